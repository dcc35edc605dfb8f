import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TandemError } from "@tandem/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../testing/local-server.ts";
import { openEmbeddedDatabase } from "./embedded-database.ts";

let directory: string;

beforeEach(() => {
  directory = temporaryDirectory();
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function refusal(dataDir: string): Promise<TandemError> {
  const error = await openEmbeddedDatabase(dataDir).catch((reason: unknown) => reason);
  if (error instanceof TandemError) return error;
  throw new Error("the directory was opened", { cause: error });
}

describe("openEmbeddedDatabase", () => {
  it("keeps what is written, in a directory that it holds alone", async () => {
    const dataDir = join(directory, "made", "on", "the", "way");
    const first = await openEmbeddedDatabase(dataDir);
    await first.database.exec("CREATE TABLE kept (n integer); INSERT INTO kept VALUES (7)");
    expect((await refusal(dataDir)).text.en).toContain("already opened by this process");
    await first.close();
    const second = await openEmbeddedDatabase(dataDir);
    expect((await second.database.query("SELECT n FROM kept")).rows).toEqual([{ n: 7 }]);
    await second.close();
  });

  it("says what to do where the directory cannot be made, and holds nothing", async () => {
    const file = join(directory, "file");
    writeFileSync(file, "");
    const error = await refusal(join(file, "data"));
    expect(error.tag).toBe("unavailable");
    expect(error.text.en).toContain("ENOTDIR");
    expect(error.text.en).toContain("TANDEM_DATA_DIR");
  });
});
