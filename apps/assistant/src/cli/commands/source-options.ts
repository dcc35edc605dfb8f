import { co2Sources, pm25Sources } from "../../tools/fields.ts";
import type { CommandOption } from "../line/command.ts";

/** Which inventory and which series the figures are to come from. */
export const sourceOptions: Readonly<Record<"co2" | "pm25", CommandOption>> = {
  co2: {
    value: "SOURCE",
    about: { en: `CO2 inventory: ${co2Sources.join(", ")}`, zh: `CO₂ 清单：${co2Sources.join("、")}` },
  },
  pm25: {
    value: "SOURCE",
    about: { en: `PM2.5 series: ${pm25Sources.join(", ")}`, zh: `PM2.5 序列：${pm25Sources.join("、")}` },
  },
};
