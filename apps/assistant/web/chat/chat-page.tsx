import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { Composer } from "./composer.tsx";
import { ask, startAnew, turns } from "./conversation.ts";
import { TurnView } from "./turn-view.tsx";

const examples = ["example1", "example2", "example3", "example4", "example5", "example6"] as const;

function Opening() {
  return (
    <section class="opening">
      <h1>{t("openingTitle")}</h1>
      <p class="lead">{t("intro")}</p>
      <h2>{t("examples")}</h2>
      <div class="examples">
        {examples.map((key) => (
          <button type="button" key={key} onClick={() => void ask(t(key))}>
            {t(key)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** Says once, to those who listen, that an answer is being made and that it is there; not every word as it streams. */
function Announcement() {
  const state = turns.value.at(-1)?.state;
  return (
    <p class="hidden" role="status">
      {state === "answering" ? t("answering") : state === "done" ? t("answered") : ""}
    </p>
  );
}

export function ChatPage() {
  const list = useRef<HTMLDivElement>(null);
  const count = turns.value.length;
  useEffect(() => {
    if (count > 0) list.current?.querySelector(".turn:last-of-type")?.scrollIntoView({ block: "start" });
  }, [count]);
  return (
    <div class="chat" ref={list}>
      {count === 0 ? <Opening /> : <h1 class="hidden">{t("navChat")}</h1>}
      {turns.value.map((turn, index) => (
        <TurnView key={turn.id} turn={turn} isLast={index === count - 1} />
      ))}
      <Announcement />
      <div class="dock">
        <Composer />
        {count === 0 ? null : (
          <button type="button" class="quiet" onClick={startAnew}>
            {t("newConversation")}
          </button>
        )}
      </div>
    </div>
  );
}
