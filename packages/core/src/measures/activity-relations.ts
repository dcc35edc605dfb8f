import type { SectorId } from "../sectors/sector.ts";
import type { ActivityId } from "./activities.ts";

/** All units of `inner` are units of `outer`. Holds along a chain: inner of an inner is inside the outermost. */
export interface ActivityRelation {
  readonly sector: SectorId;
  readonly inner: ActivityId;
  readonly outer: ActivityId;
}

/**
 * Which activities are parts of which. Beside these, the activity whose id is its sector's own is the whole sector and
 * every activity of the sector is part of it.
 */
export const activityRelations: readonly ActivityRelation[] = [
  { sector: "power", inner: "coal-power-large", outer: "coal-power" },
  { sector: "power", inner: "coal-power-without-ule", outer: "coal-power" },
  { sector: "power", inner: "coal-chp", outer: "coal-power" },
  // By 2020 small and captive units were most of those not yet retrofitted: 12 % of the sector's CO2 each.
  { sector: "power", inner: "coal-power-small", outer: "coal-power-without-ule" },
  { sector: "iron-steel", inner: "steel-mills-without-ule", outer: "steel-making" },
  { sector: "cement", inner: "cement-kilns-without-ule", outer: "cement-kilns" },
  { sector: "cement", inner: "cement-kilns-below-benchmark", outer: "cement-kilns" },
  {
    sector: "chemicals-petrochemical",
    inner: "hydrogen-and-syngas",
    outer: "coal-chemistry-and-refining",
  },
  { sector: "other-industry", inner: "industrial-boilers", outer: "boilers-and-kilns" },
  { sector: "other-industry", inner: "boiler-heat-below-150", outer: "industrial-boilers" },
  { sector: "other-industry", inner: "industrial-kilns", outer: "boilers-and-kilns" },
  { sector: "road-transport", inner: "old-trucks", outer: "heavy-trucks" },
  { sector: "nonroad-transport-shipping", inner: "nonroad-machines", outer: "old-nonroad-engines" },
  { sector: "nonroad-transport-shipping", inner: "ships-at-berth", outer: "aviation-and-ships" },
];

/** Two activities of one sector of which neither is part of the other, but which have units in common. */
export interface ActivityCrossing {
  readonly sector: SectorId;
  readonly between: readonly [ActivityId, ActivityId];
}

/** Which activities cross. Pairs of a sector that are neither here nor related above have no unit in common. */
export const activityCrossings: readonly ActivityCrossing[] = [
  { sector: "power", between: ["coal-power-large", "coal-power-without-ule"] },
  { sector: "power", between: ["coal-power-large", "coal-chp"] },
  { sector: "power", between: ["coal-power-without-ule", "coal-chp"] },
  { sector: "power", between: ["coal-power-small", "coal-chp"] },
  { sector: "heating", between: ["network-heated-buildings", "coal-heat-boilers"] },
  { sector: "cement", between: ["cement-kilns-without-ule", "cement-kilns-below-benchmark"] },
  { sector: "other-industry", between: ["small-workshops", "boilers-and-kilns"] },
  { sector: "other-industry", between: ["small-workshops", "industrial-boilers"] },
  { sector: "other-industry", between: ["small-workshops", "industrial-kilns"] },
  { sector: "other-industry", between: ["small-workshops", "solvent-use"] },
  { sector: "other-industry", between: ["small-workshops", "bricks-lime-raw-materials"] },
  { sector: "other-industry", between: ["small-workshops", "rated-enterprises"] },
  { sector: "other-industry", between: ["paper-plastics-aggregates", "boilers-and-kilns"] },
  { sector: "other-industry", between: ["paper-plastics-aggregates", "industrial-boilers"] },
  { sector: "other-industry", between: ["paper-plastics-aggregates", "boiler-heat-below-150"] },
  { sector: "other-industry", between: ["paper-plastics-aggregates", "industrial-kilns"] },
  { sector: "other-industry", between: ["paper-plastics-aggregates", "bricks-lime-raw-materials"] },
  { sector: "other-industry", between: ["paper-plastics-aggregates", "rated-enterprises"] },
  { sector: "other-industry", between: ["bricks-lime-raw-materials", "boilers-and-kilns"] },
  { sector: "other-industry", between: ["bricks-lime-raw-materials", "industrial-kilns"] },
  { sector: "other-industry", between: ["bricks-lime-raw-materials", "rated-enterprises"] },
  { sector: "other-industry", between: ["rated-enterprises", "boilers-and-kilns"] },
  { sector: "other-industry", between: ["rated-enterprises", "industrial-boilers"] },
  { sector: "other-industry", between: ["rated-enterprises", "boiler-heat-below-150"] },
  { sector: "other-industry", between: ["rated-enterprises", "industrial-kilns"] },
  { sector: "other-industry", between: ["rated-enterprises", "solvent-use"] },
  { sector: "nonroad-transport-shipping", between: ["old-nonroad-engines", "aviation-and-ships"] },
  { sector: "nonroad-transport-shipping", between: ["old-nonroad-engines", "ships-at-berth"] },
];
