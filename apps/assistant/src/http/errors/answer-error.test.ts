import { TandemError } from "@tandem/core";
import { expect, test } from "vitest";
import { MemoryBatches } from "../../testing/memory-batches.ts";
import { testApp, testPanel } from "../../testing/test-app.ts";

class FailingBatches extends MemoryBatches {
  readonly #error: unknown;

  constructor(error: unknown) {
    super(testPanel());
    this.#error = error;
  }

  override async list(): Promise<never> {
    throw this.#error;
  }
}

async function answerTo(error: unknown) {
  const { request, logged } = testApp({ batches: new FailingBatches(error) });
  const response = await request("/api/batches");
  return { status: response.status, body: await response.text(), logged };
}

test.each([
  ["invalid-input", 400],
  ["not-found", 404],
  ["ambiguous", 409],
  ["conflict", 409],
  ["unavailable", 503],
] as const)("an error tagged %s answers %i with its sentence and its facts", async (tag, status) => {
  const facts = { tag, where: "here", message: { en: "is wrong", zh: "有误" }, details: { fact: 1 } };
  const answer = await answerTo(new TandemError(facts));
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toEqual({
    error: { code: tag, message: "here: is wrong", details: { fact: 1 } },
  });
});

test("an error that nobody expected is logged under an id, and the client gets the id alone", async () => {
  const { status, body, logged } = await answerTo(new Error("password hunter2 at 10.0.0.7"));
  expect(status).toBe(500);
  const { error } = JSON.parse(body);
  expect(error.code).toBe("internal");
  expect(body).not.toMatch(/hunter2|10\.0\.0\.7|at .*\.ts/);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain(error.details.id);
  expect(logged[0]).toContain("hunter2");
});
