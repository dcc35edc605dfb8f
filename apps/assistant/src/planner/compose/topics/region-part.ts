import { isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { table } from "../../wording/joined.ts";
import { amount } from "../../wording/numbers.ts";
import { labelled } from "../answer.ts";
import { range } from "./amounts.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

const origins = ["local", "region", "far"] as const;
const originNames: Readonly<Record<(typeof origins)[number], Text>> = {
  local: { en: "the city itself", zh: "本地排放" },
  region: { en: "the rest of its region", zh: "区域内传输" },
  far: { en: "farther away", zh: "远距离传输" },
};

/** How much of a city's PM2.5 is its own and how much is carried to it. */
export function regionPart(name: Text, { region }: RecordOf<"region">): TopicPart {
  const { transport } = region;
  const what: Text = { en: "where its PM2.5 comes from", zh: " PM2.5 的来源" };
  if (isGap(transport)) return gapPart(name, what, transport);
  const { shares, contributions, natural } = transport;
  const [own, near, far] = [amount(shares.local), amount(shares.region), amount(shares.far)];
  const bounds = range(shares.local);
  const head: readonly Text[] = [
    { en: "From", zh: "来源" },
    { en: "share above natural", zh: "占比（扣除天然）" },
    { en: "plausible range", zh: "合理范围" },
    { en: "PM2.5", zh: "PM2.5" },
  ];
  const rows = origins.map((origin) => [
    originNames[origin],
    amount(shares[origin]),
    range(shares[origin]),
    isGap(contributions) ? { en: "–", zh: "–" } : amount(contributions[origin]),
  ]);
  const base = amount(natural);
  return {
    headline: {
      en: `**About ${own.en} of the PM2.5 above natural in ${name.en} comes from its own emissions (plausible range ${bounds.en}), ${near.en} from the rest of its region and ${far.en} from farther away.**`,
      zh: `**${name.zh}扣除天然部分后的 PM2.5 约 ${own.zh} 来自本地排放（合理范围 ${bounds.zh}），${near.zh} 来自区域内传输，${far.zh} 来自远距离传输**。`,
    },
    blocks: [
      table(head, rows),
      {
        en: `Airshed: ${transport.name.en}. What no emission of people moves is taken as ${base.en}.`,
        zh: `所属气域：${transport.name.zh}。与人为排放无关的天然部分取 ${base.zh}。`,
      },
    ],
    figures: origins.flatMap((origin) =>
      labelled(
        {
          en: `${name.en}: PM2.5 from ${originNames[origin].en}, share`,
          zh: `${name.zh} PM2.5 来源占比：${originNames[origin].zh}`,
        },
        shares[origin],
      ),
    ),
    notes: [originNote({ en: "Shares", zh: "占比" }, shares.local), ...transport.notes],
  };
}
