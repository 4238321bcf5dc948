import type { ApprovalQuestion } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './approval.module.css'
import { partsWithLinks } from './approval-facts.ts'

/** Who asked what, until when, and whether one answer does. */
export function QuestionFacts({ approval }: { readonly approval: ApprovalQuestion }) {
  const { t } = useTranslation('approval')
  const format = useFormat()
  const { askedBy, askedAt, dueOn, rule, version, answers } = approval
  const asker = useBoardState(({ visible }) => (askedBy ? visible.members.get(askedBy)?.name : undefined))
  const facts = { name: asker ?? t('somebody'), date: format.date(askedAt), day: format.longDay(dueOn) }
  return (
    <div className={styles.facts}>
      <p>
        {t('asked', facts)}
        {answers.length > 1 && ` ${t(`rule.${rule}Long`)}`}
      </p>
      {version && (
        <p className={styles.version}>
          <span className={styles.versionLabel}>{t('version')}</span> <Version text={version} />
        </p>
      )}
    </div>
  )
}

/** What is looked at; addresses in it can be opened. */
function Version({ text }: { readonly text: string }) {
  let offset = 0
  return partsWithLinks(text).map((part) => {
    const key = offset
    offset += part.text.length
    if (!part.isLink) return <span key={key}>{part.text}</span>
    return (
      <a key={key} href={part.text} target="_blank" rel="noopener noreferrer">
        {part.text}
      </a>
    )
  })
}
