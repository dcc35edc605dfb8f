import type { Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { bullets } from "../../wording/joined.ts";
import type { TopicPart } from "./topic-part.ts";

const mostListed = 6;

/** What a city's results rest on, found by varying it, most influential first. */
export function assumptionsPart(name: Text, { assumptions }: RecordOf<"assumptions">): TopicPart {
  const [first] = assumptions;
  const lead: Text = first
    ? {
        en: `**The results for ${name.en} rest most on this: ${first.statement.en}.**`,
        zh: `**对${name.zh}结果影响最大的假设：${first.statement.zh}**。`,
      }
    : {
        en: `**For ${name.en} there is no result that an assumption could move.**`,
        zh: `**${name.zh}没有可供检验假设的结果**。`,
      };
  const rest = assumptions.slice(1, mostListed).map(({ statement }) => statement);
  return {
    headline: lead,
    blocks:
      rest.length === 0
        ? []
        : [{ en: "Then, in order of influence:", zh: "其次，按影响大小排列：" }, bullets(rest)],
    figures: [],
    notes: [],
  };
}
