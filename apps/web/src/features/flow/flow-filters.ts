import type { flowQuery } from '@paceboard/contract'
import { addDays, type IsoDate, type LabelId, type MemberId, type Pace, type TypeId } from '@paceboard/domain'
import type { z } from 'zod'

/** Windows to look back through, in days up to today; null = everything. */
export const WINDOWS = [30, 90, 180, 365, null] as const
export type Window = (typeof WINDOWS)[number]

/** What the page shows; kept in its address, so that a view can be sent to a colleague. */
export interface FlowFilters {
  readonly typeId: TypeId | null
  readonly pace: Pace | null
  /** A campaign, for instance. */
  readonly labelId: LabelId | null
  /** Whose work; `none` = nobody's. */
  readonly person: MemberId | 'none' | null
  readonly days: Window
}

export const NO_FILTERS: FlowFilters = { typeId: null, pace: null, labelId: null, person: null, days: null }

/** How many of the filters are set. */
export function countFilters(filters: FlowFilters): number {
  return Object.values(filters).filter((one) => one !== null).length
}

/** What the API is asked: the filters of a page as a query. */
export type FlowQuery = z.input<typeof flowQuery>

/** Reads an address; what it does not know is left out. */
export function filtersFrom(search: URLSearchParams): FlowFilters {
  const pace = search.get('pace')
  const days = Number(search.get('days'))
  return {
    typeId: (search.get('type') as TypeId | null) || null,
    pace: pace === 'sprint' || pace === 'marathon' ? pace : null,
    labelId: (search.get('label') as LabelId | null) || null,
    person: (search.get('person') as MemberId | null) || null,
    days: WINDOWS.find((one) => one === days) ?? null,
  }
}

/** Writes filters into an address, keeping what is not a filter. */
export function withFilters(search: URLSearchParams, filters: FlowFilters): URLSearchParams {
  const { typeId, pace, labelId, person, days } = filters
  const next = new URLSearchParams(search)
  const write = (key: string, value: string | null) => (value === null ? next.delete(key) : next.set(key, value))
  write('type', typeId)
  write('pace', pace)
  write('label', labelId)
  write('person', person)
  write('days', days === null ? null : `${days}`)
  return next
}

/** The filters as a query to the API; what is not chosen is left out. */
export function queryOf({ typeId, pace, labelId, person, days }: FlowFilters, today: IsoDate): FlowQuery {
  const from = firstDayOf(days, today)
  return {
    ...(typeId !== null && { type: typeId }),
    ...(pace !== null && { pace }),
    ...(labelId !== null && { label: labelId }),
    ...(person !== null && { person }),
    ...(from !== null && { from }),
  }
}

/** The first day of a window that ends today, today included; null = no limit. */
export function firstDayOf(days: Window, today: IsoDate): IsoDate | null {
  return days === null ? null : addDays(today, 1 - days)
}
