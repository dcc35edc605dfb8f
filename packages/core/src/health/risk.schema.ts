import { z } from "zod";
import { gemmAges, gemmCauses, gemmCohorts } from "./gemm-parameters.ts";
import { validities } from "./risk-curve.ts";

/** Fields that methods on risk share. Causes are read with any capitals: the literature writes NCD+LRI and Stroke. */
export const GemmCauseName = z
  .preprocess((value) => (typeof value === "string" ? value.toLowerCase() : value), z.enum(gemmCauses))
  .describe(
    "Cause of death: ncd+lri (non-communicable diseases and lower respiratory infections; default), ihd, stroke, copd, lc or lri",
  );

export const GemmAgeName = z.enum(gemmAges).describe("Age band in years; 25+ by default");

export const GemmCohortsName = z
  .enum(gemmCohorts)
  .describe(
    "with-chinese (default): the fit to all cohorts; without-chinese: without the cohort of Chinese men",
  );

export const ValidityName = z
  .enum(validities)
  .describe(
    "Where the concentration lies against what the function was fitted on; above-range is an extrapolation",
  );

/** An interval whose ends contain the central value. */
export const Deaths = z.number().describe("Deaths per year; below 0 where the concentration rises");
