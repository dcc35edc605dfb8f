export { auditCity } from "./audit-city.ts";
export { countsAddUp, originsSumToOne, totalOfParts } from "./audit-many.ts";
export type { AuditedCity } from "./audited-city.ts";
export { AuditFinding, auditChecks } from "./finding.ts";
