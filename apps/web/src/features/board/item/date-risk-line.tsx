import { type Item, localDate, promisedDay } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRiskOf } from '../expectation.tsx'
import { useToday } from '../use-why-not.ts'
import styles from './date-risk-line.module.css'

/** "85 % by 14 May, planned 12 May: at risk", and what says so; nothing when nothing is known. */
export function DateRiskLine({ item }: { readonly item: Item }) {
  const { t } = useTranslation(['forecast', 'board'])
  const format = useFormat()
  const today = useToday()
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const type = useBoardState((state) => state.visible.types.get(item.typeId))
  const risk = useRiskOf(item.id)
  const promise = promisedDay(item, (at) => localDate(at, timezone))
  // What is known may be about the day that was promised before.
  if (!risk || !type || promise?.day !== risk.planned) return null
  const { level, chance, likelyBy, basis, ahead } = risk
  const words = {
    planned: format.day(risk.planned, today),
    level: t(`forecast:risk.level.${level}`),
    percent: format.percent(0.85),
    likely: likelyBy === null ? '' : format.day(likelyBy, today),
  }
  const form = likelyBy === null ? 'unsaid' : basis === 'type' ? 'usual' : 'likely'
  return (
    <p className={styles.line} data-level={level}>
      <strong>{t(`forecast:risk.${form}`, words)}</strong>{' '}
      <span className={styles.why}>
        {chance !== null && `${t('forecast:risk.chance', { percent: format.percent(chance) })} `}
        {chance === null && basis !== 'type' && basis !== 'line' && `${t('forecast:risk.old')} `}
        {t(`forecast:risk.why.${basis}`, { count: ahead ?? 0 })}
      </span>
    </p>
  )
}
