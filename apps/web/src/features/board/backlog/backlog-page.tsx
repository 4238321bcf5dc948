import { columnsInOrder, inBacklog, marketingOwnerAt, rankedColumn } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useColumnItems, useStanding } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './backlog.module.css'
import { RankedList } from './ranked-list.tsx'
import { Suggestions } from './suggestions.tsx'
import { WaitingList } from './waiting-list.tsx'

/** The work that nobody has pulled yet: one ranked list, and what waits for a rank. */
export function BacklogPage() {
  const { t } = useTranslation('backlog')
  const say = useLocalText()
  const now = useNow()
  const who = useStanding()
  const owner = useBoardState(({ visible }) => visible.members.get(marketingOwnerAt(visible, now))?.name ?? '')
  const pullTop = useBoardState(({ visible }) => visible.settings.pullTop)
  const ranked = useBoardState(({ visible }) => rankedColumn(visible))
  const others = useBoard((board) => columnsInOrder(board).filter((one) => inBacklog(one) && one.id !== ranked.id))
  const order = useColumnItems(ranked.id)
  return (
    <Page title={t('title')} lead={who?.owner ? t('leadOwner') : t('lead', { owner })}>
      <Suggestions />
      <div className={styles.columns}>
        <Panel
          title={`${say(ranked.name)} (${order.length})`}
          lead={
            who?.owner ? (
              <span className={styles.keys}>
                <Kbd keys="Alt ↑" /> <Kbd keys="Alt ↓" /> {t('keys')}
              </span>
            ) : (
              t('pullLead', { count: pullTop })
            )
          }
        >
          {order.length === 0 ? (
            <EmptyState title={t('emptyTitle')} who={t('emptyWho', { owner })} size="s">
              {t('emptyText')}
            </EmptyState>
          ) : (
            <RankedList columnId={ranked.id} label={say(ranked.name)} />
          )}
        </Panel>
        {others.length > 0 && (
          <div className={styles.side}>
            {others.map((column) => (
              <WaitingList key={column.id} column={column} />
            ))}
          </div>
        )}
      </div>
    </Page>
  )
}
