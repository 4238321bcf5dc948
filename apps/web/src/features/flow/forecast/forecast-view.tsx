import type { ForecastAnswer } from '@paceboard/contract'
import { localDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useNow } from '../../../lib/use-now.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ItemsBehind } from '../items-behind.tsx'
import { Loading, ReadingFailed } from '../not-read.tsx'
import { useAskedPoint } from '../use-asked-point.ts'
import { useFlowAnswer } from '../use-chart.ts'
import type { FlowViewProps } from '../views.ts'
import { ForecastPanel } from './forecast-panel.tsx'
import { ForecastRefused } from './forecast-refused.tsx'
import { forecastQueryOf, questionFrom, withQuestion } from './question.ts'
import { QuestionBar } from './question-bar.tsx'

/** R15: how many by a day, when for so many, when for a campaign. The page's filters say whose pace is drawn from. */
export function ForecastView({ filters, query, onOpen }: FlowViewProps) {
  const { t } = useTranslation('forecast')
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const today = localDate(useNow(), timezone)
  const [search, setSearch] = useSearchParams()
  const question = questionFrom(search, today)
  const asked = forecastQueryOf(question, query, today)
  const { data, error, refetch, isFetching, isPlaceholderData } = useFlowAnswer<ForecastAnswer>('forecast', asked)
  const behind = useAskedPoint()
  const isNarrowed = [filters.typeId, filters.pace, filters.labelId, filters.person].some((filter) => filter !== null)

  return (
    <>
      <QuestionBar
        question={question}
        today={today}
        onAsk={(next) => setSearch((before) => withQuestion(before, next), { replace: true })}
        onChoose={(ask) =>
          setSearch((before) => withQuestion(before, questionFrom(withAsk(before, ask), today)), { replace: true })
        }
      />
      {asked === null && <EmptyState title={t('choose.title')}>{t('choose.text')}</EmptyState>}
      {asked !== null && !data && error && <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} />}
      {asked !== null && !data && !error && <Loading />}
      {asked !== null && data && data.question === 'none' && <ForecastRefused answer={data} />}
      {asked !== null && data && data.question !== 'none' && (
        <ForecastPanel
          answer={data}
          today={today}
          isStale={isPlaceholderData}
          isUsualWindow={query.from === undefined}
          isNarrowed={isNarrowed}
          campaign={question.ask === 'campaign' ? question.campaign : null}
          onAsk={behind.ask}
        />
      )}
      <ItemsBehind point={behind.point} title={behind.title} query={query} onOpen={onOpen} onClose={behind.close} />
    </>
  )
}

function withAsk(search: URLSearchParams, ask: string): URLSearchParams {
  const next = new URLSearchParams(search)
  next.set('ask', ask)
  return next
}
