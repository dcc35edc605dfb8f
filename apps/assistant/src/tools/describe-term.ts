import { TandemError, type Text } from "@tandem/core";
import { z } from "zod";
import { type MethodLink, methodLinks } from "../method-links/method-link.ts";
import { glossary, termNamed } from "./glossary/glossary.ts";
import { defineTool } from "./tool.ts";

export interface DescribedTerm {
  readonly id: string;
  readonly title: Text;
  readonly definition: Text;
  readonly source: Text;
  readonly related: readonly string[];
  readonly methods: readonly MethodLink[];
}

export const describeTermTool = defineTool({
  name: "describe_term",
  description: `What a word of the field means, with its source. Terms: ${glossary.map(({ id }) => id).join(", ")}.`,
  input: z.strictObject({
    term: z.string().min(1).max(100).describe("Id or name of the term, either language"),
  }),
  run({ term }): DescribedTerm {
    const found = termNamed(term);
    if (found === undefined) {
      throw new TandemError({
        tag: "not-found",
        where: "term",
        message: {
          en: `the glossary has no ${JSON.stringify(term)}; it has ${glossary.map(({ id }) => id).join(", ")}`,
          zh: `术语表中没有“${term}”；现有：${glossary.map(({ title }) => title.zh).join("、")}`,
        },
        details: { got: term },
      });
    }
    const { id, title, definition, source, related, methods = [] } = found;
    return { id, title, definition, source, related, methods: methodLinks(methods) };
  },
});
