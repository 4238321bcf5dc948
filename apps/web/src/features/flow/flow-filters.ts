import { addDays, type IsoDate, type Pace, type TypeId } from '@paceboard/domain'

/** Windows to look back through, in days up to today; null = everything. */
export const WINDOWS = [30, 90, 180, 365, null] as const
export type Window = (typeof WINDOWS)[number]

/** What the page shows; kept in its address, so that a view can be sent to a colleague. */
export interface FlowFilters {
  readonly typeId: TypeId | null
  readonly pace: Pace | null
  readonly days: Window
}

/** Reads an address; what it does not know is left out. */
export function filtersFrom(search: URLSearchParams): FlowFilters {
  const pace = search.get('pace')
  const days = Number(search.get('days'))
  return {
    typeId: (search.get('type') as TypeId | null) || null,
    pace: pace === 'sprint' || pace === 'marathon' ? pace : null,
    days: WINDOWS.find((one) => one === days) ?? null,
  }
}

/** Writes filters into an address, keeping what is not a filter. */
export function withFilters(search: URLSearchParams, { typeId, pace, days }: FlowFilters): URLSearchParams {
  const next = new URLSearchParams(search)
  const write = (key: string, value: string | null) => (value === null ? next.delete(key) : next.set(key, value))
  write('type', typeId)
  write('pace', pace)
  write('days', days === null ? null : `${days}`)
  return next
}

/** The first day of a window that ends today, today included; null = no limit. */
export function firstDayOf(days: Window, today: IsoDate): IsoDate | null {
  return days === null ? null : addDays(today, 1 - days)
}
