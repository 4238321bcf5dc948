import { parseDate } from '@internationalized/date'
import { CalendarDays, X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Label,
  Popover,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import { IconButton } from './button.tsx'
import styles from './date-field.module.css'
import fieldStyles from './field.module.css'
import { FieldError } from './field.tsx'
import { MonthCalendar } from './month-calendar.tsx'
import { OverlayFocus } from './overlay-focus.tsx'
import surface from './surface.module.css'

export interface DateFieldProps {
  readonly label: string
  /** A calendar day, 'YYYY-MM-DD'; null while empty. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  /** First and last day that can be chosen. */
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** False where there is always a day. */
  readonly mayClear?: boolean | undefined
}

/** A calendar day, typed in the order of the reader's language or picked from a month. */
export function DateField(props: DateFieldProps) {
  const {
    label,
    value,
    onChange,
    min,
    max,
    hint,
    error,
    hideLabel = false,
    isDisabled = false,
    mayClear = true,
  } = props
  const { t } = useTranslation('ui')
  return (
    <DatePicker
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
      minValue={min === undefined ? null : parseDate(min)}
      maxValue={max === undefined ? null : parseDate(max)}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros
      className={fieldStyles.field ?? ''}
    >
      <Label className={cx(hideLabel ? fieldStyles.hiddenLabel : fieldStyles.label)}>{label}</Label>
      <Group className={cx(fieldStyles.control, styles.group)}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        {value !== null && mayClear && !isDisabled && (
          <IconButton
            slot={null}
            label={t('clearDate')}
            icon={X}
            size="s"
            bare
            className={styles.button}
            onPress={() => onChange(null)}
          />
        )}
        <AriaButton className={cx(styles.open, styles.button)}>
          <CalendarDays aria-hidden size={16} />
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
      <Popover offset={4} placement="bottom start" className={surface.float ?? ''}>
        <OverlayFocus />
        <Dialog className={styles.dialog ?? ''}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
