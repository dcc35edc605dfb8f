interface SlidNumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the slider stands while there is no number. */
  readonly rest: number;
  readonly onChange: (value: number | undefined) => void;
}

/** One number by typing or by sliding; empty is no number. The slider holds the usual range, the field takes any. */
export function SlidNumber({ label, value, min, max, step, rest, onChange }: SlidNumberProps) {
  const typed = (text: string) => {
    const number = Number(text);
    onChange(text.trim() === "" || !Number.isFinite(number) ? undefined : number);
  };
  return (
    <div class="slid">
      <input
        type="range"
        aria-label={label}
        min={min}
        max={max}
        step={step}
        value={value ?? rest}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <input
        type="number"
        aria-label={label}
        step="any"
        value={value ?? ""}
        onInput={(event) => typed(event.currentTarget.value)}
      />
    </div>
  );
}
