import { glossary } from "../../tools/glossary/glossary.ts";

interface TermName {
  readonly id: string;
  readonly pattern: RegExp;
  readonly length: number;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/[- ]/g, "[- ]?");
}

function nameOf(id: string, name: string): TermName {
  // "who" is a question word unless it is written as the organisation writes it.
  if (name === "who") return { id, pattern: /\bWHO\b/, length: name.length };
  const isLatin = /^[\p{Script=Latin}\d]/u.test(name);
  const source = isLatin
    ? String.raw`(?<![\p{Script=Latin}\d])${escaped(name)}(?![\p{Script=Latin}\d])`
    : escaped(name);
  return { id, pattern: new RegExp(source, "iu"), length: name.length };
}

const termNames: readonly TermName[] = glossary.flatMap(({ id, names }) =>
  [...names.en, ...names.zh].map((name) => nameOf(id, name)),
);

/** The terms that a text names, from left to right; where names overlap the longest is meant. */
export function termsIn(text: string): readonly string[] {
  const found = termNames.flatMap(({ id, pattern, length }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ id, start: at, end: at + length }];
  });
  const clear = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.end - other.start > one.end - one.start && other.start < one.end && one.start < other.end,
      ),
  );
  return [...new Set(clear.toSorted((a, b) => a.start - b.start).map(({ id }) => id))];
}
