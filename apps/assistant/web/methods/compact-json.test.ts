import fc from "fast-check";
import { expect, test } from "vitest";
import { compactJson } from "./compact-json.ts";

test("lists of plain values stand on one line", () => {
  expect(compactJson({ pressure: [50, 52], rows: [[1, 2], [3]], none: [] })).toBe(
    '{\n  "pressure": [50, 52],\n  "rows": [\n    [1, 2],\n    [3]\n  ],\n  "none": []\n}',
  );
});

test("whatever is written means the same when read again", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
