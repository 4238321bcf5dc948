import type { Item } from '@paceboard/domain'
import { ListOrdered, Lock } from 'lucide-react'
import { type PointerEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useExplainDenial } from '../../../lib/board/use-explain.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Popover } from '../../../ui/popover.tsx'
import styles from './backlog.module.css'
import { openSuggest } from './backlog-dialogs.ts'
import { useSuggestion } from './use-suggestion.ts'

export interface LockedRankProps {
  readonly item: Item
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Where the Marketing Owner has handles, everybody else has a lock that says who ranks and what one can do instead. */
export function LockedRank({ item, isOpen, onOpenChange }: LockedRankProps) {
  const { t } = useTranslation('backlog')
  const explainDenial = useExplainDenial()
  const { isPossible, whyNot } = useSuggestion(item)
  const isPressed = useRef(false)

  useEffect(() => {
    if (isOpen) announce(explainDenial('only-owner-ranks') ?? '', 'assertive')
  }, [isOpen, explainDenial])

  /** Whoever drags it has the same question as whoever presses it. Locks that are only passed over have none. */
  function handleLeave({ buttons }: PointerEvent) {
    if (isPressed.current && buttons === 1) onOpenChange(true)
    isPressed.current = false
  }

  return (
    <span
      className={styles.lock}
      onPointerDownCapture={() => {
        isPressed.current = true
      }}
      onPointerLeave={handleLeave}
    >
      <Popover
        label={t('locked', { title: item.title })}
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        trigger={<IconButton data-tool="lock" label={t('locked', { title: item.title })} icon={Lock} size="s" bare />}
      >
        {(close) => (
          <div className={styles.locked}>
            <p>{explainDenial('only-owner-ranks')}</p>
            {isPossible && (
              <Button
                size="s"
                icon={ListOrdered}
                disabledReason={whyNot}
                onPress={() => {
                  close()
                  openSuggest(item.id)
                }}
              >
                {t('suggest.button')}
              </Button>
            )}
          </div>
        )}
      </Popover>
    </span>
  )
}
