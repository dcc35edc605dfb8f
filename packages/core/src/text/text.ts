import { z } from "zod";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** A sentence in both languages, written where its facts are and narrowed to one at the edge (`localised`). */
export const Text = z.object({ en: z.string(), zh: z.string() }).readonly();
export type Text = z.infer<typeof Text>;

export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localised<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localised<T[Key]> }
      : T;

function isText(value: object): value is Text {
  const entries = Object.entries(value);
  return (
    entries.length === 2 &&
    entries.every(([key, text]) => (key === "en" || key === "zh") && typeof text === "string")
  );
}

function narrowed(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => narrowed(item, language));
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, narrowed(item, language)]));
}

/** The same record with every `Text` in it replaced by its sentence in `language`. */
export function localised<T>(value: T, language: Language): Localised<T> {
  return narrowed(value, language) as Localised<T>;
}
