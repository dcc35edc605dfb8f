import { expect, test } from "vitest";
import { pinyinOf } from "./pinyin-of.ts";

// Readings of place names as the Xiandai Hanyu Cidian and GB/T 2260 have them, among them those that dictionaries of
// single characters get wrong.
test.each([
  ["六安市", "lù ān"],
  ["重庆市", "chóng qìng"],
  ["厦门市", "xià mén"],
  ["亳州市", "bó zhōu"],
  ["丽水市", "lí shuǐ"],
  ["长治市", "cháng zhì"],
  ["长沙市", "cháng shā"],
  ["台州市", "tāi zhōu"],
  ["泰州市", "tài zhōu"],
  ["蚌埠市", "bèng bù"],
  ["朝阳市", "cháo yáng"],
  ["漯河市", "luò hé"],
  ["十堰市", "shí yàn"],
  ["济南市", "jǐ nán"],
  ["济宁市", "jǐ níng"],
  ["曲靖市", "qū jìng"],
  ["昌都市", "chāng dū"],
  ["那曲市", "nà qū"],
  ["成都市", "chéng dū"],
  ["乐山市", "lè shān"],
  ["百色市", "bǎi sè"],
  ["葫芦岛市", "hú lú dǎo"],
  ["喀什地区", "kā shí"],
  ["延边朝鲜族自治州", "yán biān"],
  ["陕西省", "shǎn xī"],
  ["山西省", "shān xī"],
  ["西藏自治区", "xī zàng"],
  ["内蒙古自治区", "nèi měng gǔ"],
])("%s reads %s", (name, reading) => {
  expect(pinyinOf(name)).toBe(reading);
});
