import type { SynergyClassName } from "@tandem/core";
import { useState } from "preact/hooks";
import { language, t } from "../i18n/language.ts";
import { alignedChange, shownNumber } from "../i18n/numbers.ts";
import { MethodLinks } from "../methods/method-links.tsx";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { type Column, inOrder, type Order } from "./city-order.ts";
import { countsOf, type Ends, type PlottedCity, presentClasses, shownEnds } from "./plotted-city.ts";

interface HeadingProps {
  readonly column: Column;
  readonly label: string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

const figures: readonly Column[] = ["co2ChangePercent", "pm25ChangePercent", "probability"];

function Heading({ column, label, order, onOrder }: HeadingProps) {
  const here = order.column === column;
  return (
    <th
      scope="col"
      class={figures.includes(column) ? "right" : ""}
      aria-sort={here ? (order.up ? "ascending" : "descending") : "none"}
    >
      <button type="button" class="sort" onClick={() => onOrder({ column, up: here ? !order.up : true })}>
        {label}
        <span aria-hidden="true">{here ? (order.up ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}

interface ClassFilterProps {
  readonly cities: readonly PlottedCity[];
  readonly chosen: SynergyClassName | "";
  readonly onChoose: (name: SynergyClassName | "") => void;
}

function ClassFilter({ cities, chosen, onChoose }: ClassFilterProps) {
  const counts = countsOf(cities);
  const classes = presentClasses(cities);
  return (
    <label class="filter">
      {t("class")}
      <select
        value={chosen}
        onChange={(event) => onChoose(classes.find((name) => name === event.currentTarget.value) ?? "")}
      >
        <option value="">
          {t("every")} ({cities.length})
        </option>
        {classes.map((name) => (
          <option key={name} value={name}>
            {t(name)} ({counts[name]})
          </option>
        ))}
      </select>
    </label>
  );
}

function Change({ percent, ends }: { percent: number; ends: Ends | undefined }) {
  return (
    <td class="right">
      {alignedChange(percent, language.value)}
      {ends ? <div class="ends">{shownEnds(ends)}</div> : null}
    </td>
  );
}

function Row({ city, withProbability }: { city: PlottedCity; withProbability: boolean }) {
  return (
    <tr>
      <th scope="row">{city.name}</th>
      <td>{city.province}</td>
      <td class="class-cell">
        <span class={`swatch ${city.class}`} aria-hidden="true" />
        {t(city.class)}
      </td>
      <Change percent={city.co2ChangePercent} ends={city.co2} />
      <Change percent={city.pm25ChangePercent} ends={city.pm25} />
      {withProbability ? (
        <td class="right">
          {city.probability === undefined ? t("none") : shownNumber(100 * city.probability, language.value)}
        </td>
      ) : null}
      <td>
        {city.co2Source}, {city.pm25Source}
      </td>
    </tr>
  );
}

function methodsShown(withProbability: boolean) {
  const ofClass = { id: "synergy-class", title: t("class"), href: "/methods/synergy-class" };
  const ofProbability = {
    id: "class-probability",
    title: t("probability"),
    href: "/methods/class-probability",
  };
  return withProbability ? [ofClass, ofProbability] : [ofClass];
}

/** The cities of a plot as a table that sorts by its headings and can be narrowed to one class. */
export function CityTable({ cities, label }: { cities: readonly PlottedCity[]; label: string }) {
  const [order, setOrder] = useState<Order>({ column: "co2ChangePercent", up: true });
  const [chosen, setChosen] = useState<SynergyClassName | "">("");
  const withProbability = cities.some(({ probability }) => probability !== undefined);
  const rows = inOrder(
    cities.filter((city) => chosen === "" || city.class === chosen),
    order,
    language.value,
  );
  const heading = (column: Column, text: string) => (
    <Heading column={column} label={text} order={order} onOrder={setOrder} />
  );
  return (
    <>
      <ClassFilter cities={cities} chosen={chosen} onChoose={setChosen} />
      <ScrollBox label={label} tall>
        <table class="cities">
          <thead>
            <tr>
              {heading("name", t("city"))}
              {heading("province", t("province"))}
              {heading("class", t("class"))}
              {heading("co2ChangePercent", t("co2Change"))}
              {heading("pm25ChangePercent", t("pm25Change"))}
              {withProbability ? heading("probability", t("probability")) : null}
              <th scope="col">{t("source")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((city) => (
              <Row key={city.code} city={city} withProbability={withProbability} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <MethodLinks methods={methodsShown(withProbability)} />
    </>
  );
}
