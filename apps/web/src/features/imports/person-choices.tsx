import type { PersonGuess } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './imports.module.css'

export interface PersonChoicesProps {
  readonly people: readonly PersonGuess[]
  /** Trello's ids of those who come. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Who of those who may have an account here comes to the board: names alone prove nothing. */
export function PersonChoices({ people, chosen, onChange }: PersonChoicesProps) {
  const { t } = useTranslation('imports')
  return (
    <Panel title={t('people.title')} lead={t('people.lead')}>
      <div className={styles.labels}>
        {people.map(({ sourceId, sourceName, name, email }) => (
          <Checkbox
            key={sourceId}
            label={
              <>
                {t('people.match', { sourceName, name })} {email && <span className={styles.quiet}>{email}</span>}
              </>
            }
            isSelected={chosen.includes(sourceId)}
            onChange={(comes) => onChange(comes ? [...chosen, sourceId] : chosen.filter((id) => id !== sourceId))}
          />
        ))}
      </div>
    </Panel>
  )
}
