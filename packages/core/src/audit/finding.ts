import { z } from "zod";
import { Text } from "../text/text.ts";

export const auditChecks = [
  "finite-numbers",
  "intervals",
  "units",
  "class",
  "derived-numbers",
  "shares",
  "sector-sums",
  "lmdi-residual",
  "age-bands",
  "risk-monotone",
  "trend-slopes",
  "money",
  "target-outlooks",
  "transport",
  "counts",
  "totals",
] as const;

/** One check of a record on itself: whether it holds, and what was compared. */
export const AuditFinding = z
  .object({ check: z.enum(auditChecks), passed: z.boolean(), detail: Text })
  .readonly();
export type AuditFinding = z.infer<typeof AuditFinding>;

/** A finding that passes where nothing is wrong, else names what is: the first few of it. */
export function finding(
  check: AuditFinding["check"],
  wrong: readonly Text[],
  whereRight: Text,
): AuditFinding {
  if (wrong.length === 0) return { check, passed: true, detail: whereRight };
  const shown = wrong.slice(0, 5);
  const rest = wrong.length - shown.length;
  return {
    check,
    passed: false,
    detail: {
      en: `${shown.map(({ en }) => en).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`,
      zh: `${shown.map(({ zh }) => zh).join("；")}${rest > 0 ? `；另有 ${rest} 处` : ""}`,
    },
  };
}

/** Whether two numbers agree but for rounding in the last digits; `scale` is the size of what was summed. */
export function agree(a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): boolean {
  return Math.abs(a - b) <= 1e-9 * scale;
}

/** A sum that should equal a total, as a text where it does not. */
export function sumUnlike(what: Text, sum: number, total: number): readonly Text[] {
  if (agree(sum, total)) return [];
  return [
    {
      en: `${what.en}: the parts sum to ${sum}, the total is ${total}`,
      zh: `${what.zh}：各部分之和为 ${sum}，总量为 ${total}`,
    },
  ];
}
