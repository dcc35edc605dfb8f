import { amount } from "../i18n/amounts.ts";
import { t } from "../i18n/language.ts";
import { aspectsInOrder } from "./aspects.ts";
import type { Segment, StackedYear } from "./stacked-years.ts";

/** The rows of the stacks as a table: fields down, years across. */
export function StackedTable({ years }: { years: readonly StackedYear[] }) {
  const present = aspectsInOrder.filter((aspect) =>
    years.some(({ segments }) => segments.some((one) => one.aspect === aspect)),
  );
  const valueIn = (year: StackedYear, aspect: Segment["aspect"]) =>
    year.segments.find((segment) => segment.aspect === aspect)?.value ?? 0;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t("pathField")}</th>
          {years.map(({ year }) => (
            <th key={year} scope="col" class="right">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {present.map((aspect) => (
          <tr key={aspect}>
            <th scope="row">{t(`aspect-${aspect}`)}</th>
            {years.map((year) => (
              <td key={year.year} class="right">
                {amount(valueIn(year, aspect))}
              </td>
            ))}
          </tr>
        ))}
        {(["total", "cost"] as const).map((field) => (
          <tr key={field}>
            <th scope="row">{field === "total" ? t("pathTotal") : t("pathCostLine")}</th>
            {years.map((year) => (
              <td key={year.year} class="right">
                {amount(year[field])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
