import { assessCity, gap, isGap } from "@tandem/core";
import { tapio } from "@tandem/core/drivers";
import { avoidedDeaths } from "@tandem/core/health";
import { classProbability } from "@tandem/core/synergy";

/**
 * What this application knows of a city: both ends of a period, null where a figure is missing.
 * @typedef {object} CityFigures
 * @property {string} code
 * @property {string} nameEn
 * @property {string} nameZh
 * @property {(number | null)[]} co2Mt
 * @property {(number | null)[]} pm25
 * @property {number[]} gdp
 * @property {number[]} years
 * @property {number} adults
 * @property {number} mortality deaths per adult and year
 */

/** @template T @param {readonly T[]} values @returns {[T, T]} */
function ends(values) {
  const [from, to] = values;
  if (from === undefined || to === undefined) throw new RangeError("figures.json: two values are needed");
  return [from, to];
}

/**
 * Both ends as the core takes them, each with its provenance, or the gap in their place.
 * @param {CityFigures} city
 * @param {"co2Mt" | "pm25"} name
 */
function pair(city, name) {
  const [first, last] = ends(city[name]);
  const [firstYear, lastYear] = ends(city.years);
  if (first === null || last === null)
    return gap(
      { en: `${name} is missing`, zh: `缺少 ${name}` },
      { en: `${name} of both years`, zh: `两个年份的 ${name}` },
    );
  /** @type {"Mt" | "µg/m³"} */
  const unit = name === "co2Mt" ? "Mt" : "µg/m³";
  const shared = {
    unit,
    basis: /** @type {const} */ ("observed"),
    source: "figures.json",
    terms: "own",
    flags: [],
  };
  return {
    from: { ...shared, value: first, year: firstYear },
    to: { ...shared, value: last, year: lastYear },
  };
}

/**
 * The class of a city with its probability, why, and the deaths that cleaner air avoided; or what is missing.
 * @param {CityFigures} figures
 */
export function assessedCity(figures) {
  const { code, nameEn, nameZh, adults, mortality } = figures;
  const [from, to] = ends(figures.years);
  const { synergy } = assessCity({
    city: { code, nameEn, nameZh, provinceEn: "", provinceZh: "", regions: [], lon: 0, lat: 0 },
    period: { from, to },
    co2: { asked: pair(figures, "co2Mt"), others: [] },
    pm25: pair(figures, "pm25"),
    series: [],
  });
  if (isGap(synergy)) return { city: nameEn, missing: synergy.reason.en };
  const co2 = /** @type {const} */ ([synergy.co2.from.value, synergy.co2.to.value]);
  const pm25 = /** @type {const} */ ([synergy.pm25.from.value, synergy.pm25.to.value]);
  const decoupling = tapio({ pressure: co2, driver: ends(figures.gdp) });
  return {
    city: nameEn,
    class: synergy.class,
    probability: classProbability({ co2, pm25, errors: { co2: 0.05, pm25: 0.03 } }).probability,
    decoupling: isGap(decoupling) ? decoupling.reason.en : decoupling.state,
    avoidedDeaths: avoidedDeaths({ population: adults, mortalityRate: mortality, pm25 }),
  };
}
