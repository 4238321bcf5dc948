import type {
  Board,
  BoardEvent,
  ColumnId,
  EventOf,
  ItemFields,
  LabelId,
  LocalText,
  MemberId,
  PacePlan,
  TypeId,
} from '@paceboard/domain'
import { advise } from '@paceboard/domain'
import type { TFunction } from 'i18next'
import type { Format } from '../../../../lib/format.ts'

/** Events that an item's history tells. */
export type ItemStory =
  | Extract<BoardEvent, { readonly itemId: unknown }>
  | EventOf<'ItemCreated'>
  | EventOf<'RankSuggested'>

/** What a sentence needs besides the event: the words, the board to take names from, and how to print days. */
export interface Telling {
  readonly t: TFunction<['activity', 'item', 'board', 'common']>
  readonly board: Board
  readonly say: (text: LocalText) => string
  readonly format: Format
}

type Sentence<Type extends ItemStory['type']> = (event: EventOf<Type>, telling: Telling) => string

/** What somebody did to an item, after their name: 'moved it from “Ready” to “In progress”'. */
export function activitySentence(event: ItemStory, telling: Telling): string {
  return (SENTENCES[event.type] as Sentence<ItemStory['type']>)(event, telling)
}

/** One sentence for every event; an event without one does not compile. */
const SENTENCES = {
  ItemCreated: ({ item }, { t, ...telling }) => t('activity:created', { column: columnName(item.columnId, telling) }),
  ItemEdited: ({ from, to }, telling) => telling.format.list(fieldSentences(from, to, telling)),
  ItemTypeChanged: ({ to }, telling) => telling.t('activity:typeChanged', { type: typeName(to, telling) }),
  ItemDescribed: ({ empty }, { t }) => t(empty ? 'activity:undescribed' : 'activity:described'),
  ItemMoved: ({ fromColumnId, toColumnId }, telling) =>
    fromColumnId === toColumnId
      ? telling.t('activity:ranked', { column: columnName(toColumnId, telling) })
      : telling.t('activity:moved', {
          from: columnName(fromColumnId, telling),
          to: columnName(toColumnId, telling),
        }),
  RankSuggested: (_event, { t }) => t('activity:rankSuggested'),
  SuggestionAnswered: ({ accepted }, { t }) =>
    t(accepted ? 'activity:suggestionAccepted' : 'activity:suggestionDismissed'),
  ItemAssigned: ({ from, to }, telling) => {
    if (to) return telling.t('activity:assigned', { name: memberName(to, telling) })
    return telling.t('activity:unassigned', { name: from ? memberName(from, telling) : '' })
  },
  PartnerAdded: ({ memberId }, telling) => telling.t('activity:partnerAdded', { name: memberName(memberId, telling) }),
  PartnerRemoved: ({ memberId }, telling) =>
    telling.t('activity:partnerRemoved', { name: memberName(memberId, telling) }),
  ItemLabelled: ({ labelId }, telling) => telling.t('activity:labelled', { label: labelName(labelId, telling) }),
  ItemUnlabelled: ({ labelId }, telling) => telling.t('activity:unlabelled', { label: labelName(labelId, telling) }),
  ItemBlocked: ({ reason }, { t }) => t('activity:blocked', { reason: t(`board:blockReason.${reason}`) }),
  ItemUnblocked: ({ reason }, { t }) => t('activity:unblocked', { reason: t(`board:blockReason.${reason}`) }),
  ApprovalAsked: ({ approverIds, dueOn, round }, telling) =>
    telling.t(round === 1 ? 'activity:approvalAsked' : 'activity:approvalAskedAgain', {
      names: telling.format.list(approverIds.map((id) => memberName(id, telling))),
      day: telling.format.longDay(dueOn),
      round,
    }),
  ApprovalAnswered: ({ verdict, ruling }, { t }) =>
    t(ruling ? `activity:${VERDICTS[verdict]}Ruling` : `activity:${VERDICTS[verdict]}`),
  ApproverDropped: ({ memberId }, telling) =>
    telling.t('activity:approverDropped', { name: memberName(memberId, telling) }),
  ApprovalWithdrawn: (_event, { t }) => t('activity:approvalWithdrawn'),
  ItemArchived: (_event, { t }) => t('activity:archived'),
  ItemRestored: ({ columnId }, telling) => telling.t('activity:restored', { column: columnName(columnId, telling) }),
  PaceSet: ({ from, to }, telling) => paceSentence(from, to, telling),
  MilestoneTicked: ({ milestoneId, itemId, done }, { t, board }) => {
    const plan = board.items.get(itemId)?.plan
    const known = plan?.pace === 'marathon' ? plan.milestones.find(({ id }) => id === milestoneId) : undefined
    const name = known?.title || t('item:pace.plainMilestone')
    return t(done ? 'activity:milestoneReached' : 'activity:milestoneReopened', { name })
  },
  CheckedIn: (_event, { t }) => t('activity:checkedIn'),
  AdviceRecorded: ({ to }, { t }) => {
    const { pace } = advise(to)
    return pace ? t('activity:advised', { pace: t(`common:pace.${pace}`) }) : t('activity:advisedOpen')
  },
  CheckAdded: ({ check }, { t }) => t('activity:checkAdded', { text: check.text }),
  CheckTicked: ({ checkId, itemId, done }, { t, board }) => {
    const check = board.items.get(itemId)?.checklist.find(({ id }) => id === checkId)
    return t(done ? 'activity:checkTicked' : 'activity:checkUnticked', { text: check?.text ?? t('activity:oneLine') })
  },
  CheckRenamed: ({ from, to }, { t }) => t('activity:checkRenamed', { from, to }),
  CheckRemoved: ({ check }, { t }) => t('activity:checkRemoved', { text: check.text }),
  CheckMoved: (_event, { t }) => t('activity:checkMoved'),
  CommentAdded: (_event, { t }) => t('activity:commented'),
  CommentEdited: (_event, { t }) => t('activity:commentEdited'),
  CommentDeleted: (_event, { t }) => t('activity:commentDeleted'),
} as const satisfies { readonly [Type in ItemStory['type']]: Sentence<Type> }

