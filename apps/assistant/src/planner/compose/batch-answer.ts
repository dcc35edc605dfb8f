import type { Batch } from "@tandem/batch";
import { synergyClasses, type Text } from "@tandem/core";
import type { BatchOutcomes, BatchStatus } from "../../tools/batch-status.ts";
import type { StartedBatch } from "../../tools/start-batch.ts";
import type { StartBatchIntent } from "../understand/intent.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { joined } from "../wording/joined.ts";
import { classNames, sourceName } from "../wording/names.ts";
import { years } from "../wording/numbers.ts";
import { targetWords } from "../wording/path-questions.ts";
import { batchQuestion, countQuestion, statusQuestion, termQuestion } from "../wording/questions.ts";
import type { Answer } from "./answer.ts";
import { assumptionNote } from "./assumption.ts";

const stateNames: Readonly<Record<Batch["state"], Text>> = {
  queued: { en: "is queued", zh: "排队中" },
  running: { en: "is running", zh: "运行中" },
  completed: { en: "is finished", zh: "已完成" },
  failed: { en: "has failed", zh: "失败" },
  cancelled: { en: "was cancelled", zh: "已取消" },
};

function standing({ id, state, progress, request, failures, message }: Batch): Text {
  const span = years(request);
  const name = stateNames[state];
  const why = message ? { en: ` ${message.en}.`, zh: `${message.zh}。` } : { en: "", zh: "" };
  const lost =
    failures > 0
      ? {
          en: ` ${failures} cities failed and are listed in the results.`,
          zh: `其中 ${failures} 个城市计算失败，已在结果中列出。`,
        }
      : { en: "", zh: "" };
  return {
    en: `**The batch \`${id}\` (${span.en}) ${name.en}: ${progress.done} of ${progress.total} cities done.**${why.en}${lost.en}`,
    zh: `**批次 \`${id}\`（${span.zh}）${name.zh}：已完成 ${progress.done}/${progress.total} 个城市**。${why.zh}${lost.zh}`,
  };
}

function outcomeBlock({ request }: Batch, { assessed, leftOut, counts }: BatchOutcomes): Text {
  const source = sourceName(request.co2 ?? "edgar-v8");
  const parts = synergyClasses.flatMap((name): readonly Text[] =>
    counts[name] > 0
      ? [{ en: `${counts[name]} ${name}`, zh: `${classNames[name].zh} ${counts[name]} 个` }]
      : [],
  );
  const all = joined(parts, { en: ", ", zh: "，" });
  return {
    en: `With ${source.en}, ${assessed} cities could be assessed: ${all.en || "none"}. ${leftOut} were left out for want of data, each with its reason in the results.`,
    zh: `按 ${source.zh}，可评估城市 ${assessed} 个：${all.zh || "无"}。另有 ${leftOut} 个因数据缺失未评估，结果中逐一说明原因。`,
  };
}

function whereToLook({ id }: Batch): Text {
  return {
    en: `Follow it on the page of batches; results as CSV: \`/api/batches/${id}/results?format=csv\`.`,
    zh: `可在“批次”页面查看进度；结果 CSV：\`/api/batches/${id}/results?format=csv\`。`,
  };
}

/** That every city gets a path too, and where to find it. */
function pathNote({ path }: StartBatchIntent): readonly Text[] {
  if (path === undefined) return [];
  const targets = path.milestones.map((milestone) => {
    const { en, zh } = targetWords(milestone);
    return { en: `${en} by ${milestone.year}`, zh: `${milestone.year} 年${zh}` };
  });
  const all = joined(targets, { en: ", then ", zh: "，" });
  return [
    {
      en: `Each city also gets its cheapest path to ${all.en}, on its own; cost, effects, prices at the margin and main measures are in the results.`,
      zh: `同时为每个城市单独设计最低成本路径（${all.zh}）；成本、效果、边际成本与主要措施见结果。`,
    },
  ];
}

/** That a batch was queued, or found again. */
export function startedBatchAnswer(intent: StartBatchIntent, { batch, isNew }: StartedBatch): Answer {
  const n = batch.progress.total;
  const span = years(batch.request);
  const start: Text = isNew
    ? {
        en: `**I queued a batch of ${n} cities for ${span.en}.** Its id is \`${batch.id}\`.`,
        zh: `**已提交批次：${n} 个城市，${span.zh}**。编号 \`${batch.id}\`。`,
      }
    : {
        en: `**This batch exists already, so nothing is run twice.** ${standing(batch).en}`,
        zh: `**该批次已存在，不重复计算**。${standing(batch).zh}`,
      };
  return {
    blocks: [start, ...pathNote(intent), ...assumptionNote(intent), whereToLook(batch)],
    figures: [],
    followUps: [statusQuestion, termQuestion("batch"), countQuestion({ kind: "country" }, intent.period)],
  };
}

const none: Text = {
  en: "**No batch has been run yet.** A batch assesses many cities in the background; ask me to run one.",
  zh: "**目前还没有批次**。批次用于在后台批量评估多个城市，可让我提交一个。",
};

/** How a batch stands, or that there is none. */
export function batchStatusAnswer(status: BatchStatus): Answer {
  if (status.kind === "none") {
    return {
      blocks: [none],
      figures: [],
      followUps: [
        batchQuestion({ kind: "country" }, defaultPeriod),
        termQuestion("batch"),
        countQuestion({ kind: "country" }, defaultPeriod),
      ],
    };
  }
  const { batch, outcomes } = status;
  return {
    blocks: [standing(batch), ...(outcomes ? [outcomeBlock(batch, outcomes)] : []), whereToLook(batch)],
    figures: [],
    followUps: [
      ...(outcomes ? [] : [statusQuestion]),
      countQuestion({ kind: "country" }, batch.request),
      termQuestion("synergy"),
      ...(outcomes ? [termQuestion("batch")] : []),
    ],
  };
}
