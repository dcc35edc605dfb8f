import { isGap } from "../figure/gap.ts";
import { classOfChanges } from "../synergy/synergy-class.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type AuditFinding, finding } from "./finding.ts";
import { pathTo, type RecordNumbers, unitsOfField } from "./record-numbers.ts";

function placeOf(part: object, city: AuditedCity): string {
  return pathTo(part, city) ?? "?";
}

/** Every number of the record is finite. */
export function finiteNumbers(city: AuditedCity, { notFinite, n }: RecordNumbers): AuditFinding {
  const wrong = notFinite.map(({ holder, field }) => {
    const path = `${placeOf(holder, city)}.${field}`;
    return { en: `${path} is not finite`, zh: `${path} 不是有限数值` };
  });
  return finding("finite-numbers", wrong, {
    en: `${n} figures and numbers are finite`,
    zh: `共 ${n} 个数据与数值，均为有限值`,
  });
}

/** Every interval contains its figure. */
export function intervals(city: AuditedCity, numbers: RecordNumbers): AuditFinding {
  const wrong = numbers.outside.map(({ figure }) => {
    const { value, lower, upper } = figure;
    const path = placeOf(figure, city);
    return {
      en: `${path} is ${value}, its interval ${lower} to ${upper}`,
      zh: `${path} 为 ${value}，区间为 ${lower} 至 ${upper}`,
    };
  });
  return finding("intervals", wrong, {
    en: `${numbers.intervals} intervals contain their figures`,
    zh: `共 ${numbers.intervals} 个区间，均包含其中心值`,
  });
}

function unlikeUnits(city: AuditedCity, { unlike }: RecordNumbers): readonly Text[] {
  return unlike.map(({ figure, field }) => {
    const [named, path] = [unitsOfField.get(field)?.join(" / "), placeOf(figure, city)];
    return {
      en: `${path} is in ${figure.unit}, not in ${named}`,
      zh: `${path} 单位为 ${figure.unit}，应为 ${named}`,
    };
  });
}

function unlikeEnds({ synergy, alternatives }: AuditedCity): readonly Text[] {
  return [...(isGap(synergy) ? [] : [synergy]), ...alternatives].flatMap(({ co2, pm25 }) =>
    [co2, pm25].flatMap(({ from, to, absolute }) =>
      from.unit === to.unit && from.unit === absolute.unit
        ? []
        : [
            {
              en: `a change runs from ${from.unit} to ${to.unit} in ${absolute.unit}`,
              zh: `变化两端单位不一致：${from.unit}、${to.unit}、${absolute.unit}`,
            },
          ],
    ),
  );
}

/** Figures are in the units of their places, and both ends of a change in one. */
export function unitsConsistent(city: AuditedCity, numbers: RecordNumbers): AuditFinding {
  const wrong = [...unlikeEnds(city), ...unlikeUnits(city, numbers)];
  return finding("units", wrong, {
    en: `${numbers.figures} figures are in the units of their places`,
    zh: `共 ${numbers.figures} 个数据，单位一致`,
  });
}

/** The class follows from the two changes. */
export function classFollows({ synergy, alternatives, tolerance }: AuditedCity): AuditFinding {
  const reports = [...(isGap(synergy) ? [] : [synergy]), ...alternatives];
  const wrong = reports.flatMap((report) => {
    const { co2, pm25, class: stated, co2Source } = report;
    if (isGap(co2.percent) || isGap(pm25.percent)) return [];
    const follows = classOfChanges(
      co2.to.value / co2.from.value - 1,
      pm25.to.value / pm25.from.value - 1,
      tolerance,
    );
    if (follows === stated) return [];
    return [
      {
        en: `by ${co2Source} the changes make ${follows}, the record says ${stated}`,
        zh: `按 ${co2Source} 应为 ${follows}，记录为 ${stated}`,
      },
    ];
  });
  return finding("class", wrong, {
    en: `${reports.length} classes follow from their changes`,
    zh: `共 ${reports.length} 个类型与变化一致`,
  });
}
