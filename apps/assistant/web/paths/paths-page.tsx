import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { type AnsweredPath, useAnsweredPath } from "./answered-path.ts";
import { ChangeView } from "./change-view.tsx";
import { Examples } from "./examples.tsx";
import { HeadlineBar } from "./headline-bar.tsx";
import { LookDefinitions } from "./looks.tsx";
import { leastShare, pathChange } from "./path-change.ts";
import { PathHead } from "./path-head.tsx";
import { namesPlaces, type PathQuestion } from "./path-question.ts";
import { PathView } from "./path-view.tsx";
import "./path-charts.css";
import "./asking.css";
import "./paths.css";
import { addressOf, questionIn } from "./question-address.ts";
import { QuestionForm } from "./question-form.tsx";
import type { ShownPath } from "./shown-path.ts";

function takenIn(path: ShownPath | undefined): ReadonlySet<string> {
  const used = path?.milestones.flatMap(({ measures }) => measures.filter(({ share }) => share > leastShare));
  return new Set(used?.map(({ id }) => id));
}

function Answer({ answered }: { answered: AnsweredPath }) {
  const { path, question, before, waiting, error } = answered;
  const change = path ? pathChange(before, path) : undefined;
  const working = path ? t("pathWorking") : t("pathWorkingFirst");
  return (
    <div class="path-answer" id="path-answer" aria-busy={waiting}>
      <p class="hint working" role="status">
        {waiting ? working : ""}
      </p>
      {error === undefined ? null : (
        <div class="notice" role="alert">
          <p>{error}</p>
          <p>{t("pathFailed")}</p>
        </div>
      )}
      {path && question ? (
        <div class={waiting || error !== undefined ? "of-before" : ""}>
          <PathHead path={path} />
          {change ? <ChangeView change={change} cities={path.places.length} /> : null}
          <PathView path={path} question={question} />
        </div>
      ) : null}
    </div>
  );
}

/** Ask for a path, and see it change with every switch and slider. The address keeps the question. */
export function PathsPage() {
  const [question, setQuestion] = useState<PathQuestion>(() => questionIn(location.search));
  const answered = useAnsweredPath(question);
  useEffect(() => {
    history.replaceState(null, "", `${location.pathname}?${addressOf(question)}`);
  }, [question]);
  return (
    <div class="paths">
      <LookDefinitions />
      <h1>{t("pathsTitle")}</h1>
      <p class="lead">{t("pathsIntro")}</p>
      <div class="asked-and-answered">
        <QuestionForm question={question} taken={takenIn(answered.path)} onChange={setQuestion} />
        {namesPlaces(question) ? <Answer answered={answered} /> : <Examples onChoose={setQuestion} />}
      </div>
      {answered.path ? <HeadlineBar path={answered.path} /> : null}
    </div>
  );
}
