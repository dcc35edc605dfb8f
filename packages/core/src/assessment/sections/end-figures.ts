import type { YearFigure } from "../../figure/figure.ts";
import { type Gap, gap, isGap } from "../../figure/gap.ts";
import { figureOf } from "../../figure/series.ts";
import type { CityInputs } from "../city-inputs.ts";
import { seriesFrom } from "./trend-section.ts";

function noneIn(year: number, name: { en: string; zh: string }): Gap {
  return gap(
    { en: `there is no ${name.en} for ${year}`, zh: `缺少 ${year} 年${name.zh}数据` },
    { en: `${name.en} of ${year}`, zh: `${year} 年${name.zh}` },
  );
}

/** A variable at the end of the period: by the pair where there is one, else by the first series that has the year. */
function atEnd(inputs: CityInputs, variable: "co2" | "pm25"): YearFigure | undefined {
  const pair = variable === "co2" ? inputs.co2.asked : inputs.pm25;
  if (!isGap(pair)) return pair.to;
  for (const series of seriesFrom(inputs, variable)) {
    const figure = figureOf(series, inputs.period.to);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** Annual mean PM2.5 at the end of the period. */
export function endConcentration(inputs: CityInputs): YearFigure | Gap {
  return atEnd(inputs, "pm25") ?? noneIn(inputs.period.to, { en: "PM2.5", zh: " PM2.5 " });
}

/** CO2 at the end of the period. */
export function endCarbon(inputs: CityInputs): YearFigure | Gap {
  return atEnd(inputs, "co2") ?? noneIn(inputs.period.to, { en: "CO2", zh: " CO₂ " });
}
