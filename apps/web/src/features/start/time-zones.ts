/** The zone of this browser. */
export function hereZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

export interface Zone {
  readonly id: string
  /** 'Europe/Paris' as people read it: 'Paris'. */
  readonly label: string
  /** 'Europe · UTC+1'. */
  readonly hint: string
}

/** Every zone this browser knows, and its own even when it goes by an older name; sorted by city. */
export function knownZones(locale: string, now: Date): readonly Zone[] {
  const ids = new Set([...Intl.supportedValuesOf('timeZone'), hereZone(), 'UTC'])
  return [...ids].map((id) => describeZone(id, locale, now)).toSorted((a, b) => a.label.localeCompare(b.label, locale))
}

function describeZone(id: string, locale: string, now: Date): Zone {
  const parts = id.replaceAll('_', ' ').split('/')
  const label = parts.at(-1) ?? id
  const region = parts.slice(0, -1).join(', ')
  const offset = offsetOf(id, locale, now)
  return { id, label, hint: region === '' ? offset : `${region} · ${offset}` }
}

function offsetOf(id: string, locale: string, now: Date): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName: 'shortOffset' })
  const name = format.formatToParts(now).find((part) => part.type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', 'UTC')
}
