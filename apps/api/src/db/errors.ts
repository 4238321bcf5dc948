import { z } from 'zod'

/** What Prisma throws, as far as it tells failures apart: its own code, and beneath it what the driver met. */
const failure = z.object({
  code: z.string(),
  meta: z
    .object({
      driverAdapterError: z.object({ cause: z.object({ kind: z.string(), originalCode: z.string().optional() }) }),
    })
    .optional()
    .catch(undefined),
})

/** No connection or no turn in time. */
const TIMED_OUT = new Set(['P2024', 'P2028'])
const UNREACHABLE = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TransactionWriteConflict',
])
/** PostgreSQL shuts down, has crashed or starts. */
const LEAVING = new Set(['57P01', '57P02', '57P03'])

/** Did a write fail because a row with that key is already there? */
export function isTaken(error: unknown): boolean {
  return failure.safeParse(error).data?.code === 'P2002'
}

/** Is the database away or too busy for a moment? The same may be tried again. */
export function isAway(error: unknown): boolean {
  const { data } = failure.safeParse(error)
  if (!data) return false
  const { kind = '', originalCode = '' } = data.meta?.driverAdapterError.cause ?? {}
  return TIMED_OUT.has(data.code) || UNREACHABLE.has(kind) || LEAVING.has(originalCode)
}
