import type { Item, Rejection } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoard, useBoardClient } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useKeptText } from '../item/words/use-kept-text.ts'
import { asOne } from '../selection/as-one.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { useToday } from '../use-why-not.ts'
import styles from './approval.module.css'
import { askDraftOf } from './ask-draft.ts'
import { PeoplePicker } from './people-picker.tsx'
import { RuleChoice } from './rule-choice.tsx'
import { useRoundWords } from './use-round-words.ts'

export interface AskDialogProps {
  /** One card, or several about which the same people are asked until the same day. */
  readonly items: readonly Item[]
  readonly onClose: () => void
}

/** Asks named people whether this version may go out. */
export function AskDialog({ items, onClose }: AskDialogProps) {
  const { t } = useTranslation(['approval', 'common'])
  const client = useBoardClient()
  const explain = useExplain()
  const format = useFormat()
  const doIt = useDoWithUndo()
  const roundWords = useRoundWords()
  const today = useToday()
  const people = useBoard((board) => [...board.members.values()].filter(({ removedAt }) => removedAt === null))
  const [draft] = useState(() => askDraftOf(client.store.getState().visible, items, client.deps.now(), today))
  const [key] = useState(() => `approval.${items.map(({ id }) => id).join('.')}`)
  const [approverIds, setApproverIds] = useState(draft.approverIds)
  const [rule, setRule] = useState(draft.rule)
  const [dueOn, setDueOn] = useState<string | null>(draft.dueOn)
  const { text: version, setText: setVersion, forget } = useKeptText(key, draft.version)
  const [refused, setRefused] = useState<Rejection | null>(null)
  const count = items.length
  const titles = items.map(({ title }) => title)
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '–'

  function send() {
    const question = { approverIds, rule, version: version.trim(), dueOn }
    const command = asOne(items.map(({ id }) => ({ type: 'AskApproval', itemId: id, ...question }) as const))
    if (!command) return
    const because = wouldRefuse(client, command)
    if (because) return setRefused(because)
    forget()
    onClose()
    const names = format.list(approverIds.map(nameOf))
    doIt(command, count > 1 ? t('approval:ask.sentOf', { names, count }) : t('approval:ask.sent', { names }))
  }

  const said = (code: Rejection['code']) => (refused?.code === code ? explain(refused) : null)
  const isAtField = refused?.code === 'approvers-needed' || refused?.code === 'approval-due-passed'
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={count > 1 ? t('approval:ask.titleOf', { count }) : t('approval:ask.title', { title: titles[0] ?? '' })}
      lead={count > 1 ? format.list(titles) : roundWords(draft.round)}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onPress={send}>
            {t('approval:ask.send')}
          </Button>
        </>
      }
    >
      {draft.isOwnersAlone ? (
        <Banner tone="attention">
          {t('approval:ask.ownerAlone', { name: format.list(draft.approverIds.map(nameOf)) })}
        </Banner>
      ) : (
        <PeoplePicker
          label={t('approval:ask.who')}
          hint={t('approval:ask.whoHint')}
          error={said('approvers-needed')}
          people={people}
          chosen={approverIds}
          onChange={setApproverIds}
        />
      )}
      {approverIds.length > 1 && <RuleChoice value={rule} onChange={setRule} />}
      <TextArea
        label={t('approval:ask.version')}
        optional
        hint={t('approval:ask.versionHint')}
        rows={2}
        maxLength={500}
        value={version}
        onChange={setVersion}
      />
      <DateField
        label={t('approval:ask.due')}
        hint={t('approval:ask.dueHint')}
        value={dueOn}
        min={today}
        mayClear={false}
        onChange={setDueOn}
        error={said('approval-due-passed')}
      />
      {refused && !isAtField && (
        <p role="alert" className={styles.refused}>
          {explain(refused)}
        </p>
      )}
    </Dialog>
  )
}
