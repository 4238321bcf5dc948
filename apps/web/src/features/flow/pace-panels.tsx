import type { CycleTimeAnswer } from '@paceboard/contract'
import type { IsoDate } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { FlowFilters, FlowQuery } from './flow-filters.ts'
import styles from './flow-page.module.css'
import { HistogramPanel } from './histogram-panel.tsx'
import { ItemsBehind } from './items-behind.tsx'
import { NoMatch } from './nothing-finished.tsx'
import { paceGroups } from './pace-groups.ts'
import { PacePanel } from './pace-panel.tsx'
import { useAskedPoint } from './use-asked-point.ts'

export interface PacePanelsProps {
  readonly answer: CycleTimeAnswer
  readonly filters: FlowFilters
  readonly query: FlowQuery
  readonly span: { readonly from: IsoDate; readonly to: IsoDate }
  readonly view: 'chart' | 'table'
  readonly onOpen: (num: number) => void
  readonly onShowAll: () => void
}

/** Sprints and marathons side by side on the same days, and under them what the figures mean. */
export function PacePanels({ answer, filters, query, span, view, onOpen, onShowAll }: PacePanelsProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const { typeId, pace } = filters
  const shown = useMemo(() => paceGroups(answer, { typeId, pace }), [answer, typeId, pace])
  const asked = useAskedPoint()
  const period = t('filters.period', { from: format.longDay(span.from), to: format.longDay(span.to) })
  if (shown.every(({ stats }) => stats.n + stats.unobserved === 0)) return <NoMatch onShowAll={onShowAll} />
  return (
    <>
      <div className={styles.panels} data-count={shown.length}>
        {shown.map((group) => (
          <PacePanel
            key={group.pace}
            group={group}
            groups={answer.groups}
            from={span.from}
            to={span.to}
            view={view}
            onOpen={onOpen}
            onAsk={asked.ask}
          />
        ))}
      </div>
      <div className={styles.panels} data-count={shown.length}>
        {shown
          .filter(({ dots }) => dots.length > 0)
          .map((group) => (
            <HistogramPanel key={group.pace} group={group} today={answer.to} period={period} onAsk={asked.ask} />
          ))}
      </div>
      <ItemsBehind point={asked.point} title={asked.title} query={query} onOpen={onOpen} onClose={asked.close} />
      <footer className={styles.meaning}>
        <p>{t('definition')}</p>
        <p>{t('lines')}</p>
        <p>
          {period}
          {answer.bounces > 0 && ` ${t('bounces', { count: answer.bounces })}`}
        </p>
      </footer>
    </>
  )
}
