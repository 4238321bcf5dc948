import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { startPostgres } from '@paceboard/api/test/postgres'
import { benchApi } from './api.ts'
import { benchOptions, type Provider } from './options.ts'
import { scratchFolder } from './server.ts'

const options = benchOptions(process.argv.slice(2))
const results: Record<string, unknown> = {
  at: new Date().toISOString(),
  node: process.version,
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  options,
}
for (const provider of options.providers) results[provider] = await benchOn(provider)

const folder = new URL('../../../bench-results/', import.meta.url)
mkdirSync(folder, { recursive: true })
const file = new URL('latest.json', folder)
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
console.log(`\nWritten to bench-results/latest.json`)

async function benchOn(provider: Provider): Promise<unknown> {
  if (provider === 'sqlite') {
    const scratch = scratchFolder()
    try {
      return await benchApi(provider, `file:${scratch.path}/bench.db`, options)
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
    return await benchApi(provider, postgres.url, options)
  } finally {
    await postgres.stop()
  }
}
