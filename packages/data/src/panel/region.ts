import { CityCode, RegionId, Text } from "@tandem/core";
import { z } from "zod";

/** A key region of joint control. `evidence` tells members seen in the published text from those that were not. */
export const Region = z
  .object({
    id: RegionId,
    name: Text,
    members: z
      .array(z.object({ code: CityCode, evidence: z.enum(["read", "unverified"]) }).readonly())
      .readonly(),
  })
  .readonly();
export type Region = z.infer<typeof Region>;
