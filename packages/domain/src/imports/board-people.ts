import type { ApprovalQuestion } from '../board/approval.ts'
import type { TypeFields } from '../board/commands.ts'
import type { BoardEvent } from '../board/events.ts'
import { wholeType } from '../board/item-type.ts'
import type { Column } from '../board/model.ts'
import type { MemberId } from '../ids.ts'

type Rename = (id: MemberId) => MemberId

/** An event as it reads when its people have other ids. */
export function withPeople(event: BoardEvent, rename: Rename): BoardEvent {
  const maybe = (id: MemberId | null) => (id === null ? null : rename(id))
  switch (event.type) {
    case 'BoardCreated':
      return {
        ...event,
        ownerId: rename(event.ownerId),
        members: event.members.map((member) => ({ ...member, id: rename(member.id) })),
        columns: event.columns.map((column) => withNoteBy(column, maybe)),
        types: event.types.map((type) => withApprovers(wholeType(type), rename)),
      }
    case 'TypeAdded':
      return { ...event, itemType: withApprovers(wholeType(event.itemType), rename) }
    case 'TypeEdited':
      return { ...event, from: withApprovers(event.from, rename), to: withApprovers(event.to, rename) }
    case 'ApprovalAsked':
      return { ...event, approverIds: event.approverIds.map(rename) }
    case 'ApprovalWithdrawn':
      return { ...event, question: withAnswersBy(event.question, rename) }
    case 'ColumnAdded':
      return { ...event, column: withNoteBy(event.column, maybe) }
    case 'ItemCreated': {
      const { assigneeId, partnerIds } = event.item
      return { ...event, item: { ...event.item, assigneeId: maybe(assigneeId), partnerIds: partnerIds.map(rename) } }
    }
    case 'ItemAssigned':
      return { ...event, from: maybe(event.from), to: maybe(event.to) }
    case 'PartnerAdded':
    case 'PartnerRemoved':
    case 'ApprovalAnswered':
    case 'ApproverDropped':
    case 'MemberAdded':
    case 'MemberRemoved':
    case 'RolesSet':
      return { ...event, memberId: rename(event.memberId) }
    case 'OwnerHandedOver':
      return { ...event, from: rename(event.from), to: rename(event.to) }
    case 'CommentAdded':
      return { ...event, mentions: event.mentions.map(rename) }
    case 'RankSuggested':
      return { ...event, suggestion: { ...event.suggestion, by: maybe(event.suggestion.by) } }
    default:
      return event
  }
}

function withApprovers<Type extends Partial<TypeFields>>(type: Type, rename: Rename): Type {
  if (!type.approvers) return type
  return { ...type, approvers: type.approvers.map((one) => (one === 'owner' ? one : rename(one))) }
}

function withAnswersBy(question: ApprovalQuestion, rename: Rename): ApprovalQuestion {
  const { askedBy, answers, ruling } = question
  return {
    ...question,
    askedBy: askedBy === null ? null : rename(askedBy),
    answers: answers.map((one) => ({ ...one, memberId: rename(one.memberId) })),
    ruling: ruling && { ...ruling, memberId: rename(ruling.memberId) },
  }
}

function withNoteBy(column: Column, maybe: (id: MemberId | null) => MemberId | null): Column {
  return column.wipNote === null ? column : { ...column, wipNote: { ...column.wipNote, by: maybe(column.wipNote.by) } }
}
