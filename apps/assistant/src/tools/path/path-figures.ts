import type { YearFigure } from "@tandem/core";
import type { PathDesign } from "@tandem/core/paths";

const catalogue = "measure-catalogue";
const catalogueTerms = "own work on cited figures";
const millionPerUnit = 100;

interface Spread {
  readonly central: number;
  readonly lower: number;
  readonly upper: number;
}

/** Figures of a path's future: all modelled, from the catalogue of measures and the figures that the cities start from. */
export interface PathFigures {
  /** Where all of them come from. */
  readonly provenance: Pick<YearFigure, "basis" | "source" | "terms">;
  cost(millions: number, year: number): YearFigure;
  /** CO2 from kt, in Mt where it is at least a tenth of one. */
  co2(kilotonnes: number, year: number): YearFigure;
  percent(value: number, year: number): YearFigure;
  pm25(value: number, year: number): YearFigure;
  deaths(spread: Spread, year: number): YearFigure;
  money(millions: Spread, year: number): YearFigure;
}

function named(values: readonly string[]): string {
  return [...new Set(values.flatMap((value) => value.split(" + ")))].join(" + ");
}

export function pathFigures({ places }: Pick<PathDesign, "places">): PathFigures {
  const of = (axis: "co2" | "pm25") => ({
    source: named([...places.map((place) => place[axis].source), catalogue]),
    terms: named([...places.map((place) => place[axis].terms), catalogueTerms]),
  });
  const [carbon, air] = [of("co2"), of("pm25")];
  const modelled = { basis: "modelled", flags: [] } as const;
  return {
    provenance: {
      basis: "modelled",
      source: named([carbon.source, air.source]),
      terms: named([carbon.terms, air.terms]),
    },
    cost: (millions, year) => ({
      value: millions / millionPerUnit,
      unit: "10⁸ CNY",
      year,
      ...modelled,
      ...carbon,
    }),
    co2: (kilotonnes, year) => ({
      ...(Math.abs(kilotonnes) < 100
        ? { value: kilotonnes, unit: "kt" as const }
        : { value: kilotonnes / 1000, unit: "Mt" as const }),
      year,
      ...modelled,
      ...carbon,
    }),
    percent: (value, year) => ({ value, unit: "%", year, ...modelled, ...carbon }),
    pm25: (value, year) => ({ value, unit: "µg/m³", year, ...modelled, ...air }),
    deaths: ({ central, lower, upper }, year) => ({
      value: central,
      lower,
      upper,
      unit: "persons",
      year,
      ...modelled,
      ...air,
    }),
    money: ({ central, lower, upper }, year) => ({
      value: central / millionPerUnit,
      lower: lower / millionPerUnit,
      upper: upper / millionPerUnit,
      unit: "10⁸ CNY",
      year,
      ...modelled,
      ...air,
    }),
  };
}
