import type { Phase } from '@paceboard/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Select, type SelectOption } from '../../ui/select.tsx'
import styles from './imports.module.css'

export interface KindLine<Choice extends string> {
  readonly id: string
  readonly name: string
  readonly cards: number
  /** What else there is to know of it. */
  readonly fact: ReactNode
  readonly options: readonly SelectOption<Choice>[]
  readonly choice: Choice
  /** Whether the clock of its cards runs. */
  readonly clock: Phase | 'given-up'
}

export interface KindListProps<Choice extends string> {
  readonly lines: readonly KindLine<Choice>[]
  readonly onChange: (id: string, choice: Choice) => void
}

/** One line for each thing that becomes a column: what it is for, and so when the clock of its cards runs. */
export function KindList<Choice extends string>({ lines, onChange }: KindListProps<Choice>) {
  const { t } = useTranslation(['imports', 'common'])
  return (
    <ul className={styles.lists}>
      {lines.map(({ id, name, cards, fact, options, choice, clock }) => (
        <li key={id} className={styles.list}>
          <div className={styles.listWords}>
            <span className={styles.listName}>{name}</span>
            <span className={styles.listFacts}>
              {t('common:cards', { count: cards })}
              {fact}
            </span>
          </div>
          <Select
            label={t('imports:lists.kindOf', { list: name })}
            hideLabel
            options={options}
            value={choice}
            onChange={(chosen) => onChange(id, chosen)}
          />
          <span className={styles.clock} data-phase={clock}>
            {t(`imports:clock.${clock}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
