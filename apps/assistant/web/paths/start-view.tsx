import { sectorIds } from "@tandem/core/sectors";
import { Fragment } from "preact";
import { amount } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { SourceName } from "../sources/source-name.tsx";
import { sectorName } from "./names-of.ts";
import type { ShownPath } from "./shown-path.ts";

type Place = ShownPath["places"][number];
type Figure = Place["co2"];

const fields = ["co2", "so2", "nox", "pm25", "voc", "nh3", "nonCo2"] as const;
const fieldNames = { co2: "CO₂", so2: "SO₂", nox: "NOₓ", voc: "VOC", nh3: "NH₃" } as const;

function fieldName(field: (typeof fields)[number]): string {
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

function Sectors({ place, baseYear }: { place: Place; baseYear: number }) {
  const caption = said("pathSectorsCaption", { name: place.name, base: baseYear });
  const sectors = sectorIds.filter((sector) => fields.some((field) => place.sectors[sector][field] !== 0));
  return (
    <details class="numbers">
      <summary>{caption}</summary>
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
                    {amount(place.sectors[sector][field])}
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
      {path.places.map((place) => (
        <Sectors key={place.code} place={place} baseYear={path.baseYear} />
      ))}
    </section>
  );
}
