// Migrations of both databases, written from the difference between the models and the last snapshot.
//   node scripts/migrate.mjs new <name>   writes prisma/migrations/<provider>/<time>_<name>/migration.sql and the snapshot
//   node scripts/migrate.mjs check        exits 1 when the models have changed since the last migration
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/root.mjs'
import { PROVIDERS, schemaFor } from './prisma-generate.mjs'
import { diff } from './schema-diff.mjs'

const folderOf = (provider) => join(root, 'prisma/migrations', provider)
const snapshotOf = (provider) => join(folderOf(provider), 'schema.snapshot')

function lastSchema(provider) {
  const snapshot = snapshotOf(provider)
  return existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : null
}

async function writeMigration(name) {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  for (const provider of PROVIDERS) {
    const sql = await diff(lastSchema(provider), schemaFor(provider))
    if (sql === '') {
      console.log(`${provider}: nothing to migrate`)
      continue
    }
    const folder = join(folderOf(provider), `${time}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), sql)
    writeFileSync(snapshotOf(provider), schemaFor(provider))
    console.log(`${provider}: wrote ${folder}`)
  }
}

async function checkDrift() {
  let drifted = false
  for (const provider of PROVIDERS) {
    const last = lastSchema(provider)
    const sql = await diff(last, schemaFor(provider))
    if (sql === '') continue
    drifted = true
    if (last === null) console.error(`${provider}: there is no migration yet`)
    else console.error(`${provider}: the models have changed since the last migration:\n${sql}`)
  }
  if (drifted) console.error('Write the migration: node scripts/migrate.mjs new <name>')
  else console.log('Models and migrations agree')
  process.exitCode = drifted ? 1 : 0
}

const [command, name] = process.argv.slice(2)
if (command === 'check') await checkDrift()
else if (command === 'new' && /^[a-z0-9_]+$/.test(name ?? '')) await writeMigration(name)
else {
  console.error('usage: node scripts/migrate.mjs check | new <name_in_snake_case>')
  process.exitCode = 2
}
