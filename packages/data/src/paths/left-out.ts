import type { City, Gap, Text } from "@tandem/core";

/** A member of a region that has no data, and why. */
export interface LeftOut {
  readonly city: City;
  readonly why: Gap;
}

/** Those that lack the same, with the reason of the first, which names it. */
function groupText([first, ...others]: readonly LeftOut[]): Text {
  if (first === undefined) return { en: "", zh: "" };
  const all = [first, ...others];
  const { reason } = first.why;
  const [en, zh] = [
    all.map(({ city }) => city.nameEn).join(", "),
    all.map(({ city }) => city.nameZh).join("、"),
  ];
  return others.length === 0
    ? { en: `${en} (${reason.en})`, zh: `${zh}（${reason.zh}）` }
    : { en: `${en} (${reason.en}, and so for the others)`, zh: `${zh}（${reason.zh}，其余城市同理）` };
}

/** How many members of a region the path does without, which and why. */
export function leftOutWarnings(leftOut: readonly LeftOut[], members: number): readonly Text[] {
  if (leftOut.length === 0) return [];
  const byNeed = Map.groupBy(leftOut, ({ why }) => why.needs.en);
  const groups = [...byNeed.values()].map(groupText);
  return [
    {
      en: `${leftOut.length} of ${members} cities of the region are not in this path: ${groups.map(({ en }) => en).join("; ")}`,
      zh: `区域内 ${members} 个城市中有 ${leftOut.length} 个未纳入本路径：${groups.map(({ zh }) => zh).join("；")}`,
    },
  ];
}
