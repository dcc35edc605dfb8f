import { methods, type RegisteredMethod } from "@tandem/core";
import type { Term } from "./term.ts";

type Names = Term["names"];

/** What people call some methods beside their titles. */
const aliases: Readonly<Record<string, Names>> = {
  tapio: { en: ["decoupling"], zh: ["tapio", "脱钩"] },
  lmdi: { en: ["logarithmic mean divisia index"], zh: ["lmdi", "对数平均迪氏指数"] },
  kaya: { en: ["kaya identity"], zh: ["kaya", "kaya 恒等式"] },
  "mann-kendall": { en: ["sen's slope"], zh: ["mann-kendall", "sen 斜率"] },
  "peak-status": { en: ["carbon peak", "peak rule"], zh: ["碳达峰", "达峰判定"] },
  ekc: { en: ["environmental kuznets curve"], zh: ["ekc", "库兹涅茨曲线"] },
  gemm: { en: ["global exposure mortality model"], zh: ["gemm"] },
  "vsl-transfer": { en: ["value of a statistical life", "vsl"], zh: ["统计生命价值", "vsl"] },
  aqi: { en: ["air quality index"], zh: ["aqi", "空气质量指数"] },
  "coupling-coordination": { en: ["coupling coordination"], zh: ["耦合协调度"] },
};

/** Methods whose words the terms of synergy explain. */
const explained = ["synergy-class", "class-probability", "co-control"];

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.normalize("NFKC").toLowerCase()))];
}

function relatedTo({ id, topic }: RegisteredMethod): readonly string[] {
  const same = listed.filter((other) => other.topic === topic && other.id !== id).map((other) => other.id);
  return same.length > 0 ? same.slice(0, 2) : ["synergy"];
}

function termOf(method: RegisteredMethod): Term {
  const { id, title, summary, citations } = method;
  const names = aliases[id] ?? { en: [], zh: [] };
  const source = citations[0]?.text ?? id;
  return {
    id,
    title,
    definition: summary,
    source: { en: source, zh: source },
    names: {
      en: distinct([id, id.replaceAll("-", " "), title.en, ...names.en]),
      zh: distinct([title.zh, ...names.zh]),
    },
    related: relatedTo(method),
    methods: [id],
  };
}

const listed = methods.filter(({ id }) => !explained.includes(id));

/** Every method of the registry as a term: what it means, in the registry's own words, with the link to its page. */
export const methodTerms: readonly Term[] = listed.map(termOf);
