import {
  type Board,
  type BoardId,
  type FlowFacts,
  type FlowLog,
  factsAfter,
  flowFacts,
  flowHistory,
  flowLog,
  type Instant,
  type IsoDate,
  type Item,
  localDate,
} from '@paceboard/domain'
import { readFlowCommits } from '../db/board/flow-commits.ts'
import { readPaths } from '../db/board/item-paths.ts'
import type { Db } from '../db/client.ts'

/** A board's flow at one commit and on one day: what every answer about it starts from. */
export interface BoardFlow {
  readonly board: Board
  readonly seq: number
  readonly log: FlowLog
  /** What all charts are made of. */
  readonly facts: FlowFacts
  readonly asOf: Instant
  readonly today: IsoDate
}

/** A board as its log has left it at `seq`. */
interface Place {
  readonly boardId: BoardId
  readonly board: Board
  readonly seq: number
}

/** More changed items than this are read together with all others. */
const MOST_CHANGED = 500

/** The flow of a board, from that of an earlier commit where there is one: a move costs the item that moved. */
export async function flowAfter(db: Db, before: BoardFlow | null, now: Place, asOf: Instant): Promise<BoardFlow> {
  const { boardId, board, seq } = now
  const changed = before && changedItems(before, now)
  const after = changed ? before.seq : 0
  const nums = changed?.map(({ num }) => num)
  const [paths, commits] = await Promise.all([
    readPaths(db, boardId, { upTo: seq, ...(nums ? { nums } : {}) }),
    readFlowCommits(db, boardId, { after, upTo: seq }),
  ])
  const log = changed ? flowLog(commits, before.log) : flowLog(commits)

  const { timezone: zone, startPolicy, bounceSeconds, unobservedStart } = board.settings
  const options = { asOf, zone, startPolicy, bounceSeconds, unobservedStart }
  const history = flowHistory(board, { paths, log }, changed ?? undefined)
  const facts = changed ? factsAfter(before.facts, history, options) : flowFacts(history, options)
  return { board, seq, log, facts, asOf, today: localDate(asOf, zone) }
}

/** The items that are not as they were; null when all of them have to be read anew. */
function changedItems({ board: old, seq, facts }: BoardFlow, { board, seq: upTo }: Place): readonly Item[] | null {
  if (upTo < seq || facts.hasFuture) return null
  if (old.settings !== board.settings || old.columns !== board.columns || old.columnOrder !== board.columnOrder)
    return null
  const changed: Item[] = []
  for (const id of board.items.changedSince(old.items)) {
    const item = board.items.get(id)
    if (!item || changed.length === MOST_CHANGED) return null
    changed.push(item)
  }
  return changed
}
