import type { Check, ItemId } from '@paceboard/domain'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../../lib/announcements.ts'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { IconButton } from '../../../../ui/button.tsx'
import { LabelChip } from '../../../../ui/label-chip.tsx'
import { InlineText } from '../inline-text.tsx'
import styles from './checklist.module.css'

export interface CheckRowProps {
  readonly itemId: ItemId
  readonly check: Check
  readonly index: number
  readonly all: readonly Check[]
  readonly whyNot: string | null
}

/** One line: tick, words in place, up and down by buttons or Alt with the arrows. */
export function CheckRow({ itemId, check, index, all, whyNot }: CheckRowProps) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const checkId = check.id
  const name = check.text

  function move(step: -1 | 1) {
    const to = index + step
    if (to < 0 || to >= all.length) return
    const below = all[step === -1 ? index - 2 : index + 1]?.id ?? null
    if (dispatch({ type: 'MoveCheck', itemId, checkId, below }).ok) {
      announce(t('checklist.moved', { place: to + 1, all: all.length }))
    }
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (!event.altKey || whyNot !== null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <li className={styles.row} onKeyDown={handleKeyDown}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          aria-label={name}
          checked={check.done}
          disabled={whyNot !== null}
          title={whyNot ?? undefined}
          onChange={(event) => dispatch({ type: 'TickCheck', itemId, checkId, done: event.target.checked })}
          className={styles.box}
        />
      </label>
      <InlineText
        label={t('checklist.rename', { name })}
        value={name}
        maxLength={300}
        isDone={check.done}
        isReadOnly={whyNot !== null}
        onSave={(text) => dispatch({ type: 'RenameCheck', itemId, checkId, text })}
      />
      {check.mandatory && <LabelChip tone={check.done ? 'good' : 'attention'}>{t('checklist.mandatory')}</LabelChip>}
      {whyNot === null && (
        <span className={styles.tools}>
          <IconButton
            label={t('checklist.up', { name })}
            icon={ArrowUp}
            size="s"
            bare
            isDisabled={index === 0}
            onPress={() => move(-1)}
          />
          <IconButton
            label={t('checklist.down', { name })}
            icon={ArrowDown}
            size="s"
            bare
            isDisabled={index === all.length - 1}
            onPress={() => move(1)}
          />
          <IconButton
            label={t('checklist.remove', { name })}
            icon={Trash2}
            size="s"
            bare
            onPress={() => dispatch({ type: 'RemoveCheck', itemId, checkId })}
          />
        </span>
      )}
    </li>
  )
}
