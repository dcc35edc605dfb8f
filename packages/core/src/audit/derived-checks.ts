import { type Gap, isGap } from "../figure/gap.ts";
import type { Change } from "../synergy/change.ts";
import { synergyClass } from "../synergy/synergy-class.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type Derived, unlikeDerived } from "./derived.ts";
import { type AuditFinding, finding } from "./finding.ts";

type Maybe = { readonly value: number } | Gap;

function percentOf(what: Text, stated: Maybe, follows: number): readonly Derived[] {
  if (isGap(stated)) return [];
  return [{ what, stated: stated.value, follows, scale: 100 + Math.abs(follows) }];
}

function ofChange(name: Text, { from, to, absolute, percent, percentPerYear }: Change): readonly Derived[] {
  const scale = Math.max(Math.abs(from.value), Math.abs(to.value));
  const ratio = to.value / from.value;
  const years = to.year - from.year;
  const what = { en: `change of ${name.en}`, zh: `${name.zh}变化` };
  return [
    { what, stated: absolute.value, follows: to.value - from.value, scale },
    ...percentOf({ en: `${what.en} in per cent`, zh: `${what.zh}率` }, percent, 100 * (ratio - 1)),
    ...percentOf(
      { en: `${what.en} in per cent a year`, zh: `${name.zh}年均变化率` },
      percentPerYear,
      100 * (ratio ** (1 / years) - 1),
    ),
  ];
}

function ofClasses({ synergy, alternatives, tolerance }: AuditedCity): readonly Derived[] {
  return [...(isGap(synergy) ? [] : [synergy]), ...alternatives].flatMap((report) => {
    const { co2, pm25, angle, strength } = report;
    const changes = [
      ...ofChange({ en: "CO2", zh: " CO₂ " }, co2),
      ...ofChange({ en: "PM2.5", zh: " PM2.5 " }, pm25),
    ];
    if (isGap(co2.percent) || isGap(pm25.percent)) return changes;
    const { angleDegrees, strength: length } = synergyClass({
      co2: [co2.from.value, co2.to.value],
      pm25: [pm25.from.value, pm25.to.value],
      tolerance,
    });
    return [
      ...changes,
      { what: { en: "angle", zh: "角度" }, stated: angle.value, follows: angleDegrees, scale: 180 },
      { what: { en: "strength", zh: "强度" }, stated: strength.value, follows: length, scale: 1 + length },
    ];
  });
}

function ofStandards({ goals: { standards } }: AuditedCity): readonly Derived[] {
  return standards.flatMap(({ standard, check }) => {
    if (isGap(check)) return [];
    const [evaluated, limit] = [check.evaluated.value, check.limit.value];
    return [
      {
        what: { en: `difference from ${standard}`, zh: `与 ${standard} 限值之差` },
        stated: check.difference.value,
        follows: evaluated - limit,
        scale: Math.max(evaluated, limit),
      },
    ];
  });
}

function ofOzone({ ozone: { observed } }: AuditedCity): readonly Derived[] {
  if (isGap(observed)) return [];
  return observed.flatMap(({ label, first, last, changePercent }) =>
    percentOf(
      { en: `change of ozone, ${label.en}, in per cent`, zh: `臭氧${label.zh}变化率` },
      changePercent,
      100 * (last.value / first.value - 1),
    ),
  );
}

/** Numbers that follow from two others of the record do: changes, angle and strength, distances from limits. */
export function derivedNumbers(city: AuditedCity): AuditFinding | undefined {
  const all = [...ofClasses(city), ...ofStandards(city), ...ofOzone(city)];
  if (all.length === 0) return undefined;
  return finding("derived-numbers", unlikeDerived(all), {
    en: `${all.length} changes and differences follow from what they are between`,
    zh: `共 ${all.length} 项变化与差值，均与其两端一致`,
  });
}
