import { type AnyTool, anyTool } from "./any-tool.ts";
import { assessCityTool } from "./assess-city.ts";
import { batchStatusTool } from "./batch-status.ts";
import { compareCitiesTool } from "./compare-cities.ts";
import { describeCityDataTool } from "./describe-city-data.ts";
import { describeTermTool } from "./describe-term.ts";
import { findCityTool } from "./find-city.ts";
import { designPathTool } from "./path/design-path.ts";
import { startBatchTool } from "./start-batch.ts";
import { synergyOverviewTool } from "./synergy-overview.ts";

/** Every tool, one line each: what is listed here is offered to the planner and to a language model alike. */
export const tools: readonly AnyTool[] = [
  anyTool(findCityTool),
  anyTool(assessCityTool),
  anyTool(compareCitiesTool),
  anyTool(synergyOverviewTool),
  anyTool(describeTermTool),
  anyTool(describeCityDataTool),
  anyTool(designPathTool),
  anyTool(startBatchTool),
  anyTool(batchStatusTool),
];
