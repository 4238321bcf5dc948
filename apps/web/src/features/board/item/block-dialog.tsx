import type { BlockReason, Item, Rejection } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from './item-sheet.module.css'
import { useKeptText } from './words/use-kept-text.ts'

const REASONS = [
  'approval',
  'requester-info',
  'supplier',
  'internal',
  'access',
  'overtaken',
] as const satisfies readonly BlockReason[]

/** Marks an item as blocked where it stands, with the reason that the team counts later. */
export function BlockDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const { t } = useTranslation(['item', 'board', 'common'])
  const dispatch = useDispatch()
  const explain = useExplain()
  const [reason, setReason] = useState<BlockReason | null>(null)
  const { text: note, setText: setNote, forget } = useKeptText(`block.${item.id}`)
  const [isMissing, setMissing] = useState(false)
  const [refused, setRefused] = useState<Rejection | null>(null)

  function block() {
    if (reason === null) return setMissing(true)
    const done = dispatch({ type: 'BlockItem', itemId: item.id, reason, note: note.trim() }, { quiet: true })
    if (done.ok) giveUp()
    else setRefused(done.reason)
  }

  function giveUp() {
    forget()
    onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('item:blocked.ask')}
      lead={t('item:blocked.lead')}
      footer={
        <>
          <Button onPress={giveUp}>{t('common:cancel')}</Button>
          <Button variant="primary" onPress={block}>
            {t('item:blocked.confirm')}
          </Button>
        </>
      }
    >
      <Select
        label={t('item:blocked.reason')}
        options={REASONS.map((id) => ({ id, label: t(`board:blockReason.${id}`) }))}
        value={reason}
        onChange={setReason}
        error={isMissing && reason === null ? t('item:blocked.reasonMissing') : null}
      />
      <TextArea
        label={t('item:blocked.note')}
        optional
        hint={t('item:blocked.noteHint')}
        rows={2}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
      {refused && (
        <p role="alert" className={styles.refused}>
          {explain(refused)}
        </p>
      )}
    </Dialog>
  )
}
