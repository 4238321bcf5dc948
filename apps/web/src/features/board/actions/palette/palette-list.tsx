import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../../lib/cx.ts'
import { Kbd } from '../../../../ui/kbd.tsx'
import surface from '../../../../ui/surface.module.css'
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx'
import type { Entry, EntryGroup } from './entries.ts'
import styles from './palette.module.css'

/** The id by which the line above names the option that it stands on. */
export function optionId(listId: string, { id }: Entry): string {
  return `${listId}-${id}`
}

export interface PaletteListProps {
  readonly id: string
  readonly groups: readonly EntryGroup[]
  readonly active: Entry | null
  /** The pointer is on this one. */
  readonly onReach: (id: string) => void
  readonly onChoose: (entry: Entry) => void
}

/** The lines of the palette in their groups. Focus stays in the line above. */
export function PaletteList({ id, groups, active, onReach, onChoose }: PaletteListProps) {
  const { t } = useTranslation('actions')
  return (
    <div id={id} role="listbox" aria-label={t('list.results')} className={styles.list}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles.group}>
          <p id={`${id}-${group.id}`} role="presentation" className={styles.groupTitle}>
            {group.title}
          </p>
          {group.entries.map((entry) => (
            <Option
              key={entry.id}
              id={optionId(id, entry)}
              entry={entry}
              isActive={entry.id === active?.id}
              onReach={() => onReach(entry.id)}
              onChoose={() => onChoose(entry)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly entry: Entry
  readonly isActive: boolean
  readonly onReach: () => void
  readonly onChoose: () => void
}

function Option({ id, entry, isActive, onReach, onChoose }: OptionProps) {
  const { t } = useTranslation('ui')
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const { label, icon, keys, hint, blockedBy } = entry
  const line = blockedBy ?? hint
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the line above has focus and its keys
    // biome-ignore lint/a11y/useFocusableInteractive: the line above names the one it stands on
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={blockedBy !== null || undefined}
      className={cx(surface.item, styles.option, blockedBy !== null && styles.blocked)}
      onPointerMove={isActive ? undefined : onReach}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={surface.itemIcon}>{icon}</span>
      <span className={surface.itemWords}>
        <span className={styles.label}>
          {label}
          {blockedBy !== null && <VisuallyHidden>, {t('unavailable')}</VisuallyHidden>}
        </span>
        {line && <span className={surface.itemHint}>{line}</span>}
      </span>
      {keys && <Kbd keys={keys} />}
    </div>
  )
}
