import { useEffect, useState } from "preact/hooks";
import { language } from "../i18n/language.ts";
import { got, gotText, token } from "./client.ts";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly message: string };

type Fetch<T> = (path: string, signal: AbortSignal) => Promise<T>;

function useFetched<T>(path: string, fetched: Fetch<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ kind: "loading" });
  const lang = language.value;
  const key = token.value;
  useEffect(() => {
    const leaving = new AbortController();
    fetched(path, leaving.signal).then(
      (value) => setState({ kind: "ready", value }),
      (error: unknown) => {
        if (!leaving.signal.aborted)
          setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => leaving.abort();
  }, [path, lang, key, fetched]);
  return state;
}

/** What `path` answers, asked again when the path, the language or the token changes. */
export function useLoaded<T>(path: string): Loaded<T> {
  return useFetched<T>(path, got);
}

/** The same for an answer that is plain text. */
export function useLoadedText(path: string): Loaded<string> {
  return useFetched(path, gotText);
}
