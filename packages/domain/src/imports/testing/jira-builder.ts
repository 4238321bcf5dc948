import type { CommandId, MemberId } from '../../ids.ts'
import type { JiraChange, JiraExport, JiraIssue } from '../jira-export.ts'
import type { JiraChoices } from '../jira-import.ts'

/** An issue that was created on 2 March 2026 and stands in "To Do", unless the test says otherwise. */
export function issue(key: string, other: Partial<JiraIssue> = {}): JiraIssue {
  return {
    key,
    url: null,
    summary: `Issue ${key}`,
    description: '',
    type: 'Task',
    isSubtask: false,
    status: 'To Do',
    phase: null,
    created: '2026-03-02T09:00:00.000+0000',
    updated: null,
    creator: null,
    resolution: null,
    resolved: null,
    due: null,
    assignee: null,
    labels: [],
    epic: null,
    comments: [],
    changes: [],
    changesLeft: 0,
    left: [],
    ...other,
  }
}

/** `to('2026-03-04', 'To Do', 'Doing')`: a move on that day at nine. */
export function to(day: string, from: string, status: string, id = ''): JiraChange {
  return { id, at: `${day}T09:00:00.000+0000`, by: null, field: 'status', from, to: status }
}

export function flag(day: string, words: string): JiraChange {
  return { id: '', at: `${day}T09:00:00.000+0000`, by: null, field: 'flag', from: '', to: words }
}

export function exportOf(...issues: readonly JiraIssue[]): JiraExport {
  return { project: 'Marketing', isPartial: false, issues }
}

export const NOW = Date.parse('2026-06-01T12:00:00Z')

export function jiraChoices(other: Partial<JiraChoices> = {}): JiraChoices {
  return {
    statuses: new Map(),
    commandId: 'import-1' as CommandId,
    name: 'Marketing',
    timezone: 'UTC',
    founder: { memberId: 'maya' as MemberId, name: 'Maya' },
    here: new Map(),
    at: NOW,
    ...other,
  }
}
