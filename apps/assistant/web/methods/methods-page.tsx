import { useLoaded } from "../api/loaded.ts";
import { t } from "../i18n/language.ts";
import { Link } from "../shell/link.tsx";
import type { ShownMethod } from "./shown-method.ts";

function TopicSection({ topic, methods }: { topic: ShownMethod["topic"]; methods: readonly ShownMethod[] }) {
  return (
    <section class="card" aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{t(`topic-${topic}`)}</h2>
      <ul class="method-list">
        {methods.map(({ id, title, summary }) => (
          <li key={id}>
            <Link to={`/methods/${id}`}>{title}</Link> <code>{id}</code>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every method by topic, each with its page. */
export function MethodsPage() {
  const loaded = useLoaded<{ readonly methods: readonly ShownMethod[] }>("/api/methods");
  if (loaded.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (loaded.kind === "failed") return <p role="alert">{loaded.message}</p>;
  const { methods } = loaded.value;
  const topics = [...new Set(methods.map(({ topic }) => topic))];
  return (
    <>
      <h1>{t("navMethods")}</h1>
      <p class="lead">{t("methodsIntro")}</p>
      {topics.map((topic) => (
        <TopicSection
          key={topic}
          topic={topic}
          methods={methods.filter((method) => method.topic === topic)}
        />
      ))}
    </>
  );
}
