import type { Text } from "../text/text.ts";
import type { Gap } from "./gap.ts";

export function gap(reason: Text, needs: Text): Gap {
  return { kind: "gap", reason, needs };
}

export function isGap(value: unknown): value is Gap {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "gap";
}
