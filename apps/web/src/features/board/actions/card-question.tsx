import { useStore } from 'zustand'
import { useBoard } from '../../../lib/board/board-context.ts'
import { AnswerDialog } from '../approval/answer-dialog.tsx'
import { AskDialog } from '../approval/ask-dialog.tsx'
import { askedTogether } from '../approval/asked-together.ts'
import { WithdrawDialog } from '../approval/withdraw-dialog.tsx'
import { SuggestRankDialog } from '../backlog/suggest-rank-dialog.tsx'
import { BlockDialog } from '../item/block-dialog.tsx'
import { askStore, type Question, stopAsking } from './ask-store.ts'

/** What an action asks about a card before it is done. */
export function CardQuestion() {
  const question = useStore(askStore, (state) => state.question)
  return question && <Ask question={question} />
}

function Ask({ question: { what, itemIds } }: { readonly question: Question }) {
  const found = useBoard(({ items }) => itemIds.map((id) => items.get(id)).filter((item) => item !== undefined))
  // What a colleague asks about meanwhile is not asked about twice.
  const items = itemIds.length > 1 ? askedTogether(found) : found
  const [item] = items
  if (!item) return null
  const props = { item, onClose: stopAsking }
  switch (what) {
    case 'block':
      return <BlockDialog {...props} />
    case 'suggest':
      return <SuggestRankDialog {...props} />
    case 'approval':
      return <AskDialog items={items} onClose={stopAsking} />
    case 'approve':
    case 'changes':
      return <AnswerDialog {...props} begin={what} />
    case 'withdraw':
      return <WithdrawDialog {...props} />
  }
}
