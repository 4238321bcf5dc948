import type { ItemId } from '@paceboard/domain'
import { Shuffle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import styles from './rhythm.module.css'
import { rhythmStore } from './rhythm-store.ts'

export interface MixedPaceBadgeProps {
  readonly itemId: ItemId
  readonly name: string
}

/** Beside the person on a card of theirs that mixes the paces; drawn only for those whom their load concerns. */
export function MixedPaceBadge({ itemId, name }: MixedPaceBadgeProps) {
  const { t } = useTranslation('rhythm')
  const isMixed = useStore(rhythmStore, ({ rhythm }) => rhythm?.mixedItems.has(itemId) ?? false)
  if (!isMixed) return null
  const words = t('badge', { name })
  return (
    <span role="img" aria-label={words} title={words} className={styles.badge}>
      <Shuffle aria-hidden size={12} />
    </span>
  )
}
