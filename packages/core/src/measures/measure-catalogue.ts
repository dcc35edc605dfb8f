import type { Measure } from "./measure.ts";
import { agricultureWasteMeasures } from "./measure-catalogue-agriculture-waste.ts";
import { cementChemicalsMeasures } from "./measure-catalogue-cement-chemicals.ts";
import { heatMeasures } from "./measure-catalogue-heat.ts";
import { metalsMeasures } from "./measure-catalogue-metals.ts";
import { otherIndustryMeasures } from "./measure-catalogue-other-industry.ts";
import { powerMeasures } from "./measure-catalogue-power.ts";
import { transportMeasures } from "./measure-catalogue-transport.ts";

/**
 * The 66 measures of the catalogue, by sector: national figures for a Chinese city that has none of its own.
 *
 * `share`: of the sector's emission of a species, what the activity carries. `reduction`: of the treated activity's
 * emission, what goes; negative where it adds; CO2 on site, bought power apart in `gridPower`. `reach`: greatest extra
 * share of the activity beyond 2020; of end-of-pipe control the activity is what was not yet retrofitted in 2020.
 * `cost`: annualised, net of fuel saved, without health benefit or carbon price, CNY of 2020 per t of baseline CO2 of the
 * treated activity (`co2`), per t CO2e of its other gases (`co2e`), or per t of the pollutant removed.
 * `gridPower` below 0 is power saved; its CO2 is not credited.
 *
 * Grades: no figure of cost is A, since no source prints a cost per t of baseline CO2. Sources: {@link measureSources}.
 */
export const measureCatalogue: readonly Measure[] = [
  ...powerMeasures,
  ...heatMeasures,
  ...metalsMeasures,
  ...cementChemicalsMeasures,
  ...otherIndustryMeasures,
  ...transportMeasures,
  ...agricultureWasteMeasures,
];
