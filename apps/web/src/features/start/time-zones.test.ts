import { expect, it } from 'vitest'
import { hereZone, knownZones } from './time-zones.ts'

it('knows the zone of this browser even when the list of zones leaves it out', () => {
  const zones = knownZones('en', new Date('2026-01-15T12:00:00Z'))
  expect(zones.some((zone) => zone.id === hereZone())).toBe(true)
  expect(new Set(zones.map((zone) => zone.id)).size).toBe(zones.length)
})

it('reads a zone as city, region and distance from UTC', () => {
  const zones = knownZones('fr', new Date('2026-07-15T12:00:00Z'))
  expect(zones.find((zone) => zone.id === 'Europe/Paris')).toEqual({
    id: 'Europe/Paris',
    label: 'Paris',
    hint: 'Europe · UTC+2',
  })
  expect(zones.find((zone) => zone.id === 'America/New_York')?.label).toBe('New York')
})
