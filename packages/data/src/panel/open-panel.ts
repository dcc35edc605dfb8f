import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { TandemError } from "@tandem/core";
import type { DataTerms, Panel } from "./panel.ts";
import { PanelFile } from "./panel-file.ts";
import { panelOf } from "./panel-of.ts";

const shippedFile = new URL("../../panel.json", import.meta.url);

/** "panel-" and the first 12 hex digits of SHA-256 over what the panel shows: its text, and the terms where they hide a part. */
function versionOf(text: string, terms: DataTerms): string {
  const hash = createHash("sha256").update(text);
  if (terms === "open") hash.update("open");
  return `panel-${hash.digest("hex").slice(0, 12)}`;
}

/** The panel in the text of a panel file. @throws TandemError `unavailable` where the text is not one. */
export function panelFrom(text: string, terms: DataTerms): Panel {
  try {
    return panelOf(PanelFile.parse(JSON.parse(text)), { terms, version: versionOf(text, terms) });
  } catch (cause) {
    throw new TandemError({
      tag: "unavailable",
      where: "panel.json",
      message: {
        en: "is not a panel of this version; build it again with packages/data/scripts/build-panel.ts",
        zh: "不是当前版本的面板文件，请用 packages/data/scripts/build-panel.ts 重新生成",
      },
      cause,
    });
  }
}

/** The shipped panel, all of it or only what openly licensed sources give. Reads one file, synchronously. */
export function openPanel(terms: DataTerms = "all"): Panel {
  return panelFrom(readFileSync(shippedFile, "utf8"), terms);
}
