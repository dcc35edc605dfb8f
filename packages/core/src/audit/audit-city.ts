import type { AuditedCity } from "./audited-city.ts";
import { derivedNumbers } from "./derived-checks.ts";
import type { AuditFinding } from "./finding.ts";
import { ageBands, riskMonotone } from "./health-checks.ts";
import { classFollows, finiteNumbers, intervals, unitsConsistent } from "./number-checks.ts";
import { targetOutlooks } from "./outlook-checks.ts";
import { type RecordNumbers, recordNumbers } from "./record-numbers.ts";
import { noResidual, sectorSums, sharesSumToOne } from "./sum-checks.ts";
import { transportSum } from "./transport-checks.ts";
import { trendSlopes } from "./trend-checks.ts";
import { worthOfDeaths } from "./worth-checks.ts";

/**
 * What a city's assessment must fulfil in itself, checked on the record: numbers finite, figures inside their intervals,
 * units by place, class by the changes, changes by their ends, shares and parts by their totals, decompositions without a
 * residual, risk rising with concentration; trend slopes and outlooks recomputed from the series, worth from deaths and the
 * value of a life, transport contributions from shares and PM2.5. A check whose section is a gap is left out.
 */
export function auditCity(
  city: AuditedCity,
  numbers: RecordNumbers = recordNumbers(city),
): readonly AuditFinding[] {
  return [
    finiteNumbers(city, numbers),
    intervals(city, numbers),
    unitsConsistent(city, numbers),
    classFollows(city),
    derivedNumbers(city),
    sharesSumToOne(city),
    sectorSums(city),
    noResidual(city),
    ageBands(city),
    riskMonotone(city),
    trendSlopes(city),
    worthOfDeaths(city),
    targetOutlooks(city),
    transportSum(city),
  ].filter((one) => one !== undefined);
}
