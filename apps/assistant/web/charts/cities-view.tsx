import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { CityTable } from "./city-table.tsx";
import { type PlottedCity, QuadrantPlot } from "./quadrant-plot.tsx";

/** Many cities as a plot or as a table, whichever the reader prefers. */
export function CitiesView({ cities, caption }: { cities: readonly PlottedCity[]; caption: string }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure>
      <figcaption>
        {caption}
        <button type="button" class="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? t("showChart") : t("showTable")}
        </button>
      </figcaption>
      {asTable ? <CityTable cities={cities} /> : <QuadrantPlot cities={cities} />}
    </figure>
  );
}
