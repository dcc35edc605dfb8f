/**
 * Changes the arithmetic of a topic bit by bit and sees whether a test notices: `pnpm --filter @tandem/core mutate drivers`.
 * Stryker is fetched into .tools/ on its first run (177 packages that nothing else needs); it finds vitest in the workspace.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync } from "node:fs";
import { delimiter } from "node:path";
import { argv, env, execPath, exit, platform, stderr } from "node:process";
import { fileURLToPath } from "node:url";

const version = "10.1.1";
const core = fileURLToPath(new URL("../", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const tools = `${root}.tools/mutation`;
const stryker = `${tools}/node_modules/@stryker-mutator/core/bin/stryker.js`;

/** Files of facts, names and schemas, where there is no arithmetic to change. */
const tables = new Set([
  "accounting/fuel-factors",
  "accounting/global-warming-potentials",
  "accounting/grid-factors",
  "air/ozone-rules",
  "air/region-response",
  "air/response-names",
  "air/transport-studies",
  "engine/kernel-bytes",
  "engine/layout",
  "goals/air-name-lists",
  "goals/air-names",
  "goals/air-standards",
  "goals/air-words",
  "goals/aqi-breakpoints",
  "goals/policy-indicators",
  "goals/policy-targets",
  "health/baseline-mortality",
  "health/gemm-parameters",
  "health/log-linear-parameters",
  "money/vsl-studies",
  "sectors/national-emissions",
  "sectors/sector",
  "synergy/class-errors",
  "synergy/composite-index-definition",
  "synergy/composite-indices",
  "synergy/coordination-levels",
  "synergy/pollutant-equivalent-values",
  "trend/longest-series",
]);

/** The numeric files of a topic, or the one of `topic/file`. */
function filesOf(asked: string): readonly string[] {
  const [topic = "", file = "*"] = asked.split("/");
  return globSync(`src/${topic}/${file}.ts`, { cwd: core })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/\.(test|method|schema)\.ts$/.test(path) && !path.endsWith(`/${topic}.ts`))
    .filter((path) => !tables.has(path.slice("src/".length, -".ts".length)));
}

function must(command: string, args: readonly string[], path = env["PATH"] ?? ""): void {
  const shell = platform === "win32";
  const { status } = spawnSync(command, args, {
    cwd: core,
    env: { ...env, PATH: path },
    stdio: "inherit",
    shell,
  });
  if (status !== 0) exit(status ?? 1);
}

const asked = argv.slice(2).filter((argument) => !argument.startsWith("--"));
const options = argv.slice(2).filter((argument) => argument.startsWith("--"));
const files = asked.flatMap(filesOf);
if (files.length === 0) {
  stderr.write(
    `mutate: name a topic of src/ or a file of it (drivers, drivers/tapio), got "${asked.join(" ")}"\n`,
  );
  exit(1);
}
if (!existsSync(stryker)) {
  mkdirSync(tools, { recursive: true });
  const packages = [`@stryker-mutator/core@${version}`, `@stryker-mutator/vitest-runner@${version}`];
  const flags = [
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--legacy-peer-deps",
    "--prefer-offline",
    "--loglevel",
    "error",
  ];
  // npm of the host does not always run on the pinned Node.
  const host = (env["PATH"] ?? "").split(delimiter).filter((path) => !path.startsWith(root));
  must("npm", ["install", "--prefix", tools, ...flags, ...packages], host.join(delimiter));
}
must(execPath, [stryker, "run", "--mutate", files.join(","), ...options]);
