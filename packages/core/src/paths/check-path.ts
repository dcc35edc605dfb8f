import { reachIn } from "../measures/reach.ts";
import { type ActivityShares, activityShares } from "./activity-left.ts";
import { totalEmissions } from "./air-coupling.ts";
import type { PathChoice, PathOutcome } from "./evaluate-path.ts";
import { expiredAt } from "./expired-at.ts";
import { measureEffect } from "./measure-effect.ts";
import type { PathProblem } from "./path-problem.ts";
import { rolloutRate } from "./rollout-rate.ts";

/** A rule of the path that a choice breaks, and by how much of the rule's own size. */
export interface Violation {
  readonly rule:
    | "share"
    | "reach"
    | "activity"
    | "group"
    | "requires"
    | "lifetime"
    | "rollout"
    | "installed"
    | "smallest"
    | "supply"
    | "budget"
    | "co2"
    | "pm25"
    | "emission";
  readonly city?: string;
  readonly milestone: number;
  readonly measure?: string;
  /** Excess relative to the limit, or in shares where the limit is a share. */
  readonly by: number;
}

/** What a certificate lets pass. */
export const feasibleWithin = 1e-6;

interface At {
  readonly city: number;
  readonly milestone: number;
  readonly code: string;
}

type Report = (violation: Violation) => void;

function shareRules(problem: PathProblem, choice: PathChoice, at: At, report: Report): void {
  const shares = activityShares(problem.measures);
  const used = choice.used[at.city]?.[at.milestone] ?? [];
  const installed = choice.installed[at.city]?.[at.milestone] ?? [];
  const year = problem.milestones[at.milestone]?.year ?? problem.baseYear;
  const say = (rule: Violation["rule"], by: number, measure?: string) =>
    report({ rule, city: at.code, milestone: at.milestone, by, ...(measure !== undefined && { measure }) });
  problem.measures.forEach((measure, index) => {
    const own = used[index] ?? 0;
    const unavailable = problem.cities[at.city]?.unavailable?.includes(measure.id) ?? false;
    const reach = unavailable ? 0 : reachIn(measure, year, problem.baseYear);
    say("share", -own, measure.id);
    say("reach", own - reach, measure.id);
    say("installed", own - (installed[index] ?? 0), measure.id);
    const displaced = (shares.displacedBy[index] ?? []).reduce(
      (sum, { by, share }) => sum + share * (used[by] ?? 0),
      0,
    );
    say("activity", own - reach * (1 - displaced), measure.id);
    const needed = shares.required.get(index);
    if (needed && problem.cities[at.city]) {
      const other = problem.measures[needed.measure];
      const city = problem.cities[at.city];
      const effect = other && city && measureEffect(city, other, { problem, milestone: at.milestone, year });
      if (effect && effect.treatedCo2 > 0) {
        say("requires", own - needed.freeUpTo - (installed[needed.measure] ?? 0), measure.id);
      }
    }
  });
  for (const members of shares.groups.values()) say("group", groupExcess(members, used, shares));
}

/** By how much the members of an exclusive group exceed what the measures before them leave of their units. */
function groupExcess(members: readonly number[], used: readonly number[], shares: ActivityShares): number {
  const taken = members.filter((member) => (used[member] ?? 0) > 0);
  const left = new Map<number, number>();
  for (const member of taken) {
    for (const { by, share } of shares.displacedBy[member] ?? []) {
      left.set(by, Math.max(share, left.get(by) ?? 0));
    }
  }
  const displaced = [...left].reduce((sum, [by, share]) => sum + share * (used[by] ?? 0), 0);
  return taken.reduce((sum, member) => sum + (used[member] ?? 0), displaced) - 1;
}

/** A measure with a smallest share is taken to that share, or as far as it can be rolled out, or not at all. */
function smallestRules(problem: PathProblem, choice: PathChoice, at: At, report: Report): void {
  const year = problem.milestones[at.milestone]?.year ?? problem.baseYear;
  problem.measures.forEach((measure, index) => {
    const smallest = problem.smallestShare?.[measure.id] ?? 0;
    const own = choice.used[at.city]?.[at.milestone]?.[index] ?? 0;
    if (own <= feasibleWithin || smallest <= own) return;
    const first = at.milestone === 0 ? rolloutRate(measure) * (year - problem.baseYear) : 1;
    const by = Math.min(smallest, first, reachIn(measure, year, problem.baseYear)) - own;
    report({ rule: "smallest", city: at.code, milestone: at.milestone, measure: measure.id, by });
  });
}

