import { finite, positive } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";

export interface HealthValueInput {
  /** Deaths a year with their 95 % interval. */
  readonly deaths: { readonly central: number; readonly lower: number; readonly upper: number };
  /** Value of a statistical life with the range of studies to show. */
  readonly vsl: { readonly central: number; readonly low: number; readonly high: number };
}

export interface HealthValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function checkOrder(where: string, values: readonly [low: number, central: number, high: number]): void {
  const [low, central, high] = values;
  if (low <= central && central <= high) return;
  throw invalidInput(where, {
    en: `must be in order, low to high, got ${low}, ${central}, ${high}`,
    zh: `应由低到高排列，收到 ${low}、${central}、${high}`,
  });
}

/**
 * What avoided deaths are worth a year: deaths times the value of a statistical life.
 *
 * `low` and `high` are the extremes of the products of both ranges: an envelope, wider than a 95 % interval, since the
 * range of the value of life is one of studies and ethics and has no probability. Money per year, in the currency of `vsl`.
 * @throws TandemError `invalid-input` where a number is not finite, a value is not above 0, or a range is out of order.
 */
export function healthValue({ deaths, vsl }: HealthValueInput): HealthValue {
  finite("deaths.central", deaths.central);
  finite("deaths.lower", deaths.lower);
  finite("deaths.upper", deaths.upper);
  positive("vsl.low", vsl.low);
  positive("vsl.central", vsl.central);
  positive("vsl.high", vsl.high);
  checkOrder("deaths", [deaths.lower, deaths.central, deaths.upper]);
  checkOrder("vsl", [vsl.low, vsl.central, vsl.high]);
  const products = [deaths.lower, deaths.upper].flatMap((count) => [count * vsl.low, count * vsl.high]);
  return {
    value: deaths.central * vsl.central,
    low: Math.min(...products),
    high: Math.max(...products),
  };
}
