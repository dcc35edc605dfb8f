import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../", import.meta.url));
const core = join(root, "packages/core");
/** What the core depends on. */
const dependencies = ["highs", "zod"] as const;

/** Where the host looks for programs: not in this workspace, whose pinned Node is none of an outside application's. */
const hostPaths = (process.env["PATH"] ?? "").split(delimiter).filter((path) => !path.startsWith(root));
const toolPaths = [join(root, "node_modules/.bin"), join(root, ".tools/node_modules/.bin"), ...hostPaths];

let folder: string;
let tarball: string;

function runIn(cwd: string, paths: readonly string[], [command = "", ...args]: readonly string[]) {
  const npm = { npm_config_update_notifier: "false", npm_config_cache: join(folder, ".npm") };
  const env = { ...process.env, PATH: paths.join(delimiter), ...npm };
  return run(command, args, { cwd, env, shell: process.platform === "win32" });
}

const onHost = (...command: readonly string[]) => runIn(folder, hostPaths, command);
const inFolder = (...command: readonly string[]) => runIn(folder, toolPaths, command);

/** What a command prints, also where it fails. */
async function printed(...command: readonly string[]): Promise<string> {
  const { stdout, stderr } = await inFolder(...command).catch((failed) => failed);
  return `${stdout}${stderr}`;
}

interface Block {
  readonly code: string;
  readonly shown: readonly string[];
}

/** The examples of the README, each with what its comments say comes out. */
async function examples(): Promise<readonly Block[]> {
  const readme = await readFile(join(core, "README.md"), "utf8");
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => ({
    code,
    shown: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text = ""]) => text),
  }));
}

