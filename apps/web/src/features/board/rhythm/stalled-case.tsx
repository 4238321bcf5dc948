import type { Stalled } from '@paceboard/domain'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useItem } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'
import { CaseTitle } from './case-title.tsx'
import styles from './rhythm.module.css'

/** A marathon that stands still: one sentence says where it is, or it is opened. */
export function StalledCase({
  guard: { itemId, days },
  close,
}: {
  readonly guard: Stalled
  readonly close: () => void
}) {
  const { t } = useTranslation(['rhythm', 'item'])
  const item = useItem(itemId)
  const doIt = useDoWithUndo()
  const whyNot = useWhyNot()
  const [note, setNote] = useState('')
  if (!item) return null
  const no = whyNot({ type: 'CheckIn', itemId, note: '' })

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    if (item) doIt({ type: 'CheckIn', itemId, note: note.trim() }, t('rhythm:checkedIn', { title: item.title }))
  }

  return (
    <>
      <CaseTitle item={item} close={close} />
      <p className={styles.fact}>{t('rhythm:still', { count: days })}</p>
      <form className={styles.note} onSubmit={handleSubmit}>
        <TextField
          label={t('item:pace.checkInNote')}
          hint={no ?? t('item:pace.checkInHint')}
          value={note}
          onChange={setNote}
          maxLength={500}
        />
        <Button size="s" type="submit" disabledReason={no}>
          {t('rhythm:checkIn')}
        </Button>
      </form>
    </>
  )
}
