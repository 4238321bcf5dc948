import {
  approvalState,
  approverTimes,
  flowFacts,
  flowHistory,
  flowLog,
  isOverdue,
  localDate,
  openApprovers,
} from '@paceboard/domain'
import { describe, expect, it } from 'vitest'
import { ADA, AT, boardOf, demoAt } from './testing/demo-at.ts'

const demo = demoAt()
const board = boardOf(demo)

function timesOf(at = AT) {
  const then = demoAt({ at })
  const history = flowHistory(boardOf(then), { paths: new Map(), log: flowLog(then.commits) })
  const settings = { startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  return approverTimes(flowFacts(history, { ...settings, asOf: at, zone: 'Europe/Paris' }))
}

describe('the approvals of the demo', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('wait for a late lawyer and for the founder, %i days later too', (days) => {
    const at = AT + days * 86_400_000
    const then = boardOf(demoAt({ at }))
    const today = localDate(at, 'Europe/Paris')
    const pending = [...then.items.values()].flatMap(({ title, approval }) =>
      approval && approvalState(approval) === 'pending'
        ? [{ title, round: approval.round, open: openApprovers(approval), late: isOverdue(approval, today) }]
        : [],
    )
    expect(pending.toSorted((a, b) => (a.title < b.title ? -1 : 1))).toEqual([
      { title: 'Communiqué levée d’agrément', round: 1, open: ['demo-camille'], late: true },
      { title: 'Page webinaire', round: 2, open: [ADA.memberId], late: false },
    ])
  })

  it('came before everything of a type with approvers went on, sometimes after corrections', () => {
    const shown = demo.commits.flatMap(({ events }) => events.filter((event) => event.type === 'ApprovalAsked'))
    const cards = new Set(shown.map(({ itemId }) => itemId))
    expect(cards.size).toBeGreaterThan(25)
    expect(shown.filter(({ round }) => round === 2).length).toBeGreaterThan(3)
    for (const id of cards) {
      const { approval, columnId } = board.items.get(id) ?? {}
      if (columnId !== 'approval') expect(approval && approvalState(approval)).toBe('approved')
    }
  })

  it('give the chart something to show: Claire answers often, Camille takes longest', () => {
    const { all, approvers } = timesOf()
    expect(all.answered).toBeGreaterThan(30)
    expect(all.spared).toBeGreaterThan(5)
    const of = (memberId: string) => approvers.find((one) => one.memberId === memberId)
    const [claire, camille] = [of('demo-claire'), of('demo-camille')]
    expect(claire?.p85Days).not.toBeNull()
    expect(camille?.p50Days ?? 0).toBeGreaterThan(claire?.p50Days ?? 0)
    expect(of('demo-nadia')?.answered).toBeGreaterThan(3)
  })

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'show every outcome, and answers of the supporting cast, %i days later too',
    (days) => {
      const { all, approvers } = timesOf(AT + days * 86_400_000)
      expect(all.verdicts.refused).toBe(1)
      expect(all.verdicts.changes).toBeGreaterThan(3)
      expect(all.late).toBeGreaterThan(2)
      expect(all).toMatchObject({ waiting: 2, overdue: 1 })
      for (const who of ['demo-studio-brume', 'demo-olivier', 'demo-nadia', 'demo-paul', 'demo-camille']) {
        expect(approvers.find(({ memberId }) => memberId === who)?.answered ?? 0, who).toBeGreaterThan(0)
      }
    },
  )
})
