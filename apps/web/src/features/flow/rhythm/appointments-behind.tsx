import type { AppointmentsAnswer } from '@paceboard/contract'
import { type AppointmentKind, localDate, type PaceAppointment } from '@paceboard/domain'
import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { BehindDialog } from '../behind-dialog.tsx'
import type { FlowQuery } from '../flow-filters.ts'
import listStyles from '../item-list.module.css'
import { PagedList } from '../paged-list.tsx'
import { useFlowAnswer } from '../use-chart.ts'
import styles from './rhythm-page.module.css'

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
  return (
    <BehindDialog
      isOpen={isOpen}
      title={t(`paces.${kind}.title`)}
      lead={t(`paces.${kind}.lead`)}
      answer={answer}
      list={({ appointments }, open) => {
        const newestFirst = appointments.toReversed()
        return (
          <>
            <Appointments kept={false} all={newestFirst.filter(({ kept }) => !kept)} onOpen={open} />
            <Appointments kept all={newestFirst.filter(({ kept }) => kept)} onOpen={open} />
          </>
        )
      }}
      onOpen={onOpen}
      onClose={onClose}
    />
  )
}

interface AppointmentsProps {
  readonly kept: boolean
  readonly all: readonly PaceAppointment[]
  readonly onOpen: (num: number) => void
}

function Appointments({ kept, all, onOpen }: AppointmentsProps) {
  const { t } = useTranslation('rhythmPage')
  const format = useFormat()
  const items = useBoardState((state) => state.visible.items)
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const today = localDate(useNow(), timezone)
  if (all.length === 0) return null
  const Mark = kept ? Check : X
  return (
    <section>
      <h3 className={styles.listTitle}>{t(kept ? 'paces.kept' : 'paces.missed', { count: all.length })}</h3>
      <PagedList
        rows={all}
        rowId={({ itemId, due, milestoneId }) => `${itemId} ${due} ${milestoneId}`}
        row={({ itemId, due, milestoneId }) => {
          const item = items.get(itemId)
          if (!item) return null
          const milestone =
            item.plan?.pace === 'marathon' ? item.plan.milestones.find(({ id }) => id === milestoneId) : undefined
          return (
            <button type="button" className={listStyles.item} onClick={() => onOpen(item.num)}>
              <Mark aria-hidden size={16} className={kept ? styles.keptMark : styles.missedMark} />
              <span className={listStyles.title}>
                {item.title}
                {milestone?.title && <span className={styles.milestone}>{milestone.title}</span>}
              </span>
              <span className={listStyles.remark}>{format.day(due, today)}</span>
            </button>
          )
        }}
      />
    </section>
  )
}
