import type { ItemId } from '../../ids.ts'
import type { TrelloExport } from '../trello-export.ts'
import { importTrello, type TrelloChoices } from '../trello-import.ts'
import { CARD, choices } from './trello-builder.ts'

/** An import as tests look at it: the one item, the log as days and event types, the notes by code. */
export function imported(from: TrelloExport, other: Partial<TrelloChoices> = {}) {
  const result = importTrello(from, choices(other))
  const item = result.board.items.get(CARD as ItemId)
  const log = result.commits.map(({ at, events }) => [
    new Date(at).toISOString().slice(0, 10),
    events.map((event) => event.type).join(' '),
  ])
  const notes = Object.fromEntries(result.report.notes.map((note) => [note.code, note.count]))
  return { ...result, item, log, notes }
}
