export { auditCity } from "./audit-city.ts";
export type { AuditedCity } from "./audited-city.ts";
export { AuditFinding, auditChecks } from "./finding.ts";
