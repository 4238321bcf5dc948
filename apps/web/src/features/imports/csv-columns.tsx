import type { CsvUpload } from '@paceboard/contract'
import { type ColumnKind, CSV_USES, type CsvMapping, type CsvUse, PHASE_BY_KIND } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './imports.module.css'

const KINDS = Object.keys(PHASE_BY_KIND) as readonly ColumnKind[]

export interface CsvColumnsProps {
  readonly table: CsvUpload
  readonly mapping: CsvMapping
  readonly onChange: (mapping: CsvMapping) => void
}

/** One line for each column of the table: what it is, and what a stage is for. */
export function CsvColumns({ table: { headers, samples }, mapping, onChange }: CsvColumnsProps) {
  const { t } = useTranslation('imports')
  const uses = CSV_USES.map((use) => ({ id: use, label: t(`csv.use.${use}`) }))
  const kinds = KINDS.map((kind) => ({ id: kind, label: t(`kinds.${kind}.name`), hint: t(`kinds.${kind}.hint`) }))
  const isDone = headers.some(
    (_, i) => mapping.uses[i] === 'stage' && PHASE_BY_KIND[mapping.kinds[i] ?? 'active'] === 'done',
  )
  const withUse = (i: number, use: CsvUse) => {
    // One column each, but for stages and what is left out.
    const isAlone = use !== 'stage' && use !== 'ignore'
    return mapping.uses.map((one, k) => (k === i ? use : isAlone && one === use ? 'ignore' : one))
  }

  return (
    <Panel title={t('csv.columns.title')} lead={t('csv.columns.lead')}>
      {!isDone && <Banner tone="attention">{t('csv.columns.noDone')}</Banner>}
      <ul className={styles.lists}>
        {headers.map((header, i) => {
          const name = header || t('csv.columns.nameless', { place: i + 1 })
          const use = mapping.uses[i] ?? 'ignore'
          const kind = mapping.kinds[i] ?? 'active'
          return (
            <li key={i} className={styles.csvColumn}>
              <div className={styles.listWords}>
                <span className={styles.listName}>{name}</span>
                <span className={styles.listFacts}>{samples[i]?.join(' · ')}</span>
              </div>
              <Select<CsvUse>
                label={t('csv.columns.useOf', { column: name })}
                hideLabel
                options={uses}
                value={use}
                onChange={(chosen) => onChange({ ...mapping, uses: withUse(i, chosen) })}
              />
              {use === 'stage' && (
                <Select<ColumnKind>
                  label={t('lists.kindOf', { list: name })}
                  hideLabel
                  options={kinds}
                  value={kind}
                  onChange={(chosen) =>
                    onChange({ ...mapping, kinds: mapping.kinds.map((one, k) => (k === i ? chosen : one)) })
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
