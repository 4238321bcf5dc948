import type { Phase } from '../flow/phase.ts'

/*
 * What an import keeps of the issues that Jira answers to a search with their changelog. Whoever reads the file brings them
 * into this shape; nothing in it is checked but its type.
 */

export interface JiraExport {
  /** The name of the project; empty when the file does not tell it. */
  readonly project: string
  /** Jira had more issues than the file holds. */
  readonly isPartial: boolean
  readonly issues: readonly JiraIssue[]
}

export interface JiraPerson {
  readonly id: string
  readonly name: string
  readonly email: string | null
}

export interface JiraIssue {
  readonly key: string | null
  /** Its page in Jira. */
  readonly url: string | null
  readonly summary: string
  readonly description: string
  readonly type: string
  readonly isSubtask: boolean
  readonly status: string | null
  /** Of today's status, as Jira groups it. */
  readonly phase: Phase | null
  readonly created: string | null
  readonly updated: string | null
  readonly creator: JiraPerson | null
  /** Why it is closed, in Jira's word for it; null while it is open. */
  readonly resolution: string | null
  readonly resolved: string | null
  readonly due: string | null
  readonly assignee: JiraPerson | null
  /** Labels and components. */
  readonly labels: readonly string[]
  /** The epic that it belongs to: its title, or its key where the title is not told. */
  readonly epic: string | null
  readonly comments: readonly JiraComment[]
  readonly changes: readonly JiraChange[]
  /** How many changes Jira kept back because one answer holds no more. */
  readonly changesLeft: number
  /** What it has that we do not take. */
  readonly left: readonly JiraLeft[]
}

export const JIRA_LEFT = ['sprints', 'points', 'attachments', 'links', 'worklogs', 'versions', 'priorities'] as const
export type JiraLeft = (typeof JIRA_LEFT)[number]

export interface JiraComment {
  readonly id: string
  readonly at: string
  readonly by: JiraPerson | null
  readonly text: string
}

/** Something that changed: the status, or whether the issue was flagged. */
export interface JiraChange {
  readonly id: string
  readonly at: string
  readonly by: JiraPerson | null
  readonly field: 'status' | 'flag'
  /** The status by the name that it has today, if Jira tells; empty for "not flagged". */
  readonly from: string
  readonly to: string
}
