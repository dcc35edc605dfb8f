import { amount, oneDecimal } from "../i18n/amounts.ts";
import { t } from "../i18n/language.ts";
import type { Track } from "./trajectories.ts";

function Row({ track, year, ranged }: { track: Track; year: number; ranged: boolean }) {
  const [without, path, target] = [track.without, track.path, track.targets].map((points) =>
    points.find((point) => point.year === year),
  );
  const range = path?.range ? `${oneDecimal(path.range.lower)}–${oneDecimal(path.range.upper)}` : t("none");
  return (
    <tr>
      <th scope="row">{year}</th>
      {track.without.length > 0 ? (
        <td class="right">{without ? oneDecimal(without.value) : t("none")}</td>
      ) : null}
      <td class="right">{path ? oneDecimal(path.value) : t("none")}</td>
      {ranged ? <td class="right">{range}</td> : null}
      <td class="right">{target ? amount(target.value) : t("none")}</td>
    </tr>
  );
}

/** The points of a track by year; what a year does not have is said to be missing. */
export function TrackTable({ track }: { track: Track }) {
  const years = [...new Set([...track.path, ...track.targets].map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  );
  const ranged = track.path.some(({ range }) => range !== undefined);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t("year")}</th>
          {track.without.length > 0 ? (
            <th scope="col" class="right">
              {t("pathWithout")}
            </th>
          ) : null}
          <th scope="col" class="right">
            {t("pathWith")}
          </th>
          {ranged ? (
            <th scope="col" class="right">
              {t("pathRange")}
            </th>
          ) : null}
          <th scope="col" class="right">
            {t("pathTarget")}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <Row key={year} track={track} year={year} ranged={ranged} />
        ))}
      </tbody>
    </>
  );
}
