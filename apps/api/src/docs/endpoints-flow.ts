import {
  adviceAnswer,
  adviceQuery,
  appointmentsAnswer,
  appointmentsQuery,
  approverWaitsAnswer,
  approverWaitsQuery,
  boardId,
  type Charts,
  chartAnswers,
  chartTableQuery,
  cycleTimeAnswer,
  cycleTimeQuery,
  expectationsAnswer,
  flowItemsAnswer,
  flowItemsQuery,
  flowQuery,
  forecastAnswer,
  forecastQuery,
  modelAnswer,
  modelQuery,
  risksAnswer,
  stageDatesQuery,
  timeItemsAnswer,
  timeItemsQuery,
} from '@paceboard/contract'
import { z } from 'zod'
import type { Endpoint } from './operation.ts'

const tag = 'Flow'
const params = z.object({ boardId })

const CHARTS: { readonly [Name in keyof Charts]: string } = {
  daily: 'What was started, finished and under way, day by day and week by week',
  cumulative: 'How many items had come to each column, day by day',
  aging: 'What is under way, how old it is, and the chance that it still keeps its promise',
  promises: 'Within how many days 85 % were done, by type and pace, and how many really were',
  time: 'Where the time between start and finish went, by type and column',
  unplanned: 'How much of what was started nobody had planned',
  paces: 'How sprints kept their time boxes, and marathons their check-ins and milestones',
  limits: 'Every change of a limit, with the four weeks before and after it',
  cancelled: 'What was given up, and at what age',
  approvals: 'How long each approver took to answer, what they said, and what still waits for them',
}

function chartEndpoint(name: keyof Charts): Endpoint {
  return {
    method: 'get',
    path: `/api/boards/{boardId}/flow/${name}`,
    summary: CHARTS[name],
    tag,
    params,
    query: flowQuery,
    answers: { 200: chartAnswers[name] },
  }
}

function tableEndpoint(name: keyof Charts | 'weeks'): Endpoint {
  const summary = name === 'weeks' ? 'What was finished, week by week' : CHARTS[name]
  return {
    method: 'get',
    path: `/api/boards/{boardId}/flow/${name}.csv`,
    summary: `${summary}, for a spreadsheet`,
    tag,
    params,
    query: chartTableQuery,
    answers: { 200: { csv: 'The chart as a table, its headers in the language asked for' } },
  }
}

export const flowEndpoints: readonly Endpoint[] = [
  ...(Object.keys(CHARTS) as (keyof Charts)[]).map(chartEndpoint),
  ...([...Object.keys(CHARTS), 'weeks'] as (keyof Charts | 'weeks')[]).map(tableEndpoint),
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/items',
    summary: 'The items that one number of a chart counts',
    tag,
    params,
    query: flowItemsQuery,
    answers: { 200: flowItemsAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/time-items',
    summary: 'The items that spent some of a part of the time',
    tag,
    params,
    query: timeItemsQuery,
    answers: { 200: timeItemsAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/forecast',
    summary: 'How many items by a day, or when so many are done',
    tag,
    params,
    query: forecastQuery,
    answers: { 200: forecastAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/risks',
    summary: 'How the promised day of every open item stands, and what says so',
    tag,
    params,
    answers: { 200: risksAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/advice',
    summary: 'The last days in numbers, and the limit that a target asks for',
    tag,
    params,
    query: adviceQuery,
    answers: { 200: adviceAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/appointments',
    summary: 'The time boxes, check-ins or milestones that a number of the two paces counts, kept and missed',
    tag,
    params,
    query: appointmentsQuery,
    answers: { 200: appointmentsAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/approver-waits',
    summary: 'The questions that a number of the approvers counts, with their days',
    tag,
    params,
    query: approverWaitsQuery,
    answers: { 200: approverWaitsAnswer },
  },
  {
    method: 'get',
    path: '/api/boards/{boardId}/flow/model',
    summary: 'The board as a model for what-if questions, with the numbers it has reproduced, or why there is none',
    tag,
    params,
    query: modelQuery,
    answers: { 200: modelAnswer },
  },
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
