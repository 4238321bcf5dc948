import type { TypeId } from '@paceboard/domain'
import { useCallback } from 'react'
import { useBoardState } from '../../lib/board/board-context.ts'
import { type Hue, toHue } from '../../lib/hue.ts'
import { useLocalText } from '../../lib/use-local-text.ts'

export interface TypeLook {
  readonly name: string
  readonly icon: string
  readonly color: string
  readonly hue: Hue
}

/** How a type of work is shown; one that the board no longer knows keeps its id. */
export function useTypeLook(): (typeId: TypeId) => TypeLook {
  const types = useBoardState((state) => state.visible.types)
  const say = useLocalText()
  return useCallback(
    (typeId) => {
      const type = types.get(typeId)
      const color = type?.color ?? ''
      return { name: type ? say(type.name) : typeId, icon: type?.icon ?? '', color, hue: toHue(color) }
    },
    [types, say],
  )
}
