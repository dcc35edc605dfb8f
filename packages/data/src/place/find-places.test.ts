import { describe, expect, test } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import { findPlaces } from "./find-places.ts";
import type { Place, PlaceMatch } from "./place.ts";

const panel = openPanel();

function idOf(place: Place): string {
  if (place.kind === "city") return place.city.code;
  return place.kind === "province" ? place.nameEn : place.region.id;
}

function meaning(match: PlaceMatch): string | readonly string[] {
  if (match.kind === "match") return idOf(match.place);
  if (match.kind === "ambiguous") return match.candidates.map(idOf).toSorted();
  return `unknown: ${match.suggestions.map((city) => city.code).join(" ")}`.trim();
}

const found = (query: string) => meaning(findPlaces(panel, query));

describe("cities by English name", () => {
  test.each([
    ["Tangshan", "1302"],
    ["tangshan", "1302"],
    ["  TANGSHAN ", "1302"],
    ["Tangshan City", "1302"],
    ["city of Tangshan", "1302"],
    ["The City of Tangshan", "1302"],
    ["Tangshan, China", "1302"],
    ["Tangshan shi", "1302"],
    ["Beijing Municipality", "1101"],
    ["Peking", "1101"],
    ["Xi'an", "6101"],
    ["Xi’an", "6101"],
    ["Xian", "6101"],
    ["Ürümqi", "6501"],
    ["Urumqi", "6501"],
    ["Wulumuqi", "6501"],
    ["Harbin", "2301"],
    ["Haerbin", "2301"],
    ["Hohhot", "1501"],
    ["Huhehaote", "1501"],
    ["Lhasa", "5401"],
    ["Lasa", "5401"],
    ["Ordos", "1506"],
    ["Eerduosi", "1506"],
    ["Lu'an", "3415"],
    ["Luan", "3415"],
    ["Guang'an", "5116"],
    ["Pu'er", "5308"],
    ["Lüliang", "1411"],
    ["Lvliang", "1411"],
    ["Garze", "5133"],
    ["Ngari", "5425"],
    ["Ali", "5425"],
    ["Da Hinggan Ling", "2327"],
    ["Daxing'anling", "2327"],
    ["Xing'an League", "1522"],
    ["Xilingol League", "1525"],
    ["Yanbian Korean Autonomous Prefecture", "2224"],
    ["Enshi Tujia and Miao Autonomous Prefecture", "4228"],
    ["Honghe Hani and Yi Autonomous Prefecture", "5325"],
    ["Ili Kazakh Autonomous Prefecture", "6540"],
    ["Kashgar Prefecture", "6531"],
    ["1302", "1302"],
    ["130200", "1302"],
  ])("%s is %s", (query, code) => {
    expect(found(query)).toBe(code);
  });
});

describe("cities by Chinese name, with and without rank", () => {
  test.each([
    ["唐山", "1302"],
    ["唐山市", "1302"],
    ["苏州", "3205"],
    ["宿州", "3413"],
    ["福州", "3501"],
    ["抚州市", "3610"],
    ["延边", "2224"],
    ["延边州", "2224"],
    ["延边朝鲜族自治州", "2224"],
    ["黔西南", "5223"],
    ["黔南州", "5227"],
    ["阿克苏", "6529"],
    ["阿克苏地区", "6529"],
    ["锡林郭勒盟", "1525"],
    ["大兴安岭", "2327"],
    ["兴安盟", "1522"],
    ["克州", "6530"],
    ["海北", "6322"],
    ["海南州", "6325"],
    ["海南藏族自治州", "6325"],
    ["中国唐山市", "1302"],
  ])("%s is %s", (query, code) => {
    expect(found(query)).toBe(code);
  });
});

