import { UserPlus } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { Menu } from '../../../ui/menu.tsx'
import styles from './approval.module.css'

export interface PeoplePickerProps<Id extends string> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly people: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: readonly Id[]
  readonly onChange: (chosen: readonly Id[]) => void
}

/** Some people, in the order in which they were chosen. */
export function PeoplePicker<Id extends string>(props: PeoplePickerProps<Id>) {
  const { label, hint, error, people, chosen, onChange } = props
  const { t } = useTranslation('approval')
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const free = people.filter((one) => !chosen.includes(one.id))

  /** Focus goes on to what takes the place of the button that is gone. */
  function remove(one: Id, index: number) {
    flushSync(() => onChange(chosen.filter((other) => other !== one)))
    row.current?.querySelectorAll('button')[index]?.focus()
  }

  return (
    <fieldset
      className={styles.picker}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className={styles.legend}>{label}</legend>
      <div ref={row} className={styles.chips}>
        {chosen.map((one, index) => (
          <LabelChip key={one} onRemove={() => remove(one, index)}>
            {people.find((person) => person.id === one)?.name ?? '–'}
          </LabelChip>
        ))}
        {free.length > 0 && (
          <Menu
            label={t('picker.add')}
            trigger={
              <Button size="s" icon={UserPlus}>
                {t('picker.add')}
              </Button>
            }
            sections={[
              {
                id: 'people',
                items: free.map((one) => ({
                  id: one.id,
                  label: one.name,
                  onAction: () => onChange([...chosen, one.id]),
                })),
              },
            ]}
          />
        )}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
