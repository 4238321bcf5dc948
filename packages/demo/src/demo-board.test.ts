import {
  type Board,
  type ColumnId,
  columnsInOrder,
  DAY_MS,
  daysBetween,
  type Item,
  isoWeekday,
  itemsIn,
  loadOf,
  localDate,
  type MemberId,
} from '@paceboard/domain'
import { describe, expect, it } from 'vitest'
import { ADA, AT, boardOf, demoAt } from './testing/demo-at.ts'

const PARIS = 'Europe/Paris'

function titlesIn(board: Board, columnId: string): readonly string[] {
  return itemsIn(board, columnId as ColumnId).map((id) => board.items.get(id)?.title ?? '')
}

function itemNamed(board: Board, title: string): Item {
  for (const item of board.items.values()) if (item.title === title) return item
  throw new Error(`no item ${title}`)
}

function daysSince(at: number): number {
  return daysBetween(localDate(at, PARIS), localDate(AT, PARIS))
}

describe('the demo board', () => {
  const demo = demoAt()
  const board = boardOf(demo)

  it('shows the 22 cards of the team in their columns', () => {
    expect(titlesIn(board, 'triage')).toEqual(['Idée : podcast client', 'Plaquette secteur énergie'])
    expect(titlesIn(board, 'backlog')).toEqual([
      'Cas client Ateliers Marceau',
      'Test : titre de la page démo',
      'Guide « 10 indicateurs »',
      'Page tarifs plus claire',
    ])
    expect(titlesIn(board, 'ready')).toEqual(['Article « planning et climatisation »', '3 posts intervenants'])
    expect(titlesIn(board, 'in_progress').toSorted()).toEqual([
      'Article « préventif ou prédictif »',
      'Bannières rentrée V2',
      'Dédoublonnage CRM',
      'Emailing relance inscrits',
      'Fusion des deux outils e-mail',
      'Support du webinaire',
      'Vidéo démo 60 s',
    ])
    expect(titlesIn(board, 'review').toSorted()).toEqual(['Newsletter du mois', 'Post témoignage'])
    expect(titlesIn(board, 'approval').toSorted()).toEqual(['Communiqué levée d’agrément', 'Page webinaire'])
    expect(titlesIn(board, 'scheduled')).toEqual(['Post LinkedIn vendredi'])
    expect(titlesIn(board, 'live')).toEqual(expect.arrayContaining(['Page démo rentrée', 'Emailing réactivation n° 2']))
  })

  it('keeps 60 more finished cards, reviewed or still live', () => {
    expect(titlesIn(board, 'live').length + titlesIn(board, 'reviewed').length).toBe(62)
    expect(titlesIn(board, 'reviewed').length).toBeGreaterThan(50)
    expect(board.items.size).toBe(82)
  })

  it('speaks English to an English board', () => {
    const english = boardOf(demoAt({ locale: 'en' }))
    expect(english.settings.name).toBe('Vélane marketing')
    expect(titlesIn(english, 'backlog')).toEqual([
      'Marceau case study',
      'Demo page headline test',
      '‘10 KPIs’ guide',
      'Clearer pricing page',
    ])
    expect(itemNamed(english, 'Webinar reminder email').checklist[0]?.text).toBe('One main KPI')
    expect([...english.labels.values()].map((label) => label.name)).toContain('Back-to-planning')
    const french = [...board.items.values()].map((item) => item.title)
    const same = [...english.items.values()].filter((item) => french.includes(item.title))
    expect(same).toEqual([])
  })

  it('leaves Thomas with three active cards of both paces, the third for a customer emergency', () => {
    const thomas = 'demo-thomas' as MemberId
    const paces = itemsIn(board, 'in_progress' as ColumnId)
      .map((id) => board.items.get(id))
      .filter((item) => item?.assigneeId === thomas)
      .map((item) => item?.plan?.pace)
    expect(loadOf(board, thomas)).toBe(3)
    expect(paces.toSorted()).toEqual(['marathon', 'marathon', 'sprint'])
    const overrides = demo.commits.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'ItemMoved' && event.override ? [event.override] : [])),
    )
    expect(overrides).toEqual([{ of: 'person', limit: 2, count: 2, reason: 'urgence client' }])
  })

  it('blocks the video on its supplier, and lets the release wait for legal', () => {
    const { blocked, assigneeId } = itemNamed(board, 'Vidéo démo 60 s')
    expect(blocked).toMatchObject({ reason: 'supplier' })
    expect(assigneeId).toBe('demo-studio-brume')
    expect(daysSince(blocked?.since ?? 0)).toBe(4)
    expect(daysSince(itemNamed(board, 'Communiqué levée d’agrément').enteredAt)).toBeGreaterThanOrEqual(4)
    expect([...board.items.values()].filter((item) => item.blocked)).toHaveLength(1)
  })

  it('sets dates around today', () => {
    const today = localDate(AT, PARIS)
    const friday = itemNamed(board, 'Post LinkedIn vendredi')
    const published = localDate(friday.publishAt ?? 0, PARIS)
    expect(isoWeekday(published)).toBe(5)
    expect(daysBetween(today, published)).toBe(7)
    expect(daysBetween(today, itemNamed(board, 'Emailing relance inscrits').dueDate ?? '')).toBe(9)
    expect(daysSince(itemNamed(board, 'Article « préventif ou prédictif »').clock.startedAt ?? 0) + 1).toBe(11)
    expect(daysSince(itemNamed(board, 'Page démo rentrée').clock.finishedAt ?? 0)).toBe(14)
  })

  it('has ticked two of four milestones of the CRM work', () => {
    const { plan } = itemNamed(board, 'Dédoublonnage CRM')
    const done = plan?.pace === 'marathon' ? plan.milestones.map((one) => one.doneAt !== null) : []
    expect(done).toEqual([true, true, false, false])
  })

  it('gives work in progress a partly ticked checklist and a campaign', () => {
    for (const id of itemsIn(board, 'in_progress' as ColumnId)) {
      const { checklist } = board.items.get(id) as Item
      const ticked = checklist.filter((check) => check.done).length
      expect(ticked).toBeGreaterThan(0)
      expect(ticked).toBeLessThan(checklist.length)
    }
    expect(board.labels.size).toBe(5)
    expect(itemNamed(board, 'Support du webinaire').labelIds).toEqual(['campaign-webinaire'])
    expect(itemNamed(board, 'Bannières rentrée V2').partnerIds).toEqual(['demo-karim'])
  })

  it('lets the founder rank, answer and set limits, beside people who cannot be reached', () => {
    expect(board.owner).toEqual({ holderId: ADA.memberId, cover: null })
    expect(board.members.get(ADA.memberId)?.roles).toMatchObject({ champion: true, member: true })
    expect(board.members.get('demo-karim' as MemberId)?.roles.champion).toBe(true)
    expect(board.members.get('demo-claire' as MemberId)?.roles.champion).toBe(false)
    expect(board.suggestions.size).toBe(2)
    expect(demo.people).toHaveLength(14)
    expect(demo.people.map((person) => person.id).toSorted()).toEqual(
      [...board.members.keys()].filter((id) => id !== ADA.memberId).toSorted(),
    )
    expect(demo.people.every((person) => person.email.endsWith('@example.invalid'))).toBe(true)
  })

  it('tells why the limit on Review was lowered', () => {
    const review = columnsInOrder(board).find((column) => column.id === 'review')
    expect(review?.wip.limit).toBe(3)
    expect(review?.wipNote).toMatchObject({ by: 'demo-karim', reviewOn: '2026-11-26' })
    const change = demo.commits.flatMap(({ events }) => events.filter((event) => event.type === 'WipLimitSet'))
    expect(change).toMatchObject([{ from: { limit: 5 }, to: { limit: 3 } }])
    expect(AT - (review?.wipNote?.at ?? 0)).toBeGreaterThan(20 * DAY_MS)
  })
})
