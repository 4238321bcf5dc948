import { writeFileSync } from 'node:fs'
import { vitestVerdict } from './verdict.mjs'

/** Vitest's reporter for `npm test`: writes the run's verdict as JSON into the file that PACEBOARD_VERDICT names. */
export default class VerdictReporter {
  onTestRunEnd(modules, unhandledErrors) {
    writeFileSync(process.env.PACEBOARD_VERDICT, JSON.stringify(vitestVerdict(modules, unhandledErrors)))
  }
}
