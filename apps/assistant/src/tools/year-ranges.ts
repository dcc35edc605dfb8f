/** Ascending years as ranges: [2014, 2015, 2017] is "2014–2015, 2017". */
export function yearRanges(years: readonly number[]): string {
  const starts = years.filter((year, index) => years[index - 1] !== year - 1);
  const ends = years.filter((year, index) => years[index + 1] !== year + 1);
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`))
    .join(", ");
}
