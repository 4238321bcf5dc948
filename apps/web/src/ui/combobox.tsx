import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import styles from './combobox.module.css'
import fieldStyles from './field.module.css'
import { FieldError } from './field.tsx'
import type { SelectOption } from './select.tsx'
import surface from './surface.module.css'

export interface ComboboxProps<Id extends string> {
  readonly label: string
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id | null
  /** Null when the text is cleared. */
  readonly onChange: (id: Id | null) => void
  readonly placeholder?: string | undefined
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

/** One choice from a long list, found by typing part of its name. */
export function Combobox<Id extends string>(props: ComboboxProps<Id>) {
  const { label, options, value, onChange, placeholder, hint, error, hideLabel = false, isDisabled = false } = props
  const { t } = useTranslation('ui')
  return (
    <AriaComboBox
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      defaultItems={options}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      className={fieldStyles.field ?? ''}
    >
      <Label className={cx(hideLabel ? fieldStyles.hiddenLabel : fieldStyles.label)}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Input
          placeholder={placeholder ?? t('choose')}
          onClick={(event) => event.currentTarget.select()}
          className={cx(fieldStyles.control, styles.input)}
        />
        <AriaButton className={styles.open ?? ''}>
          <ChevronsUpDown aria-hidden size={14} />
        </AriaButton>
      </Group>
      {error && (
        <Text slot="errorMessage">
          <FieldError>{error}</FieldError>
        </Text>
      )}
      {hint && (
        <Text slot="description" className={fieldStyles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <Popover offset={4} className={cx(surface.float, styles.popover)}>
        <ListBox
          className={surface.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{t('nothingFound')}</p>}
        >
          {(option: SelectOption<Id>) => (
            <ListBoxItem id={option.id} textValue={option.label} className={surface.item ?? ''}>
              {({ isSelected }) => (
                <>
                  {option.icon && <span className={surface.itemIcon}>{option.icon}</span>}
                  <span className={surface.itemWords}>
                    <Text slot="label">{option.label}</Text>
                    {option.hint && (
                      <Text slot="description" className={surface.itemHint ?? ''}>
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
    </AriaComboBox>
  )
}
