import { z } from "zod";
import { responseSources } from "../air/region-response.ts";
import type { FlagId } from "../figure/flag.ts";
import { airStandards } from "../goals/air-standards.ts";
import { policyTargets } from "../goals/policy-targets.ts";
import { nationalRatesCitation, ratesByAgeCitation } from "../health/baseline-mortality.ts";
import { concentrationResponse } from "../health/crf-registry.ts";
import { gemmCitation } from "../health/gemm-parameters.ts";
import type { Citation } from "../method/method.ts";
import { vslStudies } from "../money/vsl-studies.ts";
import { type Provenance, sourcesIn } from "./provenance.ts";

const publishedTerms = "published parameters";
const officialTerms = "official document";

/** The citation behind a source id that figures name and that is no source of the panel. */
export const ParameterSource = z
  .object({
    id: z.string(),
    citation: z.string(),
    url: z.string().optional(),
    status: z.enum(["read", "in-wide-use", "own-definition"]),
  })
  .readonly();
export type ParameterSource = z.infer<typeof ParameterSource>;

const expert = (text: string): Citation => ({ text, status: "own-definition" });

const own: Readonly<Record<string, Citation>> = {
  "gemm-2018": gemmCitation,
  "who-2021-pm25": concentrationResponse("who-2021-pm25").citation,
  "hrapie-pm25": concentrationResponse("hrapie-pm25").citation,
  "gbd2019-rates": nationalRatesCitation,
  "ihme-rates-by-age": ratesByAgeCitation,
  "nbs-2019": {
    text: "National Bureau of Statistics of China, statistical communiqué of 2019: GDP per person CNY 70 892, as first published",
    status: "in-wide-use",
  },
  "national-sectors-2017": {
    text: "China's emissions by sector in 2017: CEADs provincial inventories (Shan et al.) and MEIC (Zheng et al. 2018, ACP 18:14095), partly split by experts",
    status: "in-wide-use",
  },
  "class-errors": expert(
    "An expert's errors, not measured: 5 % of each year of a CO2 inventory, in the part that differs between two years, and 3 % of an annual mean from monitors",
  ),
  "peak-rule": expert("CO2 in the target year not above its highest year so far"),
};

function entries(): readonly (readonly [string, Citation])[] {
  return [
    ...Object.entries(own),
    ...Object.entries(responseSources),
    ...vslStudies.map((study) => [study.id, study.citation] as const),
    ...Object.values(airStandards).map(({ id, citation }) => [id, citation] as const),
    ...policyTargets.map(
      ({ id, title, via, status }) => [id, { text: `${title.en}; ${via}`, status }] as const,
    ),
  ];
}

const byId: ReadonlyMap<string, ParameterSource> = new Map(
  entries().map(([id, { text, url, status }]) => [
    id,
    { id, citation: text, status, ...(url !== undefined && { url }) },
  ]),
);

/** The citations of the parameters among the sources that figures name; those of the panel are left to the panel. */
export function parameterSources(sources: Iterable<string>): readonly ParameterSource[] {
  const found = new Set<ParameterSource>();
  for (const source of sources) {
    for (const id of sourcesIn(source)) {
      const parameter = byId.get(id);
      if (parameter !== undefined) found.add(parameter);
    }
  }
  return [...found];
}

/** The provenance that parameters lend to a figure computed with them. */
export function parameterProvenance(source: string, flags: readonly FlagId[] = []): Provenance {
  return { basis: "modelled", source, terms: publishedTerms, flags };
}

/** The provenance of a limit or target as its document states it. */
export function documentProvenance(source: string): Provenance {
  return { basis: "observed", source, terms: officialTerms, flags: [] };
}
