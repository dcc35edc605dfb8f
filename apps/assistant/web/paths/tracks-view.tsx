import { useState } from "preact/hooks";
import { said, t } from "../i18n/language.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { placeName } from "./names-of.ts";
import type { PathQuestion } from "./path-question.ts";
import { PlaceSelect } from "./place-select.tsx";
import type { ShownPath } from "./shown-path.ts";
import { TrackChart } from "./track-chart.tsx";
import { TrackTable } from "./track-table.tsx";
import { co2Track, pm25Track, type Where } from "./trajectories.ts";

/** CO2 and PM2.5 on their way to the targets, of all places or of one. */
export function TracksView({ path, question }: { path: ShownPath; question: PathQuestion }) {
  const [place, setPlace] = useState<Where>();
  const where = path.places.some(({ code }) => code === place) ? place : undefined;
  const name = (what: string) => {
    const [only] = path.places;
    const here = where ?? (path.places.length === 1 ? only?.code : undefined);
    return `${here ? placeName(path, here) : t("pathAllPlaces")} · ${what}`;
  };
  const base = path.baseYear;
  const tracks = [
    {
      caption: name(said("pathCo2Track", { base })),
      track: co2Track(path, question.years, where),
      unit: "%",
      fromZero: false,
    },
    {
      caption: name(said("pathPm25Track", { base })),
      track: pm25Track(path, question.years, where),
      unit: "µg/m³",
      fromZero: true,
    },
  ];
  return (
    <section class="card" aria-label={t("pathTracks")}>
      <h2>{t("pathTracks")}</h2>
      <PlaceSelect path={path} where={where} onChange={setPlace} />
      <div class="tracks">
        {tracks.map(({ caption, track, unit, fromZero }) => (
          <ChartFigure
            key={unit}
            caption={caption}
            chart={<TrackChart label={caption} track={track} unit={unit} fromZero={fromZero} />}
            table={<TrackTable track={track} />}
          />
        ))}
      </div>
    </section>
  );
}
