import { Text } from "@tandem/core";
import type { z } from "zod";
import { describedValue } from "./described-value.ts";

type Issue = z.core.$ZodIssue;

/** A complaint about one field of a request. */
export interface Complaint {
  readonly where: string;
  readonly text: Text;
}

const typeNames: Readonly<Record<string, Text>> = {
  string: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数值" },
  int: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: "true 或 false" },
  array: { en: "a list", zh: "列表" },
  tuple: { en: "a list", zh: "列表" },
  object: { en: "an object", zh: "对象" },
  record: { en: "an object", zh: "对象" },
};

/** Formats by their pattern: what a text of that format is. */
const formats: Readonly<Record<string, Text>> = {
  "/^\\d{4}$/": { en: "a city code of four digits, such as 1302", zh: "四位数字的城市代码，例如 1302" },
};

function place(path: readonly PropertyKey[], root: string): string {
  let where = "";
  for (const key of path) {
    if (typeof key === "number") where += `[${key}]`;
    else where += where === "" ? String(key) : `.${String(key)}`;
  }
  return where === "" ? root : where.slice(0, 100);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function mustBe(must: Text, value: unknown): Text {
  if (value === undefined) return { en: `is missing; must be ${must.en}`, zh: `缺失；应为${must.zh}` };
  const got = describedValue(value);
  return { en: `must be ${must.en}, got ${got.en}`, zh: `应为${must.zh}，收到${got.zh}` };
}

function listed(values: readonly unknown[]): Text {
  const names = values.map((value) => JSON.stringify(value));
  if (names.length === 1) return { en: names.join(""), zh: ` ${names.join("")}` };
  return { en: `one of ${names.join(", ")}`, zh: `以下之一：${names.join("、")}` };
}

function bounded(issue: Extract<Issue, { code: "too_small" | "too_big" }>): Text {
  const isLow = issue.code === "too_small";
  const bound = String(isLow ? issue.minimum : issue.maximum);
  if (issue.inclusive === false)
    return {
      en: `a number ${isLow ? "above" : "below"} ${bound}`,
      zh: `${isLow ? "大于" : "小于"} ${bound} 的数值`,
    };
  const en = isLow ? "at least" : "at most";
  const zh = isLow ? "至少" : "至多";
  if (issue.origin === "string") return { en: `${en} ${bound} characters`, zh: `${zh} ${bound} 个字符` };
  if (issue.origin === "array") return { en: `a list of ${en} ${bound}`, zh: `${zh} ${bound} 项的列表` };
  return { en: `${en} ${bound}`, zh: ` ${bound} 或以${isLow ? "上" : "下"}的数值` };
}

/** What a value has to be according to one issue, as the end of "must be …". */
function requirement(issue: Issue): Text {
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected] ?? { en: issue.expected, zh: ` ${issue.expected}` };
    case "too_small":
    case "too_big":
      return bounded(issue);
    case "invalid_value":
      return listed(issue.values);
    case "invalid_format":
      return formats[issue.pattern ?? ""] ?? { en: `a valid ${issue.format}`, zh: `有效的 ${issue.format}` };
    case "invalid_union": {
      const branches = issue.errors.flatMap((errors) => errors.slice(0, 1)).map(requirement);
      return {
        en: [...new Set(branches.map(({ en }) => en))].join(" or "),
        zh: ` ${[...new Set(branches.map(({ zh }) => zh.trim()))].join(" 或")}`,
      };
    }
    default:
      return { en: "valid", zh: "有效值" };
  }
}

/**
 * The issue of a union's branch that got furthest into the value, since that is the branch that was meant: of those as far
 * the one of something that was sent, and not of something that only another branch has.
 */
function deepest(issue: Issue, input: unknown): Issue {
  if (issue.code !== "invalid_union") return issue;
  const nested = issue.errors
    .flat()
    .filter(({ path }) => path.length > 0)
    .map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
  const sent = ({ path }: Issue) => (valueAt(input, path) === undefined ? 0 : 1);
  const best = nested.toSorted((a, b) => b.path.length - a.path.length || sent(b) - sent(a))[0];
  return best ? deepest(best, input) : issue;
}

/** The sentence that an issue brings along: whole, or `unmet`, to which the value is added here. */
function ownText(issue: Issue, value: unknown): Text | undefined {
  if (issue.code !== "custom") return undefined;
  const { text, unmet } = issue.params ?? {};
  const requirement = Text.safeParse(unmet).data;
  if (!requirement || value === undefined) return requirement ?? Text.safeParse(text).data;
  const got = describedValue(value);
  return { en: `${requirement.en}, got ${got.en}`, zh: `${requirement.zh}，收到${got.zh}` };
}

/** How the schema library itself says it of an object that was not told its known fields. */
const ownWords = "Unrecognized key";

/**
 * What is wrong with a field, with what value, and what would be right. An issue of unknown fields is expected to carry
 * the known ones as its message: see `strictFields`.
 */
export function complaint(found: Issue, input: unknown, root: string): Complaint {
  const issue = deepest(found, input);
  const where = place(issue.path, root);
  const value = valueAt(input, issue.path);
  const own = ownText(issue, value);
  if (own) return { where, text: own };
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.slice(0, 5).map((key) => describedValue(key).en);
    const unknown = { en: `knows no ${names.join(", ")}`, zh: `不支持 ${names.join("、")}` };
    if (issue.message.startsWith(ownWords)) return { where, text: unknown };
    const known = issue.message;
    return {
      where,
      text: { en: `${unknown.en}; known are ${known}`, zh: `${unknown.zh}；可用的有 ${known}` },
    };
  }
  if (root === "query" && Array.isArray(value))
    return {
      where,
      text: { en: `is given ${value.length} times; give it once`, zh: `出现 ${value.length} 次，请只给一次` },
    };
  return { where, text: mustBe(requirement(issue), value) };
}

/** An issue of our own wording, for `ctx.issues.push` inside a schema. */
export function issueOf(input: unknown, text: Text): z.core.$ZodRawIssue {
  return { code: "custom", input, params: { text } };
}
