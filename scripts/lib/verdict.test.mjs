import { expect, test } from 'vitest'
import { NO_TESTS, playwrightVerdict, together, vitestVerdict } from './verdict.mjs'

const STACK = 'Error: too few\n    at board.test.ts:3:1\n    at node_modules/runner.js:9:9'

function aTest(name, result, flaky = false) {
  const module = { relativeModuleId: 'board.test.ts' }
  return { type: 'test', module, fullName: name, result: () => result, diagnostic: () => ({ flaky }) }
}

function aModule(tests, errors = []) {
  const children = { allSuites: () => [], allTests: () => tests }
  return { type: 'module', relativeModuleId: 'board.test.ts', errors: () => errors, children }
}

test('what failed is named with the lines of its error that are ours', () => {
  const modules = [aModule([aTest('counts', { state: 'failed', errors: [{ stack: STACK }] })])]
  expect(vitestVerdict(modules, [])).toEqual({
    ...NO_TESTS,
    failed: 1,
    failures: ['board.test.ts › counts\n    Error: too few\n        at board.test.ts:3:1'],
  })
})

test('what passed on its second try counts as passed and is named', () => {
  const verdict = vitestVerdict([aModule([aTest('waits', { state: 'passed', errors: [{ stack: STACK }] }, true)])], [])
  expect(verdict).toMatchObject({ passed: 1, failed: 0, failures: [] })
  expect(verdict.flaky[0]).toMatch(/^board\.test\.ts › waits\n {4}Error: too few/)
})

test('a file that cannot run is a failure, and so is an error outside of tests', () => {
  const verdict = vitestVerdict([aModule([], [{ message: 'no such import' }])], [{ message: 'left behind' }])
  expect(verdict.failed).toBe(1)
  expect(verdict.failures).toEqual(['outside of a test\n    left behind', 'board.test.ts\n    no such import'])
})

test('a browser test is named by file and line, however deep its suite', () => {
  const spec = (title, status, results) => ({ title, line: 7, tests: [{ status, results }] })
  const failed = { error: { message: 'not visible' } }
  const inner = { title: 'phone', specs: [spec('drags', 'flaky', [failed, {}])] }
  const suites = [{ file: 'board.spec.ts', specs: [spec('opens', 'unexpected', [failed, failed])], suites: [inner] }]
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
  expect(playwrightVerdict({ suites, stats })).toEqual({
    passed: 4,
    failed: 1,
    skipped: 2,
    failures: ['board.spec.ts:7 › opens\n    not visible'],
    flaky: ['board.spec.ts:7 › drags\n    not visible'],
  })
})

test('two verdicts add up', () => {
  const one = { ...NO_TESTS, passed: 2, failures: ['a'] }
  expect(together(one, { passed: 1, failed: 1, skipped: 1, failures: ['b'], flaky: ['c'] })).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
    failures: ['a', 'b'],
    flaky: ['c'],
  })
})