/** A pattern of what is shown: an ellipsis after a digit is more digits, elsewhere anything. */
function pattern(shown: string): RegExp {
  const escaped = shown.replaceAll('"', "'").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/(?<=\d)…/g, "\\d*").replaceAll("…", ".*")}$`);
}

/** Prints each call of console.log on one line, texts in quotes. */
const oneLineConsole = `import { inspect } from "node:util";
console.log = (...values) => {
  const texts = values.map((value) => inspect(value, { depth: 9, compact: true, breakLength: Infinity }));
  process.stdout.write(texts.join(" ") + "\\n");
};
`;

// Everything comes from this machine: what the core needs is packed from where it is installed, without a network.
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "tandem-core-app-")));
  tarball = join(folder, "tandem-core.tgz");
  await cp(join(root, "examples/core-app"), folder, {
    recursive: true,
    filter: (source) => !/node_modules|\.tgz$|package-lock/.test(source),
  });
  await runIn(core, toolPaths, ["pnpm", "pack", "--out", tarball]);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  for (const name of dependencies) {
    const installed = join(core, "node_modules", name);
    await cp(installed, join(folder, "package"), { recursive: true, dereference: true });
    await inFolder("tar", "-czf", `${name}.tgz`, "package");
    await rm(join(folder, "package"), { recursive: true });
    manifest.dependencies[name] = `file:${name}.tgz`;
  }
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await onHost("npm", "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts");
  await writeFile(join(folder, "one-line-console.mjs"), oneLineConsole);
  for (const [index, { code }] of (await examples()).entries())
    await writeFile(join(folder, `readme-${index}.ts`), code);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed core", () => {
  test("pleases publint, warnings and suggestions included", async () => {
    const bytes = await readFile(tarball);
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(bytes).buffer },
      level: "suggestion",
    });
    expect(messages).toEqual([]);
  });

  test("has the right types for ES modules and for bundlers, by are-the-types-wrong", async () => {
    // It ends with another status, which rejects, where it finds a problem.
    const { stdout } = await inFolder("attw", tarball, "--profile", "esm-only", "--format", "json");
    const { analysis } = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining([".", "./drivers", "./methods", "./synergy"]),
    );
  }, 60_000);

  test("holds built modules, declarations and maps of every entry, and no test", async () => {
    const { stdout } = await inFolder("tar", "-tzf", tarball);
    const names = stdout.trim().split(/\r?\n/);
    const { exports } = JSON.parse(
      await readFile(join(folder, "node_modules/@tandem/core/package.json"), "utf8"),
    );
    for (const entry of Object.values<string | { types: string; default: string }>(exports)) {
      if (typeof entry === "string") continue;
      for (const file of [entry.types, entry.default, `${entry.default}.map`])
        expect(names).toContain(file.replace("./", "package/"));
    }
    expect(names).toEqual(expect.arrayContaining(["package/README.md", "package/LICENSE"]));
    expect(names.filter((name) => /\.test\.|\/testing\/|\/src\//.test(name))).toEqual([]);
  });
});

describe("an application outside the workspace", () => {
  test("installs the tarball and assesses its cities", async () => {
    const { stdout } = await inFolder("node", "main.js");
    const [tangshan, beijing, nowhere, registry, path] = stdout
      .trim()
      .split(/\r?\n/)
      .map((line) => JSON.parse(line));
    expect(tangshan).toMatchObject({ class: "air-only", decoupling: "expansive-coupling" });
    expect(tangshan.avoidedDeaths.avoided).toBeGreaterThan(tangshan.avoidedDeaths.lower);
    expect(beijing).toMatchObject({ class: "both-fall", decoupling: "strong-decoupling" });
    expect(beijing.probability).toBeGreaterThan(0.9);
    expect(nowhere).toEqual({ city: "Nowhere", missing: "pm25 is missing" });
    expect(registry.methods).toBeGreaterThan(20);
    // By hand: 60 of 200 kt are to go. Heat pumps take 40 at 100 yuan a tonne of CO2 treated; filters and capture work on
    // the other 160: capture takes 20 of 20 ÷ 0.8 = 25 treated at 500. (40 · 100 + 25 · 500) ÷ 1000 = 16.5 million yuan.
    expect(path).toEqual({
      path: { "heat-pumps": 0.2, capture: 0.125 },
      millionYuan: 16.5,
      lastTonneYuan: 625,
      certificate: true,
    });
  });

  test("gives the same on the Node that is installed here, whichever it is", async () => {
    const { stdout } = await onHost("node", "main.js");
    expect(stdout).toBe((await inFolder("node", "main.js")).stdout);
  });

  test.each([
    ["nodenext", ["--module", "nodenext", "--moduleResolution", "nodenext"]],
    ["bundler", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ])(
    "has its types checked, the declarations of the package included: %s",
    async (_name, options) => {
      expect(await printed("tsc", "-p", ".", ...options)).toBe("");
    },
    60_000,
  );

  test("is told by the types where it is wrong", async () => {
    const wrong = `import { tapio } from "@tandem/core/drivers";\ntapio({ pressure: [1], driver: ["a", 2] });\n`;
    await writeFile(join(folder, "wrong.ts"), wrong);
    const answer = await printed("tsc", "-p", ".");
    await rm(join(folder, "wrong.ts"));
    expect(answer).toMatch(/wrong\.ts\(2/);
  }, 60_000);
});

describe("the examples of its README", () => {
  test("come out as their comments say, with their types checked above", async () => {
    const blocks = await examples();
    expect(blocks.length).toBeGreaterThan(6);
    for (const [index, { code, shown }] of blocks.entries()) {
      const file = `readme-${index}.ts`;
      const { stdout } = await inFolder("node", "--import", "./one-line-console.mjs", file);
      const lines = stdout.trim().split(/\r?\n/);
      expect(lines, `${code}\n${stdout}`).toHaveLength(shown.length);
      for (const [at, line] of lines.entries()) expect(line).toMatch(pattern(shown[at] ?? ""));
    }
  }, 60_000);

  test("cover every entry of the package", async () => {
    const code = (await examples()).map((block) => block.code).join("");
    const { exports } = JSON.parse(await readFile(join(core, "package.json"), "utf8"));
    const readme = await readFile(join(core, "README.md"), "utf8");
    for (const entry of Object.keys(exports)) {
      const name = entry.replace(".", "@tandem/core");
      expect(`${code}${readme}`).toContain(name);
    }
  });
});
