import { createHash } from 'node:crypto'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** These take longest, so they begin first: begun last, they would keep one core waiting for the other. */
const LONGEST = /\/(crash|imports-jira|imports-csv|convergence|real-api|malformed-\w+|people-\w+)\.test\.ts$/

// Of the order of files and tests and of the values that properties draw: SEED=… repeats a run. Kept in the environment
// because this file is read once for each project.
process.env.SEED ??= String(Date.now() % 2 ** 31)
const SEED = Number(process.env.SEED)

/** Files in the random order of the run's seed, after the longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence
    const place = ({ moduleId }: TestSpecification) =>
      `${LONGEST.test(moduleId) ? 0 : 1} ${createHash('sha1').update(`${seed} ${moduleId}`).digest('hex')}`
    return files.toSorted((a, b) => place(a).localeCompare(place(b)))
  }
}

/** A test of components asks for a page with `// @vitest-environment happy-dom` on its first line. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst, shuffle: { files: false, tests: true }, seed: SEED },
    // Properties draw the same values again on the second try (same seed), so that only bad luck with time passes there.
    provide: { seed: SEED },
    setupFiles: ['./vitest.setup.ts'],
    retry: process.env.CI ? 1 : 0,
    // A machine that does other work as well may be late; whoever waits goes on as soon as it holds.
    expect: { poll: { timeout: 10_000 } },
    // Two even where there are two cores only: most of the time is spent waiting for disks and servers.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/api/src/**/*.test.ts',
            'apps/web/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.mjs',
          ],
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['apps/api/test/**/*.test.ts'],
          globalSetup: ['apps/api/test/support/global-postgres.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sync',
          include: ['apps/e2e/sync/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
})
