import type { LocalText } from '@paceboard/domain'

/** What approvers say with a yes; mostly nothing. */
export const YES: readonly LocalText[] = [
  { fr: '', en: '' },
  { fr: '', en: '' },
  { fr: 'D’accord pour moi.', en: 'Fine with me.' },
  { fr: 'Rien à redire.', en: 'Nothing to add.' },
  { fr: 'Beaucoup plus clair qu’avant.', en: 'Much clearer than before.' },
]

/** What they want otherwise. */
export const CORRECTIONS: readonly LocalText[] = [
  { fr: 'Le prix affiché n’est plus le bon.', en: 'The price shown is out of date.' },
  { fr: 'La date ne correspond pas à celle du site.', en: 'The date differs from the one on the website.' },
  { fr: 'Il manque l’accord écrit pour la photo.', en: 'The written consent for the photo is missing.' },
  { fr: 'Le dernier paragraphe promet trop.', en: 'The last paragraph promises too much.' },
  { fr: 'Le logo du partenaire est l’ancien.', en: 'The partner’s logo is the old one.' },
]

/** What is looked at, round by round. */
export const VERSIONS: readonly LocalText[] = [
  { fr: 'Version 1', en: 'Version 1' },
  { fr: 'Version 2, corrigée', en: 'Version 2, corrected' },
]
