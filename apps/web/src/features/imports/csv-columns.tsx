import type { CsvUpload } from '@paceboard/contract'
import {
  type ColumnKind,
  CSV_USES,
  type CsvMapping,
  type CsvUse,
  PHASE_BY_KIND,
  REPEATED_USES,
} from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './imports.module.css'
import { useKindOptions } from './use-kind-options.ts'

/** More columns than this that are left out are shown only when asked for. */
const FEW = 6

export interface CsvColumnsProps {
  readonly table: CsvUpload
  readonly mapping: CsvMapping
  readonly onChange: (mapping: CsvMapping) => void
}

/** One line for each column of the table: what it is, and what a stage is for. */
export function CsvColumns({ table: { headers, samples, guess }, mapping, onChange }: CsvColumnsProps) {
  const { t } = useTranslation('imports')
  const [isOpen, setOpen] = useState(false)
  const uses = CSV_USES.map((use) => ({ id: use, label: t(`csv.use.${use}`) }))
  const kinds = useKindOptions()
  const isDone = headers.some(
    (_, i) => mapping.uses[i] === 'stage' && PHASE_BY_KIND[mapping.kinds[i] ?? 'active'] === 'done',
  )
  const withUse = (i: number, use: CsvUse) =>
    mapping.uses.map((one, k) => (k === i ? use : !REPEATED_USES.has(use) && one === use ? 'ignore' : one))
  const places = headers.map((_, i) => i)
  const others = places.filter((i) => guess.uses[i] === 'ignore')
  const shown = isOpen || others.length <= FEW ? places : places.filter((i) => guess.uses[i] !== 'ignore')

  return (
    <Panel title={t('csv.columns.title')} lead={t('csv.columns.lead')}>
      {!isDone && !mapping.uses.includes('status') && <Banner tone="attention">{t('csv.columns.noDone')}</Banner>}
      <ul className={styles.lists}>
        {shown.map((i) => {
          const name = headers[i] || t('csv.columns.nameless', { place: i + 1 })
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
      {others.length > FEW && (
        <div>
          <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? t('csv.columns.fewer') : t('csv.columns.all', { count: others.length })}
          </Button>
        </div>
      )}
    </Panel>
  )
}
