import { readFile } from 'node:fs/promises'
import { setImmediate as breathe } from 'node:timers/promises'
import { clip, type JiraExport, type JiraIssue } from '@paceboard/domain'
import { type ProblemError, problem } from '../http/problem.ts'
import { type JiraNames, reducedIssue } from './jira-issue.ts'
import { jiraIssue, type RawIssue } from './jira-schema.ts'

/** Issues read before other requests have their turn. */
const AT_ONCE = 100
const NAME = 120

/**
 * The issues in a file: the answer of a search, several such answers in a list, or the issues alone. Reduced to what an
 * import needs. @throws problem not-a-jira-export
 */
export async function readJiraFile(path: string): Promise<JiraExport> {
  const pages = pagesOf(parsedJson(await readFile(path, 'utf8')))
  const raw: RawIssue[] = []
  for await (const issue of slowly(pages.flatMap(({ issues }) => issues))) raw.push(jiraIssue.parse(issue))
  if (!raw.some(({ key, fields }) => key && fields)) throw noIssues('holds no issues with a key and fields')

  const names = namesOf(raw, pages)
  const issues: JiraIssue[] = []
  for await (const issue of slowly(raw)) issues.push(reducedIssue(issue, names))
  const project = raw.find(({ fields }) => fields?.project?.name)?.fields?.project?.name ?? ''
  return { project: clip(project, NAME), isPartial: isPartial(pages), issues }
}

/** Lets others have their turn between the parts of a long list. */
async function* slowly<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  for (const [i, value] of values.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await breathe()
    yield value
  }
}

interface Page {
  readonly issues: readonly unknown[]
  readonly names: object
  /** How many issues the search found, as far as Jira tells. */
  readonly total: number
  readonly hasNext: boolean
}

function pagesOf(content: unknown): readonly Page[] {
  if (isPage(content)) return [pageOf(content)]
  if (!Array.isArray(content)) throw noIssues('is not the answer of a search in Jira')
  const loose = content.filter((one) => !isPage(one))
  return [...content.filter(isPage).map(pageOf), { issues: loose, names: {}, total: 0, hasNext: false }]
}

interface RawPage {
  readonly issues: readonly unknown[]
  readonly names?: unknown
  readonly total?: unknown
  readonly isLast?: unknown
}

function isPage(value: unknown): value is RawPage {
  return typeof value === 'object' && value !== null && 'issues' in value && Array.isArray(value.issues)
}

function pageOf({ issues, names, total, isLast }: RawPage): Page {
  return {
    issues,
    names: typeof names === 'object' && names !== null ? names : {},
    total: typeof total === 'number' ? total : 0,
    hasNext: isLast === false,
  }
}

/** Older answers tell how many there are in all, newer ones whether they are the last. */
function isPartial(pages: readonly Page[]): boolean {
  const held = pages.reduce((sum, { issues }) => sum + issues.length, 0)
  const told = pages.filter(({ issues }) => issues.length > 0)
  return told.some(({ total }) => total > held) || (told.length > 0 && told.every(({ hasNext }) => hasNext))
}

function namesOf(raw: readonly RawIssue[], pages: readonly Page[]): JiraNames {
  const statuses = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const { key, fields } of raw) {
    if (fields?.status?.id && fields.status.name) statuses.set(fields.status.id, fields.status.name)
    if (key && fields?.summary) titles.set(key, fields.summary)
  }
  const named = pages.flatMap(({ names }) => Object.entries(names))
  const fields = new Map(named.flatMap(([id, name]) => (typeof name === 'string' ? [[id, name] as const] : [])))
  return { statuses, titles, fields }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw noIssues(text.trim() === '' ? 'is empty' : 'is not JSON, or not all of it')
  }
}

function noIssues(message: string): ProblemError {
  return problem('not-a-jira-export', { errors: [{ field: 'file', message }] })
}
