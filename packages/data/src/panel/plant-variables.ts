import type { Text, Unit } from "@tandem/core";
import type { SourcedSeries, VariableDefinition } from "./variable-definition.ts";

const coal: SourcedSeries = { source: "gem-coal-2023-07", basis: "observed", flags: [] };
const steel: SourcedSeries = { source: "gem-steel-2023-03", basis: "observed", flags: [] };
const cement: SourcedSeries = { source: "sfi-cement-2021-07", basis: "observed", flags: [] };
const cementCapacity: SourcedSeries = { ...cement, flags: ["partial-capacity"] };

interface PlantVariable {
  readonly id: string;
  readonly unit: Unit;
  readonly label: Text;
  readonly from: SourcedSeries;
}

const plants: readonly PlantVariable[] = [
  { id: "coal_power_mw", unit: "MW", label: { en: "Coal power capacity", zh: "煤电装机容量" }, from: coal },
  {
    id: "coal_power_co2_nameplate_mt",
    unit: "Mt/yr",
    label: {
      en: "CO2 of coal power by capacity and assumed load",
      zh: "煤电 CO2（按装机容量与假定负荷推算）",
    },
    from: { ...coal, basis: "estimated", flags: ["nameplate-estimate"] },
  },
  {
    id: "steel_capacity_crude_kt",
    unit: "kt/yr",
    label: { en: "Crude steel capacity", zh: "粗钢产能" },
    from: steel,
  },
  {
    id: "steel_capacity_bof_kt",
    unit: "kt/yr",
    label: { en: "Crude steel capacity of basic oxygen furnaces", zh: "转炉钢产能" },
    from: steel,
  },
  {
    id: "steel_capacity_eaf_kt",
    unit: "kt/yr",
    label: { en: "Crude steel capacity of electric arc furnaces", zh: "电炉钢产能" },
    from: steel,
  },
  {
    id: "bf_iron_capacity_kt",
    unit: "kt/yr",
    label: { en: "Blast furnace iron capacity", zh: "高炉炼铁产能" },
    from: steel,
  },
  {
    id: "sinter_capacity_kt",
    unit: "kt/yr",
    label: { en: "Sinter capacity", zh: "烧结矿产能" },
    from: steel,
  },
  {
    id: "coking_capacity_at_steel_kt",
    unit: "kt/yr",
    label: { en: "Coking capacity at steel plants", zh: "钢铁企业焦化产能" },
    from: steel,
  },
  {
    id: "steel_production_reported_subset_kt",
    unit: "kt/yr",
    label: { en: "Crude steel production of the plants that report it", zh: "有公布数据企业的粗钢产量" },
    from: { ...steel, flags: ["reported-subset"] },
  },
  { id: "cement_plants_n", unit: "count", label: { en: "Cement plants", zh: "水泥厂数量" }, from: cement },
  {
    id: "cement_capacity_mt",
    unit: "Mt/yr",
    label: { en: "Cement capacity of plants with known capacity", zh: "水泥产能（有产能数据的工厂）" },
    from: cementCapacity,
  },
  {
    id: "cement_capacity_integrated_mt",
    unit: "Mt/yr",
    label: {
      en: "Cement capacity of integrated plants with known capacity",
      zh: "熟料水泥一体化工厂产能（有产能数据的工厂）",
    },
    from: cementCapacity,
  },
];

/** Coal power, steel and cement plants summed to prefectures: the variables of `point_sources.csv`. */
export const plantVariables: readonly VariableDefinition[] = plants.map(({ id, unit, label, from }) => ({
  id,
  unit,
  label,
  table: "point_sources",
  series: [from],
}));
