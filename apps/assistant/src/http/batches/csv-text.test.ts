import { expect, test } from "vitest";
import { csvText } from "./csv-text.ts";

test("starts with a byte order mark and ends every line with CRLF", () => {
  expect(csvText(["a", "b"], [["x", 1]])).toBe("\uFEFFa,b\r\nx,1\r\n");
});

test("leaves the byte order mark out where it is not wanted", () => {
  expect(csvText(["a"], [[1]], { byteOrderMark: false })).toBe("a\r\n1\r\n");
});

test("quotes commas, quotes and line ends, and leaves the rest bare", () => {
  expect(csvText(["h"], [["a,b"], ['say "x"'], ["two\nlines"], ["唐山市"], [undefined]])).toBe(
    '\uFEFFh\r\n"a,b"\r\n"say ""x"""\r\n"two\nlines"\r\n唐山市\r\n\r\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\u0000=1"])(
  "a text that begins like a formula is disarmed: %j",
  (text) => {
    const cell = csvText(["h"], [[text]]).split("h\r\n")[1] ?? "";
    expect(cell.replace(/^"/, "").startsWith("'")).toBe(true);
  },
);

test("a negative number stays a number, at full precision", () => {
  expect(csvText(["h"], [[-11.412865489]])).toBe("\uFEFFh\r\n-11.412865489\r\n");
});
