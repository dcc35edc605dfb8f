import type { SpeciesId } from "@tandem/core/sectors";
import { amount, perCent } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { listed } from "../i18n/listed.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { addedBy, type MeasureRow, measureRows } from "./measure-rows.ts";
import { placeName, sectorName } from "./names-of.ts";
import type { ShownPath, ShownYear } from "./shown-path.ts";
import type { Where } from "./trajectories.ts";
import { typeName } from "./type-name.ts";

const species: readonly SpeciesId[] = ["co2", "so2", "nox", "pm25", "voc", "nh3"];

function speciesName(id: SpeciesId): string {
  const names = { co2: "CO₂", so2: "SO₂", nox: "NOₓ", voc: "VOC", nh3: "NH₃" } as const;
  return id === "pm25" ? t("pathPrimary") : names[id];
}

function rangeText([low, high]: readonly [number, number]): string {
  const [from, to] = [perCent(low), perCent(high)];
  return from === to ? from : `${from}–${to}`;
}

function reachText({ share, reach }: MeasureRow): string {
  const [most] = [reach[1]];
  return most === 0 ? t("none") : perCent(share[1] / most);
}

function Tags({ row }: { row: MeasureRow }) {
  const { measure } = row;
  const added = addedBy(row);
  const idle = row.places.length === 1 && measure.installed > measure.share + 1e-6;
  return (
    <div class="ends">
      {sectorName(measure.sector)} · {t(`aspect-${measure.aspect}`)}
      {added.length > 0 ? (
        <div class="traded">{said("pathTradesOff", { what: listed(added.map(speciesName)) })}</div>
      ) : null}
      {idle ? <div>{said("pathIdle", { share: perCent(measure.installed) })}</div> : null}
    </div>
  );
}

function Row({ row, path }: { row: MeasureRow; path: ShownPath }) {
  const { measure, places } = row;
  const [only] = places;
  return (
    <tr>
      <th scope="row" class="named">
        {measure.name}
        <Tags row={row} />
      </th>
      {path.places.length > 1 ? (
        <td>
          {places.length === 1 && only ? placeName(path, only) : said("pathInPlaces", { n: places.length })}
        </td>
      ) : null}
      <td class="short">{typeName(measure.synergy)}</td>
      <td class="right">{rangeText(row.share)}</td>
      <td class="right">{reachText(row)}</td>
      <td class="right">{amount(row.cost)}</td>
      <td class="grades">
        {measure.grades.cost} / {measure.grades.effect}
      </td>
      <td class="right">{amount(row.pm25Effect)}</td>
      {species.map((id) => (
        <td key={id} class={row[id] < -1e-9 ? "right traded" : "right"}>
          {amount(row[id])}
        </td>
      ))}
      <td class="right">{amount(row.nonCo2)}</td>
    </tr>
  );
}

function Heading({ name }: { name: string }) {
  return (
    <th scope="col" class="right">
      {name}
    </th>
  );
}

function Head({ withPlace }: { withPlace: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t("pathMeasure")}</th>
        {withPlace ? <th scope="col">{t("pathPlace")}</th> : null}
        <th scope="col">{t("pathSynergyType")}</th>
        {[t("pathShare"), t("pathReach"), t("pathCost")].map((name) => (
          <Heading key={name} name={name} />
        ))}
        <th scope="col">{t("pathGrade")}</th>
        {[t("pathPm25Lowered"), ...species.map(speciesName), t("pathNonCo2")].map((name) => (
          <Heading key={name} name={name} />
        ))}
      </tr>
    </thead>
  );
}

/** The measures of one year: how far, at what cost, with what effect by species, how well known. */
export function MeasureTable({ path, year, where }: { path: ShownPath; year: ShownYear; where: Where }) {
  const rows = measureRows(year, where);
  if (rows.length === 0) return <p>{said("pathNoMeasures", { year: year.year })}</p>;
  const caption = said("pathMeasuresCaption", { n: rows.length, year: year.year });
  return (
    <>
      <p class="hint">{caption}</p>
      <ScrollBox label={caption} tall>
        <table class="path-measures">
          <Head withPlace={path.places.length > 1} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.measure.id} row={row} path={path} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="hint">{t("pathGradeHelp")}</p>
    </>
  );
}
