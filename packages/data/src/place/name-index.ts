import type { Panel } from "../panel/panel.ts";
import { cityNames } from "./city-names.ts";
import { ordinaryPhrases } from "./ordinary-phrases.ts";
import type { Place } from "./place.ts";
import { provinceNames } from "./province-names.ts";
import { regionNames } from "./region-names.ts";
import { tokensOf, toned } from "./tokens.ts";

/** Names as paths of tokens. A node that ends a name has its places; a phrase that names nothing has none. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  places?: Place[];
}

export interface NameIndex {
  /** Names that are looked for in running text. */
  readonly inText: NameNode;
  /** Those and the names that are known only where they stand alone. */
  readonly alone: NameNode;
  /** Places by pinyin with tone marks, in one word. */
  readonly byTone: ReadonlyMap<string, readonly Place[]>;
}

interface Name {
  readonly text: string;
  readonly place?: Place;
  readonly onlyAlone?: true;
}

/** Two places are one where they are of one kind and id. */
export function placeKey(place: Place): string {
  if (place.kind === "city") return `city ${place.city.code}`;
  return place.kind === "province" ? `province ${place.nameEn}` : `region ${place.region.id}`;
}

function isMunicipality(panel: Panel, nameZh: string): boolean {
  return panel.cities.some((city) => city.nameZh === nameZh);
}

function* namesOf(panel: Panel): Generator<Name & { readonly toned?: string }> {
  for (const city of panel.cities) {
    const place: Place = { kind: "city", city };
    const pinyin = panel.pinyin(city.code) ?? "";
    const names = cityNames(city, pinyin);
    for (const text of [...names.chinese, ...names.latin]) yield { text, place };
    for (const text of names.latinAlone) yield { text, place, onlyAlone: true };
  }
  for (const province of panel.provinces) {
    if (isMunicipality(panel, province.nameZh)) continue;
    const { nameEn, nameZh } = province;
    for (const text of provinceNames(province)) yield { text, place: { kind: "province", nameEn, nameZh } };
  }
  for (const region of panel.regions)
    for (const text of regionNames[region.id]) yield { text, place: { kind: "region", region } };
  for (const text of ordinaryPhrases) yield { text };
}

function insert(root: NameNode, { text, place }: Name): void {
  let node = root;
  for (const { key } of tokensOf(text)) {
    const next = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  node.places ??= [];
  if (place && node.places.every((known) => placeKey(known) !== placeKey(place))) node.places.push(place);
}

function placesByTone(panel: Panel): ReadonlyMap<string, readonly Place[]> {
  const byTone = new Map<string, Place[]>();
  const add = (pinyin: string, place: Place) => {
    const key = toned(pinyin);
    if (key !== undefined) byTone.set(key, [...(byTone.get(key) ?? []), place]);
  };
  for (const city of panel.cities) add(panel.pinyin(city.code) ?? "", { kind: "city", city });
  for (const { nameEn, nameZh, pinyin } of panel.provinces)
    if (!isMunicipality(panel, nameZh)) add(pinyin, { kind: "province", nameEn, nameZh });
  return byTone;
}

function build(panel: Panel): NameIndex {
  const inText: NameNode = { next: new Map() };
  const alone: NameNode = { next: new Map() };
  for (const name of namesOf(panel)) {
    insert(alone, name);
    if (!name.onlyAlone) insert(inText, name);
  }
  return { inText, alone, byTone: placesByTone(panel) };
}

const indices = new WeakMap<Panel, NameIndex>();

/** The index of a panel's names, built at the first question about it. */
export function nameIndexOf(panel: Panel): NameIndex {
  const known = indices.get(panel);
  if (known !== undefined) return known;
  const index = build(panel);
  indices.set(panel, index);
  return index;
}
