import { type City, invalidInput } from "@tandem/core";
import { findPlaces, type Panel } from "@tandem/data";
import { namedCity } from "../../tools/named-city.ts";

/** The city that a word of the command line means. @throws TandemError where it means none, several, or no city. */
export function cityOperand(panel: Panel, name: string): City {
  const match = findPlaces(panel, name);
  if (match.kind !== "match" || match.place.kind === "city") return namedCity(panel, name);
  const got = JSON.stringify(name);
  const isProvince = match.place.kind === "province";
  throw invalidInput("CITY", {
    en: `must be a city, got the ${match.place.kind} ${got}; ${isProvince ? `for all of its cities: batch --province ${name}` : "batch and path take a region with --region"}`,
    zh: `应为城市，收到${isProvince ? "省份" : "区域"} ${got}；${isProvince ? `评估其全部城市请用 batch --province ${name}` : "区域请在 batch 或 path 命令中用 --region 指定"}`,
  });
}
