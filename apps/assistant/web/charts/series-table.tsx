import type { Series } from "@tandem/core";
import { language, t } from "../i18n/language.ts";
import { shownNumber } from "../i18n/numbers.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";

const shortNames = { co2: "CO₂", pm25: "PM2.5" } as const;

function headingOf({ variable, source, unit }: Series): string {
  const name = variable === "co2" || variable === "pm25" ? shortNames[variable] : variable;
  return `${name} (${unit}), ${source}`;
}

/** The series of a chart by year; a year that a source does not have is said to be missing. */
export function SeriesTable({ series, label }: { series: readonly Series[]; label: string }) {
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (a, b) => b - a,
  );
  const valueIn = ({ points }: Series, year: number) => points.find((point) => point.year === year)?.value;
  return (
    <ScrollBox label={label} tall>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("year")}</th>
            {series.map((one) => (
              <th key={`${one.variable}${one.source}`} scope="col" class="right">
                {headingOf(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {series.map((one) => {
                const value = valueIn(one, year);
                return (
                  <td
                    key={`${one.variable}${one.source}`}
                    class={value === undefined ? "right soft" : "right"}
                  >
                    {value === undefined ? t("none") : shownNumber(value, language.value, 2)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
