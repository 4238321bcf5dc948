/** The categorical colours of types, campaigns, labels and people; each is a `[data-hue]` in styles/tokens.css. */
export const HUES = [
  'coral',
  'teal',
  'violet',
  'amber',
  'blue',
  'green',
  'plum',
  'sky',
  'rose',
  'olive',
  'brown',
  'stone',
] as const
export type Hue = (typeof HUES)[number]

/** Colours that types and labels choose from, where the palette knows the shade under another name. */
const SHADES: Readonly<Record<string, Hue>> = { lime: 'olive', pink: 'plum', slate: 'stone' }

/** The hue of that name; unknown names, for instance from an import, are quiet stone. */
export function toHue(name: string | null | undefined): Hue {
  return HUES.find((hue) => hue === name) ?? SHADES[name ?? ''] ?? 'stone'
}

/** A colour that stays the same for the same id, on every device. Stone is left out: it means "no one". */
export function hueOfId(id: string): Hue {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  }
  return HUES[(hash >>> 0) % (HUES.length - 1)] ?? 'stone'
}
