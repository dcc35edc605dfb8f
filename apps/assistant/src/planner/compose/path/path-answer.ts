import type { Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { PathAnswer } from "../../../tools/path/design-path.ts";
import type { PathIntent } from "../../understand/intent.ts";
import { usualYear } from "../../understand/path-intent.ts";
import { bullets, joined, listing } from "../../wording/joined.ts";
import { areaName, cityName } from "../../wording/names.ts";
import type { Answer } from "../answer.ts";
import { unrecognisedNote } from "../assumption.ts";
import { restsOn } from "../rests-on.ts";
import { pathFollowUps } from "./path-follow-ups.ts";
import { pathHeadline } from "./path-headline.ts";
import { yearBlocks, yearFigures } from "./path-year.ts";

const mostNamed = 4;

function nameOf(panel: Panel, { cities, region }: PathIntent): Text {
  if (region !== undefined) return areaName({ kind: "region", region });
  const names = cities.map((city) => cityName(panel, city));
  if (names.length <= mostNamed) return listing(names);
  return {
    en: `${names.length} cities (${names
      .slice(0, 2)
      .map(({ en }) => en)
      .join(", ")} …)`,
    zh: `${names
      .slice(0, 2)
      .map(({ zh }) => zh)
      .join("、")}等 ${names.length} 个城市`,
  };
}

function warned(warnings: readonly Text[]): readonly Text[] {
  if (warnings.length === 0) return [];
  const lead = { en: "**Know before relying on it:**", zh: "**使用前须知**：" };
  return [joined([lead, bullets(warnings)], { en: "\n", zh: "\n" })];
}

/** Why no other path is cheaper, where there is one at all. */
function proof({ certificate }: PathAnswer): readonly Text[] {
  if (certificate === undefined) return [];
  const { en, zh } = certificate.text;
  return [{ en: `Certificate: ${en}.`, zh: `最优性证明：${zh}。` }];
}

function yearNote({ isYearAssumed }: PathIntent): readonly Text[] {
  if (!isYearAssumed) return [];
  return [
    { en: `You named no year, so I took ${usualYear}.`, zh: `问题未指明年份，此处按 ${usualYear} 年计算。` },
  ];
}

/** Of many years the first and the last; the page has them all. */
function shownYears({ years }: PathAnswer): PathAnswer["years"] {
  const [first, last] = [years[0], years.at(-1)];
  return first === last || first === undefined || last === undefined ? years : [first, last];
}

/** The cheapest way to the targets: whether there is one and what it costs first, then what is done, when, and why so. */
export function pathAnswer(panel: Panel, intent: PathIntent, plan: PathAnswer): Answer {
  const told = { intent, plan, name: nameOf(panel, intent) };
  return {
    blocks: [
      ...pathHeadline(told),
      ...warned(plan.warnings),
      ...yearNote(intent),
      ...unrecognisedNote(intent.unrecognised),
      ...(intent.focus === "margin" ? [] : shownYears(plan).flatMap(yearBlocks)),
      ...proof(plan),
      {
        en: `[Open this question on the page of paths](${plan.page}), with every measure, the abatement curve and switches for what-ifs.`,
        zh: `[在“路径”页面打开该问题](${plan.page})，查看全部措施、减排成本曲线，并可调整假设。`,
      },
      ...restsOn(plan.assumptions),
    ],
    figures: plan.years.flatMap(yearFigures),
    followUps: pathFollowUps(panel, intent, plan),
  };
}
