import { setImmediate as breathe } from 'node:timers/promises'
import type { Board, BoardId, Commit, ItemId } from '@paceboard/domain'
import type { Tx } from '../client.ts'
import { insertRows } from '../raw-rows.ts'
import { writeComments } from './comments.ts'
import { itemsOf } from './events.ts'
import { writeFlowCommits } from './flow-commits.ts'
import { writeEntries } from './item-paths.ts'
import { itemRow } from './item-row.ts'
import { json } from './json.ts'
import { columnRow, commitRow, labelRow, memberRow, suggestionRow, typeRow } from './rows.ts'
import type { Run } from './run.ts'

/**
 * Rows of one statement: few enough that pages and streams go on during a large import. What asks the database goes on
 * too on PostgreSQL; on SQLite it waits until the import has ended, since there is one connection.
 */
const CHUNK = 100

/** Writes the commits of a run and every row they changed, each once, from the board that the run ends with. */
export async function writeRun(tx: Tx, boardId: BoardId, run: Run): Promise<void> {
  const { before, board, commits } = run
  await insertRows(
    tx,
    'Commit',
    commits.map((commit) => commitRow(boardId, commit)),
  )
  await writeItemCommits(tx, boardId, commits)
  await writeFlowCommits(tx, boardId, commits)
  await writeEntries(tx, boardId, run.entries)
  await writeItems(tx, boardId, itemsOf(commits.flatMap((commit) => commit.events)), board)
  await writeParts(tx, boardId, before, board)
  await writeDescriptions(tx, boardId, run)
  await writeComments(tx, boardId, commits)
}

/** The board's own row, as its last commit leaves it. */
export function boardData(board: Board, last: Commit) {
  return {
    seq: last.seq,
    lastAt: new Date(last.at),
    name: board.settings.name,
    settings: json(board.settings),
    owner: json(board.owner),
    columnOrder: [...board.columnOrder],
    nextNum: board.nextNum,
  }
}

/** Writes some items as they are now. */
export async function writeItems(tx: Tx, boardId: BoardId, itemIds: ReadonlySet<ItemId>, board: Board): Promise<void> {
  const items = [...itemIds].map((id) => board.items.get(id)).filter((item) => item !== undefined)
  await insertRows(
    tx,
    'Item',
    items.map((item) => itemRow(boardId, item)),
    ['boardId', 'id'],
  )
}

async function writeItemCommits(tx: Tx, boardId: BoardId, commits: readonly Commit[]): Promise<void> {
  const rows = commits.flatMap(({ seq, events }) => [...itemsOf(events)].map((itemId) => ({ boardId, itemId, seq })))
  await insertRows(tx, 'ItemCommit', rows)
}

async function writeDescriptions(tx: Tx, boardId: BoardId, { before, descriptions }: Run): Promise<void> {
  const described = [...descriptions.keys()].filter((id) => before.items.get(id)?.described)
  await inChunks(described, (some) => tx.description.deleteMany({ where: { boardId, itemId: { in: some } } }))
  const rows = [...descriptions].filter(([, { text }]) => text !== '')
  await inChunks(rows, (some) =>
    tx.description.createMany({ data: some.map(([itemId, { text, seq }]) => ({ boardId, itemId, text, seq })) }),
  )
}

/** Columns, types, labels, people and wishes: few, so what changed is found by comparing. */
async function writeParts(tx: Tx, boardId: BoardId, before: Board, after: Board): Promise<void> {
  const columns = changes(before.columns, after.columns)
  if (columns.gone.length > 0) await tx.column.deleteMany({ where: { boardId, id: { in: columns.gone } } })
  await inChunks(columns.now, (some) => tx.column.createMany({ data: some.map((one) => columnRow(boardId, ...one)) }))

  const types = changes(before.types, after.types)
  if (types.gone.length > 0) await tx.itemType.deleteMany({ where: { boardId, id: { in: types.gone } } })
  await inChunks(types.now, (some) => tx.itemType.createMany({ data: some.map((one) => typeRow(boardId, ...one)) }))

  const labels = changes(before.labels, after.labels)
  if (labels.gone.length > 0) await tx.label.deleteMany({ where: { boardId, id: { in: labels.gone } } })
  await inChunks(labels.now, (some) => tx.label.createMany({ data: some.map((one) => labelRow(boardId, ...one)) }))

  const members = changes(before.members, after.members)
  if (members.gone.length > 0) await tx.member.deleteMany({ where: { boardId, id: { in: members.gone } } })
  await inChunks(members.now, (some) => tx.member.createMany({ data: some.map((one) => memberRow(boardId, ...one)) }))

  const wishes = changes(before.suggestions, after.suggestions)
  if (wishes.gone.length > 0) await tx.suggestion.deleteMany({ where: { boardId, id: { in: wishes.gone } } })
  await inChunks(wishes.now, (some) =>
    tx.suggestion.createMany({ data: some.map(([one]) => suggestionRow(boardId, one)) }),
  )
}

/** Rows to take away (changed or no longer there) and to write (new or changed, with their position). */
function changes<Id extends string, Value>(before: ReadonlyMap<Id, Value>, after: ReadonlyMap<Id, Value>) {
  if (before === after) return { gone: [], now: [] }
  const gone = [...before.keys()].filter((id) => after.get(id) !== before.get(id))
  const now = [...after]
    .map(([id, value], position) => ({ id, row: [value, position] as const }))
    .filter(({ id, row: [value] }) => before.get(id) !== value)
    .map(({ row }) => row)
  return { gone, now }
}

async function inChunks<Row>(rows: readonly Row[], write: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    if (start > 0) await breathe()
    await write(rows.slice(start, start + CHUNK))
  }
}
