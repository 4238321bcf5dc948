import type { BoardCommand } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { eachOf } from './as-one.ts'

/** What was done to several cards, in one sentence. */
export function useDoneWords(): (command: BoardCommand) => string {
  const { t } = useTranslation('selection')
  const say = useLocalText()
  const { store } = useBoardClient()
  return useCallback(
    (command) => {
      const commands = eachOf(command)
      const count = commands.length
      const { columns, members, labels } = store.getState().visible
      const first = commands[0]
      switch (first?.type) {
        case 'MoveItem': {
          const column = columns.get(first.toColumnId)
          return t('done.moved', { count, column: column ? say(column.name) : '' })
        }
        case 'AssignItem':
          return first.memberId === null
            ? t('done.unassigned', { count })
            : t('done.assigned', { count, name: members.get(first.memberId)?.name ?? '' })
        case 'LabelItem':
          return t('done.labelled', { count, label: labels.get(first.labelId)?.name ?? '' })
        case 'UnlabelItem':
          return t('done.unlabelled', { count, label: labels.get(first.labelId)?.name ?? '' })
        case 'ArchiveItem':
          return t('done.archived', { count })
        default:
          return t('done.changed', { count })
      }
    },
    [t, say, store],
  )
}
