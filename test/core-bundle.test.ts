import { gzipSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { afterAll, expect, test } from "vitest";

const sizes: string[] = [];

/** A page that imports one name of a topic of the core, as a bundler makes it for production. */
async function bundled(topic: string, name: string) {
  const entry = "bundle-entry";
  const output = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `import { ${name} } from "@tandem/core/${topic}"; globalThis.used = ${name};`
            : undefined,
      },
    ],
    build: { write: false, rollupOptions: { input: entry } },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[];
  // The solver is a chunk of its own, fetched only when something is solved.
  const chunks = (first?.output ?? []).flatMap((one) =>
    one.type === "chunk" && !Object.keys(one.modules).some((id) => id.includes("/highs/")) ? [one] : [],
  );
  const code = chunks.map((chunk) => chunk.code).join("");
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules)
      .filter(([, module]) => module.renderedLength > 0)
      .map(([id]) => id),
  );
  return { code, modules };
}

afterAll(() => {
  process.stdout.write(`minified size of one function of the core\n${sizes.join("\n")}\n`);
});

test.each([
  ["drivers", "tapio"],
  ["drivers", "lmdi"],
  ["drivers", "kaya"],
  ["drivers", "sourceAndEndOfPipe"],
  ["synergy", "synergyClass"],
  ["synergy", "classProbability"],
  ["synergy", "coControl"],
  ["synergy", "compositeIndex"],
  ["synergy", "couplingCoordination"],
  ["synergy", "pollutantEquivalent"],
  ["trend", "mannKendall"],
  ["trend", "peakStatus"],
  ["trend", "ekc"],
  ["health", "gemm"],
  ["health", "logLinearRisk"],
  ["health", "avoidedDeaths"],
  ["health", "riskByFunctions"],
  ["money", "vslTransfer"],
  ["money", "annualCost"],
  ["air", "airResponse"],
  ["air", "ozoneRegime"],
  ["goals", "aqi"],
  ["goals", "standardCheck"],
  ["goals", "targetOutlook"],
  ["goals", "bothGoals"],
  ["sectors", "sectorCo2"],
  ["accounting", "fuelEmissions"],
  ["accounting", "gridFactor"],
  ["accounting", "so2Combustion"],
  ["accounting", "co2Equivalent"],
  ["portfolio", "portfolioOf"],
])("%s: %s alone is small and brings no zod along", async (topic, name) => {
  const { code, modules } = await bundled(topic, name);
  expect(modules.filter((id) => id.includes("/zod/"))).toEqual([]);
  expect(modules.filter((id) => id.endsWith(".method.ts"))).toEqual([]);
  const gzipped = gzipSync(code).length;
  sizes.push(`${`${topic}/${name}`.padEnd(32)}${code.length} bytes, ${gzipped} gzipped`);
  expect(code.length).toBeLessThan(16_000);
});

test("a schema does bring it, so the check above would see it", async () => {
  const { modules } = await bundled("drivers", "TapioInput");
  expect(modules.some((id) => id.includes("/zod/"))).toBe(true);
});
