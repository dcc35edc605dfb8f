import { Text } from "@tandem/core";
import { z } from "zod";

/** Where figures come from, under which terms, and how far to trust them. */
export const Source = z
  .object({
    id: z.string(),
    citation: z.string(),
    /** Short name of the terms of use, such as "CC BY 4.0". */
    terms: z.string(),
    /** Whether `TANDEM_DATA_TERMS=open` keeps it. */
    open: z.boolean(),
    note: Text,
  })
  .readonly();
export type Source = z.infer<typeof Source>;
