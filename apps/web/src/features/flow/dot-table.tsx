import type { CycleTimeDot } from '@paceboard/contract'
import type { FlowPace, IsoDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { DataColumn } from '../../ui/data-table.tsx'
import styles from './flow-page.module.css'
import { PagedTable } from './paged-table.tsx'
import { useTypeLook } from './use-type-look.ts'

const PAGE = 50

export interface DotTableProps {
  readonly pace: FlowPace
  readonly dots: readonly CycleTimeDot[]
  readonly today: IsoDate
  readonly onOpen: (num: number) => void
}

/** The dots of a chart in words, the newest first. */
export function DotTable({ pace, dots, today, onOpen }: DotTableProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const lookOf = useTypeLook()
  const columns: readonly DataColumn<CycleTimeDot>[] = [
    {
      id: 'item',
      header: t('dots.item'),
      cell: (dot) => (
        <button type="button" className={styles.item} onClick={() => onOpen(dot.num)}>
          {dot.title}
        </button>
      ),
    },
    { id: 'type', header: t('dots.type'), cell: (dot) => lookOf(dot.typeId).name },
    { id: 'finished', header: t('dots.finished'), align: 'end', cell: (dot) => format.day(dot.finishedOn, today) },
    { id: 'days', header: t('dots.days'), align: 'end', cell: (dot) => dot.days },
    { id: 'notes', header: t('dots.notes'), cell: (dot) => remarksOn(dot) },
  ]

  function remarksOn({ reopened, restarted }: CycleTimeDot): string {
    return [reopened && t('mark.reopened'), restarted && t('mark.restarted')].filter(Boolean).join(', ')
  }

  return (
    <PagedTable
      page={PAGE}
      isLow
      caption={t('dots.caption', { pace: t(`pace.${pace ?? 'none'}`) })}
      columns={columns}
      rows={dots.toReversed()}
      rowId={(dot) => dot.itemId}
      empty={t('empty.none')}
    />
  )
}
