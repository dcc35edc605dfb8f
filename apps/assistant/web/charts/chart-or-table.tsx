import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";

interface ChartOrTableProps {
  readonly caption: string;
  readonly chart: ComponentChildren;
  readonly table: ComponentChildren;
}

/** A chart with the table that says the same, one at a time. */
export function ChartOrTable({ caption, chart, table }: ChartOrTableProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="chart">
      <figcaption>
        <span>{caption}</span>
        <button type="button" class="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? t("showChart") : t("showTable")}
        </button>
      </figcaption>
      {asTable ? table : chart}
    </figure>
  );
}
