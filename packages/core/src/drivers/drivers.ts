export { type EffectError, effectErrors, type UncertainLevel } from "./effect-errors.ts";
export {
  EndOfPipeEffect,
  EndOfPipeFactor,
  EndOfPipeInput,
  EndOfPipeResult,
  endOfPipeMethod,
} from "./end-of-pipe.method.ts";
export { endOfPipeFactors, sourceAndEndOfPipe } from "./end-of-pipe.ts";
export { KayaEffect, KayaFactor, KayaInput, KayaResult, kayaMethod } from "./kaya.method.ts";
export { kaya, kayaFactors } from "./kaya.ts";
export { LmdiInput, LmdiResult, lmdiMethod } from "./lmdi.method.ts";
export { lmdi, multiplicativeEffects } from "./lmdi.ts";
export { type LmdiTable, type LmdiTableResult, lmdiMany } from "./lmdi-many.ts";
export { logarithmicMean } from "./logarithmic-mean.ts";
export { TapioInput, TapioResult, TapioState, tapioMethod } from "./tapio.method.ts";
export { couplingBand, tapio, tapioStates } from "./tapio.ts";
