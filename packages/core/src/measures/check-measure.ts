import { invalidInput, type TandemError } from "../error/tandem-error.ts";
import { sectorLabels } from "../sectors/sector.ts";
import { type Activity, activities } from "./activities.ts";
import type { Measure } from "./measure.ts";
import { reachStartYear } from "./reach.ts";

/** Says where a field of the measure stands in what was sent: a path in a request, a cell of a file. */
export type FieldPlace = (field: "cost" | "cost.basis" | "activity" | `reach[${number}]`) => string;

const knownActivities: Readonly<Record<string, Activity>> = activities;

function costOrder(at: FieldPlace, { cost: { low, central, high } }: Measure): void {
  if (low <= central && central <= high) return;
  throw invalidInput(
    at("cost"),
    {
      en: `must ascend from low over central to high, got ${low}, ${central}, ${high}`,
      zh: `低、中、高值应依次不减，收到 ${low}、${central}、${high}`,
    },
    { low, central, high },
  );
}

function costBasis(at: FieldPlace, { cost: { basis }, share, reduction, nonCo2 }: Measure): void {
  const fail = (en: string, zh: string): TandemError => invalidInput(at("cost.basis"), { en, zh }, { basis });
  if (basis === "co2") {
    if (share.co2 > 0) return;
    throw fail(
      "is per t of CO2 but the activity carries no CO2 (share.co2 is 0); name a pollutant or give share.co2",
      "按每吨 CO₂ 计，但该活动不含 CO₂（share.co2 为 0）；请改用某种污染物或给出 share.co2",
    );
  }
  if (basis === "co2e") {
    if (nonCo2.share > 0) return;
    throw fail(
      "is per t of CO2e but the activity carries no other greenhouse gas (nonCo2.share is 0)",
      "按每吨 CO₂ 当量计，但该活动不含非 CO₂ 温室气体（nonCo2.share 为 0）",
    );
  }
  if (share[basis] > 0 && reduction[basis] > 0) return;
  throw fail(
    `is per t of ${basis} removed but the measure removes none (share ${share[basis]}, reduction ${reduction[basis]})`,
    `按去除每吨 ${basis} 计，但该措施并不去除它（份额 ${share[basis]}，减排率 ${reduction[basis]}）`,
  );
}

function reachOrder(at: FieldPlace, { reach }: Measure): void {
  reach.forEach(({ year, share }, index) => {
    const before = reach[index - 1] ?? { year: reachStartYear, share: 0 };
    const place = at(`reach[${index}]`);
    const isStart = index === 0 && year === reachStartYear && share === 0;
    if (!isStart && year <= before.year) {
      throw invalidInput(
        place,
        {
          en: `must come after ${before.year} (or be 0 in ${reachStartYear}), got ${year}`,
          zh: `年份应晚于 ${before.year}（${reachStartYear} 年只能为 0），收到 ${year}`,
        },
        { year },
      );
    }
    if (share < before.share) {
      throw invalidInput(
        place,
        {
          en: `must not fall: ${share} in ${year} after ${before.share} in ${before.year}`,
          zh: `可达比例不应下降：${before.year} 年为 ${before.share}，${year} 年为 ${share}`,
        },
        { year, share },
      );
    }
  });
}

function activitySector(at: FieldPlace, { sector, activity }: Measure): void {
  const known = Object.hasOwn(knownActivities, activity.id) ? knownActivities[activity.id] : undefined;
  if (known === undefined || known.sector === sector) return;
  const [mine, other] = [sectorLabels[sector], sectorLabels[known.sector]];
  throw invalidInput(
    at("activity"),
    {
      en: `"${activity.id}" belongs to ${other.en} (${known.sector}), the measure to ${mine.en} (${sector})`,
      zh: `“${activity.id}”属于${other.zh}（${known.sector}），而该措施属于${mine.zh}（${sector}）`,
    },
    { activity: activity.id, sector },
  );
}

/**
 * What the schema of a measure cannot say: cost low ≤ central ≤ high; a basis of cost that the measure has something of;
 * reach from 0 in 2020 on, years ascending and never falling; an activity of the catalogue in its own sector.
 * @throws TandemError `invalid-input` at the field's place with the value and what would be right.
 */
export function checkMeasure(at: FieldPlace, measure: Measure): void {
  costOrder(at, measure);
  costBasis(at, measure);
  reachOrder(at, measure);
  activitySector(at, measure);
}
