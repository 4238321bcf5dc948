import type { LabelGuess } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './imports.module.css'

export interface TypeChoicesProps {
  readonly labels: readonly LabelGuess[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which labels say what kind of work a card is. */
export function TypeChoices({ labels, chosen, onChange }: TypeChoicesProps) {
  const { t } = useTranslation(['imports', 'common'])
  return (
    <Panel title={t('imports:types.title')} lead={t('imports:types.lead')}>
      <div className={styles.labels}>
        {labels.map((label) => (
          <Checkbox
            key={label.labelId}
            label={
              <>
                {label.name} <span className={styles.quiet}>{t('common:cards', { count: label.cards })}</span>
              </>
            }
            isSelected={chosen.includes(label.labelId)}
            onChange={(isType) =>
              onChange(isType ? [...chosen, label.labelId] : chosen.filter((id) => id !== label.labelId))
            }
          />
        ))}
      </div>
    </Panel>
  )
}
