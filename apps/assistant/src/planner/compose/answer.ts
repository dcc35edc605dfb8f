import { type Figure, isGap, type Text } from "@tandem/core";

/** A figure that an answer rests on, with its label in both languages. */
export interface LabelledFigure {
  readonly label: Text;
  readonly figure: Figure;
}

/** An answer before it is narrowed to one language: paragraphs in Markdown, figures, and what to ask next. */
export interface Answer {
  readonly blocks: readonly Text[];
  readonly figures: readonly LabelledFigure[];
  readonly followUps: readonly Text[];
}

/** A figure under a label, or nothing where it is a gap. */
export function labelled(label: Text, figure: unknown): readonly LabelledFigure[] {
  return figure === undefined || isGap(figure) ? [] : [{ label, figure: figure as Figure }];
}
