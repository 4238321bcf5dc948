import type { Prisma } from '../../generated/sqlite/client.ts'

/** Domain data for a Json column: plain data, but its readonly types are not Prisma's. */
export function json(value: object): Prisma.InputJsonObject {
  return value as unknown as Prisma.InputJsonObject
}

/** Domain data from a Json column that `json` filled. */
export function fromJson<Data>(value: Prisma.JsonValue): Data {
  return value as unknown as Data
}

export function instantOf(date: Date | null): number | null {
  return date === null ? null : date.getTime()
}

export function dateOf(instant: number | null): Date | null {
  return instant === null ? null : new Date(instant)
}
