import { describe, expect, it } from 'vitest'
import { nextState, seededRandom, streamSeed, uniform } from './random.ts'

const DRAWS = 100_000

function means(random: () => number): { readonly mean: number; readonly variance: number; readonly serial: number } {
  const values = Array.from({ length: DRAWS }, random)
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS
  const serial = values.reduce((sum, value, i) => sum + (value - mean) * ((values[i - 1] ?? mean) - mean), 0) / DRAWS
  return { mean, variance, serial: serial / variance }
}

describe('random numbers', () => {
  it('are the same for the same seed, whoever keeps the state', () => {
    const random = seededRandom(42)
    let state = 42
    for (let i = 0; i < 100; i++) {
      state = nextState(state)
      expect(random()).toBe(uniform(state))
    }
    expect(seededRandom(43)()).not.toBe(seededRandom(42)())
  })

  it('are what others compute with mulberry32', () => {
    const random = seededRandom(1)
    expect([random(), random(), random()].map((value) => value * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787])
  })

  it('are uniform and independent, within one stream and from the first number of one stream to the next', () => {
    let stream = 0
    const firsts = means(() => seededRandom(streamSeed(7, stream++))())
    for (const { mean, variance, serial } of [means(seededRandom(7)), firsts]) {
      expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.004)
      expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001)
      expect(Math.abs(serial)).toBeLessThan(0.015)
    }
  })
})
