import { PHASE_BY_KIND } from '../board/columns.ts'
import type { ColumnKind } from '../board/model.ts'
import { plainWords } from './plain-words.ts'

/*
 * What a list is for, from the words of its name in French and English. The first kind with a matching word wins, so the
 * telling words come before the vague ones: "Ready to publish" is scheduled, not published, and not ready.
 */
const WORDS: readonly (readonly [ColumnKind, string])[] = [
  ['scheduled', 'scheduled?|scheduling|programmee?s?|planifiee?s?|(to|ready to) (publish|post|send|launch)|a publier'],
  ['scheduled', 'prete?s? a publier|a envoyer|calendar|calendrier'],
  ['live', 'published|publiee?s?|posted|live|online|en ligne|sent|envoyee?s?|launched|lancee?s?|diffusee?s?|aired'],
  ['approval', 'approv(e|al|als|ed|ing)|approbation|validat(e|ed|ion|ing)|valider|a valider|sign ?off|bat|bon a tirer'],
  ['review', 'review(s|ing)?|relecture|relire|revue|proof(s|read|reading)?|feedback|retours?|qa|test(s|ing)?'],
  ['review', 'check(ing)?|verification|verifier|editing|corrections?'],
  ['waiting', 'wait(ing)?|on hold|hold|paused?|en pause|blocked|bloquee?s?|attente|standby|stand by|stuck'],
  ['done', 'done|completed?|finished|terminee?s?|finie?s?|faite?s?|releases?|released|shipped|delivered|livrees?'],
  ['done', 'closed|close|clos|resolved|deployed|archives?|archived|archivee?s?|accomplished'],
  ['active', 'doing|in progress|progress|wip|working|en cours|ongoing|writing|redaction|draft(s|ing)?|brouillons?'],
  ['active', 'production|creation|design(ing)?|montage|development|dev|current|in work|started'],
  ['intake', 'inbox|ideas?|idees?|requests?|demandes?|triage|a trier|intake|suggestions?|brainstorm(ing)?|incoming'],
  ['backlog', 'backlog|product backlog|to ?do|a faire|someday|un jour'],
  ['queue', 'next|ready|queue|selected|this week|cette semaine|today|aujourd hui|worklist|prete?s?|prochain(e|es|s)?'],
  ['queue', 'sprint|planned|prevue?s?|prioritaires?|priorities|up next'],
]

const PATTERNS = WORDS.map(([kind, words]) => [kind, new RegExp(`(^| )(${words})( |$)`)] as const)

/** The kind that a name tells; null when its words tell none. */
export function kindInWords(name: string): ColumnKind | null {
  const words = plainWords(name)
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/**
 * A kind for every column, left to right, from what their names tell. A name that tells nothing takes it from its place:
 * the first list collects work, the last one delivers it, and in between work goes on; it is never put on the wrong side
 * of a neighbour whose name tells.
 */
export function guessKinds(told: readonly (ColumnKind | null)[]): readonly ColumnKind[] {
  return told.map((kind, i) => kind ?? fromPlace(told, i))
}

function fromPlace(told: readonly (ColumnKind | null)[], i: number): ColumnKind {
  const left = told.slice(0, i).findLast((kind) => kind !== null) ?? null
  const right = told.slice(i + 1).find((kind) => kind !== null) ?? null
  if (left === null) {
    if (i === 0) return 'backlog'
    if (right === null && i === told.length - 1) return 'done'
  } else if (PHASE_BY_KIND[left] === 'done') {
    return 'done'
  }
  const beforeWork = left === null || PHASE_BY_KIND[left] === 'notStarted'
  return beforeWork && right !== null && PHASE_BY_KIND[right] === 'notStarted' ? 'queue' : 'active'
}
