import { HUES } from '../../lib/hue.ts'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { PaceMark } from '../../ui/pace-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './gallery.module.css'
import type { Words } from './words.ts'

export function ColorGallery({ say }: { readonly say: Words }) {
  const format = useFormat()
  const [type = '', pace = '', finished = '', within = '', last = ''] = say.tableHeads
  const rows = [
    { type: say.typeNewsletter, pace: 'sprint', finished: 1284, within: 9, last: '2026-11-10' },
    { type: say.typeAd, pace: 'sprint', finished: 47, within: 4.5, last: '2026-11-11' },
    { type: say.typeGovernance, pace: 'marathon', finished: 6, within: 83, last: '2026-09-02' },
  ] as const
  return (
    <Panel title={say.colors}>
      <div className={styles.row}>
        {HUES.map((hue) => (
          <span key={hue} data-hue={hue} className={styles.swatch}>
            {hue}
          </span>
        ))}
      </div>
      <DataTable
        caption={say.table}
        showCaption
        rows={rows}
        rowId={(row) => row.type}
        columns={[
          { id: 'type', header: type, cell: (row) => row.type },
          { id: 'pace', header: pace, cell: (row) => <PaceMark pace={row.pace} show="word" /> },
          { id: 'finished', header: finished, align: 'end', cell: (row) => format.number(row.finished) },
          { id: 'within', header: within, align: 'end', cell: (row) => format.days(row.within) },
          { id: 'last', header: last, align: 'end', cell: (row) => format.relativeDay(row.last, '2026-11-12') },
        ]}
      />
      <DataTable
        caption={say.emptyTitle}
        rows={[]}
        rowId={String}
        columns={[
          { id: 'a', header: type, cell: String },
          { id: 'b', header: finished, align: 'end', cell: String },
        ]}
      />
    </Panel>
  )
}
