import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './imports.module.css'

export type WrongRows = 'stop' | 'skip'

export interface FaultChoicesProps {
  readonly title: string
  /** What is wrong, one sentence each; of many only the first. */
  readonly faults: readonly { readonly id: number; readonly words: string }[]
  /** How many there are in all. */
  readonly wrong: number
  /** What the choice is about. */
  readonly choice: string
  readonly wrongRows: WrongRows
  readonly onChange: (wrongRows: WrongRows) => void
}

/** What cannot be read, each with its place and reason, and what to do about it. */
export function FaultChoices({ title, faults, wrong, choice, wrongRows, onChange }: FaultChoicesProps) {
  const { t } = useTranslation('imports')
  return (
    <Panel title={title} lead={t('csv.faults.lead')}>
      <ul className={styles.notes}>
        {faults.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
      {wrong > faults.length && (
        <p className={styles.quiet}>{t('csv.faults.more', { count: wrong - faults.length })}</p>
      )}
      <Segmented<WrongRows>
        label={choice}
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
