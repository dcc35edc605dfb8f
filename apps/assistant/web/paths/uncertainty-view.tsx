import { Fragment } from "preact";
import { amount, oneDecimal, perCent } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { useMore } from "./asked-more.ts";
import { spreadText } from "./health-view.tsx";
import { MoreState } from "./more-state.tsx";
import { placeName } from "./names-of.ts";
import { NotAttainable } from "./not-attainable.tsx";
import type { PathQuestion } from "./path-question.ts";
import type { ShownPath } from "./shown-path.ts";

type Uncertainty = NonNullable<ShownPath["uncertainty"]>;

const draws = 100;
const mostPlaces = 12;

function Frequencies({ uncertainty }: { uncertainty: Uncertainty }) {
  const caption = said("pathUncertaintyCaption", {
    feasible: uncertainty.feasible,
    draws: uncertainty.draws,
  });
  return (
    <>
      <p class="hint">{caption}</p>
      <ScrollBox label={caption} tall>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("pathMeasure")}</th>
              <th scope="col" class="right">
                {t("pathFrequency")}
              </th>
              <th scope="col" class="right">
                {t("pathMeanShare")}
              </th>
              <th scope="col">{t("pathResult")}</th>
            </tr>
          </thead>
          <tbody>
            {uncertainty.measures.map(({ id, name, frequency, meanShare, robust }) => (
              <tr key={id}>
                <th scope="row" class="named">
                  {name}
                </th>
                <td class="right frequency">
                  <svg viewBox="0 0 100 8" width={100} height={8} aria-hidden="true">
                    <rect class="rail" width={100} height={8} rx={2} />
                    <rect class="share" width={100 * frequency} height={8} rx={2} />
                  </svg>
                  {perCent(frequency)}
                </td>
                <td class="right">{perCent(meanShare)}</td>
                <td class="short">{t(robust ? "pathRobust" : "pathNotRobust")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function Spreads({ uncertainty, path }: { uncertainty: Uncertainty; path: ShownPath }) {
  return (
    <dl>
      <dt>{t("pathDiscounted")}</dt>
      <dd>{spreadText(uncertainty.cost)}</dd>
      <dt>{t("pathCo2Target")}</dt>
      <dd>{spreadText(uncertainty.co2ChangePercent)}</dd>
      {uncertainty.pm25.slice(0, mostPlaces).map(({ place, year, spread }) => (
        <Fragment key={`${place}-${year}`}>
          <dt>
            PM2.5, {placeName(path, place)}, {year}
          </dt>
          <dd>
            {said("pathInterval", {
              central: oneDecimal(spread.central),
              lower: oneDecimal(spread.lower),
              upper: oneDecimal(spread.upper),
            })}{" "}
            µg/m³
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** On demand: the optimum found again under drawn costs and effects, and what stays in it. */
export function UncertaintyView({ path, question }: { path: ShownPath; question: PathQuestion }) {
  const [more, ask] = useMore(question);
  const drawn = more.kind === "ready" ? more.path.uncertainty : path.uncertainty;
  if (path.status === "infeasible" && drawn === undefined)
    return <NotAttainable title={t("pathUncertainty")} />;
  return (
    <section class="card" aria-label={t("pathUncertainty")}>
      <h2>{t("pathUncertainty")}</h2>
      <p class="hint">{said("pathUncertaintyHelp", { n: amount(drawn?.draws ?? draws) })}</p>
      {drawn ? (
        <>
          <p>{drawn.text}</p>
          <Spreads uncertainty={drawn} path={path} />
          <Frequencies uncertainty={drawn} />
        </>
      ) : (
        <button type="button" disabled={more.kind === "working"} onClick={() => ask({ draws })}>
          {said("pathUncertaintyAsk", { n: draws })}
        </button>
      )}
      <MoreState more={more} />
    </section>
  );
}
