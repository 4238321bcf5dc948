import {
  activityAnswer,
  activityQuery,
  boardAnswer,
  boardCreatedAnswer,
  boardId,
  boardSummary,
  commandAnswer,
  commandEnvelope,
  commitSchema,
  commitsAnswer,
  commitsQuery,
  createBoardBody,
  itemAnswer,
  itemId,
  streamQuery,
} from '@paceboard/contract'
import { z } from 'zod'
import type { Endpoint } from './operation.ts'

const tag = 'Boards'
const params = z.object({ boardId })

export const boardEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/boards',
    summary: 'The boards I am a member of',
    tag,
    answers: { 200: z.array(boardSummary) },
  },
  {
    method: 'post',
    path: '/api/boards',
    summary: 'Make a board from a template, or the example team with its history',
    tag,
    body: createBoardBody,
    answers: { 201: boardCreatedAnswer },
    refusals: true,
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}',
    summary: 'The board now, at its seq',
    tag,
    params,
    answers: { 200: boardAnswer },
  },
  {
    method: 'post',
    path: '/api/boards/{boardId}/commands',
    summary: 'Change the board. The same commandId twice has the effect of once',
    tag,
    params,
    body: commandEnvelope,
    answers: { 200: commandAnswer },
    refusals: true,
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/commits',
    summary: 'The log, oldest first',
    tag,
    params,
    query: commitsQuery,
    answers: { 200: commitsAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/activity',
    summary: 'The log, newest first, of the board or of one item',
    tag,
    params,
    query: activityQuery,
    answers: { 200: activityAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/items/{itemId}',
    summary: 'Description and comments of an item',
    tag,
    params: z.object({ boardId, itemId }),
    answers: { 200: itemAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/stream',
    summary:
      'Commits as they happen: events `commit` (id = seq) and `resync`; `after` or Last-Event-ID says from where',
    tag,
    params,
    query: streamQuery,
    answers: { 200: { events: commitSchema } },
  },
]
