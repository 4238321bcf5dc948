import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { cx } from '../lib/cx.ts'
import fieldStyles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'
import styles from './text-field.module.css'

export interface TextFieldProps
  extends Omit<FieldProps, 'children'>,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className' | 'style' | 'id' | 'children' | 'prefix'> {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Shown inside the box before the text: an icon, '#', '€'. */
  readonly before?: ReactNode
  /** Shown inside the box after the text: a unit, a shortcut. */
  readonly after?: ReactNode
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** One line of text, a number or a date, with its label. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, hideLabel, value, onChange, before, after, ref, ...input } = props
  return (
    <Field label={label} {...{ hint, error }} optional={optional ?? false} hideLabel={hideLabel ?? false}>
      {(control) => (
        <span className={styles.box}>
          {before && <span className={styles.before}>{before}</span>}
          <input
            {...input}
            {...control}
            ref={ref}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={cx(
              fieldStyles.control,
              Boolean(before) && styles.withBefore,
              Boolean(after) && styles.withAfter,
            )}
          />
          {after && <span className={styles.after}>{after}</span>}
        </span>
      )}
    </Field>
  )
}
