import { assessmentChainBench } from "./assessment-chain.ts";
import { type Bench, type Measurement, median } from "./bench.ts";
import { lmdiBench } from "./lmdi.ts";
import { mannKendallBench } from "./mann-kendall.ts";
import { panelBench } from "./panel.ts";
import { pathsBench } from "./paths.ts";

const benches: readonly Bench[] = [panelBench, assessmentChainBench, lmdiBench, mannKendallBench, pathsBench];

function row({ what, milliseconds, runs }: Measurement): string {
  const [low, high] = [Math.min(...milliseconds), Math.max(...milliseconds)];
  const cells = [median(milliseconds), low, high].map((value) =>
    value.toFixed(value < 1 ? 4 : 1).padStart(10),
  );
  return `${what.padEnd(64)}${cells.join("")}  ${runs} runs`;
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = asked.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `bench: unknown ${unknown.join(", ")}; one of ${benches.map((bench) => bench.name).join(", ")}`,
  );
  process.exit(1);
}
console.log(`${"milliseconds".padEnd(64)}${"median".padStart(10)}${"min".padStart(10)}${"max".padStart(10)}`);
for (const bench of benches) {
  if (asked.length > 0 && !asked.includes(bench.name)) continue;
  for await (const measurement of bench.measure()) console.log(row(measurement));
}
