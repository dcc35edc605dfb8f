import { randomStream } from "@tandem/core";
import { type LmdiTable, lmdiMany } from "@tandem/core/drivers";
import { type Bench, timed } from "./bench.ts";

const shape = { places: 337, years: 20, sectors: 7, factors: 5 };

/** Factors about 1, with a share of zeros, which go another way than the rest. */
function table(zeros: number): LmdiTable {
  const random = randomStream(1, "bench");
  const size = shape.places * shape.years * shape.sectors * shape.factors;
  const values = Float64Array.from({ length: size }, () =>
    random.uniform() < zeros ? 0 : Math.exp(0.2 * random.normal()),
  );
  return { ...shape, values };
}

const what = `LMDI, ${shape.places} cities × ${shape.years - 1} steps × ${shape.sectors} sectors × ${shape.factors} factors`;

export const lmdiBench: Bench = {
  name: "lmdi",
  *measure() {
    const full = table(0);
    yield timed(what, () => lmdiMany(full));
    const withZeros = table(0.02);
    yield timed("the same with 2 % of the factors 0", () => lmdiMany(withZeros));
  },
};
