import { parseArgs } from "node:util";
import { assessmentBench, assessmentLine } from "./assessment.ts";
import { assessmentChainBench } from "./assessment-chain.ts";
import { type Bench, type Measurement, median } from "./bench.ts";
import { lmdiBench } from "./lmdi.ts";
import { mannKendallBench } from "./mann-kendall.ts";
import { panelBench } from "./panel.ts";
import { pathsBench } from "./paths.ts";

const benches: readonly Bench[] = [
  panelBench,
  assessmentChainBench,
  lmdiBench,
  mannKendallBench,
  pathsBench,
  assessmentBench,
];

function row({ what, milliseconds, runs }: Measurement): string {
  const [low, high] = [Math.min(...milliseconds), Math.max(...milliseconds)];
  const cells = [median(milliseconds), low, high].map((value) =>
    value.toFixed(value < 1 ? 4 : 1).padStart(10),
  );
  return `${what.padEnd(64)}${cells.join("")}  ${runs} runs`;
}

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    cities: { type: "string", default: "13000" },
    draws: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
  },
});
const unknown = asked.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `bench: unknown ${unknown.join(", ")}; one of ${benches.map((bench) => bench.name).join(", ")}`,
  );
  process.exit(1);
}
if (values.json) {
  if (asked.join() !== "assessment") {
    console.error("bench: --json goes with assessment alone");
    process.exit(1);
  }
  const [cities, draws, seed] = [Number(values.cities), Number(values.draws), Number(values.seed)];
  console.log(await assessmentLine({ cities, draws, seed }));
  process.exit(0);
}
console.log(`${"milliseconds".padEnd(64)}${"median".padStart(10)}${"min".padStart(10)}${"max".padStart(10)}`);
for (const bench of benches) {
  if (asked.length > 0 && !asked.includes(bench.name)) continue;
  for await (const measurement of bench.measure()) console.log(row(measurement));
}
