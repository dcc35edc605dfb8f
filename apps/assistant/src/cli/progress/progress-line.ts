import type { Batch } from "@tandem/batch";
import type { Language, Text } from "@tandem/core";

const width = 24;

/** Seconds in a sentence: 40 s, 3 min. */
function duration(seconds: number): Text {
  const isShort = seconds < 90;
  const amount = Math.max(1, Math.ceil(isShort ? seconds : seconds / 60));
  return isShort ? { en: `${amount} s`, zh: `${amount} 秒` } : { en: `${amount} min`, zh: `${amount} 分钟` };
}

/** How far a batch is since it went on with `before` cities done, and how long it will still take at that pace. */
export function progressLine(
  { progress: { done, total }, failures }: Pick<Batch, "progress" | "failures">,
  { before, seconds }: { readonly before: number; readonly seconds: number },
  language: Language,
): string {
  const filled = total === 0 ? width : Math.round((width * done) / total);
  const bar = `[${"#".repeat(filled)}${"-".repeat(width - filled)}]`;
  const cities = { en: `${done} of ${total} cities`, zh: `${done}/${total} 座城市` };
  const failed =
    failures > 0 ? { en: `, ${failures} failed`, zh: `，${failures} 座失败` } : { en: "", zh: "" };
  const pace = done > before && done < total ? (seconds * (total - done)) / (done - before) : undefined;
  const left = pace === undefined ? undefined : duration(pace);
  const estimate = left ? { en: `, about ${left.en} left`, zh: `，约剩 ${left.zh}` } : { en: "", zh: "" };
  return `${bar} ${cities[language]}${failed[language]}${estimate[language]}`;
}
