import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx'
import { CountButton } from '../count-button.tsx'
import type { ApproversProps } from './approver-bars.tsx'
import type { ApproverRow, WaitPoint } from './approver-rows.ts'
import { useApproverWords } from './use-approver-words.ts'

/** Every number of every approver; each leads to the questions it counts. */
export function ApproverTable({ rows, onAsk }: ApproversProps) {
  const { t } = useTranslation(['approval', 'flow'])
  const format = useFormat()
  const { nameOf } = useApproverWords()

  function counting(point: WaitPoint, header: string, count: (row: ApproverRow) => number): DataColumn<ApproverRow> {
    return {
      id: `${point.kind} ${point.verdict ?? ''}`,
      header,
      align: 'end',
      cell: (row) => (count(row) === 0 ? '0' : behind(row, point, header, format.number(count(row)))),
    }
  }
  function days(header: string, count: (row: ApproverRow) => number | null): DataColumn<ApproverRow> {
    return {
      id: header,
      header,
      align: 'end',
      cell: (row) => {
        const found = count(row)
        return found === null
          ? '–'
          : behind(row, { kind: 'answered' }, t('approval:flow.columns.answered'), format.days(found))
      },
    }
  }
  function behind(row: ApproverRow, point: WaitPoint, what: string, words: string) {
    const whose = row.memberId === null ? {} : { approver: row.memberId }
    const title = t('approval:flow.behind', { name: nameOf(row), what })
    return <CountButton onPress={() => onAsk({ point: { ...point, ...whose }, title })}>{words}</CountButton>
  }

  return (
    <DataTable
      caption={t('flow:view.asTable', { title: t('approval:flow.title') })}
      columns={[
        { id: 'name', header: t('approval:flow.columns.approver'), cell: nameOf },
        counting({ kind: 'asked' }, t('approval:flow.columns.asked'), ({ asked }) => asked),
        counting({ kind: 'answered' }, t('approval:flow.columns.answered'), ({ answered }) => answered),
        days(t('approval:flow.columns.p50'), ({ p50Days }) => p50Days),
        days(t('approval:flow.columns.p85'), ({ p85Days }) => p85Days),
        counting({ kind: 'late' }, t('approval:flow.columns.late'), ({ late }) => late),
        counting(
          { kind: 'answered', verdict: 'approved' },
          t('approval:flow.approved'),
          ({ verdicts }) => verdicts.approved,
        ),
        counting(
          { kind: 'answered', verdict: 'changes' },
          t('approval:flow.changes'),
          ({ verdicts }) => verdicts.changes,
        ),
        counting(
          { kind: 'answered', verdict: 'refused' },
          t('approval:flow.refused'),
          ({ verdicts }) => verdicts.refused,
        ),
        counting({ kind: 'spared' }, t('approval:flow.columns.spared'), ({ spared }) => spared),
        counting({ kind: 'waiting' }, t('approval:flow.waiting'), ({ waiting }) => waiting),
        counting({ kind: 'overdue' }, t('approval:flow.columns.overdue'), ({ overdue }) => overdue),
      ]}
      rows={rows}
      rowId={({ memberId }) => memberId ?? ''}
    />
  )
}
