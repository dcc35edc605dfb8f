import type { Localised } from "@tandem/core";
import type { PathDesign } from "@tandem/core/paths";
import type { AnswerMethod } from "../../src/chat/chat-event.ts";

/** A path as the API gives it: every sentence in the language that was asked for. */
export type ShownPath = Localised<PathDesign> & { readonly methods?: readonly AnswerMethod[] };
export type ShownYear = ShownPath["milestones"][number];
export type ShownMeasure = ShownYear["measures"][number];
export type ShownCityYear = ShownYear["cities"][number];
export type ShownStep = ShownPath["curve"][number];
export type ShownConflict = NonNullable<ShownPath["conflict"]>[number];
export type Spread = ShownPath["health"][number]["value"];
