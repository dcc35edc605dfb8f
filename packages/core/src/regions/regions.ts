export { assessRegion, type RegionMember } from "./assess-region.ts";
export { RegionAssessment } from "./region-assessment.ts";
export { RegionTransport } from "./region-transport.ts";
