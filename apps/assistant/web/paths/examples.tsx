import { t } from "../i18n/language.ts";
import { openingQuestion, type PathQuestion } from "./path-question.ts";

const examples = [
  { name: "pathExample1", question: { ...openingQuestion, places: ["1101"] } },
  {
    name: "pathExample2",
    question: {
      ...openingQuestion,
      places: ["1302"],
      years: [{ year: 2030, co2ChangePercent: -20, pm25: { max: 35 } }],
    },
  },
  { name: "pathExample3", question: { ...openingQuestion, places: ["1101", "1201", "1302"] } },
  { name: "pathExample4", question: { ...openingQuestion, region: "fwp-13" } },
] as const satisfies readonly { readonly name: string; readonly question: PathQuestion }[];

/** What stands in place of an answer until a city is chosen. */
export function Examples({ onChoose }: { onChoose: (question: PathQuestion) => void }) {
  return (
    <div class="path-answer">
      <p>{t("pathNoPlace")}</p>
      <p class="soft">{t("pathExamples")}</p>
      <ul class="suggestions">
        {examples.map(({ name, question }) => (
          <li key={name}>
            <button type="button" onClick={() => onChoose(question)}>
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
