import { invalidInput, type TandemError } from "../error/tandem-error.ts";

/** That the factors `given` at a place multiply, or their products sum, to more than a number can hold. */
export function tooLarge(where: string, given: readonly unknown[]): TandemError {
  const got = JSON.stringify(given);
  return invalidInput(
    where,
    {
      en: `the product of the factors of a sector, or the sum of these, is larger than a number can hold, got ${got}; use larger units`,
      zh: `部门各因素的乘积或其合计超出数值可表示范围，收到 ${got}，请改用更大的单位`,
    },
    { value: given },
  );
}
