import type { Reporter, TestModule } from "vitest/node";

/**
 * Prints `N passed, N failed, N skipped` alone on the last line, for CI to read, and before it what was skipped. With
 * TANDEM_FORBID_SKIPPED_TESTS=1 a skipped test makes the run fail.
 */
class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state === "pending") continue;
        counts[state] += 1;
        if (state === "skipped") skipped.push(`  ${module.relativeModuleId}: ${test.fullName}`);
      }
      if (module.state() === "failed" && tests.every((test) => test.result().state !== "failed"))
        counts.failed += 1;
    }
    const forbidden = process.env["TANDEM_FORBID_SKIPPED_TESTS"] === "1" && skipped.length > 0;
    process.once("exit", () => {
      if (skipped.length > 0) process.stdout.write(`\nskipped:\n${skipped.join("\n")}\n`);
      if (forbidden) process.stdout.write("\nskipped tests are not allowed in this run\n");
      process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
      if (forbidden) process.exitCode = 1;
    });
  }
}

// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export
export default ClosingLineReporter;
