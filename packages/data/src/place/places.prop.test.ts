import fc from "fast-check";
import { expect, test } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import { shortChineseName } from "./chinese-names.ts";
import { editDistance } from "./edit-distance.ts";
import { findPlaces } from "./find-places.ts";
import { placesInText } from "./places-in-text.ts";

const panel = openPanel();
const city = fc.constantFrom(...panel.cities);
const isCity = (code: string) => ({ kind: "match", place: { kind: "city", city: { code } } });

test("every city is found by its full Chinese name, alone and after its province", () => {
  for (const { code, nameZh, provinceZh } of panel.cities) {
    expect(findPlaces(panel, nameZh)).toMatchObject(isCity(code));
    expect(findPlaces(panel, `${provinceZh}${nameZh}`)).toMatchObject(isCity(code));
    expect(findPlaces(panel, `${shortChineseName(provinceZh)}${shortChineseName(nameZh)}`)).toMatchObject(
      isCity(code),
    );
    expect(findPlaces(panel, code)).toMatchObject(isCity(code));
  }
});

test("every city is found by its English name and by its pinyin with its province, and by pinyin with tones", () => {
  for (const { code, nameEn, provinceEn } of panel.cities) {
    const pinyin = panel.pinyin(code)!;
    expect(findPlaces(panel, `${nameEn}, ${provinceEn}`)).toMatchObject(isCity(code));
    expect(
      findPlaces(panel, `${pinyin.normalize("NFD").replace(/\p{M}/gu, "")}, ${provinceEn}`),
    ).toMatchObject(isCity(code));
    const toned = findPlaces(panel, pinyin.replaceAll(" ", ""));
    if (!["2202", "6325"].includes(code)) expect(toned).toMatchObject(isCity(code));
  }
});

test("what is found in a text stands where it says, in order, whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    city.map((one) => one.nameZh),
    city.map((one) => `${one.nameEn} in ${one.provinceEn}`),
    fc.constantFrom("省", "市", "区", " of ", "（", "）", ", ", "'s ", "吉林", "Jilin", "海南"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const mention of placesInText(panel, text)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        last = mention.end;
      }
      findPlaces(panel, text);
    }),
  );
});

test("a Chinese city between other characters is found where it stands", () => {
  fc.assert(
    fc.property(city, ({ code, nameZh }) => {
      const [mention, ...others] = placesInText(panel, `请问${nameZh}的空气质量？`);
      expect(mention).toMatchObject({ start: 2, text: nameZh, match: isCity(code) });
      expect(others).toEqual([]);
    }),
  );
});

test("one slip in a long English name is never a match to another city and suggests the right one", () => {
  const long = panel.cities.filter(({ nameEn }) => /^[A-Za-z]{7,}$/.test(nameEn));
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(5), ({ code, nameEn }, at) => {
      const slipped = `${nameEn.slice(0, at + 1)}x${nameEn.slice(at + 1)}`;
      const match = findPlaces(panel, slipped);
      expect(match.kind).toBe("unknown");
      if (match.kind === "unknown") expect(match.suggestions.map((one) => one.code)).toContain(code);
    }),
  );
});

test("edit distance is symmetric, 0 for the same word alone, and counts an exchange as one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
      expect(editDistance(a, b, 8) === 0).toBe(a === b);
      const distance = editDistance(a, b, 8) ?? 9;
      expect(editDistance(a, b, 2)).toBe(distance <= 2 ? distance : undefined);
    }),
  );
  expect(editDistance("tangshna", "tangshan", 2)).toBe(1);
  expect(editDistance("kitten", "sitting", 3)).toBe(3);
  expect(editDistance("kitten", "sitting", 2)).toBeUndefined();
});
