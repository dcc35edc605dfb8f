import type { ResourceUse } from "./measure.ts";

const byProductSources = ["solid-waste-2018", "expert"] as const;
const slagNote = {
  en: "A blast furnace that goes takes its spare slag with it: what the supply counts per kt of iron and steel CO2, over the 0.95 of it that is the long route.",
  zh: "高炉退出，其富余矿渣随之消失：按供给表中每千吨钢铁 CO₂ 对应的量，除以长流程占比 0.95。",
};
const ashNote = {
  en: "A coal unit that goes takes its spare fly ash with it: what the supply counts per kt of power CO2, over the 0.93 of it that is coal.",
  zh: "煤电机组退出，其富余粉煤灰随之消失：按供给表中每千吨电力 CO₂ 对应的量，除以煤电占比 0.93。",
};

const lostSlag = (measure: string, ktPerKtCo2: number): ResourceUse => ({
  resource: "cementitious-by-products",
  measure,
  ktPerKtCo2,
  range: { low: 0.0015, high: 0.01 },
  grade: "C",
  sources: byProductSources,
  note: slagNote,
});

const lostAsh = (measure: string): ResourceUse => ({
  resource: "cementitious-by-products",
  measure,
  ktPerKtCo2: 0.01 / 0.93,
  range: { low: 0.0025, high: 0.027 },
  grade: "C",
  sources: byProductSources,
  note: ashNote,
});

/**
 * What a measure takes of a shared material, or sets free (below 0), kt per kt of baseline CO2 treated: what share 1 of the
 * measure takes is that times the CO2 of its activity. Steel scrap and aluminium scrap that the old route used before are
 * taken off. A measure that closes what makes a by-product counts as taking what it no longer makes.
 */
export const resourceUses: readonly ResourceUse[] = [
  {
    resource: "steel-scrap",
    measure: "steel-scrap-eaf",
    ktPerKtCo2: 0.7912 / 1.6,
    range: { low: 0.42, high: 0.55 },
    grade: "B",
    sources: ["mpi-scrap", "circular-plan-2021", "wri-eaf"],
    note: {
      en: "The measure saves 0.79 t per t of CO2 treated and scrap saves 1.6 t CO2/t. The same comes from 1.1 t of scrap per t of EAF steel less 0.2 t per t that the converter had, over 1.9 t CO2/t: 0.47.",
      zh: "措施每处理 1 吨 CO₂ 减排 0.79 吨，每吨废钢减排 1.6 吨 CO₂。另一算法：电炉吨钢耗废钢 1.1 吨，减去转炉原用 0.2 吨，除以吨钢 1.9 吨 CO₂，得 0.47。",
    },
  },
  {
    resource: "steel-scrap",
    measure: "steel-output-cap",
    ktPerKtCo2: -0.1,
    range: { low: -0.13, high: -0.05 },
    grade: "C",
    sources: ["circular-plan-2021", "expert"],
    note: {
      en: "Steel that is not made leaves its scrap: about 0.2 t per t in converters, over 1.9 t CO2/t.",
      zh: "少产的钢腾出其废钢：转炉吨钢约用 0.2 吨，除以吨钢 1.9 吨 CO₂。",
    },
  },
  {
    resource: "aluminium-scrap",
    measure: "secondary-aluminium",
    ktPerKtCo2: 0.44,
    range: { low: 0.3, high: 0.6 },
    grade: "C",
    sources: ["nbs-2017-output", "ceads-prov", "expert"],
    note: {
      en: "1.05 t of scrap per t of metal, over 2.4 t of direct CO2 per t of primary aluminium (60 % of the sector's 128 Mt over 32 Mt of metal).",
      zh: "每吨再生铝耗废铝 1.05 吨，除以每吨原铝直接排放 2.4 吨 CO₂（行业 1.28 亿吨的 60 % 除以产量 3200 万吨）。",
    },
  },
  {
    resource: "cementitious-by-products",
    measure: "cement-clinker-substitution",
    ktPerKtCo2: 0.165,
    range: { low: 0.08, high: 0.28 },
    grade: "C",
    sources: ["nbs-2017-output", "ceads-prov", "expert"],
    note: {
      en: "Clinker ratio down by 0.10 t per t of cement, over 0.36 t CO2/t (847 Mt over 2.34 Gt): 0.28 of substitutes, 60 % (30–100 %) of it slag and ash, the rest calcined clay and limestone.",
      zh: "熟料系数下降 0.10，除以吨水泥 0.36 吨 CO₂（8.47 亿吨除以 23.4 亿吨）：替代材料 0.28，其中 60 %（30–100 %）为矿渣与粉煤灰，其余为煅烧黏土与石灰石。",
    },
  },
  {
    resource: "cementitious-by-products",
    measure: "industrial-solid-waste-use",
    ktPerKtCo2: 0.3,
    range: { low: 0.1, high: 1 },
    grade: "C",
    sources: ["expert"],
    note: {
      en: "Most of it is tailings, gangue and gypsum, which are not scarce; the slag and ash in it are an estimate.",
      zh: "以尾矿、煤矸石与工业石膏为主，供给不紧缺；其中矿渣与粉煤灰的用量为估计值。",
    },
  },
  lostSlag("steel-scrap-eaf", 0.005 / 0.95),
  lostSlag("steel-h2-dri", 0.005 / 0.95),
  lostSlag("steel-output-cap", 0.005),
  lostAsh("power-wind-solar-phase-down"),
  lostAsh("rooftop-pv"),
  lostAsh("regional-green-power-import"),
  lostAsh("power-gas-chp"),
  {
    resource: "municipal-waste",
    measure: "waste-to-energy",
    ktPerKtCo2: 12.6,
    range: { low: 8.8, high: 14 },
    grade: "C",
    sources: ["urban-yearbook-2017", "expert"],
    note: {
      en: "The supply of waste per kt of the sector's CO2, over the 0.5 of it that the measure counts as treated: all of it at a share of 1.",
      zh: "供给表中每千吨行业 CO₂ 对应的垃圾量，除以措施所计的处理份额 0.5：份额为 1 时即全部垃圾。",
    },
  },
  {
    resource: "municipal-waste",
    measure: "cement-coprocessing",
    ktPerKtCo2: 0.29,
    range: { low: 0.1, high: 0.6 },
    grade: "C",
    sources: ["nbs-2017-output", "ceads-prov", "expert"],
    note: {
      en: "6.0 GJ of kiln heat per t CO2 (0.66 t of clinker per t of cement, 3.3 GJ/t), 35 % from waste, half of that from municipal waste at 12 GJ per t of fuel and 0.3 t of fuel per t of waste.",
      zh: "每吨 CO₂ 对应窑热 6.0 GJ（吨水泥熟料 0.66 吨、3.3 GJ/吨），35 % 来自废物，其中一半来自生活垃圾；燃料热值 12 GJ/吨，每吨垃圾制燃料 0.3 吨。",
    },
  },
];
