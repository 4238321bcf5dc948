import { BOARD_FILE_FORMAT, BOARD_FILE_VERSION } from '@paceboard/contract'
import type { Board, BoardId, ItemId } from '@paceboard/domain'
import { commitsAfter } from '../db/board/log.ts'
import type { Db } from '../db/client.ts'

/** Commits read at once: enough to be quick, few enough that a long log does not fill the memory. */
const CHUNK = 500

/** What is in the file besides the log. */
export interface BoardFileFrame {
  readonly boardId: BoardId
  readonly board: Board
  readonly seq: number
  readonly descriptions: ReadonlyMap<ItemId, string>
}

/**
 * A board whole, in pieces of JSON: its log up to `seq`, from which all the rest follows, and the descriptions, which the
 * log leaves out. People are in it by the names they have on the board.
 */
export async function* boardFile(
  db: Db,
  { boardId, board, seq, descriptions }: BoardFileFrame,
): AsyncGenerator<string> {
  const members = [...board.members.values()].map(({ id, name }) => ({ id, name }))
  const head = { format: BOARD_FILE_FORMAT, version: BOARD_FILE_VERSION, name: board.settings.name, seq, members }
  yield `${JSON.stringify(head).slice(0, -1)},\n"descriptions":${JSON.stringify(Object.fromEntries(descriptions))},\n"commits":[\n`
  for (let after = 0; after < seq; ) {
    const commits = (await commitsAfter(db, boardId, after, CHUNK)).filter((commit) => commit.seq <= seq)
    if (commits.length === 0) break
    yield `${after === 0 ? '' : ',\n'}${commits.map((commit) => JSON.stringify(commit)).join(',\n')}`
    after = commits.at(-1)?.seq ?? seq
  }
  yield '\n]}\n'
}
