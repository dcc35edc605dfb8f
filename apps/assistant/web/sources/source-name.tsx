import { useSources } from "./source-list.ts";

interface SourceNameProps {
  /** One id, or several joined by " + ". */
  readonly ids: string;
  readonly terms: string;
  readonly flags: readonly string[];
  /** Citations of parameters, beside the panel's own sources. */
  readonly parameters?: readonly CitedParameter[];
}

export interface CitedParameter {
  readonly id: string;
  readonly citation: string;
}

/** A source by its id, opening to its citation, its terms, and what to know before relying on the figure. */
export function SourceName({ ids, terms, flags, parameters = [] }: SourceNameProps) {
  const loaded = useSources();
  const known = loaded.kind === "ready" ? loaded.value : undefined;
  const citations = ids
    .split(" + ")
    .flatMap((id) => [...(known?.sources ?? []), ...parameters].find((one) => one.id === id)?.citation ?? []);
  return (
    <details class="source">
      <summary>{ids}</summary>
      {citations.map((citation) => (
        <p key={citation}>{citation}</p>
      ))}
      <p>{terms}</p>
      {flags.map((flag) => (
        <p key={flag}>{known?.flags[flag] ?? flag}</p>
      ))}
    </details>
  );
}
