import { amount } from "../i18n/amounts.ts";
import { t } from "../i18n/language.ts";
import type { AbatementBar } from "./abatement-bars.ts";
import { typeName } from "./type-name.ts";

/** The bars of the curve as rows, cheapest first. */
export function CurveTable({ bars }: { bars: readonly AbatementBar[] }) {
  const headings = [
    t("pathPerTonne"),
    t("pathCurveNet"),
    t("pathFull"),
    t("pathTaken"),
    t("pathPm25Lowered"),
    t("pathCostShort"),
  ];
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t("pathMeasure")}</th>
          <th scope="col">{t("pathSynergyType")}</th>
          {headings.map((heading) => (
            <th key={heading} scope="col" class="right">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row" class="named">
              {bar.name}
            </th>
            <td class="short">{typeName(bar.synergy)}</td>
            <td class="right">{amount(bar.costPerTonne)}</td>
            <td class="right">
              {bar.netCostPerTonne === undefined ? t("none") : amount(bar.netCostPerTonne)}
            </td>
            <td class="right">{amount(bar.co2)}</td>
            <td class="right">{amount(bar.taken)}</td>
            <td class="right">{amount(bar.pm25Effect)}</td>
            <td class="right">{amount(bar.cost)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
