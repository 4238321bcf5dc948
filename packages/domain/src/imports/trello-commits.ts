import type { Commit } from '../board/commit.ts'
import type { BoardCreated, BoardEvent } from '../board/events.ts'
import { evolve, evolveAll, NO_BOARD } from '../board/evolve.ts'
import type { Board } from '../board/model.ts'
import { neighbourAbove } from '../board/move-item.ts'
import type { CheckId, CommandId, CommentId, ItemId, MemberId } from '../ids.ts'
import { type Instant, localDate } from '../time.ts'
import { clip } from './clip.ts'
import type { CardHistory, TrelloHistory } from './trello-history.ts'
import type { ItemMaker } from './trello-items.ts'
import type { Notes } from './trello-notes.ts'
import type { TrelloPeople } from './trello-people.ts'
import type { Step } from './trello-steps.ts'

const COMMENT = 10_000

export interface ImportedLog {
  readonly commits: readonly Commit[]
  readonly descriptions: ReadonlyMap<ItemId, string>
  readonly board: Board
}

interface Writing {
  readonly created: BoardCreated
  readonly createdAt: Instant
  readonly commandId: CommandId
  readonly history: TrelloHistory
  readonly maker: ItemMaker
  readonly people: TrelloPeople
  readonly timezone: string
  readonly notes: Notes
}

/** The board's log as it would have been written here: one commit per Trello action, at its own time. */
export function writeLog(writing: Writing): ImportedLog {
  const { created, createdAt, history, people } = writing
  const cards = new Map(history.cards.map((one) => [one.card.id, one]))
  const descriptions = new Map<ItemId, string>()
  const founding = { at: createdAt, by: null }
  const commits: Commit[] = [{ seq: 1, commandId: writing.commandId, ...founding, events: [created] }]
  let board = evolve(NO_BOARD, created, founding)

  for (const steps of sameAction(history.steps)) {
    const first = steps[0] as Step
    const stamp = { at: first.at, by: people.memberOf(first.by?.id) }
    const events: BoardEvent[] = []
    for (const step of steps) {
      const card = cards.get(step.cardId) as CardHistory
      const happened = eventsOf(board, step, card, stamp.by, writing)
      if (step.act.do === 'create') {
        const text = writing.maker.description(card.card)
        if (text) {
          descriptions.set(card.card.id as ItemId, text)
          happened.push({ type: 'ItemDescribed', itemId: card.card.id as ItemId, empty: false })
        }
      }
      board = evolveAll(board, happened, stamp)
      events.push(...happened)
    }
    if (events.length === 0) continue
    commits.push({ seq: commits.length + 1, commandId: `trello-${first.key}` as CommandId, ...stamp, events })
  }
  return { commits, descriptions, board }
}

/** Steps of one action follow each other. */
function* sameAction(steps: readonly Step[]): Generator<readonly Step[]> {
  let group: Step[] = []
  for (const step of steps) {
    if (group[0] && group[0].key !== step.key) {
      yield group
      group = []
    }
    group.push(step)
  }
  if (group.length > 0) yield group
}

/** What a step means for the board as it then was; nothing when it changes nothing. */
function eventsOf(board: Board, step: Step, of: CardHistory, by: MemberId | null, writing: Writing): BoardEvent[] {
  const { maker, people, timezone, notes } = writing
  const itemId = step.cardId as ItemId
  const author = by === null ? people.nameOf(step.by) : null
  const { act } = step
  if (act.do === 'create') {
    const item = maker.born(of, board.nextNum, act.stage.id)
    return [{ type: 'ItemCreated', item, ...(author ? { author } : {}) }]
  }
  const item = board.items.get(itemId)
  if (!item) throw new Error(`card ${itemId} acts before it is created`)
  switch (act.do) {
    case 'move': {
      const fromBelow = item.archivedAt === null ? neighbourAbove(board, item) : null
      const to = { toColumnId: act.to.id, fromBelow, rank: item.rank }
      return [{ type: 'ItemMoved', itemId, fromColumnId: item.columnId, ...to }]
    }
    case 'archive':
      return [{ type: 'ItemArchived', itemId, columnId: item.columnId }]
    case 'restore':
      return [{ type: 'ItemRestored', itemId, columnId: item.columnId, rank: item.rank }]
    case 'title': {
      const title = maker.title(act.to)
      if (title === item.title) return []
      return [{ type: 'ItemEdited', itemId, from: { title: item.title }, to: { title } }]
    }
    case 'due': {
      const dueDate = act.to === null ? null : localDate(act.to, timezone)
      if (dueDate === item.dueDate) return []
      return [{ type: 'ItemEdited', itemId, from: { dueDate: item.dueDate }, to: { dueDate } }]
    }
    case 'comment': {
      const text = clip(act.text, COMMENT)
      if (act.text.length > COMMENT) notes.add('text-cut', of.card.name)
      const commentId = act.commentId as CommentId
      if (!text) return []
      return [{ type: 'CommentAdded', itemId, commentId, text, mentions: [], ...(author ? { author } : {}) }]
    }
    case 'join': {
      const memberId = people.memberOf(act.trelloMemberId)
      const place = memberId === null ? -1 : maker.team(of.card).indexOf(memberId)
      if (memberId === null || place < 0 || item.partnerIds.includes(memberId) || item.assigneeId === memberId)
        return []
      if (place > 0) return [{ type: 'PartnerAdded', itemId, memberId }]
      return [{ type: 'ItemAssigned', itemId, from: null, to: memberId }]
    }
    case 'tick': {
      const checkId = act.checkItemId as CheckId
      const check = item.checklist.find((one) => one.id === checkId)
      return check && !check.done ? [{ type: 'CheckTicked', itemId, checkId, done: true }] : []
    }
  }
}
