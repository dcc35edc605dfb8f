/** Builds src/engine/kernel.wat into src/engine/kernel-bytes.ts: `node scripts/build-kernel.ts`, after every change to the former. */
import { writeFileSync } from "node:fs";
import { builtKernel } from "./kernel.ts";

const target = new URL("../src/engine/kernel-bytes.ts", import.meta.url);

writeFileSync(
  target,
  `// Generated from kernel.wat by scripts/build-kernel.ts, do not edit.\nexport const kernelBytes =\n  "${await builtKernel()}";\n`,
);
