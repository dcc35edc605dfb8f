export { PathDesign } from "./path-design.ts";
export { PathRequest } from "./path-request.ts";
