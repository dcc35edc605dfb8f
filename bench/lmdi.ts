import { lmdiMany } from "@tandem/core/drivers";
import { type Bench, timed } from "./bench.ts";

const [places, years, sectors, factors] = [337, 20, 7, 5];

export const lmdiBench: Bench = {
  name: "lmdi",
  *measure() {
    const size = places * years * sectors * factors;
    const values = Float64Array.from({ length: size }, (_, index) => 1 + ((index * 7919) % 1000) / 1000);
    const what = `LMDI, ${places} cities × ${years - 1} steps × ${sectors} sectors × ${factors} factors`;
    yield timed(what, () => lmdiMany({ values, places, years, sectors, factors }));
  },
};
