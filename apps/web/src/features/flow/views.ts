import type { ComponentType } from 'react'
import { lazyPart } from '../../lib/lazy-part.ts'
import type { FlowFilters, FlowQuery } from './flow-filters.ts'

/** What every view of the flow page is given. */
export interface FlowViewProps {
  readonly filters: FlowFilters
  /** The filters as the API wants them. */
  readonly query: FlowQuery
  /** Opens the sheet of an item over the page. */
  readonly onOpen: (num: number) => void
  /** Leads out of filters that leave nothing. */
  readonly onShowAll: () => void
}

export interface FlowView {
  readonly id: 'cycle-time' | 'ageing' | 'time' | 'promises' | 'daily' | 'cumulative' | 'forecast'
  /** Its part of the address; null = the page's own. */
  readonly path: string | null
  readonly View: ComponentType<FlowViewProps>
}

/** The views of the flow page, in the order of their tabs. */
export const VIEWS: readonly FlowView[] = [
  {
    id: 'cycle-time',
    path: null,
    View: lazyPart(() => import('./cycle-time-view.tsx').then((part) => part.CycleTimeView)),
  },
  {
    id: 'ageing',
    path: 'ageing',
    View: lazyPart(() => import('./ageing-view.tsx').then((part) => part.AgeingView)),
  },
  {
    id: 'time',
    path: 'time',
    View: lazyPart(() => import('./time-view.tsx').then((part) => part.TimeView)),
  },
  {
    id: 'promises',
    path: 'promises',
    View: lazyPart(() => import('./promises-view.tsx').then((part) => part.PromisesView)),
  },
  {
    id: 'daily',
    path: 'daily',
    View: lazyPart(() => import('./daily-view.tsx').then((part) => part.DailyView)),
  },
  {
    id: 'cumulative',
    path: 'cumulative',
    View: lazyPart(() => import('./cumulative-view.tsx').then((part) => part.CumulativeView)),
  },
  {
    id: 'forecast',
    path: 'forecast',
    View: lazyPart(() => import('./forecast/forecast-view.tsx').then((part) => part.ForecastView)),
  },
]
