import { pinyin } from "pinyin-pro";
import { shortChineseName } from "../../src/place/chinese-names.ts";

/** Place names that the dictionary reads with another tone or sound than the place does. */
const readings: Readonly<Record<string, string>> = {
  葫芦岛: "hú lú dǎo",
  台州: "tāi zhōu",
  济宁: "jǐ níng",
  曲靖: "qū jìng",
  昌都: "chāng dū",
  那曲: "nà qū",
  喀什: "kā shí",
  陕西: "shǎn xī",
  六安: "lù ān",
  亳州: "bó zhōu",
  蚌埠: "bèng bù",
  丽水: "lí shuǐ",
  长治: "cháng zhì",
  朝阳: "cháo yáng",
  重庆: "chóng qìng",
  厦门: "xià mén",
};

/** Pinyin of a place name without its suffix, with tone marks, syllables apart. */
export function pinyinOf(nameZh: string): string {
  const short = shortChineseName(nameZh);
  return readings[short] ?? pinyin(short, { surname: "off" });
}
