import type { Charts } from '@paceboard/contract'
import type { BoardId, LocalText } from '@paceboard/domain'
import type { FlowQuery } from './flow-filters.ts'

/** Charts that can be had as a table; the weeks of the daily chart are one of their own. */
export type ChartTable = keyof Charts | 'weeks'

/** Where the server writes a chart's data for a spreadsheet: what the chart shows, with the same filters. */
export function chartCsv(boardId: BoardId, name: ChartTable, query: FlowQuery, locale: keyof LocalText): string {
  const asked = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, `${value}`]]))
  return `/api/boards/${boardId}/flow/${name}.csv?${new URLSearchParams([...asked, ['locale', locale]])}`
}
