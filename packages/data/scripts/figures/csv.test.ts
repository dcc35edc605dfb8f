import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRows, csvText } from "./csv.ts";

const rows = (text: string, columns = ["a", "b"]) => [...csvRows("figures.csv", text, columns)];

describe("csvRows", () => {
  test("gives each row by column with the line it stands on", () => {
    expect(rows("a,b\n1,2\n3,4\n")).toEqual([
      { where: "figures.csv:2", cells: { a: "1", b: "2" } },
      { where: "figures.csv:3", cells: { a: "3", b: "4" } },
    ]);
  });

  test("takes CRLF, a byte order mark, quotes, and a last line without an end", () => {
    expect(rows('\uFEFFa,b\r\n"x, ""y""",\r\n1,2').map((row) => row.cells)).toEqual([
      { a: 'x, "y"', b: "" },
      { a: "1", b: "2" },
    ]);
  });

  test("counts the lines inside a quoted field", () => {
    expect(rows('a,b\n"one\ntwo",2\n3,4\n').map((row) => row.where)).toEqual([
      "figures.csv:2",
      "figures.csv:4",
    ]);
  });

  test("names the column that is missing", () => {
    expect(() => rows("a,c\n1,2\n")).toThrow("figures.csv:1: must have the columns a, b, has no b");
    expect(() => rows("")).toThrow("figures.csv:1: must have the columns a, b, has no a, b");
  });

  test("names the line that has another number of fields", () => {
    expect(() => rows("a,b\n1,2\n3\n")).toThrow(
      "figures.csv:3: must have 2 fields as the header does, got 1",
    );
  });
});

test("what csvText writes, csvRows reads", () => {
  // A row of one empty field and an empty line are one text, so rows have two fields.
  const field = fc.string({ unit: fc.constantFrom("a", "1", ",", '"', "\n", "\r", " ", "市", ".") });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field)), (fields) => {
      const read = rows(csvText(["a", "b"], fields));
      expect(read.map(({ cells }) => Object.values(cells))).toEqual(fields);
    }),
  );
});
