import { addDays } from '@paceboard/domain'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { DownloadLink } from '../../ui/download-link.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './flow-page.module.css'
import { Loading, ReadingFailed } from './not-read.tsx'
import { NothingFinished } from './nothing-finished.tsx'
import { spanOf } from './pace-groups.ts'
import { PacePanels } from './pace-panels.tsx'
import { useCycleTimes } from './use-cycle-times.ts'
import type { FlowViewProps } from './views.ts'

type Look = 'chart' | 'table'

/** How long finished work took, sprints and marathons side by side. */
export function CycleTimeView({ filters, query, onOpen, onShowAll }: FlowViewProps) {
  const { t } = useTranslation('flow')
  const boardId = useBoardState((state) => state.boardId)
  const locale = useLocale()
  const [look, setLook] = useState<Look>('chart')
  const { data, error, refetch, isFetching } = useCycleTimes(query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const isEmpty = data.groups.all.n + data.groups.all.unobserved === 0
  if (isEmpty) {
    const isFiltered = Object.keys(query).length > 0
    return <NothingFinished boardId={boardId} onShowAll={isFiltered ? onShowAll : null} />
  }
  return (
    <>
      <div className={styles.tools}>
        <Segmented<Look>
          label={t('view.label')}
          options={[
            { id: 'chart', label: t('view.chart') },
            { id: 'table', label: t('view.table') },
          ]}
          value={look}
          onChange={setLook}
        />
        <DownloadLink icon={Download} href={`/api/boards/${boardId}/flow/cycle-time.csv?locale=${locale}`}>
          {t('csv')}
        </DownloadLink>
      </div>
      <PacePanels
        answer={data}
        filters={filters}
        query={query}
        span={spanOf(data, addDays(data.to, -7))}
        view={look}
        onOpen={onOpen}
        onShowAll={onShowAll}
      />
    </>
  )
}
