/**
 * What tests came to: their counts, and what is worth reading of those that failed and of those that passed on their
 * second try only (`flaky`), each as lines of text.
 */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] }

/** Both verdicts as one. */
export function together(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
    flaky: [...one.flaky, ...other.flaky],
  }
}

/** The verdict of Vitest's test modules; a module or a suite that could not run counts as one failure. */
export function vitestVerdict(modules, unhandledErrors) {
  let verdict = { ...NO_TESTS, failures: unhandledErrors.map((error) => told('outside of a test', error)) }
  for (const module of modules) {
    const suites = [module, ...module.children.allSuites()]
    const broken = suites.flatMap((suite) => suite.errors().map((error) => told(nameOf(suite), error)))
    verdict = together(verdict, { ...NO_TESTS, failed: broken.length, failures: broken })
    for (const test of module.children.allTests()) verdict = together(verdict, ofTest(test))
  }
  return verdict
}

function ofTest(test) {
  const { state, errors } = test.result()
  if (state === 'failed') return { ...NO_TESTS, failed: 1, failures: [told(nameOf(test), errors[0])] }
  if (state !== 'passed') return { ...NO_TESTS, skipped: 1 }
  return { ...NO_TESTS, passed: 1, flaky: test.diagnostic()?.flaky ? [told(nameOf(test), errors?.[0])] : [] }
}

function nameOf(task) {
  const file = (task.module ?? task).relativeModuleId
  return task.fullName === undefined || task.type === 'module' ? file : `${file} › ${task.fullName}`
}

/** The verdict of Playwright's JSON report. */
export function playwrightVerdict({ suites, stats, errors = [] }) {
  const tests = suites.flatMap((suite) => testsOf(suite, suite.file))
  const linesOf = (status) => tests.filter((test) => test.status === status).map(({ name, error }) => told(name, error))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: [...errors.map((error) => told('outside of a test', error)), ...linesOf('unexpected')],
    flaky: linesOf('flaky'),
  }
}

function testsOf({ suites = [], specs = [] }, file) {
  const own = specs.flatMap(({ title, line, tests }) =>
    tests.map(({ status, results }) => ({
      name: `${file}:${line} › ${title}`,
      status,
      error: results.find((result) => result.error)?.error,
    })),
  )
  return [...suites.flatMap((suite) => testsOf(suite, file)), ...own]
}

const LINES_OF_AN_ERROR = 12

function told(name, error) {
  const lines = (error?.stack || error?.message || 'no message').split('\n')
  const ours = lines.filter((line) => !line.includes('node_modules')).slice(0, LINES_OF_AN_ERROR)
  return [name, ...ours.map((line) => `    ${line}`)].join('\n')
}
