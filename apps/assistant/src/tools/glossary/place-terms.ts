import type { Term } from "./term.ts";

const actionPlan = {
  en: "Action Plan for Continuous Improvement of Air Quality, State Council, 2023",
  zh: "国务院《空气质量持续改善行动计划》（2023 年）",
};

/** Places, and batches over many of them. */
export const placeTerms: readonly Term[] = [
  {
    id: "key-regions",
    title: { en: "Key regions", zh: "重点区域" },
    definition: {
      en: "Regions of joint air-pollution control in the 2023 action plan: Beijing–Tianjin–Hebei and surroundings (2+36 cities), the Yangtze River Delta (31 cities) and the Fenwei Plain (13 cities)",
      zh: "2023 年行动计划划定的大气污染联防联控区域：京津冀及周边地区（“2+36”城市）、长三角地区（31 个城市）和汾渭平原（13 个城市）",
    },
    source: actionPlan,
    names: { en: ["key regions", "key region"], zh: ["重点区域"] },
    related: ["bth", "yrd", "fwp"],
  },
  {
    id: "bth",
    title: { en: "Beijing–Tianjin–Hebei and surroundings (2+36)", zh: "京津冀及周边地区（“2+36”城市）" },
    definition: {
      en: "Beijing and Tianjin with 36 cities of Hebei, Shandong and Henan, as the 2023 action plan lists them; id bth-2+36",
      zh: "北京、天津两市及河北、山东、河南的 36 个城市，名单见 2023 年行动计划；编号 bth-2+36",
    },
    source: actionPlan,
    names: {
      en: ["2+36", "2+36 cities", "bth-2+36", "bth"],
      zh: ["2+36", "2+36城市", "京津冀及周边", "京津冀及周边地区"],
    },
    related: ["key-regions", "yrd", "fwp"],
  },
  {
    id: "yrd",
    title: { en: "Yangtze River Delta (31 cities)", zh: "长三角地区（31 个城市）" },
    definition: {
      en: "31 cities of Shanghai, Jiangsu, Zhejiang and Anhui, as the 2023 action plan lists them; id yrd-31",
      zh: "上海、江苏、浙江、安徽的 31 个城市，名单见 2023 年行动计划；编号 yrd-31",
    },
    source: actionPlan,
    names: { en: ["yangtze river delta", "yrd", "yrd-31"], zh: ["长三角", "长三角地区"] },
    related: ["key-regions", "bth", "fwp"],
  },
  {
    id: "fwp",
    title: { en: "Fenwei Plain (13 cities)", zh: "汾渭平原（13 个城市）" },
    definition: {
      en: "13 cities of Shanxi and Shaanxi, as the 2023 action plan lists them; id fwp-13",
      zh: "山西、陕西的 13 个城市，名单见 2023 年行动计划；编号 fwp-13",
    },
    source: actionPlan,
    names: { en: ["fenwei plain", "fwp", "fwp-13"], zh: ["汾渭平原"] },
    related: ["key-regions", "bth", "yrd"],
  },
  {
    id: "city",
    title: { en: "City (prefecture level)", zh: "城市（地级单元）" },
    definition: {
      en: "A prefecture-level unit by its four-digit GB/T 2260 code: 337 of them, municipalities, prefectures and leagues included, counties belonging to it included. Joined on the code, never on a name",
      zh: "以 GB/T 2260 四位代码标识的地级单元，共 337 个，含直辖市、地区、盟和自治州，并包括所辖县（市）。按代码而非名称关联",
    },
    source: { en: "GB/T 2260", zh: "GB/T 2260" },
    names: {
      en: ["prefecture-level city", "prefecture", "city code"],
      zh: ["地级市", "地级单元", "城市代码"],
    },
    related: ["key-regions", "gap", "batch"],
  },
  {
    id: "batch",
    title: { en: "Batch", zh: "批次（批量评估）" },
    definition: {
      en: "Assessments of many cities over one period, queued and computed in the background. It survives a restart, one city's failure does not stop it, and the results can be downloaded as JSON or CSV",
      zh: "对多个城市同一时段的批量评估，排队后在后台计算。服务重启后自动继续，个别城市失败不影响其余城市，结果可下载为 JSON 或 CSV",
    },
    source: { en: "This project's own definition", zh: "本项目自定义" },
    names: { en: ["batch", "batches"], zh: ["批次", "批量评估"] },
    related: ["synergy", "probability", "gap"],
  },
];
