import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";

type Span = readonly [low: number, high: number];

/** Where PM2.5 of cities came from in one study: shares of PM2.5, lowest and highest of its cities. */
export interface TransportStudy {
  readonly id: string;
  readonly place: Text;
  readonly period: string;
  readonly local: Span;
  /** From the rest of the region; where the study has two parts, everything not local. */
  readonly region: Span;
  readonly far?: Span;
  readonly citation: Citation;
}

export const transportStudies: readonly TransportStudy[] = [
  {
    id: "wangyl2017-bth",
    place: { en: "13 cities of Beijing–Tianjin–Hebei", zh: "京津冀 13 市" },
    period: "2015",
    local: [0.2149, 0.6874],
    region: [0.1331, 0.5462],
    far: [0.1332, 0.4502],
    citation: {
      text: "Wang, Xue, Lei and Wang 2017, Environmental Science (环境科学) 38(12):4897–4904, CAMx-PSAT",
      status: "read",
    },
  },
  {
    id: "dai2024",
    place: { en: "Handan, Xingtai, Hengshui and Cangzhou", zh: "邯郸、邢台、衡水、沧州" },
    period: "winters 2019–2021",
    local: [0.5111, 0.6299],
    region: [0.3701, 0.4889],
    citation: {
      text: "Dai et al. 2024, Environmental Science (环境科学) 45(1):23–35, WRF-CMAQ",
      status: "read",
    },
  },
];

/** Share of a region's annual PM2.5 that crosses into it, 2010, by Xue et al. 2014 (CAMx-PSAT); not checked. */
export const crossRegionShares2010 = {
  shares: { bth: 0.22, yrd: 0.37, prd: 0.28, cyr: 0.14 },
  citation: { text: "Xue et al. 2014, CAMx-PSAT, 2010", status: "in-wide-use" } satisfies Citation,
} as const;
