import { invalidInput, type Period, period } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { yearRanges } from "./year-ranges.ts";

/** The years of which any city has a figure, as ranges. */
export interface PanelYears {
  readonly co2: string;
  readonly pm25: string;
}

interface KnownYears extends PanelYears {
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<Panel, KnownYears>();

function yearsOf(panel: Panel, variable: string): readonly number[] {
  const years = panel.cities.flatMap(({ code }) =>
    panel.seriesOf(code, [variable]).flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function knownYears(panel: Panel): KnownYears {
  const before = known.get(panel);
  if (before) return before;
  const [co2, pm25] = [yearsOf(panel, "co2"), yearsOf(panel, "pm25")];
  const all = [...co2, ...pm25];
  const years = {
    co2: yearRanges(co2),
    pm25: yearRanges(pm25),
    first: Math.min(...all),
    last: Math.max(...all),
  };
  known.set(panel, years);
  return years;
}

export function panelYears(panel: Panel): PanelYears {
  const { co2, pm25 } = knownYears(panel);
  return { co2, pm25 };
}

/**
 * A period that the panel can speak of; one city may still lack it, which is a gap.
 * @throws TandemError `invalid-input` that says which years there are.
 */
export function panelPeriod(
  panel: Panel,
  { from, to }: { readonly from: number; readonly to: number },
): Period {
  const { first, last, co2, pm25 } = knownYears(panel);
  for (const [where, year] of Object.entries({ from, to })) {
    if (year >= first && year <= last) continue;
    throw invalidInput(
      where,
      {
        en: `the panel has no figures for ${year}; it has CO2 for ${co2} and PM2.5 for ${pm25}`,
        zh: `面板中没有 ${year} 年的数据；现有 CO₂ 年份为 ${co2}，PM2.5 年份为 ${pm25}`,
      },
      { value: year, co2, pm25 },
    );
  }
  return period(from, to);
}
