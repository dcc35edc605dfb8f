import type { Province } from "../panel/province-tables.ts";
import { shortChineseName } from "./chinese-names.ts";

const latinSpellings: Readonly<Record<string, readonly string[]>> = {
  "Inner Mongolia": ["Neimenggu", "Nei Menggu", "Nei Mongol"],
  Tibet: ["Xizang"],
  Hainan: ["Hainan Island"],
  Xinjiang: ["Sinkiang"],
};

const chineseForms: Readonly<Record<string, readonly string[]>> = {
  "Inner Mongolia": ["内蒙"],
  Hainan: ["海南岛"],
};

/** Names by which a province is found. Toneless pinyin is no help: the English name is that, or stands for another. */
export function provinceNames({ nameEn, nameZh }: Province): readonly string[] {
  const short = shortChineseName(nameZh);
  const names = [nameEn, nameZh, short, ...(latinSpellings[nameEn] ?? []), ...(chineseForms[nameEn] ?? [])];
  return nameZh.endsWith("自治区") ? [...names, `${short}自治区`] : names;
}
