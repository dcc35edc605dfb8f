import type { Batch } from "@tandem/batch";
import type { Localised } from "@tandem/core";

/** A batch as the API gives it: its texts in the language that was asked for. */
export type ShownBatch = Localised<Batch>;
