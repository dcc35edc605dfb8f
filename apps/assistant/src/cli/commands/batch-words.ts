import type { Batch } from "@tandem/batch";
import type { Text } from "@tandem/core";
import type { BatchResults } from "../../http/batches/results-record.ts";

/** What stopping left behind, and how to go on from it. */
export function stoppedText({ id, progress: { done, total } }: Batch, isKept: boolean): Text {
  if (!isKept)
    return {
      en: `Stopped at ${done} of ${total} cities. With --temporary nothing is kept; without it the same command goes on from where it stopped.`,
      zh: `已停止，完成 ${done}/${total} 座城市。使用 --temporary 时不保留结果；不加该选项，重新运行同一命令即可从停止处继续。`,
    };
  return {
    en: `Stopped: ${done} of ${total} cities are kept in batch ${id}. The same command goes on from there.`,
    zh: `已停止：批次 ${id} 已保留 ${done}/${total} 座城市的结果。重新运行同一命令即可继续。`,
  };
}

/** The cities that failed, the first with its reason; nothing where none did. */
function failedText([first, ...more]: BatchResults["failed"]): Text {
  if (first === undefined) return { en: "", zh: "" };
  const count = more.length + 1;
  return {
    en: `, ${count} failed (${first.nameEn}: ${first.reason.en}); the same command runs those again`,
    zh: `，失败 ${count} 座（${first.nameZh}：${first.reason.zh}），重新运行同一命令将只重算失败的城市`,
  };
}

/** What came of a batch, and where it was written. */
export function endedText({ id, n, leftOut, failed }: BatchResults, path: string | undefined): Text {
  const lost = failedText(failed);
  const where =
    path === undefined ? { en: "", zh: "" } : { en: ` Results: ${path}`, zh: `结果文件：${path}` };
  return {
    en: `Batch ${id}: ${n} cities assessed, ${leftOut.length} left out for want of data${lost.en}.${where.en}`,
    zh: `批次 ${id}：已评估 ${n} 座城市，因缺少数据略去 ${leftOut.length} 座${lost.zh}。${where.zh}`,
  };
}
