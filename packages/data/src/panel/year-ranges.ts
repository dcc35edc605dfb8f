/** Ascending years as ranges: [2014, 2015, 2017] is "2014–2015, 2017". */
export function yearRanges(years: readonly number[]): string {
  const ranges: string[] = [];
  let first: number | undefined;
  years.forEach((year, index) => {
    first ??= year;
    if (years[index + 1] === year + 1) return;
    ranges.push(first === year ? `${year}` : `${first}–${year}`);
    first = undefined;
  });
  return ranges.join(", ");
}
