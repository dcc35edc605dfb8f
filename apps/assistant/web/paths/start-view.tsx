import { type SectorId, sectorIds } from "@tandem/core/sectors";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { amount } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { SourceName } from "../sources/source-name.tsx";
import { sectorName } from "./names-of.ts";
import { PlaceSelect } from "./place-select.tsx";
import type { ShownPath } from "./shown-path.ts";
import type { Where } from "./trajectories.ts";

type Figure = ShownPath["places"][number]["co2"];

const fields = ["co2", "so2", "nox", "pm25", "voc", "nh3", "nonCo2"] as const;
type Field = (typeof fields)[number];
const fieldNames = { co2: "CO₂", so2: "SO₂", nox: "NOₓ", voc: "VOC", nh3: "NH₃" } as const;

function fieldName(field: Field): string {
  if (field === "pm25") return t("pathPrimary");
  return field === "nonCo2" ? t("pathNonCo2") : fieldNames[field];
}

function FigureRow({ name, what, figure }: { name: string; what: string; figure: Figure }) {
  return (
    <tr>
      <th scope="row">
        {name}, {what}
      </th>
      <td class="right">
        {amount(figure.value)} {figure.unit}
      </td>
      <td>{figure.year}</td>
      <td>{t(figure.basis)}</td>
      <td>
        <SourceName ids={figure.source} terms={figure.terms} flags={figure.flags} />
      </td>
    </tr>
  );
}

function Sectors({ path }: { path: ShownPath }) {
  const [chosen, setChosen] = useState<Where>();
  const where = path.places.some(({ code }) => code === chosen) ? chosen : undefined;
  const places = path.places.filter(({ code }) => where === undefined || code === where);
  const amountOf = (sector: SectorId, field: Field) =>
    places.reduce((sum, place) => sum + place.sectors[sector][field], 0);
  const sectors = sectorIds.filter((sector) => fields.some((field) => amountOf(sector, field) !== 0));
  const [only] = places;
  const name = places.length === 1 && only ? only.name : t("pathAllPlaces");
  const caption = said("pathSectorsCaption", { name, base: path.baseYear });
  return (
    <details class="numbers">
      <summary>{caption}</summary>
      <PlaceSelect path={path} where={where} onChange={setChosen} />
      <ScrollBox label={caption} tall>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("pathSector")}</th>
              {fields.map((field) => (
                <th key={field} scope="col" class="right">
                  {fieldName(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sectors.map((sector) => (
              <tr key={sector}>
                <th scope="row">{sectorName(sector)}</th>
                {fields.map((field) => (
                  <td key={field} class="right">
                    {amount(amountOf(sector, field))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

/** The figures of the base year that the path starts from, with their sources. */
export function StartView({ path }: { path: ShownPath }) {
  return (
    <section class="card" aria-label={t("pathStart")}>
      <h2>{t("pathStart")}</h2>
      <ScrollBox label={t("pathStartCaption")} tall>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t("figure")}</th>
              <th scope="col" class="right">
                {t("value")}
              </th>
              <th scope="col">{t("year")}</th>
              <th scope="col">{t("basis")}</th>
              <th scope="col">{t("source")}</th>
            </tr>
          </thead>
          <tbody>
            {path.places.map(({ code, name, co2, pm25 }) => (
              <Fragment key={code}>
                <FigureRow name={name} what="CO₂" figure={co2} />
                <FigureRow name={name} what="PM2.5" figure={pm25} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Sectors path={path} />
    </section>
  );
}
