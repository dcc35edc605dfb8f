import type { SynergyClassName } from "@tandem/core";

/** In the order of legends and tables; each has a colour and a shape in the style sheet. */
export const classNames: readonly SynergyClassName[] = [
  "both-fall",
  "air-only",
  "carbon-only",
  "both-rise",
  "flat",
];
