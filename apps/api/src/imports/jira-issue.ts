import {
  clip,
  type JiraChange,
  type JiraComment,
  type JiraIssue,
  type JiraLeft,
  type JiraPerson,
  type Phase,
} from '@paceboard/domain'
import type { RawFields, RawIssue, RawPerson } from './jira-schema.ts'
import { jiraText } from './jira-text.ts'

/** What the whole file tells about each of its issues. */
export interface JiraNames {
  /** Of statuses by their ids, as they are called today. */
  readonly statuses: ReadonlyMap<string, string>
  /** Titles of issues by their keys. */
  readonly titles: ReadonlyMap<string, string>
  /** What custom fields are called, if the search was asked for it (expand=names). */
  readonly fields: ReadonlyMap<string, string>
}

const PHASES: Readonly<Record<string, Phase>> = { new: 'notStarted', indeterminate: 'started', done: 'done' }
const LENGTH = { status: 80, id: 64, name: 120 } as const

/** An issue of Jira, reduced to what an import needs. */
export function reducedIssue({ key, self, fields, changelog }: RawIssue, names: JiraNames): JiraIssue {
  const { summary, description, issuetype, status, assignee, creator, reporter, resolution } = fields ?? {}
  const histories = changelog?.histories ?? []
  return {
    key: key ?? null,
    url: pageOf(self ?? '', key ?? ''),
    summary: summary ?? '',
    description: jiraText(description),
    type: issuetype?.name ?? '',
    isSubtask: issuetype?.subtask ?? false,
    status: statusName(status?.name),
    phase: PHASES[status?.statusCategory?.key ?? ''] ?? null,
    created: fields?.created ?? null,
    updated: fields?.updated ?? null,
    creator: personOf(creator ?? reporter),
    resolution: resolution?.name ?? null,
    resolved: fields?.resolutiondate ?? null,
    due: fields?.duedate ?? null,
    assignee: personOf(assignee),
    labels: [...(fields?.labels ?? []), ...(fields?.components ?? []).map((one) => one?.name)].filter(isText),
    epic: fields ? epicOf(fields, names) : null,
    comments: fields ? commentsOf(fields, key ?? '') : [],
    changes: changesOf(histories, names),
    changesLeft: Math.max(0, (changelog?.total ?? 0) - histories.length),
    left: fields ? leftOf(fields, histories, names) : [],
  }
}

type Histories = NonNullable<NonNullable<RawIssue['changelog']>['histories']>

function changesOf(histories: Histories, names: JiraNames): readonly JiraChange[] {
  return histories.flatMap((history) =>
    (history?.items ?? []).flatMap((item): JiraChange[] => {
      const field = item?.fieldId === 'status' || item?.field === 'status' ? 'status' : flagField(item?.field)
      if (!item || !history || field === null) return []
      const { from, fromString, to, toString: toWords } = item
      const called = (id: string | null | undefined, words: string | null | undefined) =>
        (field === 'status' && statusName(names.statuses.get(id ?? '') ?? words)) || clip(words ?? '', LENGTH.status)
      const made = { from: called(from, fromString), to: called(to, toWords) }
      return [{ id: history.id ?? '', at: history.created ?? '', by: personOf(history.author), field, ...made }]
    }),
  )
}

function flagField(field: string | null | undefined): 'flag' | null {
  return field?.toLowerCase() === 'flagged' ? 'flag' : null
}

/** The epic above an issue: its parent, what the boards of Jira call its epic, or the older field with its key. */
function epicOf(fields: RawFields, names: JiraNames): string | null {
  const { parent, epic } = fields
  const above = parent?.fields?.issuetype
  if (parent && (above?.hierarchyLevel === 1 || above?.name?.toLowerCase() === 'epic')) {
    return parent.fields?.summary || (parent.key ?? null)
  }
  if (epic) return epic.name || epic.summary || (epic.key ?? null)
  const link = Object.keys(fields).find((id) => names.fields.get(id) === 'Epic Link') ?? 'customfield_10014'
  const key = fields[link]
  return typeof key === 'string' && /^[A-Z][A-Z0-9_]+-\d+$/.test(key) ? (names.titles.get(key) ?? key) : null
}

function commentsOf({ comment }: RawFields, key: string): readonly JiraComment[] {
  return (comment?.comments ?? []).flatMap((one, i) => {
    const text = jiraText(one?.body)
    if (!one || !text) return []
    const id = /^[A-Za-z0-9_-]{1,60}$/.test(one.id ?? '') ? (one.id ?? '') : `${key}-comment-${i + 1}`
    return [{ id, at: one.created ?? '', by: personOf(one.author), text }]
  })
}

function leftOf(fields: RawFields, histories: Histories, names: JiraNames): readonly JiraLeft[] {
  const changed = new Set(histories.flatMap((history) => (history?.items ?? []).map((item) => item?.field ?? '')))
  const told = (pattern: RegExp) =>
    [...changed].some((field) => pattern.test(field)) ||
    Object.entries(fields).some(([id, value]) => value !== null && pattern.test(names.fields.get(id) ?? ''))
  const left: Readonly<Record<JiraLeft, boolean>> = {
    sprints: told(/^sprint$/i) || Object.values(fields).some(holdsSprint),
    points: told(/^story point/i),
    attachments: fields.attachment.length > 0,
    links: fields.issuelinks.length > 0,
    worklogs: (fields.worklog?.total ?? 0) > 0 || (fields.timespent ?? 0) > 0,
    versions: fields.fixVersions.length > 0,
    priorities: isText(fields.priority?.name),
  }
  return (Object.keys(left) as readonly JiraLeft[]).filter((what) => left[what])
}

/** Sprints are a custom field without a name of its own: a list of things with a board, or of the older texts. */
function holdsSprint(value: unknown): boolean {
  const [first] = Array.isArray(value) ? value : []
  if (typeof first === 'string') return first.includes('.sprint.Sprint@')
  return typeof first === 'object' && first !== null && 'boardId' in first && 'state' in first
}

function personOf(person: RawPerson | undefined): JiraPerson | null {
  const id = person?.accountId || person?.key || person?.name
  const name = clip(person?.displayName || person?.name || '', LENGTH.name)
  return person && id && name ? { id: id.slice(0, LENGTH.id), name, email: person.emailAddress ?? null } : null
}

/** `…/rest/api/2/issue/10002` is the address of a program; people read `…/browse/KEY`. */
function pageOf(self: string, key: string): string | null {
  const [, site] = /^(https?:\/\/[^\s()]+?)\/rest\//.exec(self) ?? []
  return site && /^[A-Za-z0-9_-]+$/.test(key) ? `${site}/browse/${key}` : null
}

function statusName(name: string | null | undefined): string | null {
  return clip(name ?? '', LENGTH.status) || null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
