import { readFile } from "node:fs/promises";
import type { Language, RegisteredMethod } from "@tandem/core";

const folder = new URL("../../../../../docs/methods/", import.meta.url);
const chineseHeading = "## 中文";

/** One language's half of a page: English stands first, then a rule, then the Chinese under its heading. */
export function pageInLanguage(page: string, title: string, language: Language): string {
  const at = page.search(/^---\n+## 中文$/m);
  if (at === -1) return page;
  if (language === "en") return `${page.slice(0, at).trimEnd()}\n`;
  const chinese = page.slice(page.indexOf(chineseHeading, at) + chineseHeading.length);
  return `# ${title}\n\n${chinese.trim()}\n`;
}

/** The page of a method: meaning, formula, unit, inputs, edge cases, sources and a worked example. */
export async function methodPage({ id, title }: RegisteredMethod, language: Language): Promise<string> {
  const page = await readFile(new URL(`${id}.md`, folder), "utf8");
  return pageInLanguage(page, title[language], language);
}
