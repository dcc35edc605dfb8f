import { co2EquivalentMethod } from "../accounting/co2-equivalent.method.ts";
import { fuelEmissionsMethod } from "../accounting/fuel-emissions.method.ts";
import { gridFactorMethod } from "../accounting/grid-factor.method.ts";
import { so2CombustionMethod } from "../accounting/so2-combustion.method.ts";
import { airResponseMethod } from "../air/air-response.method.ts";
import { ozoneRegimeMethod } from "../air/ozone-regime.method.ts";
import { endOfPipeMethod } from "../drivers/end-of-pipe.method.ts";
import { kayaMethod } from "../drivers/kaya.method.ts";
import { lmdiMethod } from "../drivers/lmdi.method.ts";
import { tapioMethod } from "../drivers/tapio.method.ts";
import { aqiMethod } from "../goals/aqi.method.ts";
import { bothGoalsMethod } from "../goals/both-goals.method.ts";
import { standardCheckMethod } from "../goals/standard-check.method.ts";
import { targetOutlookMethod } from "../goals/target-outlook.method.ts";
import { avoidedDeathsMethod } from "../health/avoided-deaths.method.ts";
import { gemmMethod } from "../health/gemm.method.ts";
import { logLinearRiskMethod } from "../health/log-linear-risk.method.ts";
import { riskByFunctionsMethod } from "../health/risk-by-functions.method.ts";
import { annualCostMethod } from "../money/annual-cost.method.ts";
import { vslTransferMethod } from "../money/vsl-transfer.method.ts";
import { portfolioMethod } from "../portfolio/portfolio.method.ts";
import { classProbabilityMethod } from "../synergy/class-probability.method.ts";
import { coControlMethod } from "../synergy/co-control.method.ts";
import { compositeIndexMethod } from "../synergy/composite-index.method.ts";
import { couplingCoordinationMethod } from "../synergy/coupling-coordination.method.ts";
import { pollutantEquivalentMethod } from "../synergy/pollutant-equivalent.method.ts";
import { synergyClassMethod } from "../synergy/synergy-class.method.ts";
import { ekcMethod } from "../trend/ekc.method.ts";
import { mannKendallMethod } from "../trend/mann-kendall.method.ts";
import { peakStatusMethod } from "../trend/peak-status.method.ts";
import type { Method } from "./method.ts";

/** A method whose input and result types are hidden behind `run`, which parses what it is given. */
export interface RegisteredMethod extends Omit<Method, "run"> {
  /**
   * The result, or a promise of it where the method needs the solver: await it.
   * @throws ZodError where `input` does not fit the method's schema.
   * @throws TandemError `invalid-input` where it fits but has no meaning.
   */
  readonly run: (input: unknown) => unknown;
}

function registered<Input extends Method["input"], Result extends Method["result"]>(
  method: Method<Input, Result>,
): RegisteredMethod {
  return { ...method, run: (input) => method.run(method.input.parse(input)) };
}

/** Every method, by topic. One line each: a method that is listed here is served, documented and offered as a tool. */
export const methods: readonly RegisteredMethod[] = [
  registered(synergyClassMethod),
  registered(coControlMethod),
  registered(pollutantEquivalentMethod),
  registered(couplingCoordinationMethod),
  registered(classProbabilityMethod),
  registered(compositeIndexMethod),
  registered(tapioMethod),
  registered(lmdiMethod),
  registered(kayaMethod),
  registered(endOfPipeMethod),
  registered(mannKendallMethod),
  registered(peakStatusMethod),
  registered(ekcMethod),
  registered(gemmMethod),
  registered(logLinearRiskMethod),
  registered(riskByFunctionsMethod),
  registered(avoidedDeathsMethod),
  registered(vslTransferMethod),
  registered(annualCostMethod),
  registered(airResponseMethod),
  registered(ozoneRegimeMethod),
  registered(standardCheckMethod),
  registered(aqiMethod),
  registered(targetOutlookMethod),
  registered(bothGoalsMethod),
  registered(fuelEmissionsMethod),
  registered(gridFactorMethod),
  registered(so2CombustionMethod),
  registered(co2EquivalentMethod),
  registered(portfolioMethod),
];

export function methodById(id: string): RegisteredMethod | undefined {
  return methods.find((method) => method.id === id);
}
