import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { Markdown } from "../markdown/markdown.tsx";
import { citedParameters } from "./cited-parameters.ts";
import { ask, askAgain } from "./conversation.ts";
import { FiguresTable } from "./figures-table.tsx";
import { ResultView } from "./result-view.tsx";
import { ToolTrace } from "./tool-trace.tsx";
import type { Turn } from "./turn.ts";

function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" class="quiet" onClick={copy}>
      {copied ? t("copied") : t("copy")}
    </button>
  );
}

function Failure({ turn, isLast }: { turn: Turn; isLast: boolean }) {
  if (turn.state !== "failed" && turn.state !== "stopped") return null;
  return (
    <div class="notice" role="alert">
      <p>{turn.state === "stopped" ? t("stopped") : (turn.error ?? t("failed"))}</p>
      {isLast ? (
        <button type="button" onClick={askAgain}>
          {t("retry")}
        </button>
      ) : null}
    </div>
  );
}

function FollowUps({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <section class="follow-ups" aria-label={t("followUps")}>
      {questions.map((question) => (
        <button type="button" key={question} onClick={() => void ask(question)}>
          {question}
        </button>
      ))}
    </section>
  );
}

/** A question and its answer: text first, then pictures, figures, the computation, and what to ask next. */
export function TurnView({ turn, isLast }: { turn: Turn; isLast: boolean }) {
  const lang = turn.language === "zh" ? "zh-CN" : turn.language;
  return (
    <article class="turn">
      <h2 class="question">
        <span class="hidden">{t("you")}: </span>
        {turn.question}
      </h2>
      <div class="answer">
        <div lang={lang}>
          {turn.text === "" && turn.state === "answering" ? (
            <p class="hint">{t("answering")}…</p>
          ) : (
            <Markdown text={turn.text} />
          )}
        </div>
        {turn.state === "done" ? turn.calls.map((call) => <ResultView key={call.id} call={call} />) : null}
        <FiguresTable
          figures={turn.figures}
          methods={turn.methods}
          parameters={citedParameters(turn.calls)}
        />
        <ToolTrace calls={turn.calls} />
        <Failure turn={turn} isLast={isLast} />
        {turn.state === "done" ? (
          <div class="actions flush">
            <CopyButton text={turn.text} />
            {turn.mode === "model" ? <span class="hint">{t("byModel")}</span> : null}
          </div>
        ) : null}
        {isLast && turn.state === "done" ? <FollowUps questions={turn.followUps} /> : null}
      </div>
    </article>
  );
}
