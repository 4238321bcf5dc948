import { type Column, columnsInOrder } from '@paceboard/domain'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useWhyNot } from '../use-why-not.ts'
import { ColumnDialog } from './column-dialog.tsx'
import { ColumnRow } from './column-row.tsx'
import { ReadOnly } from './read-only.tsx'
import styles from './settings.module.css'

/** The steps that work goes through, left to right. */
export function ColumnsTab() {
  const { t } = useTranslation('settings')
  const whyNot = useWhyNot()
  const columns = useBoard(columnsInOrder)
  const [edited, setEdited] = useState<Column | 'new' | null>(null)
  const first = columns[0]
  const no = first ? whyNot({ type: 'MoveColumn', columnId: first.id, after: null }) : null
  return (
    <div className={styles.tab}>
      <ReadOnly reason={no} />
      <Panel
        title={t('columns.title')}
        lead={t('columns.lead')}
        actions={
          <Button icon={Plus} disabledReason={no} onPress={() => setEdited('new')}>
            {t('columns.add')}
          </Button>
        }
      >
        <ol className={styles.list}>
          {columns.map((column, index) => (
            <ColumnRow
              key={column.id}
              column={column}
              index={index}
              all={columns}
              whyNot={no}
              onEdit={() => setEdited(column)}
            />
          ))}
        </ol>
      </Panel>
      <ArchivedColumns whyNot={no} />
      {edited && <ColumnDialog column={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  )
}

function ArchivedColumns({ whyNot }: { readonly whyNot: string | null }) {
  const { t } = useTranslation(['settings', 'common'])
  const dispatch = useDispatch()
  const say = useLocalText()
  const archived = useBoard((board) => [...board.columns.values()].filter(({ archivedAt }) => archivedAt !== null))
  const order = useBoardState(({ visible }) => visible.columnOrder)
  if (archived.length === 0) return null

  /** Back at the end; where the end would mix up the steps, as far left of it as the kinds ask. */
  function restore(column: Column) {
    const places = [...order].reverse()
    for (const after of places) {
      if (dispatch({ type: 'RestoreColumn', columnId: column.id, after }, { quiet: true }).ok) return
    }
    dispatch({ type: 'RestoreColumn', columnId: column.id, after: null })
  }

  return (
    <Panel title={t('settings:archived', { count: archived.length })}>
      <ul className={styles.list}>
        {archived.map((column) => (
          <li key={column.id} className={styles.row}>
            <span className={styles.words}>{say(column.name)}</span>
            <Button size="s" disabledReason={whyNot} onPress={() => restore(column)}>
              {t('common:restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