describe("cities by pinyin", () => {
  test.each([
    ["tang shan", "1302"],
    ["tángshān", "1302"],
    ["Táng Shān", "1302"],
    ["shí yàn", "4203"],
    ["he gang", "2304"],
    ["bengbu", "3403"],
    ["bèng bù", "3403"],
    ["lù’ān", "3415"],
    // Tone marks tell apart what toneless pinyin does not.
    ["sūzhōu", "3205"],
    ["sùzhōu", "3413"],
    ["tāizhōu", "3310"],
    ["tàizhōu", "3212"],
    ["fúzhōu", "3501"],
    ["fǔzhōu", "3610"],
    ["yī chūn", "2307"],
    ["yí chūn", "3609"],
    ["yùlín", "4509"],
    ["yúlín", "6108"],
  ])("%s is %s", (query, code) => {
    expect(found(query)).toBe(code);
  });
});

describe("names that mean several places yield all of them", () => {
  test.each([
    ["Suzhou", ["3205", "3413"]],
    ["suzhou city", ["3205", "3413"]],
    ["su zhou", ["3205", "3413"]],
    ["Taizhou", ["3212", "3310"]],
    ["Fuzhou", ["3501", "3610"]],
    ["Yichun", ["2307", "3609"]],
    ["Yulin", ["4509", "6108"]],
    ["Jilin", ["2202", "Jilin"]],
    ["吉林", ["2202", "Jilin"]],
    ["Hainan", ["6325", "Hainan"]],
    ["海南", ["6325", "Hainan"]],
  ])("%s", (query, candidates) => {
    expect(found(query)).toEqual(candidates);
  });

  test("no other name of the panel does", () => {
    const ambiguous = new Set<string>();
    for (const city of panel.cities) {
      const pinyin = panel.pinyin(city.code)!.normalize("NFD").replace(/\p{M}/gu, "");
      for (const name of [city.nameEn, city.nameZh, pinyin, pinyin.replaceAll(" ", "")]) {
        const match = findPlaces(panel, name);
        expect(match.kind).not.toBe("unknown");
        if (match.kind === "ambiguous") ambiguous.add(name.toLowerCase().replace(" ", ""));
      }
    }
    expect([...ambiguous].toSorted()).toEqual([
      "fuzhou",
      "hainan",
      "jilin",
      "suzhou",
      "taizhou",
      "yichun",
      "yulin",
    ]);
  });
});

describe("a province beside the name settles it", () => {
  test.each([
    ["Suzhou, Anhui", "3413"],
    ["Suzhou (Anhui)", "3413"],
    ["Suzhou in Anhui", "3413"],
    ["Suzhou City of Anhui Province, China", "3413"],
    ["Suzhou in the province of Anhui", "3413"],
    ["Anhui Suzhou", "3413"],
    ["Anhui, Suzhou", "3413"],
    ["Anhui's Suzhou", "3413"],
    ["Suzhou, Jiangsu", "3205"],
    ["Suzhou（安徽）", "3413"],
    ["安徽宿州", "3413"],
    ["安徽省宿州市", "3413"],
    ["宿州（安徽）", "3413"],
    ["宿州，安徽", "3413"],
    ["江苏省苏州市", "3205"],
    ["中国江苏省苏州市", "3205"],
    ["吉林省吉林市", "2202"],
    ["吉林吉林", "2202"],
    ["Jilin, Jilin", "2202"],
    ["Jilin City", "2202"],
    ["吉林市", "2202"],
    ["吉林长春", "2201"],
    ["Hainan, Qinghai", "6325"],
    ["Hainan Prefecture", "6325"],
    ["青海海南", "6325"],
    ["Yulin, Shaanxi", "6108"],
    ["陕西榆林", "6108"],
    ["Fuzhou, Fujian Province", "3501"],
  ])("%s is %s", (query, code) => {
    expect(found(query)).toBe(code);
  });

  test.each([
    ["Suzhou, Hebei", "unknown: 3205 3413"],
    ["Nanjing, Anhui", "unknown: 3201"],
    ["Yulin, Shanxi", "unknown: 4509 6108"],
  ])("%s is no place, and what was meant is suggested", (query, expected) => {
    expect(found(query)).toBe(expected);
  });
});

