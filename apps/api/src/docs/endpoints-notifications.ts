import { boardId, notificationsAnswer, notificationsQuery, readNotificationsBody } from '@paceboard/contract'
import { z } from 'zod'
import type { Endpoint } from './operation.ts'

const tag = 'Notifications'
const params = z.object({ boardId })

export const notificationEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/boards/{boardId}/notifications',
    summary: 'What others did on the board that concerns me, newest first, of the last 90 days',
    tag,
    params,
    query: notificationsQuery,
    answers: { 200: notificationsAnswer },
  },
  {
    method: 'post',
    path: '/api/boards/{boardId}/notifications/read',
    summary: 'I have seen all of mine up to this one',
    tag,
    params,
    body: readNotificationsBody,
    answers: { 204: null },
  },
]
