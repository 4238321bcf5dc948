import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './item-list.module.css'

const PAGE = 50

export interface PagedListProps<Row> {
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly row: (row: Row) => ReactNode
}

/** Lines of a list, some at a time. */
export function PagedList<Row>({ rows, rowId, row }: PagedListProps<Row>) {
  const { t } = useTranslation('flow')
  const [shown, setShown] = useState(PAGE)
  const rest = Math.min(PAGE, rows.length - shown)
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((one) => (
          <li key={rowId(one)}>{row(one)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t('dots.more', { count: rest })}
        </Button>
      )}
    </>
  )
}
