import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { DataTable, type DataTableProps } from '../../ui/data-table.tsx'
import styles from './flow-page.module.css'

export interface PagedTableProps<Row> extends DataTableProps<Row> {
  /** Rows at first, and more with each press. */
  readonly page?: number
  /** Scrolls by itself beside a picture of some height. */
  readonly isLow?: boolean
}

/** A long table: its first rows, then more of them, or all at once. */
export function PagedTable<Row>({ rows, page = 60, isLow = false, ...table }: PagedTableProps<Row>) {
  const { t } = useTranslation('flow')
  const frame = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(page)
  const rest = rows.length - shown
  const show = (count: number) => {
    setShown(count)
    // The buttons go away with the last row; whoever pressed one stays at the table.
    if (count >= rows.length) frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }
  return (
    <div ref={frame} className={styles.paged} data-low={isLow || undefined}>
      <DataTable rows={rows.slice(0, shown)} {...table} />
      {rest > 0 && (
        <div className={styles.more}>
          <Button variant="quiet" onPress={() => show(shown + page)}>
            {t('dots.more', { count: Math.min(page, rest) })}
          </Button>
          {rest > page && (
            <Button variant="quiet" onPress={() => show(rows.length)}>
              {t('dots.all', { count: rows.length })}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
