import { describe, expect, it } from "vitest";
import { Turns } from "./turns.ts";

const never = new AbortController().signal;

/** Whether a promise is settled once everything that is ready has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  await new Promise((resolve) => setImmediate(resolve));
  return (await Promise.race([promise.catch(() => undefined), open])) !== open;
}

describe("turns", () => {
  it("are taken by as many as may at a time, then one by one in order", async () => {
    const turns = new Turns(2);
    const [endFirst] = await Promise.all([turns.take(never), turns.take(never)]);
    const [third, fourth] = [turns.take(never), turns.take(never)];
    expect(await isSettled(third)).toBe(false);
    endFirst();
    const endThird = await third;
    expect(await isSettled(fourth)).toBe(false);
    endThird();
    await fourth;
  });

  it("pass over whoever left while waiting, who is told why", async () => {
    const turns = new Turns(1);
    const end = await turns.take(never);
    const leaving = new AbortController();
    const second = turns.take(leaving.signal);
    const third = turns.take(never);
    leaving.abort(new Error("gone"));
    await expect(second).rejects.toThrow("gone");
    end();
    const endThird = await third;
    endThird();
    await turns.take(never);
  });

  it("are not given to whoever has left before", async () => {
    await expect(new Turns(1).take(AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  });
});
