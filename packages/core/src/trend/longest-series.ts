/** Values that a series sent to a method may have: every pair of them is looked at, which takes about 0.3 s here. */
export const longestSeries = 5000;
