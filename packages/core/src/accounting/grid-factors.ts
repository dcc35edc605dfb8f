import type { Citation } from "../method/method.ts";

/** CO2 of the electricity consumed in an area, t per MWh (kg per kWh), by year. */
export interface GridArea {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly byYear: Readonly<Record<number, number>>;
}

export const gridCitation: Citation = {
  text: "MEE and NBS, announcements of electricity CO2 emission factors of 2021 and 2022, as in public copies; five provinces of 2022 confirmed in two others",
  url: "https://www.mee.gov.cn/xxgk2018/xxgk/xxgk01/202412/t20241226_1099413.html",
  status: "read",
};

/** Provincial factors of the official announcements. Tibet is not in them, nor are other years. */
export const provinceGrids: readonly GridArea[] = [
  { nameEn: "Anhui", nameZh: "安徽", byYear: { 2021: 0.7075, 2022: 0.6782 } },
  { nameEn: "Beijing", nameZh: "北京", byYear: { 2021: 0.5688, 2022: 0.558 } },
  { nameEn: "Chongqing", nameZh: "重庆", byYear: { 2021: 0.4743, 2022: 0.5227 } },
  { nameEn: "Fujian", nameZh: "福建", byYear: { 2021: 0.4711, 2022: 0.4092 } },
  { nameEn: "Gansu", nameZh: "甘肃", byYear: { 2021: 0.4955, 2022: 0.4772 } },
  { nameEn: "Guangdong", nameZh: "广东", byYear: { 2021: 0.4715, 2022: 0.4403 } },
  { nameEn: "Guangxi", nameZh: "广西", byYear: { 2021: 0.5154, 2022: 0.4044 } },
  { nameEn: "Guizhou", nameZh: "贵州", byYear: { 2021: 0.5182, 2022: 0.4989 } },
  { nameEn: "Hainan", nameZh: "海南", byYear: { 2021: 0.4524, 2022: 0.4184 } },
  { nameEn: "Hebei", nameZh: "河北", byYear: { 2021: 0.7901, 2022: 0.7252 } },
  { nameEn: "Heilongjiang", nameZh: "黑龙江", byYear: { 2021: 0.6342, 2022: 0.5368 } },
  { nameEn: "Henan", nameZh: "河南", byYear: { 2021: 0.6369, 2022: 0.6058 } },
  { nameEn: "Hubei", nameZh: "湖北", byYear: { 2021: 0.3672, 2022: 0.4364 } },
  { nameEn: "Hunan", nameZh: "湖南", byYear: { 2021: 0.5138, 2022: 0.49 } },
  { nameEn: "Inner Mongolia", nameZh: "内蒙古", byYear: { 2021: 0.7025, 2022: 0.6849 } },
  { nameEn: "Jiangsu", nameZh: "江苏", byYear: { 2021: 0.6451, 2022: 0.5978 } },
  { nameEn: "Jiangxi", nameZh: "江西", byYear: { 2021: 0.5835, 2022: 0.5752 } },
  { nameEn: "Jilin", nameZh: "吉林", byYear: { 2021: 0.5629, 2022: 0.4932 } },
  { nameEn: "Liaoning", nameZh: "辽宁", byYear: { 2021: 0.5876, 2022: 0.5626 } },
  { nameEn: "Ningxia", nameZh: "宁夏", byYear: { 2021: 0.6546, 2022: 0.6423 } },
  { nameEn: "Qinghai", nameZh: "青海", byYear: { 2021: 0.1326, 2022: 0.1567 } },
  { nameEn: "Shaanxi", nameZh: "陕西", byYear: { 2021: 0.6336, 2022: 0.6558 } },
  { nameEn: "Shandong", nameZh: "山东", byYear: { 2021: 0.6838, 2022: 0.641 } },
  { nameEn: "Shanghai", nameZh: "上海", byYear: { 2021: 0.5834, 2022: 0.5849 } },
  { nameEn: "Shanxi", nameZh: "山西", byYear: { 2021: 0.7222, 2022: 0.7096 } },
  { nameEn: "Sichuan", nameZh: "四川", byYear: { 2021: 0.1255, 2022: 0.1404 } },
  { nameEn: "Tianjin", nameZh: "天津", byYear: { 2021: 0.7355, 2022: 0.7041 } },
  { nameEn: "Xinjiang", nameZh: "新疆", byYear: { 2021: 0.6577, 2022: 0.6231 } },
  { nameEn: "Yunnan", nameZh: "云南", byYear: { 2021: 0.1235, 2022: 0.1073 } },
  { nameEn: "Zhejiang", nameZh: "浙江", byYear: { 2021: 0.5422, 2022: 0.5153 } },
];

/** Regional grids of the same announcements. */
export const regionalGrids: readonly GridArea[] = [
  { nameEn: "North China", nameZh: "华北", byYear: { 2021: 0.712, 2022: 0.6776 } },
  { nameEn: "Northeast China", nameZh: "东北", byYear: { 2021: 0.6012, 2022: 0.5564 } },
  { nameEn: "East China", nameZh: "华东", byYear: { 2021: 0.5992, 2022: 0.5617 } },
  { nameEn: "Central China", nameZh: "华中", byYear: { 2021: 0.5354, 2022: 0.5395 } },
  { nameEn: "Northwest China", nameZh: "西北", byYear: { 2021: 0.5951, 2022: 0.5857 } },
  { nameEn: "South China", nameZh: "南方", byYear: { 2021: 0.4326, 2022: 0.3869 } },
  { nameEn: "Southwest China", nameZh: "西南", byYear: { 2021: 0.2113, 2022: 0.2268 } },
];

export interface NationalFactor {
  readonly year: number;
  readonly tonnesPerMegawattHour: number;
  readonly status: Citation["status"] | "expert-estimate";
}

/** National factors: official to 2023, after that this project's expert path, to be replaced as years are published. */
export const nationalGridPath: readonly NationalFactor[] = [
  { year: 2021, tonnesPerMegawattHour: 0.5568, status: "in-wide-use" },
  { year: 2022, tonnesPerMegawattHour: 0.5366, status: "in-wide-use" },
  { year: 2023, tonnesPerMegawattHour: 0.5306, status: "read" },
  { year: 2025, tonnesPerMegawattHour: 0.52, status: "expert-estimate" },
  { year: 2030, tonnesPerMegawattHour: 0.45, status: "expert-estimate" },
  { year: 2035, tonnesPerMegawattHour: 0.36, status: "expert-estimate" },
  { year: 2050, tonnesPerMegawattHour: 0.12, status: "expert-estimate" },
  { year: 2060, tonnesPerMegawattHour: 0.04, status: "expert-estimate" },
];
