import { CalendarClock, CircleSlash2, ListChecks, Send, Stamp, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useBoard } from '../../../lib/board/board-context.ts'
import { IconSheet, SheetIcon } from '../../../ui/icon-sheet.tsx'
import { TYPE_STROKE, typeIcon } from '../../../ui/type-icon.tsx'

const ICONS = {
  approval: Stamp,
  blocked: CircleSlash2,
  checks: ListChecks,
  due: CalendarClock,
  expedite: TriangleAlert,
  publish: Send,
} as const

/** The icons of all cards of the board: its page shows it once, cards refer to it. */
export function CardIconSheet() {
  const keys = useBoard((board) => [...new Set([...board.types.values()].map((type) => type.icon))])
  const types = useMemo(() => Object.fromEntries(keys.map((key) => [`type-${key}`, typeIcon(key)])), [keys])
  return (
    <>
      <IconSheet icons={ICONS} />
      <IconSheet icons={types} strokeWidth={TYPE_STROKE} />
    </>
  )
}

export interface CardIconProps {
  readonly name: keyof typeof ICONS
  readonly size: number
}

export function CardIcon({ name, size }: CardIconProps) {
  return <SheetIcon name={name} size={size} />
}
