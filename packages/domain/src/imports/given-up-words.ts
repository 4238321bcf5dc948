import { plainWords } from './plain-words.ts'

/* What trackers call the end of work that nobody wants any more, in French and English. */
const WORDS = [
  'won t (do|fix|happen)|wont (do|fix)|wontfix|will not (do|fix)|not (doing|planned|needed)|can ?t (do|fix|reproduce)',
  'cannot (do|fix|reproduce)|cancel(l?ed|lation)?|declined?|reject(ed)?|abandoned|dropped|discarded|withdrawn|killed',
  'duplicated?|invalid|obsolete|given up|annulee?s?|abandonnee?s?|refusee?s?|rejetee?s?|doublons?',
  'ne sera pas (faite?|corrigee?|resolue?)|sans suite',
].join('|')
const PATTERN = new RegExp(`(^| )(${WORDS})( |$)`)

/** Does the name of a status or a resolution say that the work was given up on? */
export function saysGivenUp(name: string): boolean {
  return PATTERN.test(plainWords(name))
}
