import { type KeyboardEvent, useRef } from 'react'
import { cx } from '../../../lib/cx.ts'
import styles from './inline-text.module.css'
import { useDraft } from './use-draft.ts'

export interface InlineTextProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly onSave: (text: string) => void
  readonly placeholder?: string | undefined
  /** Otherwise emptying it takes the change back. */
  readonly mayBeEmpty?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly size?: 'text' | 'title' | undefined
  readonly isDone?: boolean | undefined
}

/** Words that become a field where they stand: Enter or leaving saves, Escape takes the typing back. Grows by itself. */
export function InlineText(props: InlineTextProps) {
  const { label, value, maxLength, onSave, placeholder, mayBeEmpty = false, isReadOnly = false } = props
  const { size = 'text', isDone = false } = props
  const box = useRef<HTMLTextAreaElement>(null)
  const draft = useDraft(value, (typed) => {
    const text = typed.replace(/\s+/g, ' ').trim()
    if (text !== '' || mayBeEmpty) onSave(text)
  })

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      box.current?.blur()
    }
    if (event.key === 'Escape' && draft.isTyped) {
      event.stopPropagation()
      draft.reset()
    }
  }

  return (
    <textarea
      ref={box}
      aria-label={label}
      rows={1}
      value={draft.value}
      placeholder={placeholder}
      maxLength={maxLength}
      readOnly={isReadOnly}
      onFocus={draft.onFocus}
      onChange={(event) => draft.onChange(event.target.value)}
      onBlur={draft.onBlur}
      onKeyDown={handleKeyDown}
      className={cx(styles.text, size === 'title' && styles.title, isDone && styles.done)}
    />
  )
}
