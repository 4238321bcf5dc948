import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { InsertionLineProps } from '../column/insertion-line.tsx'
import { dragStore } from '../drag/drag-store.ts'
import { useLaneName } from '../view/use-lane-name.ts'
import styles from './lanes.module.css'
import { useHomeOfGuest } from './use-home-of-guest.ts'

/** Where a card of another lane hangs over this one: it would stay in its own. */
export function StaysHint({ columnId, topOf }: InsertionLineProps) {
  const { t } = useTranslation('view')
  const laneName = useLaneName()
  const index = useStore(dragStore, ({ over }) => (over?.columnId === columnId ? over.index : null))
  const home = useHomeOfGuest(columnId)
  if (index === null || home === null) return null
  return (
    <span className={styles.stays} style={{ top: topOf(index) }}>
      {t('stays', { lane: laneName(home) })}
    </span>
  )
}
