import type { ComponentChildren } from "preact";
import { t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";

interface ChartFigureProps {
  readonly caption: string;
  readonly chart: ComponentChildren;
  /** Rows of a table that says the same, with its head. */
  readonly table: ComponentChildren;
}

/** A chart with its numbers in a table under it, which print shows opened. */
export function ChartFigure({ caption, chart, table }: ChartFigureProps) {
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      {chart}
      <details class="numbers">
        <summary>{t("pathNumbers")}</summary>
        <ScrollBox label={caption} tall>
          <table>{table}</table>
        </ScrollBox>
      </details>
    </figure>
  );
}
