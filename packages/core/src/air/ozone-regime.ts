import { finite, nonNegative, share } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { Text } from "../text/text.ts";
import type { OzoneRegimeInput, OzoneRegimeResult } from "./ozone-regime.method.ts";
import {
  type Move,
  moves,
  moveTexts,
  type OzoneRegime,
  type OzoneRisk,
  regimeTexts,
  risks,
  riskTexts,
} from "./ozone-rules.ts";

/** Below this share a change of an emission is not told from none. */
const defaultTolerance = 0.01;

function direction(change: number, tolerance: number): "falls" | "rises" | "flat" {
  if (change < -tolerance) return "falls";
  return change > tolerance ? "rises" : "flat";
}

function checkedChange(where: string, change: number): number {
  if (finite(where, change) >= -1) return change;
  throw invalidInput(where, {
    en: `must be a share of at least -1 (all of it), got ${change}`,
    zh: `应为不小于 -1 的比例（-1 表示全部削减），收到 ${change}`,
  });
}

function moveOf(noxChange: number, vocChange: number, tolerance: number): Move {
  const move = moves[`${direction(noxChange, tolerance)}/${direction(vocChange, tolerance)}`];
  return move === "both-fall-more-nox" && vocChange <= noxChange ? "both-fall-more-voc" : move;
}

function sentence(regime: OzoneRegime, move: Move, risk: OzoneRisk): Text {
  const [where, what, then] = [regimeTexts[regime], moveTexts[move], riskTexts[risk]];
  return { en: `${where.en} and ${what.en}: ${then.en}`, zh: `${where.zh}，${what.zh}：${then.zh}` };
}

/**
 * The risk for ozone of a joint change of NOx and VOC emissions, by the regime its chemistry is in. A class and a sentence,
 * never a number: the response changes its sign with the regime, the season and the depth of the cut.
 *
 * Rule: VOC-limited: ozone moves with VOC and against NOx. NOx-limited: it moves with NOx, VOC hardly matters.
 * Transitional: with both. Unknown: what is bad in any regime is possible. Where both fall in a VOC-limited city, VOC has
 * to fall at least as much as NOx for the risk of a rise to be no more than open. Changes within the tolerance are none.
 *
 * Units: changes as shares of the start (−0.2 is a fall by 20 %). The rule of signs is chemistry in wide use; the classes
 * are this project's own definition.
 * @throws TandemError `invalid-input` where a change is below −1 or not finite, or the tolerance is outside 0–1.
 */
export function ozoneRegime(input: OzoneRegimeInput): OzoneRegimeResult {
  const { regime } = input;
  const tolerance = share("tolerance", input.tolerance ?? defaultTolerance);
  const move = moveOf(
    checkedChange("noxChange", input.noxChange),
    checkedChange("vocChange", input.vocChange),
    tolerance,
  );
  const risk = risks[regime][move];
  return { risk, sentence: sentence(regime, move, risk) };
}

/**
 * The regime by the satellite ratio of formaldehyde to NO2 columns: VOC-limited below 2.3, NOx-limited above 4.2.
 *
 * Thresholds for Chinese cities in the warm season, from Wang et al. 2021, ACP 21:7253 (abstract); other studies and other
 * cities have others. A ratio without unit.
 * @throws TandemError `invalid-input` where the ratio is negative or not finite.
 */
export function ozoneRegimeOfRatio(formaldehydeToNo2: number): Exclude<OzoneRegime, "unknown"> {
  if (nonNegative("formaldehydeToNo2", formaldehydeToNo2) < 2.3) return "voc-limited";
  return formaldehydeToNo2 > 4.2 ? "nox-limited" : "transitional";
}
