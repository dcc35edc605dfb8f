/** The series that a caller asked for, without the keys left open. */
export function chosenSeries(asked: {
  readonly co2?: string | undefined;
  readonly pm25?: string | undefined;
}): {
  readonly co2?: string;
  readonly pm25?: string;
} {
  return {
    ...(asked.co2 !== undefined && { co2: asked.co2 }),
    ...(asked.pm25 !== undefined && { pm25: asked.pm25 }),
  };
}
