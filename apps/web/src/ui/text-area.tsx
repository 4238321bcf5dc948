import type { Ref, TextareaHTMLAttributes } from 'react'
import { cx } from '../lib/cx.ts'
import fieldStyles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'
import styles from './text-area.module.css'

export interface TextAreaProps
  extends Omit<FieldProps, 'children'>,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'className' | 'style' | 'id' | 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, hideLabel, value, onChange, ref, rows = 3, ...area } = props
  return (
    <Field label={label} {...{ hint, error }} optional={optional ?? false} hideLabel={hideLabel ?? false}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          ref={ref}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={cx(fieldStyles.control, styles.area)}
        />
      )}
    </Field>
  )
}
