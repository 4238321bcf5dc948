import { type Item, inBacklog, rankedColumn, type SuggestionId } from '@paceboard/domain'
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
  const column = useBoardState(({ visible }) => visible.columns.get(item.columnId))
  const hasBacklog = useBoardState(({ visible }) => rankedColumn(visible).kind === 'backlog')
  const isWaiting = item.archivedAt === null && column !== undefined && inBacklog(column)
  return {
    isPossible: isWaiting && hasBacklog && !who?.owner,
    whyNot: whyNot({ type: 'SuggestRank', suggestionId: '' as SuggestionId, itemId: item.id, below: null, reason: '' }),
  }
}
