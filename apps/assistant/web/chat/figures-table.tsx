import type { AnswerFigure, AnswerMethod } from "../../src/chat/chat-event.ts";
import { language, t } from "../i18n/language.ts";
import { shownNumber } from "../i18n/numbers.ts";
import { MethodLinks } from "../methods/method-links.tsx";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { type CitedParameter, SourceName } from "../sources/source-name.tsx";

function when(figure: AnswerFigure["figure"]): string {
  return "year" in figure ? String(figure.year) : `${figure.period.from}–${figure.period.to}`;
}

function shownValue({ value, unit, lower, upper }: AnswerFigure["figure"]): string {
  const digits = unit === "persons" ? 0 : 2;
  const of = (number: number) => shownNumber(number, language.value, digits);
  const range = lower === undefined || upper === undefined ? "" : ` (${of(lower)}–${of(upper)})`;
  return `${of(value)}${unit === "1" ? "" : ` ${unit === "persons" ? t("persons") : unit}`}${range}`;
}

interface FiguresTableProps {
  readonly figures: readonly AnswerFigure[];
  readonly methods: readonly AnswerMethod[];
  readonly parameters: readonly CitedParameter[];
}

/** Every figure that an answer rests on: unit, year or period, basis, source with its citation and terms, and remarks. */
export function FiguresTable({ figures, methods, parameters }: FiguresTableProps) {
  if (figures.length === 0) return null;
  return (
    <details class="figures">
      <summary>
        {t("figures")} ({figures.length})
      </summary>
      <ScrollBox label={t("figures")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("figure")}</th>
              <th scope="col" class="right">
                {t("value")}
              </th>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("basis")}</th>
              <th scope="col">{t("source")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ label, figure }, index) => (
              <tr key={index}>
                <th scope="row">{label}</th>
                <td class="right">{shownValue(figure)}</td>
                <td>{when(figure)}</td>
                <td>{t(figure.basis)}</td>
                <td>
                  <SourceName
                    ids={figure.source}
                    terms={figure.terms}
                    flags={figure.flags}
                    parameters={parameters}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <MethodLinks methods={methods} />
    </details>
  );
}
