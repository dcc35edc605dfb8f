import { useState } from "preact/hooks";
import { said, t } from "../i18n/language.ts";
import { listed } from "../i18n/listed.ts";
import { abatementBars, type CurveHeight, withoutCo2 } from "./abatement-bars.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { CurveChart } from "./curve-chart.tsx";
import { CurveTable } from "./curve-table.tsx";
import type { ShownPath } from "./shown-path.ts";

export function CurveView({ path }: { path: ShownPath }) {
  const [by, setBy] = useState<CurveHeight>("costPerTonne");
  const bars = abatementBars(path.curve, by);
  const off = [...new Set(withoutCo2(path.curve).map(({ name }) => name))];
  const year = path.milestones[0]?.year;
  if (year === undefined || path.curve.length === 0) return null;
  const caption = said("pathCurveCaption", { year });
  const hasNet = path.curve.some(({ netCostPerTonne }) => netCostPerTonne !== undefined);
  return (
    <section class="card" aria-label={t("pathCurve")}>
      <h2>{t("pathCurve")}</h2>
      {hasNet ? (
        <label class="filter">
          {t("pathShow")}
          <select
            value={by}
            onChange={(event) =>
              setBy(event.currentTarget.value === "netCostPerTonne" ? "netCostPerTonne" : "costPerTonne")
            }
          >
            <option value="costPerTonne">{t("pathCurveCost")}</option>
            <option value="netCostPerTonne">{t("pathCurveNet")}</option>
          </select>
        </label>
      ) : null}
      {bars.length > 0 ? (
        <ChartFigure
          caption={caption}
          chart={<CurveChart bars={bars} by={by} label={caption} />}
          table={<CurveTable bars={bars} />}
        />
      ) : null}
      {off.length > 0 ? (
        <details class="numbers">
          <summary>{said("pathCurveOff", { n: off.length })}</summary>
          <p class="hint">{listed(off)}</p>
        </details>
      ) : null}
    </section>
  );
}
