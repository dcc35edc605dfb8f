import type { ComponentChildren } from "preact";

interface ScrollBoxProps {
  readonly label: string;
  readonly tall?: boolean;
  readonly children: ComponentChildren;
}

/** A box that scrolls by itself, which keyboard and screen reader can reach by its name. */
export function ScrollBox({ label, tall = false, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class={tall ? "scroll tall" : "scroll"} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
