import { amount, oneDecimal } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { listed } from "../i18n/listed.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { isSame, isUnchanged, type Moved, type PathChange } from "./path-change.ts";

interface ChangeViewProps {
  readonly change: PathChange;
  readonly cities: number;
}

function Cell({ moved, digits }: { moved: Moved; digits: (value: number) => string }) {
  if (isSame(moved)) return <td class="right soft">{digits(moved.now)}</td>;
  const difference = moved.now - moved.before;
  return (
    <td class="right">
      {said("pathNow", { before: digits(moved.before), now: digits(moved.now) })}
      <div class="ends">
        {difference > 0 ? "+" : ""}
        {amount(difference)}
      </div>
    </td>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong> {listed(names)}
    </p>
  );
}

function Numbers({ change, cities }: ChangeViewProps) {
  return (
    <ScrollBox label={`${t("pathChanged")}: ${t("table")}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("year")}</th>
            <th scope="col" class="right">
              {t("pathCostShort")}
            </th>
            <th scope="col" class="right">
              {t("pathCo2Short")}
            </th>
            <th scope="col" class="right">
              {cities > 1 ? t("pathPm25Mean") : t("pathPm25Short")}
            </th>
          </tr>
        </thead>
        <tbody>
          {change.years.map(({ year, cost, co2, pm25 }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <Cell moved={cost} digits={amount} />
              <Cell moved={co2} digits={amount} />
              <Cell moved={pm25} digits={oneDecimal} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What the last switch or slider did: cost, CO2, PM2.5, and the measures that came and went. */
export function ChangeView({ change, cities }: ChangeViewProps) {
  if (isUnchanged(change)) return <p class="hint">{t("pathUnchanged")}</p>;
  return (
    <section class="card changed" aria-label={t("pathChanged")}>
      <h2>{t("pathChanged")}</h2>
      <p>
        {t("pathDiscounted")}:{" "}
        {said("pathNow", { before: amount(change.cost.before), now: amount(change.cost.now) })}
      </p>
      <Names title={t("pathCame")} names={change.came.map(({ name }) => name)} />
      <Names title={t("pathWent")} names={change.went.map(({ name }) => name)} />
      <Numbers change={change} cities={cities} />
    </section>
  );
}
