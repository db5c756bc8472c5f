import type { Reporter, TestModule } from 'vitest/node';

interface Total {
  readonly passed: number;
  readonly failed: number;
}

/** Counts test cases; a file or suite that failed by itself, such as one that does not load, is one failure. */
function totalOf(modules: readonly TestModule[], unhandled: number): Total {
  let passed = 0;
  let failed = unhandled;
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
    }
    for (const suite of [module, ...module.children.allSuites()]) if (suite.errors().length > 0) failed += 1;
  }
  return { passed, failed };
}

/**
 * Prints `N passed, N failed` over all projects as the very last line, after everything that other reporters have to
 * say. A run that never comes to its end counts as one failure.
 */
export default class TotalReporter implements Reporter {
  #total: Total = { passed: 0, failed: 1 };

  onInit(): void {
    // Writing to a pipe, a file or a terminal is synchronous, so the line is out before the process ends.
    process.once('exit', () => process.stdout.write(`${this.#total.passed} passed, ${this.#total.failed} failed\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: string): void {
    const total = totalOf(modules, unhandledErrors.length);
    const silentFailure = reason !== 'passed' && total.failed === 0;
    this.#total = silentFailure ? { ...total, failed: 1 } : total;
  }
}
