import { describe, expect, it } from 'vitest'
import { processLimits } from './process-limits.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'

interface Xmr {
  readonly cases: readonly { baseline: readonly number[]; average: number; unpl?: number; lnpl?: number }[]
  readonly signals: readonly {
    baseline: readonly number[]
    display: readonly number[]
    largeChange?: readonly number[]
  }[]
}

describe('processLimits', () => {
  it('R9: mean ± 2.66 mean moving range', () => {
    expect(processLimits([10, 12, 11])).toEqual({ average: 11, upper: 11 + 2.66 * 1.5, lower: 11 - 2.66 * 1.5 })
    expect(processLimits([])).toBeNull()
  })

  it.skipIf(!flowDataIsHere)('R9: as Lighthouse has them, which rounds and calls nothing 0', () => {
    const { cases, signals } = readFlowData<Xmr>('fixtures/lighthouse/xmr.json')
    for (const { baseline, average, unpl, lnpl } of cases) {
      const limits = processLimits(baseline)
      expect(limits?.average ?? 0).toBe(average)
      if (unpl !== undefined) expect(Math.round(limits?.upper ?? 0)).toBe(unpl)
      if (lnpl !== undefined) expect(Math.round(limits?.lower ?? 0)).toBe(lnpl)
    }
    expect(cases.length).toBe(5)
    const large = signals.filter((signal) => signal.largeChange)
    for (const { baseline, display, largeChange = [] } of large) {
      const { lower = 0, upper = 0 } = processLimits(baseline) ?? {}
      const outside = [...display.keys()].filter((day) => (display[day] ?? 0) > upper || (display[day] ?? 0) < lower)
      expect(outside).toEqual(largeChange)
    }
    expect(large.length).toBe(2)
  })
})
