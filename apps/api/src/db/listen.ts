import pg from 'pg'
import { type Db, providerOf, type Tx } from './client.ts'

/** Tells every other process that a board's log has grown. Inside a transaction it is heard when that commits. */
export type Notify = (db: Db | Tx, boardId: string) => Promise<void>

const CHANNEL = 'paceboard'
const PRESENCE_CHANNEL = 'paceboard_presence'
const RECONNECT_MS = 250
/** A listener only waits: without probes it would not notice for hours that nobody is at the other end. */
const PROBE_AFTER_MS = 10_000

/** SQLite has one process, which needs no telling. */
export function notifier(url: string): Notify {
  if (providerOf(url) === 'sqlite') return async () => undefined
  return async (db, boardId) => {
    await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${boardId})`
  }
}

/** Tells every other process who is here. A message that is lost is repeated soon, so nobody waits for it. */
export function presenceNotifier(db: Db, url: string): (message: string) => void {
  if (providerOf(url) === 'sqlite') return () => undefined
  return (message) => void db.$executeRaw`SELECT pg_notify(${PRESENCE_CHANNEL}, ${message})`.catch(() => undefined)
}

export interface Heard {
  readonly onBoard: (boardId: string) => void
  readonly onPresence: (message: string) => void
  /** Something may have been missed. */
  readonly onGap: () => void
}

/** Listens to the other processes until the returned function is called; a broken connection is made anew. */
export async function listen(url: string, heard: Heard): Promise<() => Promise<void>> {
  if (providerOf(url) === 'sqlite') return async () => undefined
  let client: pg.Client | null = null
  let retry: NodeJS.Timeout | undefined
  let over = false

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      keepAlive: true,
      keepAliveInitialDelayMillis: PROBE_AFTER_MS,
      application_name: 'paceboard-listen',
    })
    client = next
    // Without a listener an error of the connection would end the process; `end` follows it.
    next.on('error', () => undefined)
    next.on('end', () => {
      if (over) return
      retry = setTimeout(() => void connect().catch(() => undefined), RECONNECT_MS)
    })
    next.on('notification', ({ channel, payload }) => {
      if (payload === undefined) return
      if (channel === CHANNEL) heard.onBoard(payload)
      else heard.onPresence(payload)
    })
    await next.connect()
    await next.query(`LISTEN ${CHANNEL}; LISTEN ${PRESENCE_CHANNEL}`)
    heard.onGap()
  }
  await connect()
  return async () => {
    over = true
    clearTimeout(retry)
    await client?.end()
  }
}
