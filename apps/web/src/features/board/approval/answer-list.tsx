import type { Approval, ApproverAnswer } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import styles from './approval.module.css'

export const VERDICT_TONES = { approved: 'good', changes: 'attention', refused: 'refused' } as const

export interface AnswerListProps {
  readonly approval: Approval
  /** Whether whoever has not answered is still asked. */
  readonly isAwaited: boolean
}

/** Each person asked, with what they said; the Marketing Owner's ruling last. */
export function AnswerList({ approval, isAwaited }: AnswerListProps) {
  const { t } = useTranslation('approval')
  return (
    <ul aria-label={t('answers')} className={styles.answers}>
      {approval.answers.map((answer) => (
        <AnswerRow key={answer.memberId} answer={answer} isOpen={isAwaited} />
      ))}
      {approval.ruling && <AnswerRow answer={approval.ruling} isOpen={false} isRuling />}
    </ul>
  )
}

interface AnswerRowProps {
  readonly answer: ApproverAnswer
  /** Open answers are still waited for. */
  readonly isOpen: boolean
  readonly isRuling?: boolean
}

function AnswerRow({ answer: { memberId, verdict, comment, at }, isOpen, isRuling = false }: AnswerRowProps) {
  const { t } = useTranslation('approval')
  const person = useBoardState(({ visible }) => visible.members.get(memberId))
  return (
    <li className={styles.row}>
      <Avatar person={person ?? null} size="s" decorative />
      <div className={styles.words}>
        <p className={styles.line}>
          <strong className={styles.name}>{person?.name ?? t('somebody')}</strong>
          {isRuling && <span className={styles.quiet}>{t('ruling')}</span>}
          {verdict ? (
            <LabelChip tone={VERDICT_TONES[verdict]}>{t(`verdict.${verdict}`)}</LabelChip>
          ) : (
            <LabelChip>{isOpen ? t('verdict.open') : t('verdict.spared')}</LabelChip>
          )}
          {at !== null && (
            <span className={styles.quiet}>
              <RelativeTime at={at} />
            </span>
          )}
        </p>
        {comment && <p className={styles.comment}>{comment}</p>}
      </div>
    </li>
  )
}
