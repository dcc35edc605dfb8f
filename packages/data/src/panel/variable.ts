import { Text, UnitName } from "@tandem/core";
import { z } from "zod";

/** What the panel measures: `pm25`, `co2`, `gdp_nominal` … in one unit, whatever the source. */
export const Variable = z.object({ id: z.string(), unit: UnitName, label: Text }).readonly();
export type Variable = z.infer<typeof Variable>;