const VERDICTS = { approved: 'approved', changes: 'changesWanted', refused: 'refused' } as const

/** The words that a person gave with it: a reason, a note; null when there are none. */
export function activityNote(event: ItemStory): string | null {
  if (event.type === 'ItemMoved') return event.reason ?? event.override?.reason ?? null
  if (event.type === 'RankSuggested') return event.suggestion.reason || null
  if (event.type === 'PaceSet') return event.reason || null
  if (event.type === 'ItemBlocked' || event.type === 'CheckedIn') return event.note || null
  if (event.type === 'ApprovalAsked') return event.version || null
  if (event.type === 'ApprovalAnswered') return event.comment || null
  if (event.type === 'CommentAdded') return event.text || null
  if ('override' in event) return event.override?.reason ?? null
  return null
}

type Names = Pick<Telling, 'board' | 'say'>

function columnName(id: ColumnId, { board, say }: Names): string {
  const column = board.columns.get(id)
  return column ? say(column.name) : '?'
}

function typeName(id: TypeId, { board, say }: Names): string {
  const type = board.types.get(id)
  return type ? say(type.name) : '?'
}

function labelName(id: LabelId, { board }: Names): string {
  return board.labels.get(id)?.name ?? '?'
}

function memberName(id: MemberId, { board }: Names): string {
  return board.members.get(id)?.name ?? '?'
}

function paceSentence(from: PacePlan | null, to: PacePlan, { t, format }: Telling): string {
  if (from?.pace !== to.pace) return t('activity:paceSet', { pace: t(`common:pace.${to.pace}`) })
  if (to.pace === 'marathon') return t('activity:planChanged')
  const end = format.longDay(to.end)
  if (from?.pace === 'sprint' && to.extended && !from.extended) return t('activity:extended', { end })
  return t('activity:timeBoxChanged', { end })
}

const FIELD_ORDER = ['title', 'service', 'value', 'size', 'dueDate', 'publishAt', 'audience', 'channel'] as const

function fieldSentences(from: Partial<ItemFields>, to: Partial<ItemFields>, { t, format }: Telling): string[] {
  const words: Record<(typeof FIELD_ORDER)[number], () => string> = {
    title: () => t('activity:title', { from: from.title ?? '', to: to.title ?? '' }),
    service: () => t('activity:service', { to: t(`item:services.${to.service ?? 'standard'}`) }),
    value: () => t('activity:value', { to: t(`item:values.${to.value ?? 'none'}`) }),
    size: () => (to.size ? t('activity:size', { count: to.size }) : t('activity:sizeCleared')),
    dueDate: () =>
      to.dueDate ? t('activity:dueDate', { to: format.longDay(to.dueDate) }) : t('activity:dueDateCleared'),
    publishAt: () =>
      to.publishAt ? t('activity:publishAt', { to: format.dateTime(to.publishAt) }) : t('activity:publishAtCleared'),
    audience: () => (to.audience ? t('activity:audience', { to: to.audience }) : t('activity:audienceCleared')),
    channel: () => (to.channel ? t('activity:channel', { to: to.channel }) : t('activity:channelCleared')),
  }
  return FIELD_ORDER.filter((field) => field in to).map((field) => words[field]())
}
