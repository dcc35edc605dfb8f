import { invalidInput } from "@tandem/core";
import {
  type Measure,
  measureCatalogue,
  measuresFromCsv,
  nearIds,
  withChanges,
  withMeasures,
} from "@tandem/core/measures";
import type { PathRequest } from "@tandem/core/paths";

function mustBeKnown(where: string, id: string, measures: readonly Measure[]): void {
  const known = measures.map((one) => one.id);
  if (known.includes(id)) return;
  const near = nearIds(id, known);
  throw invalidInput(
    where,
    {
      en: `no measure has the id "${id}"${near.length > 0 ? `; close to it: ${near.join(", ")}` : ""}`,
      zh: `没有编号为“${id}”的措施${near.length > 0 ? `；相近的有：${near.join("、")}` : ""}`,
    },
    { got: id, near },
  );
}

/** The catalogue with a file's measures in the place of its own, and others after them. */
function withFile(csv: string | undefined): readonly Measure[] {
  return csv === undefined ? measureCatalogue : withMeasures(measureCatalogue, measuresFromCsv(csv));
}

/**
 * The measures that a path may use: the catalogue with the measures of a file and the changes of the request, less what is excluded or of other fields.
 * A measure that needs one of those goes as far as it may go without it.
 * @throws TandemError `invalid-input` that names the entry: what `withChanges` finds, or an id that nobody knows.
 */
export function pathMeasures({
  measures = {},
  measuresCsv,
  aspects,
  exclude = [],
  smallestShare = {},
}: Pick<
  PathRequest,
  "measures" | "measuresCsv" | "aspects" | "exclude" | "smallestShare"
>): readonly Measure[] {
  const all = withChanges(withFile(measuresCsv), measures, "measures.");
  exclude.forEach((id, index) => {
    mustBeKnown(`exclude[${index}]`, id, all);
  });
  for (const id of Object.keys(smallestShare)) mustBeKnown(`smallestShare.${id}`, id, all);
  const off = all.flatMap(({ id, aspect }) =>
    exclude.includes(id) || !(aspects?.includes(aspect) ?? true) ? [id] : [],
  );
  return withChanges(all, { off });
}
