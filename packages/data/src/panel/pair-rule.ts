import {
  type City,
  figureOf,
  type Gap,
  invalidInput,
  type Period,
  type Series,
  type SeriesPair,
} from "@tandem/core";
import { missingYears, noSeries, notInOpenSet, outsideSpan } from "./pair-gaps.ts";
import type { PairQuery } from "./panel.ts";
import type { SeriesBlock } from "./panel-file.ts";
import type { SeriesStore } from "./series-store.ts";
import type { Variable } from "./variable.ts";

/** Both ends of the period from one series, or undefined where it lacks one. */
export function endsOf(series: Series, { from, to }: Period): SeriesPair | undefined {
  const start = figureOf(series, from);
  const end = figureOf(series, to);
  return start && end && { from: start, to: end };
}

function askedBlock(query: PairQuery, blocks: readonly SeriesBlock[]): SeriesBlock | undefined {
  if (query.source === undefined) return undefined;
  const found = blocks.find((block) => block.source === query.source);
  if (found !== undefined) return found;
  const valid = blocks.map((block) => block.source);
  throw invalidInput(
    query.variable,
    {
      en: `must come from one of ${valid.join(", ")}, got "${query.source}"`,
      zh: `数据来源应为 ${valid.join("、")} 之一，收到“${query.source}”`,
    },
    { got: query.source, valid },
  );
}

/**
 * The pair rule: both ends of a change come from one series, the first in the variable's order of preference that has
 * both years. A source marked `onRequest` is used only where it is asked for.
 */
export function pairByRule(
  query: PairQuery,
  { city, variable, store }: { city: City; variable: Variable; store: SeriesStore },
): SeriesPair | Gap {
  const blocks = store.blocksOf(variable.id);
  const asked = askedBlock(query, blocks);
  const wanted = asked ? [asked] : blocks.filter((block) => block.onRequest === undefined);
  const shown = wanted.filter((block) => store.isShown(block.source));
  const subject = { city, variable, query };
  if (shown.length === 0) {
    return notInOpenSet(
      subject,
      wanted.map((block) => block.source),
    );
  }
  const series = shown.flatMap((block) => store.series(block, city.code) ?? []);
  for (const candidate of series) {
    const pair = endsOf(candidate, query.period);
    if (pair) return pair;
  }
  const { from, to } = query.period;
  const [first, last] = store.span();
  const outside = [from, to].filter((year) => year < first || year > last);
  if (outside.length > 0) return outsideSpan(outside, [first, last]);
  const alternative = asked ? undefined : onRequestSource(blocks, { code: city.code, query, store });
  if (series.length === 0) {
    return noSeries(subject, { sources: shown.map((block) => block.source), alternative });
  }
  return missingYears(subject, { series, alternative });
}

/** A source that has both years but is used only where it is asked for. */
function onRequestSource(
  blocks: readonly SeriesBlock[],
  { code, query, store }: { code: string; query: PairQuery; store: SeriesStore },
): string | undefined {
  return blocks.find((block) => {
    if (block.onRequest === undefined) return false;
    const series = store.series(block, code);
    return series !== undefined && endsOf(series, query.period) !== undefined;
  })?.source;
}
