import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { Text } from "../text/text.ts";
import { couplingCoordination } from "./coupling-coordination.ts";

const Score = z.number().min(0).max(1);

export const CouplingCoordinationInput = z
  .strictObject({
    subsystems: z
      .array(Score)
      .min(2)
      .max(1000)
      .readonly()
      .describe("Normalised scores from 0 to 1, 1 the best; emissions and concentrations reversed first"),
    weights: z
      .array(Score)
      .readonly()
      .optional()
      .describe("One per subsystem, summing to 1; equal by default"),
  })
  .refine(
    ({ subsystems, weights }) => weights === undefined || weights.length === subsystems.length,
    unmet({ en: "must be as many as the subsystems", zh: "数目应与 subsystems 一致" }, ["weights"]),
  );
export type CouplingCoordinationInput = z.infer<typeof CouplingCoordinationInput>;

const degrees = {
  coupling: z.number().min(0).max(1).describe("C: how level the subsystems stand"),
  coordination: z.number().min(0).max(1).describe("D = √(C T)"),
  level: z.int().min(1).max(10).describe("1 (extreme disorder) … 10 (quality coordination)"),
  levelName: Text,
};

export const CouplingCoordinationResult = z
  .object({
    ...degrees,
    development: z.number().min(0).max(1).describe("T: weighted mean of the subsystems"),
    modified: z
      .object(degrees)
      .readonly()
      .describe("The same with the modified coupling of Wang et al. 2021"),
  })
  .readonly();
export type CouplingCoordinationResult = z.infer<typeof CouplingCoordinationResult>;

export const couplingCoordinationMethod = defineMethod({
  id: "coupling-coordination",
  topic: "synergy",
  title: { en: "Coupling coordination degree", zh: "耦合协调度" },
  summary: {
    en: "Whether subsystems such as carbon and air stand at similar levels and how high: coupling, development, coordination and level 1 to 10",
    zh: "衡量碳与大气等子系统是否水平相近、发展水平高低：给出耦合度、综合发展指数、耦合协调度及 1–10 级等级",
  },
  input: CouplingCoordinationInput,
  result: CouplingCoordinationResult,
  run: couplingCoordination,
  citations: [
    {
      text: "Classic form C = n(ΠU)^(1/n)/ΣU, D = √(CT); for two subsystems read in a public Stata implementation",
      status: "read",
    },
    {
      text: "Wang Shujia et al. 2021, modified coupling degree, Journal of Natural Resources 36(3):793–810",
      status: "in-wide-use",
    },
    { text: "Ten levels of width 0.1 and their names", status: "in-wide-use" },
  ],
  example: { subsystems: [0.4, 0.6] },
});
