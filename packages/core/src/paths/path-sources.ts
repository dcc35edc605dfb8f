import { regionResponses, responseSources } from "../air/region-response.ts";
import type { Measure } from "../measures/measure.ts";
import { measureSources } from "../measures/measure-sources.ts";
import type { PathStart } from "./path-city.ts";
import type { PathDesign, PathYear } from "./path-design.ts";

type Source = PathDesign["sources"][number];

function measureSource(id: string): Source {
  const source = measureSources[id];
  if (!source) return { id, citation: id };
  const citation = `${source.citation} (${source.year})`;
  return source.url === undefined ? { id, citation } : { id, citation, url: source.url };
}

const responseTable: Readonly<Record<string, { readonly text: string; readonly url?: string }>> =
  responseSources;

function airSource(id: string): Source {
  const source = responseTable[id];
  if (!source) return measureSource(id);
  return source.url === undefined
    ? { id, citation: source.text }
    : { id, citation: source.text, url: source.url };
}

/** The sources of what a path rests on: its measures', and those of how the air of its cities answers. */
export function pathSources(
  years: readonly PathYear[],
  { starts, measures }: { readonly starts: readonly PathStart[]; readonly measures: readonly Measure[] },
): readonly Source[] {
  const used = new Set(years.flatMap((year) => year.measures.map(({ id }) => id)));
  const ofMeasures = measures.flatMap(({ id, sources }) => (used.has(id) ? sources : []));
  const ofAir = starts.flatMap(({ city }) => {
    const { coefficients, natural, shares } = regionResponses[city.airshed];
    return [...coefficients.sources, ...natural.sources, ...shares.sources];
  });
  return [
    ...[...new Set(ofMeasures)].sort().map(measureSource),
    ...[...new Set(ofAir)].sort().map(airSource),
  ];
}
