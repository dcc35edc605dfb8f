import { methods, topics } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { type ReceivedError, received, testApp } from "../../testing/test-app.ts";
import { workedNumbers } from "./worked-numbers.ts";

const { request, post, logged } = testApp();
const ids = methods.map(({ id }) => id);

interface ReceivedMethod {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly summary: string;
  readonly input: { readonly type: string; readonly properties: object };
  readonly result: object;
  readonly example: object;
  readonly page: string;
}

type Result = Readonly<Record<string, unknown>>;

async function resultOf(id: string, input: unknown, query = ""): Promise<Result> {
  const response = await post(`/api/methods/${id}${query}`, input);
  const body = await response.text();
  expect(response.status, body).toBe(200);
  return JSON.parse(body).result;
}

async function refusal(id: string, input: unknown, query = "") {
  const response = await post(`/api/methods/${id}${query}`, input);
  expect(response.status).toBe(400);
  return (await received<ReceivedError>(response)).error;
}

/** Within 5e-6, or 0.005 above 1000: what the sources print, where they print fewest digits. */
function about(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, Math.abs(value) > 1000 ? 2 : 5);
  if (Array.isArray(value)) return value.map(about);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, about(inner)]);
  return expect.objectContaining(Object.fromEntries(entries));
}

describe("the registry", () => {
  test("lists every method in its order, with what it takes and gives", async () => {
    const { methods: listed } = await received<{ methods: ReceivedMethod[] }>(request("/api/methods"));
    expect(listed.map(({ id }) => id)).toEqual(ids);
    for (const method of listed) {
      expect(topics).toContain(method.topic);
      expect(method.input).toMatchObject({ type: "object", additionalProperties: false });
      expect(Object.keys(method.input.properties)).toEqual(
        expect.arrayContaining(Object.keys(method.example)),
      );
      expect(method.result).toHaveProperty("type", "object");
      expect(method.page).toBe(`/api/methods/${method.id}/page`);
    }
  });

  test("says titles and summaries in the language asked", async () => {
    const tapio = await received<ReceivedMethod>(request("/api/methods/tapio"));
    expect(tapio.title).toBe("Tapio decoupling");
    const inChinese = await received<ReceivedMethod>(request("/api/methods/tapio?lang=zh"));
    expect(inChinese.title).toBe("Tapio 脱钩状态");
    expect(inChinese.summary).toMatch(/\p{Script=Han}/u);
    expect(inChinese.input).toEqual(tapio.input);
  });

  test.each(ids)("gives %s the same alone as in the list", async (id) => {
    const { methods: listed } = await received<{ methods: ReceivedMethod[] }>(request("/api/methods"));
    expect(await received(request(`/api/methods/${id}`))).toEqual(listed.find((one) => one.id === id));
  });
});

