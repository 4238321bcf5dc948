import type { BoardId, TypeId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { chartCsv } from './chart-csv.ts'

test('the address of a chart says what the chart shows', () => {
  const address = chartCsv('b-1' as BoardId, 'daily', { type: 'a&b' as TypeId, from: '2026-01-01' }, 'fr')
  expect(address).toBe('/api/boards/b-1/flow/daily.csv?type=a%26b&from=2026-01-01&locale=fr')
})
