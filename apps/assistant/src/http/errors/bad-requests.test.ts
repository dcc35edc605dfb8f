import { describe, expect, test } from "vitest";
import { type ReceivedError, received, testApp } from "../../testing/test-app.ts";

const { request, post } = testApp();
const period = "from=2015&to=2019";

async function refused(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  const { error } = await received<ReceivedError>(response);
  expect(error).toEqual({
    code: expect.any(String),
    message: expect.any(String),
    details: expect.any(Object),
  });
  expect(error.message).not.toMatch(/undefined|\[object|NaN/);
  return error;
}

describe("a wrong query names the field, the value and what would be right", () => {
  test.each([
    ["/api/synergy", /from.*missing.*2015/],
    ["/api/synergy?from=2015", /to.*missing.*2019/],
    ["/api/synergy?from=&to=2019", /from.*missing/],
    ["/api/synergy?from=2015abc&to=2019", /from.*1990 to 2060.*"2015abc"/],
    ["/api/synergy?from=2015.5&to=2019", /from.*"2015.5"/],
    ["/api/synergy?from=2e3&to=2019", /from.*"2e3"/],
    ["/api/synergy?from=-2015&to=2019", /from.*"-2015"/],
    ["/api/synergy?from=1900&to=2019", /from.*1990 to 2060.*"1900"/],
    ["/api/synergy?from=2015&to=2999", /to.*"2999"/],
    ["/api/synergy?from=2019&to=2015", /from.*before.*2019.*2015/],
    ["/api/synergy?from=2015&to=2015", /before/],
    ["/api/synergy?from=1995&to=1996", /no city has CO2 .*1995|no city has PM2.5 for 1995.*2015/],
    [
      "/api/synergy?from=2015&to=2050",
      /to: no city has CO2 for 2050.*2000–2023|to: no city has CO2 for 2050.*1997/,
    ],
    [`/api/synergy?${period}&co2=edgar`, /co2.*edgar-v8.*"edgar"/],
    [`/api/synergy?${period}&pm25=edgar-v8`, /pm25.*cnemc-monthly.*"edgar-v8"/],
    [`/api/synergy?${period}&region=jjj`, /region.*bth-2\+36.*yrd-31.*fwp-13.*"jjj"/],
    [`/api/synergy?${period}&province=Atlantis`, /province.*Hebei.*"Atlantis"/],
    [`/api/synergy?${period}&tolerance=2`, /tolerance.*0 to 1.*"2"/],
    [`/api/synergy?${period}&tolerance=-0.1`, /tolerance/],
    [`/api/synergy?${period}&tolerance=1e-2`, /tolerance/],
    ["/api/synergy?form=2015&to=2019", /knows no "form".*from, to/],
    ["/api/synergy?from=2015&from=2016&to=2019", /from.*2 times/],
    [`/api/synergy?${period}&lang=fr`, /lang.*"en".*"zh".*"fr"/],
    [`/api/cities?q=${"x".repeat(5000)}`, /q.*at most 200 characters/],
    ["/api/cities?__proto__=1", /__proto__/],
    ["/api/health?verbose=1", /verbose/],
    ["/api/cities/1302/assessment", /from.*missing/],
    ["/api/cities/1302/assessment?from=2015&to=2019&co2=who-aap-2022", /co2.*edgar-v8/],
  ])("GET %s", async (path, message) => {
    const error = await refused(await request(path), 400);
    expect(error.code).toBe("invalid-input");
    expect(error.message).toMatch(message);
    const chinese = await refused(await request(path, { headers: { "Accept-Language": "zh" } }), 400);
    expect(chinese.message).toMatch(/\p{Script=Han}/u);
  });

  test("several wrong fields are named together", async () => {
    const { message, details } = await refused(await request("/api/synergy?from=x&to=y"), 400);
    expect(message).toMatch(/from.*"x".*to.*"y"/);
    expect(details).toMatchObject({ fields: ["from", "to"] });
  });
});

describe("a wrong body names the field, the value and what would be right", () => {
  test.each([
    ["{", /body.*JSON/],
    ["", /body|JSON/],
    ["[]", /body.*an object/],
    ["null", /body.*an object/],
    ['"all"', /body.*an object/],
    ["[".repeat(100_000), /body.*JSON/],
    [{}, /cities.*missing.*from.*missing/],
    [{ cities: "some", from: 2015, to: 2019 }, /cities.*"all".*list.*"some"/],
    [{ cities: [], from: 2015, to: 2019 }, /cities/],
    [{ cities: ["1302", "Tangshan"], from: 2015, to: 2019 }, /cities\[1\].*four digits.*"Tangshan"/],
    [{ cities: [1302], from: 2015, to: 2019 }, /cities\[0\].*a text.*1302/],
    [{ cities: "all", from: "2015", to: 2019 }, /from.*number.*"2015"/],
    [{ cities: "all", from: 2015.5, to: 2019 }, /from.*whole number.*2015.5/],
    [{ cities: "all", from: 1900, to: 2019 }, /from.*1990.*1900/],
    [{ cities: "all", from: 2019, to: 2015 }, /from.*before/],
    [{ cities: "all", from: 1995, to: 1996 }, /1995/],
    [{ cities: "all", from: 2015, to: 2019, co2: "nope" }, /co2.*edgar-v8.*"nope"/],
    [{ cities: "all", from: 2015, to: 2019, draws: 1e9 }, /draws.*100000/],
    [{ cities: "all", from: 2015, to: 2019, seed: -1 }, /seed.*0/],
    [{ cities: "all", form: 2015, to: 2019 }, /"form".*cities, from, to/],
    ['{"cities":"all","from":2015,"to":2019,"__proto__":{"x":1}}', /__proto__/],
  ])("POST /api/batches %j", async (body, message) => {
    const error = await refused(await post("/api/batches", body), 400);
    expect(error.code).toBe("invalid-input");
    expect(error.message).toMatch(message);
    const chinese = await refused(await post("/api/batches?lang=zh", body), 400);
    expect(chinese.message).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    [{}, /messages.*missing/],
    [{ messages: [] }, /messages/],
    [{ messages: [{ role: "system", content: "x" }] }, /messages\[0\].role.*"user".*"system"/],
    [{ messages: [{ role: "user", content: "" }] }, /messages\[0\].*not empty/],
    [{ messages: [{ role: "user", content: "  " }] }, /messages\[0\].*not empty/],
    [{ messages: [{ role: "assistant", content: "Hello" }] }, /messages\[0\]/],
    [{ messages: [{ role: "user", content: "x".repeat(20_001) }] }, /content.*at most 20000/],
    [{ messages: [{ role: "user", content: 7 }] }, /content.*a text.*7/],
    [{ messages: Array(201).fill({ role: "user", content: "x" }) }, /messages.*at most 200/],
    [{ messages: [{ role: "user", content: "x" }], stream: "yes" }, /stream.*true or false.*"yes"/],
  ])("POST /api/chat %#", async (body, message) => {
    const { message: said } = await refused(await post("/api/chat", body), 400);
    expect(said).toMatch(message);
  });

  test("a body that is not sent as JSON is refused as such", async () => {
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    const error = await refused(await post("/api/batches", "cities=all", form), 415);
    expect(error.message).toContain("application/json");
    await refused(await post("/api/chat", '{"messages":[]}', { "Content-Type": "text/plain" }), 415);
  });
});

describe("a body above 1 MB is refused", () => {
  const large = JSON.stringify({ messages: [{ role: "user", content: "x".repeat(10 * 1024 * 1024) }] });

  test("with its length announced", async () => {
    const headers = { "Content-Length": String(large.length) };
    const error = await refused(await post("/api/chat", large, headers), 413);
    expect(error).toMatchObject({ code: "too-large", details: { largestBytes: 1_048_576 } });
  });

  test("in chunks", async () => {
    const chunk = new TextEncoder().encode(large.slice(0, 65_536));
    let sent = 0;
    async function* chunks() {
      for (; sent < large.length; sent += chunk.length) yield chunk;
    }
    const headers = { "Content-Type": "application/json", "Transfer-Encoding": "chunked" };
    const init: RequestInit = { method: "POST", headers, body: chunks(), duplex: "half" };
    await refused(await request("/api/batches", init), 413);
    expect(sent).toBeGreaterThanOrEqual(large.length);
  });
});

describe("an address that is not there", () => {
  test.each([
    ["GET", "/api"],
    ["GET", "/api/"],
    ["GET", "/api/nothing"],
    ["POST", "/api/nothing"],
    ["GET", "/api/batches/b-000000000000000000000000"],
    ["GET", "/api/batches/b-000000000000000000000000/events"],
    ["GET", "/api/batches/b-000000000000000000000000/results"],
    ["DELETE", "/api/batches/b-000000000000000000000000"],
    ["POST", "/api/batches/b-000000000000000000000000/retry"],
    ["GET", "/api/batches/%00"],
    ["GET", "/api/batches/%E0%A4%A"],
    ["GET", "/api/batches/..%2F..%2Fetc%2Fpasswd"],
    ["GET", `/api/batches/${"b".repeat(5000)}`],
    ["GET", "/api/cities/9999/assessment?from=2015&to=2019"],
    ["GET", "/api/cities/%F0%9F%8F%99/assessment?from=2015&to=2019"],
    ["POST", "/nothing"],
  ])("%s %s is not found", async (method, path) => {
    const error = await refused(await request(path, { method }), 404);
    expect(error.code).toBe("not-found");
  });

  test.each([
    ["POST", "/api/synergy", "GET, HEAD"],
    ["DELETE", "/api/chat", "POST"],
    ["PUT", "/api/batches", "GET, HEAD, POST"],
    ["OPTIONS", "/api/batches/x", "DELETE, GET, HEAD"],
  ])("%s %s is not a method of it", async (method, path, allowed) => {
    const response = await request(path, { method });
    expect(response.headers.get("Allow")).toBe(allowed);
    await refused(response, 405);
  });
});
