import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import styles from './flow-page.module.css'
import type { PromiseRow } from './promise-rows.ts'
import markStyles from './series-marks.module.css'
import type { AskedPoint } from './use-asked-point.ts'
import { usePromiseWords } from './use-promise-words.ts'

export interface PromiseTableProps {
  readonly percent: number
  readonly rows: readonly PromiseRow[]
  readonly onAsk: (asked: AskedPoint) => void
}

/** Promises as numbers; those who took longer stand behind theirs. */
export function PromiseTable({ percent, rows, onAsk }: PromiseTableProps) {
  const { t } = useTranslation(['charts', 'flow'])
  const format = useFormat()
  const { nameOf, promiseOf, factsOf, askForMissed, askForAll } = usePromiseWords(percent)
  const number = (count: number, asked: AskedPoint | null) =>
    asked && (
      <button type="button" className={markStyles.number} onClick={() => onAsk(asked)}>
        {format.number(count)}
      </button>
    )
  return (
    <DataTable
      caption={t('flow:view.asTable', { title: t('charts:promises.title') })}
      columns={[
        {
          id: 'row',
          header: t('charts:promises.columns.row'),
          cell: (row) => (
            <>
              {nameOf(row)}
              {row.kept === null && <span className={styles.fallback}>{factsOf(row)}</span>}
            </>
          ),
        },
        { id: 'promise', header: t('charts:promises.columns.promise'), cell: promiseOf },
        { id: 'n', header: t('charts:promises.columns.n'), align: 'end', cell: (row) => number(row.n, askForAll(row)) },
        {
          id: 'kept',
          header: t('charts:promises.columns.kept'),
          align: 'end',
          cell: ({ kept }) => (kept === null ? '–' : format.percent(kept)),
        },
        {
          id: 'missed',
          header: t('charts:promises.columns.missed'),
          align: 'end',
          cell: (row) => (row.missed === null ? '–' : number(row.missed, askForMissed(row))),
        },
      ]}
      rows={rows}
      rowId={({ id }) => id}
    />
  )
}
