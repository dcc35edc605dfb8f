import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ozoneRegime, ozoneRegimeOfRatio } from "./ozone-regime.ts";
import { type OzoneRisk, ozoneRegimes, ozoneRisks } from "./ozone-rules.ts";

describe("ozoneRegime", () => {
  test("warns where a VOC-limited city cuts NOx without VOC, in both languages and without a number", () => {
    const result = ozoneRegime({ regime: "voc-limited", noxChange: -0.2, vocChange: 0 });
    expect(result.risk).toBe("rise-likely");
    expect(result.sentence.en).toBe(
      "Ozone is VOC-limited and NOx falls without VOC: a rise of ozone is likely",
    );
    expect(result.sentence.zh).toContain("VOCs 控制区");
    expect(JSON.stringify(result)).not.toMatch(/\d/);
  });

  test.each([
    ["voc-limited", -0.2, -0.1, "rise-possible"],
    ["voc-limited", -0.2, -0.2, "unclear"],
    ["voc-limited", -0.2, -0.3, "unclear"],
    ["voc-limited", 0, -0.3, "fall-likely"],
    ["transitional", -0.2, -0.1, "fall-likely"],
    ["transitional", -0.2, 0, "fall-possible"],
    ["nox-limited", -0.2, 0, "fall-likely"],
    ["nox-limited", 0, -0.2, "little-change"],
    ["nox-limited", 0.2, -0.2, "rise-likely"],
    ["unknown", -0.2, 0, "rise-possible"],
    ["unknown", 0, 0, "little-change"],
  ] as const)("%s, NOx %s, VOC %s: %s", (regime, noxChange, vocChange, risk) => {
    expect(ozoneRegime({ regime, noxChange, vocChange }).risk).toBe(risk);
  });

  test("a change within the tolerance is none", () => {
    const of = (noxChange: number, tolerance?: number) =>
      ozoneRegime({
        regime: "voc-limited",
        noxChange,
        vocChange: 0,
        ...(tolerance !== undefined && { tolerance }),
      }).risk;
    expect(of(-0.01)).toBe("little-change");
    expect(of(-0.011)).toBe("rise-likely");
    expect(of(0.01)).toBe("little-change");
    expect(of(0.011)).toBe("fall-possible");
    expect(of(-0.05, 0.1)).toBe("little-change");
    expect(of(-0.001, 0)).toBe("rise-likely");
  });

  test.each([
    ["noxChange", { noxChange: -1.1, vocChange: 0 }],
    ["vocChange", { noxChange: 0, vocChange: Number.NaN }],
    ["tolerance", { noxChange: 0, vocChange: 0, tolerance: 2 }],
  ])("names %s where it is wrong", (where, input) => {
    expect(() => ozoneRegime({ regime: "unknown", ...input })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where }),
    );
  });
});

test.each([
  [0, "voc-limited"],
  [2.29, "voc-limited"],
  [2.3, "transitional"],
  [4.2, "transitional"],
  [4.21, "nox-limited"],
] as const)("a formaldehyde to NO2 ratio of %s is %s", (ratio, regime) => {
  expect(ozoneRegimeOfRatio(ratio)).toBe(regime);
});

test("a negative ratio is refused", () => {
  expect(() => ozoneRegimeOfRatio(-1)).toThrow(expect.objectContaining({ where: "formaldehydeToNo2" }));
});

const badness = (risk: OzoneRisk) => {
  const order = ["fall-likely", "fall-possible", "little-change", "unclear", "rise-possible", "rise-likely"];
  return order.indexOf(risk);
};

const change = fc.double({ min: -1, max: 2, noNaN: true });

test("every combination has a class and a sentence in both languages", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ozoneRegimes), change, change, (regime, noxChange, vocChange) => {
      const { risk, sentence } = ozoneRegime({ regime, noxChange, vocChange });
      expect(ozoneRisks).toContain(risk);
      expect(sentence.en.length).toBeGreaterThan(20);
      expect(sentence.zh.length).toBeGreaterThan(10);
    }),
  );
});

test("in no regime does more VOC make the risk smaller", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ozoneRegimes), change, change, change, (regime, noxChange, a, b) => {
      const of = (vocChange: number) => badness(ozoneRegime({ regime, noxChange, vocChange }).risk);
      expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
    }),
  );
});

test("where VOC is cut along with NOx the risk is never above that of NOx alone", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ozoneRegimes), change, change, (regime, noxChange, vocChange) => {
      fc.pre(vocChange < 0);
      const alone = badness(ozoneRegime({ regime, noxChange, vocChange: 0 }).risk);
      expect(badness(ozoneRegime({ regime, noxChange, vocChange }).risk)).toBeLessThanOrEqual(alone);
    }),
  );
});

test("where NOx limits, more NOx is never better", () => {
  fc.assert(
    fc.property(change, change, change, (vocChange, a, b) => {
      const of = (noxChange: number) =>
        badness(ozoneRegime({ regime: "nox-limited", noxChange, vocChange }).risk);
      expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
    }),
  );
});
