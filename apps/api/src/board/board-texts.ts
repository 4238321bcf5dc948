import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { BoardAnswer } from '@paceboard/contract'
import { type Board, type BoardId, Checklists, frameOf, slimItem } from '@paceboard/domain'

/** Items written in one go: two milliseconds of the event loop, while the slice before is compressed beside it. */
const SLICE = 500

interface Text {
  readonly seq: number
  readonly compressed: Promise<Buffer>
}

/**
 * The answer that opens a board, made once for all who open it at the same seq. A text lives as long as the board that
 * it describes: the next commit makes a new board, and whoever forgets the old one forgets its text.
 */
export class BoardTexts {
  readonly #texts = new WeakMap<Board, Text>()

  /** The `BoardAnswer` as JSON, compressed by gzip. */
  compressed(boardId: BoardId, board: Board, seq: number): Promise<Buffer> {
    const known = this.#texts.get(board)
    if (known?.seq === seq) return known.compressed
    const compressed = pipeline(inSlices(boardId, board, seq), createGzip(), (zipped) => buffer(zipped))
    this.#texts.set(board, { seq, compressed })
    // Those who wait are told; the next one tries again.
    compressed.catch(() => this.#texts.delete(board))
    return compressed
  }
}

function* inSlices(boardId: BoardId, board: Board, seq: number): Generator<string> {
  const answer = { boardId, seq, board: frameOf(board) } satisfies Omit<BoardAnswer, 'board'> & { board: object }
  // The board's object is the last thing that is written, so it can be left open.
  yield `${JSON.stringify(answer).slice(0, -'}}'.length)},"items":[`
  const checklists = new Checklists()
  const items = [...board.items.values()]
  for (let from = 0; from < items.length; from += SLICE) {
    const slice = items.slice(from, from + SLICE).map((item) => JSON.stringify(slimItem(item, checklists)))
    yield `${from > 0 ? ',' : ''}${slice.join()}`
  }
  yield `],"checklists":${JSON.stringify(checklists.lists)}}}`
}
