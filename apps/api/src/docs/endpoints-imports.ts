import {
  boardFilePreview,
  confirmBoardFileBody,
  confirmImportBody,
  importPreview,
  importReport,
} from '@paceboard/contract'
import { z } from 'zod'
import type { Endpoint } from './operation.ts'

const tag = 'Imports'
const byId = z.object({ importId: z.string() })

export const importEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/api/imports/trello',
    summary: 'Upload a Trello export and see what would come; kept for an hour',
    tag,
    upload: z.object({ file: z.string().meta({ format: 'binary' }) }).meta({ id: 'TrelloUpload' }),
    answers: { 201: importPreview },
    problems: ['not-a-trello-export', 'body-too-large', 'unsupported-type'],
  },
  {
    method: 'post',
    path: '/api/imports/board',
    summary: 'Upload a board that Paceboard exported and see what would come; kept for an hour',
    tag,
    upload: z.object({ file: z.string().meta({ format: 'binary' }) }).meta({ id: 'BoardFileUpload' }),
    answers: { 201: boardFilePreview },
    problems: ['not-a-board-file', 'body-too-large', 'unsupported-type'],
  },
  {
    method: 'post',
    path: '/api/imports/board/{importId}',
    summary: 'Make the board of an uploaded board file, wholly or not at all',
    tag,
    params: byId,
    body: confirmBoardFileBody,
    answers: { 201: importReport },
    problems: ['import-gone', 'not-a-board-file'],
    refusals: true,
  },
  {
    method: 'post',
    path: '/api/imports/{importId}',
    summary: 'Make the board of an uploaded export, wholly or not at all',
    tag,
    params: byId,
    body: confirmImportBody,
    answers: { 201: importReport },
    problems: ['import-gone'],
    refusals: true,
  },
  {
    method: 'delete',
    path: '/api/imports/{importId}',
    summary: 'Forget an uploaded export',
    tag,
    params: byId,
    answers: { 204: null },
  },
]
