import { type City, invalidInput, type RegionId, TandemError } from "@tandem/core";
import { pairByRule } from "./pair-rule.ts";
import type { DataTerms, PairQuery, Panel } from "./panel.ts";
import type { PanelFile } from "./panel-file.ts";
import { seriesStore } from "./series-store.ts";
import type { Variable } from "./variable.ts";

function citiesOf(file: PanelFile): readonly City[] {
  const regions = new Map<string, RegionId[]>();
  for (const { id, members } of file.regions)
    for (const { code } of members) regions.set(code, [...(regions.get(code) ?? []), id]);
  return file.cities.map(({ pinyin, ...city }) => ({ ...city, regions: regions.get(city.code) ?? [] }));
}

function known<T>(found: T | undefined, query: PairQuery, ids: readonly string[]): T {
  if (found !== undefined) return found;
  throw invalidInput(
    "variable",
    {
      en: `must be one of ${ids.join(", ")}, got "${query.variable}"`,
      zh: `应为 ${ids.join("、")} 之一，收到“${query.variable}”`,
    },
    { got: query.variable },
  );
}

function knownCity(city: City | undefined, code: string): City {
  if (city !== undefined) return city;
  throw new TandemError({
    tag: "not-found",
    where: "code",
    message: {
      en: `no city of the panel has the code "${code}"; a code has four digits, such as 1302 for Tangshan`,
      zh: `面板中没有代码为“${code}”的城市；代码为四位数字，如唐山市 1302`,
    },
    details: { got: code },
  });
}

/** Those rows whose source is shown, each with the terms of it. */
function withTerms<Row extends { readonly source: string }>(
  rows: readonly Row[],
  termsOf: ReadonlyMap<string, string>,
): readonly (Row & { readonly terms: string })[] {
  return rows.flatMap((row) => {
    const terms = termsOf.get(row.source);
    return terms === undefined ? [] : [{ ...row, terms }];
  });
}

/** A panel over the records of a panel file. */
export function panelOf(file: PanelFile, { terms, version }: { terms: DataTerms; version: string }): Panel {
  const store = seriesStore(file, terms);
  const sources = file.sources.filter((source) => store.isShown(source.id));
  const termsOf = new Map(sources.map((source) => [source.id, source.terms]));
  const cities = citiesOf(file);
  const byCode = new Map(cities.map((city) => [city.code, city]));
  const pinyin = new Map(file.cities.map((city) => [city.code, city.pinyin]));
  const allVariables = new Map<string, Variable>(file.variables.map((variable) => [variable.id, variable]));
  const shownVariables = new Set(store.shown.map((block) => block.variable));
  return {
    version,
    cities,
    provinces: file.provinces,
    sources,
    variables: file.variables.filter((variable) => shownVariables.has(variable.id)),
    regions: file.regions,
    provinceSectorShares: withTerms(file.provinceSectorShares, termsOf),
    gridFactors: withTerms(file.gridFactors, termsOf),
    mitigationOptions: withTerms(file.mitigationOptions, termsOf),
    city: (code) => byCode.get(code),
    pinyin: (code) => pinyin.get(code),
    source: (id) => sources.find((source) => source.id === id),
    series({ code, variable, source }) {
      const block = store.blocksOf(variable).find((candidate) => candidate.source === source);
      return block && store.series(block, code);
    },
    seriesOf(code, wanted) {
      const blocks = wanted ? store.shown.filter((block) => wanted.includes(block.variable)) : store.shown;
      return blocks.flatMap((block) => store.series(block, code) ?? []);
    },
    pair(query) {
      const city = knownCity(byCode.get(query.code), query.code);
      const variable = known(allVariables.get(query.variable), query, [...allVariables.keys()]);
      return pairByRule(query, { city, variable, store });
    },
  };
}
