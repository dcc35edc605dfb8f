// Plain JavaScript that any Node from 12 on can parse, so that an old one gets a sentence and not a stack trace.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PNPM_VERSION = "12.21.0";
const OLDEST_NODE_THAT_INSTALLS = 20;
const OLDEST_NODE_THAT_RUNS_TYPESCRIPT = [22, 18];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, ".tools");
const pnpm = join(tools, "node_modules", ".bin", process.platform === "win32" ? "pnpm.cmd" : "pnpm");
const stamp = join(root, "node_modules", ".tandem-installed");

function stop(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function environment() {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^npm_(config|package|lifecycle|node)_?/i.test(name)) env[name] = value;
  }
  const bins = [join(root, "node_modules", ".bin"), join(tools, "node_modules", ".bin")];
  env.PATH = bins.concat(env.PATH || "").join(delimiter);
  env.TURBO_TELEMETRY_DISABLED = "1";
  env.DO_NOT_TRACK = "1";
  return env;
}

function run(command, args, options) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (result.error) return { status: 1, why: result.error.message };
  return { status: result.status === null ? 1 : result.status, why: "" };
}

function requireHostNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= OLDEST_NODE_THAT_INSTALLS) return;
  stop(
    `Tandem needs Node ${OLDEST_NODE_THAT_INSTALLS} or later; this is Node ${process.versions.node}.\n` +
      "Install a current Node (https://nodejs.org/en/download), open a new terminal, and run the command again.",
  );
}

function installedState() {
  const hash = createHash("sha256");
  const manifests = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];
  for (const group of ["packages", "apps"]) {
    for (const name of readdirSync(join(root, group)).sort()) manifests.push(`${group}/${name}/package.json`);
  }
  for (const path of manifests) {
    const file = join(root, path);
    if (existsSync(file)) hash.update(path).update(readFileSync(file));
  }
  return `${hash.digest("hex")} ${process.platform} ${process.arch}`;
}

function explainInstallFailure(step) {
  stop(
    `Tandem could not ${step}.\n` +
      "If the lines above speak of the network (ENOTFOUND, EAI_AGAIN, ECONNREFUSED, ETIMEDOUT, proxy): connect to the internet once,\n" +
      "or name your proxy with HTTPS_PROXY, and run the command again. Once installed, Tandem needs no network.\n" +
      "If they speak of space or permission (ENOSPC, EACCES): free some disk, or clone into a folder that you own.",
  );
}

function install() {
  const state = installedState();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  // What a command answers may be piped on: progress is no part of it.
  const stdio = ["inherit", process.stderr, process.stderr];
  process.stderr.write("Installing what Tandem needs (first run, or its parts changed) ...\n");
  if (!existsSync(pnpm) || !existsSync(join(tools, `pnpm-${PNPM_VERSION}`))) {
    mkdirSync(tools, { recursive: true });
    const flags = [
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
      "--no-update-notifier",
      "--prefer-offline",
    ];
    flags.push("--fetch-retries", "1", "--loglevel", "error");
    const got = run("npm", ["install", "--prefix", tools, ...flags, `pnpm@${PNPM_VERSION}`], { stdio });
    if (got.status !== 0) explainInstallFailure("fetch its package manager from the npm registry");
    writeFileSync(join(tools, `pnpm-${PNPM_VERSION}`), "");
  }
  const got = run(pnpm, ["install", "--frozen-lockfile", "--prefer-offline"], {
    env: { ...environment(), CI: "true" },
    stdio,
  });
  if (got.status !== 0) explainInstallFailure("install its packages");
  writeFileSync(stamp, state);
}

/** The pinned Node where its package runs on this machine, else the host's if it runs TypeScript. */
function nodeThatRunsTypeScript() {
  const pinned = join(root, "node_modules", ".bin", "node");
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [needMajor, needMinor] = OLDEST_NODE_THAT_RUNS_TYPESCRIPT;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return process.execPath;
  return stop(
    `On this kind of machine (${process.platform} ${process.arch}) Tandem runs on the Node that is installed, and needs ` +
      `${needMajor}.${needMinor} or later; this is ${process.versions.node}.\nInstall a current Node and run the command again.`,
  );
}

function must(command, args) {
  const { status, why } = run(command, args);
  if (why) process.stderr.write(`${why}\n`);
  if (status !== 0) process.exit(status);
}

function fileOfProcess(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch (_) {
    return "";
  }
}

/**
 * npm, which runs this script directly or in a shell of its own: the ids change when npm is killed. Where the system does
 * not tell (macOS, Windows) only the parent is known.
 */
function npmAbove() {
  const parent = process.ppid;
  const isShell = /^(sh|bash|dash|zsh|ksh)$/.test(fileOfProcess(parent, "comm").trim());
  const above = isShell ? /^PPid:\s*(\d+)/m.exec(fileOfProcess(parent, "status")) : null;
  return `${parent} ${above ? above[1] : ""}`;
}

/**
 * Runs the product until it ends. Signals are passed on; the channel lets the product notice when this process is
 * killed outright, and the watch on npm above does the same for that: nothing is left holding the port.
 */
function serve(node, args, cwd = root) {
  const child = spawn(node, args, {
    cwd,
    env: environment(),
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) {
    const started = npmAbove();
    const watch = setInterval(() => {
      if (npmAbove() === started) return;
      clearInterval(watch);
      child.kill("SIGTERM");
    }, 500);
    watch.unref();
  }
  child.on("error", (error) => stop(error.message));
  child.on("exit", (code, signal) => process.exit(code === null ? (signal === "SIGINT" ? 130 : 1) : code));
}

function turbo(task, ...rest) {
  must(pnpm, ["exec", "turbo", "run", task, "--output-logs=errors-only", "--log-order=grouped", ...rest]);
}

function buildPages() {
  turbo("build", "--filter=@tandem/assistant");
}

function check() {
  turbo("types");
  must("tsc", ["-p", "."]);
  must("biome", ["check", "--error-on-warnings", "."]);
  must("knip", []);
}

const rest = process.argv.slice(3);
const verbs = {
  start(node) {
    buildPages();
    serve(node, ["apps/assistant/src/main.ts", ...rest]);
  },
  dev(node) {
    buildPages();
    serve(node, ["--watch", "apps/assistant/src/main.ts", ...rest]);
  },
  check,
  test(node) {
    buildPages();
    if (rest.length === 0) check();
    must(node, ["node_modules/vitest/vitest.mjs", "run", ...rest]);
  },
  tandem(node) {
    // Files are named from where the reader stands; npm changes to the root and tells where that was.
    const here = (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();
    serve(node, [join(root, "apps/assistant/src/cli/main.ts"), ...rest], here);
  },
  bench(node) {
    must(node, ["bench/run.ts", ...rest]);
  },
};

requireHostNode();
const verb = verbs[process.argv[2]];
if (!verb) stop(`run.mjs: unknown verb "${process.argv[2]}"; one of ${Object.keys(verbs).join(", ")}`);
install();
verb(nodeThatRunsTypeScript());
