import type { ComponentChildren } from "preact";
import { go, path } from "./route.ts";

/** A link within the pages that does not load them anew; a modified click is left to the browser. */
export function Link({ to, children }: { to: string; children: ComponentChildren }) {
  const here = path.value === to || (to !== "/" && path.value.startsWith(`${to}/`));
  const follow = (event: MouseEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={follow} aria-current={here ? "page" : undefined}>
      {children}
    </a>
  );
}
