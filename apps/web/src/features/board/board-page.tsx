import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoard } from '../../lib/board/board-context.ts'
import { lazyPart } from '../../lib/lazy-part.ts'
import { useKeyCaps } from '../../ui/kbd.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { keysOf } from './actions/shortcut-keys.ts'
import styles from './board-page.module.css'
import { CardIconSheet } from './card/card-icons.tsx'
import { Column } from './column/column.tsx'
import { useWatchNear } from './column/near-view.ts'
import { CardsInTheAir } from './drag/cards-in-the-air.tsx'
import { DragLayer } from './drag/drag-layer.tsx'
import { dragStore } from './drag/drag-store.ts'
import { useDrop } from './drag/use-drop.ts'
import { EmptyBoard } from './empty-board.tsx'
import { ExpectationProvider } from './expectation.tsx'
import { LaneBands } from './lanes/lane-bands.tsx'
import { useLanes } from './lanes/use-lanes.ts'
import { limitStore } from './limit/limit-store.ts'
import { ColumnRow } from './phone/column-row.tsx'
import { useStartColumn } from './phone/use-phone-column.ts'
import { RhythmStrip } from './rhythm/rhythm-strip.tsx'
import { SelectionBar } from './selection/selection-bar.tsx'
import { useKeptSelection } from './selection/use-kept-selection.ts'
import { useSelectionClicks } from './selection/use-selection-clicks.ts'
import { useCardKeys } from './use-board-keys.ts'
import { useFirstCard } from './use-first-card.ts'
import { useOpenedCard } from './use-opened-card.ts'
import { BoardViewProvider, useBoardView } from './view/board-view.tsx'
import { useFirstMatch } from './view/use-first-match.ts'
import { ViewBar } from './view/view-bar.tsx'

// Dialogs are fetched after the board.
const LimitDialog = lazyPart(() => import('./limit/limit-dialog.tsx').then((part) => part.LimitDialog))

/** The board: columns side by side, and everything that moves between them. */
export function BoardPage() {
  return (
    <ExpectationProvider>
      <BoardViewProvider>
        <ShownBoard />
      </BoardViewProvider>
    </ExpectationProvider>
  )
}

function ShownBoard() {
  const { t } = useTranslation(['board', 'common', 'selection'])
  const name = useBoard((board) => board.settings.name)
  const columnIds = useBoard((board) => board.columnOrder)
  const isDragging = useStore(dragStore, (drag) => drag.by === 'pointer')
  const isLimitOpen = useStore(limitStore, (limit) => limit.columnId !== null)
  const { density, shows, isBanded } = useBoardView()
  const drop = useDrop()
  const handleKeyDown = useCardKeys()
  const capsOf = useKeyCaps()
  const words = (id: string) => capsOf(keysOf(id)).join(' ')
  const selectionClicks = useSelectionClicks()
  useKeptSelection(shows)
  const columns = useRef<HTMLDivElement>(null)
  useStartColumn(columns)
  useWatchNear(columns)
  useLanes(columns)
  useFirstCard(columns)
  const isBesideItem = useOpenedCard(columns)
  useFirstMatch(columns, isBesideItem)
  const app = t('common:app')
  useEffect(() => {
    document.title = `${name} · ${app}`
  }, [name, app])

  return (
    <DragLayer onDrop={drop} renderDragged={(itemId) => <CardsInTheAir itemId={itemId} />}>
      <VisuallyHidden>
        <h1>{name}</h1>
        <p id="card-help">
          {t('board:drag.help', { move: words('move'), open: words('open'), list: words('shortcuts') })}{' '}
          {t('selection:help', { select: words('select') })}
        </p>
      </VisuallyHidden>
      <CardIconSheet />
      <EmptyBoard />
      <div className={styles.page}>
        <RhythmStrip />
        <ViewBar />
        <ColumnRow columns={columns} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards inside have focus and send their keys here */}
        <div
          ref={columns}
          className={styles.columns}
          data-beside-item={isBesideItem || undefined}
          data-dragging={isDragging || undefined}
          data-density={density}
          data-lanes={isBanded || undefined}
          onKeyDown={handleKeyDown}
          {...selectionClicks}
        >
          <div className={styles.row}>
            {isBanded && <LaneBands />}
            {columnIds.map((columnId) => (
              <Column key={columnId} columnId={columnId} />
            ))}
          </div>
        </div>
        <SelectionBar />
      </div>
      <Suspense>{isLimitOpen && <LimitDialog />}</Suspense>
    </DragLayer>
  )
}
