import { useState } from "preact/hooks";
import { language, t } from "../i18n/language.ts";
import { shownChange } from "../i18n/numbers.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import type { PlottedCity } from "./quadrant-plot.tsx";

type Column = "name" | "class" | "co2ChangePercent" | "pm25ChangePercent";

function compared(a: PlottedCity, b: PlottedCity, column: Column): number {
  if (column === "name") return a.name.localeCompare(b.name, language.value);
  if (column === "class") return a.class.localeCompare(b.class);
  return a[column] - b[column];
}

/** The cities of a plot as a table that sorts by its headings. */
export function CityTable({ cities }: { cities: readonly PlottedCity[] }) {
  const [order, setOrder] = useState<{ column: Column; up: boolean }>({
    column: "co2ChangePercent",
    up: true,
  });
  const rows = cities.toSorted((a, b) => (order.up ? 1 : -1) * compared(a, b, order.column));
  const heading = (column: Column, label: string, right = false) => (
    <th
      scope="col"
      class={right ? "right" : ""}
      aria-sort={order.column === column ? (order.up ? "ascending" : "descending") : "none"}
    >
      <button
        type="button"
        class="sort"
        onClick={() => setOrder({ column, up: order.column === column ? !order.up : true })}
      >
        {label}
        <span aria-hidden="true">{order.column === column ? (order.up ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
  return (
    <ScrollBox label={t("results")} tall>
      <table>
        <thead>
          <tr>
            {heading("name", t("city"))}
            <th scope="col">{t("province")}</th>
            {heading("class", t("class"))}
            {heading("co2ChangePercent", t("co2Change"), true)}
            {heading("pm25ChangePercent", t("pm25Change"), true)}
            <th scope="col">{t("source")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((city) => (
            <tr key={city.code}>
              <th scope="row">{city.name}</th>
              <td>{city.province}</td>
              <td>{t(city.class)}</td>
              <td class="right">{shownChange(city.co2ChangePercent, language.value)}</td>
              <td class="right">{shownChange(city.pm25ChangePercent, language.value)}</td>
              <td>
                {city.co2Source}, {city.pm25Source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
