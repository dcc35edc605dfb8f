import { type City, invalidInput } from "@tandem/core";
import type { Panel } from "@tandem/data";

type Province = Panel["provinces"][number];
type Region = Panel["regions"][number];

/** Which part of the country is asked for, by the names that a caller gave. */
export interface AreaQuery {
  readonly region: string | undefined;
  readonly province: string | undefined;
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s'’_-]/g, "");
}

function withoutSuffix(nameZh: string): string {
  return nameZh.replace(/(省|市|(壮族|回族|维吾尔)?自治区)$/, "");
}

function namesOfProvince({ nameEn, nameZh, pinyin }: Province): readonly string[] {
  return [nameEn, nameZh, withoutSuffix(nameZh), pinyin].map(folded);
}

/** A plus in a query arrives as a space, so both name `bth-2+36`. */
function namesOfRegion({ id, name }: Region): readonly string[] {
  return [id, id.replace("+", " "), name.en, name.zh].map(folded);
}

function knownProvince(panel: Panel, asked: string): Province {
  const found = panel.provinces.find((province) => namesOfProvince(province).includes(folded(asked)));
  if (found) return found;
  const valid = panel.provinces.map(({ nameEn }) => nameEn);
  const validZh = panel.provinces.map(({ nameZh }) => nameZh);
  throw invalidInput(
    "province",
    {
      en: `must be one of ${valid.join(", ")}, got ${JSON.stringify(asked)}`,
      zh: `应为以下之一：${validZh.join("、")}；收到 ${JSON.stringify(asked)}`,
    },
    { value: asked, valid },
  );
}

function knownRegion(panel: Panel, asked: string): Region {
  const found = panel.regions.find((region) => namesOfRegion(region).includes(folded(asked)));
  if (found) return found;
  const valid = panel.regions.map(({ id }) => id);
  const got = JSON.stringify(asked);
  throw invalidInput(
    "region",
    {
      en: `must be one of ${valid.join(", ")}, got ${got}`,
      zh: `应为以下之一：${valid.join("、")}；收到 ${got}`,
    },
    { value: asked, valid },
  );
}

/**
 * The cities of a key region, of a province, of both, or all of them.
 * @throws TandemError `invalid-input` that names the regions or provinces there are.
 */
export function citiesOfArea(panel: Panel, { region, province }: AreaQuery): readonly City[] {
  const inProvince = province === undefined ? undefined : knownProvince(panel, province).nameEn;
  const members =
    region === undefined ? undefined : new Set(knownRegion(panel, region).members.map(({ code }) => code));
  return panel.cities.filter(
    ({ code, provinceEn }) =>
      (inProvince === undefined || provinceEn === inProvince) && (members?.has(code) ?? true),
  );
}
