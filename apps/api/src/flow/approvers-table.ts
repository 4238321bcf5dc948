import type { Charts } from '@paceboard/contract'
import type { ApproverTimes } from '@paceboard/domain'
import type { Table } from './chart-tables.ts'
import type { TableNames } from './table-names.ts'

/** Everybody together, then each approver. */
export function approversTable({ all, approvers }: Charts['approvals'], { words, memberOf }: TableNames): Table {
  const cells = ({ verdicts, ...times }: ApproverTimes) => [
    ...[times.asked, times.answered, times.late, verdicts.approved, verdicts.changes, verdicts.refused],
    ...[times.spared, times.p50Days, times.p85Days, times.waiting, times.overdue, times.oldestDays],
  ]
  return [
    [
      ...[words.approver, words.asked, words.answered, words.late, words.approved, words.changes, words.refused],
      ...[words.spared, words.p50, words.p85, words.awaited, words.overdue, words.oldestDays],
    ],
    [words.everybody, ...cells(all)],
    ...approvers.map((one) => [memberOf(one.memberId), ...cells(one)]),
  ]
}
