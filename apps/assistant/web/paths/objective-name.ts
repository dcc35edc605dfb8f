import { t } from "../i18n/language.ts";
import type { Objective } from "./path-question.ts";

const keys = {
  cost: "pathObjectiveCost",
  "net-benefit": "pathObjectiveNet",
  lives: "pathObjectiveLives",
} as const satisfies Record<Objective, string>;

export function objectiveName(objective: Objective): string {
  return t(keys[objective]);
}
