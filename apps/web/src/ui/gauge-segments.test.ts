import { describe, expect, it } from 'vitest'
import { gaugeSegments, gaugeState } from './gauge-segments.ts'

describe('gaugeState', () => {
  it('tells room, full and over apart', () => {
    expect(gaugeState(2, 4)).toBe('room')
    expect(gaugeState(4, 4)).toBe('full')
    expect(gaugeState(5, 4)).toBe('over')
    expect(gaugeState(0, 0)).toBe('full')
    expect(gaugeState(99, null)).toBe('open')
  })
})

describe('gaugeSegments', () => {
  it('draws each place, then what is too much', () => {
    expect(gaugeSegments(1, 3)).toEqual(['taken', 'free', 'free'])
    expect(gaugeSegments(4, 3)).toEqual(['taken', 'taken', 'taken', 'over'])
    expect(gaugeSegments(0, 0)).toEqual([])
  })

  it('gives up on segments when there would be too many', () => {
    expect(gaugeSegments(2, 12)).toHaveLength(12)
    expect(gaugeSegments(2, 13)).toEqual([])
    expect(gaugeSegments(13, 5)).toEqual([])
  })
})
