import { DAY_MS, type Item } from '@paceboard/domain'
import { Ban, MessageSquareQuote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import styles from './backlog-card.module.css'

/** An item as the backlog shows it: what one needs to judge its place. */
export function BacklogCard({ item }: { readonly item: Item }) {
  const { t } = useTranslation(['backlog', 'item', 'board'])
  const format = useFormat()
  const say = useLocalText()
  const now = useNow()
  const boardId = useBoardState((state) => state.boardId)
  const type = useBoardState(({ visible }) => visible.types.get(item.typeId))
  const wishes = useBoardState(
    ({ visible }) => [...visible.suggestions.values()].filter(({ itemId }) => itemId === item.id).length,
  )
  const days = Math.max(0, Math.floor((now - item.createdAt) / DAY_MS))
  return (
    <div className={styles.card}>
      {type && <TypeIcon icon={type.icon} color={type.color} size="s" />}
      <Link href={`/boards/${boardId}/backlog/${item.num}`} data-tool="title" className={styles.title ?? ''}>
        {item.title}
      </Link>
      <span className={styles.facts}>
        <span className={styles.type}>{type && say(type.name)}</span>
        {item.plan ? <PaceMark pace={item.plan.pace} /> : <LabelChip tone="attention">{t('backlog:noPace')}</LabelChip>}
        {item.value && <LabelChip>{t('backlog:valueIs', { value: t(`item:values.${item.value}`) })}</LabelChip>}
        {item.service === 'expedite' && <LabelChip tone="attention">{t('item:services.expedite')}</LabelChip>}
        {item.blocked && (
          <LabelChip tone="refused" icon={<Ban aria-hidden />}>
            {t(`board:blockReason.${item.blocked.reason}`)}
          </LabelChip>
        )}
        {wishes > 0 && (
          <LabelChip icon={<MessageSquareQuote aria-hidden />}>{t('backlog:wishes', { count: wishes })}</LabelChip>
        )}
        <span className={styles.age} title={t('backlog:createdOn', { date: format.date(item.createdAt) })}>
          {days === 0 ? t('backlog:newToday') : t('backlog:waiting', { days: format.days(days) })}
        </span>
      </span>
    </div>
  )
}
