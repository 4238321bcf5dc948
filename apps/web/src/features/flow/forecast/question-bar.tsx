import type { IsoDate, LabelId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from './forecast.module.css'
import { ASKS, lastDayAhead, MOST_ITEMS, type Question } from './question.ts'

export interface QuestionBarProps {
  readonly question: Question
  readonly today: IsoDate
  readonly onAsk: (question: Question) => void
  /** Another of the three questions, as it was last asked. */
  readonly onChoose: (ask: Question['ask']) => void
}

/** The three questions, and what the chosen one is about. */
export function QuestionBar({ question, today, onAsk, onChoose }: QuestionBarProps) {
  const { t } = useTranslation('forecast')
  return (
    <div className={styles.question}>
      <Segmented<Question['ask']>
        label={t('question')}
        options={ASKS.map((id) => ({ id, label: t(`ask.${id}`) }))}
        value={question.ask}
        onChange={onChoose}
      />
      <div className={styles.field}>
        {question.ask === 'date' && (
          <DateField
            label={t('until')}
            value={question.until}
            onChange={(until) => until !== null && onAsk({ ask: 'date', until })}
            min={today}
            max={lastDayAhead(today)}
            mayClear={false}
          />
        )}
        {question.ask === 'items' && (
          <NumberField
            label={t('items')}
            value={question.items}
            onChange={(items) => items !== null && onAsk({ ask: 'items', items })}
            min={1}
            max={MOST_ITEMS}
          />
        )}
        {question.ask === 'campaign' && (
          <CampaignSelect value={question.campaign} onChange={(campaign) => onAsk({ ask: 'campaign', campaign })} />
        )}
      </div>
    </div>
  )
}

interface CampaignSelectProps {
  readonly value: LabelId | null
  readonly onChange: (campaign: LabelId) => void
}

function CampaignSelect({ value, onChange }: CampaignSelectProps) {
  const { t } = useTranslation('forecast')
  const labels = useBoardState((state) => state.visible.labels)
  const options = [...labels.values()].map(({ id, name }) => ({ id, label: name }))
  options.sort((a, b) => a.label.localeCompare(b.label))
  return (
    <Select<LabelId>
      label={t('campaign')}
      options={options}
      value={value}
      onChange={onChange}
      isDisabled={options.length === 0}
      hint={options.length === 0 ? t('noLabels') : undefined}
    />
  )
}
