import { useEffect, useState } from "preact/hooks";
import { posted, token } from "../api/client.ts";
import { language } from "../i18n/language.ts";
import { namesPlaces, type PathQuestion } from "./path-question.ts";
import { pathRequestOf } from "./path-request-of.ts";
import type { ShownPath } from "./shown-path.ts";

/** The last answer, the one before it, and what is going on. */
export interface AnsweredPath {
  readonly path?: ShownPath;
  /** The question that `path` answers, which may be one before that of the page. */
  readonly question?: PathQuestion;
  readonly before?: ShownPath;
  readonly waiting: boolean;
  readonly error?: string;
}

/** A slider moves in steps; only where it rests is asked for. */
const restMilliseconds = 150;

function answeredBy(path: ShownPath, question: PathQuestion, last: AnsweredPath): AnsweredPath {
  const same = last.question !== undefined && keyOf(last.question) === keyOf(question);
  return { path, question, waiting: false, ...(last.path && !same ? { before: last.path } : {}) };
}

/** Questions of one key have one answer. */
export function keyOf(question: PathQuestion): string {
  return namesPlaces(question) ? JSON.stringify(pathRequestOf(question)) : "";
}

/**
 * The path for a question, asked again soon after it changes. Until the new answer is there the old one stays, and so it
 * does where the new question has none.
 */
export function useAnsweredPath(question: PathQuestion): AnsweredPath {
  const [answered, setAnswered] = useState<AnsweredPath>({ waiting: false });
  const key = keyOf(question);
  const [lang, secret] = [language.value, token.value];
  useEffect(() => {
    if (key === "") return setAnswered({ waiting: false });
    const leaving = new AbortController();
    setAnswered((last) => ({ ...last, waiting: true }));
    const rest = setTimeout(() => {
      posted<ShownPath>("/api/paths", pathRequestOf(question), leaving.signal).then(
        (path) => setAnswered((last) => answeredBy(path, question, last)),
        (error: unknown) => {
          if (leaving.signal.aborted) return;
          const message = error instanceof Error ? error.message : String(error);
          setAnswered(({ error: _, ...last }) => ({ ...last, waiting: false, error: message }));
        },
      );
    }, restMilliseconds);
    return () => {
      clearTimeout(rest);
      leaving.abort();
    };
  }, [key, lang, secret]);
  return answered;
}
