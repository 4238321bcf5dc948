import type { BoardCommand } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import type { Refusal } from '../../../lib/board/board-store.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { crowdOf, refusedItem } from './refused-together.ts'

/** Why a command is refused, in words; of several cards, which one or how many too many. */
export function useExplainCommand(): (command: BoardCommand, because: Refusal['because']) => string {
  const { t } = useTranslation('selection')
  const explain = useExplain()
  const say = useLocalText()
  const client = useBoardClient()
  return useCallback(
    (command, because) => {
      if (command.type !== 'Batch' || because.code === 'failed') return explain(because)
      const { visible } = client.store.getState()
      const crowd = crowdOf(visible, command, because)
      if (crowd && 'columnId' in because) {
        const column = visible.columns.get(because.columnId)
        const facts = { column: column ? say(column.name) : '', count: crowd.places, cards: crowd.cards }
        return t(crowd.places === 0 ? 'refused.full' : 'refused.places', facts)
      }
      if (because.code === 'person-reason-needed') {
        const name = visible.members.get(because.memberId)?.name ?? ''
        return t('refused.person', { name, count: because.limit })
      }
      const itemId = refusedItem(command, (one) => wouldRefuse(client, one))
      const title = itemId && visible.items.get(itemId)?.title
      return title ? t('refused.because', { title, reason: explain(because) }) : explain(because)
    },
    [t, explain, say, client],
  )
}
