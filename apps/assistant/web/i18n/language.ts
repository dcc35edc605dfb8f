import { computed, effect, signal } from "@preact/signals";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type UiLanguage = "en" | "zh";

const stored = localStorage.getItem("tandem-language");
const preferred: UiLanguage = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";

/** The language of the pages; answers follow the language of their question. */
export const language = signal<UiLanguage>(stored === "en" || stored === "zh" ? stored : preferred);

const catalogue = computed(() => (language.value === "zh" ? zh : en));

export function t(key: keyof typeof en): string {
  return catalogue.value[key];
}

/** A sentence with its places filled in: `{n}` by the value of `n`. */
export function said(key: keyof typeof en, values: Readonly<Record<string, string | number>>): string {
  return t(key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

export function setLanguage(next: UiLanguage): void {
  language.value = next;
  localStorage.setItem("tandem-language", next);
}

effect(() => {
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
});
