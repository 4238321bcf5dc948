import type { LabelId, Pace, TypeId } from '@paceboard/domain'
import { APPROVALS, type ApprovalWish, DUES, type Due, type Filters, type Who } from './filters.ts'
import { SWIMLANES, type Swimlanes } from './lanes.ts'

/** What the board shows and how, as its address holds it: the view can be sent to a colleague. */
export interface BoardView {
  readonly filters: Filters
  readonly swimlanes: Swimlanes
}

const PACES: readonly Pace[] = ['sprint', 'marathon']

/** Reads an address; what it does not know is left out. */
export function viewFrom(search: URLSearchParams): BoardView {
  return {
    filters: {
      types: listOf<TypeId>(search, 'type'),
      paces: listOf<Pace>(search, 'pace').filter((pace) => PACES.includes(pace)),
      people: listOf<Who>(search, 'who'),
      labels: listOf<LabelId>(search, 'label'),
      due: listOf<Due>(search, 'due').filter((due) => DUES.includes(due)),
      blocked: search.get('blocked') === '1',
      approval: listOf<ApprovalWish>(search, 'approval').filter((wish) => APPROVALS.includes(wish)),
      text: search.get('q') ?? '',
    },
    swimlanes: SWIMLANES.find((one) => one === search.get('lanes')) ?? 'none',
  }
}

/** Writes a view into an address, keeping what belongs to others. */
export function withView(search: URLSearchParams, { filters, swimlanes }: BoardView): URLSearchParams {
  const next = new URLSearchParams(search)
  // One view has one address, in whatever order its filters were set.
  const write = (key: string, value: string) => {
    next.delete(key)
    if (value !== '') next.append(key, value)
  }
  write('type', filters.types.join())
  write('pace', filters.paces.join())
  write('who', filters.people.join())
  write('label', filters.labels.join())
  write('due', filters.due.join())
  write('blocked', filters.blocked ? '1' : '')
  write('approval', filters.approval.join())
  write('q', filters.text)
  write('lanes', swimlanes === 'none' ? '' : swimlanes)
  return next
}

function listOf<Id extends string>(search: URLSearchParams, key: string): readonly Id[] {
  const words = (search.get(key) ?? '').split(',').filter((word) => word !== '')
  return [...new Set(words)] as Id[]
}
