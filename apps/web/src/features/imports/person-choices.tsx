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
        {people.map(({ trelloMemberId, trelloName, name, email }) => (
          <Checkbox
            key={trelloMemberId}
            label={
              <>
                {t('people.match', { trelloName, name })} {email && <span className={styles.quiet}>{email}</span>}
              </>
            }
            isSelected={chosen.includes(trelloMemberId)}
            onChange={(comes) =>
              onChange(comes ? [...chosen, trelloMemberId] : chosen.filter((id) => id !== trelloMemberId))
            }
          />
        ))}
      </div>
    </Panel>
  )
}
