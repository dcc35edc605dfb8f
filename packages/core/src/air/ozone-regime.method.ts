import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { Text } from "../text/text.ts";
import { ozoneRegime } from "./ozone-regime.ts";
import { ozoneRegimes, ozoneRisks } from "./ozone-rules.ts";

const EmissionChange = z.number().min(-1);

export const OzoneRegimeInput = z.strictObject({
  regime: z
    .enum(ozoneRegimes)
    .describe("What limits the formation of ozone in the city in its season; unknown where not studied"),
  noxChange: EmissionChange.describe(
    "Change of NOx emissions as a share of the start: -0.2 is a fall by 20 %",
  ),
  vocChange: EmissionChange.describe("Change of VOC emissions as a share of the start"),
  tolerance: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("A change within it counts as none; 0.01 by default"),
});
export type OzoneRegimeInput = z.infer<typeof OzoneRegimeInput>;

export const OzoneRegimeResult = z
  .object({
    risk: z.enum(ozoneRisks).describe("A class, never a number"),
    sentence: Text,
  })
  .readonly();
export type OzoneRegimeResult = z.infer<typeof OzoneRegimeResult>;

export const ozoneRegimeMethod = defineMethod({
  id: "ozone-regime",
  topic: "air",
  title: { en: "Risk for ozone", zh: "臭氧变化风险" },
  summary: {
    en: "Whether a joint change of NOx and VOC emissions puts ozone at risk of rising, by the chemical regime: a class, never a number",
    zh: "依据臭氧生成敏感性判断 NOx 与 VOCs 排放变化是否带来臭氧上升风险：只给类别，不给数值",
  },
  input: OzoneRegimeInput,
  result: OzoneRegimeResult,
  run: ozoneRegime,
  citations: [
    { text: "Signs of the ozone response in the VOC- and NOx-limited regimes", status: "in-wide-use" },
    {
      text: "Xing et al. 2018, ACP 18:7799 (pf-RSM; peak ratio below 1 where a NOx cut first raises ozone)",
      url: "https://doi.org/10.5194/acp-18-7799-2018",
      status: "in-wide-use",
    },
    {
      text: "Wang et al. 2021, ACP 21:7253 (thresholds of the HCHO/NO2 ratio, abstract)",
      url: "https://doi.org/10.5194/acp-21-7253-2021",
      status: "read",
    },
    { text: "Risk classes", status: "own-definition" },
  ],
  example: { regime: "voc-limited", noxChange: -0.2, vocChange: 0 },
});
