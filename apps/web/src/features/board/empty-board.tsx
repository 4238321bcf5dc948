import { landingColumn } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoard } from '../../lib/board/board-context.ts'
import { useLocalText } from '../../lib/use-local-text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { addStore, openAdd } from './add/add-store.ts'
import styles from './empty-board.module.css'

/** What a board is for, over its empty columns, until the first card is there. */
export function EmptyBoard() {
  const { t } = useTranslation('board')
  const say = useLocalText()
  const isEmpty = useBoard((board) => board.items.size === 0)
  const landing = useBoard((board) => landingColumn(board).name)
  const isAdding = useStore(addStore, (add) => add.isOpen)
  if (!isEmpty || isAdding) return null
  return (
    <div className={styles.over}>
      <EmptyState
        title={t('empty.title')}
        who={t('empty.who')}
        action={
          <Button variant="primary" onPress={openAdd}>
            {t('empty.action')}
          </Button>
        }
      >
        {t('empty.text', { landing: say(landing) })}
      </EmptyState>
    </div>
  )
}
