import { z } from 'zod'
import type { Endpoint } from './operation.ts'

const tag = 'Server'
const alive = z.object({ status: z.literal('ok') }).meta({ id: 'Alive' })

export const serverEndpoints: readonly Endpoint[] = [
  { method: 'get', path: '/healthz', summary: 'The process runs', tag, open: true, answers: { 200: alive } },
  {
    method: 'get',
    path: '/readyz',
    summary: 'The database answers too',
    tag,
    open: true,
    answers: { 200: alive },
    problems: ['starting-up'],
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    tag,
    open: true,
    answers: { 200: z.looseObject({ openapi: z.string() }) },
  },
]
