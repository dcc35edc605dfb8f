export const marks = ["a", "b", "c", "d"] as const;
export type Mark = (typeof marks)[number];

/** The look of the nth source: a colour, a dash and a shape, so that none is told by colour alone. */
export function markOf(index: number): Mark {
  return marks[index % marks.length] ?? "a";
}

/** The shape of one observation. */
export function MarkShape({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  const looks = `mark ${mark}`;
  switch (mark) {
    case "a":
      return <circle cx={x} cy={y} r={3.5} class={looks} />;
    case "b":
      return <rect x={x - 3.25} y={y - 3.25} width={6.5} height={6.5} class={looks} />;
    case "c":
      return <path d={`M${x} ${y - 4.5} L${x + 4.5} ${y + 3.5} L${x - 4.5} ${y + 3.5} Z`} class={looks} />;
    case "d":
      return (
        <path d={`M${x} ${y - 4.5} L${x + 4.5} ${y} L${x} ${y + 4.5} L${x - 4.5} ${y} Z`} class={looks} />
      );
  }
}
