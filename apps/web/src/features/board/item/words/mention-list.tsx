import type { Member } from '@paceboard/domain'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../../lib/cx.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import surface from '../../../../ui/surface.module.css'
import styles from './comments.module.css'

export interface MentionListProps {
  /** The options are called by it and their place. */
  readonly id: string
  readonly people: readonly Member[]
  readonly active: number
  readonly onChoose: (person: Member) => void
}

/** Who may be meant by what is typed after an @; the text keeps the focus and says by id which one is active. */
export function MentionList({ id, people, active, onChoose }: MentionListProps) {
  const { t } = useTranslation('item')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('comments.people')}
      className={cx(surface.float, styles.people)}
    >
      {people.map((person, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the text, which keeps the focus
        <div
          key={person.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          data-focused={at === active || undefined}
          className={surface.item}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <Avatar person={person} size="s" decorative />
          <span>{person.name}</span>
        </div>
      ))}
    </div>
  )
}
