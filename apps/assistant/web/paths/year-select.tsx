interface YearSelectProps {
  readonly label: string;
  readonly years: readonly { readonly year: number }[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

export function YearSelect({ label, years, value, onChange }: YearSelectProps) {
  return (
    <label class="filter">
      {label}
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {years.map(({ year }) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
