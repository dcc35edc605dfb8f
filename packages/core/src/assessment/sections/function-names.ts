import type { Text } from "../../text/text.ts";

/** The concentration–response functions that stand beside the headline, in words. */
const functionNames: Readonly<Record<string, Text>> = {
  "gemm-ncd+lri-without-chinese": { en: "GEMM without the Chinese cohort", zh: "GEMM（不含中国队列）" },
  "gemm-five-causes": { en: "GEMM, five causes summed", zh: "GEMM（五种死因合计）" },
  "who-2021-pm25": { en: "WHO 2021 review", zh: "WHO 2021 年综述" },
  "hrapie-pm25": { en: "HRAPIE", zh: "HRAPIE 项目函数" },
};

export function functionNamed(id: string): Text {
  return functionNames[id] ?? { en: id, zh: id };
}
