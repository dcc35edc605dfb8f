import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { steppedTo } from "../charts/dot-steps.ts";

/** Something drawn that can be read by itself: by pointer, by keyboard, by screen reader. */
export interface ReadMark {
  readonly key: string;
  /** Values by which arrow keys step: left and right in the order of x, up and down in that of y. */
  readonly x: number;
  readonly y: number;
  /** Where its tip stands, CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly shape: ComponentChildren;
}

interface WalkedChartProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ReadMark[];
  /** Axes and what else lies behind the marks. */
  readonly children?: ComponentChildren;
  /** What lies over them and is not read by itself. */
  readonly over?: ComponentChildren;
}

function Tip({ mark, width }: { mark: ReadMark; width: number }) {
  const top = `${mark.top}px`;
  const style =
    mark.left > width / 2
      ? { right: `${width - mark.left + 12}px`, top }
      : { left: `${mark.left + 12}px`, top };
  return (
    <div class="tip" style={style} aria-hidden="true">
      <strong>{mark.title}</strong>
      {mark.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

/** A drawing whose marks a pointer points at, arrow keys walk along, and a screen reader hears as options of a list. */
export function WalkedChart({ label, width, height, marks, children, over }: WalkedChartProps) {
  const [shown, setShown] = useState<string>();
  const id = useId();
  const active = marks.find(({ key }) => key === shown);
  const byKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") setShown(undefined);
    const next = steppedTo(marks, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setShown(next.key);
  };
  return (
    <div class="plot" onPointerLeave={() => setShown(undefined)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its list carries the name; a title would pop up over every mark */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {children}
        <g
          role="listbox"
          tabIndex={0}
          aria-label={label}
          aria-activedescendant={active ? `${id}-${active.key}` : undefined}
          onKeyDown={byKey}
          onFocus={() => setShown((now) => now ?? steppedTo(marks, undefined, "Home")?.key)}
          onBlur={() => setShown(undefined)}
        >
          <rect class="ring" x={1} y={1} width={Math.max(0, width - 2)} height={height - 2} rx={6} />
          {marks.map(({ key, title, lines, shape }) => (
            <g
              key={key}
              id={`${id}-${key}`}
              role="option"
              aria-selected={key === shown}
              aria-label={[title, ...lines].join("; ")}
              class={key === shown ? "read shown" : "read"}
              onPointerEnter={() => setShown(key)}
            >
              {shape}
            </g>
          ))}
        </g>
        {over}
      </svg>
      {active ? <Tip mark={active} width={width} /> : null}
    </div>
  );
}
