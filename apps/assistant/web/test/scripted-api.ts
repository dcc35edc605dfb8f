import { json, type Script } from "./scripted-server.ts";

const cities = [
  { code: "1301", nameEn: "Shijiazhuang", nameZh: "石家庄市" },
  { code: "1302", nameEn: "Tangshan", nameZh: "唐山市" },
  { code: "1303", nameEn: "Qinhuangdao", nameZh: "秦皇岛市" },
].map((city) => ({
  ...city,
  provinceEn: "Hebei",
  provinceZh: "河北省",
  regions: ["bth-2+36"],
  lon: 118,
  lat: 39,
}));

const overview = {
  period: { from: 2015, to: 2019 },
  tolerance: 0,
  n: 3,
  counts: { "both-fall": 1, "air-only": 1, "carbon-only": 0, "both-rise": 1, flat: 0 },
  cities: [
    { code: "1301", class: "both-fall", co2ChangePercent: -8, pm25ChangePercent: -30 },
    { code: "1302", class: "air-only", co2ChangePercent: 11.4, pm25ChangePercent: -36.2 },
    { code: "1303", class: "both-rise", co2ChangePercent: 3, pm25ChangePercent: 2 },
  ].map((row) => ({ ...row, co2Source: "edgar-v8", pm25Source: "cnemc-monthly" })),
  leftOut: [],
};

const sources = {
  sources: [
    { id: "edgar-v8", citation: "EDGAR v8.0", terms: "CC BY 4.0", open: true, note: "Downscaled." },
    { id: "ceads-city", citation: "CEADs", terms: "free with citation", open: false, note: "Spiky." },
  ],
  variables: [{ id: "co2", unit: "Mt", label: "CO2" }],
  regions: [{ id: "bth-2+36", name: "Beijing–Tianjin–Hebei", members: [{ code: "1302", evidence: "read" }] }],
  flags: { "downscaled-inventory": "From a national inventory." },
  panelVersion: "panel-000000000000",
};

export const batch = {
  id: "b-1",
  state: "completed",
  request: { cities: "all", from: 2015, to: 2019, co2: "edgar-v8" },
  progress: { done: 3, total: 3 },
  failures: 0,
  panelVersion: sources.panelVersion,
  createdAt: "2026-01-05T08:00:00.000Z",
  finishedAt: "2026-01-05T08:00:02.000Z",
};

/** What every page may ask for, beside the chat. */
export const reference: Readonly<Record<string, Script>> = {
  "/api/sources": json(sources),
  "/api/cities": json({ cities }),
  "/api/synergy": json(overview),
  "/api/batches": json({ batches: [batch] }),
};

/** The `done` event of an answer. */
export function done(answer: string) {
  return [
    "done",
    { answer, language: "en", toolCalls: [], figures: [], methods: [], followUps: [], mode: "planner" },
  ] as const;
}

export const overviewCall = [
  ["tool_call", { id: "1", name: "synergy_overview", arguments: { from: 2015, to: 2019 } }],
  [
    "tool_result",
    {
      id: "1",
      name: "synergy_overview",
      result: { period: overview.period, n: 3, co2Source: "edgar-v8", area: {} },
    },
  ],
] as const;
