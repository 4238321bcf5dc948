import type { Column } from '@paceboard/domain'

export type Room =
  | { readonly kind: 'none' }
  | { readonly kind: 'left'; readonly places: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'over'; readonly by: number }

/** How a column stands against its limit; a limit that only counts still says where it stands. */
export function columnRoom({ wip }: Pick<Column, 'wip'>, count: number): Room {
  if (wip.limit === null) return { kind: 'none' }
  const places = wip.limit - count
  if (places > 0) return { kind: 'left', places }
  return places === 0 ? { kind: 'full' } : { kind: 'over', by: -places }
}
