import { node, tool } from './tools.mjs'

/** What must hold before a test is worth running. Each is independent, so that one run reports all of them. */
export const CHECKS = [
  () => tool('types', '.', 'typescript', ['-b']),
  () => tool('format and lint', '.', '@biomejs/biome', ['check', '--error-on-warnings']),
  () => node('import rules', ['scripts/check-imports.mjs']),
  () => node('migrations', ['scripts/migrate.mjs', 'check']),
]
