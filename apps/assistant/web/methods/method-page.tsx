import { useLoaded, useLoadedText } from "../api/loaded.ts";
import { t } from "../i18n/language.ts";
import { Markdown } from "../markdown/markdown.tsx";
import { Link } from "../shell/link.tsx";
import type { ShownMethod } from "./shown-method.ts";
import { TryMethod } from "./try-method.tsx";

/** The page without its title, which stands above it as a heading of this page. */
function body(page: string): string {
  return page.replace(/^#[^\n]*\n+/, "");
}

function Documented({ id }: { id: string }) {
  const page = useLoadedText(`/api/methods/${id}/page`);
  if (page.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (page.kind === "failed") return <p role="alert">{page.message}</p>;
  return (
    <div class="card">
      <Markdown text={body(page.value)} />
    </div>
  );
}

/** One method: its page as served in the language of the pages, and a form to try it. */
export function MethodPage({ id }: { id: string }) {
  const loaded = useLoaded<ShownMethod>(`/api/methods/${id}`);
  const back = (
    <p>
      <Link to="/methods">{t("allMethods")}</Link>
    </p>
  );
  if (loaded.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (loaded.kind === "failed")
    return (
      <>
        {back}
        <p role="alert">{loaded.message}</p>
      </>
    );
  const method = loaded.value;
  return (
    <>
      {back}
      <h1>{method.title}</h1>
      <p class="lead">{method.summary}</p>
      <Documented id={id} />
      <TryMethod method={method} />
    </>
  );
}
