import { advise, type Item, PACE_QUESTIONS, type Pace, type PaceAnswers, type PaceReason } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { PaceMark } from '../../../../ui/pace-mark.tsx'
import { type Segment, Segmented } from '../../../../ui/segmented.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import styles from './pace.module.css'

type Answers = readonly [Answer, Answer, Answer, Answer, Answer]
type Answer = 'yes' | 'no' | 'open'

const UNANSWERED: Answers = ['open', 'open', 'open', 'open', 'open']

export interface AdvisorDialogProps {
  readonly item: Item
  readonly whyNotChange: string | null
  readonly onClose: () => void
  /** Goes on to the change of pace. */
  readonly onChoose: (pace: Pace) => void
}

/** Five questions that tell a sprint from a marathon, and why; the answers stay on the item. */
export function AdvisorDialog({ item, whyNotChange, onClose, onChoose }: AdvisorDialogProps) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const [answers, setAnswers] = useState<Answers>(() => (item.advice ? fromAdvice(item.advice) : UNANSWERED))
  const options: readonly Segment<Answer>[] = [
    { id: 'yes', label: t('common:yes') },
    { id: 'no', label: t('common:no') },
  ]
  const complete = toAdvice(answers)
  const noRecord = whyNot({ type: 'RecordAdvice', itemId: item.id, answers: [false, false, false, false, false] })

  function keep() {
    if (complete && noRecord === null) dispatch({ type: 'RecordAdvice', itemId: item.id, answers: complete })
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={t('item:pace.adviseTitle')}
      lead={t('item:pace.adviseLead')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            disabledReason={noRecord ?? (complete ? null : t('item:pace.answerAll'))}
            onPress={() => {
              keep()
              onClose()
            }}
          >
            {t('item:pace.keepAnswers')}
          </Button>
        </>
      }
    >
      <ol className={styles.questions}>
        {PACE_QUESTIONS.map(({ question }, index) => (
          <li key={question} className={styles.question}>
            <span className={styles.questionText}>{t(`item:pace.questions.${question}`)}</span>
            <Segmented
              label={t(`item:pace.questions.${question}`)}
              hideLabel
              options={options}
              value={answers[index] ?? 'open'}
              onChange={(answer) => setAnswers((now) => now.with(index, answer) as unknown as Answers)}
            />
          </li>
        ))}
      </ol>
      <div aria-live="polite">
        {complete && (
          <AdviceText
            answers={complete}
            current={item.plan?.pace ?? null}
            whyNotChange={whyNotChange}
            onChoose={(pace) => {
              keep()
              onChoose(pace)
            }}
          />
        )}
      </div>
    </Dialog>
  )
}

interface AdviceTextProps {
  readonly answers: PaceAnswers
  readonly current: Pace | null
  readonly whyNotChange: string | null
  readonly onChoose: (pace: Pace) => void
}

function AdviceText({ answers, current, whyNotChange, onChoose }: AdviceTextProps) {
  const { t } = useTranslation(['item', 'common'])
  const format = useFormat()
  const { pace, reasons, split } = advise(answers)
  const because = (list: readonly PaceReason[]) =>
    format.list(list.map(({ question, answer }) => t(`item:pace.because.${question}.${answer ? 'yes' : 'no'}`)))
  const forPace = (name: Pace) => reasons.filter(({ speaksFor }) => speaksFor === name)
  return (
    <div className={styles.advice}>
      {pace ? (
        <>
          <p className={styles.adviceTitle}>
            <PaceMark pace={pace} show="word" chip /> {t('item:pace.result')}
          </p>
          <p>{t('item:pace.resultBecause', { pace: t(`common:pace.${pace}`), reasons: because(reasons) })}</p>
        </>
      ) : (
        <>
          <p className={styles.adviceTitle}>{t('item:pace.resultOpen')}</p>
          {(['sprint', 'marathon'] as const).map(
            (name) =>
              forPace(name).length > 0 && (
                <p key={name}>
                  {t('item:pace.speaksFor', { pace: t(`common:pace.${name}`), reasons: because(forPace(name)) })}
                </p>
              ),
          )}
        </>
      )}
      {split && <p>{t('item:pace.split')}</p>}
      {pace && pace !== current && (
        <Button size="s" disabledReason={whyNotChange} onPress={() => onChoose(pace)}>
          {t(`item:pace.use.${pace}`)}
        </Button>
      )}
      {pace && pace === current && <p className={styles.meaning}>{t('item:pace.already')}</p>}
    </div>
  )
}

function fromAdvice(advice: PaceAnswers): Answers {
  return advice.map((yes) => (yes ? 'yes' : 'no')) as unknown as Answers
}

function toAdvice(answers: Answers): PaceAnswers | null {
  return answers.includes('open') ? null : (answers.map((answer) => answer === 'yes') as unknown as PaceAnswers)
}
