import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import styles from './fields.module.css'

export interface ChoiceOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly hint?: string | undefined
  /** Why this one cannot be chosen now, and who can. */
  readonly disabledReason?: string | null | undefined
}

export interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly options: readonly ChoiceOption<Id>[]
  readonly value: Id | null
  /** What the button shows; the chosen option's label unless told otherwise. */
  readonly shown?: ReactNode
  readonly onChange: (id: Id) => void
}

/** One value out of a few, changed at once; an option that I may not choose says why. */
export function Choice<Id extends string>({ label, options, value, shown, onChange }: ChoiceProps<Id>) {
  const chosen = options.find((option) => option.id === value)
  return (
    <Menu
      label={label}
      trigger={
        <Button variant="quiet" size="s" aria-label={`${label}: ${chosen?.label ?? ''}`} className={styles.choice}>
          <span className={styles.choiceWords}>
            <span className={styles.shown}>{shown ?? chosen?.label}</span>
            <ChevronDown aria-hidden size={14} className={styles.chevron} />
          </span>
        </Button>
      }
      sections={[
        {
          id: 'choice',
          items: options.map((option) => ({
            id: option.id,
            label: option.label,
            hint: option.hint,
            disabledReason: option.disabledReason,
            isSelected: option.id === value,
            onAction: () => onChange(option.id),
          })),
        },
      ]}
    />
  )
}
