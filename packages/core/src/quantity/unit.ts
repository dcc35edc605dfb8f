/** Every unit that a figure can carry, as it is printed. `%` is 0–100 of the reference; `1` is a share or a ratio. */
export const units = {
  Mt: { dimension: "mass", toBase: 1e9 },
  kt: { dimension: "mass", toBase: 1e6 },
  "10⁴ t": { dimension: "mass", toBase: 1e7 },
  t: { dimension: "mass", toBase: 1e3 },
  kg: { dimension: "mass", toBase: 1 },
  "µg/m³": { dimension: "concentration", toBase: 1 },
  "mg/m³": { dimension: "concentration", toBase: 1e3 },
  "10⁸ CNY": { dimension: "money", toBase: 1e8 },
  CNY: { dimension: "money", toBase: 1 },
  "10⁴ persons": { dimension: "persons", toBase: 1e4 },
  persons: { dimension: "persons", toBase: 1 },
  "1": { dimension: "ratio", toBase: 1 },
  "%": { dimension: "ratio", toBase: 1e-2 },
  "°": { dimension: "angle", toBase: 1 },
  MW: { dimension: "power", toBase: 1 },
  "kt/yr": { dimension: "mass rate", toBase: 1 },
  "Mt/yr": { dimension: "mass rate", toBase: 1e3 },
  count: { dimension: "count", toBase: 1 },
} as const satisfies Record<string, { dimension: string; toBase: number }>;

export type Unit = keyof typeof units;

export function isUnit(value: string): value is Unit {
  return Object.hasOwn(units, value);
}
