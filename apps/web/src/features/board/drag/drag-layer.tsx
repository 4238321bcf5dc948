import {
  type CollisionDetection,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  MeasuringStrategy,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { ColumnId, ItemId } from '@paceboard/domain'
import { type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { scrollParentOf } from '../../../lib/scroll-parent.ts'
import { indexAt } from '../column/column-geometry.ts'
import { dragStore, hoverAt, NOTHING, pickUp } from './drag-store.ts'
import type { Drop } from './drop-to-command.ts'
import { startEdgeScroll } from './edge-scroll.ts'

/*
 * The only file that knows the drag library, and as little of it as possible: the cards on screen can be dragged, the
 * columns are the only targets, and the place comes from the list's own geometry. Nothing but the insertion line is
 * drawn again while a card moves. Keys lift cards without it; see keyboard-lift.ts.
 */

export interface DragLayerProps {
  readonly children: ReactNode
  /** Draws the card that follows the pointer. */
  readonly renderDragged: (itemId: ItemId) => ReactNode
  readonly onDrop: (drop: Drop) => void
  /** How fast the page scrolls at its edges at most, in pixels a second, where it is one long list; else columns do. */
  readonly pageSpeed?: number
}

export function DragLayer({ children, renderDragged, onDrop, pageSpeed = 0 }: DragLayerProps) {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // A long press, so that a finger can still scroll the column.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  )

  const stopScroll = useRef<(() => void) | null>(null)
  useEffect(() => () => stopScroll.current?.(), [])

  function handleStart({ active, activatorEvent }: DragStartEvent) {
    const row = activatorEvent.target
    const y = startY(activatorEvent)
    if (pageSpeed > 0 && row instanceof Element && y !== null) {
      stopScroll.current = startEdgeScroll(scrollParentOf(row), pageSpeed, y)
    }
    pickUp(active.id as ItemId, 'pointer', null)
  }

  function handleCancel() {
    stopScroll.current?.()
    dragStore.setState(NOTHING)
  }

  function handleEnd() {
    const { itemId, together, over } = dragStore.getState()
    handleCancel()
    if (itemId && over) onDrop({ itemId, together, ...over })
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnderPointer}
      measuring={{ droppable: { strategy: MeasuringStrategy.WhileDragging } }}
      accessibility={SILENT}
      autoScroll={pageSpeed === 0 && AUTO_SCROLL}
      onDragStart={handleStart}
      onDragMove={handleMove}
      onDragEnd={handleEnd}
      onDragCancel={handleCancel}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        <Dragged render={renderDragged} />
      </DragOverlay>
    </DndContext>
  )
}

export interface CardDrag {
  readonly ref: (element: HTMLElement | null) => void
  readonly listeners: Record<string, unknown> | undefined
}

/** Makes a card draggable by pointer. */
export function useCardDrag(itemId: ItemId, isDisabled: boolean): CardDrag {
  const { setNodeRef, listeners } = useDraggable({ id: itemId, disabled: isDisabled })
  return { ref: setNodeRef, listeners }
}

/** Makes a column a target. */
export function useColumnDrop(columnId: ColumnId): (element: HTMLElement | null) => void {
  return useDroppable({ id: columnId }).setNodeRef
}

function Dragged({ render }: { readonly render: (itemId: ItemId) => ReactNode }) {
  const itemId = useStore(dragStore, (drag) => (drag.by === 'pointer' ? drag.itemId : null))
  return itemId && render(itemId)
}

function handleMove({ active, collisions, over }: DragMoveEvent) {
  const rect = active.rect.current.translated
  if (!over || !rect) return hoverAt(null)
  const columnId = over.id as ColumnId
  // The pointer itself says where; the middle of the card does when there is none.
  const y: number | undefined = collisions?.find(({ id }) => id === columnId)?.data?.pointerY
  const index = indexAt(columnId, y ?? rect.top + rect.height / 2)
  // A folded column has no list: whatever is let go there lands at its end.
  hoverAt({ columnId, index: index ?? 0 })
}

function startY(event: Event): number | null {
  if (event instanceof MouseEvent) return event.clientY
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches[0]?.clientY ?? null
  return null
}

/** At most some 750 px a second, so that a column can be met. Shares of the width and height near the edges. */
const AUTO_SCROLL = { acceleration: 6, interval: 8, threshold: { x: 0.14, y: 0.16 } }

/** The library's own way of a drag counts in what was scrolled meanwhile, so the pointer is told along with the column. */
const columnUnderPointer: CollisionDetection = (args) => {
  const under = pointerWithin(args)
  const pointerY = args.pointerCoordinates?.y
  return (under.length > 0 ? under : rectIntersection(args)).map(({ id, data }) => ({
    id,
    data: { ...data, pointerY },
  }))
}

/** What happens is said by the board in the user's language; the library would read ids. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
}
