import { aspectIds } from "@tandem/core/measures";
import type { PathRequest } from "@tandem/core/paths";

type Milestone = PathRequest["milestones"][number];

function target({ pm25 }: Milestone): string {
  if (pm25 === undefined) return "";
  return "max" in pm25 ? String(pm25.max) : pm25.standard;
}

function yearOf(milestone: Milestone): string {
  return `${milestone.year}:${milestone.co2?.changePercent ?? ""}:${target(milestone)}`;
}

function listed(query: URLSearchParams, name: string, values: readonly string[] = []): void {
  if (values.length > 0) query.set(name, values.join(","));
}

/** Where the page of paths opens with a request as its question; what the page cannot ask is left out there. */
export function pathsPage(request: PathRequest): string {
  const { places, region, aspects } = request;
  const query = new URLSearchParams();
  if (region !== undefined) query.set("region", region);
  else if (typeof places === "string") query.set("region", places);
  else listed(query, "places", places);
  if (request.baseYear !== undefined) query.set("base", String(request.baseYear));
  query.set("years", request.milestones.map(yearOf).join(";"));
  if (request.budgetPerYear !== undefined) query.set("budget", String(request.budgetPerYear));
  if (request.objective !== undefined && request.objective !== "cost")
    query.set("objective", request.objective);
  if (request.jointControl === false) query.set("joint", "no");
  listed(query, "without", aspects && aspectIds.filter((aspect) => !aspects.includes(aspect)));
  listed(query, "off", request.exclude);
  const text = query.toString().replaceAll("%3A", ":").replaceAll("%3B", ";").replaceAll("%2C", ",");
  return `/paths?${text}`;
}
