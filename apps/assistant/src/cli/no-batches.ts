import { type BatchService, deferredBatchService } from "@tandem/batch";
import { TandemError } from "@tandem/core";

/** Batches for a question, which starts none: the command that does says what it costs and where it keeps them. */
export function noBatches(): BatchService {
  const refused = new TandemError({
    tag: "unavailable",
    where: "batch",
    message: {
      en: "a question on the command line starts and follows no batch; use npm run tandem -- batch --help",
      zh: "命令行提问不会启动或查询批次；请使用 npm run tandem -- batch --help",
    },
  });
  const never = Promise.reject(refused);
  never.catch(() => undefined);
  return deferredBatchService("embedded", never);
}
