import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: { name: "@tandem/assistant", include: ["src/**/*.test.ts", "web/**/*.test.ts", "web/**/*.test.tsx"] },
});
