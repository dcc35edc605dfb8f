import { isGap } from "../figure/gap.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type Derived, unlikeDerived } from "./derived.ts";
import { type AuditFinding, agree, finding } from "./finding.ts";

const origins = ["local", "region", "far"] as const;

/** The PM2.5 that the contributions are parts of: of the class, else as it is compared with a guideline, unrounded. */
function endConcentration({ synergy, goals }: AuditedCity): number | undefined {
  if (!isGap(synergy)) return synergy.pm25.to.value;
  for (const { pollutant, standard, check } of goals.standards)
    if (pollutant === "pm25" && standard === "who-2021" && !isGap(check)) return check.evaluated.value;
  return undefined;
}

/** Contributions are shares of what lies above the natural part, and with it sum to the PM2.5 of the end year. */
export function transportSum(city: AuditedCity): AuditFinding | undefined {
  const { transport } = city.region;
  const pm25 = endConcentration(city);
  if (isGap(transport) || isGap(transport.contributions) || pm25 === undefined) return undefined;
  const { contributions, shares, natural } = transport;
  const above = Math.max(0, pm25 - natural.value);
  const parts = origins.map(
    (origin): Derived => ({
      what: { en: `contribution ${origin}`, zh: `来源贡献 ${origin}` },
      stated: contributions[origin].value,
      follows: shares[origin].value * above,
      scale: pm25,
    }),
  );
  const sum = origins.reduce((total, origin) => total + contributions[origin].value, 0);
  // Published shares may sum to a thousandth more or less than 1, which `sharesSumToOne` looks at.
  const whole = above * origins.reduce((total, origin) => total + shares[origin].value, 0);
  const wrong: readonly Text[] = agree(sum, whole, pm25)
    ? []
    : [
        {
          en: `contributions and the natural part sum to ${sum + Math.min(natural.value, pm25)}, PM2.5 is ${pm25}`,
          zh: `各来源贡献与天然部分之和为 ${sum + Math.min(natural.value, pm25)}，PM2.5 为 ${pm25}`,
        },
      ];
  return finding("transport", [...wrong, ...unlikeDerived(parts)], {
    en: `contributions and the natural part sum to ${pm25} µg/m³`,
    zh: `各来源贡献与天然部分之和等于 ${pm25} µg/m³`,
  });
}
