import { boardId, exportQuery } from '@paceboard/contract'
import { z } from 'zod'
import type { Endpoint } from './operation.ts'

const tag = 'Exports'
const params = z.object({ boardId })

export const exportEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/boards/{boardId}/export/items.csv',
    summary: 'Every item with all its fields, archived ones too',
    tag,
    params,
    query: exportQuery,
    answers: { 200: { csv: 'One row per item' } },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/export/transitions.csv',
    summary: 'Every column that every item entered, and when',
    tag,
    params,
    query: exportQuery,
    answers: { 200: { csv: 'Item, from, to, instant in UTC, day of the board, commit' } },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/export/board.json',
    summary: 'The board whole, with its history: a file that /api/imports/board reads again',
    tag,
    params,
    answers: { 200: z.looseObject({ format: z.string(), version: z.int(), commits: z.array(z.unknown()) }) },
  },
]
