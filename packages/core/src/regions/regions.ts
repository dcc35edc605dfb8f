export { assessRegion, type RegionMember } from "./assess-region.ts";
export { RegionAssessment } from "./region-assessment.ts";
