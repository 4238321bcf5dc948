import type { forecastQuery } from '@paceboard/contract'
import { addDays, daysBetween, type IsoDate, type LabelId } from '@paceboard/domain'
import type { z } from 'zod'
import type { FlowQuery } from '../flow-filters.ts'

/** What somebody wants to know; kept in the page's address. */
export type Question =
  | { readonly ask: 'date'; readonly until: IsoDate }
  | { readonly ask: 'items'; readonly items: number }
  | { readonly ask: 'campaign'; readonly campaign: LabelId | null }

export const ASKS = ['date', 'items', 'campaign'] as const satisfies readonly Question['ask'][]

export const MOST_ITEMS = 5000
const MOST_DAYS = 730
const USUAL_DAYS = 28
const USUAL_ITEMS = 10

/** The last day that can be asked about. */
export function lastDayAhead(today: IsoDate): IsoDate {
  return addDays(today, MOST_DAYS - 1)
}

/** Reads an address; what it does not say, or says wrongly, is the usual: four weeks, ten cards, no campaign yet. */
export function questionFrom(search: URLSearchParams, today: IsoDate): Question {
  const ask = ASKS.find((one) => one === search.get('ask')) ?? 'date'
  if (ask === 'campaign') return { ask, campaign: (search.get('campaign') as LabelId | null) || null }
  if (ask === 'items') {
    const items = Number(search.get('items'))
    return { ask, items: Number.isInteger(items) && items >= 1 && items <= MOST_ITEMS ? items : USUAL_ITEMS }
  }
  const until = search.get('until') ?? ''
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until) && !Number.isNaN(Date.parse(until))
  return { ask, until: isDay && until >= today && until <= lastDayAhead(today) ? until : addDays(today, USUAL_DAYS) }
}

/** Writes a question into an address; what another question was about stays for coming back to it. */
export function withQuestion(search: URLSearchParams, question: Question): URLSearchParams {
  const next = new URLSearchParams(search)
  next.set('ask', question.ask)
  if (question.ask === 'date') next.set('until', question.until)
  if (question.ask === 'items') next.set('items', `${question.items}`)
  if (question.ask === 'campaign' && question.campaign) next.set('campaign', question.campaign)
  return next
}

/** What the API is asked; null while the campaign is still to be chosen. */
export function forecastQueryOf(
  question: Question,
  { from, ...whose }: FlowQuery,
  today: IsoDate,
): z.input<typeof forecastQuery> | null {
  // Today is not over and is not drawn from: the window begins a day earlier, to be as long as chosen.
  const history = { ...whose, ...(from !== undefined && { from: addDays(from, -1) }) }
  if (question.ask === 'date') return { ...history, days: `${daysBetween(today, question.until) + 1}` }
  if (question.ask === 'items') return { ...history, items: `${question.items}` }
  return question.campaign && { ...history, campaign: question.campaign }
}
