import { useRef } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { ask, stop, turns } from "./conversation.ts";

/** Enter sends unless an input method is still composing; Shift and Enter makes a new line. */
export function Composer() {
  const box = useRef<HTMLTextAreaElement>(null);
  const answering = turns.value.at(-1)?.state === "answering";
  const send = () => {
    const question = box.current?.value ?? "";
    if (answering || question.trim() === "") return;
    if (box.current) box.current.value = "";
    void ask(question);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for="question" class="hidden">
        {t("question")}
      </label>
      <textarea
        id="question"
        ref={box}
        rows={2}
        maxLength={20000}
        placeholder={t("placeholder")}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {answering ? (
        <button type="button" class="primary" onClick={stop}>
          {t("stop")}
        </button>
      ) : (
        <button type="submit" class="primary">
          {t("send")}
        </button>
      )}
    </form>
  );
}
