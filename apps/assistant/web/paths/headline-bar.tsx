import { amount, oneDecimal } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { meanOf } from "./mean-of.ts";
import type { ShownPath } from "./shown-path.ts";

/** Where question and answer do not fit side by side: the first year of the answer, in sight while a slider moves. */
export function HeadlineBar({ path }: { path: ShownPath }) {
  const [first] = path.milestones;
  const pm25 = meanOf(first?.cities.map((city) => city.pm25) ?? []);
  if (first === undefined || pm25 === undefined) return null;
  const { cost, co2ChangePercent } = first.totals;
  return (
    <p class="headline-bar">
      <a href="#path-answer">{first.year}</a>{" "}
      {said("pathFrontPoint", {
        co2: oneDecimal(co2ChangePercent),
        pm25: oneDecimal(pm25),
        cost: amount(cost),
      })}
      {path.status === "infeasible" ? ` · ${t("pathInfeasible")}` : ""}
    </p>
  );
}
