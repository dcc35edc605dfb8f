import { expect, test } from "vitest";
import { kernelBytes } from "../src/engine/kernel-bytes.ts";
import { builtKernel } from "./kernel.ts";

test("the committed module is what the readable source builds to", async () => {
  expect(kernelBytes).toBe(await builtKernel());
});
