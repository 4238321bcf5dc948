import { type Item, marketingOwnerAt, type Rejection, rankedColumn, type SuggestionId } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useColumnItems, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { newId } from '../../../lib/new-id.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { useKeptText } from '../item/words/use-kept-text.ts'
import { PlaceField } from './place-field.tsx'
import { belowForRank } from './rank-moves.ts'

/** "This should come higher": a wish with a reason for the Marketing Owner; it moves nothing. */
export function SuggestRankDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const { t } = useTranslation(['backlog', 'common'])
  const dispatch = useDispatch()
  const explain = useExplain()
  const now = useNow()
  const owner = useBoardState(({ visible }) => visible.members.get(marketingOwnerAt(visible, now))?.name ?? '')
  const order = useColumnItems(useBoardState(({ visible }) => rankedColumn(visible).id))
  const [rank, setRank] = useState(1)
  const { text: reason, setText: setReason, forget } = useKeptText(`suggest.${item.id}`)
  const [isMissing, setMissing] = useState(false)
  const [refused, setRefused] = useState<Rejection | null>(null)

  function suggest() {
    if (reason.trim() === '') return setMissing(true)
    const done = dispatch(
      {
        type: 'SuggestRank',
        suggestionId: newId<SuggestionId>(),
        itemId: item.id,
        below: belowForRank(order, [item.id], rank),
        reason: reason.trim(),
      },
      { quiet: true },
    )
    if (!done.ok) return setRefused(done.reason)
    showToast({ text: t('backlog:suggest.sent', { owner }) })
    giveUp()
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
      title={t('backlog:suggest.title')}
      lead={t('backlog:suggest.lead', { owner, title: item.title })}
      footer={
        <>
          <Button onPress={giveUp}>{t('common:cancel')}</Button>
          <Button variant="primary" onPress={suggest}>
            {t('backlog:suggest.send')}
          </Button>
        </>
      }
    >
      <PlaceField itemIds={[item.id]} order={order} rank={rank} onChange={setRank} />
      <TextArea
        label={t('backlog:suggest.reason')}
        hint={t('backlog:suggest.reasonHint')}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={
          refused ? explain(refused) : isMissing && reason.trim() === '' ? t('backlog:suggest.reasonMissing') : null
        }
      />
    </Dialog>
  )
}
