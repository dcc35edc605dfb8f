import { describe, expect, test } from "vitest";
import { ProgressBar } from "./progress-bar.ts";
import { progressLine } from "./progress-line.ts";

function batch(done: number, total: number, failures = 0) {
  return { progress: { done, total }, failures };
}

describe("progressLine", () => {
  test("estimates the time left from the cities done since this run began", () => {
    // 20 cities in 10 s, 40 to go: 20 s
    const line = progressLine(batch(60, 100), { before: 40, seconds: 10 }, "en");
    expect(line).toBe("[##############----------] 60 of 100 cities, about 20 s left");
  });

  test("speaks of minutes where there are many, and of failures where there are any", () => {
    // 10 cities in 60 s, 90 to go: 540 s
    const line = progressLine(batch(10, 100, 2), { before: 0, seconds: 60 }, "zh");
    expect(line).toContain("10/100 座城市，2 座失败，约剩 9 分钟");
  });

  test.each([
    ["nothing was done yet", batch(40, 100)],
    ["all is done", batch(100, 100)],
    ["there is nothing to do", batch(0, 0)],
  ])("estimates nothing where %s", (_, now) => {
    const { done } = now.progress;
    const before = done === 100 ? 0 : done;
    const line = progressLine(now, { before, seconds: 5 }, "en");
    expect(line).not.toMatch(/left|NaN|Infinity/);
  });
});

describe("ProgressBar", () => {
  function shown(isTTY: boolean): string {
    let text = "";
    const bar = new ProgressBar({ isTTY, write: (piece) => (text += piece) }, "en");
    bar.show(batch(0, 2));
    bar.show(batch(2, 2));
    bar.end();
    return text;
  }

  test("writes over one line on a terminal and leaves it clear", () => {
    expect(shown(true)).toMatch(/0 of 2 cities.*2 of 2 cities/s);
    expect(shown(true).endsWith("\r\u001b[2K")).toBe(true);
    expect(shown(true)).not.toContain("\n");
  });

  test("is silent where nobody watches", () => {
    expect(shown(false)).toBe("");
  });
});
