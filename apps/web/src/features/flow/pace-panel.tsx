import { type FlowPace, type IsoDate, linesFor, SMALLEST_OWN_GROUP } from '@paceboard/domain'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useFormat } from '../../lib/use-format.ts'
import { PaceMark } from '../../ui/pace-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { dotPath } from './chart/dot-shape.ts'
import { Scatterplot } from './chart/scatterplot.tsx'
import { DotTable } from './dot-table.tsx'
import styles from './flow-page.module.css'
import type { PaceGroup } from './pace-groups.ts'
import { SaveMenu } from './save-menu.tsx'
import { TypeTable, type TypeTableProps } from './type-table.tsx'

/** From this many finished items on there is a line at all (R7). */
const SMALLEST_WITH_LINE = 5

export interface PacePanelProps extends Pick<TypeTableProps, 'groups'> {
  readonly group: PaceGroup
  readonly from: IsoDate
  readonly to: IsoDate
  readonly view: 'chart' | 'table'
  readonly onOpen: (num: number) => void
}

/** What was finished at one pace: its dots and lines, and its figures by type. */
export function PacePanel({ group, groups, from, to, view, onOpen }: PacePanelProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const { pace, dots, stats } = group
  const picture = useRef<HTMLDivElement>(null)
  const name = t(`pace.${pace ?? 'none'}`)
  const finished = t('finished', { count: stats.n, n: format.number(stats.n) })
  return (
    <Panel
      title={name}
      lead={<PanelLead pace={pace} finished={finished} />}
      actions={view === 'chart' && <SaveMenu title={t('save', { pace: name })} picture={picture} />}
    >
      {view === 'table' ? (
        <DotTable pace={pace} dots={dots} today={to} onOpen={onOpen} />
      ) : (
        <div ref={picture} className={styles.picture}>
          <Scatterplot
            pace={pace}
            label={t('chart.label', { pace: name, finished })}
            dots={dots}
            lines={stats.lines}
            from={from}
            to={to}
            onOpen={onOpen}
          />
          <p className={styles.caption}>{t('chart.caption')}</p>
          {stats.n < SMALLEST_WITH_LINE && (
            <p className={styles.tooFew}>{t('notEnough', { n: stats.n, needed: SMALLEST_WITH_LINE })}</p>
          )}
        </div>
      )}
      {linesFor(stats.n).length === 1 && (
        <p className={styles.note}>{t('medianOnly', { n: stats.n, needed: SMALLEST_OWN_GROUP })}</p>
      )}
      <TypeTable group={group} groups={groups} />
      <Unobserved count={stats.unobserved} />
    </Panel>
  )
}

function PanelLead({ pace, finished }: { readonly pace: FlowPace; readonly finished: string }) {
  return (
    <span className={styles.lead}>
      {pace && <PaceMark pace={pace} />}
      <svg viewBox="-7 -7 14 14" className={styles.key} aria-hidden>
        <path d={dotPath(pace, 5)} />
      </svg>
      {finished}
    </span>
  )
}

function Unobserved({ count }: { readonly count: number }) {
  const { t } = useTranslation('flow')
  const rule = useBoardState((state) => state.visible.settings.unobservedStart)
  return count === 0 ? null : <p className={styles.note}>{t(`unobserved.${rule}`, { count })}</p>
}
