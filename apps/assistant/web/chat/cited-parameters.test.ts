import { expect, test } from "vitest";
import { citedParameters } from "./cited-parameters.ts";

const call = (result: unknown) => ({ id: "1", name: "assess_city", arguments: {}, result });

test("citations are taken from results that have them, and whatever else is left", () => {
  const gemm = { id: "gemm-2018", citation: "Burnett 2018", status: "read" };
  expect(
    citedParameters([
      call({ parameters: [gemm, null, "text", { id: "no-citation" }] }),
      call({ parameters: "text" }),
      call(undefined),
      call([1]),
    ]),
  ).toEqual([gemm]);
});
