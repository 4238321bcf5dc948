import type { ForecastAnswer } from '@paceboard/contract'
import { addDays, type ForecastBasis, type IsoDate, type LabelId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../lib/cx.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Banner } from '../../../ui/banner.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { CountButton } from '../count-button.tsx'
import type { Point } from '../items-behind.tsx'
import type { AskedPoint } from '../use-asked-point.ts'
import { ChancePlot, type ChancePlotProps } from './chance-plot.tsx'
import { fallingPoints, risingPoints } from './chance-points.ts'
import styles from './forecast.module.css'

type Answered = Exclude<ForecastAnswer, { question: 'none' }>

export interface ForecastPanelProps {
  readonly answer: Answered
  readonly today: IsoDate
  /** The answer to the question before this one, while this one is asked. */
  readonly isStale: boolean
  /** Nobody has chosen the days that are drawn from. */
  readonly isUsualWindow: boolean
  /** The page's filters leave out some of the work. */
  readonly isNarrowed: boolean
  /** The campaign that was asked about. */
  readonly campaign: LabelId | null
  readonly onAsk: (asked: AskedPoint) => void
}

/** The chance that a promise is made with. */
const PROMISE = 85

/** The answer in a sentence, then its table and curve, then what it was made from. */
export function ForecastPanel(props: ForecastPanelProps) {
  const { answer, today, isStale, isUsualWindow, isNarrowed, campaign, onAsk } = props
  const { t } = useTranslation('forecast')
  const format = useFormat()
  const { title, rows, plot } = useShown(answer, today)
  const { basis } = answer.forecast
  const promised = rows.find(({ percent }) => percent === PROMISE)
  return (
    <div className={cx(isStale && styles.stale)}>
      <Panel title={title}>
        <p className={styles.answer} role="status">
          {promised && t('answer', { percent: format.percent(PROMISE / 100), answer: promised.sentence })}
        </p>
        {basis.shortHistory && <Banner tone="attention">{t('shortHistory', { count: basis.days })}</Banner>}
        <div className={styles.body}>
          <ChancePlot {...plot} />
          <DataTable
            caption={t('table.caption')}
            columns={[
              { id: 'chance', header: t('table.chance'), cell: ({ percent }) => format.percent(percent / 100) },
              { id: 'answer', header: plot.header, align: 'end', cell: ({ words }) => words },
            ]}
            rows={rows}
            rowId={({ percent }) => `${percent}`}
          />
        </div>
        <div className={styles.basis}>
          {answer.open !== null && campaign && (
            <p>
              {t('basis.campaign')}{' '}
              <CountButton onPress={() => onAsk({ point: openOf(campaign), title: t('basis.openTitle') })}>
                {t('basis.open', { count: answer.open })}
              </CountButton>
            </p>
          )}
          <Basis basis={basis} today={today} isUsualWindow={isUsualWindow} onAsk={onAsk} />
          {isNarrowed && <p>{t('basis.narrowed')}</p>}
          <p>{t('basis.assumes')}</p>
        </div>
      </Panel>
    </div>
  )
}

/** The open cards of a campaign are those of the whole board: the page's filters say whose pace is drawn from. */
function openOf(label: LabelId): Point {
  return { series: 'open', label, type: undefined, pace: undefined, person: undefined, from: undefined }
}

interface Shown {
  readonly title: string
  readonly rows: readonly { readonly percent: number; readonly words: string; readonly sentence: string }[]
  readonly plot: ChancePlotProps & { readonly header: string }
}

/** Both kinds of answers as one: outcomes with their words. */
function useShown(answer: Answered, today: IsoDate): Shown {
  const { t } = useTranslation(['forecast', 'common'])
  const format = useFormat()
  if (answer.question === 'howMany') {
    const { until, percentiles, curve } = answer.forecast
    const day = format.day(until, today)
    const sentence = (count: number) => t('forecast:many.sentence', { count, n: format.number(count), day })
    return {
      title: t('forecast:many.title', { day }),
      rows: percentiles.map(({ percent, items }) => ({
        percent,
        words: t('forecast:many.atLeast', { count: items, n: format.number(items) }),
        sentence: sentence(items),
      })),
      plot: {
        label: t('forecast:many.plot', { day: format.longDay(until) }),
        header: t('forecast:many.header'),
        points: fallingPoints(curve),
        marks: percentiles.map(({ percent, items }) => ({ percent, outcome: items, words: format.number(items) })),
        nameOf: (items) => format.number(items),
        say: ({ outcome, chance }) =>
          t('forecast:answer', { percent: format.percent(chance), answer: sentence(outcome) }),
      },
    }
  }
  const { items, percentiles, curve, basis } = answer.forecast
  const count = { count: items, n: format.number(items) }
  const dayOf = (days: number) => format.day(addDays(basis.lastDay, days), today)
  const sentence = (days: number) =>
    t(answer.open === null ? 'forecast:when.sentence' : 'forecast:when.campaign', { ...count, day: dayOf(days) })
  return {
    title: t(answer.open === null ? 'forecast:when.title' : 'forecast:when.campaignTitle', count),
    rows: percentiles.map(({ percent, days }) => ({
      percent,
      words: t('forecast:when.in', { day: dayOf(days), days: t('common:days', { count: days }) }),
      sentence: sentence(days),
    })),
    plot: {
      label: t('forecast:when.plot', count),
      header: t('forecast:when.header'),
      points: risingPoints(curve),
      marks: percentiles.map(({ percent, days }) => ({ percent, outcome: days, words: dayOf(days) })),
      nameOf: dayOf,
      say: ({ outcome, chance }) =>
        t('forecast:answer', { percent: format.percent(chance), answer: sentence(outcome) }),
    },
  }
}

interface BasisProps {
  readonly basis: ForecastBasis
  readonly today: IsoDate
  readonly isUsualWindow: boolean
  readonly onAsk: (asked: AskedPoint) => void
}

function Basis({ basis, today, isUsualWindow, onAsk }: BasisProps) {
  const { t } = useTranslation(['forecast', 'common'])
  const format = useFormat()
  const { firstDay, lastDay, days, finishes, daysWithFinish, trials, blocks } = basis
  const askFinished = () =>
    onAsk({ point: { series: 'throughput', from: firstDay, to: lastDay }, title: t('forecast:basis.finishedTitle') })
  return (
    <>
      <p>
        {t('forecast:basis.window', {
          from: format.day(firstDay, today),
          to: format.day(lastDay, today),
          days: t('common:days', { count: days }),
          cards: t('common:cards', { count: finishes }),
          on: t('common:days', { count: daysWithFinish }),
        })}{' '}
        {isUsualWindow && t('forecast:basis.usualWindow')}{' '}
        <CountButton onPress={askFinished}>{t('forecast:basis.finished', { count: finishes })}</CountButton>
      </p>
      <p>{t(blocks ? 'forecast:basis.blocks' : 'forecast:basis.singleDays', { trials: format.number(trials) })}</p>
    </>
  )
}
