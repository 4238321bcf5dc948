import type { ColumnId } from '@paceboard/domain'
import { useCallback, useMemo, useState } from 'react'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { readSetting, writeSetting } from '../../../lib/storage.ts'

export const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

/** What a person has set on this device: how close the cards stand, and which columns of this board are folded. */
export interface DeviceView {
  readonly density: Density
  readonly collapsed: ReadonlySet<ColumnId>
  readonly setDensity: (density: Density) => void
  readonly setCollapsed: (columnId: ColumnId, isCollapsed: boolean) => void
}

export function useDeviceView(): DeviceView {
  const me = useBoardState((state) => state.you.memberId)
  const boardId = useBoardState((state) => state.boardId)
  const densityKey = `density.${me}`
  const collapsedKey = `collapsed.${me}.${boardId}`
  const [density, keepDensity] = useState(() => densityFrom(readSetting(densityKey)))
  const [collapsed, keepCollapsed] = useState(() => columnsFrom(readSetting(collapsedKey)))

  const setDensity = useCallback(
    (next: Density) => {
      keepDensity(next)
      writeSetting(densityKey, next)
    },
    [densityKey],
  )
  const setCollapsed = useCallback(
    (columnId: ColumnId, isCollapsed: boolean) => {
      const next = new Set(collapsed)
      if (isCollapsed) next.add(columnId)
      else next.delete(columnId)
      keepCollapsed(next)
      writeSetting(collapsedKey, next.size === 0 ? null : [...next].join())
    },
    [collapsed, collapsedKey],
  )
  return useMemo(
    () => ({ density, collapsed, setDensity, setCollapsed }),
    [density, collapsed, setDensity, setCollapsed],
  )
}

function densityFrom(text: string | null): Density {
  return DENSITIES.find((density) => density === text) ?? 'comfortable'
}

function columnsFrom(text: string | null): ReadonlySet<ColumnId> {
  return new Set((text ?? '').split(',').filter((id) => id !== '') as ColumnId[])
}
