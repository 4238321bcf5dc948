import type { BoardCommand, ColumnId, Item } from '@paceboard/domain'
import { columnsInOrder } from '@paceboard/domain'
import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoard, useBoardClient, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { moveToEnd } from '../drag/drop-to-command.ts'
import { REASON_CODES } from '../refusal/reason-codes.ts'
import styles from './item-sheet.module.css'

/** The column an item stands in, and where else it may go; a column that would refuse says why. */
export function MoveToMenu({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const client = useBoardClient()
  const dispatch = useDispatch()
  const explain = useExplain()
  const say = useLocalText()
  const columns = useBoard(columnsInOrder)
  const here = columns.find(({ id }) => id === item.columnId)
  const name = here ? say(here.name) : ''

  const commandTo = (columnId: ColumnId): BoardCommand | null =>
    moveToEnd(client.store.getState().visible, item.id, columnId, 'bottom')

  function whyNot(columnId: ColumnId): string | null {
    const command = commandTo(columnId)
    const refusal = command && wouldRefuse(client, command)
    return refusal && !REASON_CODES.has(refusal.code) ? explain(refusal) : null
  }

  return (
    <Menu
      label={t('moveTo')}
      trigger={
        <Button aria-label={t('columnIs', { column: name })}>
          <span className={styles.column}>
            {name}
            <ChevronDown aria-hidden size={14} className={styles.chevron} />
          </span>
        </Button>
      }
      sections={[
        {
          id: 'columns',
          title: t('moveTo'),
          items: columns.map(({ id, name: words }) => ({
            id,
            label: say(words),
            isSelected: id === item.columnId,
            disabledReason: id === item.columnId ? null : whyNot(id),
            onAction: () => {
              const command = id === item.columnId ? null : commandTo(id)
              if (command) dispatch(command)
            },
          })),
        },
      ]}
    />
  )
}
