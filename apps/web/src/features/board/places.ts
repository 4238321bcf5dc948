import { Activity, ChartScatter, ListOrdered, type LucideIcon, Settings2, SquareKanban, UsersRound } from 'lucide-react'

export interface Place {
  readonly id: 'board' | 'backlog' | 'flow' | 'rhythm' | 'people' | 'settings'
  /** Below the board's address. */
  readonly path: string
  readonly icon: LucideIcon
}

/** The pages of a board, in the order of the rail. */
export const PLACES: readonly Place[] = [
  { id: 'board', path: '', icon: SquareKanban },
  { id: 'backlog', path: '/backlog', icon: ListOrdered },
  { id: 'flow', path: '/flow', icon: ChartScatter },
  { id: 'rhythm', path: '/rhythm', icon: Activity },
  { id: 'people', path: '/people', icon: UsersRound },
  { id: 'settings', path: '/settings', icon: Settings2 },
]
