import { invalidInput } from "@tandem/core";
import { resources } from "@tandem/core/measures";
import type { PathRequest } from "@tandem/core/paths";

/**
 * Figures that a user sends must be of a place of the path and of a material that measures share: nothing that was sent is left
 * aside unseen.
 * @throws TandemError `invalid-input` that names the entry.
 */
export function checkOwnFigures(
  { inventory = {}, pm25 = {}, supplies = {} }: PathRequest,
  codes: readonly string[],
): void {
  for (const [field, sent] of Object.entries({ inventory, pm25, supplies })) {
    const stray = Object.keys(sent).find((code) => !codes.includes(code));
    if (stray === undefined) continue;
    throw invalidInput(
      `${field}.${stray}`,
      {
        en: `is of a city that is not among the places of the path (${codes.slice(0, 5).join(", ")}${codes.length > 5 ? ", …" : ""})`,
        zh: `所属城市不在本路径的范围内（${codes.slice(0, 5).join("、")}${codes.length > 5 ? " 等" : ""}）`,
      },
      { got: stray },
    );
  }
  const known: readonly string[] = resources.map(({ id }) => id);
  for (const [code, amounts] of Object.entries(supplies)) {
    const wrong = Object.keys(amounts).find((id) => !known.includes(id));
    if (wrong === undefined) continue;
    throw invalidInput(
      `supplies.${code}.${wrong}`,
      { en: `is no material; one of ${known.join(", ")}`, zh: `不是物料名称，应为 ${known.join("、")} 之一` },
      { got: wrong },
    );
  }
}
