import type { Text } from "@tandem/core";
import type { Area, Span } from "../understand/intent.ts";
import { listing } from "../wording/joined.ts";
import { areaName } from "../wording/names.ts";
import { years } from "../wording/numbers.ts";

/** One sentence on a period that the question did not name. */
export function assumptionNote({ period, assumed }: Span): readonly Text[] {
  if (assumed === undefined) return [];
  const taken = years(period);
  switch (assumed.kind) {
    case "default":
      return [
        {
          en: `You named no years, so I took ${taken.en}, which most cities have.`,
          zh: `问题未指明年份，此处按覆盖城市最多的 ${taken.zh}计算。`,
        },
      ];
    case "one-year":
      return [
        {
          en: `A change needs two years and you named ${assumed.year} alone, so I took ${taken.en}.`,
          zh: `变化需两个年份，问题仅给出 ${assumed.year} 年，此处按 ${taken.zh}计算。`,
        },
      ];
    case "latest":
      return [
        {
          en: `For "since ${assumed.since}" I took ${period.to}, the latest year that can be compared with it.`,
          zh: `“${assumed.since} 年以来”取至可与之比较的最近年份 ${period.to} 年。`,
        },
      ];
  }
}

/** One sentence on names that the panel does not know. */
export function unrecognisedNote(names: readonly string[]): readonly Text[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 3).map((name) => name.slice(0, 40));
  return [
    {
      en: `I found no city called ${shown.map((name) => `“${name}”`).join(", ")} in the panel and left it out.`,
      zh: `面板中没有${shown.map((name) => `“${name}”`).join("、")}，未予计入。`,
    },
  ];
}

/** One sentence on an area that was to be left out. */
export function exclusionNote(areas: readonly Area[]): readonly Text[] {
  if (areas.length === 0) return [];
  const names = listing(areas.map(areaName));
  return [
    {
      en: `I cannot leave out ${names.en} yet: these counts are of the whole country.`,
      zh: `目前尚不能从统计中剔除${names.zh}，以上为全国数据。`,
    },
  ];
}
