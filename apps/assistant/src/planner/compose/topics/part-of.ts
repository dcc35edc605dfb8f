import type { Text } from "@tandem/core";
import type { TopicRecord } from "../../../tools/city-topics.ts";
import { assumptionsPart } from "./assumptions-part.ts";
import { confidencePart } from "./confidence-part.ts";
import { driversPart } from "./drivers-part.ts";
import { goalsPart } from "./goals-part.ts";
import { healthPart } from "./health-part.ts";
import { moneyPart } from "./money-part.ts";
import { ozonePart } from "./ozone-part.ts";
import { regionPart } from "./region-part.ts";
import { sectorsPart } from "./sectors-part.ts";
import type { TopicPart } from "./topic-part.ts";
import { trendPart } from "./trend-part.ts";

/** What is said of a city on the topic of a record. */
export function partOf(name: Text, record: TopicRecord): TopicPart {
  switch (record.topic) {
    case "confidence":
      return confidencePart(name, record);
    case "drivers":
      return driversPart(name, record);
    case "trend":
      return trendPart(name, record);
    case "health":
      return healthPart(name, record);
    case "money":
      return moneyPart(name, record);
    case "goals":
      return goalsPart(name, record);
    case "sectors":
      return sectorsPart(name, record);
    case "region":
      return regionPart(name, record);
    case "ozone":
      return ozonePart(name, record);
    case "assumptions":
      return assumptionsPart(name, record);
  }
}
