import type { CsvPreview, CsvUpload } from '@paceboard/contract'
import type { CsvMapping } from '@paceboard/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { CsvColumns } from './csv-columns.tsx'
import { CsvPreviewTable } from './csv-preview-table.tsx'
import { FaultChoices, type WrongRows } from './fault-choices.tsx'
import { ImportEnd } from './import-end.tsx'
import styles from './imports.module.css'
import { NamePanel } from './name-panel.tsx'
import { StatusChoices } from './status-choices.tsx'

const ZONES = Intl.supportedValuesOf('timeZone').map((id) => ({ id, label: id.replaceAll('_', ' ') }))

export interface CsvFormProps {
  readonly table: CsvUpload
  readonly error: unknown
  readonly onImport: (wish: { name: string; mapping: CsvMapping; wrongRows: WrongRows }) => void
  readonly onRestart: () => void
}

/** What each column is, and the board as it would be; every guess can be changed. */
export function CsvForm({ table, error, onImport, onRestart }: CsvFormProps) {
  const { t } = useTranslation('imports')
  const [name, setName] = useState('')
  const [isSubmitted, setSubmitted] = useState(false)
  const [wrongRows, setWrongRows] = useState<WrongRows>('stop')
  const [mapping, setMapping] = useState<CsvMapping>(() => ({
    ...table.guess,
    statuses: {},
    dateOrder: table.guess.dateOrder ?? 'dmy',
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }))
  const { data: preview } = useQuery({
    queryKey: ['csv-preview', table.importId, mapping],
    queryFn: () => api.post<CsvPreview>(`/api/imports/csv/${table.importId}/preview`, { mapping }),
    placeholderData: keepPreviousData,
  })
  const isStopped = preview !== undefined && (preview.good === 0 || (preview.wrong > 0 && wrongRows === 'stop'))
  const isNameless = name.trim() === ''

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (!isNameless && !isStopped) onImport({ name: name.trim(), mapping, wrongRows })
  }

  return (
    <form onSubmit={handleSubmit} noValidate className={styles.form}>
      <NamePanel name={name} onChange={setName} isMissing={isSubmitted && isNameless} />
      <CsvColumns table={table} mapping={mapping} onChange={(next) => setMapping(withSameStatuses(mapping, next))} />
      {preview && preview.statuses.length > 0 && (
        <StatusChoices
          statuses={preview.statuses}
          fates={mapping.statuses}
          onChange={(statuses) => setMapping({ ...mapping, statuses })}
        />
      )}
      <Panel title={t('csv.dates.title')} lead={table.guess.dateOrder === null ? t('csv.dates.unsure') : null}>
        <Segmented<CsvMapping['dateOrder']>
          label={t('csv.dates.order')}
          options={[
            { id: 'dmy', label: t('csv.dates.dmy') },
            { id: 'mdy', label: t('csv.dates.mdy') },
          ]}
          value={mapping.dateOrder}
          onChange={(dateOrder) => setMapping({ ...mapping, dateOrder })}
        />
        <Combobox
          label={t('csv.dates.timezone')}
          options={ZONES}
          value={mapping.timezone}
          onChange={(timezone) => timezone && setMapping({ ...mapping, timezone })}
        />
      </Panel>
      {preview && <CsvPreviewTable preview={preview} />}
      {preview && preview.wrong > 0 && (
        <FaultChoices
          title={t('csv.faults.title', { count: preview.wrong })}
          faults={preview.faults.map(({ line, reason, header, cell }) => ({
            id: line,
            words: t(`csv.faults.${reason}`, { line, header, cell }),
          }))}
          wrong={preview.wrong}
          choice={t('csv.faults.choice')}
          wrongRows={wrongRows}
          onChange={setWrongRows}
        />
      )}
      <ImportEnd error={error} isStopped={isStopped} onRestart={onRestart} />
    </form>
  )
}

/** Other statuses have other ids: what was chosen for those of one column says nothing about another's. */
function withSameStatuses(before: CsvMapping, next: CsvMapping): CsvMapping {
  return before.uses.indexOf('status') === next.uses.indexOf('status') ? next : { ...next, statuses: {} }
}
