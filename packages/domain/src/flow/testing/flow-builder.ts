import type { ColumnId, ItemId, TypeId } from '../../ids.ts'
import type { FlowColumn, FlowEntry, FlowItem } from '../history.ts'

/** The columns of every hand-written history: two to wait in, two to work in, two for what is delivered. */
export const COLUMNS: readonly FlowColumn[] = [
  { id: 'ideas' as ColumnId, phase: 'notStarted' },
  { id: 'ready' as ColumnId, phase: 'notStarted' },
  { id: 'drafting' as ColumnId, phase: 'started' },
  { id: 'review' as ColumnId, phase: 'started' },
  { id: 'published' as ColumnId, phase: 'done' },
  { id: 'archive' as ColumnId, phase: 'done' },
]

export function at(time: string): number {
  return Date.parse(time.includes('T') ? `${time}Z` : `${time}T09:00Z`)
}

/** `entries('2024-03-01 ideas', '2024-03-04T10:00 drafting')`; a bare day means nine o'clock UTC. */
export function entries(...lines: readonly string[]): readonly FlowEntry[] {
  return lines.map((line) => {
    const [time = '', columnId = ''] = line.split(' ')
    return { at: at(time), columnId: columnId as ColumnId }
  })
}

/** A blog post of sprint pace, unless the test says otherwise; created at its first entry. */
export function item(id: string, lines: readonly string[], other: Partial<FlowItem> = {}): FlowItem {
  const all = entries(...lines)
  return {
    id: id as ItemId,
    typeId: 'blog' as TypeId,
    pace: 'sprint',
    createdAt: all[0]?.at ?? 0,
    entries: all,
    cancelledAt: null,
    ...other,
  }
}

/** `n` finished items of one type and pace, taking 1, 2, … n days from 2024-03-01 on. */
export function finishedItems(typeId: string, pace: FlowItem['pace'], n: number): readonly FlowItem[] {
  return Array.from({ length: n }, (_, i) => {
    const started = at('2024-03-01')
    return item(`${typeId}-${pace}-${i}`, [], {
      typeId: typeId as TypeId,
      pace,
      createdAt: started,
      entries: [
        { at: started, columnId: 'drafting' as ColumnId },
        { at: started + i * 86_400_000, columnId: 'published' as ColumnId },
      ],
    })
  })
}