function timeRules(problem: PathProblem, choice: PathChoice, at: At, report: Report): void {
  const year = problem.milestones[at.milestone]?.year ?? problem.baseYear;
  const before = problem.milestones[at.milestone - 1]?.year ?? problem.baseYear;
  problem.measures.forEach((measure, index) => {
    const now = choice.installed[at.city]?.[at.milestone]?.[index] ?? 0;
    const earlier = choice.installed[at.city]?.[at.milestone - 1]?.[index] ?? 0;
    const say = (rule: Violation["rule"], by: number) =>
      report({ rule, city: at.code, milestone: at.milestone, measure: measure.id, by });
    const gone = choice.installed[at.city]?.[expiredAt(problem, at.milestone, measure.lifetimeYears)];
    say("lifetime", earlier - (gone?.[index] ?? 0) - now);
    say("rollout", now - earlier - rolloutRate(measure) * (year - before));
  });
}

function supplyRules(problem: PathProblem, choice: PathChoice, at: At, report: Report): void {
  const city = problem.cities[at.city];
  const year = problem.milestones[at.milestone]?.year ?? problem.baseYear;
  if (!city) return;
  for (const [resource, supply] of Object.entries(city.supplies ?? {})) {
    const available = supply[at.milestone];
    if (available === undefined) continue;
    let taken = 0;
    for (const use of problem.resourceUses) {
      if (use.resource !== resource) continue;
      const index = problem.measures.findIndex(({ id }) => id === use.measure);
      const measure = problem.measures[index];
      if (!measure) continue;
      const { treatedCo2 } = measureEffect(city, measure, { problem, milestone: at.milestone, year });
      taken += (choice.used[at.city]?.[at.milestone]?.[index] ?? 0) * use.ktPerKtCo2 * treatedCo2;
    }
    report({
      rule: "supply",
      city: at.code,
      milestone: at.milestone,
      by: (taken - available) / Math.max(1, Math.abs(available)),
    });
  }
}

function targetRules(problem: PathProblem, outcome: PathOutcome, milestone: number, report: Report): void {
  const targets = problem.milestones[milestone]?.targets ?? [];
  let [pooled, allowed, cost] = [0, 0, 0];
  problem.cities.forEach((city, index) => {
    const now = outcome[index]?.[milestone];
    if (!now) return;
    cost += now.cost;
    const base = totalEmissions(city);
    const { co2Share, pm25 } = targets[index] ?? {};
    const most = co2Share === undefined ? undefined : co2Share * base.co2;
    pooled += now.emissions.co2;
    allowed += most ?? base.co2;
    const say = (rule: Violation["rule"], by: number) => report({ rule, city: city.code, milestone, by });
    if (most !== undefined && !problem.pooledCo2) say("co2", (now.emissions.co2 - most) / base.co2);
    if (pm25 !== undefined) say("pm25", (now.pm25 - pm25) / pm25);
    const negative = Math.min(0, ...Object.entries(now.emissions).map(([, kt]) => kt));
    say("emission", -negative / Math.max(1, base.co2));
  });
  const { pooledCo2, budgetPerYear } = problem;
  if (pooledCo2 && targets.some(({ co2Share }) => co2Share !== undefined)) {
    report({ rule: "co2", milestone, by: (pooled - allowed) / Math.max(1, allowed) });
  }
  if (budgetPerYear !== undefined) {
    report({ rule: "budget", milestone, by: (cost - budgetPerYear) / Math.max(1, Math.abs(budgetPerYear)) });
  }
}

/** The rules that a choice breaks by more than {@link feasibleWithin}, worst first; computed without the linear problem. */
export function brokenRules(
  problem: PathProblem,
  choice: PathChoice,
  outcome: PathOutcome,
): readonly Violation[] {
  const broken: Violation[] = [];
  const report: Report = (violation) => {
    if (violation.by > feasibleWithin) broken.push(violation);
  };
  problem.milestones.forEach((_, milestone) => {
    problem.cities.forEach(({ code }, city) => {
      const at = { city, milestone, code };
      shareRules(problem, choice, at, report);
      smallestRules(problem, choice, at, report);
      timeRules(problem, choice, at, report);
      supplyRules(problem, choice, at, report);
    });
    targetRules(problem, outcome, milestone, report);
  });
  return broken.sort((a, b) => b.by - a.by);
}
