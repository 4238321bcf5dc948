import type { BoardPlan } from '../board/create-board.ts'
import { itemTypes } from './item-types.ts'
import { templateColumn, triageColumn } from './template-column.ts'

/** A small team or a first board. */
export const SIMPLE_PLAN: BoardPlan = {
  columns: [
    triageColumn(),
    templateColumn('backlog', 'backlog', 'Backlog', 'Backlog'),
    templateColumn('ready', 'queue', 'Prêt', 'Ready', { limit: 5 }),
    templateColumn('in_progress', 'active', 'En cours', 'In progress', { limit: 5 }),
    templateColumn('review', 'review', 'Relecture', 'Review', { limit: 3 }),
    templateColumn('done', 'done', 'Terminé', 'Done'),
  ],
  types: itemTypes(
    'social_post',
    'blog_post',
    'emailing',
    'newsletter',
    'landing_page',
    'paid_ad',
    'video',
    'sales_asset',
    'optimisation',
  ),
  labels: [],
  personLimit: 2,
}

/** An editorial team: requests come in, a piece is assigned, written, edited, produced. */
export const CONTENT_PLAN: BoardPlan = {
  columns: [
    templateColumn('requested', 'intake', 'Demandé', 'Requested'),
    templateColumn('to_assign', 'backlog', 'À attribuer', 'To assign'),
    templateColumn('writing', 'active', 'Rédaction', 'Writing', { limit: 5 }),
    templateColumn('editing', 'review', 'Édition', 'Editing', { limit: 3 }),
    templateColumn('production', 'active', 'Production', 'Production', { limit: 4 }),
    templateColumn('published', 'live', 'Publié', 'Published'),
  ],
  types: itemTypes(
    'blog_post',
    'social_post',
    'newsletter',
    'case_study',
    'white_paper',
    'video',
    'press_release',
    'sales_asset',
  ),
  labels: [],
  personLimit: 2,
}

/** Trade shows and webinars: what must be ready by a day, and what follows it. */
export const EVENT_PLAN: BoardPlan = {
  columns: [
    triageColumn(),
    templateColumn('backlog', 'backlog', 'À prévoir', 'To plan'),
    templateColumn('ready', 'queue', 'Prêt à lancer', 'Ready to start', { limit: 6 }),
    templateColumn('preparing', 'active', 'Préparation', 'Preparing', { limit: 6 }),
    templateColumn('review', 'review', 'Relecture', 'Review', { limit: 3 }),
    templateColumn('approval', 'approval', 'Validation', 'Approval', { limit: 3 }),
    templateColumn('ready_for_day', 'scheduled', 'Prêt pour le jour J', 'Ready for the day'),
    templateColumn('held', 'live', 'Jour J passé', 'Held'),
    templateColumn('followed_up', 'done', 'Suivi fait', 'Followed up'),
  ],
  types: itemTypes(
    'event',
    'webinar',
    'campaign_launch',
    'emailing',
    'landing_page',
    'social_post',
    'sales_asset',
    'video',
    'press_release',
  ),
  labels: [],
  personLimit: 2,
}

/** Long work that moves by milestones: platforms, data, site, organisation. Scoping comes before the commitment. */
export const OPS_PLAN: BoardPlan = {
  columns: [
    triageColumn(),
    templateColumn('idea', 'backlog', 'Idée', 'Idea'),
    templateColumn('scoping', 'queue', 'Cadrage', 'Scoping', { limit: 3 }),
    templateColumn('milestone', 'active', 'Jalon en cours', 'Milestone under way', {
      limit: 4,
      entry: { fr: 'Un responsable, un horizon, un premier jalon', en: 'One owner, a horizon, a first milestone' },
    }),
    templateColumn('paused', 'waiting', 'Pause', 'Paused', {
      entry: { fr: 'Une raison et une date de reprise', en: 'A reason and a date to resume' },
    }),
    templateColumn('kept', 'done', 'Tenu', 'Kept'),
  ],
  types: itemTypes('platform', 'data_gov', 'site_seo', 'org_change', 'optimisation', 'product_test'),
  labels: [],
  personLimit: 2,
}
