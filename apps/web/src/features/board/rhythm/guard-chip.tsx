import type { Guard, ItemId } from '@paceboard/domain'
import { BatteryLow, CirclePause, type LucideIcon, Shuffle, TimerOff } from 'lucide-react'
import { type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useItem } from '../../../lib/board/board-context.ts'
import { lazyPart } from '../../../lib/lazy-part.ts'
import { Button } from '../../../ui/button.tsx'
import { AnchoredPopover } from '../../../ui/popover.tsx'
import { catchFocus } from './catch-focus.ts'
import styles from './rhythm.module.css'

// What a chip holds is read now and then: the board does not wait for it.
const GuardCases = lazyPart(() => import('./guard-cases.tsx').then((part) => part.GuardCases))
const ChangePaceDialog = lazyPart(() =>
  import('../item/pace/change-pace-dialog.tsx').then((part) => part.ChangePaceDialog),
)

const ICONS: Readonly<Record<Guard['kind'], LucideIcon>> = {
  'past-time-box': TimerOff,
  stalled: CirclePause,
  'mixed-pace': Shuffle,
  endurance: BatteryLow,
}

export interface GuardChipProps {
  readonly kind: Guard['kind']
  readonly guards: readonly Guard[]
  /** Where focus goes when the last case is decided and the chip goes away. */
  readonly focusAfter: RefObject<HTMLElement | null>
}

/** How often the rhythm warns of one thing; opens what to do about each. Stays while it is open, even when all is done. */
export function GuardChip({ kind, guards, focusAfter }: GuardChipProps) {
  const { t } = useTranslation('rhythm')
  const [isOpen, setOpen] = useState(false)
  const [marathonId, setMarathonId] = useState<ItemId | null>(null)
  const chip = useRef<HTMLButtonElement>(null)
  const isShown = guards.length > 0 || isOpen
  const wasShown = useRef(isShown)
  useEffect(() => {
    const isGone = wasShown.current && !isShown
    wasShown.current = isShown
    return isGone ? catchFocus(() => focusAfter.current) : undefined
  }, [isShown, focusAfter])
  const name = t(`kinds.${kind}`)
  return (
    <>
      {isShown && (
        <Button
          ref={chip}
          size="s"
          icon={ICONS[kind]}
          aria-label={t('chip', { name, count: guards.length })}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          className={styles.chip}
          onPress={() => setOpen(true)}
        >
          <span className={styles.chipWords}>
            {name} <span className={styles.count}>{guards.length}</span>
          </span>
        </Button>
      )}
      <AnchoredPopover anchor={chip} label={name} width="m" isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <Suspense>
            <GuardCases kind={kind} guards={guards} close={close} onMarathon={setMarathonId} />
          </Suspense>
        )}
      </AnchoredPopover>
      {marathonId && (
        <Suspense>
          <ToMarathon itemId={marathonId} onClose={() => setMarathonId(null)} />
        </Suspense>
      )}
    </>
  )
}

function ToMarathon({ itemId, onClose }: { readonly itemId: ItemId; readonly onClose: () => void }) {
  const item = useItem(itemId)
  return item && <ChangePaceDialog item={item} wanted="marathon" onClose={onClose} />
}
