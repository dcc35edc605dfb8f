import { methods } from "@tandem/core";
import { expect, test } from "vitest";
import { methodLinkHeader, methodLinks } from "./method-link.ts";
import { sectionMethods } from "./section-methods.ts";

const known = methods.map(({ id }) => id);

test.each(Object.entries(sectionMethods))("%s names methods that there are", (_, ids) => {
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  expect(methodLinks(ids).map(({ id }) => id)).toEqual(ids);
});

test("a method is linked once, in the order given, and what is no method is not linked", () => {
  expect(methodLinks(["lmdi", "tapio", "lmdi", "no-such"])).toMatchObject([
    { id: "lmdi", href: "/methods/lmdi", title: { en: expect.stringContaining("LMDI") } },
    { id: "tapio", href: "/methods/tapio" },
  ]);
});

test("the header has a link for each", () => {
  expect(methodLinkHeader(methodLinks(["tapio", "kaya"]))).toBe(
    '</api/methods/tapio/page>; rel="describedby"; type="text/markdown", </api/methods/kaya/page>; rel="describedby"; type="text/markdown"',
  );
});
