import type { YearFigure } from "../../figure/figure.ts";
import { isGap } from "../../figure/gap.ts";
import { avoidedOnCurve } from "../../health/avoided-on-curve.ts";
import { gemmCounterfactual } from "../../health/gemm-parameters.ts";
import type { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { type Baseline, baselineOf } from "../health-baseline.ts";
import { avoidedByAge } from "./avoided-by-age.ts";
import { baselineProvenance, deathsProvenance } from "./deaths-provenance.ts";
import { endConcentration } from "./end-figures.ts";
import { avoidedBy, headlineCurve, headlineFunction, otherFunctions } from "./health-functions.ts";
import type { AttributableDeaths, HealthSection, Residents } from "./health-section.schema.ts";

const notes: readonly Text[] = [
  {
    en: "Intervals are those of the risk function alone; errors of death rates, residents and concentrations are not in them",
    zh: "区间仅反映暴露—反应函数的误差，不含死亡率、人口与浓度的误差",
  },
  {
    en: "Death rates are the nation's, spread over the city's ages in the census of 2020; the city's own rates would be better",
    zh: "死亡率采用全国水平，并按该市 2020 年普查年龄结构折算；如有本地分年龄死亡率应优先使用",
  },
  {
    en: "The mean of the city's monitors stands for what its residents breathe",
    zh: "以城市监测站点均值代表居民暴露水平",
  },
  {
    en: "The other functions are alternatives to the headline and must not be added to it",
    zh: "其他函数的结果与主结果互为替代，不可相加",
  },
];

const aboveRange: Text = {
  en: "PM2.5 lies above the highest concentration that the headline function was fitted on: an extrapolation",
  zh: "PM2.5 浓度高于主函数拟合所用的最高浓度，结果属外推",
};

function residentsOf({ residents, adults, deaths, census }: Baseline): Residents {
  return {
    total: { ...census, value: residents },
    adults: { ...census, value: adults },
    baselineDeathsPerYear: {
      ...baselineProvenance(census),
      value: deaths,
      unit: "persons",
      year: census.year,
    },
  };
}

function attributableOf({ deaths, census }: Baseline, at: YearFigure): AttributableDeaths {
  const to = Math.min(at.value, gemmCounterfactual);
  const { central, lower, upper, validity } = avoidedOnCurve(headlineCurve, { deaths, from: at.value, to });
  return {
    function: headlineFunction,
    endpoint: "ncd+lri",
    validity,
    deathsPerYear: {
      ...deathsProvenance([at], census, "gemm"),
      value: central,
      unit: "persons",
      year: at.year,
      lower,
      upper,
    },
  };
}

/** Deaths avoided over the period by the headline function, by age and by other functions; those attributable at its end. */
export function healthSection(inputs: CityInputs): HealthSection {
  const baseline = baselineOf(inputs.evidence, "ncd+lri");
  if (isGap(baseline)) {
    return {
      residents: baseline,
      avoided: baseline,
      avoidedByAge: baseline,
      otherFunctions: [],
      attributable: baseline,
      notes: [],
    };
  }
  const { pm25 } = inputs;
  const end = endConcentration(inputs);
  const avoided = isGap(pm25) ? pm25 : avoidedBy({ id: headlineFunction, family: "gemm" }, baseline, pm25);
  const extrapolates = !isGap(avoided) && avoided.validity === "above-range";
  return {
    residents: residentsOf(baseline),
    avoided,
    avoidedByAge: isGap(pm25) ? pm25 : avoidedByAge(baseline, pm25),
    otherFunctions: isGap(pm25) ? [] : otherFunctions(inputs, baseline, pm25),
    attributable: isGap(end) ? end : attributableOf(baseline, end),
    notes: extrapolates ? [...notes, aboveRange] : notes,
  };
}
