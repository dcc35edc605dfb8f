import type { City, Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { UnknownPlaceIntent, WhichPlaceIntent } from "../understand/intent.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { joined, listing } from "../wording/joined.ts";
import { cityName, placeName } from "../wording/names.ts";
import { cityQuestion, countQuestion, helpQuestion, questionFor } from "../wording/questions.ts";
import type { Answer } from "./answer.ts";

function withProvince(panel: Panel, city: City): Text {
  const name = cityName(panel, city);
  const en = name.en === city.nameEn ? `${name.en} (${city.provinceEn})` : name.en;
  return { en, zh: `${name.zh}（${city.provinceZh}）` };
}

/** One short question: which of the places that a name can mean. */
export function whichPlaceAnswer(panel: Panel, { name, options }: WhichPlaceIntent): Answer {
  const names = options.map(({ place }) =>
    place.kind === "city" ? withProvince(panel, place.city) : placeName(panel, place),
  );
  const isProvince = ({ place }: (typeof options)[number]) => place.kind === "province";
  const listed = options.map((option, at): Text => {
    const { en, zh } = names[at] ?? { en: "", zh: "" };
    return isProvince(option) && !en.endsWith("province") ? { en: `${en} province`, zh } : { en, zh };
  });
  return {
    blocks: [
      {
        en: `Which ${name} do you mean: ${joined(listed, { en: " or ", zh: "" }).en}?`,
        zh: `您指的是哪一个“${name}”：${joined(listed, { en: "", zh: "，还是" }).zh}？`,
      },
    ],
    figures: [],
    followUps: options.flatMap(({ intent }) => questionFor(panel, intent) ?? []),
  };
}

/** That the panel has no such city, and what may have been meant. */
export function unknownPlaceAnswer(
  panel: Panel,
  { name, intentFor }: UnknownPlaceIntent,
  suggestions: readonly City[],
): Answer {
  const said = name.slice(0, 60);
  if (suggestions.length === 0) {
    return {
      blocks: [
        {
          en: `**There is no city called “${said}” in the panel.** It holds the prefecture-level cities of China; ask by English name, Chinese name or pinyin.`,
          zh: `**面板中没有名为“${said}”的城市**。面板包含中国地级及以上城市，可用中文名、英文名或拼音提问。`,
        },
      ],
      figures: [],
      followUps: [
        cityQuestion({ en: "Tangshan", zh: "唐山市" }, defaultPeriod),
        countQuestion({ kind: "country" }, defaultPeriod),
        helpQuestion,
      ],
    };
  }
  const names = listing(suggestions.map((city) => withProvince(panel, city)));
  return {
    blocks: [
      {
        en: `**There is no city called “${said}” in the panel.** Did you mean ${names.en.replace(/ and (?=[^,]*$)/, " or ")}?`,
        zh: `**面板中没有名为“${said}”的城市**。您是否想问：${names.zh}？`,
      },
    ],
    figures: [],
    followUps: suggestions.slice(0, 4).flatMap((city) => questionFor(panel, intentFor(city)) ?? []),
  };
}
