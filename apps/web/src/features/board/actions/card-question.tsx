import { useStore } from 'zustand'
import { useItem } from '../../../lib/board/board-context.ts'
import { SuggestRankDialog } from '../backlog/suggest-rank-dialog.tsx'
import { BlockDialog } from '../item/block-dialog.tsx'
import { askStore, type Question, stopAsking } from './ask-store.ts'

/** What an action asks about a card before it is done. */
export function CardQuestion() {
  const question = useStore(askStore, (state) => state.question)
  return question && <Ask question={question} />
}

function Ask({ question: { what, itemId } }: { readonly question: Question }) {
  const item = useItem(itemId)
  if (!item) return null
  return what === 'block' ? (
    <BlockDialog item={item} onClose={stopAsking} />
  ) : (
    <SuggestRankDialog item={item} onClose={stopAsking} />
  )
}
