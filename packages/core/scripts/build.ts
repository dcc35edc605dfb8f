/**
 * Builds what the packed package contains: ES modules, declarations and source maps under dist/.
 * Run by `pnpm pack` and `pnpm publish`; inside the workspace nothing needs it, since Node runs the sources.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { exit, platform } from "node:process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../", import.meta.url));
const dist = `${folder}dist/`;

rmSync(dist, { recursive: true, force: true });
const { status } = spawnSync("tsc", ["-p", "tsconfig.build.json"], {
  cwd: folder,
  stdio: "inherit",
  shell: platform === "win32",
});
if (status !== 0) exit(status ?? 1);

// TypeScript rewrites the endings of imports in modules, not in declarations.
for (const name of globSync("**/*.d.ts", { cwd: dist })) {
  const text = readFileSync(dist + name, "utf8");
  writeFileSync(dist + name, text.replaceAll(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"'));
}
