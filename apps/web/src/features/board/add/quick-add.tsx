import { type ItemId, type ItemType, landingColumn, type TypeId } from '@paceboard/domain'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardClient } from '../../../lib/board/board-context.ts'
import { newId } from '../../../lib/new-id.ts'
import { readSetting, writeSetting } from '../../../lib/storage.ts'
import { useLocale, useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { showCard } from '../column/column-geometry.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { closeAdd } from './add-store.ts'
import styles from './quick-add.module.css'

const LONGEST_TITLE = 300

/** A new card in one line: its title, then its type. Stays open for the next one. */
export function QuickAdd() {
  const { t } = useTranslation(['board', 'common'])
  const say = useLocalText()
  const locale = useLocale()
  const { store } = useBoardClient()
  const doIt = useDoWithUndo()
  const types = useBoard((board) => [...board.types.values()].filter((type) => type.archivedAt === null))
  const landing = useBoard((board) => landingColumn(board).name)
  const [title, setTitle] = useState('')
  const [typeId, setTypeId] = useState(() => usualType(types))
  const form = useRef<HTMLFormElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const origin = useRef<Element | null>(null)
  const added = useRef<ItemId | null>(null)

  useEffect(() => {
    origin.current = document.activeElement
    form.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    input.current?.focus({ preventScroll: true })
  }, [])

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    const trimmed = title.trim()
    if (trimmed === '' || typeId === null) return
    const itemId = newId<ItemId>()
    const words = t('board:created', { title: trimmed, column: say(landingColumn(store.getState().visible).name) })
    const command = { type: 'CreateItem', itemId, typeId, title: trimmed, locale, place: null } as const
    if (!doIt(command, words)) return
    added.current = itemId
    const column = landingColumn(store.getState().visible).id
    requestAnimationFrame(() => showCard(column, itemId))
    writeSetting('type', typeId)
    setTitle('')
    input.current?.focus()
  }

  /** Closes it; the focus goes on from the last new card, or back to where it was. */
  function leave() {
    closeAdd()
    const card = document.querySelector<HTMLElement>(`[data-card="${added.current}"]`)
    const next = card ?? origin.current
    if (next instanceof HTMLElement) next.focus()
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    leave()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={handleSubmit} onKeyDown={handleKeyDown}>
      <TextField
        ref={input}
        label={t('board:add.label')}
        hideLabel
        placeholder={t('board:add.placeholder')}
        maxLength={LONGEST_TITLE}
        value={title}
        onChange={setTitle}
        hint={
          <>
            {t('board:add.hint', { column: say(landing) })} <span className={styles.keys}>{t('board:add.keys')}</span>
          </>
        }
      />
      <Select
        label={t('board:add.type')}
        hideLabel
        value={typeId}
        onChange={setTypeId}
        options={types.map((type) => ({
          id: type.id,
          label: say(type.name),
          icon: <TypeIcon icon={type.icon} color={type.color} size="s" />,
        }))}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="s">
          {t('board:add.submit')}
        </Button>
        <Button variant="quiet" size="s" onPress={leave}>
          {t('common:close')}
        </Button>
      </div>
    </form>
  )
}

/** The type of the last card made here, else the first. */
function usualType(types: readonly ItemType[]): TypeId | null {
  const last = readSetting('type')
  return (types.find((type) => type.id === last) ?? types[0])?.id ?? null
}
