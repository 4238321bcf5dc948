import { FileDown, LayoutTemplate, type LucideIcon, UsersRound } from 'lucide-react'

/** The three ways to a first board, in the order people ask for them. */
export const STARTS = ['template', 'trello', 'example'] as const
export type Start = (typeof STARTS)[number]

export const START_ICONS: Readonly<Record<Start, LucideIcon>> = {
  template: LayoutTemplate,
  trello: FileDown,
  example: UsersRound,
}

/** Reads `?from=` of an address; anything unknown is a template. */
export function toStart(value: string | null): Start {
  return STARTS.find((start) => start === value) ?? 'template'
}
