export {
  InfeasiblePortfolio,
  PortfolioInput,
  PortfolioMeasure,
  PortfolioResult,
  portfolioMethod,
  SolvedPortfolio,
  TargetName,
} from "./portfolio.method.ts";
export { portfolioOf } from "./portfolio-of.ts";
