import type { PathRequest } from "@tandem/core/paths";
import { useEffect, useRef, useState } from "preact/hooks";
import { posted } from "../api/client.ts";
import { language } from "../i18n/language.ts";
import { keyOf } from "./answered-path.ts";
import type { PathQuestion } from "./path-question.ts";
import { pathRequestOf } from "./path-request-of.ts";
import type { ShownPath } from "./shown-path.ts";

export type MoreAsked =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "ready"; readonly path: ShownPath };

/**
 * What takes long and is computed when asked for: the same question with `front` or `draws` added. It falls back to idle
 * when the question or the language changes, since it would no longer be of what is shown.
 */
export function useMore(question: PathQuestion): readonly [MoreAsked, (more: Partial<PathRequest>) => void] {
  const [state, setState] = useState<MoreAsked>({ kind: "idle" });
  const asking = useRef<AbortController>(undefined);
  const key = `${keyOf(question)} ${language.value}`;
  useEffect(() => {
    setState({ kind: "idle" });
    return () => asking.current?.abort();
  }, [key]);
  const ask = (more: Partial<PathRequest>) => {
    asking.current?.abort();
    const stop = new AbortController();
    asking.current = stop;
    setState({ kind: "working" });
    posted<ShownPath>("/api/paths", { ...pathRequestOf(question), ...more }, stop.signal).then(
      (path) => setState({ kind: "ready", path }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  return [state, ask];
}
