import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { startPostgres } from '@paceboard/api/test/postgres'
import { benchApi } from './api.ts'
import { benchBrowser } from './browser/bench-browser.ts'
import { benchFlow } from './flow.ts'
import { benchOptions, type Provider } from './options.ts'
import { scratchFolder } from './server.ts'

const options = benchOptions(process.argv.slice(2))
const results: Record<string, unknown> = {
  at: new Date().toISOString(),
  node: process.version,
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  /** Processes that wanted the processor in the last minute before; figures of a busy machine are too slow. */
  load: loadavg()[0],
  options,
}
if (options.parts.includes('api')) {
  for (const provider of options.providers) results[provider] = await benchOn(provider, benchApi)
}
if (options.parts.includes('flow')) {
  for (const provider of options.providers) results[`flow ${provider}`] = await benchOn(provider, benchFlow)
}
if (options.parts.includes('browser')) results.browser = await benchBrowser(options)

const folder = new URL('../../../bench-results/', import.meta.url)
mkdirSync(folder, { recursive: true })
const file = new URL('latest.json', folder)
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
console.log(`\nWritten to bench-results/latest.json`)

async function benchOn(provider: Provider, bench: typeof benchApi): Promise<unknown> {
  if (provider === 'sqlite') {
    const scratch = scratchFolder()
    try {
      return await bench(provider, `file:${scratch.path}/bench.db`, options)
    } finally {
      scratch.remove()
    }
  }
  const postgres = await startPostgres({ durable: true })
  if (!postgres) {
    console.log('\nPostgreSQL: not on this machine, left out')
    return null
  }
  try {
    return await bench(provider, postgres.url, options)
  } finally {
    await postgres.stop()
  }
}
