import { FileDown, FileUp, LayoutTemplate, type LucideIcon, Sheet, Ticket, UsersRound } from 'lucide-react'

/** The ways to a first board, in the order people ask for them. */
export const STARTS = ['template', 'trello', 'jira', 'csv', 'board', 'example'] as const
export type Start = (typeof STARTS)[number]

export const START_ICONS: Readonly<Record<Start, LucideIcon>> = {
  template: LayoutTemplate,
  trello: FileDown,
  jira: Ticket,
  csv: Sheet,
  board: FileUp,
  example: UsersRound,
}

/** Starts that bring a file, on a page of their own. */
export const DOORS = ['trello', 'jira', 'csv', 'board'] as const satisfies readonly Start[]
export type Door = (typeof DOORS)[number]

export function isDoor(start: Start): start is Door {
  return DOORS.some((door) => door === start)
}

/** Reads `?from=` of an address; anything unknown is a template. */
export function toStart(value: string | null): Start {
  return STARTS.find((start) => start === value) ?? 'template'
}
