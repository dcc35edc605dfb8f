import { z } from "@hono/zod-openapi";
import {
  assessmentSections,
  earliestYear,
  languages,
  latestYear,
  regionIds,
  type Text,
  Year,
} from "@tandem/core";
import { issueOf } from "../../complaints/issue-text.ts";

const longestValue = 200;

interface Documentation {
  readonly description: string;
  readonly example: string | number;
  readonly type?: "string" | "integer" | "number";
  readonly enum?: string[];
}

/** One text of a query; an empty one counts as not given. */
const given = z
  .string()
  .max(longestValue)
  .transform((text) => (text.trim() === "" ? undefined : text.trim()));

/** A parameter that may be left out or empty; `reading` turns its text into what the handler gets. */
export function optionalField<Output>(reading: z.ZodType<Output, string>, documentation: Documentation) {
  return given
    .pipe(reading.optional())
    .optional()
    .openapi({ type: "string", ...documentation });
}

/** A parameter that must be given. */
function requiredField<Output>(reading: z.ZodType<Output, string>, documentation: Documentation) {
  const { example } = documentation;
  return given
    .optional()
    .transform((text, ctx) => {
      if (text !== undefined) return text;
      const missing = {
        en: `is missing; give one, such as ${example}`,
        zh: `缺失；请给出，例如 ${example}`,
      };
      ctx.issues.push(issueOf(text, missing));
      return z.NEVER;
    })
    .pipe(reading)
    .openapi({ type: "string", ...documentation, param: { required: true } });
}

/** The text of a query read as a number by `read`, or refused with what it `must` be. */
function numeric(must: Text, read: (text: string) => number | undefined) {
  return z.string().transform((text, ctx) => {
    const value = read(text);
    if (value !== undefined) return value;
    const got = JSON.stringify(text);
    ctx.issues.push(
      issueOf(text, { en: `must be ${must.en}, got ${got}`, zh: `应为${must.zh}，收到 ${got}` }),
    );
    return z.NEVER;
  });
}

const yearText = numeric(
  {
    en: `a year from ${earliestYear} to ${latestYear}`,
    zh: ` ${earliestYear} 至 ${latestYear} 之间的年份`,
  },
  (text) => (/^\d{4}$/.test(text) && Year.safeParse(Number(text)).success ? Number(text) : undefined),
);

const shareText = numeric(
  { en: "a share from 0 to 1, such as 0.02", zh: " 0 至 1 之间的比例，例如 0.02" },
  (text) => (/^(\d+\.?\d*|\.\d+)$/.test(text) && Number(text) <= 1 ? Number(text) : undefined),
);

export const langField = optionalField(z.enum(languages), {
  description: "Language of the sentences in the answer; without it, Accept-Language decides",
  enum: [...languages],
  example: "en",
});

export const fromField = requiredField(yearText, {
  description: "First year of the period",
  type: "integer",
  example: 2015,
});

export const toField = requiredField(yearText, {
  description: "Last year of the period",
  type: "integer",
  example: 2019,
});

export const co2Field = optionalField(z.string(), {
  description: "CO2 inventory by its source id; edgar-v8 without it",
  example: "ceads-city",
});

export const sectionsField = optionalField(z.enum(assessmentSections), {
  description: "all (without it): the whole chain; synergy: the class alone",
  example: "all",
});

export const pm25Field = optionalField(z.string(), {
  description:
    "PM2.5 series by its source id; without it, for each city the first in the order of preference that has both years",
  example: "cnemc-monthly",
});

export const toleranceField = optionalField(shareText, {
  description:
    "Half-width of flat as a share of the start: 0.02 counts a change of up to 2 % as none; 0 without it",
  type: "number",
  example: 0,
});

export const textField = (description: string, example: string) =>
  optionalField(z.string(), { description, example });

export const regionField = optionalField(z.string(), {
  description: "Key region of joint control",
  enum: [...regionIds],
  example: "bth-2+36",
});

export const provinceField = textField("Province by its English or Chinese name", "Hebei");
