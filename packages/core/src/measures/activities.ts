import type { SectorId } from "../sectors/sector.ts";
import type { Text } from "../text/text.ts";

/** The units that a measure acts on: part of one sector, or all of it where the id is the sector's own. */
export interface Activity {
  readonly sector: SectorId;
  readonly label: Text;
}

/** Every activity of the catalogue. Measures of one id touch the same units; how ids touch: {@link activityRelations}. */
export const activities = {
  "coal-power": { sector: "power", label: { en: "Coal power", zh: "燃煤发电" } },
  "coal-power-large": {
    sector: "power",
    label: { en: "Coal units of 300 MW and more", zh: "30 万千瓦及以上煤电机组" },
  },
  "coal-power-without-ule": {
    sector: "power",
    label: {
      en: "Coal units without ultra-low emission control in 2020",
      zh: "2020 年未完成超低排放改造的煤电机组",
    },
  },
  "coal-power-small": {
    sector: "power",
    label: {
      en: "Subcritical units below 300 MW and captive plants",
      zh: "30 万千瓦以下亚临界机组与自备电厂",
    },
  },
  "coal-chp": { sector: "power", label: { en: "Coal combined heat and power", zh: "燃煤热电联产机组" } },
  "coal-heat-boilers": { sector: "heating", label: { en: "Coal heat-only boilers", zh: "燃煤供热锅炉" } },
  "network-heated-buildings": {
    sector: "heating",
    label: { en: "Homes and public buildings heated by networks", zh: "集中供热的居住与公共建筑" },
  },
  "iron-steel": { sector: "iron-steel", label: { en: "Crude steel output", zh: "粗钢生产" } },
  "steel-making": {
    sector: "iron-steel",
    label: { en: "Crude steel by blast furnace and converter", zh: "高炉—转炉长流程炼钢" },
  },
  "steel-mills-without-ule": {
    sector: "iron-steel",
    label: {
      en: "Steel capacity without ultra-low emission control in 2020",
      zh: "2020 年未完成超低排放改造的钢铁产能",
    },
  },
  cement: { sector: "cement", label: { en: "All cement", zh: "全部水泥生产" } },
  "cement-kilns": { sector: "cement", label: { en: "Cement kilns", zh: "水泥窑" } },
  "cement-kilns-without-ule": {
    sector: "cement",
    label: {
      en: "Cement kilns without ultra-low emission control in 2020",
      zh: "2020 年未完成超低排放改造的水泥窑",
    },
  },
  "cement-kilns-below-benchmark": {
    sector: "cement",
    label: { en: "Cement kilns below the energy benchmark", zh: "能效未达标杆水平的水泥窑" },
  },
  "primary-aluminium": {
    sector: "nonferrous",
    label: { en: "Alumina and primary aluminium", zh: "氧化铝与电解铝" },
  },
  "battery-metal-smelting": {
    sector: "nonferrous",
    label: { en: "Smelting of battery metals (Ni, Co, Li, Pb)", zh: "电池金属冶炼（镍、钴、锂、铅）" },
  },
  "coal-chemistry-and-refining": {
    sector: "chemicals-petrochemical",
    label: { en: "Coal chemistry, coking and refining heat", zh: "煤化工、焦化与炼油供热" },
  },
  "hydrogen-and-syngas": {
    sector: "chemicals-petrochemical",
    label: { en: "Hydrogen, syngas, methanol and ammonia units", zh: "制氢、合成气、甲醇与合成氨装置" },
  },
  "petrochemical-fugitives": {
    sector: "chemicals-petrochemical",
    label: { en: "Fugitive VOC of refining, chemicals and coking", zh: "炼化、化工与焦化的 VOCs 无组织排放" },
  },
  "n2o-tail-gas": { sector: "chemicals-petrochemical", label: { en: "N2O tail gas", zh: "含氧化亚氮尾气" } },
  "boilers-and-kilns": {
    sector: "other-industry",
    label: { en: "Industrial boilers and kilns", zh: "工业锅炉与炉窑" },
  },
  "industrial-boilers": {
    sector: "other-industry",
    label: { en: "Industrial coal boilers", zh: "工业燃煤锅炉" },
  },
  "boiler-heat-below-150": {
    sector: "other-industry",
    label: { en: "Coal-boiler heat below 150 °C", zh: "150 °C 以下的燃煤锅炉用热" },
  },
  "industrial-kilns": {
    sector: "other-industry",
    label: { en: "Kilns fired with coal or producer gas", zh: "燃煤与发生炉煤气窑炉" },
  },
  "small-workshops": {
    sector: "other-industry",
    label: {
      en: "Small brick, casting, furniture and chemical workshops",
      zh: "小型砖瓦、铸造、家具与化工作坊",
    },
  },
  "solvent-use": {
    sector: "other-industry",
    label: { en: "Solvents in coating, printing and gluing", zh: "涂装、印刷、胶粘等溶剂使用" },
  },
  "paper-plastics-aggregates": {
    sector: "other-industry",
    label: { en: "Paper, plastics, aggregates and bricks", zh: "纸、塑料、骨料与砖" },
  },
  "bricks-lime-raw-materials": {
    sector: "other-industry",
    label: { en: "Fired bricks, lime and mineral raw materials", zh: "烧结砖、石灰与矿物原料" },
  },
  "construction-sites": {
    sector: "other-industry",
    label: { en: "Construction sites and open piles", zh: "施工工地与露天堆场" },
  },
  "rated-enterprises": {
    sector: "other-industry",
    label: { en: "Rated enterprises of the airshed", zh: "区域内实行绩效分级的企业" },
  },
  "heavy-trucks": { sector: "road-transport", label: { en: "Heavy diesel trucks", zh: "重型柴油货车" } },
  "old-trucks": {
    sector: "road-transport",
    label: { en: "Old diesel trucks (China III, then IV)", zh: "老旧柴油货车（国三，其后国四）" },
  },
  buses: { sector: "road-transport", label: { en: "Diesel and gas buses", zh: "柴油与燃气公交车" } },
  taxis: {
    sector: "road-transport",
    label: { en: "Gasoline and gas taxis", zh: "汽油与燃气出租车" },
  },
  "urban-logistics": {
    sector: "road-transport",
    label: { en: "Vans and light trucks", zh: "厢式货车与轻型货车" },
  },
  "private-cars": { sector: "road-transport", label: { en: "Gasoline cars", zh: "汽油乘用车" } },
  "road-dust": {
    sector: "road-transport",
    label: { en: "Paved and unpaved roads", zh: "道路扬尘（铺装与未铺装路面）" },
  },
  "ships-at-berth": {
    sector: "nonroad-transport-shipping",
    label: { en: "Auxiliary engines of ships at berth", zh: "靠港船舶辅机" },
  },
  "nonroad-machines": {
    sector: "nonroad-transport-shipping",
    label: { en: "Machines of building, mines, ports and farms", zh: "工程、矿山、港口与农业机械" },
  },
  "old-nonroad-engines": {
    sector: "nonroad-transport-shipping",
    label: {
      en: "Old diesel machines, locomotives and inland ships",
      zh: "老旧柴油机械、内燃机车与内河船舶",
    },
  },
  "aviation-and-ships": {
    sector: "nonroad-transport-shipping",
    label: { en: "Aviation kerosene and ship fuel", zh: "航空煤油与船用燃料" },
  },
  "household-coal": { sector: "residential", label: { en: "Household bulk coal", zh: "居民散煤" } },
  "biomass-stoves": {
    sector: "residential",
    label: { en: "Traditional firewood and straw stoves", zh: "传统薪柴与秸秆炉灶" },
  },
  "commercial-heat": {
    sector: "services",
    label: { en: "Coal, gas and oil for heat and cooking in services", zh: "服务业采暖与炊事用煤、气、油" },
  },
  "open-straw-burning": {
    sector: "agriculture",
    label: { en: "Straw burnt in the open", zh: "露天焚烧秸秆" },
  },
  "nitrogen-fertiliser": {
    sector: "agriculture",
    label: { en: "Synthetic nitrogen fertiliser", zh: "化学氮肥" },
  },
  "livestock-manure": {
    sector: "agriculture",
    label: { en: "Livestock housing, manure storage and spreading", zh: "畜禽圈舍、粪污储存与施用" },
  },
  "rice-and-enteric-methane": {
    sector: "agriculture",
    label: { en: "Methane of rice and of ruminants", zh: "稻田与反刍动物甲烷" },
  },
  "municipal-waste": {
    sector: "waste",
    label: { en: "Landfilled municipal waste", zh: "填埋的生活垃圾" },
  },
  "sewage-sludge": { sector: "waste", label: { en: "Sewage sludge", zh: "污水污泥" } },
} as const satisfies Readonly<Record<string, Activity>>;

export type ActivityId = keyof typeof activities;
