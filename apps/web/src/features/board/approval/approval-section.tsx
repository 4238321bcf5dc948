import {
  type Approval,
  type ApprovalState,
  approvalState,
  FREE_ROUNDS,
  type Item,
  isOnItsWay,
  isOverdue,
  nextRound,
} from '@paceboard/domain'
import { Stamp, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient, useBoardState, useStanding } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { Button } from '../../../ui/button.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { Section } from '../item/section.tsx'
import { useItemPlace } from '../item/use-item-place.ts'
import { useToday, useWhyNot } from '../use-why-not.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerList, VERDICT_TONES } from './answer-list.tsx'
import styles from './approval.module.css'
import { AskDialog } from './ask-dialog.tsx'
import { OwnerDecides } from './owner-decides.tsx'
import { QuestionFacts } from './question-facts.tsx'
import { useRoundWords } from './use-round-words.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Whether this may go out: who is asked, what they said, and the form for whoever's answer is waited for. */
export function ApprovalSection({ item }: { readonly item: Item }) {
  const { t } = useTranslation('approval')
  const { approval } = item
  const roundWords = useRoundWords()
  const place = useItemPlace()
  const section = useRef<HTMLElement>(null)
  const isUnderWay = useBoardState(({ visible }) => isOnItsWay(item, visible.columns.get(item.columnId)))
  const isSought = place?.part === 'approval'
  useEffect(() => {
    if (!isSought) return
    // The sheet that opens around it takes focus first.
    const frame = requestAnimationFrame(() => {
      section.current?.scrollIntoView({ block: 'start' })
      section.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [isSought])
  if (approval === null && !isUnderWay) return null
  return (
    <Section
      ref={section}
      title={t('title')}
      count={approval ? roundWords(approval.round) : undefined}
      actions={isUnderWay && <ApprovalButtons item={item} />}
    >
      {approval ? (
        <Question item={item} approval={approval} isUnderWay={isUnderWay} />
      ) : (
        <p className={styles.quiet}>{t('none')}</p>
      )}
    </Section>
  )
}

interface QuestionProps {
  readonly item: Item
  readonly approval: Approval
  /** What is out, or archived, is asked of nobody. */
  readonly isUnderWay: boolean
}

function Question({ item, approval, isUnderWay }: QuestionProps) {
  const { t } = useTranslation('approval')
  const state = approvalState(approval)
  const isSpared = state === 'pending' && !isUnderWay
  return (
    <>
      {!isSpared && <StateChip approval={approval} state={state} />}
      <QuestionFacts approval={approval} />
      <AnswerList approval={approval} isAwaited={state === 'pending' && isUnderWay} />
      {isSpared && <p className={styles.quiet}>{t('sparedBecause')}</p>}
      {isUnderWay && state === 'pending' && <YourAnswer item={item} approval={approval} />}
      {isUnderWay && state !== 'pending' && state !== 'approved' && nextRound(approval) > FREE_ROUNDS && (
        <OwnerDecides />
      )}
    </>
  )
}

interface StateChipProps {
  readonly approval: Approval
  readonly state: ApprovalState
}

/** Where the question stands; a single answer says it itself. */
function StateChip({ approval, state }: StateChipProps) {
  const { t } = useTranslation('approval')
  const isLate = isOverdue(approval, useToday())
  if (state !== 'pending' && approval.answers.length === 1 && approval.ruling === null) return null
  return (
    <div className={styles.state}>
      {state === 'pending' ? (
        <LabelChip tone={isLate ? 'attention' : undefined}>{isLate ? t('state.late') : t('state.pending')}</LabelChip>
      ) : (
        <LabelChip tone={VERDICT_TONES[state]}>{t(`verdict.${state}`)}</LabelChip>
      )}
    </div>
  )
}

/** The form for whoever may answer now; for the others, why not. */
function YourAnswer({ item, approval }: { readonly item: Item; readonly approval: Approval }) {
  const { t } = useTranslation('approval')
  const who = useStanding()
  // What may be answered depends on the day.
  const today = useToday()
  const client = useBoardClient()
  const explain = useExplain()
  const because = wouldRefuse(client, { type: 'AnswerApproval', itemId: item.id, verdict: 'approved', comment: '' })
  if (because) return <p className={styles.quiet}>{explain(because)}</p>
  const isRuling = isOverdue(approval, today) && who?.owner
  return (
    <div className={styles.yours}>
      <h3 className={styles.yoursTitle}>{t('answer.yours')}</h3>
      {isRuling && <p className={styles.quiet}>{t('answer.asOwner')}</p>}
      <AnswerForm item={item} />
    </div>
  )
}

function ApprovalButtons({ item }: { readonly item: Item }) {
  const { t } = useTranslation('approval')
  const whyNot = useWhyNot()
  const [asking, setAsking] = useState<'ask' | 'withdraw' | null>(null)
  const state = item.approval && approvalState(item.approval)
  const close = () => setAsking(null)
  const itemId = item.id
  const ask = { type: 'AskApproval', itemId, approverIds: [], rule: 'any', version: '', dueOn: null } as const
  return (
    <>
      {state === 'pending' ? (
        <Button
          size="s"
          variant="quiet"
          icon={Undo2}
          disabledReason={whyNot({ type: 'WithdrawApproval', itemId })}
          onPress={() => setAsking('withdraw')}
        >
          {t('withdraw.button')}
        </Button>
      ) : (
        <Button size="s" variant="quiet" icon={Stamp} disabledReason={whyNot(ask)} onPress={() => setAsking('ask')}>
          {state ? t('ask.again') : t('ask.button')}
        </Button>
      )}
      {asking === 'ask' && <AskDialog items={[item]} onClose={close} />}
      {asking === 'withdraw' && <WithdrawDialog item={item} onClose={close} />}
    </>
  )
}
