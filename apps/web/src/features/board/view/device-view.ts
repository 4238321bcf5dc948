import type { ColumnId } from '@paceboard/domain'
import { useCallback, useMemo, useState } from 'react'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { readSetting, writeSetting } from '../../../lib/storage.ts'
import type { LaneKey, Swimlanes } from './lanes.ts'

export const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

/** What a person has set on this device: how close the cards stand, and which columns and lanes of this board are folded. */
export interface DeviceView {
  readonly density: Density
  readonly collapsed: ReadonlySet<ColumnId>
  readonly setDensity: (density: Density) => void
  readonly setCollapsed: (columnId: ColumnId, isCollapsed: boolean) => void
  readonly foldedLanes: ReadonlySet<LaneKey>
  readonly setLaneFolded: (lane: LaneKey, isFolded: boolean) => void
}

/** Each way of grouping has its own folded lanes: the cards that belong to none are others in each. */
export function useDeviceView(swimlanes: Swimlanes): DeviceView {
  const me = useBoardState((state) => state.you.memberId)
  const boardId = useBoardState((state) => state.boardId)
  const densityKey = `density.${me}`
  const [density, keepDensity] = useState(() => densityFrom(readSetting(densityKey)))
  const [collapsed, setCollapsed] = useKeptSet<ColumnId>(`collapsed.${me}.${boardId}`)
  const [folded, setFolded] = useKeptSet<string>(`lanes.${me}.${boardId}`)
  const prefix = `${swimlanes}:`
  const foldedLanes = useMemo(() => endsAfter(folded, prefix), [folded, prefix])
  const setLaneFolded = useCallback(
    (lane: LaneKey, isFolded: boolean) => setFolded(`${prefix}${lane}`, isFolded),
    [prefix, setFolded],
  )

  const setDensity = useCallback(
    (next: Density) => {
      keepDensity(next)
      writeSetting(densityKey, next)
    },
    [densityKey],
  )
  return useMemo(
    () => ({ density, collapsed, foldedLanes, setDensity, setCollapsed, setLaneFolded }),
    [density, collapsed, foldedLanes, setDensity, setCollapsed, setLaneFolded],
  )
}

/** A set that is kept on this device, and how to put one in or take it out. */
function useKeptSet<Id extends string>(key: string): readonly [ReadonlySet<Id>, (id: Id, isIn: boolean) => void] {
  const [ids, keep] = useState(() => idsFrom<Id>(readSetting(key)))
  const set = useCallback(
    (id: Id, isIn: boolean) => {
      const next = new Set(ids)
      if (isIn) next.add(id)
      else next.delete(id)
      keep(next)
      writeSetting(key, next.size === 0 ? null : [...next].map(encodeURIComponent).join())
    },
    [ids, key],
  )
  return [ids, set]
}

function densityFrom(text: string | null): Density {
  return DENSITIES.find((density) => density === text) ?? 'comfortable'
}

/** What follows a prefix, of the texts that begin with it. */
function endsAfter(texts: ReadonlySet<string>, prefix: string): ReadonlySet<string> {
  return new Set([...texts].filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length)))
}

function idsFrom<Id extends string>(text: string | null): ReadonlySet<Id> {
  return new Set(text === null ? [] : (text.split(',').map(decodeURIComponent) as Id[]))
}
