import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, NumberField as AriaNumberField, Group, Input, Label, Text } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import fieldStyles from './field.module.css'
import { FieldError } from './field.tsx'
import styles from './number-field.module.css'

export interface NumberFieldProps {
  readonly label: string
  /** Null while empty. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number | undefined
  /** How it is written: { style: 'currency', currency: 'EUR' }, { maximumFractionDigits: 2 }. */
  readonly format?: Intl.NumberFormatOptions | undefined
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Leaves out the minus and plus buttons, for amounts nobody counts up. */
  readonly plain?: boolean | undefined
}

/** A number, typed as the reader's language writes it: '2 400,50' in French. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, min, max, step, format, hint, error, hideLabel, isDisabled = false, plain } = props
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(step !== undefined && { step })}
      {...(format && { formatOptions: format })}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      className={fieldStyles.field ?? ''}
    >
      <Label className={cx(hideLabel ? fieldStyles.hiddenLabel : fieldStyles.label)}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Input className={cx(fieldStyles.control, !plain && styles.counted)} />
        {!plain && (
          <span className={styles.steps}>
            <AriaButton slot="decrement" className={styles.step ?? ''}>
              <Minus aria-hidden size={14} />
            </AriaButton>
            <AriaButton slot="increment" className={styles.step ?? ''}>
              <Plus aria-hidden size={14} />
            </AriaButton>
          </span>
        )}
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
    </AriaNumberField>
  )
}
