import { methods, Text } from "@tandem/core";
import { z } from "zod";

/** A method that a result was computed with, and the address of its page. */
export const MethodLink = z
  .object({
    id: z.string(),
    title: Text,
    href: z.string().describe("Page of the method: formula, unit, edge cases, sources, a worked example"),
  })
  .readonly();
export type MethodLink = z.infer<typeof MethodLink>;

/** The address of a method's page among the pages. */
export function methodHref(id: string): string {
  return `/methods/${id}`;
}

/** Links to methods by their ids, each once and in the order given; an id that is no method's is left out. */
export function methodLinks(ids: Iterable<string>): readonly MethodLink[] {
  return [...new Set(ids)].flatMap((id) => {
    const method = methods.find((one) => one.id === id);
    return method ? [{ id, title: method.title, href: methodHref(id) }] : [];
  });
}

/** The methods as a `Link` header: where the page of each is served as Markdown. */
export function methodLinkHeader(links: readonly MethodLink[]): string {
  return links
    .map(({ id }) => `</api/methods/${id}/page>; rel="describedby"; type="text/markdown"`)
    .join(", ");
}
