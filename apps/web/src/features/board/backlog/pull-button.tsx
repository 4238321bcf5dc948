import { type Board, columnsInOrder, type Item, inBacklog } from '@paceboard/domain'
import { CornerRightUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient, useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { moveToEnd } from '../drag/drop-to-command.ts'
import { REASON_CODES } from '../refusal/reason-codes.ts'

export interface Pull {
  /** 'Pull to Ready'. */
  readonly label: string
  readonly whyNot: string | null
  readonly run: () => void
}

/** Taking an item out of the backlog, into the first column behind it. */
export function usePull(item: Item): Pull {
  const { t } = useTranslation('backlog')
  const client = useBoardClient()
  const dispatch = useDispatch()
  const explain = useExplain()
  const say = useLocalText()
  const target = useBoardState(({ visible }) => firstBehindBacklog(visible))
  const command = (board: Board) => (target ? moveToEnd(board, item.id, target.id, 'bottom') : null)
  const whyNot = useBoardState(({ visible }) => {
    const move = command(visible)
    const refusal = move && wouldRefuse(client, move)
    return refusal && !REASON_CODES.has(refusal.code) ? explain(refusal) : null
  })
  return {
    label: t('pull', { column: target ? say(target.name) : '' }),
    whyNot: target ? whyNot : t('noTarget'),
    run() {
      const move = command(client.store.getState().visible)
      if (move) dispatch(move)
    },
  }
}

export function PullButton({ item }: { readonly item: Item }) {
  const { label, whyNot, run } = usePull(item)
  return (
    <Button size="s" variant="quiet" icon={CornerRightUp} disabledReason={whyNot} onPress={run}>
      {label}
    </Button>
  )
}

function firstBehindBacklog(board: Board) {
  return columnsInOrder(board).find((column) => !inBacklog(column))
}
