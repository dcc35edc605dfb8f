export { AnnualCostInput, AnnualCostResult, annualCostMethod } from "./annual-cost.method.ts";
export { annualCost, capitalRecoveryFactor } from "./annual-cost.ts";
export { type HealthValue, type HealthValueInput, healthValue } from "./health-value.ts";
export { unitCost } from "./unit-cost.ts";
export { type VslStudy, vslStudies } from "./vsl-studies.ts";
export { VslTransferInput, VslTransferResult, vslTransferMethod } from "./vsl-transfer.method.ts";
export { vslTransfer } from "./vsl-transfer.ts";