describe("running a method", () => {
  test.each(workedNumbers)("$id gives the numbers of: $source", async ({ id, input, result }) => {
    expect(await resultOf(id, input)).toEqual(about(result));
  });

  test("every id of the design that has a method has worked numbers here", () => {
    const design =
      "synergy-class tapio lmdi coupling-coordination co-control pollutant-equivalent mann-kendall peak-status ekc gemm " +
      "log-linear-risk avoided-deaths vsl-transfer annual-cost air-response aqi standard-check";
    const covered = new Set(workedNumbers.map(({ id }) => id));
    expect([...covered].toSorted()).toEqual(design.split(" ").toSorted());
    expect(ids).toEqual(expect.arrayContaining([...covered]));
  });

  test("links the page of the method", async () => {
    const response = await post("/api/methods/tapio", { pressure: [1, 2], driver: [1, 2] });
    const [, page = ""] = /^<([^>]+)>; rel="describedby"/.exec(response.headers.get("Link") ?? "") ?? [];
    expect(await (await request(page)).text()).toMatch(/^# Tapio/);
  });

  test.each(ids)("%s runs on the example that the registry serves", async (id) => {
    const { example } = await received<ReceivedMethod>(request(`/api/methods/${id}`));
    for (const query of ["", "?lang=zh"]) {
      const result = await resultOf(id, example, query);
      expect(result).not.toHaveProperty("kind", "gap");
      expect(JSON.stringify(result)).not.toMatch(/"(en|zh)":/);
    }
  });

  test.each([
    ["tapio", { pressure: [1, 2], driver: [5, 5] }],
    ["mann-kendall", { values: [] }],
    ["mann-kendall", { values: [null, null, 3] }],
    ["ekc", { income: [], emissions: [] }],
    ["co-control", { a: [1, 2], b: [3, 3] }],
  ])("%s on %j is a gap, which is a result", async (id, input) => {
    const english = await resultOf(id, input);
    expect(english).toEqual({ kind: "gap", reason: expect.any(String), needs: expect.any(String) });
    expect((await resultOf(id, input, "?lang=zh"))["reason"]).toMatch(/\p{Script=Han}/u);
  });
});

describe("a wrong input names the field, the value and what would be right", () => {
  test.each([
    ["tapio", {}, /pressure: is missing.*driver: is missing/, /pressure：缺失/],
    ["tapio", { pressure: [1, 2], driver: [1] }, /driver.*list/, /driver/],
    [
      "tapio",
      { pressure: [0, 2], driver: [1, 2] },
      /pressure\[0\]: .*above 0, got 0/,
      /pressure\[0\]：.*大于 0/,
    ],
    ["tapio", { pressure: ["1", 2], driver: [1, 2] }, /pressure\[0\]: .*number, got "1"/, /数值，收到 "1"/],
    ["tapio", '{"pressure":[1e999,2],"driver":[1,2]}', /pressure\[0\].*number/, /pressure\[0\]/],
    ["tapio", { pressure: [1, 2], driver: [1, 2], x: 1 }, /"x".*pressure, driver/, /不支持 "x".*pressure/],
    ["air-response", { shares: { local: 1, regoin: 0 } }, /shares: .*"regoin".*local, region, far/, /regoin/],
    [
      "mann-kendall",
      { values: [1, 2], years: [1] },
      /years: .*as many.*list of 1/,
      /years：.*values 一致.*1 项/,
    ],
    ["mann-kendall", { values: [1, 2], years: [2, 1] }, /years: must ascend, got/, /升序/],
    ["lmdi", { from: [[1, 2]], to: [[1]] }, /to: .*columns/, /列数/],
    ["lmdi", { from: [[1]], to: [] }, /to: /, /to：/],
    ["aqi", {}, /at least one pollutant/, /至少包含一种污染物/],
    [
      "coupling-coordination",
      { subsystems: [1] },
      /subsystems: .*list of at least 2, got a list of 1/,
      /至少 2/,
    ],
    ["gemm", { pm25: -1 }, /pm25: .*got -1/, /pm25：.*收到 -1/],
    ["gemm", { pm25: 40, cause: "flu" }, /cause: .*one of.*got "flu"/, /cause：.*之一.*"flu"/],
    [
      "standard-check",
      { pollutant: "pm25", metric: "annual", value: 3, standard: "iso" },
      /standard: .*gb-3095/,
      /之一/,
    ],
    [
      "risk-by-functions",
      { pollutant: "pm25", metric: "annual-mean", concentration: 4, unit: "ppb" },
      /unit: .*µg\/m³.*"ppb"/,
      /颗粒物.*"ppb"/,
    ],
  ] as const)("%s on %j", async (id, input, english, chinese) => {
    const error = await refusal(id, input);
    expect(error.code).toBe("invalid-input");
    expect(error.message).toMatch(english);
    expect(error.message).not.toMatch(/undefined|\[object|NaN|must be valid/);
    expect((await refusal(id, input, "?lang=zh")).message).toMatch(chinese);
  });

  test("an input that fits the schema and has no meaning is refused as well", async () => {
    const error = await refusal("tapio", { pressure: [1e-300, 1e300], driver: [1e300, 1] });
    expect(error.message).toMatch(/pressure: must lead to a result that a number can hold, got .*1e-300/);
  });

  test.each(["[]", "null", "7", '"x"'])("a body of %s is refused", async (body) => {
    expect((await refusal("tapio", body)).message).toMatch(/body: must be an object/);
  });
});

describe("what would take long is refused by its length, before it is run", () => {
  const values = Array.from({ length: 100_000 }, (_, index) => index % 10);
  const years = values.map((_, index) => index);
  test.each([
    ["mann-kendall", { values }],
    ["peak-status", { years, values }],
    ["target-outlook", { years, values, target: 1, targetYear: 2030 }],
    ["coupling-coordination", { subsystems: values.map((value) => value / 10) }],
  ])("%s", async (id, input) => {
    const started = performance.now();
    expect((await refusal(id, input)).message).toMatch(
      /: must be a list of at most \d+, got a list of 100000/,
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("an unknown id", () => {
  test.each([
    ["GET", "/api/methods/tapoi"],
    ["POST", "/api/methods/tapoi"],
    ["GET", "/api/methods/tapoi/page"],
  ])("%s %s answers 404 and names near ones", async (method, path) => {
    const response = await (method === "GET" ? request(path) : post(path, {}));
    expect(response.status).toBe(404);
    const { error } = await received<ReceivedError>(response);
    expect(error).toMatchObject({ code: "not-found", details: { id: "tapoi" } });
    expect(error.message).toMatch(/no method "tapoi".*tapio/);
  });

  test("says so in Chinese, and where all are when none is near", async () => {
    const { error } = await received<ReceivedError>(request("/api/methods/%E2%98%83?lang=zh"));
    expect(error.message).toMatch(/没有名为.*\/api\/methods/);
  });

  test.each(["..%2F..%2FREADME", "__proto__", "constructor", "%00"])("%s is one", async (id) => {
    expect((await request(`/api/methods/${id}/page`)).status).toBe(404);
  });
});

describe("the page of a method", () => {
  test.each(ids)("%s: each language's own half, as Markdown", async (id) => {
    const english = await request(`/api/methods/${id}/page`);
    expect(english.headers.get("Content-Type")).toBe("text/markdown; charset=utf-8");
    const text = await english.text();
    expect(text).toMatch(/^# /);
    expect(text).not.toMatch(/^## 中文|^\*\*含义/m);
    const chinese = await (await request(`/api/methods/${id}/page?lang=zh`)).text();
    expect(chinese).toMatch(/^# .*\p{Script=Han}/u);
    expect(chinese).not.toMatch(/^## 中文|\*\*Meaning/m);
    expect(chinese.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(100);
  });

  test("Accept-Language decides where lang does not", async () => {
    const headers = { "Accept-Language": "zh-CN" };
    const page = await request("/api/methods/gemm/page", { headers });
    expect(page.headers.get("Content-Language")).toBe("zh");
    expect(await page.text()).toMatch(/含义/);
  });
});

test("nothing of all this is an unexpected error", () => {
  expect(logged).toEqual([]);
});
