/** Where the part of a city's PM2.5 that people cause comes from: the city, the rest of its region, beyond it. */
export const origins = ["local", "region", "far"] as const;
export type Origin = (typeof origins)[number];

/** Emissions that PM2.5 responds to; `pm25` is primary PM2.5. */
export const responseSpecies = ["so2", "nox", "pm25", "nh3", "voc"] as const;
export type ResponseSpecies = (typeof responseSpecies)[number];
