export { type MainMeasure, mainMeasures } from "./main-measures.ts";
export { PathConflict, PathDesign, PathMeasure, PathYear, ShadowPrice } from "./path-design.ts";
export { PathRequest } from "./path-request.ts";
