import { acceptInvitationBody, boardId, inviteBody } from '@paceboard/contract'
import type { BoardId, Roles } from '@paceboard/domain'
import { Router } from 'express'
import { bodyOf, paramOf } from '../http/input.ts'
import { problem, rejected } from '../http/problem.ts'
import type { Deps } from '../lib/deps.ts'
import { acceptAsPerson, acceptWithAccount, readInvitation } from './accept-invitation.ts'
import { createInvitation, openInvitations, revokeInvitation } from './invitations.ts'
import { type Inviter, mayInvite } from './inviting.ts'
import { type People, rowId, sessionOf, setCookies } from './people.ts'

/** The least that somebody can be invited as: who may not do this sees no invitations either. */
const STAKEHOLDER: Roles = { champion: false, member: false, stakeholder: true, cast: false }

/** Inviting people to a board, and joining it by a link. */
export function invitationRoutes(people: People): Router {
  const { auth, deps } = people
  const router = Router()

  router.post('/boards/:boardId/invitations', async (req, res) => {
    const { user } = await sessionOf(people, req)
    const board = paramOf(req, 'boardId', boardId)
    await refuseUnlessMay(deps, board, user, STAKEHOLDER)
    const { email, roles } = await bodyOf(req, res, inviteBody)
    if (!Object.values(roles).some(Boolean)) throw rejected({ code: 'role-needed' })
    await refuseUnlessMay(deps, board, user, roles)
    res.status(201).json(await createInvitation(deps, { boardId: board, email, roles, invitedBy: user.id }))
  })

  router.get('/boards/:boardId/invitations', async (req, res) => {
    const { user } = await sessionOf(people, req)
    const board = paramOf(req, 'boardId', boardId)
    await refuseUnlessMay(deps, board, user, STAKEHOLDER)
    res.json(await openInvitations(deps, board))
  })

  router.delete('/boards/:boardId/invitations/:invitationId', async (req, res) => {
    const { user } = await sessionOf(people, req)
    const board = paramOf(req, 'boardId', boardId)
    await refuseUnlessMay(deps, board, user, STAKEHOLDER)
    const id = paramOf(req, 'invitationId', rowId)
    if (!(await revokeInvitation(deps, board, id))) throw problem('not-found')
    res.status(204).end()
  })

  router.get('/invitations/:token', async (req, res) => {
    res.json(await readInvitation(deps, req.params.token))
  })

  router.post('/invitations/:token/accept', async (req, res) => {
    const { token } = req.params
    const { account } = await bodyOf(req, res, acceptInvitationBody)
    if (account === null) {
      const { user } = await sessionOf(people, req)
      res.json({ boardId: await acceptAsPerson(deps, token, user) })
      return
    }
    const joined = await acceptWithAccount(deps, token, account)
    setCookies(res, await auth.signIn(req, account.email, account.password))
    res.status(201).json({ boardId: joined })
  })

  return router
}

/** @throws problem not-found for who is no member, the board's refusal for who may not add people */
async function refuseUnlessMay(deps: Deps, board: BoardId, inviter: Inviter, roles: Roles): Promise<void> {
  const answer = await mayInvite(deps, board, inviter, roles)
  if (answer === null) throw problem('not-found')
  if (!answer.ok) throw rejected({ code: 'not-allowed', denial: answer.reason })
}
