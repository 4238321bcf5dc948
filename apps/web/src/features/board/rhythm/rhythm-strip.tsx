import type { Guard } from '@paceboard/domain'
import { Activity, ChevronDown, ChevronUp } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoard, useBoardClient } from '../../../lib/board/board-context.ts'
import { readSetting, writeSetting } from '../../../lib/storage.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { PHONE, useMedia } from '../../../lib/use-media.ts'
import { Button } from '../../../ui/button.tsx'
import { PaceShare } from '../../../ui/pace-share.tsx'
import { GuardChip } from './guard-chip.tsx'
import styles from './rhythm.module.css'
import { type Rhythm, rhythmStore } from './rhythm-store.ts'
import { watchRhythm, whenBrowserIdle } from './watch-rhythm.ts'

const SETTING = 'rhythm'

/** Above the columns: how much of the work in flight is sprint and marathon, and what the rhythm warns of. */
export function RhythmStrip() {
  const { t } = useTranslation('rhythm')
  const isPhone = useMedia(PHONE)
  const [chosen, setChosen] = useState(() => readSetting(SETTING))
  const { store, deps } = useBoardClient()
  const rhythm = useStore(rhythmStore, (state) => state.rhythm)
  const toggleButton = useRef<HTMLButtonElement>(null)
  const isOpen = chosen === null ? !isPhone : chosen === 'open'
  useEffect(() => watchRhythm(store, { now: deps.now, whenIdle: whenBrowserIdle }), [store, deps])

  function toggle() {
    const next = isOpen ? 'closed' : 'open'
    setChosen(next)
    writeSetting(SETTING, next)
  }

  return (
    <section aria-label={t('title')} className={styles.strip}>
      <Button
        ref={toggleButton}
        size="s"
        variant="quiet"
        icon={Activity}
        aria-expanded={isOpen}
        aria-label={isOpen ? t('hide') : t('show')}
        className={styles.toggle}
        onPress={toggle}
      >
        <span className={styles.toggleWords}>
          {t('title')}
          {isOpen ? <ChevronUp aria-hidden size={14} /> : <ChevronDown aria-hidden size={14} />}
        </span>
      </Button>
      {rhythm && (isOpen ? <Open rhythm={rhythm} focusAfter={toggleButton} /> : <Summary rhythm={rhythm} />)}
    </section>
  )
}

interface OpenProps {
  readonly rhythm: Rhythm
  readonly focusAfter: RefObject<HTMLElement | null>
}

function Open({ rhythm: { share, guards }, focusAfter }: OpenProps) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const target = useBoard((board) => board.settings.sprintShare)
  const words = { target: format.percent(target / 100) }
  return (
    <>
      {share.sprintShare === null ? (
        <p className={styles.words}>{t('noShare', words)}</p>
      ) : (
        <>
          <PaceShare sprintShare={share.sprintShare} target={target} />
          <p className={styles.words}>
            {t('share', {
              ...words,
              sprints: t('sprints', { count: share.sprint }),
              marathons: t('marathons', { count: share.marathon }),
              share: format.percent(share.sprintShare / 100),
            })}
          </p>
        </>
      )}
      <div className={styles.chips}>
        {KINDS.map((kind) => (
          <GuardChip
            key={kind}
            kind={kind}
            guards={guards.filter((guard) => guard.kind === kind)}
            focusAfter={focusAfter}
          />
        ))}
      </div>
    </>
  )
}

const KINDS = ['past-time-box', 'stalled', 'mixed-pace', 'endurance'] as const satisfies readonly Guard['kind'][]

/** Folded it still says what matters. */
function Summary({ rhythm: { share, guards } }: { readonly rhythm: Rhythm }) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const words = [
    share.sprintShare === null ? null : t('collapsed', { share: format.percent(share.sprintShare / 100) }),
    guards.length === 0 ? null : t('warnings', { count: guards.length }),
  ]
  return <p className={styles.words}>{words.filter((part) => part !== null).join(' · ')}</p>
}
