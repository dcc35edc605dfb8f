import type { Panel } from "@tandem/data";
import type { ChatEvent } from "../chat/chat-event.ts";
import { assessCityTool, type CityTopicResult } from "../tools/assess-city.ts";
import { batchStatusTool } from "../tools/batch-status.ts";
import { compareCitiesTool, mostCompared } from "../tools/compare-cities.ts";
import { describeCityDataTool } from "../tools/describe-city-data.ts";
import { type DescribedTerm, describeTermTool } from "../tools/describe-term.ts";
import { findCityTool } from "../tools/find-city.ts";
import { designPathTool } from "../tools/path/design-path.ts";
import type { ToolError, ToolOutcome } from "../tools/run-tool.ts";
import { startBatchTool } from "../tools/start-batch.ts";
import { type SynergyOverviewResult, synergyOverviewTool } from "../tools/synergy-overview.ts";
import type { Answer } from "./compose/answer.ts";
import { batchStatusAnswer, startedBatchAnswer } from "./compose/batch-answer.ts";
import { cityAnswer } from "./compose/city-answer.ts";
import { compareAnswer } from "./compose/compare-answer.ts";
import { dataAnswer } from "./compose/data-answer.ts";
import { defineAnswer } from "./compose/define-answer.ts";
import { errorAnswer } from "./compose/error-answer.ts";
import { overviewAnswer } from "./compose/overview-answer.ts";
import { pathAnswer } from "./compose/path/path-answer.ts";
import { unknownPlaceAnswer, whichPlaceAnswer } from "./compose/place-answer.ts";
import { greetingAnswer, helpAnswer, outsideAnswer, thanksAnswer } from "./compose/talk-answer.ts";
import { topicAnswer } from "./compose/topics/topic-answer.ts";
import type { ToolDesk } from "./tool-desk.ts";
import { overviewArguments, pathArguments, startBatchArguments } from "./understand/arguments-of.ts";
import type { Area, CityIntent, Intent, OverviewIntent, TopicIntent } from "./understand/intent.ts";

const mostTopicCities = 4;
const mostTopics = 3;

type Work = AsyncGenerator<ChatEvent, Answer>;

interface Bench {
  readonly panel: Panel;
  readonly desk: ToolDesk;
}

function composed<Result>(outcome: ToolOutcome<Result>, compose: (result: Result) => Answer): Answer {
  return outcome.kind === "result" ? compose(outcome.result) : errorAnswer(outcome.error);
}

async function* overview({ panel, desk }: Bench, intent: OverviewIntent): Work {
  const found: { area: Area; result: SynergyOverviewResult }[] = [];
  let refused: ToolError | undefined;
  for (const area of intent.areas) {
    const outcome = yield* desk.call(synergyOverviewTool, overviewArguments(intent, area));
    if (outcome.kind === "result") found.push({ area, result: outcome.result });
    else refused = outcome.error;
  }
  return refused ? errorAnswer(refused) : overviewAnswer(panel, intent, found);
}

async function* define({ desk }: Bench, ids: readonly string[]): Work {
  const terms: DescribedTerm[] = [];
  for (const term of ids) {
    const outcome = yield* desk.call(describeTermTool, { term });
    if (outcome.kind === "error") return errorAnswer(outcome.error);
    terms.push(outcome.result);
  }
  return defineAnswer(terms);
}

async function* city({ panel, desk }: Bench, intent: CityIntent): Work {
  const outcome = yield* desk.call(assessCityTool, {
    city: intent.city.code,
    ...intent.period,
    ...intent.series,
  });
  return composed(outcome, (result) => {
    if (result.topic !== "synergy") throw new TypeError("without a topic the tool gives the class");
    return cityAnswer(panel, intent, result);
  });
}

/** One call for each city and topic, so that each record stays whole within the bound of what is shown. */
async function* topics({ panel, desk }: Bench, intent: TopicIntent): Work {
  const [first] = intent.cities;
  const results: CityTopicResult[] = [];
  for (const { code } of intent.cities.slice(0, mostTopicCities)) {
    for (const topic of intent.topics.slice(0, mostTopics)) {
      const goal = topic === "goals" && intent.goal ? { goal: intent.goal } : {};
      const asked = { city: code, ...intent.period, topic, ...goal, ...intent.series };
      const outcome = yield* desk.call(assessCityTool, asked);
      if (outcome.kind === "error") return errorAnswer(outcome.error);
      if (outcome.result.topic !== "synergy") results.push(outcome.result);
    }
  }
  if (first === undefined) throw new TypeError("a topic is asked of at least one city");
  return topicAnswer(panel, intent, { first, results });
}

/** Calls the tools that an intent needs and puts the answer together from their results alone. */
export async function* answerOf(bench: Bench, intent: Intent): Work {
  const { panel, desk } = bench;
  switch (intent.kind) {
    case "city":
      return yield* city(bench, intent);
    case "topic":
      return yield* topics(bench, intent);
    case "compare": {
      const cities = intent.cities.slice(0, mostCompared).map(({ code }) => code);
      const outcome = yield* desk.call(compareCitiesTool, {
        cities,
        ...intent.period,
        ...intent.series,
      });
      return composed(outcome, (result) => compareAnswer(panel, intent, result));
    }
    case "overview":
      return yield* overview(bench, intent);
    case "define":
      return yield* define(bench, intent.terms);
    case "data": {
      const { city, variable } = intent;
      const outcome = yield* desk.call(describeCityDataTool, {
        city: city.code,
        ...(variable && { variable }),
      });
      return composed(outcome, (result) => dataAnswer(panel, intent, result));
    }
    case "path": {
      const outcome = yield* desk.call(designPathTool, pathArguments(intent));
      return composed(outcome, (plan) => pathAnswer(panel, intent, plan));
    }
    case "start-batch": {
      const outcome = yield* desk.call(startBatchTool, startBatchArguments(intent));
      return composed(outcome, (result) => startedBatchAnswer(intent, result));
    }
    case "batch-status": {
      const outcome = yield* desk.call(batchStatusTool, intent.id === undefined ? {} : { id: intent.id });
      return composed(outcome, batchStatusAnswer);
    }
    case "which-place":
      yield* desk.call(findCityTool, { name: intent.name.slice(0, 100) });
      return whichPlaceAnswer(panel, intent);
    case "unknown-place": {
      const outcome = yield* desk.call(findCityTool, { name: intent.name.slice(0, 100) });
      return composed(outcome, (found) =>
        unknownPlaceAnswer(panel, intent, found.kind === "unknown" ? found.suggestions : []),
      );
    }
    case "greeting":
      return greetingAnswer;
    case "thanks":
      return thanksAnswer;
    case "help":
      return helpAnswer;
    case "outside":
      return outsideAnswer(intent.topic);
  }
}
