import type { Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { SynergyOverviewResult } from "../../tools/synergy-overview.ts";
import type { Area, OverviewIntent } from "../understand/intent.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { joined } from "../wording/joined.ts";
import { areaName } from "../wording/names.ts";
import { batchQuestion, countQuestion, mostQuestion, whichQuestion } from "../wording/questions.ts";
import type { Answer } from "./answer.ts";
import { assumptionNote, exclusionNote } from "./assumption.ts";
import { cityNamesLine, cityTable, classTable, leftOutNote, overviewFigures } from "./overview-parts.ts";
import { otherSentence, overviewHeadline, type Side } from "./overview-words.ts";
import { otherLeaders, rankingHeadline } from "./ranking-words.ts";
import { restsOn } from "./rests-on.ts";

interface AreaResult {
  readonly area: Area;
  readonly result: SynergyOverviewResult;
}

const mostNamesOnALine = 15;

const noDrivers: Text = {
  en: "Why they came so I can compute for one city at a time: ask what drives the CO2 of one of them. The figures above say what happened, not its causes.",
  zh: "变化的驱动因素目前按单个城市计算，可询问其中某市碳排放的驱动因素。以上数据说明发生了什么，不说明原因。",
};

function namesBlock(panel: Panel, side: Side): readonly Text[] {
  if (side.more > 0 || side.cities.length === 0 || side.cities.length > mostNamesOnALine) return [];
  const names = cityNamesLine(panel, side.cities);
  return [{ en: `They are: ${names.en}.`, zh: `分别是：${names.zh}。` }];
}

function rankedBlocks(panel: Panel, { area, result }: AreaResult, intent: OverviewIntent): readonly Text[] {
  const { ranking } = intent;
  if (ranking === undefined) return [];
  const start = rankingHeadline(panel, result, { area, intent, ranking });
  const others = result.others.flatMap((other) => otherLeaders(panel, other, ranking));
  return start.length > 0 ? [...start, ...others, ...cityTable(panel, result)] : [];
}

function yearsThere({ years }: SynergyOverviewResult): Text {
  return {
    en: `The panel has CO2 for ${years.co2} and PM2.5 for ${years.pm25}, not for every city in every year.`,
    zh: `面板中 CO₂ 的年份为 ${years.co2}，PM2.5 为 ${years.pm25}，各城市年份不尽相同。`,
  };
}

function countedBlocks(panel: Panel, { area, result }: AreaResult, intent: OverviewIntent): readonly Text[] {
  const sides: readonly Side[] = [result, ...result.others];
  const headline = overviewHeadline(result, { area, intent });
  if (sides.every(({ n }) => n === 0)) return [joined([headline, yearsThere(result)])];
  const others = result.others.map((other) => otherSentence(result, other, intent.classes));
  const start = joined([headline, ...others]);
  const names = intent.classes.length === 0 ? [] : namesBlock(panel, result);
  return [start, classTable(sides), ...(intent.isList ? cityTable(panel, result) : names)];
}

function areaBlocks(panel: Panel, found: AreaResult, intent: OverviewIntent): readonly Text[] {
  const { result } = found;
  const sides: readonly Side[] = [result, ...result.others];
  const ranked = rankedBlocks(panel, found, intent);
  const body = ranked.length > 0 ? ranked : countedBlocks(panel, found, intent);
  return [...body, ...leftOutNote(sides, result.asked)];
}

function headed({ area }: AreaResult, blocks: readonly Text[], isOneOfSeveral: boolean): readonly Text[] {
  if (!isOneOfSeveral) return blocks;
  const name = areaName(area);
  return [{ en: `### ${name.en}`, zh: `### ${name.zh}` }, ...blocks];
}

function followUps(
  area: Area,
  { period, ranking, isList, classes }: Pick<OverviewIntent, "period" | "ranking" | "isList" | "classes">,
): readonly Text[] {
  const isOfBoth = classes.length === 1 && classes[0] === "both-fall";
  return [
    ranking || !isOfBoth ? countQuestion(area, period) : whichQuestion(area, "air-only", period),
    ranking || isList || !isOfBoth
      ? mostQuestion(area, "co2", period)
      : whichQuestion(area, "both-fall", period),
    ranking?.rankBy === "pm25ChangePercent" || area.kind !== "country"
      ? batchQuestion(area, period)
      : mostQuestion(area, "pm25", period),
  ];
}

/** How many cities, which, or in which order, with n and both inventories. */
export function overviewAnswer(panel: Panel, intent: OverviewIntent, found: readonly AreaResult[]): Answer {
  const isOneOfSeveral = found.length > 1;
  const [first, ...rest] = found.flatMap((one) =>
    headed(one, areaBlocks(panel, one, intent), isOneOfSeveral),
  );
  const sides = found.flatMap(({ result }) => [result, ...result.others]);
  const area = found[0]?.area ?? { kind: "country" };
  return {
    blocks: [
      ...(first ? [first] : []),
      ...assumptionNote(intent),
      ...exclusionNote(intent.notExcluded),
      ...rest,
      ...(intent.isWhy ? [noDrivers] : []),
      ...restsOn(found.flatMap(({ result }) => result.notes)),
    ],
    figures: found.flatMap((one) =>
      overviewFigures(panel, { sides: [one.result, ...one.result.others], area: one.area, intent }),
    ),
    followUps: followUps(area, sides.some(({ n }) => n > 0) ? intent : { ...intent, period: defaultPeriod }),
  };
}
