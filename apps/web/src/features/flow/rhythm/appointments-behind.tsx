import type { AppointmentsAnswer } from '@paceboard/contract'
import { type AppointmentKind, localDate, type PaceAppointment } from '@paceboard/domain'
import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { FlowQuery } from '../flow-filters.ts'
import listStyles from '../item-list.module.css'
import { Loading, ReadingFailed } from '../not-read.tsx'
import { useFlowAnswer } from '../use-chart.ts'
import styles from './rhythm-page.module.css'

const PAGE = 50

export interface AppointmentsBehindProps {
  readonly kind: AppointmentKind
  readonly isOpen: boolean
  readonly query: FlowQuery
  readonly onOpen: (num: number) => void
  readonly onClose: () => void
}

/** The time boxes, check-ins or milestones that a number counts: the missed ones first, newest first. */
export function AppointmentsBehind({ kind, isOpen, query, onOpen, onClose }: AppointmentsBehindProps) {
  const { t } = useTranslation('rhythmPage')
  const answer = useFlowAnswer<AppointmentsAnswer>('appointments', isOpen ? { ...query, kind } : null)
  const { data, error, refetch, isFetching } = answer
  const found = data?.appointments.toReversed()
  // The sheet opens in the list's place: both at once would lie on each other.
  const open = (num: number) => {
    onClose()
    onOpen(num)
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t(`paces.${kind}.title`)} lead={t(`paces.${kind}.lead`)}>
      {found ? (
        <>
          <Appointments kept={false} all={found.filter(({ kept }) => !kept)} onOpen={open} />
          <Appointments kept all={found.filter(({ kept }) => kept)} onOpen={open} />
        </>
      ) : error ? (
        <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <Loading />
      )}
    </Dialog>
  )
}

interface AppointmentsProps {
  readonly kept: boolean
  readonly all: readonly PaceAppointment[]
  readonly onOpen: (num: number) => void
}

function Appointments({ kept, all, onOpen }: AppointmentsProps) {
  const { t } = useTranslation(['rhythmPage', 'flow'])
  const format = useFormat()
  const items = useBoardState((state) => state.visible.items)
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const today = localDate(useNow(), timezone)
  const [shown, setShown] = useState(PAGE)
  if (all.length === 0) return null
  const Mark = kept ? Check : X
  const rest = Math.min(PAGE, all.length - shown)
  return (
    <section>
      <h3 className={styles.listTitle}>
        {t(kept ? 'rhythmPage:paces.kept' : 'rhythmPage:paces.missed', { count: all.length })}
      </h3>
      <ul className={listStyles.list}>
        {all.slice(0, shown).map(({ itemId, due, milestoneId }) => {
          const item = items.get(itemId)
          if (!item) return null
          const milestone =
            item.plan?.pace === 'marathon' ? item.plan.milestones.find(({ id }) => id === milestoneId) : undefined
          return (
            <li key={`${itemId} ${due} ${milestoneId}`}>
              <button type="button" className={listStyles.item} onClick={() => onOpen(item.num)}>
                <Mark aria-hidden size={16} className={kept ? styles.keptMark : styles.missedMark} />
                <span className={listStyles.title}>
                  {item.title}
                  {milestone?.title && <span className={styles.milestone}>{milestone.title}</span>}
                </span>
                <span className={listStyles.remark}>{format.day(due, today)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t('flow:dots.more', { count: rest })}
        </Button>
      )}
    </section>
  )
}
