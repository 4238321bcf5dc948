import { localDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './card.module.css'
import type { CardDate } from './card-facts.ts'
import { CardIcon } from './card-icons.tsx'

/** The day a card is due or goes out, and how that day looks, in words. */
export function CardDateLine({ date: { kind, day, risk } }: { readonly date: CardDate }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const now = useNow()
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const shown = format.day(day, localDate(now, timezone))
  return (
    <span className={styles.fact} data-risk={risk?.kind}>
      <CardIcon name={kind} size={13} />
      <span aria-hidden>{shown}</span>
      <VisuallyHidden>
        {t(kind === 'publish' ? 'card.publish' : 'card.due', { day: format.longDay(day) })}
      </VisuallyHidden>
      {risk && (
        <span className={styles.risk}>
          {risk.kind === 'late' && t('card.late', { days: format.days(risk.days) })}
          {risk.kind === 'today' && t('card.today')}
          {risk.kind === 'at-risk' && t('card.atRisk')}
        </span>
      )}
    </span>
  )
}
