import { parseTime } from '@internationalized/date'
import { TimeField as AriaTimeField, DateInput, DateSegment, Label } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './date-field.module.css'
import fieldStyles from './field.module.css'

export interface TimeFieldProps {
  readonly label: string
  /** 'HH:mm'; empty while there is none. */
  readonly value: string
  /** Empty while an hour or a minute is missing. */
  readonly onChange: (time: string) => void
  readonly onFocus?: (() => void) | undefined
  /** Focus has left hours and minutes. */
  readonly onBlur?: (() => void) | undefined
  readonly hideLabel?: boolean | undefined
}

/** An hour and a minute, typed and read as in the reader's language, whatever the browser speaks. */
export function TimeField({ label, value, onChange, onFocus, onBlur, hideLabel = false }: TimeFieldProps) {
  return (
    <AriaTimeField
      value={value === '' ? null : parseTime(value)}
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? '')}
      {...(onFocus && { onFocus })}
      {...(onBlur && { onBlur })}
      shouldForceLeadingZeros
      className={fieldStyles.field ?? ''}
    >
      <Label className={cx(hideLabel ? fieldStyles.hiddenLabel : fieldStyles.label)}>{label}</Label>
      <DateInput className={cx(fieldStyles.control, styles.group, styles.time)}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
    </AriaTimeField>
  )
}
