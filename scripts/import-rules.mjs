// Who may import whom. Paths are relative to the repository; 'npm:x' is a package, 'node:x' a module of Node itself.
// `to` may use the groups captured by `from` as $1, so a slice that does not exist yet is guarded too.

const TEST = /\.test\.tsx?$|^apps\/(e2e|bench)\/|\/(test|testing)\//
const SHARED_API = 'http|db|lib|generated'

/**
 * name    what the rule is called in a message
 * remedy  what to do instead
 * from    files it speaks about; tests are left out unless `tests` is true
 * to      targets it forbids; `except` are those it allows after all
 * alone   instead of forbidding: at most one file may import `to`
 */
export const IMPORT_RULES = [
  {
    name: 'domain-is-pure',
    remedy:
      'The domain knows only itself and the rank library: pass clock, randomness, files and schemas in from outside.',
    from: '^packages/domain/src/',
    to: '.*',
    except: '^packages/domain/src/|^npm:fractional-indexing$',
  },
  {
    name: 'contract-wraps-the-domain',
    remedy: 'The contract is domain types and zod schemas: what needs more belongs in the API or the client.',
    from: '^packages/contract/src/',
    to: '.*',
    except: '^packages/(contract|domain)/src/|^npm:zod$',
  },
  {
    name: 'demo-speaks-the-domain',
    remedy: 'The demo team replays domain commands: it needs nothing but the domain.',
    from: '^packages/demo/src/',
    to: '.*',
    except: '^packages/(demo|domain)/src/',
  },
  {
    name: 'packages-by-name',
    remedy: 'Import @paceboard/<package>; what it should offer goes into its src/index.ts.',
    from: '^((?:apps|packages)/[^/]+)/',
    to: '^packages/[^/]+/',
    except: '^$1/|^packages/[^/]+/src/index\\.ts$',
    tests: true,
  },
  {
    name: 'apps-meet-through-the-contract',
    remedy: 'Client and API share only the domain and the contract: describe what you need there.',
    from: '^apps/(api|web)/',
    to: '^apps/',
    except: '^apps/$1/',
    tests: true,
  },
  {
    name: 'slices-are-islands',
    remedy: 'Compose slices in app.ts; what two slices need goes to http/, db/, lib/ or the domain.',
    from: `^apps/api/src/(?!(?:${SHARED_API})/)([^/]+)/`,
    to: '^apps/api/src/[^/]+/',
    except: `^apps/api/src/(?:$1|${SHARED_API})/`,
  },
  {
    name: 'api-imports-downward',
    remedy: 'app.ts and main.ts use the slices, and slices use http/, db/ and lib/: pass what you need as an argument.',
    from: '^apps/api/src/[^/]+/',
    to: '^apps/api/src/(app|main)\\.ts$',
  },
  {
    name: 'shared-api-code-knows-no-slice',
    remedy: 'http/, db/ and lib/ serve every slice: pass the slice’s part in as an argument.',
    from: '^apps/api/src/(?:http|db|lib)/',
    to: '^apps/api/src/[^/]+/',
    except: `^apps/api/src/(?:${SHARED_API})/`,
  },
  {
    name: 'prisma-behind-db',
    remedy: 'Only db/ knows Prisma and the database drivers: import the type or the function from db/.',
    from: '^apps/api/src/(?!(?:db|generated)/)',
    to: '^apps/api/src/generated/|^npm:(@prisma/.*|better-sqlite3|pg)$',
  },
  {
    name: 'features-are-islands',
    remedy: 'Compose features in app/, not in each other; what two features need goes to ui/, lib/ or the domain.',
    from: '^apps/web/src/features/([^/]+)/',
    to: '^apps/web/src/features/',
    except: '^apps/web/src/features/$1/',
  },
  {
    name: 'features-know-no-app',
    remedy: 'app/ uses features, never the reverse: take a prop, or move the shared part to ui/ or lib/.',
    from: '^apps/web/src/features/',
    to: '^apps/web/src/(app/|main\\.tsx$)',
  },
  {
    name: 'ui-knows-no-feature',
    remedy: 'ui/, lib/ and i18n/ serve every feature: take a prop or an argument.',
    from: '^apps/web/src/(ui|lib|i18n)/',
    to: '^apps/web/src/(features/|app/|main\\.tsx$)',
  },
  {
    name: 'lib-knows-no-ui',
    remedy: 'ui/ uses lib/ and i18n/, never the reverse: move the component part up.',
    from: '^apps/web/src/(lib|i18n)/',
    to: '^apps/web/src/ui/',
  },
  {
    name: 'one-file-drags',
    remedy: 'The drag library is known to one file: extend that file and import from it.',
    from: '^apps/web/src/',
    to: '^npm:@dnd-kit/',
    alone: true,
  },
  {
    name: 'no-test-helpers-in-production',
    remedy: 'Move what production needs out of the test helper.',
    from: '^(apps|packages)/',
    to: `${TEST.source}|^npm:(vitest|fast-check|happy-dom|@testing-library/.*|@playwright/test)$`,
  },
]

/** Where the clock and chance come in as arguments, so that every result can be repeated. */
export const REPEATABLE = /^packages\/(domain|demo)\/src\//

/** Files of tests and their helpers, and the workspaces that exist for testing. */
export function isTest(path) {
  return TEST.test(path)
}
