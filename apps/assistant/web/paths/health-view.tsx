import { amount, perCent } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import type { ShownPath, Spread } from "./shown-path.ts";

export function spreadText({ central, lower, upper }: Spread): string {
  return said("pathInterval", { central: amount(central), lower: amount(lower), upper: amount(upper) });
}

/** Deaths avoided and their value by year, with intervals, and the sums over all years. */
export function HealthView({ path }: { path: ShownPath }) {
  const { health, discounted, baseYear } = path;
  const { deathsAvoided, healthValue, rate, cost } = discounted;
  if (health.length === 0) return null;
  const caption = said("pathHealthCaption", { base: baseYear });
  return (
    <section class="card" aria-label={t("pathHealth")}>
      <h2>{t("pathHealth")}</h2>
      <p class="hint">{caption}</p>
      <ScrollBox label={caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("year")}</th>
              <th scope="col" class="right">
                {t("pathDeaths")}
              </th>
              <th scope="col" class="right">
                {t("pathValue")}
              </th>
              <th scope="col" class="right">
                {t("pathCostShort")}
              </th>
            </tr>
          </thead>
          <tbody>
            {health.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <td class="right">{spreadText(year.deathsAvoided)}</td>
                <td class="right">{spreadText(year.value)}</td>
                <td class="right">
                  {amount(path.milestones.find((one) => one.year === year.year)?.totals.cost ?? 0)}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{said("pathAllYears", { rate: perCent(rate) })}</th>
              <td class="right">{deathsAvoided ? spreadText(deathsAvoided) : t("none")}</td>
              <td class="right">{healthValue ? spreadText(healthValue) : t("none")}</td>
              <td class="right">{amount(cost)}</td>
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
