import type { Text } from "../text/text.ts";
import type { PathYear } from "./path-design.ts";

/** Part of the spending or of the effect from which grade C measures are the main ones. */
const mainFrom = 1 / 3;
const namesShown = 5;

interface Weight {
  readonly name: Text;
  readonly weight: number;
  readonly guessed: boolean;
}

function weighed(years: readonly PathYear[], pick: "cost" | "co2" | "pm25Effect"): readonly Weight[] {
  return years.flatMap(({ measures }) =>
    measures.map(({ name, grades, ...row }) => ({
      name,
      weight: Math.max(0, row[pick]),
      guessed: (pick === "cost" ? grades.cost : grades.effect) === "C",
    })),
  );
}

function guessedShare(weights: readonly Weight[]): number {
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const guessed = weights.reduce((sum, one) => sum + (one.guessed ? one.weight : 0), 0);
  return all > 0 ? guessed / all : 0;
}

function heaviest(weights: readonly Weight[]): readonly Text[] {
  const byName = new Map<string, Weight>();
  for (const one of weights) {
    if (!one.guessed) continue;
    const known = byName.get(one.name.en);
    byName.set(one.name.en, { ...one, weight: one.weight + (known?.weight ?? 0) });
  }
  return [...byName.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, namesShown)
    .map(({ name }) => name);
}

const about = {
  cost: { en: "of the cost", zh: "的成本" },
  co2: { en: "of the CO2 removed", zh: "的 CO₂ 减排量" },
  pm25Effect: { en: "of the fall of PM2.5", zh: "的 PM2.5 改善量" },
} as const;

/** What a reader must know first: how much of a path rests on measures whose numbers are an expert's guess (grade C). */
export function gradeWarnings(years: readonly PathYear[]): readonly Text[] {
  return (["cost", "co2", "pm25Effect"] as const).flatMap((pick) => {
    const weights = weighed(years, pick);
    const share = guessedShare(weights);
    if (share < mainFrom) return [];
    const names = heaviest(weights);
    const percent = Math.round(100 * share);
    return [
      {
        en: `${percent} % ${about[pick].en} rests on measures whose numbers are an expert's guess (grade C): ${names.map(({ en }) => en).join("; ")}`,
        zh: `${percent}%${about[pick].zh}依赖取值为专家判断（C 级）的措施：${names.map(({ zh }) => zh).join("；")}`,
      },
    ];
  });
}
