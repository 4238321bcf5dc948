import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '../browser.mjs'
import { root } from './root.mjs'
import { tool } from './tools.mjs'

/** The counts of a runner that has reported nothing yet. */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0 }

/** Unit and database tests. `onCounts` hears the counts even when tests failed. */
export function vitest(onCounts) {
  return withReport(onCounts, vitestCounts, (file) =>
    tool('unit and database tests', '.', 'vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  )
}

/** Browser tests against the built board, with a browser found or installed first. */
export async function playwright(onCounts) {
  await ensureChromium()
  return withReport(onCounts, playwrightCounts, (file) =>
    tool('browser tests', 'apps/e2e', '@playwright/test', ['test', '--reporter=list,json'], {
      cwd: join(root, 'apps/e2e'),
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  )
}

/** Pictures of every page, taken by the same means as the browser tests. */
export async function pictures() {
  await ensureChromium()
  await tool('screenshots', 'apps/e2e', '@playwright/test', ['test', '--config=screenshots.config.ts'], {
    cwd: join(root, 'apps/e2e'),
  })
}

async function withReport(onCounts, read, run) {
  const folder = mkdtempSync(join(tmpdir(), 'paceboard-report-'))
  const file = join(folder, 'report.json')
  try {
    await run(file)
  } finally {
    if (existsSync(file)) onCounts(read(JSON.parse(readFileSync(file, 'utf8'))))
    rmSync(folder, { recursive: true, force: true })
  }
}

function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}
