import { type Gap, gap, isGap } from "../figure/gap.ts";
import type { BothGoalsInput, BothGoalsResult } from "./both-goals.method.ts";
import type { Prospect, TargetOutlookResult } from "./target-outlook.method.ts";
import { targetOutlook } from "./target-outlook.ts";

function jointProspect(a: Prospect, b: Prospect): Prospect {
  if (a === "misses" || b === "misses") return "misses";
  if (a === "unknown" || b === "unknown") return "unknown";
  return a === "reaches" && b === "reaches" ? "reaches" : "uncertain";
}

function centralYear({ reachedIn }: TargetOutlookResult): number | Gap {
  return isGap(reachedIn) ? reachedIn : reachedIn.year;
}

/** The goal that the trend meets later, or not at all. */
function laggingGoal(co2: number | Gap, pm25: number | Gap): BothGoalsResult["lagging"] {
  const carbon = isGap(co2) ? Number.POSITIVE_INFINITY : co2;
  const air = isGap(pm25) ? Number.POSITIVE_INFINITY : pm25;
  if (carbon === air) return Number.isFinite(carbon) ? "neither" : "both";
  return carbon > air ? "co2" : "pm25";
}

/**
 * The carbon goal and the air goal of a city at once: attained only where both are, and reached by the trends in the
 * later of the two years.
 *
 * Each goal by {@link targetOutlook}. Prospect: `misses` where either misses, `unknown` where either is unknown, `reaches`
 * where both reach, else `uncertain`. `lagging` names the goal whose trend gets there later or never; `both` where
 * neither gets there. Gap where either goal is one.
 * @throws TandemError `invalid-input` as {@link targetOutlook} does.
 */
export function bothGoals(input: BothGoalsInput): BothGoalsResult | Gap {
  const co2 = targetOutlook(input.co2);
  if (isGap(co2)) return co2;
  const pm25 = targetOutlook(input.pm25);
  if (isGap(pm25)) return pm25;
  const [carbonYear, airYear] = [centralYear(co2), centralYear(pm25)];
  const year =
    isGap(carbonYear) || isGap(airYear)
      ? gap(
          { en: "the trends do not meet both goals", zh: "按现有趋势无法同时实现两项目标" },
          { en: "a trend that meets the lagging goal", zh: "使滞后目标得以实现的趋势" },
        )
      : Math.max(carbonYear, airYear);
  return {
    attained: co2.attained && pm25.attained,
    prospect: jointProspect(co2.prospect, pm25.prospect),
    reachedIn: year,
    lagging: laggingGoal(carbonYear, airYear),
    co2,
    pm25,
  };
}
