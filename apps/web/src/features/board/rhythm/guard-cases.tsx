import type { Guard, ItemId } from '@paceboard/domain'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { catchFocus } from './catch-focus.ts'
import { PastTimeBoxCase } from './past-time-box-case.tsx'
import { EnduranceCase, MixedPaceCase } from './person-cases.tsx'
import styles from './rhythm.module.css'
import { StalledCase } from './stalled-case.tsx'

export interface GuardCasesProps {
  readonly kind: Guard['kind']
  readonly guards: readonly Guard[]
  readonly close: () => void
  /** Opens the change to a marathon, which outlives this list. */
  readonly onMarathon: (itemId: ItemId) => void
}

/** Every case of one warning, and what can be done about it. */
export function GuardCases({ kind, guards, close, onMarathon }: GuardCasesProps) {
  const { t } = useTranslation('rhythm')
  const title = useRef<HTMLHeadingElement>(null)
  const count = guards.length
  // A case that is decided goes, and the button that decided it with it.
  useEffect(() => catchFocus(() => title.current), [count])
  return (
    <div className={styles.cases}>
      <h2 ref={title} tabIndex={-1} className={styles.casesTitle}>
        {t(`kinds.${kind}`)}
      </h2>
      <p className={styles.lead}>{count === 0 ? t('nothingLeft') : t(`leads.${kind}`)}</p>
      <ul className={styles.list}>
        {guards.map((guard) => (
          <li key={'itemId' in guard ? guard.itemId : guard.memberId} className={styles.case}>
            <Case guard={guard} close={close} onMarathon={onMarathon} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface CaseProps extends Pick<GuardCasesProps, 'close' | 'onMarathon'> {
  readonly guard: Guard
}

function Case({ guard, close, onMarathon }: CaseProps) {
  switch (guard.kind) {
    case 'past-time-box':
      return <PastTimeBoxCase guard={guard} close={close} onMarathon={onMarathon} />
    case 'stalled':
      return <StalledCase guard={guard} close={close} />
    case 'mixed-pace':
      return <MixedPaceCase guard={guard} close={close} />
    case 'endurance':
      return <EnduranceCase guard={guard} />
  }
}
