import type { Text } from "@tandem/core";

/** Texts side by side, each language with its own. */
export function joined(parts: readonly Text[], between: Text = { en: " ", zh: "" }): Text {
  return {
    en: parts.map(({ en }) => en).join(between.en),
    zh: parts.map(({ zh }) => zh).join(between.zh),
  };
}

export const comma: Text = { en: ", ", zh: "、" };

/** A Markdown list, one text a line. */
export function bullets(items: readonly Text[]): Text {
  return joined(
    items.map(({ en, zh }) => ({ en: `- ${en}`, zh: `- ${zh}` })),
    { en: "\n", zh: "\n" },
  );
}

/** "a", "a and b", "a, b and c" */
export function listing(items: readonly Text[]): Text {
  const en = items.map((item) => item.en);
  const last = en.pop() ?? "";
  return {
    en: en.length > 0 ? `${en.join(", ")} and ${last}` : last,
    zh: items.map(({ zh }) => zh).join("、"),
  };
}

/** A Markdown table; a cell's own bars would end it, so they are taken out. */
export function table(head: readonly Text[], rows: readonly (readonly Text[])[]): Text {
  const inLanguage = (language: "en" | "zh") => {
    const line = (cells: readonly Text[]) =>
      `| ${cells.map((cell) => cell[language].replaceAll("|", "/")).join(" | ")} |`;
    const rule = `|${head.map(() => "---").join("|")}|`;
    return [line(head), rule, ...rows.map(line)].join("\n");
  };
  return { en: inLanguage("en"), zh: inLanguage("zh") };
}
