import { type ReactNode, useId } from 'react'
import styles from './radio-cards.module.css'

export interface RadioCard<Id extends string> {
  readonly id: Id
  readonly title: string
  readonly text?: ReactNode
  /** A picture, a row of marks, a small preview. */
  readonly art?: ReactNode
  readonly isDisabled?: boolean | undefined
}

export interface RadioCardsProps<Id extends string> {
  readonly label: string
  readonly options: readonly RadioCard<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly hideLabel?: boolean | undefined
}

/** One choice among a few that deserve a picture or a sentence each. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>) {
  const { label, options, value, onChange, hideLabel = false } = props
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={hideLabel ? styles.hiddenLegend : styles.legend}>{label}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.id} className={styles.card} data-disabled={option.isDisabled || undefined}>
            {option.art && <span className={styles.art}>{option.art}</span>}
            <span className={styles.words}>
              <span className={styles.title}>{option.title}</span>
              {option.text && <span className={styles.text}>{option.text}</span>}
            </span>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              disabled={option.isDisabled}
              onChange={() => onChange(option.id)}
              className={styles.radio}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
