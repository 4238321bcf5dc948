/** Colours that types and labels choose from; the client maps each name to a shade for light and dark. */
export const COLORS = ['coral', 'amber', 'lime', 'green', 'teal', 'sky', 'blue', 'violet', 'pink', 'slate'] as const

export type Color = (typeof COLORS)[number]

/** Icons that a type chooses from; the client draws them. */
export const TYPE_ICONS = [
  'megaphone',
  'file-text',
  'mail',
  'newspaper',
  'layout',
  'target',
  'video',
  'calendar',
  'users',
  'trophy',
  'book',
  'mic',
  'briefcase',
  'flask',
  'test-tube',
  'rocket',
  'layers',
  'database',
  'globe',
  'git-branch',
  'sparkles',
] as const

export type TypeIcon = (typeof TYPE_ICONS)[number]
