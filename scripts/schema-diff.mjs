// SQL between two Prisma schemas, from Prisma's schema engine as WebAssembly: no database, native binary or network.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

let engineModule

/**
 * The SQL that leads from schema `from` (null: an empty database) to schema `to`; '' when they agree.
 * The dialect is that of `to`'s datasource.
 */
export async function diff(from, to) {
  engineModule ??= await loadEngine()
  const provider = /provider\s*=\s*"(sqlite|postgresql)"/.exec(to)[1]
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [['schema.prisma', to]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(idleAdapter(provider)),
  )
  const result = await engine.diff({
    from: schemaTarget(from),
    to: schemaTarget(to),
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  engine.free()
  return result.exitCode === 0 ? '' : result.stdout
}

async function loadEngine() {
  // The package's `exports` hide its .wasm file: resolve the main entry and look beside it.
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bindings = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)
  const binary = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const instance = new WebAssembly.Instance(binary, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

/** The engine wants an adapter of the right provider but never queries it for a schema-to-schema diff. */
function idleAdapter(provider) {
  const sqlite = new PrismaBetterSqlite3({ url: ':memory:' })
  if (provider === 'sqlite') return sqlite
  return {
    provider: 'postgres',
    adapterName: 'idle',
    connect: () => sqlite.connect(),
    connectToShadowDb: () => sqlite.connectToShadowDb(),
  }
}

function schemaTarget(schema) {
  return schema === null
    ? { tag: 'empty' }
    : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] }
}
