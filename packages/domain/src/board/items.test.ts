import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../time.ts'
import { MAX } from './decision.ts'
import { board, NOW } from './testing/board-builder.ts'
import { archive, assign, create, edit, restore, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

const one = board().item('Banner', 'Doing')

describe('a new item', () => {
  const mail = {
    service: 'fixed',
    size: 3,
    expectedDays: { p50: 5, p85: 10 },
    checklist: [
      { text: { fr: 'Objet', en: 'Subject' }, mandatory: false },
      { text: { fr: 'Accord', en: 'Consent' }, mandatory: true },
    ],
  } as const

  test('takes service, size, time box and an unticked checklist from its type', () => {
    const created = given(board().type('mail', mail))
      .as('Mona')
      .when(create('Letter', { type: 'mail' }))
    expect(created.item('Letter')).toMatchObject({
      num: 1,
      service: 'fixed',
      size: 3,
      plan: { pace: 'sprint', start: '2026-03-02', end: '2026-03-12', extended: false },
      checklist: [
        { id: 'c1', text: 'Subject', mandatory: false, done: false },
        { id: 'c2', text: 'Consent', mandatory: true, done: false },
      ],
      createdAt: NOW,
      createdBy: 'Mona',
      assigneeId: null,
    })
  })

  test('of a marathon type gets cadence, horizon and a first check-in', () => {
    expect(
      given(board())
        .when(create('Site', { type: 'programme' }))
        .item('Site').plan,
    ).toEqual({
      pace: 'marathon',
      horizon: '2026-05-31',
      cadence: 'weekly',
      milestones: [{ id: 'm1', title: '', due: '2026-03-09', doneAt: null }],
      lastCheckIn: null,
    })
  })

  test('is dated in the zone of the board', () => {
    const late = given(board().settings({ timezone: 'Pacific/Auckland' })).at(Date.UTC(2026, 2, 2, 20))
    expect(late.when(create('Post')).item('Post').plan).toMatchObject({ start: '2026-03-03' })
  })

  test('is numbered on from the highest', () => {
    expect(given(one).when(create('Next')).item('Next').num).toBe(2)
  })

  test('is not made of an archived type, in an archived column or twice', () => {
    given(board().type('old', { archivedAt: NOW }))
      .when(create('A', { type: 'old' }))
      .rejects({ code: 'type-gone' })
    given(board().column('Shed', { archived: true }))
      .when(create('A', { in: 'Shed' }))
      .rejects({ code: 'column-gone' })
    given(one).when(archive('Banner')).and.when(create('Banner')).rejects({ code: 'id-taken' })
  })
})

describe('editing', () => {
  test('says what changed, from what to what, and nothing else', () => {
    given(one)
      .as('Mona')
      .when(edit('Banner', { title: 'Big banner', size: null, dueDate: '2026-03-20' }))
      .happens({
        type: 'ItemEdited',
        from: { title: 'Banner', dueDate: null },
        to: { title: 'Big banner', dueDate: '2026-03-20' },
      })
  })

  test('to the same is nothing', () => {
    given(one)
      .when(edit('Banner', { title: 'Banner' }))
      .changesNothing()
  })

  test('of the type adds what is missing and keeps what is done', () => {
    const checklist = [{ id: 'c1' as never, text: 'Visual', mandatory: false, done: true }]
    const ad = [
      { text: { fr: 'Visuel', en: 'Visual' }, mandatory: false },
      { text: { fr: 'Plafond', en: 'Cap' }, mandatory: true },
    ]
    const changed = given(board().type('ad', { checklist: ad }).item('Banner', 'Doing', { checklist })).when(
      say('ChangeItemType', { itemId: 'Banner', typeId: 'ad', locale: 'en' }),
    )
    expect(changed.item('Banner')).toMatchObject({
      typeId: 'ad',
      checklist: [checklist[0], { id: 'c2', text: 'Cap', mandatory: true, done: false }],
    })
    changed.and.when(say('ChangeItemType', { itemId: 'Banner', typeId: 'ad', locale: 'fr' })).changesNothing()
  })

  test('of the type stops at the longest checklist', () => {
    const text = (i: number) => ({ fr: `fr ${i}`, en: `en ${i}` })
    const long = Array.from({ length: MAX.checks + 1 }, (_, i) => ({ text: text(i), mandatory: false }))
    given(board().type('long', { checklist: long }).item('Banner', 'Doing'))
      .when(say('ChangeItemType', { itemId: 'Banner', typeId: 'long', locale: 'en' }))
      .rejects({ code: 'too-many', what: 'checks' })
  })

  test('of the text only says that there is one', () => {
    const described = given(one).when(say('DescribeItem', { itemId: 'Banner', text: 'Blue' }))
    described.happens({ type: 'ItemDescribed', empty: false })
    expect(described.item('Banner').described).toBe(true)
    const cleared = described.and.when(say('DescribeItem', { itemId: 'Banner', text: '' }))
    expect(cleared.item('Banner').described).toBe(false)
  })
})

describe('people on an item', () => {
  test('one is accountable: another takes the place', () => {
    const given2 = given(one).when(assign('Banner', 'Mona')).and.when(assign('Banner', 'Cora'))
    given2.happens({ type: 'ItemAssigned', from: 'Mona', to: 'Cora' })
    given2.and.when(assign('Banner', 'Cora')).changesNothing()
    given2.and.when(assign('Banner', null)).happens({ type: 'ItemAssigned', from: 'Cora', to: null })
  })

  test('a stakeholder is given no work', () => {
    given(one).when(assign('Banner', 'Sam')).rejects({ code: 'member-gone' })
    given(one)
      .when(say('AddPartner', { itemId: 'Banner', memberId: 'Sam' }))
      .rejects({ code: 'member-gone' })
  })

  test('partners come and go, up to a number', () => {
    const joined = given(one).when(say('AddPartner', { itemId: 'Banner', memberId: 'Mona' }))
    expect(joined.item('Banner').partnerIds).toEqual(['Mona'])
    joined.and.when(say('AddPartner', { itemId: 'Banner', memberId: 'Mona' })).changesNothing()
    const left = joined.and.when(say('RemovePartner', { itemId: 'Banner', memberId: 'Mona' }))
    expect(left.item('Banner').partnerIds).toEqual([])
    left.and.when(say('RemovePartner', { itemId: 'Banner', memberId: 'Mona' })).changesNothing()
    const partnerIds = Array.from({ length: MAX.partners }, (_, i) => `p${i}` as never)
    given(board().item('Banner', 'Doing', { partnerIds }))
      .when(say('AddPartner', { itemId: 'Banner', memberId: 'Mona' }))
      .rejects({ code: 'too-many', what: 'partners', max: MAX.partners })
  })
})

describe('labels on an item', () => {
  const label = say('LabelItem', { itemId: 'Banner', labelId: 'spring' })
  const unlabel = say('UnlabelItem', { itemId: 'Banner', labelId: 'spring' })

  test('are put on and taken off once', () => {
    const labelled = given(one).when(label).happens({ type: 'ItemLabelled' })
    labelled.and.when(label).changesNothing()
    labelled.and.when(unlabel).happens({ type: 'ItemUnlabelled' }).and.when(unlabel).changesNothing()
  })

  test('are not put on once archived, but can be taken off', () => {
    const stale = given(one)
      .when(label)
      .and.when(say('ArchiveLabel', { labelId: 'spring' }))
    stale.and.when(unlabel).happens({ type: 'ItemUnlabelled' }).and.when(label).rejects({ code: 'label-gone' })
  })
})

describe('blocking', () => {
  const block = say('BlockItem', { itemId: 'Banner', reason: 'supplier', note: 'waits for the film' })

  test('is a flag in place, with reason, since when and by whom', () => {
    const stuck = given(one).as('Mona').when(block).leaves('Doing', 'Banner')
    expect(stuck.item('Banner').blocked).toEqual({
      reason: 'supplier',
      note: 'waits for the film',
      since: NOW,
      by: 'Mona',
    })
  })

  test('ends with all that the time blocked needs', () => {
    given(one)
      .when(block)
      .and.at(NOW + DAY_MS)
      .when(say('UnblockItem', { itemId: 'Banner' }))
      .happens({ type: 'ItemUnblocked', reason: 'supplier', note: 'waits for the film', since: NOW })
  })
})

describe('archiving', () => {
  test('takes an item off the board and keeps it; restoring brings it back to its place', () => {
    const team = board().item('A', 'Doing').item('B', 'Doing').item('C', 'Doing')
    const gone = given(team).when(archive('B')).leaves('Doing', 'A', 'C')
    expect(gone.item('B').archivedAt).toBe(NOW)
    const back = gone.and.when(restore('B')).leaves('Doing', 'A', 'B', 'C')
    expect(back.item('B')).toMatchObject({ archivedAt: null, enteredAt: NOW - DAY_MS })
  })

  test('from a column that is gone, it lands in triage', () => {
    given(board().item('A', 'Doing'))
      .when(archive('A'))
      .and.as('Max')
      .when(say('ArchiveColumn', { columnId: 'Doing' }))
      .and.when(restore('A'))
      .leaves('Triage', 'A')
  })

  test('an archived item is not worked on', () => {
    const gone = given(one).when(archive('Banner')).and
    const refused = { code: 'item-archived', itemId: 'Banner' } as const
    gone.when(say('ChangeItemType', { itemId: 'Banner', typeId: 'programme', locale: 'en' })).rejects(refused)
    gone.when(assign('Banner', 'Mona')).rejects(refused)
    gone.when(archive('Banner')).rejects(refused)
  })
})
