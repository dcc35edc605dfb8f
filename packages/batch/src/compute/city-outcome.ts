import {
  assessCity,
  type CityInputs,
  classProbabilities,
  invalidInput,
  isGap,
  period,
  randomStream,
} from "@tandem/core";
import type { Solver } from "@tandem/core/solver";
import { type Panel, readCityInputs } from "@tandem/data";
import type { BatchRequest, CityOutcome } from "../contract/batch.ts";
import type { CityCompute } from "./chunk-compute.ts";
import { cityPath } from "./city-path.ts";

type Probabilities = ReturnType<typeof classProbabilities>;

function probabilitiesOf(
  inputs: CityInputs,
  { draws = 0, seed = 1 }: BatchRequest,
): Probabilities | undefined {
  const { asked } = inputs.co2;
  const { pm25 } = inputs;
  if (draws === 0 || isGap(asked) || isGap(pm25)) return undefined;
  return classProbabilities(
    {
      co2: [asked.from.value, asked.to.value],
      pm25: [pm25.from.value, pm25.to.value],
      draws,
    },
    randomStream(seed, inputs.city.code),
  );
}

/**
 * What becomes of one city of a batch. Its random numbers depend on the seed and its own code alone, so neither the
 * other cities, nor how the batch was split, nor the order matters.
 */
export function cityOutcome(panel: Panel, code: string, request: BatchRequest): CityOutcome {
  const { co2, pm25 } = request;
  const inputs = readCityInputs(panel, {
    code,
    period: period(request.from, request.to),
    ...(co2 !== undefined && { co2 }),
    ...(pm25 !== undefined && { pm25 }),
  });
  const { city, synergy, alternatives } = assessCity(inputs);
  if (isGap(synergy)) {
    return { kind: "left-out", code, city, reason: synergy.reason, needs: synergy.needs };
  }
  const probabilities = probabilitiesOf(inputs, request);
  return {
    kind: "assessed",
    code,
    city,
    synergy,
    alternatives: [...alternatives],
    ...(probabilities && { probabilities }),
  };
}

/** The outcome with the path that the request asks for beside it. */
function withPath(
  outcome: CityOutcome,
  { path }: BatchRequest,
  parts: { readonly panel: Panel; readonly solver: Solver | undefined },
): CityOutcome {
  const { panel, solver } = parts;
  if (path === undefined || outcome.kind === "failed") return outcome;
  if (solver === undefined) throw new TypeError("a path needs the solver");
  return { ...outcome, path: cityPath({ panel, solver }, outcome.code, path) };
}

/** {@link cityOutcome} on one panel, for {@link chunkOutcomes}; with the solver where the request asks for paths. */
export function cityComputeOn(panel: Panel, solver?: Solver): CityCompute {
  return {
    city(code) {
      const city = panel.city(code);
      if (city !== undefined) return city;
      throw invalidInput("city", {
        en: `must be a code of the panel, got ${code}`,
        zh: `应为数据集中的城市代码，收到 ${code}`,
      });
    },
    outcome: (code, request) => withPath(cityOutcome(panel, code, request), request, { panel, solver }),
  };
}
