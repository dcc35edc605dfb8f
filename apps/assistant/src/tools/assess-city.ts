import { assessCity, type CityAssessment, type Text, type WholeCityAssessment } from "@tandem/core";
import { readCityInputs } from "@tandem/data";
import { z } from "zod";
import { type MethodLink, methodLinks } from "../method-links/method-link.ts";
import { methodsOf } from "../method-links/section-methods.ts";
import { chosenSeries } from "./chosen-series.ts";
import { boundsNote, sectionsOfTopic, type TopicRecord, topicRecord } from "./city-topics.ts";
import { cityField, co2Field, fromField, goalField, pm25Field, toField, topicField } from "./fields.ts";
import { namedCity } from "./named-city.ts";
import { panelPeriod } from "./panel-years.ts";
import { defineTool } from "./tool.ts";

interface Linked {
  /** The methods that the figures come from. */
  readonly methods: readonly MethodLink[];
}

/** The class of a city, and how sure it is. */
export interface CityClass extends CityAssessment, Linked {
  readonly topic: "synergy";
  readonly confidence: WholeCityAssessment["confidence"];
}

/** One topic of a city's assessment. */
export type CityTopicResult = TopicRecord &
  Pick<WholeCityAssessment, "city" | "period" | "parameters"> &
  Linked & { readonly bounds: Text };

/** The citations of what these records name as a source. */
function cited(record: TopicRecord, parameters: WholeCityAssessment["parameters"]) {
  const fields = JSON.stringify(record).matchAll(/"source":"([^"]*)"/g);
  const sources = new Set([...fields].flatMap(([, ids = ""]) => ids.split(" + ")));
  return parameters.filter(({ id }) => sources.has(id));
}

export const assessCityTool = defineTool({
  name: "assess_city",
  description:
    "One city over a period. Without `topic`: whether its CO2 and PM2.5 fell together - class and its probability, both ends and changes with sources, the same with the other CO2 inventory, the series, and what to know before relying on it. With `topic`, one side of the whole assessment: confidence (probability of the class), drivers (why CO2 changed: decoupling, Kaya/LMDI, end of pipe), trend (significance, carbon peak), health (deaths avoided), money (their worth), goals (standards, dated targets, carbon peak; `goal` for one's own), sectors (who emits, who carries both), region (local and transported PM2.5), ozone, assumptions (what the result rests on). What is missing is a gap with a reason.",
  input: z.strictObject({
    city: cityField,
    from: fromField,
    to: toField,
    topic: topicField,
    goal: goalField,
    co2: co2Field,
    pm25: pm25Field,
  }),
  run({ city, from, to, topic, goal, ...asked }, { panel }): CityClass | CityTopicResult {
    const { code } = namedCity(panel, city);
    const period = panelPeriod(panel, { from, to });
    const inputs = readCityInputs(panel, { code, period, sections: "all", ...chosenSeries(asked) });
    const whole = assessCity(inputs, { sections: "all" });
    if (topic === undefined) {
      const { confidence } = whole;
      const methods = methodLinks(methodsOf(["synergy", "confidence"]));
      return { topic: "synergy", ...assessCity(inputs), confidence, methods };
    }
    const record = topicRecord(topic, { whole, inputs, goal });
    return {
      city: whole.city,
      period: whole.period,
      ...record,
      bounds: boundsNote,
      parameters: cited(record, whole.parameters),
      methods: methodLinks(methodsOf(sectionsOfTopic[topic])),
    };
  },
});
