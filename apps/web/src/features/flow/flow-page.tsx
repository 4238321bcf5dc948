import { localDate } from '@paceboard/domain'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useNow } from '../../lib/use-now.ts'
import { Page } from '../../ui/page.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type FlowFilters, filtersFrom, NO_FILTERS, queryOf, withFilters } from './flow-filters.ts'
import styles from './flow-page.module.css'
import { Loading } from './not-read.tsx'
import { addressOf, ViewTabs } from './view-tabs.tsx'
import { type FlowView, VIEWS } from './views.ts'

/** /boards/:boardId/flow: what the board's history says, one view at a time; the filters hold for all of them. */
export function FlowPage({ view: path }: { readonly view: string | null }) {
  const { t } = useTranslation('flow')
  const boardId = useBoardState((state) => state.boardId)
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const today = localDate(useNow(), timezone)
  const [search, setSearch] = useSearchParams()
  const [, navigate] = useLocation()
  const shown = VIEWS.find((view) => view.path === path) ?? (VIEWS[0] as FlowView)
  const filters = filtersFrom(search)

  const show = (next: FlowFilters) => setSearch((before) => withFilters(before, next), { replace: true })
  const open = (num: number) => navigate(`${addressOf(boardId, shown, num)}${search.size > 0 ? `?${search}` : ''}`)
  const { View } = shown

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      toolbar={
        <div className={styles.toolbar}>
          <ViewTabs shown={shown} search={`${search}`} />
          <FilterBar filters={filters} onChange={show} />
        </div>
      }
    >
      <Suspense fallback={<Loading />}>
        <View filters={filters} query={queryOf(filters, today)} onOpen={open} onShowAll={() => show(NO_FILTERS)} />
      </Suspense>
    </Page>
  )
}
