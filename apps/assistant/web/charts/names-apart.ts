export interface PlacedName {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly anchor: "start" | "end";
}

const lineHeight = 14;
const dotAndSpace = 8;

/** About how wide 12-pixel type is: Chinese characters are as wide as they are high. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 12 : 7), 0);
}

function boxOf({ text, left, top, anchor }: PlacedName) {
  const start = anchor === "start" ? left : left - widthOf(text);
  return { start, end: start + widthOf(text), top: top - lineHeight / 2, bottom: top + lineHeight / 2 };
}

function overlap(a: PlacedName, b: PlacedName): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.start < other.end && other.start < one.end && one.top < other.bottom && other.top < one.bottom;
}

export interface Named {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** A place for each name beside its dot, right or left of it; a name that would cover another is left out. */
export function namesApart(dots: readonly Named[], width: number): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  for (const { text, left, top } of dots) {
    const sides: readonly PlacedName[] = [
      { text, top, left: left + dotAndSpace, anchor: "start" },
      { text, top, left: left - dotAndSpace, anchor: "end" },
    ];
    const free = sides.find((name) => {
      const { start, end } = boxOf(name);
      return start >= 0 && end <= width && placed.every((other) => !overlap(name, other));
    });
    if (free) placed.push(free);
  }
  return placed;
}
