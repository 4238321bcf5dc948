import {
  type Board,
  type ColumnId,
  columnsInOrder,
  type ItemId,
  inBacklog,
  marketingOwnerAt,
  rankedColumn,
} from '@paceboard/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useColumnItems, useStanding } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ColumnOffer } from '../column/column-offer.tsx'
import { InsertionLine } from '../column/insertion-line.tsx'
import { useColumnDrop } from '../drag/drag-layer.tsx'
import { useKeptSelection } from '../selection/use-kept-selection.ts'
import styles from './backlog.module.css'
import { BacklogDrag } from './backlog-drag.tsx'
import { OpenDialogs } from './open-dialogs.tsx'
import { RankedList } from './ranked-list.tsx'
import { Suggestions } from './suggestions.tsx'
import { WaitingList } from './waiting-list.tsx'

/** The work that nobody has pulled yet: one ranked list, and what waits for a rank. */
export function BacklogPage() {
  const { t } = useTranslation('backlog')
  useKeptSelection(isRanked)
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
      <BacklogDrag>
        <div className={styles.columns}>
          <Panel
            title={`${say(ranked.name)} (${order.length})`}
            lead={
              who?.owner
                ? order.length > 0 && (
                    <span className={styles.keys}>
                      <Kbd keys="alt+ArrowUp" /> <Kbd keys="alt+ArrowDown" /> {t('keys')}
                    </span>
                  )
                : t('pullLead', { count: pullTop })
            }
          >
            <ColumnOffer columnId={ranked.id} />
            <RankedTarget columnId={ranked.id}>
              {order.length === 0 ? (
                <div className={styles.ranked}>
                  <EmptyState title={t('emptyTitle')} who={t('emptyWho', { owner })} size="s">
                    {t('emptyText')}
                  </EmptyState>
                  <InsertionLine columnId={ranked.id} topOf={() => 0} />
                </div>
              ) : (
                <RankedList columnId={ranked.id} label={say(ranked.name)} />
              )}
            </RankedTarget>
          </Panel>
          {others.length > 0 && (
            <div className={styles.side}>
              {others.map((column) => (
                <WaitingList key={column.id} column={column} />
              ))}
            </div>
          )}
        </div>
      </BacklogDrag>
      <OpenDialogs />
    </Page>
  )
}

/** Only what is ranked is selected here. */
function isRanked(board: Board, itemId: ItemId): boolean {
  const item = board.items.get(itemId)
  return item?.archivedAt === null && item.columnId === rankedColumn(board).id
}

/** Where work is let go to be ranked, also while nothing is ranked yet. */
function RankedTarget({ columnId, children }: { readonly columnId: ColumnId; readonly children: ReactNode }) {
  return (
    <div ref={useColumnDrop(columnId)} className={styles.target}>
      {children}
    </div>
  )
}
