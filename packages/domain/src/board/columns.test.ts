import { describe, expect, test } from 'vitest'
import { columnsInOrder, landingColumn, phasesInOrder, rankedColumn } from './columns.ts'
import { MAX } from './decision.ts'
import type { ColumnKind } from './model.ts'
import { board, NOW } from './testing/board-builder.ts'
import { say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

const asMax = (team = board()) => given(team).as('Max')
const names = (outcome: { board: Parameters<typeof columnsInOrder>[0] }) =>
  columnsInOrder(outcome.board).map((column) => column.id)
const name = { fr: 'Traduction', en: 'Translation' }
const add = (columnId: string, kind: ColumnKind, after: string | null) =>
  say('AddColumn', { columnId, name, kind, after })

describe('columns', () => {
  test('are added after a neighbour, without a limit, hard', () => {
    const added = asMax().when(add('Translation', 'active', 'Doing'))
    expect(names(added)).toEqual(['Triage', 'Backlog', 'Ready', 'Doing', 'Translation', 'Review', 'Live', 'Done'])
    added.happens({ type: 'ColumnAdded', column: { wip: { limit: null, mode: 'hard' } } })
    asMax()
      .when(add('Doing', 'active', 'Doing'))
      .rejects({ code: 'id-taken' })
    asMax()
      .when(add('Translation', 'active', 'Attic'))
      .rejects({ code: 'column-gone' })
    asMax(board().column('Shed', { archived: true }))
      .when(add('Shed', 'active', 'Doing'))
      .rejects({ code: 'id-taken' })
  })

  test('are limited in number', () => {
    const kinds = Object.fromEntries(
      Array.from({ length: MAX.columns }, (_, i) => [`c${i}`, i === 0 ? 'backlog' : 'active']),
    ) as Record<string, ColumnKind>
    asMax(board().columns(kinds))
      .when(add('more', 'active', 'c0'))
      .rejects({ code: 'too-many', what: 'columns', max: MAX.columns })
  })

  test.each([
    ['added', add('Late', 'queue', 'Live')],
    ['moved', say('MoveColumn', { columnId: 'Live', after: null })],
    ['made into another kind', say('EditColumn', { columnId: 'Review', changes: { kind: 'backlog' } })],
    ['restored', say('RestoreColumn', { columnId: 'Shed', after: 'Done' })],
  ])('keep not started before started before done: %s', (_how, command) => {
    asMax(board().column('Shed', { kind: 'active', archived: true }))
      .when(command)
      .rejects({ code: 'phases-out-of-order' })
  })

  test('move', () => {
    const moved = asMax().when(say('MoveColumn', { columnId: 'Review', after: 'Ready' }))
    expect(names(moved)).toEqual(['Triage', 'Backlog', 'Ready', 'Review', 'Doing', 'Live', 'Done'])
    moved.happens({ type: 'ColumnMoved', fromAfter: 'Doing', after: 'Ready' })
    asMax()
      .when(say('MoveColumn', { columnId: 'Review', after: 'Doing' }))
      .changesNothing()
    asMax()
      .when(say('MoveColumn', { columnId: 'Review', after: 'Review' }))
      .changesNothing()
    asMax()
      .when(say('MoveColumn', { columnId: 'Review', after: 'Attic' }))
      .rejects({ code: 'column-gone' })
  })

  test('are renamed and given policies; the log keeps both sides', () => {
    const entryPolicy = { fr: 'Brief lu', en: 'Brief read' }
    asMax()
      .when(say('EditColumn', { columnId: 'Doing', changes: { name, entryPolicy } }))
      .happens({ type: 'ColumnEdited', from: { entryPolicy: null }, to: { name, entryPolicy } })
    asMax()
      .when(say('EditColumn', { columnId: 'Doing', changes: {} }))
      .changesNothing()
  })

  test('are archived when empty and restored where they are wanted', () => {
    const shed = asMax(board().item('Old', 'Doing', { archivedAt: NOW })).when(
      say('ArchiveColumn', { columnId: 'Doing' }),
    )
    shed.happens({ type: 'ColumnArchived', after: 'Ready' })
    expect(names(shed)).not.toContain('Doing')
    shed.and.when(say('ArchiveColumn', { columnId: 'Doing' })).rejects({ code: 'column-gone' })
    const back = shed.and.when(say('RestoreColumn', { columnId: 'Doing', after: 'Review' }))
    expect(names(back)).toEqual(['Triage', 'Backlog', 'Ready', 'Review', 'Doing', 'Live', 'Done'])
    back.and.when(say('RestoreColumn', { columnId: 'Doing', after: null })).rejects({ code: 'not-archived' })
  })

  test('always leave one for new items', () => {
    const small = board().columns({ Backlog: 'backlog', Doing: 'active' })
    asMax(small)
      .when(say('EditColumn', { columnId: 'Backlog', changes: { kind: 'queue' } }))
      .rejects({ code: 'backlog-needed' })
    expect(landingColumn(small.build()).id).toBe('Backlog')
    expect(landingColumn(board().build()).id).toBe('Triage')
    expect(rankedColumn(board().columns({ Triage: 'intake', Doing: 'active' }).build()).id).toBe('Triage')
  })

  test('phases in order', () => {
    expect(phasesInOrder(['intake', 'backlog', 'queue', 'waiting', 'active', 'live', 'done'])).toBe(true)
    expect(phasesInOrder(['active', 'queue'])).toBe(false)
  })
})

describe('the board itself', () => {
  test('says what changed', () => {
    asMax()
      .when(say('EditBoard', { changes: { name: 'Brand', pullTop: 2 } }))
      .happens({ type: 'BoardEdited', from: { name: 'Team' }, to: { name: 'Brand' } })
    asMax()
      .when(say('EditBoard', { changes: { workingDays: [1, 2, 3, 4, 5] } }))
      .changesNothing()
  })

  test('has a limit per person, or none', () => {
    const limited = asMax().when(say('SetPersonLimit', { limit: 2, reason: 'finish first' }))
    limited.happens({ type: 'PersonLimitSet', from: null, to: 2, reason: 'finish first' })
    limited.and.when(say('SetPersonLimit', { limit: 2, reason: '' })).changesNothing()
  })
})

describe('types and labels', () => {
  const [post] = board().build().types.values()

  test('a type changes what is created after, never what exists', () => {
    const edited = given(board().item('Banner', 'Doing'))
      .when(say('EditType', { typeId: 'post', changes: { pace: 'marathon', icon: 'file' } }))
      .happens({ type: 'TypeEdited', from: { pace: 'sprint' }, to: { pace: 'marathon' } })
    expect(edited.item('Banner').plan?.pace).toBe('sprint')
    given(board())
      .when(say('EditType', { typeId: 'post', changes: { icon: 'file' } }))
      .changesNothing()
    given(board())
      .when(say('EditType', { typeId: 'x', changes: {} }))
      .rejects({ code: 'type-gone' })
  })

  test('a type is added once, archived and restored', () => {
    const typed = given(board()).when(say('AddType', { typeId: 'ad', fields: post as never }))
    typed.happens({ type: 'TypeAdded', itemType: { id: 'ad', archivedAt: null } })
    typed.and.when(say('AddType', { typeId: 'ad', fields: post as never })).rejects({ code: 'id-taken' })
    const gone = typed.and.when(say('ArchiveType', { typeId: 'ad' })).happens({ type: 'TypeArchived' })
    gone.and.when(say('ArchiveType', { typeId: 'ad' })).rejects({ code: 'type-gone' })
    const back = gone.and.when(say('RestoreType', { typeId: 'ad' })).happens({ type: 'TypeRestored' })
    back.and.when(say('RestoreType', { typeId: 'ad' })).rejects({ code: 'not-archived' })
    back.and.when(say('RestoreType', { typeId: 'x' })).rejects({ code: 'type-gone' })
  })

  test('a label is added once, edited, archived and restored', () => {
    const labelled = given(board()).when(say('AddLabel', { labelId: 'event', name: 'Event', color: 'red' }))
    labelled.and.when(say('AddLabel', { labelId: 'event', name: '', color: '' })).rejects({ code: 'id-taken' })
    const edited = labelled.and.when(say('EditLabel', { labelId: 'event', changes: { name: 'Fair', color: 'red' } }))
    edited.happens({ type: 'LabelEdited', from: { name: 'Event' }, to: { name: 'Fair' } })
    edited.and.when(say('EditLabel', { labelId: 'event', changes: { name: 'Fair' } })).changesNothing()
    const gone = edited.and.when(say('ArchiveLabel', { labelId: 'event' })).happens({ type: 'LabelArchived' })
    gone.and.when(say('ArchiveLabel', { labelId: 'event' })).rejects({ code: 'label-gone' })
    const back = gone.and.when(say('RestoreLabel', { labelId: 'event' })).happens({ type: 'LabelRestored' })
    back.and.when(say('RestoreLabel', { labelId: 'event' })).rejects({ code: 'not-archived' })
  })

  test('are limited in number', () => {
    const labels = Array.from({ length: MAX.labels }, (_, i) => `l${i}`)
    const crowded = labels.reduce((team, label) => team.label(label), board())
    given(crowded)
      .when(say('AddLabel', { labelId: 'x', name: '', color: '' }))
      .rejects({ code: 'too-many', what: 'labels', max: MAX.labels })
    const types = Array.from({ length: MAX.types }, (_, i) => `t${i}`)
    given(types.reduce((team, type) => team.type(type, {}), board()))
      .when(say('AddType', { typeId: 'x', fields: post as never }))
      .rejects({ code: 'too-many', what: 'types', max: MAX.types })
  })
})
