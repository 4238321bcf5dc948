import type { CycleTimeDot } from '@paceboard/contract'
import type { FlowPace, IsoDate } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import styles from './flow-page.module.css'
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
  const [shown, setShown] = useState(PAGE)
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

  const rows = dots.slice(-shown).toReversed()
  const rest = Math.min(PAGE, dots.length - rows.length)
  return (
    <div className={styles.dots}>
      <DataTable
        caption={t('dots.caption', { pace: t(`pace.${pace ?? 'none'}`) })}
        columns={columns}
        rows={rows}
        rowId={(dot) => dot.itemId}
        empty={t('empty.none')}
      />
      {rest > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t('dots.more', { count: rest })}
        </Button>
      )}
    </div>
  )
}
