import type { Text } from "@tandem/core";
import type { Panel } from "@tandem/data";

function span(panel: Panel, variable: string): readonly [number, number] {
  const years = panel.cities.flatMap(({ code }) =>
    panel.seriesOf(code, [variable]).flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}

/** From which year to which the panel has the two axes of synergy. */
export function yearsOfPanel(panel: Panel): Text {
  const [co2From, co2To] = span(panel, "co2");
  const [airFrom, airTo] = span(panel, "pm25");
  return {
    en: `The panel's CO2 runs from ${co2From} to ${co2To} and its PM2.5 from ${airFrom} to ${airTo}, not for every city in every year.`,
    zh: `面板中 CO₂ 的年份范围为 ${co2From}—${co2To} 年，PM2.5 为 ${airFrom}—${airTo} 年，各城市年份不尽相同。`,
  };
}
