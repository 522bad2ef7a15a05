import Mocha from 'mocha';

interface Failure {
  readonly title: string;
  readonly message: string;
}

export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
}

/**
 * Runs mocha inside an extension host.
 *
 * @param load requires the spec files; called when mocha's globals are there
 * @param report takes the results out of the host
 * @throws when a test failed or none ran
 */
export function runMocha(load: () => void, report: (results: Results) => void): Promise<void> {
  // Longer than a spec waits for anything, so that it can say what never came.
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, reporter: Silent });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((done, fail) => {
    const failures: Failure[] = [];
    let passed = 0;
    const runner = mocha.run(() => {
      report({ passed, failed: failures.length, failures });
      if (failures.length > 0 || passed === 0) fail(new Error(`${failures.length} failed`));
      else done();
    });
    runner.on('pass', () => {
      passed++;
    });
    runner.on('fail', (test, cause: Error) => {
      failures.push({ title: test.fullTitle(), message: String(cause?.stack ?? cause) });
    });
  });
}

/** Mocha wants a reporter; the results above are all we need. */
class Silent extends Mocha.reporters.Base {}
