import { TandemError } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const addresses = {
  REDIS_URL: "redis://127.0.0.1:6379",
  DATABASE_URL: "postgres://tandem:secret@127.0.0.1:5432/tandem",
};

function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof TandemError && error.tag === "invalid-input") return error.text.en;
    throw error;
  }
  throw new Error("the settings were taken");
}

describe("readConfig", () => {
  it("needs the two addresses and nothing else", () => {
    expect(readConfig(addresses)).toEqual({
      redisUrl: addresses.REDIS_URL,
      databaseUrl: addresses.DATABASE_URL,
      terms: "all",
    });
  });

  it("takes the terms of the data and the number of threads", () => {
    const config = readConfig({ ...addresses, TANDEM_DATA_TERMS: "open", TANDEM_WORKER_THREADS: "3" });
    expect(config).toMatchObject({ terms: "open", threads: 3 });
  });

  it("counts an empty variable as absent", () => {
    expect(readConfig({ ...addresses, TANDEM_DATA_TERMS: "", TANDEM_WORKER_THREADS: "" }).terms).toBe("all");
    expect(refusal({ ...addresses, REDIS_URL: "" })).toContain("REDIS_URL must be an address");
  });

  it("names everything that is missing, at once", () => {
    const message = refusal({});
    expect(message).toContain("REDIS_URL must be an address such as redis://localhost:6379");
    expect(message).toContain("DATABASE_URL must be an address such as postgres://");
    expect(message).toContain("needs the addresses of both");
  });

  it.each([
    ["REDIS_URL", "localhost:6379"],
    ["DATABASE_URL", "mysql://127.0.0.1/tandem"],
    ["TANDEM_DATA_TERMS", "some"],
    ["TANDEM_WORKER_THREADS", "two"],
    ["TANDEM_WORKER_THREADS", "0"],
    ["TANDEM_WORKER_THREADS", "1.5"],
  ])("refuses %s=%s by name", (name, value) => {
    expect(refusal({ ...addresses, [name]: value })).toContain(name);
  });

  it("does not repeat an address, which can carry a password", () => {
    expect(refusal({ ...addresses, REDIS_URL: "http://user:secret@host" })).not.toContain("secret");
  });
});
