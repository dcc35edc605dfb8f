import { invalidInput } from "../error/tandem-error.ts";
import { type Unit, units } from "./unit.ts";

/** A finite number that knows its unit. Arithmetic happens on `value` and re-states the unit on the same line. */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
}

/** @throws TandemError `invalid-input` where `value` is not finite. */
export function quantity<U extends Unit>(value: number, unit: U): Quantity<U> {
  if (!Number.isFinite(value)) {
    throw invalidInput(
      "quantity",
      {
        en: `must be a finite number of ${unit}, got ${value}`,
        zh: `应为有限数值（单位 ${unit}），收到 ${value}`,
      },
      { value: String(value), unit },
    );
  }
  return { value, unit };
}

/**
 * The same quantity in another unit of its dimension: value × (size of its unit ÷ size of the asked one).
 * These are the only conversions in the product.
 * @throws TandemError `invalid-input` where the units measure different things.
 */
export function converted<U extends Unit>(from: Quantity, unit: U): Quantity<U> {
  const source = units[from.unit];
  const target = units[unit];
  if (source.dimension !== target.dimension) {
    throw invalidInput(
      "unit",
      {
        en: `cannot turn ${from.unit} (${source.dimension}) into ${unit} (${target.dimension})`,
        zh: `无法将 ${from.unit} 换算为 ${unit}：量纲不同`,
      },
      { from: from.unit, to: unit },
    );
  }
  return quantity((from.value * source.toBase) / target.toBase, unit);
}
