import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";

/** A measured or recommended value of a statistical life, to transfer from. */
export interface VslStudy {
  readonly id: string;
  readonly place: Text;
  readonly currency: "CNY" | "USD";
  /** Year of the prices, where the source says. */
  readonly priceYear?: number;
  readonly vsl: number;
  readonly range?: readonly [low: number, high: number];
  readonly elasticity?: readonly [low: number, high: number];
  /** Income per person that belongs to the value, in its currency and year. */
  readonly baseIncome?: number;
  readonly citation: Citation;
  readonly note: Text;
}

const crea = "https://github.com/energyandcleanair/creahia";

export const vslStudies: readonly VslStudy[] = [
  {
    id: "cao-2023",
    place: { en: "six Chinese cities, 3 936 people", zh: "我国六城市，3936 份样本" },
    currency: "CNY",
    priceYear: 2019,
    vsl: 4_760_000,
    range: [3_790_000, 6_360_000],
    citation: {
      text: "Cao et al. 2023, Chinese Journal of Population, Resources and Environment 21(4):269–278",
      status: "read",
    },
    note: {
      en: "Default for Chinese cities, with elasticity 1.0",
      zh: "我国城市默认取值，配合收入弹性 1.0",
    },
  },
  {
    id: "hoffmann-2017",
    place: { en: "Shanghai, Jiujiang and Nanning", zh: "上海、九江、南宁" },
    currency: "CNY",
    priceYear: 2009,
    vsl: 1_470_000,
    elasticity: [0.2, 0.25],
    citation: {
      text: "Hoffmann, Krupnick and Qin 2017, Journal of Benefit-Cost Analysis",
      status: "read",
    },
    note: { en: "Lower end of the range to show", zh: "展示区间的下端" },
  },
  {
    id: "jin-2020",
    place: { en: "China", zh: "中国" },
    currency: "CNY",
    vsl: 5_540_000,
    citation: {
      text: "Jin et al. 2020, Journal of Environmental Economics and Management, as reported by EDF",
      status: "in-wide-use",
    },
    note: {
      en: "Upper end of the range to show; read in a report about the paper, whose price year and conversion to dollars are unclear",
      zh: "展示区间的上端；取自对论文的报道，价格年份与美元折算口径不明",
    },
  },
  {
    id: "world-bank-2016",
    place: { en: "OECD members", zh: "经合组织成员国" },
    currency: "USD",
    priceYear: 2011,
    vsl: 3_830_000,
    elasticity: [1.2, 1.2],
    citation: {
      text: "World Bank and IHME 2016, as coded in energyandcleanair/creahia",
      url: crea,
      status: "read",
    },
    note: { en: "Base for transfer to lower incomes", zh: "向较低收入地区转移的基准值" },
  },
  {
    id: "viscusi-2017",
    place: { en: "United States", zh: "美国" },
    currency: "USD",
    priceYear: 2015,
    vsl: 9_631_000,
    elasticity: [1, 1],
    citation: {
      text: "Viscusi and Masterman 2017, as coded in energyandcleanair/creahia",
      url: crea,
      status: "read",
    },
    note: { en: "Base for transfer to lower incomes", zh: "向较低收入地区转移的基准值" },
  },
  {
    id: "rfasst-eu",
    place: { en: "European Union", zh: "欧盟" },
    currency: "USD",
    priceYear: 2005,
    vsl: 3_600_000,
    range: [1_800_000, 5_400_000],
    elasticity: [0.8, 0.8],
    baseIncome: 32_700,
    citation: {
      text: "As coded in JGCRI/rfasst",
      url: "https://github.com/JGCRI/rfasst",
      status: "read",
    },
    note: { en: "Base for transfer to lower incomes", zh: "向较低收入地区转移的基准值" },
  },
];
