import { localDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Page } from '../../../ui/page.tsx'
import { FilterBar } from '../filter-bar.tsx'
import { filtersFrom, queryOf, withFilters } from '../flow-filters.ts'
import { LimitChanges } from './limit-changes.tsx'
import { PacesPanels } from './paces-panels.tsx'
import { SharePanel } from './share-panel.tsx'
import { UnplannedPanel } from './unplanned-panel.tsx'
import { WhatIfPanel, type WhatIfPanelProps } from './what-if/what-if-panel.tsx'

/** /boards/:boardId/rhythm: sprint beside marathon, what nobody had planned, and what changes of limits brought. */
export function RhythmPage({ onTryLimit }: WhatIfPanelProps) {
  const { t } = useTranslation('rhythmPage')
  const boardId = useBoardState((state) => state.boardId)
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const today = localDate(useNow(), timezone)
  const [search, setSearch] = useSearchParams()
  const [, navigate] = useLocation()
  const filters = { ...filtersFrom(search), pace: null }
  const query = queryOf(filters, today)
  const open = (num: number) => navigate(`/boards/${boardId}/rhythm/${num}${search.size > 0 ? `?${search}` : ''}`)

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      toolbar={
        <FilterBar
          bothPaces
          filters={filters}
          onChange={(next) => setSearch((before) => withFilters(before, next), { replace: true })}
        />
      }
    >
      <SharePanel onOpen={open} />
      <PacesPanels query={query} onOpen={open} />
      <UnplannedPanel query={query} onOpen={open} />
      <LimitChanges onOpen={open} />
      <WhatIfPanel onTryLimit={onTryLimit} />
    </Page>
  )
}
