import { describe, expect, test } from 'vitest'
import { IMPORT_RULES } from '../import-rules.mjs'
import { brokenRules } from './broken-rules.mjs'
import { sourceFacts } from './source-facts.mjs'

const check = (sources) => brokenRules(Object.entries(sources).map(([path, source]) => sourceFacts(path, source)))

/** For each rule a source that breaks it, and its nearest neighbour that does not. */
const CASES = {
  'domain-is-pure': {
    bad: { 'packages/domain/src/board/a.ts': `import { readFile } from 'node:fs'` },
    good: { 'packages/domain/src/board/a.ts': `import { generateKeyBetween } from 'fractional-indexing'` },
  },
  'contract-wraps-the-domain': {
    bad: { 'packages/contract/src/a.ts': `import express from 'express'` },
    good: { 'packages/contract/src/a.ts': `import { z } from 'zod'\nimport type { Board } from '@paceboard/domain'` },
  },
  'demo-speaks-the-domain': {
    bad: { 'packages/demo/src/a.ts': `import { board } from '@paceboard/contract'` },
    good: { 'packages/demo/src/a.ts': `import { decide } from '@paceboard/domain'` },
  },
  'packages-by-name': {
    bad: { 'apps/api/test/a.test.ts': `import { x } from '../../../packages/domain/src/board/rank.ts'` },
    good: { 'apps/api/test/a.test.ts': `import { x } from '@paceboard/domain'` },
  },
  'apps-meet-through-the-contract': {
    bad: { 'apps/web/src/lib/a.ts': `import type { App } from '../../../api/src/app.ts'` },
    good: { 'apps/web/src/lib/a.ts': `import type { App } from './app.ts'` },
  },
  'slices-are-islands': {
    bad: { 'apps/api/src/audit/routes.ts': `import { openBoard } from '../board/open-board.ts'` },
    good: {
      'apps/api/src/audit/routes.ts': `import { problem } from '../http/problem.ts'\nimport { a } from './a.ts'`,
    },
  },
  'api-imports-downward': {
    bad: { 'apps/api/src/audit/routes.ts': `import { createApp } from '../app.ts'` },
    good: { 'apps/api/src/main.ts': `import { createApp } from './app.ts'` },
  },
  'shared-api-code-knows-no-slice': {
    bad: { 'apps/api/src/http/problem.ts': `import { rejection } from '../board/rejection.ts'` },
    good: { 'apps/api/src/http/problem.ts': `import { db } from '../db/client.ts'` },
  },
  'prisma-behind-db': {
    bad: { 'apps/api/src/board/routes.ts': `import type { Prisma } from '../generated/sqlite/client.ts'` },
    good: { 'apps/api/src/db/client.ts': `import type { Prisma } from '../generated/sqlite/client.ts'` },
  },
  'features-are-islands': {
    bad: { 'apps/web/src/features/new-one/page.tsx': `const page = import('../board/page.tsx')` },
    good: { 'apps/web/src/features/new-one/page.tsx': `export { a } from './parts/a.tsx'` },
  },
  'features-know-no-app': {
    bad: { 'apps/web/src/features/flow/page.tsx': `import { routes } from '../../app/routes.tsx'` },
    good: { 'apps/web/src/app/routes.tsx': `import { FlowPage } from '../features/flow/page.tsx'` },
  },
  'ui-knows-no-feature': {
    bad: { 'apps/web/src/ui/button.tsx': `import { item } from '../features/board/item.tsx'` },
    good: { 'apps/web/src/ui/button.tsx': `import { classes } from '../lib/classes.ts'` },
  },
  'lib-knows-no-ui': {
    bad: { 'apps/web/src/lib/a.ts': `import { Button } from '../ui/button.tsx'` },
    good: { 'apps/web/src/lib/a.ts': `import { t } from '../i18n/t.ts'` },
  },
  'one-file-drags': {
    bad: {
      'apps/web/src/features/board/drag.tsx': `import { DndContext } from '@dnd-kit/core'`,
      'apps/web/src/features/board/column.tsx': `import { useDroppable } from '@dnd-kit/core'`,
    },
    good: { 'apps/web/src/features/board/drag.tsx': `import { DndContext } from '@dnd-kit/core'` },
  },
  'no-test-helpers-in-production': {
    bad: { 'apps/web/src/lib/a.ts': `import { vi } from 'vitest'` },
    good: { 'apps/web/src/lib/a.test.ts': `import { vi } from 'vitest'` },
  },
}

describe('import rules', () => {
  test('every rule is proved below', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(IMPORT_RULES.map((rule) => rule.name).toSorted())
  })

  test.each(IMPORT_RULES)('$name catches a breach, with its remedy', ({ name, remedy }) => {
    const broken = check(CASES[name].bad)
    expect(broken.join('\n')).toContain(`(${name}). ${remedy}`)
    expect(check(CASES[name].good)).toEqual([])
  })
})

describe('the clock and chance', () => {
  test.each([
    ['new Date()', 'export const f = () => new Date()'],
    ['Date()', 'export const f = () => Date()'],
    ['Date.now', 'export const f = (now = Date.now) => now()'],
    ['Math.random', 'export const f = () => Math.random()'],
    ['performance.now', 'export const f = () => performance.now()'],
  ])('%s is refused in the domain', (what, source) => {
    expect(check({ 'packages/domain/src/flow/a.ts': source })).toEqual([
      `packages/domain/src/flow/a.ts:1 uses ${what} (repeatable). Take the time or the number as an argument.`,
    ])
  })

  test('a date made of an argument, a test and the API are free', () => {
    expect(check({ 'packages/domain/src/flow/a.ts': 'export const f = (at: number) => new Date(at)' })).toEqual([])
    expect(check({ 'packages/domain/src/flow/a.test.ts': 'export const f = () => Date.now()' })).toEqual([])
    expect(check({ 'apps/api/src/lib/clock.ts': 'export const now = () => Date.now()' })).toEqual([])
  })
})

describe('cycles', () => {
  test('files that import each other at run time are named', () => {
    const broken = check({
      'packages/domain/src/a.ts': `import { b } from './b.ts'`,
      'packages/domain/src/b.ts': `export { a } from './a.ts'`,
    })
    expect(broken).toEqual([
      'packages/domain/src/a.ts → packages/domain/src/b.ts → packages/domain/src/a.ts (no-cycles). Move what both need to a third file.',
    ])
  })

  test('types may refer to each other', () => {
    const sources = {
      'packages/domain/src/a.ts': `import type { B } from './b.ts'`,
      'packages/domain/src/b.ts': `import { type A } from './a.ts'`,
    }
    expect(check(sources)).toEqual([])
  })
})
