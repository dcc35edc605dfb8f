import { useState } from "preact/hooks";
import { amount, oneDecimal } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { useMore } from "./asked-more.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { FrontChart, type ShownFrontPoint } from "./front-chart.tsx";
import { MoreState } from "./more-state.tsx";
import { NotAttainable } from "./not-attainable.tsx";
import type { PathQuestion } from "./path-question.ts";
import type { ShownPath } from "./shown-path.ts";
import { YearSelect } from "./year-select.tsx";

const points = 9;

/** Where the path stands; over several cities the front weighs their air by people, which the path's own mean does not. */
function hereIn({ milestones, places }: ShownPath, year: number): ShownFrontPoint | undefined {
  const found = milestones.find((one) => one.year === year);
  const [city] = found?.cities ?? [];
  if (found === undefined || city === undefined || places.length > 1) return undefined;
  return { co2ChangePercent: found.totals.co2ChangePercent, pm25: city.pm25, cost: found.totals.cost };
}

function FrontTable({ front }: { front: readonly ShownFrontPoint[] }) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col" class="right">
            {t("pathCo2Target")}
          </th>
          <th scope="col" class="right">
            {t("pathPm25Short")}
          </th>
          <th scope="col" class="right">
            {t("pathCostShort")}
          </th>
        </tr>
      </thead>
      <tbody>
        {front.map((point) => (
          <tr key={`${point.co2ChangePercent} ${point.pm25}`}>
            <td class="right">{oneDecimal(point.co2ChangePercent)}</td>
            <td class="right">{oneDecimal(point.pm25)}</td>
            <td class="right">{amount(point.cost)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** On demand: what CO2 and PM2.5 can be had together at most in one year. */
export function FrontView({ path, question }: { path: ShownPath; question: PathQuestion }) {
  const [more, ask] = useMore(question);
  const [chosen, setChosen] = useState<number>();
  const [asked, setAsked] = useState<number>();
  const year = path.milestones.find((one) => one.year === chosen)?.year ?? path.milestones[0]?.year;
  const front = more.kind === "ready" ? more.path.front : path.front;
  if (year === undefined) return null;
  if (path.status === "infeasible" && front === undefined) return <NotAttainable title={t("pathFront")} />;
  const of = asked ?? year;
  const caption = said(path.places.length > 1 ? "pathFrontCaptionOfMany" : "pathFrontCaption", {
    year: of,
    base: path.baseYear,
  });
  return (
    <section class="card" aria-label={t("pathFront")}>
      <h2>{t("pathFront")}</h2>
      <p class="hint">{t("pathFrontHelp")}</p>
      <div class="choices">
        <YearSelect label={t("pathFrontYear")} years={path.milestones} value={year} onChange={setChosen} />
        <button
          type="button"
          disabled={more.kind === "working"}
          onClick={() => {
            setAsked(year);
            ask({ front: { year, points } });
          }}
        >
          {t("pathFrontAsk")}
        </button>
      </div>
      <MoreState more={more} />
      {front && front.length > 0 ? (
        <ChartFigure
          caption={caption}
          chart={<FrontChart points={front} here={hereIn(path, of)} label={caption} />}
          table={<FrontTable front={front} />}
        />
      ) : null}
    </section>
  );
}
