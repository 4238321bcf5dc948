import type { CsvPreview } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './imports.module.css'

export type WrongRows = 'stop' | 'skip'

export interface CsvFaultsProps {
  readonly preview: CsvPreview
  readonly wrongRows: WrongRows
  readonly onChange: (wrongRows: WrongRows) => void
}

/** The rows that cannot be read, each with its line and reason, and what to do about them. */
export function CsvFaults({ preview: { faults, wrong }, wrongRows, onChange }: CsvFaultsProps) {
  const { t } = useTranslation('imports')
  return (
    <Panel title={t('csv.faults.title', { count: wrong })} lead={t('csv.faults.lead')}>
      <ul className={styles.notes}>
        {faults.map(({ line, reason, header, cell }) => (
          <li key={line}>{t(`csv.faults.${reason}`, { line, header, cell })}</li>
        ))}
      </ul>
      {wrong > faults.length && (
        <p className={styles.quiet}>{t('csv.faults.more', { count: wrong - faults.length })}</p>
      )}
      <Segmented<WrongRows>
        label={t('csv.faults.choice')}
        options={[
          { id: 'stop', label: t('csv.faults.stop') },
          { id: 'skip', label: t('csv.faults.skip') },
        ]}
        value={wrongRows}
        onChange={onChange}
      />
    </Panel>
  )
}
