import type { RandomStream } from "../random/random-stream.ts";

/** Rank 1 is the best; equal scores share the better rank (1, 2, 2, 4). */
export function ranksOf(scores: readonly number[], better: "higher" | "lower"): readonly number[] {
  const order = [...scores.keys()].sort((a, b) => {
    const difference = (scores[b] ?? 0) - (scores[a] ?? 0);
    return better === "higher" ? difference : -difference;
  });
  const ranks = new Array<number>(scores.length);
  for (const [position, row] of order.entries()) {
    const before = order[position - 1];
    const tied = before !== undefined && scores[before] === scores[row];
    ranks[row] = tied ? (ranks[before] ?? position + 1) : position + 1;
  }
  return ranks;
}

/** Pearson's correlation of two rankings, which is Spearman's where nothing ties; 1 where either has no spread. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const meanA = a.reduce((sum, rank) => sum + rank, 0) / a.length;
  const meanB = b.reduce((sum, rank) => sum + rank, 0) / b.length;
  let [ab, aa, bb] = [0, 0, 0];
  for (const [index, rank] of a.entries()) {
    const x = rank - meanA;
    const y = (b[index] ?? 0) - meanB;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  if (aa === 0 || bb === 0) return 1;
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

export interface StabilityQuestion {
  /** One array per indicator, one number per row. */
  readonly columns: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly better: "higher" | "lower";
  readonly draws: number;
  /** Standard deviation of the logarithm of each weight. */
  readonly spread: number;
}

export interface RowStability {
  /** Ranks between which nine of ten draws lie. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** Share of draws in which the row keeps its rank. */
  readonly sameRank: number;
}

export interface Stability {
  readonly rows: readonly RowStability[];
  /** Mean rank correlation of the draws with the ranking itself. */
  readonly meanRankCorrelation: number;
  /** Share of draws in which the same row stays first. */
  readonly sameFirst: number;
}

/** Σ weight × column, for every row. */
export function weightedScores(
  columns: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  const scores = new Array<number>(columns[0]?.length ?? 0).fill(0);
  for (const [index, column] of columns.entries()) {
    const weight = weights[index] ?? 0;
    for (const [row, value] of column.entries()) scores[row] = (scores[row] ?? 0) + weight * value;
  }
  return scores;
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 1;
}

/** How the ranking moves where every weight is multiplied by its own lognormal factor. */
export function rankStability(question: StabilityQuestion, random: RandomStream): Stability {
  const { columns, weights, better, draws, spread } = question;
  const base = ranksOf(weightedScores(columns, weights), better);
  const drawn = base.map(() => new Float64Array(draws));
  const first = base.indexOf(1);
  let [correlations, keptFirst] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const moved = weights.map((weight) => weight * Math.exp(spread * random.normal()));
    const ranks = ranksOf(weightedScores(columns, moved), better);
    for (const [row, ranksOfRow] of drawn.entries()) ranksOfRow[draw] = ranks[row] ?? 0;
    correlations += rankCorrelation(base, ranks);
    keptFirst += ranks[first] === 1 ? 1 : 0;
  }
  const rows = drawn.map((ranks, row) => {
    const sorted = ranks.toSorted();
    const same = ranks.reduce((count, rank) => count + (rank === base[row] ? 1 : 0), 0);
    return { bestRank: quantile(sorted, 0.05), worstRank: quantile(sorted, 0.95), sameRank: same / draws };
  });
  return { rows, meanRankCorrelation: correlations / draws, sameFirst: keptFirst / draws };
}
