import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './data-table.module.css'

export interface DataColumn<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers go to the end, so that digits line up. */
  readonly align?: 'start' | 'end' | undefined
}

export interface DataTableProps<Row> {
  /** What the table holds; for screen readers unless `showCaption`. */
  readonly caption: string
  readonly showCaption?: boolean | undefined
  /** The first column names the row. */
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode
}

/** Rows and columns; scrolls sideways by itself when narrow. */
export function DataTable<Row>({ caption, showCaption = false, columns, rows, rowId, empty }: DataTableProps<Row>) {
  const { t } = useTranslation('ui')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <caption className={showCaption ? styles.caption : styles.hiddenCaption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty ?? t('tableEmpty')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
