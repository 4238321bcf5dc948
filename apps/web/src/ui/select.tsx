import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import fieldStyles from './field.module.css'
import { FieldError } from './field.tsx'
import { OverlayFocus } from './overlay-focus.tsx'
import styles from './select.module.css'
import surface from './surface.module.css'

export interface SelectOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly hint?: string | undefined
  readonly icon?: ReactNode
}

export interface SelectProps<Id extends string> {
  readonly label: string
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly placeholder?: string | undefined
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

/** One choice from a list; type the first letters to reach it. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, onChange, placeholder, hint, error, hideLabel = false, isDisabled = false } = props
  const { t } = useTranslation('ui')
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
      placeholder={placeholder ?? t('choose')}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      className={fieldStyles.field ?? ''}
    >
      <Label className={hideLabel ? fieldStyles.hiddenLabel : fieldStyles.label}>{label}</Label>
      <AriaButton className={cx(fieldStyles.control, styles.trigger)}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronsUpDown aria-hidden className={styles.chevron} />
      </AriaButton>
      {error && (
        <Text slot="errorMessage">
          <FieldError>{error}</FieldError>
        </Text>
      )}
      {hint && (
        <Text slot="description" className={fieldStyles.hint}>
          {hint}
        </Text>
      )}
      <Popover offset={4} className={cx(surface.float, styles.popover)}>
        <OverlayFocus />
        <ListBox items={options} className={surface.list ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={surface.item ?? ''}>
              {({ isSelected }) => (
                <>
                  {option.icon && <span className={surface.itemIcon}>{option.icon}</span>}
                  <span className={surface.itemWords}>
                    <Text slot="label">{option.label}</Text>
                    {option.hint && (
                      <Text slot="description" className={surface.itemHint}>
                        {option.hint}
                      </Text>
                    )}
                  </span>
                  {isSelected && <Check aria-hidden className={surface.check} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
