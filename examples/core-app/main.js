import { methods } from "@tandem/core/methods";
import { assessedCity } from "./assessed-city.js";
import { cheapestPath } from "./cheapest-path.js";
import figures from "./figures.json" with { type: "json" };

for (const city of figures.map(assessedCity)) console.log(JSON.stringify(city));
console.log(JSON.stringify({ methods: methods.length }));
console.log(JSON.stringify(await cheapestPath()));
