import type { Board, ColumnId, FlowPace, ItemId, MemberId, TypeId } from '@paceboard/domain'
import { type Locale, TABLE_WORDS, type TableWords } from './table-words.ts'

/** What a table calls the things of a board, in one language. */
export interface TableNames {
  readonly words: TableWords
  readonly columnOf: (id: ColumnId) => string
  readonly typeOf: (id: TypeId) => string
  readonly memberOf: (id: MemberId) => string
  readonly paceOf: (pace: FlowPace) => string
  /** Number, title, type and pace of an item. */
  readonly itemCells: (item: {
    readonly id: ItemId
    readonly typeId: TypeId
    readonly pace: FlowPace
  }) => readonly (string | number)[]
}

export function namesIn(board: Board, locale: Locale): TableNames {
  const typeOf = (id: TypeId) => board.types.get(id)?.name[locale] ?? id
  return {
    words: TABLE_WORDS[locale],
    columnOf: (id) => board.columns.get(id)?.name[locale] ?? id,
    typeOf,
    memberOf: (id) => board.members.get(id)?.name ?? id,
    paceOf,
    itemCells({ id, typeId, pace }) {
      const { num = 0, title = '' } = board.items.get(id) ?? {}
      return [num, title, typeOf(typeId), paceOf(pace)]
    },
  }
}

/** Both languages call the paces alike. */
export function paceOf(pace: FlowPace): string {
  return pace === null ? '' : pace === 'sprint' ? 'Sprint' : 'Marathon'
}
