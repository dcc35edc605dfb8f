import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/language.ts";

type Arriving =
  | { readonly kind: "loading" }
  | { readonly kind: "here"; readonly Page: ComponentType }
  | { readonly kind: "failed" };

/** The page of paths with its charts and its catalogue, fetched when it is first opened. */
export function LazyPathsPage() {
  const [state, setState] = useState<Arriving>({ kind: "loading" });
  useEffect(() => {
    import("./paths-page.tsx").then(
      ({ PathsPage }) => setState({ kind: "here", Page: PathsPage }),
      () => setState({ kind: "failed" }),
    );
  }, []);
  if (state.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (state.kind === "failed") return <p role="alert">{t("offline")}</p>;
  return <state.Page />;
}
