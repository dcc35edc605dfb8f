import { randomStream } from "../../random/random-stream.ts";
import type { AssessmentInputs } from "../assessment-inputs.ts";

const clipped = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Cities such as China's, drawn; a city is the same however many follow it. */
export function drawnCities(cities: number): AssessmentInputs {
  const random = randomStream(1, "cities");
  const lognormal = (mean: number, spread: number) => Math.exp(mean + spread * random.normal());
  const inputs = {
    deaths: new Float64Array(cities),
    co2From: new Float64Array(cities),
    co2To: new Float64Array(cities),
    pm25From: new Float64Array(cities),
    pm25To: new Float64Array(cities),
  };
  for (let city = 0; city < cities; city += 1) {
    const co2 = lognormal(3, 0.9);
    const pm25 = clipped(50 + 17 * random.normal(), 8, 120);
    inputs.co2From[city] = co2;
    inputs.co2To[city] = co2 * lognormal(0.03, 0.13);
    inputs.pm25From[city] = pm25;
    inputs.pm25To[city] = clipped(pm25 * lognormal(-0.3, 0.12), 5, 120);
    inputs.deaths[city] = lognormal(14.9, 0.7) * 0.0067893;
  }
  return { ...inputs, errors: { co2: 0.05, pm25: 0.03, deaths: 0.05 } };
}
