import { createHash } from "node:crypto";
import { openPanel } from "@tandem/data";
import { BatchRequest } from "../contract/batch.ts";
import { openBatchService } from "../service/open-batch-service.ts";

// A process for tests to kill: runs one batch in a data directory, tells how far it is, a line each time, and at the
// end what the results are.
const [dataDir = "", request = ""] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const service = await openBatchService({
  backend: { kind: "embedded", dataDir },
  panel: openPanel(),
  terms: "all",
  worker: true,
  threads: 1,
});
say("open");
const { id } = await service.create(BatchRequest.parse(JSON.parse(request)));
for await (const { state, progress } of service.watch(id, new AbortController().signal)) {
  say(`${state} ${progress.done}`);
}
const outcomes = await service.results(id);
const digest = createHash("sha256").update(JSON.stringify(outcomes)).digest("hex");
await service.close();
say(`results ${outcomes.length} ${digest}`);
