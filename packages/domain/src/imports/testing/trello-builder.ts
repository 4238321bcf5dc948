import type { CommandId, MemberId } from '../../ids.ts'
import type { TrelloAction, TrelloCard, TrelloExport, TrelloList } from '../trello-export.ts'
import type { TrelloChoices } from '../trello-import.ts'

/** An id as Trello makes them: the second in which it was made, then a running number. */
export function trelloId(time: string, n: number): string {
  const seconds = Math.floor(Date.parse(time) / 1000)
  return `${seconds.toString(16).padStart(8, '0')}${n.toString(16).padStart(16, '0')}`
}

export const CARD = trelloId('2026-03-01T09:00:00Z', 1)

/** Lists named as given, from left to right; their ids are l1, l2, … */
export function lists(...names: readonly string[]): readonly TrelloList[] {
  return names.map((name, i) => ({ id: `l${i + 1}`, name, closed: false, pos: (i + 1) * 1024 }))
}

export function card(idList: string, other: Partial<TrelloCard> = {}): TrelloCard {
  return { id: CARD, name: 'Write the brief', idList, ...other }
}

let made = 0

export function action(type: string, date: string, data: TrelloAction['data']): TrelloAction {
  made++
  return { id: trelloId(date, made), type, date, data }
}

export function moved(date: string, from: string, to: string, id = CARD): TrelloAction {
  return action('updateCard', date, { card: { id }, listBefore: { id: from }, listAfter: { id: to } })
}

export function born(date: string, list: string, id = CARD): TrelloAction {
  return action('createCard', date, { card: { id }, list: { id: list } })
}

/** Actions are given oldest first and stand newest first in an export. */
export function exported(parts: Partial<TrelloExport>, ...actions: readonly TrelloAction[]): TrelloExport {
  const board = { id: trelloId('2026-02-01T00:00:00Z', 0), name: 'Marketing', lists: lists('To do', 'Doing', 'Done') }
  return { ...board, cards: [card('l1')], actions: actions.toReversed(), ...parts }
}

export const MAYA = 'maya' as MemberId

export function choices(other: Partial<TrelloChoices> = {}): TrelloChoices {
  return {
    kinds: new Map(),
    commandId: 'import-1' as CommandId,
    typeLabels: [],
    name: 'Marketing',
    locale: 'en',
    timezone: 'UTC',
    founder: { memberId: MAYA, name: 'Maya' },
    memberOf: () => null,
    at: Date.parse('2026-06-01T12:00:00Z'),
    ...other,
  }
}
