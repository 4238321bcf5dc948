import { z } from 'zod'

/*
 * The border for issues of Jira. Everything may be missing, null or odd: an issue that lacks what it needs is reported by
 * the domain, with its place in the file, and costs nobody the others.
 */

const words = z.string().nullish().catch(null)
const count = z.number().nullish().catch(null)
const flag = z.boolean().nullish().catch(null)
/** Of a thing that is left behind, only whether there is one. */
const something = z.array(z.unknown()).catch([])
const named = z.object({ name: words }).nullish().catch(null)

function some<Schema extends z.ZodType>(entry: Schema) {
  return z.array(entry).nullish().catch(null)
}

const person = z
  .object({ accountId: words, key: words, name: words, displayName: words, emailAddress: words })
  .nullish()
  .catch(null)

const type = z.object({ name: words, subtask: flag, hierarchyLevel: count }).nullish().catch(null)

const change = z
  .object({ field: words, fieldId: words, from: words, fromString: words, to: words, toString: words })
  .nullish()
  .catch(null)

const history = z
  .object({ id: words, created: words, author: person, items: some(change) })
  .nullish()
  .catch(null)

const comment = z
  .object({ id: words, author: person, created: words, body: z.unknown().optional() })
  .nullish()
  .catch(null)

const fields = z
  .looseObject({
    summary: words,
    description: z.unknown().optional(),
    issuetype: type,
    project: named,
    status: z
      .object({ id: words, name: words, statusCategory: z.object({ key: words }).nullish().catch(null) })
      .nullish()
      .catch(null),
    created: words,
    updated: words,
    creator: person,
    reporter: person,
    resolution: named,
    resolutiondate: words,
    duedate: words,
    assignee: person,
    labels: some(words),
    components: some(named),
    epic: z.object({ key: words, name: words, summary: words }).nullish().catch(null),
    parent: z
      .object({ key: words, fields: z.object({ summary: words, issuetype: type }).nullish().catch(null) })
      .nullish()
      .catch(null),
    comment: z
      .object({ comments: some(comment) })
      .nullish()
      .catch(null),
    attachment: something,
    issuelinks: something,
    fixVersions: something,
    worklog: z.object({ total: count }).nullish().catch(null),
    timespent: count,
    priority: named,
  })
  .nullish()
  .catch(null)

const changelog = z
  .object({ total: count, histories: some(history) })
  .nullish()
  .catch(null)

export const jiraIssue = z.object({ key: words, self: words, fields, changelog }).catch({})

export type RawIssue = z.output<typeof jiraIssue>
export type RawFields = NonNullable<RawIssue['fields']>
export type RawPerson = z.output<typeof person>
