import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { CountButton } from './count-button.tsx'
import styles from './flow-page.module.css'
import type { PromiseRow } from './promise-rows.ts'
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
  const { nameOf, promiseOf, factsOf, keptOf, askForMissed, askForKept, askForAll } = usePromiseWords(percent)
  const number = (words: string | null, asked: AskedPoint | null) =>
    words === null || asked === null ? '–' : <CountButton onPress={() => onAsk(asked)}>{words}</CountButton>
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
              {(row.basis !== 'own' || row.days === null) && <span className={styles.fallback}>{factsOf(row)}</span>}
            </>
          ),
        },
        { id: 'promise', header: t('charts:promises.columns.promise'), cell: promiseOf },
        {
          id: 'n',
          header: t('charts:promises.columns.n'),
          align: 'end',
          cell: (row) => number(format.number(row.n), askForAll(row)),
        },
        {
          id: 'kept',
          header: t('charts:promises.columns.kept'),
          align: 'end',
          cell: (row) => number(keptOf(row), askForKept(row)),
        },
        {
          id: 'missed',
          header: t('charts:promises.columns.missed'),
          align: 'end',
          cell: (row) => number(row.missed === null ? null : format.number(row.missed), askForMissed(row)),
        },
      ]}
      rows={rows}
      rowId={({ id }) => id}
    />
  )
}
