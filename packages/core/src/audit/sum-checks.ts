import { isGap } from "../figure/gap.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type AuditFinding, agree, finding, sumUnlike } from "./finding.ts";

/** Published shares have three decimals, so their sum may be off by one in the last. */
const publishedShares = 1.001e-3;

function shareSum(what: Text, values: readonly number[], allowed: number): readonly Text[] {
  const sum = values.reduce((total, value) => total + value, 0);
  const outside = values.find((value) => value < 0 || value > 1 + allowed);
  if (Math.abs(sum - 1) <= allowed && outside === undefined) return [];
  return [{ en: `${what.en} sum to ${sum}, not 1`, zh: `${what.zh}之和为 ${sum}，应为 1` }];
}

function probabilitySums({ confidence }: AuditedCity): readonly Text[] {
  const all = [...(isGap(confidence.asked) ? [] : [confidence.asked]), ...confidence.alternatives];
  return all.flatMap(({ probabilities, co2Source }) =>
    shareSum(
      { en: `probabilities of the classes by ${co2Source}`, zh: `按 ${co2Source} 的类型概率` },
      Object.values(probabilities).map(({ value }) => value),
      1e-9,
    ),
  );
}

function sectorShareSums({ sectors: { breakdown } }: AuditedCity): readonly Text[] {
  if (isGap(breakdown)) return [];
  const { rows } = breakdown;
  return [
    ...shareSum(
      { en: "sector shares of CO2", zh: "各部门 CO₂ 占比" },
      rows.map(({ co2Share }) => co2Share.value),
      1e-9,
    ),
    ...shareSum(
      { en: "sector shares of PM2.5", zh: "各部门 PM2.5 占比" },
      rows.map(({ pm25Share }) => pm25Share.value),
      1e-9,
    ),
  ];
}

function transportShareSums({ region: { transport } }: AuditedCity): readonly Text[] {
  if (isGap(transport)) return [];
  const { local, region, far } = transport.shares;
  return shareSum(
    { en: "transport shares", zh: "传输占比" },
    [local, region, far].map(({ value }) => value),
    publishedShares,
  );
}

/** Shares that should sum to one do: classes, sectors, origins. */
export function sharesSumToOne(city: AuditedCity): AuditFinding {
  const wrong = [...probabilitySums(city), ...sectorShareSums(city), ...transportShareSums(city)];
  return finding("shares", wrong, {
    en: "shares of classes, sectors and origins sum to 1",
    zh: "类型概率、部门占比与来源占比之和均为 1",
  });
}

/** Sectors counted by the statistics of industry, which the observed totals bind. */
const industrial: readonly string[] = [
  "power",
  "heating",
  "iron-steel",
  "cement",
  "nonferrous",
  "chemicals-petrochemical",
  "other-industry",
];

/** Sectors sum to the city's CO2, and industry to the observed totals of SO2 and NOx. */
export function sectorSums({ sectors: { breakdown } }: AuditedCity): AuditFinding | undefined {
  if (isGap(breakdown)) return undefined;
  const { rows, co2Total, boundTo } = breakdown;
  const co2 = rows.reduce((sum, row) => sum + row.co2.value, 0);
  const bound = (["so2", "nox"] as const).flatMap((species) => {
    const total = boundTo[species];
    if (total === undefined) return [];
    const sum = rows
      .filter(({ sector }) => industrial.includes(sector))
      .reduce((partial, row) => partial + row.pollutants[species].value, 0);
    return sumUnlike({ en: `industrial ${species}`, zh: `工业 ${species}` }, sum, total.value);
  });
  const wrong = [...sumUnlike({ en: "CO2 of the sectors", zh: "各部门 CO₂" }, co2, co2Total.value), ...bound];
  return finding("sector-sums", wrong, {
    en: `${rows.length} sectors sum to the total of ${co2Total.value} ${co2Total.unit}`,
    zh: `${rows.length} 个部门之和等于总量 ${co2Total.value} ${co2Total.unit}`,
  });
}

interface Decomposition {
  readonly effects: readonly number[];
  readonly total: number;
  /** Source and end of pipe, where the decomposition tells them apart. */
  readonly twoParts?: number;
}

function decompositionsOf({ drivers: { kaya, endOfPipe } }: AuditedCity): readonly Decomposition[] {
  const values = (effects: readonly { readonly effect: { readonly value: number } }[]) =>
    effects.map(({ effect }) => effect.value);
  return [
    ...(isGap(kaya) ? [] : [{ effects: values(kaya.effects), total: kaya.total.value }]),
    ...(isGap(endOfPipe)
      ? []
      : [
          {
            effects: values(endOfPipe.effects),
            total: endOfPipe.total.value,
            twoParts: endOfPipe.source.value + endOfPipe.endOfPipe.value,
          },
        ]),
  ];
}

/** The effects of the decompositions sum to the changes, without a residual. */
export function noResidual(city: AuditedCity): AuditFinding | undefined {
  const decompositions = decompositionsOf(city);
  if (decompositions.length === 0) return undefined;
  const wrong = decompositions.flatMap(({ effects, total, twoParts }) => {
    const sum = effects.reduce((partial, value) => partial + value, 0);
    const size = effects.reduce((partial, value) => partial + Math.abs(value), Math.abs(total));
    return [sum, ...(twoParts === undefined ? [] : [twoParts])].flatMap((parts) =>
      agree(parts, total, size)
        ? []
        : [
            {
              en: `effects sum to ${parts}, the change is ${total}`,
              zh: `各效应之和为 ${parts}，变化量为 ${total}`,
            },
          ],
    );
  });
  return finding("lmdi-residual", wrong, {
    en: `${decompositions.length} decompositions close without a residual`,
    zh: `${decompositions.length} 项分解均无残差`,
  });
}
