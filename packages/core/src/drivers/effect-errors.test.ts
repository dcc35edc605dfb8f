import fc from "fast-check";
import { expect, test } from "vitest";
import { effectErrors } from "./effect-errors.ts";

const exact = { sigma: 0 };
const near = (values: readonly number[], digits = 10) => values.map((value) => expect.closeTo(value, digits));

/**
 * Standard errors computed with mpmath at 40 digits from numeric derivatives of L · ln(factor ratio) by the logarithm of
 * every end of every quantity.
 */
test("the inventory's error alone, on the factors of Tangshan", () => {
  const errors = effectErrors([
    { ends: [767.46, 771.09], error: exact },
    { ends: [6103.06, 6890], error: exact },
    { ends: [276.35792, 307.898272], error: { sigma: 0.05 } },
  ]);
  expect(errors.map(({ additive }) => additive)).toEqual(
    near([0.048696992903614206, 1.2029111670398636, 20.634489784157523]),
  );
  expect(errors.map(({ share }) => share)).toEqual(
    near([0.00017935408060332163, 0.0044303973109577986, 0.07417103985437824]),
  );
  expect(errors.map(({ factor }) => factor)).toEqual(near([0, 0, 0.05 * Math.SQRT2]));
});

test("the worked example of the page on Kaya", () => {
  const errors = effectErrors([
    { ends: [800, 760], error: exact },
    { ends: [4000, 5700], error: exact },
    { ends: [90, 96.9], error: { sigma: 0.05 } },
  ]);
  expect(errors.map(({ additive }) => 1.959963984540054 * additive)).toEqual(
    near([0.33203088168881073, 2.6246498484191396, 13.049786875465031]),
  );
});

test("errors of every quantity, correlated between the two years", () => {
  const errors = effectErrors([
    { ends: [800, 760], error: { sigma: 0.01, correlation: 0.2 } },
    { ends: [4000, 5700], error: { sigma: 0.02 } },
    { ends: [90, 96.9], error: { sigma: 0.05, correlation: 0.5 } },
  ]);
  expect(errors.map(({ additive }) => additive)).toEqual(
    near([1.1995991766478251, 3.3265006369212693, 5.477456044961894]),
  );
  expect(errors.map(({ share }) => share)).toEqual(
    near([0.013196974822731281, 0.03387463701823391, 0.053335785222679906]),
  );
  // √(2 · 0.8) · 0.01; with 0.02 √2; and 0.02 √2 with 0.05: by hand.
  expect(errors.map(({ factor }) => factor)).toEqual(
    near([Math.sqrt(0.00016), Math.sqrt(0.00016 + 0.0008), Math.sqrt(0.0008 + 0.0025)]),
  );
});

test.each([
  [
    90,
    [0.16321426330875688, 1.2901820736501883, 6.462975819662779],
    [0.001813491814541743, 0.05818881355930552],
  ],
  [
    90.3,
    [0.1634861613534528, 1.292331383251051, 6.471289513656942],
    [0.0018175201197994993, 0.05839670103033343],
  ],
])("a total that hardly changes, 90 to %d, keeps its digits", (to, additive, [first, last] = []) => {
  const errors = effectErrors([
    { ends: [800, 760], error: exact },
    { ends: [4000, 5700], error: exact },
    { ends: [90, to], error: { sigma: 0.05 } },
  ]);
  expect(errors.map((one) => one.additive)).toEqual(near(additive));
  expect(errors[0]?.share).toBeCloseTo(first ?? Number.NaN, 12);
  expect(errors[2]?.share).toBeCloseTo(last ?? Number.NaN, 12);
});

test("one quantity by itself has the error of its change, σ √(f² + t² − 2ρft)", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 1e4, noNaN: true }),
      fc.double({ min: 0.1, max: 1e4, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (from, to, correlation) => {
        const [own] = effectErrors([{ ends: [from, to], error: { sigma: 0.05, correlation } }]);
        const expected = 0.05 * Math.sqrt(Math.max(0, from ** 2 + to ** 2 - 2 * correlation * from * to));
        expect(own?.additive).toBeCloseTo(expected, 6);
      },
    ),
  );
});

test("without quantities, or with one of 0 at an end, there are no errors to state", () => {
  expect(effectErrors([])).toEqual([]);
  expect(effectErrors([{ ends: [5, 0], error: { sigma: 0.05 } }])).toEqual([]);
  expect(
    effectErrors([
      { ends: [1, 2], error: exact },
      { ends: [0, 5], error: { sigma: 0.05 } },
    ]),
  ).toEqual([]);
});
