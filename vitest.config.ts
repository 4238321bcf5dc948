import { defineConfig } from 'vitest/config'

/** A test of components asks for a page with `// @vitest-environment happy-dom` on its first line. */
export default defineConfig({
  test: {
    sequence: { shuffle: true },
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
