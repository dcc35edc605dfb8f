import { defineConfig } from "vitest/config";

const packages = ["packages/core", "packages/data", "packages/batch", "apps/worker", "test"];

export default defineConfig({
  test: {
    projects: [
      ...packages.map((root) => ({
        extends: true as const,
        root,
        test: { name: root === "test" ? "test" : `@tandem/${root.split("/")[1]}` },
      })),
      "apps/assistant",
    ],
    reporters: ["default", "./scripts/closing-line-reporter.ts"],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
