import { describe, expect, test } from "vitest";
import { GemmInput } from "./gemm.method.ts";
import { gemm, gemmAgeAt, gemmCurve } from "./gemm.ts";
import {
  type GemmAge,
  type GemmCause,
  gemmAges,
  gemmCauses,
  gemmCohorts,
  gemmParameters,
} from "./gemm-parameters.ts";

type Vector = readonly [
  cause: GemmCause,
  age: GemmAge,
  pm25: number,
  relativeRisk: number,
  lower: number,
  upper: number,
  attributableFraction: number,
];

/** Computed independently (Python) from Burnett et al. 2018, table S2, printed to ten decimals. */
const withChinese: readonly Vector[] = [
  ["ncd+lri", "25+", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["ncd+lri", "25+", 10, 1.1181714446, 1.0876625873, 1.1495360733, 0.1056827602],
  ["ncd+lri", "25+", 25, 1.2372570178, 1.1737081597, 1.3042466438, 0.1917604947],
  ["ncd+lri", "25+", 50, 1.4126806837, 1.2968274614, 1.5388837555, 0.2921259478],
  ["ncd+lri", "25+", 100, 1.7039192075, 1.4932254863, 1.9443417569, 0.4131177138],
  ["ihd", "25+", 5, 1.1197439717, 1.1049031494, 1.1347841327, 0.1069387063],
  ["ihd", "25+", 15, 1.3551952837, 1.3074637628, 1.4046693371, 0.2620989668],
  ["ihd", "25+", 35, 1.7130757259, 1.6076740937, 1.8253876543, 0.4162546437],
  ["ihd", "25+", 70, 2.3499579345, 2.1246443653, 2.5991654811, 0.5744604679],
  ["stroke", "25+", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["stroke", "25+", 10, 1.0921828189, 1.0400526782, 1.1469258575, 0.0844023704],
  ["stroke", "25+", 25, 1.2645771332, 1.1102037744, 1.4404160413, 0.209221823],
  ["stroke", "25+", 50, 1.587600515, 1.2285780847, 2.0515386254, 0.3701186221],
  ["stroke", "25+", 100, 2.1002179426, 1.39163294, 3.1695968668, 0.5238589388],
  ["copd", "25+", 5, 1.043200348, 1.0201617558, 1.066759227, 0.0414113627],
  ["copd", "25+", 15, 1.1693491109, 1.0766330528, 1.2700495676, 0.1448233973],
  ["copd", "25+", 35, 1.3825379748, 1.1651867604, 1.6404333766, 0.2766925624],
  ["copd", "25+", 70, 1.7163489151, 1.2904081697, 2.2828851114, 0.4173678841],
  ["lc", "25+", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["lc", "25+", 10, 1.1211347189, 1.0698474814, 1.1748806066, 0.1080465326],
  ["lc", "25+", 25, 1.3172082602, 1.1766664963, 1.4745364181, 0.2408186084],
  ["lc", "25+", 50, 1.6453567757, 1.3418283044, 2.0175449501, 0.3922290808],
  ["lc", "25+", 100, 2.1996708822, 1.5927767005, 3.0378093731, 0.5453865357],
  ["lri", "25+", 5, 1.0642459039, 1.0306736524, 1.0989117082, 0.0603675369],
  ["lri", "25+", 15, 1.4016809334, 1.1780300114, 1.6677923483, 0.2865708763],
  ["lri", "25+", 35, 2.1726158946, 1.4571663597, 3.2393417498, 0.5397253594],
  ["lri", "25+", 70, 2.983130512, 1.6994877243, 5.2363235843, 0.6647816795],
  ["ncd+lri", "25-29", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["ncd+lri", "25-29", 10, 1.1317911677, 1.1064866171, 1.1576744151, 0.1164447748],
  ["ncd+lri", "25-29", 25, 1.2661402235, 1.2127297665, 1.3219029578, 0.2101980638],
  ["ncd+lri", "25-29", 50, 1.4665859432, 1.3675156828, 1.5728333912, 0.3181442897],
  ["ncd+lri", "25-29", 100, 1.8052449042, 1.6206197951, 2.0109029731, 0.4460585388],
  ["ihd", "25-29", 5, 1.2130463402, 1.1909871822, 1.2355140722, 0.1756291851],
  ["ihd", "25-29", 15, 1.6803991057, 1.5995322967, 1.7653542604, 0.4049032777],
  ["ihd", "25-29", 35, 2.5073071145, 2.2975952575, 2.7361603162, 0.6011657311],
  ["ihd", "25-29", 70, 4.3016904342, 3.744800505, 4.9413955608, 0.7675332488],
  ["stroke", "25-29", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["stroke", "25-29", 10, 1.1575487513, 1.0731207824, 1.2486191058, 0.1361054998],
  ["stroke", "25-29", 25, 1.4762053763, 1.2066716014, 1.8059448076, 0.3225874827],
  ["stroke", "25-29", 50, 2.1531192283, 1.4476302024, 3.2024217259, 0.5355575359],
  ["stroke", "25-29", 100, 3.425296651, 1.8109867783, 6.4785990092, 0.7080544835],
  ["ncd+lri", "60-64", 5, 1.0583090131, 1.047404292, 1.0693272653, 0.0550963966],
  ["ncd+lri", "60-64", 15, 1.1606848463, 1.1295025496, 1.1927279961, 0.1384396866],
  ["ncd+lri", "60-64", 35, 1.3063412387, 1.2440742069, 1.3717247915, 0.2345032291],
  ["ncd+lri", "60-64", 70, 1.5383857525, 1.4219275284, 1.6643820984, 0.3499679788],
  ["ihd", "60-64", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["ihd", "60-64", 10, 1.2486402965, 1.222572555, 1.2752638555, 0.1991288421],
  ["ihd", "60-64", 25, 1.5251357354, 1.4651834079, 1.5875411904, 0.344320655],
  ["ihd", "60-64", 50, 1.961539953, 1.8399114409, 2.091208795, 0.4901964661],
  ["ihd", "60-64", 100, 2.8084536754, 2.5459947118, 3.0979687469, 0.6439321721],
  ["stroke", "60-64", 5, 1.0328733508, 1.0157200363, 1.0503163477, 0.0318270878],
  ["stroke", "60-64", 15, 1.140727005, 1.0655532267, 1.2212042226, 0.1233660677],
  ["stroke", "60-64", 35, 1.3706168104, 1.1641957288, 1.6136379772, 0.2704014773],
  ["stroke", "60-64", 70, 1.7792659255, 1.3203085292, 2.3977632226, 0.4379704654],
  ["ncd+lri", "80+", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["ncd+lri", "80+", 10, 1.0932134139, 1.0754350597, 1.1112856677, 0.0852655234],
  ["ncd+lri", "80+", 25, 1.1851517682, 1.1486861083, 1.2227750501, 0.1562262093],
  ["ncd+lri", "80+", 50, 1.3174083988, 1.252260861, 1.3859451679, 0.240933942],
  ["ncd+lri", "80+", 100, 1.5299373303, 1.4148103341, 1.6544325259, 0.346378456],
  ["ihd", "80+", 5, 1.0602575544, 1.0543763123, 1.0661716017, 0.0568329404],
  ["ihd", "80+", 15, 1.170282291, 1.1529184178, 1.187907678, 0.145505313],
  ["ihd", "80+", 35, 1.3211232854, 1.2866068384, 1.3565657225, 0.2430683714],
  ["ihd", "80+", 70, 1.5558453212, 1.4918223545, 1.622615894, 0.3572625849],
  ["stroke", "80+", 2.4, 1.0, 1.0, 1.0, 0.0],
  ["stroke", "80+", 10, 1.045346582, 1.0216348215, 1.0696086835, 0.0433794712],
  ["stroke", "80+", 25, 1.1253108373, 1.0586340979, 1.1961871275, 0.1113566431],
  ["stroke", "80+", 50, 1.2617143164, 1.118735133, 1.4229668572, 0.2074275555],
  ["stroke", "80+", 100, 1.4523791932, 1.1973618294, 1.7617108455, 0.3114745759],
];

/** Computed with numpy 2.4 from the fit without the cohort of Chinese men, printed to ten decimals. */
const withoutChinese: readonly Vector[] = [
  ["ncd+lri", "25+", 35, 1.3099305011, 1.2125547237, 1.4151261665, 0.2366007211],
  ["ncd+lri", "50-54", 61.8, 1.5136721696, 1.3984587513, 1.6383775602, 0.3393549673],
  ["ihd", "25+", 35, 1.63847134, 1.3759197403, 1.9511227678, 0.3896750126],
  ["ihd", "75-79", 50, 1.4415857122, 1.3656599555, 1.5217326665, 0.306319429],
  ["stroke", "80+", 47.7, 1.2000792442, 1.052963617, 1.3677492453, 0.1667216937],
  ["copd", "25+", 57.5, 1.5530093583, 1.1773188536, 2.0485852746, 0.3560888769],
  ["lc", "25+", 20, 1.2245230162, 1.0875088245, 1.3787994942, 0.1833554888],
  ["lri", "25+", 120, 3.759574142, 1.9013664313, 7.4338104939, 0.7340124274],
];

/** Half of the tenth decimal, and float noise. */
const printed = 6e-11;

function expectVector(vector: Vector, cohorts: (typeof gemmCohorts)[number]): void {
  const [cause, age, pm25, relativeRisk, lower, upper, attributableFraction] = vector;
  const result = gemm({ pm25, cause, age, cohorts });
  expect(Math.abs(result.relativeRisk - relativeRisk)).toBeLessThan(printed);
  expect(Math.abs(result.lower - lower)).toBeLessThan(printed);
  expect(Math.abs(result.upper - upper)).toBeLessThan(printed);
  expect(Math.abs(result.attributableFraction - attributableFraction)).toBeLessThan(printed);
}

describe("gemm", () => {
  test.each(withChinese)("%s at %s and %s µg/m³", (...vector) => expectVector(vector, "with-chinese"));

  test.each(withoutChinese)("without the Chinese cohort: %s at %s and %s µg/m³", (...vector) =>
    expectVector(vector, "without-chinese"),
  );

  test("is of all adults, of all non-communicable deaths and with the Chinese cohort unless asked otherwise", () => {
    const asked = gemm({ pm25: 47.7, cause: "ncd+lri", age: "25+", cohorts: "with-chinese" });
    expect(gemm({ pm25: 47.7 })).toEqual(asked);
    expect(asked.relativeRisk).toBeCloseTo(1.39697, 5);
    expect(asked.attributableFraction).toBeCloseTo(0.284165, 6);
  });

  test.each([0, 1, 2.4])("has no risk at %s µg/m³, up to where the model begins", (pm25) => {
    const { validity, ...risk } = gemm({ pm25 });
    expect(risk).toEqual({ relativeRisk: 1, lower: 1, upper: 1, attributableFraction: 0 });
    expect(validity).toBe(pm25 < 2.4 ? "below-range" : "within-range");
  });

  test("says that above 84 µg/m³ it extrapolates", () => {
    expect(gemm({ pm25: 84 }).validity).toBe("within-range");
    expect(gemm({ pm25: 84.1 }).validity).toBe("above-range");
  });

  // A public tool codes ln(z ÷ (α + 1)): at 10 µg/m³ that gives 1.0709 instead of 1.1182, and below z = α + 1 a risk
  // under 1, as if a little pollution protected.
  test("takes the logarithm of 1 + z ÷ α, not of z ÷ (α + 1)", () => {
    expect(gemm({ pm25: 10 }).relativeRisk).toBeCloseTo(1.1181714446, 9);
    expect(gemm({ pm25: 3 }).relativeRisk).toBeGreaterThan(1);
    expect(gemm({ pm25: 4.9 }).relativeRisk).toBeGreaterThan(1);
  });

  // Another public copy lists θ from 0.1430 at 25–29 down to 0.0591: 0.1430 is the value of all adults.
  test("gives the youngest band a larger slope than all adults", () => {
    const { theta } = gemmParameters["with-chinese"]["ncd+lri"];
    expect(theta["25+"][0]).toBe(0.143);
    expect(theta["25-29"][0]).toBe(0.1585);
    expect(theta["80+"][0]).toBe(0.1141);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s µg/m³ by name", (pm25) => {
    expect(() => gemm({ pm25 })).toThrow(expect.objectContaining({ tag: "invalid-input", where: "pm25" }));
  });
});

test("holds 156 fits, all with a positive slope over the whole of its interval", () => {
  const fits = gemmCohorts.flatMap((cohorts) =>
    gemmCauses.flatMap((cause) => gemmAges.map((age) => gemmParameters[cohorts][cause].theta[age])),
  );
  expect(fits).toHaveLength(156);
  for (const [theta, standardError] of fits) expect(theta - 1.96 * standardError).toBeGreaterThan(0);
});

test.each([
  [24.9, undefined],
  [25, "25-29"],
  [29.9, "25-29"],
  [30, "30-34"],
  [79.9, "75-79"],
  [80, "80+"],
  [104, "80+"],
] as const)("an age of %s years belongs to band %s", (years, band) => {
  expect(gemmAgeAt(years)).toBe(band);
});

test.each([-1, Number.NaN])("an age of %s years is refused", (years) => {
  expect(() => gemmAgeAt(years)).toThrow(expect.objectContaining({ where: "years" }));
});

test("reads causes as the literature writes them", () => {
  expect(GemmInput.parse({ pm25: 35, cause: "NCD+LRI" }).cause).toBe("ncd+lri");
  expect(GemmInput.parse({ pm25: 35, cause: "Stroke" }).cause).toBe("stroke");
  expect(GemmInput.safeParse({ pm25: 35, cause: "cancer" }).success).toBe(false);
});

test("a positive error means a steeper curve, so that curves added up err in one direction", () => {
  const { logRisk } = gemmCurve();
  expect(logRisk(50, 1.96)).toBeGreaterThan(logRisk(50, 0));
  expect(logRisk(50, -1.96)).toBeLessThan(logRisk(50, 0));
});

test("ages and places of one fit share its error, causes and cohorts do not", () => {
  const group = (...choice: Parameters<typeof gemmCurve>) => gemmCurve(...choice).errorGroup;
  expect(group({ cause: "ihd", age: "80+" })).toBe(group({ cause: "ihd" }));
  expect(group({ cause: "ihd" })).not.toBe(group({ cause: "stroke" }));
  expect(group({ cause: "ihd" })).not.toBe(group({ cause: "ihd", cohorts: "without-chinese" }));
});
