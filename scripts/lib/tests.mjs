import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '../browser.mjs'
import { root } from './root.mjs'
import { tool } from './tools.mjs'
import { playwrightVerdict } from './verdict.mjs'

const VERDICT_REPORTER = join(root, 'scripts/lib/verdict-reporter.mjs')

/** Unit and database tests. `onVerdict` hears what they came to, even when tests failed. */
export function vitest(onVerdict) {
  return withReport(onVerdict, (file) =>
    tool('unit and database tests', '.', 'vitest', ['run', '--reporter=default', `--reporter=${VERDICT_REPORTER}`], {
      env: { ...process.env, PACEBOARD_VERDICT: file },
    }),
  )
}

/** Browser tests against the built board, with a browser found or installed first. */
export async function playwright(onVerdict) {
  await ensureChromium()
  return withReport(
    (report) => onVerdict(playwrightVerdict(report)),
    (file) =>
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

async function withReport(onReport, run) {
  const folder = mkdtempSync(join(tmpdir(), 'paceboard-report-'))
  const file = join(folder, 'report.json')
  try {
    await run(file)
  } finally {
    if (existsSync(file)) onReport(JSON.parse(readFileSync(file, 'utf8')))
    rmSync(folder, { recursive: true, force: true })
  }
}
