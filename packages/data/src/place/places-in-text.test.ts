import { describe, expect, test } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import type { Place, PlaceMatch } from "./place.ts";
import { placesInText } from "./places-in-text.ts";

const panel = openPanel();

function idOf(place: Place): string {
  if (place.kind === "city") return place.city.code;
  return place.kind === "province" ? place.nameEn : place.region.id;
}

function meaning(match: PlaceMatch): string {
  if (match.kind === "match") return idOf(match.place);
  if (match.kind === "ambiguous") return match.candidates.map(idOf).toSorted().join("|");
  return "unknown";
}

function mentions(text: string): readonly string[] {
  return placesInText(panel, text).map((mention) => `${mention.text} = ${meaning(mention.match)}`);
}

describe("English text", () => {
  test.each<[string, readonly string[]]>([
    ["Did Tangshan cut carbon and PM2.5 together between 2015 and 2019?", ["Tangshan = 1302"]],
    ["Compare Tangshan, Handan and xi'an.", ["Tangshan = 1302", "Handan = 1304", "xi'an = 6101"]],
    ["Tangshan's CO2 beside Xi’an’s", ["Tangshan = 1302", "Xi’an = 6101"]],
    ["What about Suzhou?", ["Suzhou = 3205|3413"]],
    [
      "What about Suzhou in Anhui, and Suzhou, Jiangsu?",
      ["Suzhou in Anhui = 3413", "Suzhou, Jiangsu = 3205"],
    ],
    ["Is Anhui's Suzhou better than Suzhou (Jiangsu)?", ["Anhui's Suzhou = 3413", "Suzhou (Jiangsu) = 3205"]],
    [
      "Jilin City of Jilin Province, or all of Jilin",
      ["Jilin City of Jilin Province = 2202", "Jilin = 2202|Jilin"],
    ],
    [
      "the city of Tangshan in the province of Hebei",
      ["the city of Tangshan in the province of Hebei = 1302"],
    ],
    ["Rank the cities of Hebei and Shandong", ["Hebei = Hebei", "Shandong = Shandong"]],
    ["Shanxi versus Shaanxi", ["Shanxi = Shanxi", "Shaanxi = Shaanxi"]],
    ["Which Beijing-Tianjin-Hebei cities cut both?", ["Beijing-Tianjin-Hebei = bth-2+36"]],
    ["Beijing, Tianjin and Hebei", ["Beijing = 1101", "Tianjin = 1201", "Hebei = Hebei"]],
    [
      "the Yangtze River Delta (YRD) and BTH",
      ["Yangtze River Delta = yrd-31", "YRD = yrd-31", "BTH = bth-2+36"],
    ],
    ["tang shan and Táng Shān", ["tang shan = 1302", "Táng Shān = 1302"]],
    ["sùzhōu is not sūzhōu", ["sùzhōu = 3413", "sūzhōu = 3205"]],
    ["Da Hinggan Ling and Hinggan League", ["Da Hinggan Ling = 2327", "Hinggan League = 1522"]],
    ["Beijing's Chaoyang District", ["Beijing = 1101", "Chaoyang District = unknown"]],
    ["Nanjing, Anhui", ["Nanjing = 3201", "Anhui = Anhui"]],
    ["Inner Mongolia's Ordos", ["Inner Mongolia's Ordos = 1506"]],
    ["Changchun and Jilin", ["Changchun = 2201", "Jilin = 2202|Jilin"]],
  ])("%s", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test.each([
    "Did he gang up on them, or put a Li-ion cell in an anti-pollution mask?",
    "What is the synergy class and how do you compute it? Can Ali explain the ABA routing number?",
    "Tangshanese xTangshan Tangshan2 preXi'an suzhouly",
    "Rank all cities from best to worst by CO2 and PM2.5, 2015 to 2019, with sources and terms.",
    "The long song of a man in a van who ran and sang, then wan pang, fen, tan, ping and gong.",
    "1302 1101 2015 2019",
    "",
  ])("finds no place in: %s", (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe("Chinese text", () => {
  test.each<[string, readonly string[]]>([
    ["唐山在2015到2019年间是否实现了减污降碳？", ["唐山 = 1302"]],
    ["比较唐山、邯郸和西安市", ["唐山 = 1302", "邯郸 = 1304", "西安市 = 6101"]],
    ["宿州（安徽）与苏州的差别", ["宿州（安徽） = 3413", "苏州 = 3205"]],
    ["安徽的宿州怎么样，江苏省苏州市呢", ["安徽的宿州 = 3413", "江苏省苏州市 = 3205"]],
    ["吉林省有多少城市达标？吉林市呢？吉林呢？", ["吉林省 = Jilin", "吉林市 = 2202", "吉林 = 2202|Jilin"]],
    ["京津冀及周边地区和汾渭平原", ["京津冀及周边地区 = bth-2+36", "汾渭平原 = fwp-13"]],
    ["长三角地区有哪些城市", ["长三角地区 = yrd-31"]],
    ["山东、山西两省", ["山东 = Shandong", "山西 = Shanxi"]],
    ["以上海为例，唐山市区的空气", ["上海 = 3101", "唐山市 = 1302"]],
    ["北京市朝阳区", ["北京市 = 1101", "朝阳区 = unknown"]],
    ["吉安县和通化县", ["吉安县 = unknown", "通化县 = unknown"]],
    ["唐山区域传输与唐山路径", ["唐山 = 1302", "唐山 = 1302"]],
    ["河北唐山、邯郸", ["河北唐山 = 1302", "邯郸 = 1304"]],
    ["对比大连和大同", ["大连 = 2102", "大同 = 1402"]],
    ["Suzhou（安徽）和 Tangshan市", ["Suzhou（安徽） = 3413", "Tangshan市 = 1302"]],
  ])("%s", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ["其中山东和国内江西", ["山东 = Shandong", "江西 = Jiangxi"]],
    ["河南平均水平高于湖南平均水平", ["河南 = Henan", "湖南 = Hunan"]],
    ["黄河南岸、渤海西部、天山南麓、鄱阳湖南部", []],
    ["日照时数增加，朝阳产业，大理石，阿里巴巴，长治久安", []],
    ["最大连续排放，扩大同比降幅，每天水平均衡", []],
    ["中山路与南京路", []],
    ["普通化工、交通化石燃料、运营口径、创新乡村", []],
  ])("a name inside other words is none: %s", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

test("a mention says where it stands, from left to right without overlap", () => {
  const text = "From Tangshan to 宿州（安徽）, then Jilin City";
  const all = placesInText(panel, text);
  expect(all).toHaveLength(3);
  for (const [at, { start, end, text: said }] of all.entries()) {
    expect(text.slice(start, end)).toBe(said);
    expect(start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
  }
});

test("an unknown district suggests the city whose name it bears", () => {
  const [, district] = placesInText(panel, "北京市朝阳区");
  expect(district?.match).toMatchObject({ kind: "unknown", suggestions: [{ code: "2113" }] });
});
