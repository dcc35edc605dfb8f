import { type Unit, units } from "@tandem/core";
import { type EvidenceNumber, evidenceNumbers } from "./evidence-numbers.ts";
import { type StatedNumber, statedNumbers } from "./stated-numbers.ts";

const noise = 1e-12;

function isYear({ text, value }: StatedNumber): boolean {
  return /^[–−-]?\d{4}$/.test(text) && value >= 1900 && value <= 2100;
}

function signsAgree({ sign }: StatedNumber, value: number): boolean {
  if (sign === undefined || value === 0) return true;
  return sign === "+" ? value > 0 : value < 0;
}

/** Whether a number of this size, give or take its rounding, is that of the evidence. */
function isRounded(stated: StatedNumber, size: number, slack: number, evidence: number): boolean {
  return (
    Math.abs(Math.abs(evidence) - size) <= slack + noise * Math.max(1, size) && signsAgree(stated, evidence)
  );
}

/** What "20.95 million" without a unit counts, by the dimension of the figure that it stands for. */
const counted: Readonly<Record<string, Unit>> = { mass: "t", money: "CNY", persons: "persons" };

function matchesInUnit(stated: StatedNumber, evidence: EvidenceNumber): boolean {
  if (evidence.unit === undefined) return false;
  const there = units[evidence.unit];
  const unit = stated.unit ?? (stated.multiple > 1 ? counted[there.dimension] : undefined);
  if (unit === undefined) return false;
  const here = units[unit];
  if (here.dimension !== there.dimension) return false;
  const scale = stated.multiple * here.toBase;
  return isRounded(stated, stated.value * scale, stated.tolerance * scale, evidence.value * there.toBase);
}

/** A number of no stated unit beside one in any writing of it: as it is, and with the multiple written out. */
function matchesPlainly(stated: StatedNumber, evidence: EvidenceNumber): boolean {
  if (stated.unit !== undefined && evidence.unit !== undefined) return false;
  const { value, tolerance, multiple } = stated;
  const isAsIs = isRounded(stated, value * multiple, tolerance * multiple, evidence.value);
  // A share that a record gives without unit, stated in per cent.
  const isShare = stated.unit === "%" && Math.abs(evidence.value) <= 1;
  return isAsIs || (isShare && isRounded(stated, value, tolerance, 100 * evidence.value));
}

function isSupported(stated: StatedNumber, evidence: readonly EvidenceNumber[]): boolean {
  if (stated.isMarker) return true;
  if (isYear(stated)) return evidence.some(({ value, unit }) => unit === undefined && value === stated.value);
  return evidence.some((one) => matchesInUnit(stated, one) || matchesPlainly(stated, one));
}

/**
 * The numbers of an answer that occur in no evidence: the arguments and results of the tools called for it. Rounding,
 * percentages of shares, units of one dimension, Chinese multiples (万, 亿) and signs are understood; a year must occur
 * as it is.
 */
export function unsupportedNumbers(answer: string, evidence: readonly unknown[]): readonly StatedNumber[] {
  const known = evidenceNumbers(evidence);
  return statedNumbers(answer).filter((stated) => !isSupported(stated, known));
}
