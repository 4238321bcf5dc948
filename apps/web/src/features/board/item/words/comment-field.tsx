import type { Member } from '@paceboard/domain'
import { AtSign } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../../ui/button.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import styles from './comments.module.css'
import { MentionList } from './mention-list.tsx'
import { mentionAt, peopleFor, type Written, withAt, withMention } from './mention-query.ts'

export interface CommentFieldProps {
  readonly label: string
  readonly text: string
  readonly people: readonly Member[]
  readonly onChange: (text: string) => void
  /** Ctrl or ⌘ and Enter. */
  readonly onSend: () => void
  /** Escape, while no names are offered. */
  readonly onEscape: (event: KeyboardEvent) => void
  readonly autoFocus?: boolean | undefined
  readonly placeholder?: string | undefined
  /** Buttons under the text. */
  readonly children: ReactNode
}

/**
 * The words of a comment. After an @ it offers the people of the board: arrows walk, Enter or Tab takes, Escape
 * closes; focus stays in the text, as the ARIA pattern of a list that completes a text field has it.
 */
export function CommentField(props: CommentFieldProps) {
  const { label, text, people, onChange, onSend, onEscape, children, ...field } = props
  const { t } = useTranslation('item')
  const listId = useId()
  const { box, caret, setCaret, write } = useCaret(text, onChange)
  const [at, setAt] = useState(0)
  const [closedFrom, setClosedFrom] = useState<number | null>(null)

  const query = caret === null ? null : mentionAt(text, caret)
  const found = query && query.from !== closedFrom ? peopleFor(query.words, people) : []
  const isOpen = found.length > 0
  const active = Math.min(at, found.length - 1)

  function choose(person: Member) {
    if (!query) return
    write(withMention(text, query, person.name))
    setAt(0)
  }

  function handleListKey(event: KeyboardEvent): boolean {
    const person = found[active]
    if (event.key === 'ArrowDown') setAt((active + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((active + found.length - 1) % found.length)
    else if (event.key === 'Escape') setClosedFrom(query?.from ?? null)
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && person) choose(person)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSend()
    } else if (isOpen && handleListKey(event)) return
    else if (event.key === 'Escape') onEscape(event)
  }

  return (
    <div className={styles.writeBody}>
      <div className={styles.field}>
        <TextArea
          {...field}
          ref={box}
          label={label}
          hideLabel
          rows={2}
          maxLength={10_000}
          value={text}
          onChange={(next) => {
            onChange(next)
            setAt(0)
            if (mentionAt(next, box.current?.selectionStart ?? 0)?.from !== closedFrom) setClosedFrom(null)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => setCaret(null)}
          onKeyDown={handleKeyDown}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        />
        {isOpen && <MentionList id={listId} people={found} active={active} onChoose={choose} />}
      </div>
      <div className={styles.writeFoot}>
        <IconButton
          label={t('comments.mention')}
          icon={AtSign}
          size="s"
          onPress={() => {
            setClosedFrom(null)
            write(withAt(text, box.current?.selectionStart ?? text.length))
          }}
        />
        {children}
      </div>
    </div>
  )
}

/** Where one writes in a text, null while one does not; and a way to write with the caret going where it belongs. */
function useCaret(text: string, onChange: (text: string) => void) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const wanted = useRef<Written | null>(null)
  useLayoutEffect(() => {
    if (wanted.current?.text !== text) return
    box.current?.focus()
    box.current?.setSelectionRange(wanted.current.caret, wanted.current.caret)
    wanted.current = null
  }, [text])

  function write(written: Written) {
    wanted.current = written
    setCaret(written.caret)
    onChange(written.text)
  }
  return { box, caret, setCaret, write }
}
