// Checks every source file against scripts/import-rules.mjs and says, for each breach, what to do instead.
//   node scripts/check-imports.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenRules } from './lib/broken-rules.mjs'
import { root } from './lib/root.mjs'
import { sourceFacts } from './lib/source-facts.mjs'

const NOT_OURS = new Set(['node_modules', 'dist', 'build', 'generated', 'test-results'])

function sourceFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : sourceFiles(path)
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const files = [...sourceFiles('apps'), ...sourceFiles('packages')]
const broken = brokenRules(files.map((path) => sourceFacts(path, readFileSync(join(root, path), 'utf8'))))
for (const sentence of broken) console.error(sentence)
console.log(`${files.length} files, ${broken.length} broken import rules`)
process.exitCode = broken.length === 0 ? 0 : 1
