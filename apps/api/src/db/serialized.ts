import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'

/** Acknowledged means on disk (FULL); readers do not wait for the writer (WAL). */
const PRAGMAS =
  'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000;'

/**
 * Gives Prisma's SQLite adapter isolation. It has one connection and locks it only between transactions: a plain query
 * sent while a transaction is open would run inside it, see its uncommitted rows and be undone with it. Here plain
 * queries and transactions wait for each other in one line. Using the outer client inside a `$transaction` therefore
 * waits until the timeout (P2028): a mistake made visible.
 */
export function serialized(base: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => {
      const adapter = await base.connect()
      await adapter.executeScript(PRAGMAS)
      return inLine(adapter)
    },
    connectToShadowDb: () => base.connectToShadowDb(),
  }
}

function inLine(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const acquire = oneAtATime()
  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const release = await acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }
  const overrides: Partial<SqlDriverAdapter> = {
    queryRaw: (query) => alone(() => adapter.queryRaw(query)),
    executeRaw: (query) => alone(() => adapter.executeRaw(query)),
    executeScript: (script) => alone(() => adapter.executeScript(script)),
    startTransaction: async (isolation) => {
      const release = await acquire()
      try {
        return releasing(await adapter.startTransaction(isolation), release)
      } catch (error) {
        release()
        throw error
      }
    },
  }
  return overriding(adapter, overrides)
}

/** A transaction that gives up its place in the line when it ends. */
function releasing(transaction: Transaction, release: () => void): Transaction {
  const ending = (end: 'commit' | 'rollback') => async () => {
    try {
      await transaction[end]()
    } finally {
      release()
    }
  }
  return overriding(transaction, { commit: ending('commit'), rollback: ending('rollback') })
}

function overriding<Target extends object>(target: Target, overrides: Partial<Target>): Target {
  return new Proxy(target, {
    get(original, key) {
      const override = Reflect.get(overrides, key)
      if (override !== undefined) return override
      const value: unknown = Reflect.get(original, key, original)
      return typeof value === 'function' ? value.bind(original) : value
    },
  })
}

/** A lock taken in the order of asking; resolves to its release. */
function oneAtATime(): () => Promise<() => void> {
  let tail: Promise<unknown> = Promise.resolve()
  return async () => {
    let release = (): void => undefined
    const before = tail
    tail = new Promise<void>((resolve) => {
      release = resolve
    })
    await before
    return release
  }
}
