import type { Board, Item } from '@paceboard/domain'

export const SWIMLANES = ['none', 'pace', 'label', 'person'] as const
/** By what the cards of a column are grouped. */
export type Swimlanes = (typeof SWIMLANES)[number]

/** Which group: a pace, a label's or a member's id; '' for the cards that have none. */
export type LaneKey = string

export const NO_LANE: LaneKey = ''

/** The lane of a card: its pace, its first label (the colour it shows), or who is accountable. */
export function laneOf(item: Item, swimlanes: Swimlanes): LaneKey {
  if (swimlanes === 'pace') return item.plan?.pace ?? NO_LANE
  if (swimlanes === 'label') return item.labelIds[0] ?? NO_LANE
  return (swimlanes === 'person' ? item.assigneeId : null) ?? NO_LANE
}

/** The order of lanes, the same in every column; the cards that belong to none come last. */
export function laneOrder(board: Board, swimlanes: Swimlanes): readonly LaneKey[] {
  if (swimlanes === 'pace') return ['sprint', 'marathon', NO_LANE]
  if (swimlanes === 'label') return [...board.labels.keys(), NO_LANE]
  return swimlanes === 'person' ? [...board.members.keys(), NO_LANE] : [NO_LANE]
}
