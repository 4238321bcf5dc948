import type { KeyboardEvent } from 'react'
import { Property } from '../property.tsx'
import { useDraft } from '../use-draft.ts'
import styles from './fields.module.css'

export interface TextPropertyProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly placeholder: string
  readonly whyNot: string | null
  readonly isWide?: boolean | undefined
  readonly onSave: (text: string) => void
}

/** A line of text, saved on leaving or with Enter; Escape takes the typing back. */
export function TextProperty({ label, value, maxLength, placeholder, whyNot, isWide, onSave }: TextPropertyProps) {
  const { value: text, isTyped, onFocus, onChange, onBlur, reset } = useDraft(value, (typed) => onSave(typed.trim()))

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key !== 'Escape' || !isTyped) return
    event.stopPropagation()
    reset()
  }

  return (
    <Property label={label} whyNot={whyNot} shown={value || '–'} isWide={isWide}>
      <input
        aria-label={label}
        value={text}
        maxLength={maxLength}
        placeholder={placeholder}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onKeyDown={handleKeyDown}
        className={styles.text}
      />
    </Property>
  )
}
