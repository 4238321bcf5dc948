import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../../lib/announcements.ts'
import { isMac, isPressed } from '../../../../lib/shortcut.ts'
import { BareDialog } from '../../../../ui/dialog.tsx'
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx'
import { closeActionDialog, PALETTE_KEYS } from '../dialog-store.ts'
import type { Entry } from './entries.ts'
import styles from './palette.module.css'
import { optionId, PaletteList } from './palette-list.tsx'
import { useGroups } from './use-groups.tsx'

/** Everything that can be done and every card, found by typing. */
export function Palette() {
  const { t } = useTranslation('actions')
  return (
    <BareDialog isOpen onClose={closeActionDialog} label={t('list.title')}>
      <Finder />
    </BareDialog>
  )
}

/** A line to type in, and below it a list that the line's arrow keys walk through. */
function Finder() {
  const { t } = useTranslation('actions')
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState<string | null>(null)
  const groups = useGroups(typed)
  const entries = groups.flatMap((group) => group.entries)
  // The one that was walked to may be gone: somebody archived it, or it is no longer what is typed.
  const active = entries.find(({ id }) => id === wanted) ?? entries[0] ?? null

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && active) choose(active)
    else if (event.key === 'ArrowDown') walk(1)
    else if (event.key === 'ArrowUp') walk(-1)
    else if (PALETTE_KEYS.some((keys) => isPressed(keys, event, isMac()))) closeActionDialog()
    else return
    event.preventDefault()
  }

  function walk(step: 1 | -1) {
    const index = entries.findIndex(({ id }) => id === active?.id)
    setWanted(entries.at((index + step) % entries.length)?.id ?? null)
  }

  return (
    <>
      <div className={styles.line}>
        <Search aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: whoever opens it is about to type
          autoFocus
          role="combobox"
          aria-label={t('list.search')}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={active ? optionId(listId, active) : undefined}
          placeholder={t('list.search')}
          spellCheck={false}
          autoComplete="off"
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setWanted(null)
          }}
          onKeyDown={handleKeyDown}
          className={styles.input}
        />
      </div>
      <PaletteList id={listId} groups={groups} active={active} onReach={setWanted} onChoose={choose} />
      {entries.length === 0 && <p className={styles.nothing}>{t('list.nothing')}</p>}
      <VisuallyHidden>
        <p role="status">{typed !== '' && t('list.count', { count: entries.length })}</p>
      </VisuallyHidden>
    </>
  )
}

function choose({ blockedBy, run }: Entry): void {
  if (blockedBy === null) closeActionDialog(run)
  else announce(blockedBy, 'assertive')
}
