import type { Text } from "../text/text.ts";

export const ozoneRegimes = ["voc-limited", "transitional", "nox-limited", "unknown"] as const;
export type OzoneRegime = (typeof ozoneRegimes)[number];

export const ozoneRisks = [
  "rise-likely",
  "rise-possible",
  "unclear",
  "little-change",
  "fall-possible",
  "fall-likely",
] as const;
export type OzoneRisk = (typeof ozoneRisks)[number];

/** What the two emissions do together; where both fall, which of them by the larger share. */
export type Move =
  | "nox-falls"
  | "nox-falls-voc-rises"
  | "both-fall-more-nox"
  | "both-fall-more-voc"
  | "voc-falls"
  | "voc-rises"
  | "nox-rises"
  | "nox-rises-voc-falls"
  | "both-rise"
  | "neither";

export const moves: Record<`${"falls" | "rises" | "flat"}/${"falls" | "rises" | "flat"}`, Move> = {
  "falls/falls": "both-fall-more-nox",
  "falls/flat": "nox-falls",
  "falls/rises": "nox-falls-voc-rises",
  "flat/falls": "voc-falls",
  "flat/flat": "neither",
  "flat/rises": "voc-rises",
  "rises/falls": "nox-rises-voc-falls",
  "rises/flat": "nox-rises",
  "rises/rises": "both-rise",
};

export const risks: Record<OzoneRegime, Record<Move, OzoneRisk>> = {
  "voc-limited": {
    "nox-falls": "rise-likely",
    "nox-falls-voc-rises": "rise-likely",
    "both-fall-more-nox": "rise-possible",
    "both-fall-more-voc": "unclear",
    "voc-falls": "fall-likely",
    "voc-rises": "rise-likely",
    "nox-rises": "fall-possible",
    "nox-rises-voc-falls": "fall-likely",
    "both-rise": "unclear",
    neither: "little-change",
  },
  transitional: {
    "nox-falls": "fall-possible",
    "nox-falls-voc-rises": "rise-possible",
    "both-fall-more-nox": "fall-likely",
    "both-fall-more-voc": "fall-likely",
    "voc-falls": "fall-likely",
    "voc-rises": "rise-likely",
    "nox-rises": "rise-possible",
    "nox-rises-voc-falls": "unclear",
    "both-rise": "rise-likely",
    neither: "little-change",
  },
  "nox-limited": {
    "nox-falls": "fall-likely",
    "nox-falls-voc-rises": "fall-likely",
    "both-fall-more-nox": "fall-likely",
    "both-fall-more-voc": "fall-likely",
    "voc-falls": "little-change",
    "voc-rises": "little-change",
    "nox-rises": "rise-likely",
    "nox-rises-voc-falls": "rise-likely",
    "both-rise": "rise-likely",
    neither: "little-change",
  },
  unknown: {
    "nox-falls": "rise-possible",
    "nox-falls-voc-rises": "rise-possible",
    "both-fall-more-nox": "unclear",
    "both-fall-more-voc": "fall-possible",
    "voc-falls": "fall-possible",
    "voc-rises": "rise-possible",
    "nox-rises": "unclear",
    "nox-rises-voc-falls": "unclear",
    "both-rise": "rise-possible",
    neither: "little-change",
  },
};

export const regimeTexts: Record<OzoneRegime, Text> = {
  "voc-limited": { en: "Ozone is VOC-limited", zh: "臭氧生成处于 VOCs 控制区" },
  transitional: {
    en: "Ozone is between VOC- and NOx-limited",
    zh: "臭氧生成处于 VOCs 与 NOx 协同控制区（过渡区）",
  },
  "nox-limited": { en: "Ozone is NOx-limited", zh: "臭氧生成处于 NOx 控制区" },
  unknown: { en: "The regime of ozone is not known", zh: "臭氧生成敏感性未知" },
};

export const moveTexts: Record<Move, Text> = {
  "nox-falls": { en: "NOx falls without VOC", zh: "NOx 下降而 VOCs 未下降" },
  "nox-falls-voc-rises": { en: "NOx falls while VOC rises", zh: "NOx 下降而 VOCs 上升" },
  "both-fall-more-nox": { en: "both fall, NOx by the larger share", zh: "两者均下降，NOx 降幅更大" },
  "both-fall-more-voc": {
    en: "both fall, VOC by at least the same share",
    zh: "两者均下降，VOCs 降幅不小于 NOx",
  },
  "voc-falls": { en: "VOC falls without NOx", zh: "VOCs 下降而 NOx 未下降" },
  "voc-rises": { en: "VOC rises", zh: "VOCs 上升" },
  "nox-rises": { en: "NOx rises", zh: "NOx 上升" },
  "nox-rises-voc-falls": { en: "NOx rises while VOC falls", zh: "NOx 上升而 VOCs 下降" },
  "both-rise": { en: "both rise", zh: "两者均上升" },
  neither: { en: "neither NOx nor VOC changes", zh: "NOx 与 VOCs 均无明显变化" },
};

export const riskTexts: Record<OzoneRisk, Text> = {
  "rise-likely": { en: "a rise of ozone is likely", zh: "臭氧浓度很可能上升" },
  "rise-possible": { en: "a rise of ozone is possible", zh: "臭氧浓度有上升风险" },
  unclear: { en: "ozone may rise or fall", zh: "臭氧升降不确定" },
  "little-change": { en: "little change of ozone is expected", zh: "预计臭氧变化不大" },
  "fall-possible": { en: "a fall of ozone is possible", zh: "臭氧浓度可能下降" },
  "fall-likely": { en: "a fall of ozone is likely", zh: "臭氧浓度很可能下降" },
};
