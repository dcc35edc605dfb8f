import type { Text } from "../text/text.ts";

/** On what terms a source may be used; of all of them figures alone are retyped here. */
export const sourceLicences = {
  "bsd-2": { en: "BSD 2-Clause", zh: "BSD 2-Clause 许可" },
  "cc-by": { en: "CC BY", zh: "CC BY 许可" },
  "cc-by-3.0": { en: "CC BY 3.0", zh: "CC BY 3.0 许可" },
  "cc-by-4.0": { en: "CC BY 4.0", zh: "CC BY 4.0 许可" },
  "cc-by-4.0-ipcc": {
    en: "copyright of the IPCC; its data are catalogued as CC BY 4.0",
    zh: "IPCC 版权，数据目录标注为 CC BY 4.0",
  },
  "cc-by-nc-figures": { en: "CC BY-NC; figures only", zh: "CC BY-NC 许可，仅引用数值" },
  "cc-by-nc-nd-figures": { en: "CC BY-NC-ND; figures only", zh: "CC BY-NC-ND 许可，仅引用数值" },
  "cc-by-sa": { en: "CC BY-SA", zh: "CC BY-SA 许可" },
  cite: { en: "to be cited; figures only", zh: "须注明出处，仅引用数值" },
  "eea-reuse": { en: "re-use with the source named (EEA)", zh: "注明来源即可再利用（欧洲环境署）" },
  "figures-only": { en: "copyright of the journal; figures only", zh: "期刊版权，仅引用数值" },
  "free-with-citation": { en: "free with citation, not an open licence", zh: "引用即可免费使用，非开放许可" },
  "government-facts": { en: "facts published by a government", zh: "政府公开的事实数据" },
  "gpl-3.0-figures": { en: "GPL-3.0 repository; national sums only", zh: "GPL-3.0 代码库，仅取全国总量" },
  "own-work": { en: "own work", zh: "本项目自有" },
  "press-facts": { en: "press; facts only", zh: "新闻报道，仅引用事实" },
  "us-doe-report": { en: "report of a US national laboratory", zh: "美国国家实验室报告" },
  "us-public-domain": { en: "US government work, public domain", zh: "美国政府作品，公有领域" },
} as const satisfies Readonly<Record<string, Text>>;

export type SourceLicenceId = keyof typeof sourceLicences;

/** A publication, statement or estimate that numbers of measures rest on. */
export interface MeasureSource {
  readonly citation: string;
  readonly year: number;
  readonly url?: string;
  /** The address could not be checked. */
  readonly addressUnverified?: true;
  readonly licence: SourceLicenceId;
  /** What was taken from it. */
  readonly taken: Text;
  /** Read in the source or a copy of it; known but not looked up again; or an expert's own estimate. */
  readonly status: "found" | "memory" | "estimate";
}
