import { type Board, type Item, inBacklog, rankedColumn, type Standing, type SuggestionId } from '@paceboard/domain'
import { useBoardState, useStanding } from '../../../lib/board/board-context.ts'
import { useWhyNot } from '../use-why-not.ts'

export interface SuggestionOffer {
  /** True for waiting work, and for people who do not rank it themselves. */
  readonly isPossible: boolean
  readonly whyNot: string | null
}

/** Whether a rank may be suggested for an item, and otherwise why not. */
export function useSuggestion(item: Item): SuggestionOffer {
  const who = useStanding()
  const whyNot = useWhyNot()
  const isPossible = useBoardState(({ visible }) => isForSuggestions(visible, item, who))
  return { isPossible, whyNot: whyNot(suggestionFor(item)) }
}

/** Waiting work that whoever looks does not rank. */
export function isForSuggestions(board: Board, item: Item, who: Standing | null): boolean {
  const column = board.columns.get(item.columnId)
  const isWaiting = item.archivedAt === null && column !== undefined && inBacklog(column)
  return isWaiting && rankedColumn(board).kind === 'backlog' && !who?.owner
}

/** A suggestion without its words, to ask whether it may be made. */
export function suggestionFor({ id }: Item) {
  return { type: 'SuggestRank', suggestionId: '' as SuggestionId, itemId: id, below: null, reason: '' } as const
}
