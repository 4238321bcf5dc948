import { boardId, cycleTimeAnswer, cycleTimeQuery, expectationsAnswer, stageDatesQuery } from '@paceboard/contract'
import { z } from 'zod'
import type { Endpoint } from './operation.ts'

const tag = 'Flow'
const params = z.object({ boardId })

export const flowEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/cycle-time',
    summary: 'Cycle times of what was finished in a window, with percentiles by type and pace',
    tag,
    params,
    query: cycleTimeQuery,
    answers: { 200: cycleTimeAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/expectations',
    summary: 'How long items of each type and pace are expected to take',
    tag,
    params,
    answers: { 200: expectationsAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/cycle-time.csv',
    summary: 'The day every item came to each column, for a spreadsheet',
    tag,
    params,
    query: stageDatesQuery,
    answers: { 200: { csv: 'ID, Title, one date per column, Type, Pace' } },
  },
]
