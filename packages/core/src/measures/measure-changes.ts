import { z } from "zod";
import { sectorIds, speciesIds } from "../sectors/sector.ts";
import { Text } from "../text/text.ts";
import { aspectIds, costBases, Grade, stages, synergyTypes } from "./measure.ts";

/** A text in both languages, or one sentence that then stands for both. */
const UserText = z.union([z.string().min(1).max(1000), Text]);
export type UserText = z.infer<typeof UserText>;

const Id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe("lower-case letters, digits and hyphens");
const Share = z.number().min(0).max(1);
const Reduction = z.number().min(-1).max(1);
const Shares = z.partialRecord(z.enum(speciesIds), Share).readonly();
const Reductions = z.partialRecord(z.enum(speciesIds), Reduction).readonly();
const Reach = z
  .array(z.strictObject({ year: z.int().min(2020).max(2100), share: Share }).readonly())
  .min(1)
  .max(30)
  .readonly();
const Requires = z.strictObject({ measure: z.string(), freeUpTo: Share.default(0) }).readonly();

/** CNY per t. Amounts beyond these, which no measure has, would leave the solver without digits for the others. */
const Money = z.number().min(-1e7).max(1e7);
/** MWh per t of CO2 treated. */
const Power = z.number().min(-1000).max(1000);
const Lifetime = z.number().min(0.1).max(1000);

const Cost = z.strictObject({ basis: z.enum(costBases), low: Money, central: Money, high: Money }).readonly();

/** A measure of the user's own. A species that is absent has no share or no reduction. */
export const NewMeasure = z
  .strictObject({
    id: Id,
    name: UserText,
    aspect: z.enum(aspectIds),
    sector: z.enum(sectorIds),
    activity: z.strictObject({ id: Id, label: UserText.optional() }).readonly(),
    stage: z.enum(stages),
    share: Shares,
    reduction: Reductions,
    gridPower: Power.optional(),
    nonCo2: z.strictObject({ share: Share, reduction: Reduction }).readonly().optional(),
    reach: Reach,
    done2020: Share.optional(),
    cost: Cost,
    lifetimeYears: Lifetime,
    exclusiveGroup: z.string().min(1).max(80).optional(),
    requires: Requires.optional(),
    synergy: z.enum(synergyTypes).optional(),
    grades: z.strictObject({ cost: Grade, effect: Grade }).readonly().optional(),
    sources: z.array(z.string().min(1)).min(1).readonly().optional(),
    note: UserText.optional(),
  })
  .readonly();
export type NewMeasure = z.infer<typeof NewMeasure>;

/** What to change of a measure of the catalogue; what is absent stays. `null` takes a group or a requirement away. */
export const MeasureChange = z
  .strictObject({
    id: z.string(),
    name: UserText.optional(),
    share: Shares.optional(),
    reduction: Reductions.optional(),
    gridPower: Power.optional(),
    nonCo2: z.strictObject({ share: Share, reduction: Reduction }).partial().readonly().optional(),
    reach: Reach.optional(),
    done2020: Share.optional(),
    cost: z
      .strictObject({
        basis: z.enum(costBases).optional(),
        low: Money.optional(),
        central: Money.optional(),
        high: Money.optional(),
      })
      .readonly()
      .optional(),
    lifetimeYears: Lifetime.optional(),
    exclusiveGroup: z.string().min(1).max(80).nullable().optional(),
    requires: Requires.nullable().optional(),
    synergy: z.enum(synergyTypes).optional(),
    grades: z.strictObject({ cost: Grade, effect: Grade }).partial().readonly().optional(),
    note: UserText.optional(),
  })
  .readonly();
export type MeasureChange = z.infer<typeof MeasureChange>;

/** What a user makes of the catalogue: measures added, changed and switched off. */
export const MeasureChanges = z
  .strictObject({
    add: z.array(NewMeasure).max(200).readonly().optional(),
    change: z.array(MeasureChange).max(200).readonly().optional(),
    off: z.array(z.string()).max(300).readonly().optional(),
  })
  .readonly();
export type MeasureChanges = z.infer<typeof MeasureChanges>;
