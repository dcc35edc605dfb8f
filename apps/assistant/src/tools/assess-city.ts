import { assessCity } from "@tandem/core";
import { readCityInputs } from "@tandem/data";
import { z } from "zod";
import { chosenSeries } from "./chosen-series.ts";
import { cityField, co2Field, fromField, pm25Field, toField } from "./fields.ts";
import { namedCity } from "./named-city.ts";
import { panelPeriod } from "./panel-years.ts";
import { defineTool } from "./tool.ts";

export const assessCityTool = defineTool({
  name: "assess_city",
  description:
    "Whether CO2 and PM2.5 of one city fell together over a period: class, both ends and changes with sources, the same with the other CO2 inventory, the series, and what to know before relying on it. `synergy` is a gap with a reason where a pair of years is missing.",
  input: z.strictObject({
    city: cityField,
    from: fromField,
    to: toField,
    co2: co2Field,
    pm25: pm25Field,
  }),
  run({ city, from, to, ...asked }, { panel }) {
    const { code } = namedCity(panel, city);
    return assessCity(
      readCityInputs(panel, { code, period: panelPeriod(panel, { from, to }), ...chosenSeries(asked) }),
    );
  },
});
