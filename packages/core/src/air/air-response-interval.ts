import { nearestPoint } from "../distribution/nearest-point.ts";
import { nonNegative } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { RandomStream } from "../random/random-stream.ts";
import type { AirResponseInput, AirResponseResult } from "./air-response.method.ts";
import { airResponse, type EmissionRatios } from "./air-response.ts";
import { centralCoefficients, centralShares, drawnCoefficients, drawnShares } from "./region-parameters.ts";
import type { RegionResponse } from "./region-response.ts";
import { triangular } from "./triangular.ts";

export interface AirResponseIntervalInput {
  readonly pm25: number;
  readonly response: Pick<RegionResponse, "coefficients" | "natural" | "shares">;
  readonly emissionRatio: EmissionRatios;
  readonly draws: number;
  readonly random: RandomStream;
}

export interface AirResponseInterval extends AirResponseResult {
  readonly lower: number;
  readonly upper: number;
}

type Shares = AirResponseInput["shares"];
type Coefficients = AirResponseInput["coefficients"];

/**
 * PM2.5 after emissions change by the parameters of a region, with an interval from theirs.
 *
 * Central: {@link airResponse} at the central parameters. Lower and upper: the 2.5 % and 97.5 % points of `draws` in which
 * every parameter is triangular between its low and high and shares and coefficients are scaled to add up to 1. Where
 * PM2.5 lies below the central natural part, that part is taken as all of it.
 *
 * Units: µg/m³. The same seed and key of `random` give the same numbers. Only parameters are varied, not the form.
 * @throws TandemError `invalid-input` as `airResponse`, and where `draws` is not a whole number from 2.
 */
export function airResponseInterval(input: AirResponseIntervalInput): AirResponseInterval {
  const { response, emissionRatio, draws, random } = input;
  const pm25 = nonNegative("pm25", input.pm25);
  if (!Number.isInteger(draws) || draws < 2) {
    throw invalidInput("draws", {
      en: `must be a whole number from 2, got ${draws}`,
      zh: `应为不小于 2 的整数，收到 ${draws}`,
    });
  }
  const at = (natural: number, shares: Shares, coefficients: Coefficients) =>
    airResponse({ pm25, natural: Math.min(natural, pm25), shares, coefficients, emissionRatio });
  const central = at(
    response.natural.value.central,
    centralShares(response.shares.value),
    centralCoefficients(response.coefficients.value),
  );
  const after = Float64Array.from(
    { length: draws },
    () =>
      at(
        triangular(response.natural.value, random),
        drawnShares(response.shares.value, random),
        drawnCoefficients(response.coefficients.value, random),
      ).pm25,
  ).sort();
  const point = (share: number) => nearestPoint(after, share) ?? central.pm25;
  return { ...central, lower: point(0.025), upper: point(0.975) };
}
