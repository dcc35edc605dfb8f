import { invalidInput, type TandemError } from "./tandem-error.ts";

function wrong(where: string, must: { en: string; zh: string }, value: unknown): TandemError {
  return invalidInput(
    where,
    { en: `must be ${must.en}, got ${String(value)}`, zh: `应为${must.zh}，收到 ${String(value)}` },
    { value: typeof value === "number" && Number.isFinite(value) ? value : String(value) },
  );
}

/** `value` where it is a finite number, else an `invalid-input` error that names the place and the value. */
export function finite(where: string, value: number): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw wrong(where, { en: "a finite number", zh: "有限数值" }, value);
}

/** `value` where it is finite and not below 0. */
export function nonNegative(where: string, value: number): number {
  if (finite(where, value) >= 0) return value;
  throw wrong(where, { en: "a number not below 0", zh: "不小于 0 的数值" }, value);
}

/** `value` where it is finite and above 0. */
export function positive(where: string, value: number): number {
  if (finite(where, value) > 0) return value;
  throw wrong(where, { en: "a number above 0", zh: "大于 0 的数值" }, value);
}

/** `value` where it is a share from 0 to 1. */
export function share(where: string, value: number): number {
  if (finite(where, value) >= 0 && value <= 1) return value;
  throw wrong(where, { en: "a share from 0 to 1", zh: " 0 至 1 之间的比例" }, value);
}

/** A computed `result` where a number can hold it, else an `invalid-input` error that names what it was computed from. */
export function representable(where: string, result: number, given: unknown): number {
  if (Number.isFinite(result)) return result;
  const got = JSON.stringify(given);
  throw invalidInput(
    where,
    {
      en: `must lead to a result that a number can hold, got ${got}`,
      zh: `所得结果超出数值可表示范围，收到 ${got}`,
    },
    { value: given },
  );
}
