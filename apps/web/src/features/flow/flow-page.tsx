import type { CycleTimeAnswer } from '@paceboard/contract'
import { addDays, localDate, type TypeId } from '@paceboard/domain'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { useNow } from '../../lib/use-now.ts'
import { DownloadLink } from '../../ui/download-link.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { FilterBar, type View } from './filter-bar.tsx'
import { type FlowFilters, filtersFrom, firstDayOf, withFilters } from './flow-filters.ts'
import styles from './flow-page.module.css'
import { NothingFinished } from './nothing-finished.tsx'
import { spanOf } from './pace-groups.ts'
import { PacePanels } from './pace-panels.tsx'
import { useCycleTimes } from './use-cycle-times.ts'

/** /boards/:boardId/flow: how long finished work took, sprints and marathons side by side. */
export function FlowPage() {
  const { t } = useTranslation('flow')
  const boardId = useBoardState((state) => state.boardId)
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const locale = useLocale()
  const today = localDate(useNow(), timezone)
  const [search, setSearch] = useSearchParams()
  const [, navigate] = useLocation()
  const [view, setView] = useState<View>('chart')
  const filters = filtersFrom(search)
  const { data, error, refetch, isFetching } = useCycleTimes(boardId, firstDayOf(filters.days, today))

  const show = (next: FlowFilters) => setSearch((before) => withFilters(before, next), { replace: true })
  const open = (num: number) => navigate(`/boards/${boardId}/flow/${num}${search.size > 0 ? `?${search}` : ''}`)
  const everything = { typeId: null, pace: null, days: null }

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <DownloadLink icon={Download} href={`/api/boards/${boardId}/flow/cycle-time.csv?locale=${locale}`}>
          {t('csv')}
        </DownloadLink>
      }
      toolbar={
        <FilterBar
          filters={filters}
          typeIds={typesToChoose(data, filters.typeId)}
          view={view}
          onChange={show}
          onView={setView}
        />
      }
    >
      {data ? (
        data.groups.all.n + data.groups.all.unobserved === 0 ? (
          <NothingFinished boardId={boardId} onShowAll={filters.days === null ? null : () => show(everything)} />
        ) : (
          <PacePanels
            answer={data}
            filters={filters}
            span={spanOf(data, addDays(data.to, -7))}
            view={view}
            onOpen={open}
            onShowAll={() => show(everything)}
          />
        )
      ) : error ? (
        <ErrorState
          title={t('failed.title')}
          kept={t('failed.kept')}
          advice={t('failed.advice')}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      ) : (
        <div className={styles.panels} role="status">
          <VisuallyHidden>{t('loading')}</VisuallyHidden>
          <Skeleton shape="block" height="420px" />
          <Skeleton shape="block" height="420px" />
        </div>
      )}
    </Page>
  )
}

/** Types with something finished; the chosen one stays, even when the window holds none of it. */
function typesToChoose(answer: CycleTimeAnswer | undefined, chosen: TypeId | null): readonly TypeId[] {
  const finished = answer?.groups.byType.map((group) => group.typeId) ?? []
  return chosen === null || finished.includes(chosen) ? finished : [...finished, chosen]
}
