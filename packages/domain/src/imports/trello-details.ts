import { instantOf, type Past, type TrelloCard } from './trello-export.ts'
import { type Step, stepOf } from './trello-steps.ts'

const COMMENTS: ReadonlySet<string> = new Set(['commentCard', 'copyCommentCard'])

/** What happened to a card besides moving, and what it was before. */
export interface Details {
  readonly firstTitle: string
  readonly firstDue: string | null
  readonly steps: readonly Step[]
}

/** Renames, due dates, comments, who joined and what was ticked. `isTicked` says how a check stands in the end. */
export function detailsOf(card: TrelloCard, actions: readonly Past[], isTicked: (id: string) => boolean): Details {
  const edits = actions.filter((action) => action.type === 'updateCard')
  const titles = edits.filter((action) => typeof action.data?.old?.name === 'string')
  const dues = edits.filter((action) => action.data?.old?.due !== undefined)
  const titleBefore = (i: number) => titles[i]?.data?.old?.name ?? card.name
  const dueBefore = (i: number) => (i < dues.length ? dues[i]?.data?.old?.due : card.due) ?? null

  const steps = [
    ...titles.map((action, i) => stepOf(action, card.id, { do: 'title', to: titleBefore(i + 1) })),
    ...dues.map((action, i) => stepOf(action, card.id, { do: 'due', to: instantOf(dueBefore(i + 1)) })),
    ...actions.flatMap((action) => {
      const text = COMMENTS.has(action.type) ? action.data?.text?.trim() : undefined
      return text ? [stepOf(action, card.id, { do: 'comment', commentId: action.id, text })] : []
    }),
    ...joins(card, actions),
    ...ticks(card, actions, isTicked),
  ]
  return { firstTitle: titleBefore(0), firstDue: dueBefore(0), steps }
}

/** For everybody who is still on the card, when they joined it for good. */
function joins(card: TrelloCard, actions: readonly Past[]): readonly Step[] {
  return (card.idMembers ?? []).flatMap((trelloMemberId) => {
    const joined = actions.findLast(
      (action) => action.type === 'addMemberToCard' && action.data?.idMember === trelloMemberId,
    )
    return joined ? [stepOf(joined, card.id, { do: 'join', trelloMemberId })] : []
  })
}

function ticks(card: TrelloCard, actions: readonly Past[], isTicked: (id: string) => boolean): readonly Step[] {
  const last = new Map<string, Past>()
  for (const action of actions) {
    const { id, state } = action.data?.checkItem ?? {}
    if (action.type === 'updateCheckItemStateOnCard' && id && state === 'complete' && isTicked(id)) last.set(id, action)
  }
  return [...last].map(([checkItemId, action]) => stepOf(action, card.id, { do: 'tick', checkItemId }))
}
