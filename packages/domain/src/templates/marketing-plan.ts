import type { BoardPlan } from '../board/create-board.ts'
import { ITEM_TYPES } from './item-types.ts'
import { templateColumn, triageColumn } from './template-column.ts'

/** A whole marketing team of about eight people: every type, approval apart from review (domain C2). */
export const MARKETING_PLAN: BoardPlan = {
  columns: [
    triageColumn(),
    templateColumn('backlog', 'backlog', 'Backlog', 'Backlog', {
      entry: { fr: 'Rang donné par le Marketing Owner', en: 'Ranked by the Marketing Owner' },
    }),
    templateColumn('ready', 'queue', 'Prêt', 'Ready', {
      limit: 6,
      entry: { fr: '5 contrôles de préparation', en: '5 readiness checks' },
    }),
    templateColumn('in_progress', 'active', 'En création', 'In progress', {
      limit: 8,
      entry: { fr: 'Un responsable, un rythme, une échéance', en: 'One owner, a pace, a date' },
    }),
    templateColumn('review', 'review', 'Relecture', 'Review', {
      limit: 3,
      entry: { fr: 'Brouillon complet', en: 'Full draft' },
    }),
    templateColumn('approval', 'approval', 'Validation', 'Approval', {
      limit: 3,
      entry: { fr: 'Approbateurs nommés, version figée', en: 'Approvers named, version frozen' },
    }),
    templateColumn('scheduled', 'scheduled', 'Programmé', 'Scheduled', {
      limit: 10,
      mode: 'off',
      entry: { fr: 'Tout validé, date et lien UTM', en: 'All approved, date and UTM link' },
    }),
    templateColumn('live', 'live', 'En ligne', 'Live', {
      entry: { fr: 'Publié et testé', en: 'Published and tested' },
    }),
    templateColumn('reviewed', 'done', 'Bilan fait', 'Reviewed', {
      entry: { fr: 'Décision prise', en: 'Decision taken' },
    }),
  ],
  types: ITEM_TYPES,
  labels: [],
  personLimit: 2,
}
