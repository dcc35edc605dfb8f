import type { Change, City, SynergyReport } from "@tandem/core";

/** Both ends of a change and its percentage: what a row of a table needs. */
export type CompactChange = Pick<Change, "from" | "to" | "percent">;

/** Names of a city without its position. */
export type CityNames = Pick<City, "code" | "nameEn" | "nameZh" | "provinceEn" | "provinceZh">;

export interface CompactReport extends Pick<SynergyReport, "class" | "co2Source" | "pm25Source"> {
  readonly co2: CompactChange;
  readonly pm25: CompactChange;
}

export function compactChange({ from, to, percent }: Change): CompactChange {
  return { from, to, percent };
}

export function compactReport({ co2, pm25, ...report }: SynergyReport): CompactReport {
  const { class: name, co2Source, pm25Source } = report;
  return { class: name, co2Source, pm25Source, co2: compactChange(co2), pm25: compactChange(pm25) };
}

export function cityNames({ code, nameEn, nameZh, provinceEn, provinceZh }: City): CityNames {
  return { code, nameEn, nameZh, provinceEn, provinceZh };
}
