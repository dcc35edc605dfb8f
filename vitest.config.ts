import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "test"],
    reporters: ["default", "./scripts/closing-line-reporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
