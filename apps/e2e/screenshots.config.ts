import { defineConfig } from '@playwright/test'
import tests from './playwright.config.ts'

/** `npm run screenshots`: pictures to look at, not tests; every page in every size, language and theme. */
export default defineConfig(tests, {
  testDir: 'screenshots',
  timeout: 300_000,
  // The teams are made once for all pictures of a language.
  fullyParallel: false,
  use: { trace: 'off', screenshot: 'off' },
})
