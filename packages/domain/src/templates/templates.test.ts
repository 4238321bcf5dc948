import { describe, expect, it } from 'vitest'
import { columnsInOrder, landingColumn, PHASE_BY_KIND, phasesInOrder } from '../board/columns.ts'
import { foundBoard } from '../board/create-board.ts'
import { evolve, NO_BOARD } from '../board/evolve.ts'
import type { LocalText } from '../board/model.ts'
import type { MemberId } from '../ids.ts'
import { ITEM_TYPES, itemTypes } from './item-types.ts'
import { COLORS, TYPE_ICONS } from './looks.ts'
import { BOARD_TEMPLATES } from './templates.ts'

const written = ({ fr, en }: LocalText) => fr.trim() !== '' && en.trim() !== ''
const unique = (ids: readonly string[]) => new Set(ids).size === ids.length

function typeNamed(key: string) {
  const [type] = itemTypes(key)
  if (!type) throw new Error(key)
  return type
}

describe('the shipped item types', () => {
  it('are 20, each with its own key', () => {
    expect(ITEM_TYPES).toHaveLength(20)
    expect(unique(ITEM_TYPES.map((type) => type.id))).toBe(true)
  })

  it.each(ITEM_TYPES)('$id speaks both languages and has a checklist', (type) => {
    const texts = [type.name, ...type.checklist.map((check) => check.text), ...(type.doneWhen ? [type.doneWhen] : [])]
    expect(texts.filter((text) => !written(text))).toEqual([])
    expect(type.checklist.length).toBeGreaterThanOrEqual(5)
    for (const locale of ['fr', 'en'] as const) {
      expect(unique(type.checklist.map((check) => check.text[locale]))).toBe(true)
    }
  })

  it.each(ITEM_TYPES)('$id uses a known icon and colour, and a p85 above its p50', (type) => {
    expect(TYPE_ICONS).toContain(type.icon)
    expect(COLORS).toContain(type.color)
    if (type.expectedDays) expect(type.expectedDays.p85).toBeGreaterThan(type.expectedDays.p50)
  })

  it('ask for consent, unsubscribe and a capped budget before anything goes live', () => {
    const mandatory = (key: string) =>
      typeNamed(key)
        .checklist.filter((check) => check.mandatory)
        .map((check) => check.text.en)
    expect(mandatory('emailing')).toEqual([
      'Segment and suppressions (unsubscribed, bounces, pressure)',
      'Unsubscribe link and GDPR notice',
    ])
    expect(mandatory('landing_page')).toEqual(['Short form with consent', 'Test lead arrived in the CRM'])
    expect(mandatory('paid_ad')).toEqual(['Budget, cap, dates'])
    expect(mandatory('blog_post')).toEqual([])
  })

  it('carry pace, service, size, cadence and expected days of their kind of work', () => {
    expect(typeNamed('emailing')).toMatchObject({
      pace: 'sprint',
      service: 'fixed',
      size: 3,
      expectedDays: { p50: 8, p85: 14 },
    })
    expect(typeNamed('site_seo')).toMatchObject({ pace: 'marathon', cadence: 'biweekly', expectedDays: null })
    expect(typeNamed('data_gov')).toMatchObject({ pace: 'marathon', service: 'intangible', cadence: 'monthly' })
    expect(ITEM_TYPES.filter((type) => type.pace === 'marathon').map((type) => type.id)).toEqual([
      'newsletter',
      'white_paper',
      'event',
      'platform',
      'data_gov',
      'site_seo',
      'org_change',
    ])
  })

  it('fail loudly for a key that is not shipped', () => {
    expect(() => itemTypes('tiktok_dance')).toThrow('tiktok_dance')
  })
})

describe('the board templates', () => {
  it('have unique keys', () => {
    expect(BOARD_TEMPLATES.map((template) => template.key)).toEqual(['marketing', 'simple', 'content', 'event', 'ops'])
  })

  it.each(BOARD_TEMPLATES)(
    '$key makes a board whose columns run from intake to done',
    ({ plan, name, description }) => {
      expect([name, description].every(written)).toBe(true)
      const founder = { memberId: 'm' as MemberId, name: 'Ada' }
      const board = evolve(NO_BOARD, foundBoard(plan, 'Ours', 'Europe/Paris', founder), { at: 0, by: founder.memberId })
      const columns = columnsInOrder(board)
      const kinds = columns.map((column) => column.kind)
      expect(phasesInOrder(kinds)).toBe(true)
      expect(kinds[0]).toBe('intake')
      expect(landingColumn(board)).toBe(columns[0])
      expect(new Set(kinds.map((kind) => PHASE_BY_KIND[kind]))).toEqual(new Set(['notStarted', 'started', 'done']))
      expect(board.columns.size).toBe(plan.columns.length)
      expect(board.types.size).toBe(plan.types.length)
      expect(columns.every((column) => written(column.name))).toBe(true)
    },
  )

  it.each(BOARD_TEMPLATES)('$key limits work in progress where it piles up, hard', ({ plan }) => {
    const piles = plan.columns.filter((column) => ['active', 'review', 'approval'].includes(column.kind))
    expect(piles.every((column) => column.wip.mode === 'hard' && (column.wip.limit ?? 0) >= 1)).toBe(true)
    expect(plan.personLimit).toBe(2)
  })

  it('marketing is the board of the whole team', () => {
    const marketing = BOARD_TEMPLATES[0]?.plan
    expect(
      marketing?.columns.map((column) => [column.name.fr, column.kind, column.wip.limit, column.wip.mode]),
    ).toEqual([
      ['À trier', 'intake', null, 'hard'],
      ['Backlog', 'backlog', null, 'hard'],
      ['Prêt', 'queue', 6, 'hard'],
      ['En création', 'active', 8, 'hard'],
      ['Relecture', 'review', 3, 'hard'],
      ['Validation', 'approval', 3, 'hard'],
      ['Programmé', 'scheduled', 10, 'off'],
      ['En ligne', 'live', null, 'hard'],
      ['Bilan fait', 'done', null, 'hard'],
    ])
    expect(marketing?.columns.every((column) => column.entryPolicy !== null && written(column.entryPolicy))).toBe(true)
    expect(marketing?.types).toHaveLength(20)
  })
})
