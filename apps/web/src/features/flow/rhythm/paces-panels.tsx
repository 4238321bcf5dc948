import type { AppointmentKind, Kept } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { FlowQuery } from '../flow-filters.ts'
import pageStyles from '../flow-page.module.css'
import { ItemsBehind } from '../items-behind.tsx'
import { Loading, ReadingFailed } from '../not-read.tsx'
import { LONG_AGO, useAskedPoint } from '../use-asked-point.ts'
import { useChart } from '../use-chart.ts'
import { AppointmentsBehind } from './appointments-behind.tsx'
import { Figure } from './figure.tsx'
import styles from './rhythm-page.module.css'

/** From this many finished sprints on there is a middle line (R7). */
const SMALLEST_WITH_LINE = 5

export interface PacesPanelsProps {
  readonly query: FlowQuery
  readonly onOpen: (num: number) => void
}

/** Sprint beside marathon, each by its own measure: never averaged together. */
export function PacesPanels({ query, onOpen }: PacesPanelsProps) {
  const { t } = useTranslation('rhythmPage')
  const format = useFormat()
  const [kind, setKind] = useState<AppointmentKind>('timeBoxes')
  const [isOpen, setOpen] = useState(false)
  const finished = useAskedPoint()
  const { data, error, refetch, isFetching } = useChart('paces', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const { sprint, marathon } = data.chart
  const { n, p50, p85, unobserved } = sprint.cycleTimes
  const sprints = n + unobserved

  const keptOf = (which: AppointmentKind, { n: all, kept, share }: Kept) => (
    <Figure
      label={t(`paces.${which}.title`)}
      value={share === null ? t('paces.none') : format.percent(share)}
      behind={
        all === 0
          ? null
          : {
              label: t(`paces.${which}.behind`, { count: all, kept: format.number(kept), all: format.number(all) }),
              onOpen: () => {
                setKind(which)
                setOpen(true)
              },
            }
      }
    />
  )

  return (
    <div className={pageStyles.panels}>
      <Panel title={t('paces.sprint')} lead={<PaceMark pace="sprint" show="mark" />}>
        <dl className={styles.figures}>
          <Figure
            label={t('paces.cycleTime')}
            value={
              p50 === null
                ? t('paces.notEnough', { n, needed: SMALLEST_WITH_LINE })
                : [
                    t('paces.within', { percent: format.percent(0.5), days: format.days(p50) }),
                    p85 !== null && t('paces.within', { percent: format.percent(0.85), days: format.days(p85) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')
            }
            behind={
              sprints === 0
                ? null
                : {
                    label: t('paces.finished', { count: sprints }),
                    onOpen: () =>
                      finished.ask({
                        point: { series: 'throughput', from: data.from ?? LONG_AGO, to: data.to },
                        title: t('paces.finishedTitle'),
                      }),
                  }
            }
            note={unobserved > 0 ? t('paces.unobserved', { count: unobserved }) : null}
          />
          {keptOf('timeBoxes', sprint.timeBoxes)}
        </dl>
        <p className={styles.caption}>{t('paces.sprintDefinition')}</p>
      </Panel>
      <Panel title={t('paces.marathon')} lead={<PaceMark pace="marathon" show="mark" />}>
        <dl className={styles.figures}>
          {keptOf('checkIns', marathon.checkIns)}
          {keptOf('milestones', marathon.milestones)}
        </dl>
        <p className={styles.caption}>{t('paces.marathonDefinition')}</p>
      </Panel>
      <ItemsBehind
        point={finished.point}
        title={finished.title}
        query={{ ...query, pace: 'sprint' }}
        onOpen={onOpen}
        onClose={finished.close}
      />
      <AppointmentsBehind kind={kind} isOpen={isOpen} query={query} onOpen={onOpen} onClose={() => setOpen(false)} />
    </div>
  )
}
