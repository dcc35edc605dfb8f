import { type GemmFit, gemmCounterfactual } from "./gemm-parameters.ts";

/** ln(1 + z ÷ α) ÷ (1 + exp(−(z − µ) ÷ ν)) with z the excess over 2.4 µg/m³: the slope θ times this is the log of the risk. */
export function gemmShape(fit: GemmFit, concentration: number): number {
  const z = Math.max(0, concentration - gemmCounterfactual);
  return Math.log1p(z / fit.alpha) / (1 + Math.exp(-(z - fit.mu) / fit.nu));
}
