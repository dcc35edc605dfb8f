import { afterEach, expect, test, vi } from "vitest";
import { simulateAssessment } from "./simulate-assessment.ts";
import { drawnCities } from "./testing/recipe.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const inputs = drawnCities(12);
const options = { draws: 500, seed: 9, groups: [{ name: "some", cities: [1, 2] }] };

test.each([
  ["no WebAssembly", undefined],
  ["one without vectors", { validate: () => false }],
])("a host with %s computes the same bits", async (_name, host) => {
  const expected = simulateAssessment(inputs, options);
  vi.stubGlobal("WebAssembly", host);
  vi.resetModules();
  const { simdStages } = await import("./simd-stages.ts");
  expect(simdStages(65_536)).toBeUndefined();
  const engine = await import("./simulate-assessment.ts");
  expect(engine.simulateAssessment(inputs, options)).toEqual(expected);
});
