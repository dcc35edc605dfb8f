import { t } from "../i18n/language.ts";
import { ChartOrTable } from "./chart-or-table.tsx";
import { CityTable } from "./city-table.tsx";
import type { PlottedCity } from "./plotted-city.ts";
import { QuadrantPlot } from "./quadrant-plot.tsx";

/** Many cities as a plot or as a table, whichever the reader prefers. */
export function CitiesView({ cities, caption }: { cities: readonly PlottedCity[]; caption: string }) {
  return (
    <ChartOrTable
      caption={caption}
      chart={<QuadrantPlot cities={cities} />}
      table={<CityTable cities={cities} label={t("results")} />}
    />
  );
}
