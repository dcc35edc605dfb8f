import fc from "fast-check";
import { test } from "vitest";
import { speciesIds } from "../sectors/sector.ts";
import { csvRecords } from "./csv-records.ts";
import type { Measure } from "./measure.ts";
import { measureCatalogue } from "./measure-catalogue.ts";
import { measuresFromCsv } from "./measures-from-csv.ts";
import { measuresToCsv } from "./measures-to-csv.ts";
import { reachIn } from "./reach.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0); // no −0, which text cannot hold
const awkward = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.stringMatching(/^['=+\-@ \t\r\n",;]{1,6}$/),
);
const wording = fc.record({ en: awkward, zh: awkward });
const reach = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2021, max: 2099 }), share), {
    minLength: 1,
    maxLength: 6,
    selector: ([year]) => year,
  })
  .map((points) => {
    const years = points.map(([year]) => year).sort((a, b) => a - b);
    const shares = points.map(([, value]) => value).sort((a, b) => a - b);
    return years.map((year, index) => ({ year, share: shares[index] ?? 0 }));
  });

const anyMeasure = fc
  .record({
    base: fc.constantFrom(...measureCatalogue),
    name: wording,
    note: fc.option(wording, { nil: undefined }),
    reach,
    costs: fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), share, share),
    gridPower: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    nh3: share,
  })
  .map(({ base: { note: _, ...base }, name, note, reach: points, costs, gridPower, nh3 }): Measure => {
    const [low = 0, central = 0, high = 0] = costs.map((value) => value + 0).sort((a, b) => a - b);
    return {
      ...base,
      name,
      reach: points,
      gridPower,
      share: { ...base.share, nh3: Math.max(nh3, base.share.nh3) },
      cost: { basis: base.cost.basis, low, central, high },
      ...(note && { note }),
      origin: "user",
    };
  });

test("a measure comes back from its file as it was, whatever its texts and numbers", () => {
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      const [back] = measuresFromCsv(measuresToCsv([measure]));
      return JSON.stringify(sorted(back)) === JSON.stringify(sorted(measure));
    }),
  );
});

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

test("no cell of a file begins as a formula unless it is a number", () => {
  fc.assert(
    fc.property(anyMeasure, (measure) =>
      csvRecords(measuresToCsv([measure])).every(({ cells }) =>
        cells.every((cell) => !/^[\s]*[=+\-@]/.test(cell) || Number.isFinite(Number(cell))),
      ),
    ),
  );
});

test("any text is read or refused with a place in it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a,"\r\n]{0,12}$/)), (text) => {
      try {
        csvRecords(text);
        return true;
      } catch (error) {
        return error instanceof Error && /^csv:\d+: has a quote/.test(error.message);
      }
    }),
  );
});

test("reach is a share, does not fall with the year, and does not rise with the base year", () => {
  const year = fc.integer({ min: 2000, max: 2100 });
  fc.assert(
    fc.property(reach, year, year, year, year, (points, a, b, c, d) => {
      const [first = 0, second = 0] = [a, b].sort((x, y) => x - y);
      const [early = 0, late = 0] = [c, d].sort((x, y) => x - y);
      const measure = { reach: points };
      const value = reachIn(measure, second, late);
      return (
        value >= 0 &&
        value <= 1 + 1e-12 &&
        reachIn(measure, first, late) <= value + 1e-12 &&
        value <= reachIn(measure, second, early) + 1e-12
      );
    }),
  );
});

test("all of what a catalogue's measure treats is a share of each species", () => {
  fc.assert(
    fc.property(fc.constantFrom(...measureCatalogue), fc.constantFrom(...speciesIds), (measure, species) => {
      const treated = measure.share[species] * measure.reduction[species];
      return treated >= -1 && treated <= 1;
    }),
  );
});
