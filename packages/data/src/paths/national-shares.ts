import type { CityInputs, ProvinceShareEvidence } from "@tandem/core";
import type { PathStart } from "@tandem/core/paths";
import { nationalBroadShares2017 } from "@tandem/core/sectors";

const provinceShares: ProvinceShareEvidence = {
  shares: nationalBroadShares2017,
  year: 2017,
  basis: "estimated",
  source: "national-sectors-2017",
  terms: "published parameters",
};

/** The inputs with the nation's shares by sector in place of the province's, where the terms hide those. */
export function onNationalShares(inputs: CityInputs): CityInputs {
  const { evidence } = inputs;
  return evidence === undefined ? inputs : { ...inputs, evidence: { ...evidence, provinceShares } };
}

/** The start with a note on whose shares it rests on. */
export function notedNational(start: PathStart): PathStart {
  const { name } = start.city;
  const note = {
    en: `${name.en}: shares of the province by sector are no open data, so those of the nation in 2017 stand in, which are far off for any one city; decisions need an own inventory`,
    zh: `${name.zh}：省级分部门占比不属于开放数据，以 2017 年全国占比代替，与具体城市差异较大；用于决策须提供本地清单`,
  };
  return { ...start, notes: [...start.notes, note] };
}
