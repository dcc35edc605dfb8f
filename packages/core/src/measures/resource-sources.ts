import type { MeasureSource } from "./measure-source.ts";

/** Sources of the material balance beside {@link measureSources}. */
export const resourceSources = {
  "circular-plan-2021": {
    citation: "NDRC, 14th Five-Year Plan for the circular economy (as reported by China News Service)",
    year: 2021,
    url: "https://www.cqcb.com/wealth/2021-07-07/4266397_pc.html",
    licence: "government-facts",
    taken: {
      en: "scrap used: 260 Mt in 2020, 320 Mt planned for 2025; recycled aluminium 11.5 Mt planned for 2025; 1 t of scrap instead of ore saves 1.6 t CO2",
      zh: "废钢利用量 2020 年 2.6 亿吨、2025 年规划 3.2 亿吨；2025 年再生铝规划 1150 万吨；以废钢替代铁矿石，每吨钢减排约 1.6 吨 CO₂",
    },
    status: "found",
  },
  "worldsteel-scrap-2018": {
    citation: "worldsteel (B. B. Çiftçi), outlook on ferrous scrap, as reported by ScrapMonster",
    year: 2018,
    url: "https://www.scrapmonster.com/news/global-scrap-availability-to-surpass-1-billion-tonnes-in-2030/1/67684",
    licence: "press-facts",
    taken: {
      en: "scrap available in China about 300 Mt by 2030 and 400 Mt by 2050",
      zh: "中国废钢可供量 2030 年约 3 亿吨、2050 年约 4 亿吨",
    },
    status: "found",
  },
  "smm-scrap-2020": {
    citation: "Shanghai Metals Market at the BIR ferrous division, as reported by Recycling Magazine",
    year: 2020,
    url: "https://www.recycling-magazine.com/2020/10/15/chinas-scrap-generation-to-remain-on-steep-growth-curve/",
    licence: "press-facts",
    taken: {
      en: "more than 350 Mt of scrap a year by 2030",
      zh: "2030 年前后废钢年产生量超过 3.5 亿吨",
    },
    status: "found",
  },
  "recycled-al-2020": {
    citation:
      "China Nonferrous Metals Industry Association, output of recycled aluminium, as reported by AskCI",
    year: 2022,
    url: "http://my67778.com/news/chanye/20220218/1155191745237_2.shtml",
    licence: "press-facts",
    taken: { en: "7.4 Mt of recycled aluminium in 2020", zh: "2020 年再生铝产量 740 万吨" },
    status: "found",
  },
  "recycled-metals-2030": {
    citation: "China Nonferrous Metals Industry Association, May 2025, as reported by Hexun",
    year: 2025,
    url: "http://m.hexun.com/futures/2025-05-23/219199885.html",
    licence: "press-facts",
    taken: {
      en: "28 Mt of recycled non-ferrous metals expected in 2030",
      zh: "预计 2030 年再生有色金属产量 2800 万吨",
    },
    status: "found",
  },
  "solid-waste-2018": {
    citation: "MEE, annual report on solid waste of large and medium cities, figures of 2018 (copy)",
    year: 2019,
    url: "http://nengyuanchn.com/xxny/taiyangneng/76956.html",
    licence: "government-facts",
    taken: {
      en: "2018: fly ash 530 Mt, of which power and heat 450 Mt, 75.7 % used; slag of iron and steel 330 Mt, 91.8 % used",
      zh: "2018 年：粉煤灰 5.3 亿吨，其中电力热力 4.5 亿吨、利用率 75.7 %；黑色金属冶炼废渣 3.3 亿吨、利用率 91.8 %",
    },
    status: "found",
  },
  "urban-yearbook-2017": {
    citation: "MOHURD, urban construction statistics 2017 (waste collected as in a copy)",
    year: 2018,
    url: "https://huaon.com/detail/390838.html",
    licence: "government-facts",
    taken: {
      en: "215.2 Mt of municipal waste collected in cities in 2017; landfilled about 120 Mt (from memory)",
      zh: "2017 年城市生活垃圾清运量 2.152 亿吨；其中填埋约 1.2 亿吨（凭记忆）",
    },
    status: "memory",
  },
  "nbs-2017-output": {
    citation: "NBS, statistical communiqué 2017: output of cement and aluminium",
    year: 2018,
    url: "https://www.stats.gov.cn",
    licence: "government-facts",
    taken: {
      en: "2017: cement about 2.34 Gt, primary aluminium about 32 Mt",
      zh: "2017 年水泥产量约 23.4 亿吨、电解铝约 3200 万吨",
    },
    status: "memory",
  },
} as const satisfies Readonly<Record<string, MeasureSource>>;
