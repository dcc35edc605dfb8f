import { airStandards } from "@tandem/core/goals";
import { language, said, t } from "../i18n/language.ts";
import type { AskedYear, Pm25Target } from "./path-question.ts";
import { SlidNumber } from "./slid-number.tsx";
import { pm25Limit } from "./trajectories.ts";

interface YearTargetsProps {
  readonly asked: AskedYear;
  readonly onChange: (asked: AskedYear) => void;
  readonly onRemove: (() => void) | undefined;
}

const ownNumber = "own";
const usualMax = 35;

function withPm25({ pm25: _, ...rest }: AskedYear, pm25: Pm25Target | undefined): AskedYear {
  return pm25 === undefined ? rest : { ...rest, pm25 };
}

function withCo2({ co2ChangePercent: _, ...rest }: AskedYear, percent: number | undefined): AskedYear {
  return percent === undefined ? rest : { ...rest, co2ChangePercent: percent };
}

function Pm25Kind({ asked, onChange }: Pick<YearTargetsProps, "asked" | "onChange">) {
  const { pm25, year } = asked;
  const chosen = pm25 === undefined ? "" : "max" in pm25 ? ownNumber : pm25.standard;
  const standards = Object.values(airStandards).filter(
    ({ id }) => id === chosen || pm25Limit({ standard: id }, year) !== undefined,
  );
  const choose = (value: string) => {
    const standard = standards.find(({ id }) => id === value)?.id;
    if (standard !== undefined) onChange(withPm25(asked, { standard }));
    else onChange(withPm25(asked, value === ownNumber ? { max: usualMax } : undefined));
  };
  return (
    <select
      aria-label={said("pathPm25TargetIn", { year })}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t("pathNoTarget")}</option>
      <option value={ownNumber}>{t("pathOwnNumber")}</option>
      {standards.map(({ id, title }) => (
        <option key={id} value={id}>
          {title[language.value]} ({pm25Limit({ standard: id }, year) ?? "—"} µg/m³)
        </option>
      ))}
    </select>
  );
}

function YearHead({ asked, onChange, onRemove }: YearTargetsProps) {
  const { year } = asked;
  return (
    <div class="year-head">
      <label>
        {t("pathYear")}
        <input
          type="number"
          min={2021}
          max={2100}
          step={1}
          value={year}
          onChange={(event) => {
            const next = Number(event.currentTarget.value);
            if (Number.isInteger(next) && next > 0) onChange({ ...asked, year: next });
          }}
        />
      </label>
      {onRemove ? (
        <button type="button" class="quiet" onClick={onRemove} aria-label={said("pathRemoveYear", { year })}>
          ×
        </button>
      ) : null}
    </div>
  );
}

/** The targets of one year. */
export function YearTargets({ asked, onChange, onRemove }: YearTargetsProps) {
  const { year, co2ChangePercent, pm25 } = asked;
  return (
    <fieldset class="year-targets">
      <legend class="hidden">{year}</legend>
      <YearHead asked={asked} onChange={onChange} onRemove={onRemove} />
      <div class="target">
        <span aria-hidden="true">{t("pathCo2Target")}</span>
        <SlidNumber
          label={said("pathCo2TargetIn", { year })}
          value={co2ChangePercent}
          min={-100}
          max={20}
          step={1}
          rest={0}
          onChange={(percent) => onChange(withCo2(asked, percent))}
        />
      </div>
      <div class="target">
        <span aria-hidden="true">{t("pathPm25Target")}</span>
        <Pm25Kind asked={asked} onChange={onChange} />
        {pm25 !== undefined && "max" in pm25 ? (
          <SlidNumber
            label={said("pathPm25Max", { year })}
            value={pm25.max}
            min={5}
            max={75}
            step={0.5}
            rest={usualMax}
            onChange={(max) => onChange(withPm25(asked, max === undefined || max <= 0 ? undefined : { max }))}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
