import { finite, nonNegative, representable } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import { randomStream } from "../random/random-stream.ts";
import type { CompositeIndexInput, CompositeIndexResult } from "./composite-index.method.ts";
import type { CompositeIndexDefinition } from "./composite-index-definition.ts";
import { compositeIndices } from "./composite-indices.ts";
import { entropyWeights, type Matrix, normalisedColumns } from "./normalised-scores.ts";
import { rankStability, ranksOf, weightedScores } from "./rank-stability.ts";

type Row = CompositeIndexInput["rows"][number];
type LeftOut = CompositeIndexResult["leftOut"][number];

export const defaultStability = { draws: 1000, spread: 0.3, seed: 1 } as const;

function stabilitySettings(asked: CompositeIndexInput["stability"]) {
  return {
    draws: asked?.draws ?? defaultStability.draws,
    spread: nonNegative("stability.spread", asked?.spread ?? defaultStability.spread),
    seed: asked?.seed ?? defaultStability.seed,
  };
}

function definitionOf({ index, definition }: CompositeIndexInput): CompositeIndexDefinition {
  const found = definition ?? compositeIndices.find(({ id }) => id === index);
  if (found !== undefined) return found;
  const known = compositeIndices.map(({ id }) => id);
  throw invalidInput("index", {
    en: `must be one of ${known.join(", ")}, or a definition must be given, got ${index}`,
    zh: `应为 ${known.join("、")} 之一，或给出指数定义，收到 ${index}`,
  });
}

/** Which way the score is better: towards 1 and above 0, or as the indicators themselves where divided by targets. */
function betterScore({ indicators, normalisation }: CompositeIndexDefinition): "higher" | "lower" {
  if (normalisation !== "target") return "higher";
  const better = indicators[0]?.better ?? "lower";
  for (const [index, indicator] of indicators.entries()) {
    if (indicator.target !== undefined && indicator.better === better) continue;
    throw invalidInput(`definition.indicators[${index}]`, {
      en: `must have a target and be better when ${better} as the first one, got ${indicator.id}`,
      zh: `按目标值标准化时，各指标须有目标值且方向与首个指标一致，收到 ${indicator.id}`,
    });
  }
  return better;
}

function completeRows(rows: readonly Row[], { indicators }: CompositeIndexDefinition) {
  const complete: Row[] = [];
  const values: number[][] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const missing = indicators.find(({ id }) => row.values[id] === undefined || row.values[id] === null);
    if (missing !== undefined) {
      leftOut.push({
        id: row.id,
        reason: { en: `no value of ${missing.id}`, zh: `缺少指标 ${missing.id} 的数值` },
      });
      continue;
    }
    complete.push(row);
    values.push(indicators.map(({ id }) => finite(`rows.${row.id}.${id}`, row.values[id] ?? Number.NaN)));
  }
  return { complete, values, leftOut };
}

function weightsOf(definition: CompositeIndexDefinition, values: Matrix): readonly number[] {
  const { indicators, weights, aggregate } = definition;
  const count = indicators.length;
  const scale = (shares: readonly number[]) =>
    aggregate === "sum" ? shares.map((share) => share * count) : shares;
  if (weights === "equal") return scale(indicators.map(() => 1 / count));
  if (weights === "entropy") return scale(entropyWeights(values, indicators));
  const total = weights.reduce((sum, weight, index) => sum + nonNegative(`weights[${index}]`, weight), 0);
  if (weights.length !== count || !(total > 0)) {
    throw invalidInput("weights", {
      en: `must be ${count} numbers with a sum above 0, got ${weights.length} with the sum ${total}`,
      zh: `应为 ${count} 个且总和大于 0，收到 ${weights.length} 个、总和 ${total}`,
    });
  }
  return aggregate === "sum" ? weights : weights.map((weight) => weight / total);
}

function tooFew(count: number, needed: number): Gap {
  return gap(
    {
      en: `${count} complete rows, at least ${needed} needed`,
      zh: `完整样本 ${count} 个，至少需要 ${needed} 个`,
    },
    { en: "more rows with every indicator", zh: "更多指标齐全的样本" },
  );
}

/**
 * Scores and ranks of many places by a composite index, and how far the ranks depend on the weights.
 *
 * Score = Σ weight × normalised indicator. Normalised: `min-max` (x − min) ÷ (max − min), reversed where lower is better;
 * `z-score` (x − mean) ÷ standard deviation, reversed likewise; `target` x ÷ target, better in the direction of the
 * indicators, which must agree. Weights: `equal`, `entropy`, or given; scaled to sum to 1 for `mean`, as they stand for
 * `sum`. Rank 1 is the best, ties share a rank.
 * Stability: in each of `draws` draws every weight is multiplied by exp(spread × normal); reported are the ranks between
 * which nine of ten draws lie, the share of draws with the same rank and the mean rank correlation.
 *
 * Units: none, except `target` ratios. Rows with a missing indicator are left out and named. Min-max and z-score are
 * relative to the rows given: a score says nothing outside them. Gap where fewer than two rows are complete (one for
 * `target`), or an indicator has no spread.
 * @throws TandemError `invalid-input` on an unknown index, contradicting directions or a wrong set of weights.
 */
export function compositeIndex(input: CompositeIndexInput): CompositeIndexResult | Gap {
  const found = definitionOf(input);
  const definition = input.weights === undefined ? found : { ...found, weights: input.weights };
  const better = betterScore(definition);
  const { complete, values, leftOut } = completeRows(input.rows, definition);
  const needed = definition.normalisation === "target" ? 1 : 2;
  if (complete.length < needed) return tooFew(complete.length, needed);
  const columns = normalisedColumns(values, definition);
  if (isGap(columns)) return columns;
  const weights = weightsOf(definition, values);
  const scores = weightedScores(columns, weights);
  for (const [row, score] of scores.entries()) representable(`rows[${row}]`, score, complete[row]?.values);
  const ranks = ranksOf(scores, better);
  const { draws, spread, seed } = stabilitySettings(input.stability);
  const stability = rankStability(
    { columns, weights, better, draws, spread },
    randomStream(seed, definition.id),
  );
  return {
    index: definition.id,
    better,
    weights: definition.indicators.map(({ id }, index) => ({ indicator: id, weight: weights[index] ?? 0 })),
    rows: complete.map(({ id }, row) => ({
      id,
      score: scores[row] ?? 0,
      rank: ranks[row] ?? 0,
      normalised: columns.map((column) => column[row] ?? 0),
      bestRank: stability.rows[row]?.bestRank ?? 0,
      worstRank: stability.rows[row]?.worstRank ?? 0,
      sameRank: stability.rows[row]?.sameRank ?? 0,
    })),
    leftOut,
    meanRankCorrelation: stability.meanRankCorrelation,
    sameFirst: stability.sameFirst,
  };
}
