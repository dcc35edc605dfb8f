import { describe, expect, test } from "vitest";
import { concentrationResponse, concentrationResponses } from "./crf-registry.ts";
import { concentrationIn } from "./exposure-metric.ts";
import { gemm } from "./gemm.ts";
import { riskByFunctions } from "./risk-by-functions.ts";
import { riskAt } from "./risk-curve.ts";

describe("riskByFunctions", () => {
  test("puts GEMM, WHO and HRAPIE side by side at 45 µg/m³", () => {
    const { functions } = riskByFunctions({
      pollutant: "pm25",
      metric: "annual-mean",
      concentration: 45,
      unit: "µg/m³",
    });
    const of = (id: string) => functions.find((row) => row.id === id)!;
    // 1.08⁴ (5 to 45), 1.062^4.5 (0 to 45), by hand and Python.
    expect(of("who-2021-pm25")).toMatchObject({ endpoint: "natural", validity: "range-not-stated" });
    expect(of("who-2021-pm25").relativeRisk).toBeCloseTo(1.36048896, 10);
    expect(of("who-2021-pm25").lower).toBeCloseTo(1.26247696, 10);
    expect(of("who-2021-pm25").upper).toBeCloseTo(1.41158161, 10);
    expect(of("hrapie-pm25").relativeRisk).toBeCloseTo(1.310872115444274, 10);
    expect(of("gemm-ncd+lri").relativeRisk).toBe(gemm({ pm25: 45 }).relativeRisk);
    expect(of("gemm-ncd+lri").validity).toBe("within-range");
    expect(functions.map((row) => row.id)).toContain("gemm-ihd-without-chinese");
  });

  test.each([-1, Number.NaN])(
    "refuses a concentration of %s, whichever functions are asked",
    (concentration) => {
      for (const functions of [[], ["who-2021-pm25"]])
        expect(() =>
          riskByFunctions({
            pollutant: "pm25",
            metric: "annual-mean",
            concentration,
            unit: "µg/m³",
            functions,
          }),
        ).toThrow(expect.objectContaining({ where: "concentration" }));
    },
  );

  test("names the functions there are where one is unknown", () => {
    expect(() => concentrationResponse("who-2005")).toThrow(/one of .*who-2021-pm25.*got who-2005/);
  });

  test("leaves out every ozone function for China's annual 90th percentile, with the reason", () => {
    const result = riskByFunctions({
      pollutant: "o3",
      metric: "mda8-90th-percentile",
      concentration: 160,
      unit: "µg/m³",
    });
    expect(result.functions).toEqual([]);
    expect(result.leftOut.map((row) => row.id)).toContain("gbd2019-o3");
    expect(result.leftOut[0]!.gap.reason.zh).toContain("第 90 百分位数");
  });

  test("converts ozone from µg/m³ to the ppb that a function takes", () => {
    const result = riskByFunctions({
      pollutant: "o3",
      metric: "peak-season-mda8",
      concentration: 100,
      unit: "µg/m³",
      functions: ["gbd2019-o3", "who-2021-o3", "turner-2016-o3"],
    });
    // 100 ÷ 1.962 = 50.9684 ppb; 1.06^((50.9684 − 32.4) ÷ 10); 1.01⁴ above 60 µg/m³. By Python.
    expect(result.functions[0]!.concentration).toBeCloseTo(50.9683995922528, 10);
    expect(result.functions[0]!.relativeRisk).toBeCloseTo(1.1142661613557514, 10);
    expect(result.functions[1]!.relativeRisk).toBeCloseTo(1.04060401, 10);
    expect(result.functions[1]!.lower).toBe(1);
    expect(result.leftOut.map((row) => row.id)).toEqual(["turner-2016-o3"]);
  });

  test("leaves out a function of another pollutant that was asked for by id", () => {
    const result = riskByFunctions({
      pollutant: "no2",
      metric: "annual-mean",
      concentration: 38,
      unit: "µg/m³",
      functions: ["crea-no2", "who-2021-pm25"],
    });
    expect(result.functions[0]!.relativeRisk).toBeCloseTo(1.067583275213037, 10);
    expect(result.leftOut[0]!.gap.reason.en).toBe("the function is for pm25, not no2");
  });

  test("names what is wrong", () => {
    const input = { pollutant: "pm25", metric: "annual-mean", concentration: 45, unit: "µg/m³" } as const;
    const where = (name: string) => expect.objectContaining({ tag: "invalid-input", where: name });
    expect(() => riskByFunctions({ ...input, functions: ["nonsense"] })).toThrow(where("functions"));
    expect(() => riskByFunctions({ ...input, concentration: -1 })).toThrow(where("concentration"));
    expect(() => riskByFunctions({ ...input, unit: "ppb" })).toThrow(where("unit"));
  });
});

describe("the registry of functions", () => {
  test.each(concentrationResponses)("$id is 1 up to its counterfactual and rises from there", (entry) => {
    expect(riskAt(entry.curve, entry.counterfactual).relativeRisk).toBe(1);
    expect(riskAt(entry.curve, 0).relativeRisk).toBe(1);
    let before = riskAt(entry.curve, entry.counterfactual);
    for (const step of [1, 5, 20, 60, 100]) {
      const risk = riskAt(entry.curve, entry.counterfactual + step);
      expect(risk.relativeRisk).toBeGreaterThan(before.relativeRisk);
      expect(risk.lower).toBeLessThanOrEqual(risk.relativeRisk);
      expect(risk.upper).toBeGreaterThanOrEqual(risk.relativeRisk);
      before = risk;
    }
  });

  test.each(concentrationResponses.filter((entry) => entry.form === "log-linear"))(
    "$id gives its published risk one increment above its counterfactual",
    (entry) => {
      const risk = riskAt(entry.curve, entry.counterfactual + entry.increment!);
      const [central, lower, upper] = entry.relativeRisk!;
      expect(risk.relativeRisk).toBeCloseTo(central, 12);
      expect(risk.lower).toBeCloseTo(lower, 12);
      expect(risk.upper).toBeCloseTo(upper, 12);
    },
  );

  test("has 26 functions with ids of their own", () => {
    expect(new Set(concentrationResponses.map((entry) => entry.id)).size).toBe(26);
    expect(concentrationResponse("crea-so2").unit).toBe("ppb");
  });
});

test("gases turn from ppb to µg/m³ and back at 25 °C", () => {
  // Molar masses over 24.45 L/mol: 48.00, 46.01 and 64.07 g/mol, to the three digits of the factors.
  const of = (pollutant: "o3" | "no2" | "so2") =>
    concentrationIn("µg/m³", { pollutant, concentration: 1, unit: "ppb" });
  expect(of("o3")).toBeCloseTo(48 / 24.45, 2);
  expect(of("no2")).toBeCloseTo(46.01 / 24.45, 2);
  expect(of("so2")).toBeCloseTo(64.07 / 24.45, 2);
  expect(concentrationIn("ppb", { pollutant: "o3", concentration: of("o3"), unit: "µg/m³" })).toBeCloseTo(
    1,
    12,
  );
});
