import { type Gap, gap } from "../../figure/gap.ts";

/** Inputs were read for the class alone. */
export const noEvidence: Gap = gap(
  {
    en: "the inputs hold only what the class needs",
    zh: "输入中仅含判定协同类型所需的数据",
  },
  { en: "inputs with their evidence read too", zh: "同时读取评估所需的其他数据" },
);
