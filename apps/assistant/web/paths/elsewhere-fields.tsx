import { t } from "../i18n/language.ts";
import type { PathQuestion } from "./path-question.ts";
import { SlidNumber } from "./slid-number.tsx";

interface ElsewhereFieldsProps {
  readonly question: PathQuestion;
  readonly onChange: (question: PathQuestion) => void;
}

function withNear(
  { regionPercentPerYear: _, ...rest }: PathQuestion,
  percent: number | undefined,
): PathQuestion {
  return percent === undefined ? rest : { ...rest, regionPercentPerYear: percent };
}

function withFar({ farPercentPerYear: _, ...rest }: PathQuestion, percent: number | undefined): PathQuestion {
  return percent === undefined ? rest : { ...rest, farPercentPerYear: percent };
}

/** How emissions change where the path has no say: they carry much of a city's PM2.5. */
export function ElsewhereFields({ question, onChange }: ElsewhereFieldsProps) {
  const parts = [
    { label: t("pathElsewhereRegion"), value: question.regionPercentPerYear, put: withNear },
    { label: t("pathElsewhereFar"), value: question.farPercentPerYear, put: withFar },
  ];
  return (
    <fieldset class="elsewhere">
      <legend>{t("pathElsewhere")}</legend>
      <p class="hint">{t("pathElsewhereHelp")}</p>
      {parts.map(({ label, value, put }) => (
        <div class="target" key={label}>
          <span aria-hidden="true">{label}</span>
          <SlidNumber
            label={label}
            value={value}
            min={-10}
            max={2}
            step={0.5}
            rest={0}
            onChange={(percent) => onChange(put(question, percent))}
          />
        </div>
      ))}
    </fieldset>
  );
}
