import { describe, expect, test } from "vitest";
import { assessCity } from "../assessment/assess-city.ts";
import type { WholeCityAssessment } from "../assessment/city-assessment.ts";
import { tangshan } from "../assessment/testing/tangshan.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import { logLinearCurve } from "../health/log-linear-risk.ts";
import { auditCity } from "./audit-city.ts";
import type { AuditedCity } from "./audited-city.ts";
import { AuditFinding, finding } from "./finding.ts";
import { risesWithConcentration } from "./health-checks.ts";
import { pathTo } from "./record-numbers.ts";

const sound = assessCity(tangshan, { sections: "all" });

type Draft<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** The sound record with one thing spoilt. */
function spoilt(spoil: (record: Draft<WholeCityAssessment>) => void): WholeCityAssessment {
  const record: Draft<WholeCityAssessment> = JSON.parse(JSON.stringify(sound));
  spoil(record);
  return record;
}

function present<T>(value: T | Draft<Gap>): T {
  if (isGap(value)) throw new Error(value.reason.en);
  return value;
}

function failedOf(city: AuditedCity): readonly AuditFinding[] {
  return auditCity(city).filter(({ passed }) => !passed);
}

test("a sound record passes every check, each said in both languages", () => {
  const findings = auditCity(sound);
  expect(findings.every(({ passed }) => passed)).toBe(true);
  expect(findings.map(({ check }) => check)).toEqual(sound.audit.map(({ check }) => check));
  for (const one of findings) expect(AuditFinding.parse(one)).toEqual(one);
  expect(findings.every(({ detail }) => /[一-鿿]/.test(detail.zh) && detail.en.length > 10)).toBe(true);
});

describe("a broken record fails the check of what is broken, and names it", () => {
  test.each<[AuditFinding["check"], RegExp, (record: Draft<WholeCityAssessment>) => void]>([
    [
      "finite-numbers",
      /^trend\.co2\.slopePerYear\.value is not finite$/,
      (record) => {
        present(record.trend.co2).slopePerYear.value = Number.NaN;
      },
    ],
    [
      "finite-numbers",
      /^assumptions\.0\.influence is not finite$/,
      (record) => {
        record.assumptions[0]!.influence = Number.POSITIVE_INFINITY;
      },
    ],
    [
      "intervals",
      /^health\.attributable\.deathsPerYear is /,
      (record) => {
        present(record.health.attributable).deathsPerYear.upper = 1;
      },
    ],
    [
      "derived-numbers",
      /^change of CO2 in per cent is 40, /,
      (record) => {
        const { percent } = present(record.synergy).co2;
        present(percent).value = 40;
      },
    ],
    [
      "derived-numbers",
      /^change of PM2\.5 is 1, /,
      (record) => {
        present(record.synergy).pm25.absolute.value = 1;
      },
    ],
    [
      "derived-numbers",
      /^change of CO2 in per cent a year is 9, /,
      (record) => {
        present(record.alternatives[0]!.co2.percentPerYear).value = 9;
      },
    ],
    [
      "derived-numbers",
      /^angle is 45, /,
      (record) => {
        present(record.synergy).angle.value = 45;
      },
    ],
    [
      "derived-numbers",
      /^strength is 2, /,
      (record) => {
        present(record.synergy).strength.value = 2;
      },
    ],
    [
      "derived-numbers",
      /^difference from gb-3095-2012 is -1, /,
      (record) => {
        present(record.goals.standards[0]!.check).difference.value = -1;
      },
    ],
    [
      "derived-numbers",
      /^change of ozone, .* is 0, /,
      (record) => {
        present(present(record.ozone.observed)[0]!.changePercent).value = 0;
      },
    ],
    [
      "units",
      /^money\.avoided\.valuePerYear is in CNY, not in 10⁸ CNY$/,
      (record) => {
        present(record.money.avoided).valuePerYear.unit = "CNY";
      },
    ],
    [
      "units",
      /a change runs from Mt to kt in Mt/,
      (record) => {
        present(record.synergy).co2.to.unit = "kt";
      },
    ],
    [
      "class",
      /the changes make air-only, the record says both-fall/,
      (record) => {
        present(record.synergy).class = "both-fall";
      },
    ],
    [
      "shares",
      /^probabilities of the classes by edgar-v8 sum to/,
      (record) => {
        present(record.confidence.asked).probabilities["both-fall"].value += 0.01;
      },
    ],
    [
      "shares",
      /^sector shares of CO2 sum to/,
      (record) => {
        present(record.sectors.breakdown).rows[0]!.co2Share.value += 1e-6;
      },
    ],
    [
      "shares",
      /^sector shares of PM2.5 sum to/,
      (record) => {
        present(record.sectors.breakdown).rows[1]!.pm25Share.value = 0;
      },
    ],
    [
      "shares",
      /^transport shares sum to/,
      (record) => {
        present(record.region.transport).shares.far.value = 0.3;
      },
    ],
    [
      "sector-sums",
      /^CO2 of the sectors: the parts sum to/,
      (record) => {
        present(record.sectors.breakdown).rows.shift();
      },
    ],
    [
      "sector-sums",
      /^industrial so2: the parts sum to/,
      (record) => {
        const row = present(record.sectors.breakdown).rows.find(({ sector }) => sector === "power");
        row!.pollutants.so2.value *= 1.01;
      },
    ],
    [
      "lmdi-residual",
      /^effects sum to .*, the change is/,
      (record) => {
        present(record.drivers.kaya).effects[0]!.effect.value += 0.001;
      },
    ],
    [
      "lmdi-residual",
      /^effects sum to .*, the change is -137764$/,
      (record) => {
        present(record.drivers.endOfPipe).source.value = 0;
      },
    ],
    [
      "age-bands",
      /^adults by age: the parts sum to/,
      (record) => {
        present(record.health.avoidedByAge).bands[3]!.people.value += 1;
      },
    ],
    [
      "age-bands",
      /avoided deaths by age: the parts sum to/,
      (record) => {
        present(record.health.avoidedByAge).bands.pop();
      },
    ],
    [
      "age-bands",
      /adults among .* residents/,
      (record) => {
        present(record.health.residents).total.value = 1000;
      },
    ],
    [
      "risk-monotone",
      /^gemm-ncd\+lri avoids -6429.* deaths while PM2.5 goes from 85 to 54.25$/,
      (record) => {
        const { deathsPerYear } = present(record.health.avoided);
        deathsPerYear.value *= -1;
        [deathsPerYear.lower, deathsPerYear.upper] = [-1e4, 0];
      },
    ],
  ])("%s: %s", (check, detail, spoil) => {
    const failed = failedOf(spoilt(spoil));
    const one = failed.find((each) => each.check === check);
    expect(one?.detail.en).toMatch(detail);
    expect(one?.detail.zh).toMatch(/[一-鿿]/);
  });
});

