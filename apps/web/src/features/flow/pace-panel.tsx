import { type FlowPace, type IsoDate, linesFor, SMALLEST_OWN_GROUP } from '@paceboard/domain'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useFormat } from '../../lib/use-format.ts'
import { PaceMark } from '../../ui/pace-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { dotPath } from './chart/dot-shape.ts'
import { Scatterplot } from './chart/scatterplot.tsx'
import { CountButton } from './count-button.tsx'
import { DotTable } from './dot-table.tsx'
import styles from './flow-page.module.css'
import type { PaceGroup } from './pace-groups.ts'
import { SaveMenu } from './save-menu.tsx'
import { TypeTable, type TypeTableProps } from './type-table.tsx'
import type { AskedPoint } from './use-asked-point.ts'

/** From this many finished items on there is a line at all (R7). */
const SMALLEST_WITH_LINE = 5

export interface PacePanelProps extends Pick<TypeTableProps, 'groups'> {
  readonly group: PaceGroup
  readonly from: IsoDate
  readonly to: IsoDate
  readonly view: 'chart' | 'table'
  readonly onOpen: (num: number) => void
  readonly onAsk: (asked: AskedPoint) => void
}

/** What was finished at one pace: its dots and lines, and its figures by type. */
export function PacePanel({ group, groups, from, to, view, onOpen, onAsk }: PacePanelProps) {
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
      <TypeTable group={group} groups={groups} onAsk={onAsk} />
      <Unobserved
        count={stats.unobserved}
        onPress={() =>
          onAsk({ point: { series: 'unobserved', pace: pace ?? 'none' }, title: t('unobserved.title', { pace: name }) })
        }
      />
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

interface UnobservedProps {
  readonly count: number
  readonly onPress: () => void
}

/** R4: what is in no figure, and why. */
function Unobserved({ count, onPress }: UnobservedProps) {
  const { t } = useTranslation('flow')
  const rule = useBoardState((state) => state.visible.settings.unobservedStart)
  if (count === 0) return null
  return (
    <p className={styles.note}>
      <CountButton onPress={onPress}>{t('unobserved.some', { count })}</CountButton>{' '}
      {t(`unobserved.${rule}`, { count })}
    </p>
  )
}
