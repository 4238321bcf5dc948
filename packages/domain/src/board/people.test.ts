import { describe, expect, test } from 'vitest'
import type { MemberId } from '../ids.ts'
import { DAY_MS } from '../time.ts'
import { canHoldWork, marketingOwnerAt } from './people.ts'
import { board, NOW } from './testing/board-builder.ts'
import { move, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

const WEEK = 7 * DAY_MS
const handOver = (memberId: string, until: number | null = null) => say('HandOverOwner', { memberId, until })
const member = { champion: false, member: true, stakeholder: false, cast: false }
const stakeholder = { champion: false, member: false, stakeholder: true, cast: false }
const rank = move('Idea').to('Backlog', { below: 'Guide' })
const ranked = () => board().item('Idea', 'Backlog').item('Guide', 'Backlog')

describe('the Marketing Owner', () => {
  test('hands over for good: the other ranks, the former one no longer', () => {
    const handed = given(ranked()).when(handOver('Noah'))
    handed.happens({ type: 'OwnerHandedOver', from: 'Claire', to: 'Noah', until: null })
    handed.and.as('Noah').when(rank).leaves('Backlog', 'Guide', 'Idea')
    handed.and.when(rank).rejects({ code: 'not-allowed', denial: 'only-owner-ranks' })
  })

  test('is covered until a moment, then ranks again without anybody doing anything', () => {
    const covered = given(ranked()).when(handOver('Noah', NOW + WEEK)).and
    covered
      .as('Noah')
      .at(NOW + WEEK - 1)
      .when(rank)
      .happens({ type: 'ItemMoved' })
    covered
      .as('Claire')
      .at(NOW + WEEK - 1)
      .when(rank)
      .rejects({ code: 'not-allowed' })
    covered
      .as('Noah')
      .at(NOW + WEEK)
      .when(rank)
      .rejects({ code: 'not-allowed' })
    covered
      .as('Claire')
      .at(NOW + WEEK)
      .when(rank)
      .happens({ type: 'ItemMoved' })
  })

  test('ends the cover early; who covers may only give it back', () => {
    const team = board().cover('Noah', NOW + WEEK)
    const ended = given(team).when(handOver('Claire')).happens({ type: 'OwnerHandedOver', from: 'Noah', to: 'Claire' })
    expect(marketingOwnerAt(ended.board, NOW)).toBe('Claire')
    given(team).as('Noah').when(handOver('Claire')).happens({ type: 'OwnerHandedOver' })
    const refused = { code: 'not-allowed', denial: 'only-owner-hands-over' } as const
    given(team).as('Noah').when(handOver('Noah')).rejects(refused)
    given(team)
      .as('Noah')
      .when(handOver('Mona', NOW + WEEK))
      .rejects(refused)
  })

  test('hands over to the team only, and to himself not at all', () => {
    given(board()).when(handOver('Sam')).rejects({ code: 'role-needed' })
    given(board()).when(handOver('Zoe')).rejects({ code: 'member-gone' })
    given(board()).when(handOver('Claire')).changesNothing()
  })

  test('is replaced by an admin on the board when away', () => {
    given(board()).as('Mona', { admin: true }).when(handOver('Noah')).happens({ type: 'OwnerHandedOver' })
  })

  test.each([
    ['holder', 'Claire'],
    ['cover', 'Noah'],
  ])('as %s, neither leaves nor stops being of the team', (_as, memberId) => {
    const team = given(board().cover('Noah', NOW + WEEK)).as('Max')
    team.when(say('RemoveMember', { memberId })).rejects({ code: 'owner-must-hand-over' })
    team.when(say('SetRoles', { memberId, roles: stakeholder })).rejects({ code: 'owner-must-hand-over' })
  })

  test('once a cover is over, who covered may leave', () => {
    given(board().cover('Noah', NOW))
      .as('Max')
      .when(say('RemoveMember', { memberId: 'Noah' }))
      .happens({
        type: 'MemberRemoved',
      })
  })
})

describe('the Agile Champion', () => {
  test('hands the flag over and stays in the team', () => {
    const handed = given(board())
      .as('Max')
      .when(say('HandOverChampion', { memberId: 'Mona' }))
    handed.happens(
      { type: 'RolesSet', memberId: 'Mona', to: { champion: true, member: true } },
      { type: 'RolesSet', memberId: 'Max', to: { champion: false, member: true } },
    )
    handed.and.when(say('SetPersonLimit', { limit: 1, reason: '' })).rejects({ code: 'not-allowed' })
  })

  test('one of two gives only the own flag away; an admin speaks for all', () => {
    const two = board().member('Ines', { champion: true, member: true })
    const handOn = say('HandOverChampion', { memberId: 'Mona' })
    const champions = (outcome: { board: ReturnType<ReturnType<typeof board>['build']> }) =>
      [...outcome.board.members.values()].filter((one) => one.roles.champion).map((one) => one.id)
    expect(champions(given(two).as('Max').when(handOn)).sort()).toEqual(['Ines', 'Mona'])
    expect(champions(given(two).as('Noah', { admin: true }).when(handOn))).toEqual(['Mona'])
  })

  test('is never the last to go', () => {
    given(board())
      .as('Max')
      .when(say('SetRoles', { memberId: 'Max', roles: member }))
      .rejects({ code: 'last-champion' })
    given(board())
      .as('Max')
      .when(say('HandOverChampion', { memberId: 'Sam' }))
      .rejects({ code: 'role-needed' })
    given(board())
      .as('Max')
      .when(say('HandOverChampion', { memberId: 'Max' }))
      .changesNothing()
  })
})

describe('members', () => {
  test('come, leave and come back', () => {
    const come = say('AddMember', { memberId: 'Zoe', name: 'Zoe', roles: member })
    const here = given(board()).when(come).happens({ type: 'MemberAdded' })
    here.and.when(come).rejects({ code: 'already-member' })
    const gone = here.and.when(say('RemoveMember', { memberId: 'Zoe' }))
    expect(gone.board.members.get('Zoe' as MemberId)?.removedAt).toBe(NOW)
    gone.and.when(say('RemoveMember', { memberId: 'Zoe' })).rejects({ code: 'member-gone' })
    expect(gone.and.when(come).board.members.get('Zoe' as MemberId)?.removedAt).toBeNull()
  })

  test('no longer may do anything once they left', () => {
    given(board().item('Banner', 'Doing'))
      .when(say('RemoveMember', { memberId: 'Mona' }))
      .and.as('Mona')
      .when(move('Banner').to('Review'))
      .rejects({ code: 'not-allowed', denial: 'members-only' })
  })

  const work = () =>
    board()
      .item('Open', 'Doing', { assigneeId: 'Mona', partnerIds: ['Cora' as never] })
      .item('Helped', 'Doing', { assigneeId: 'Noah', partnerIds: ['Mona' as never] })
      .item('Shelved', 'Doing', { assigneeId: 'Mona', archivedAt: NOW })
      .item('Published', 'Live', { assigneeId: 'Mona' })

  test.each([
    ['leave', say('RemoveMember', { memberId: 'Mona' })],
    ['only look on', say('SetRoles', { memberId: 'Mona', roles: stakeholder })],
  ])('who %s hand open work back; finished work keeps their name', (_how, command) => {
    const handed = given(work()).when(command)
    expect(handed.item('Open').assigneeId).toBeNull()
    expect(handed.item('Open').partnerIds).toEqual(['Cora'])
    expect(handed.item('Helped')).toMatchObject({ assigneeId: 'Noah', partnerIds: [] })
    expect(handed.item('Shelved').assigneeId).toBeNull()
    expect(handed.item('Published').assigneeId).toBe('Mona')
  })

  test('change roles without losing work they may still hold', () => {
    const cast = { ...stakeholder, stakeholder: false, cast: true }
    given(work())
      .when(say('SetRoles', { memberId: 'Mona', roles: cast }))
      .happens({ type: 'RolesSet', from: member, to: cast })
    given(work())
      .when(say('SetRoles', { memberId: 'Mona', roles: member }))
      .changesNothing()
  })

  test('a removed one holds no work', () => {
    expect(canHoldWork({ id: 'Zoe' as MemberId, name: 'Zoe', roles: member, removedAt: NOW })).toBe(false)
  })
})
