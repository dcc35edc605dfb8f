/** Words for what the panel measures, by the id of the variable. */
const variableWords: readonly (readonly [string, RegExp])[] = [
  ["pm25", /\bpm ?2\.?5\b|细颗粒物/i],
  ["co2", /\bco2\b|\bcarbon\b|二氧化碳|碳排放/i],
  ["pm10", /\bpm ?10\b|可吸入颗粒物/i],
  ["so2", /\bso2\b|\bsul(?:ph|f)ur dioxide\b|二氧化硫/i],
  ["no2", /\bno2\b|\bnitrogen dioxide\b|二氧化氮/i],
  ["o3_mda8_p90", /\bo3\b|\bozone\b|臭氧/i],
  ["gdp_nominal", /\bgdp\b|gross domestic product|生产总值|经济总量/i],
  ["gdp_share_secondary", /secondary industry|second(?:ary)? sector|第二产业|二产/i],
  ["population", /\bpopulation\b|\binhabitants\b|\bresidents\b|人口/i],
  ["coal_power_mw", /\bcoal[- ](?:power|fired)\b|煤电|燃煤发电/i],
  ["steel_capacity_crude_kt", /\bsteel\b|粗钢|钢铁产能/i],
  ["cement_plants_n", /\bcement\b|水泥/i],
];

/** The variables that a text names, in the order of the panel. */
export function variablesIn(text: string): readonly string[] {
  return variableWords.flatMap(([id, pattern]) => (pattern.test(text) ? [id] : []));
}