describe("provinces", () => {
  test.each([
    ["Jilin province", "Jilin"],
    ["吉林省", "Jilin"],
    ["Province of Jilin", "Jilin"],
    ["Hainan Province", "Hainan"],
    ["Hainan Island", "Hainan"],
    ["海南岛", "Hainan"],
    ["Shanxi", "Shanxi"],
    ["Shaanxi", "Shaanxi"],
    ["shānxī", "Shanxi"],
    ["shǎnxī", "Shaanxi"],
    ["山西", "Shanxi"],
    ["陕西省", "Shaanxi"],
    ["Inner Mongolia", "Inner Mongolia"],
    ["Nei Mongol", "Inner Mongolia"],
    ["内蒙古", "Inner Mongolia"],
    ["内蒙", "Inner Mongolia"],
    ["Tibet", "Tibet"],
    ["Xizang", "Tibet"],
    ["西藏自治区", "Tibet"],
    ["Guangxi Zhuang Autonomous Region", "Guangxi"],
    ["广西壮族自治区", "Guangxi"],
    ["广西自治区", "Guangxi"],
    ["Xinjiang Uygur Autonomous Region", "Xinjiang"],
    ["宁夏", "Ningxia"],
  ])("%s is %s", (query, name) => {
    expect(found(query)).toBe(name);
  });

  test("every one is found by its own names, and municipalities are cities", () => {
    for (const { nameEn, nameZh } of panel.provinces) {
      const isMunicipality = nameZh.endsWith("市");
      expect(findPlaces(panel, nameZh)).toMatchObject({
        kind: "match",
        place: { kind: isMunicipality ? "city" : "province" },
      });
      expect(findPlaces(panel, nameEn).kind).toBe(
        ["Jilin", "Hainan"].includes(nameEn) ? "ambiguous" : "match",
      );
    }
  });
});

describe("key regions", () => {
  test.each([
    ["Jing-Jin-Ji", "bth-2+36"],
    ["Beijing-Tianjin-Hebei", "bth-2+36"],
    ["Beijing–Tianjin–Hebei region", "bth-2+36"],
    ["BTH", "bth-2+36"],
    ["2+36", "bth-2+36"],
    ["bth-2+36", "bth-2+36"],
    ["京津冀", "bth-2+36"],
    ["京津冀及周边地区", "bth-2+36"],
    ["2+36城市", "bth-2+36"],
    ["Yangtze River Delta", "yrd-31"],
    ["the Yangtze River Delta", "yrd-31"],
    ["YRD", "yrd-31"],
    ["长三角", "yrd-31"],
    ["长三角地区", "yrd-31"],
    ["长江三角洲", "yrd-31"],
    ["Fenwei Plain", "fwp-13"],
    ["Fen-Wei Plain", "fwp-13"],
    ["汾渭平原", "fwp-13"],
  ])("%s is %s", (query, id) => {
    expect(found(query)).toBe(id);
  });
});

describe("what is not in the panel is unknown, never matched", () => {
  test.each([
    ["Tangshna", "unknown: 1302"],
    ["Tanshan", "unknown: 1302 2103"],
    ["Tangshn, Hebei", "unknown: 1302"],
    ["Zhenzhou", "unknown: 4101 4310"],
    ["Shengzhen", "unknown: 4403"],
    ["唐珊", "unknown: 1302"],
    ["哈尔宾市", "unknown: 2301"],
    ["大理市", "unknown: 5329"],
    ["Dali City", "unknown: 5329"],
    ["Chaoyang District", "unknown: 2113"],
    ["Chaoyang区", "unknown: 2113"],
    ["Atlantis", "unknown:"],
    ["Paris", "unknown:"],
    ["伦敦", "unknown:"],
    ["昆山", "unknown: 5301"],
    ["Anhui City", "unknown:"],
    ["2015", "unknown:"],
    ["0000", "unknown:"],
    ["", "unknown:"],
    ["   ", "unknown:"],
    ["'; drop table cities; --", "unknown:"],
    ["Tangshan and Handan", "unknown: 1302 1304"],
  ])("%j", (query, expected) => {
    expect(found(query)).toBe(expected);
  });

  test("a very long query is refused without work", () => {
    expect(found("Tangshan ".repeat(10_000))).toBe("unknown:");
  });
});
