import { readFileSync } from "node:fs";
import wabt from "wabt";

const source = new URL("../src/engine/kernel.wat", import.meta.url);

/** The module of src/engine/kernel.wat, in base64, as wabt builds it now. */
export async function builtKernel(): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat("kernel.wat", readFileSync(source, "utf8"), { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  return Buffer.from(buffer).toString("base64");
}