test("a section that is a gap leaves its check out", () => {
  const missing = gap({ en: "none", zh: "无" }, { en: "one", zh: "一个" });
  const { kaya: _kaya, endOfPipe: _endOfPipe, ...drivers } = sound.drivers;
  const checks = auditCity({
    ...sound,
    drivers: { ...drivers, kaya: missing, endOfPipe: missing },
    sectors: { breakdown: missing, saturation: missing },
    health: { ...sound.health, residents: missing, avoided: missing },
  }).map(({ check }) => check);
  expect(checks).toEqual([
    "finite-numbers",
    "intervals",
    "units",
    "class",
    "derived-numbers",
    "shares",
    "trend-slopes",
    "target-outlooks",
    "transport",
  ]);
});

test("a curve that falls with concentration is caught", () => {
  const falling = logLinearCurve({
    id: "falling",
    pollutant: "pm25",
    endpoint: "natural",
    relativeRisk: [0.95, 0.9, 0.99],
    increment: 10,
    counterfactual: 0,
    range: { from: 0 },
  });
  expect(risesWithConcentration(falling, { from: 80, to: 40 })).toBe(false);
});

test("no more than five things are named, the rest is counted", () => {
  const wrong = Array.from({ length: 7 }, (_, index) => ({ en: `e${index}`, zh: `z${index}` }));
  expect(finding("units", wrong, { en: "right", zh: "对" }).detail).toEqual({
    en: "e0; e1; e2; e3; e4; and 2 more",
    zh: "z0；z1；z2；z3；z4；另有 2 处",
  });
});

test("a part is found by where it stands, and not where it does not", () => {
  const part = { value: 1 };
  expect(pathTo(part, { a: [{ b: part }] })).toBe("a.0.b");
  expect(pathTo(part, { a: { value: 1 } })).toBeUndefined();
});
