import type {
  AgingItem,
  ApproverTimesReport,
  ApproverWaitDays,
  Baseline,
  CalibratedModel,
  CancelledSeries,
  ColumnWip,
  ComparedChange,
  CumulativeFlow,
  DailySeries,
  FlowEfficiency,
  HeldPromise,
  HowManyForecast,
  IsoDate,
  ItemId,
  LimitSeries,
  LimitSuggestion,
  NoModel,
  OpenRisk,
  Origin,
  PaceAppointment,
  PaceReview,
  ProcessLimits,
  ServiceLevel,
  ServiceOfPace,
  ServiceOfType,
  ServiceOfTypeAndPace,
  StageBand,
  SuggestionRefusal,
  TimeOfType,
  TooFarAhead,
  TooFewFinishDays,
  UnplannedShare,
  WeekCount,
  WhenForecast,
} from '@paceboard/domain'

/** What every chart is: computed at `seq`, for these days of the board's zone. */
export interface ChartAnswer<Chart> {
  readonly seq: number
  readonly timezone: string
  readonly today: IsoDate
  /** The first and last day shown; null where the chart has no window. */
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly chart: Chart
}

/** Every chart by the last part of its address. */
export interface Charts {
  readonly daily: DailyChart
  readonly cumulative: CumulativeFlow
  /** What is under way now; the window is that of the finished items it is held against. */
  readonly aging: AgingChart
  readonly promises: PromisesChart
  readonly time: TimeChart
  readonly unplanned: UnplannedChart
  readonly paces: PaceReview
  /** Newest first; the window does not matter. */
  readonly limits: readonly ComparedChange[]
  readonly cancelled: CancelledSeries
  /** How long each approver's answers took; the window is that of the answers, what waits is as of its last day. */
  readonly approvals: ApproverTimesReport
}

export interface UnplannedChart extends UnplannedShare {
  /** The items behind each count. */
  readonly itemIds: Readonly<Record<Origin, readonly ItemId[]>>
}

export interface AgingChart {
  /** Oldest first. */
  readonly items: readonly AgingItem[]
  /** Left to right. */
  readonly bands: readonly StageBand[]
}

/** How many were done within so many days: "85 % within 9 days", and how many really were. */
export interface PromisesChart {
  readonly percent: number
  readonly all: Promised
  readonly byType: readonly (Promised & Pick<ServiceOfType, 'typeId'>)[]
  readonly byPace: readonly (Promised & Pick<ServiceOfPace, 'pace'>)[]
  readonly byTypeAndPace: readonly (Promised & Pick<ServiceOfTypeAndPace, 'typeId' | 'pace'>)[]
}

export interface Promised extends ServiceLevel {
  /** There are enough items to speak of this percentile (R7). */
  readonly enough: boolean
  /** The promise made with it, perhaps a borrowed one, and how many of its own items kept that. */
  readonly held: HeldPromise
}

/** Milliseconds between start and finish of what was finished, by what was done with them. */
export interface TimeChart {
  readonly all: TimeOfType
  readonly byType: readonly TimeOfType[]
  readonly efficiency: FlowEfficiency
}

export interface DailyChart extends DailySeries {
  readonly weeks: readonly WeekCount[]
  /** Between which the work in progress of a steady board stays; null without days. */
  readonly wipRange: ProcessLimits | null
  /**
   * How many could be in progress at the end of each day; null where a started column had no limit, and for items that no
   * limit is about: those of a type, a label or a person.
   */
  readonly limit: LimitSeries['limit']
  /** Each started column as it was, with its own limit and range. */
  readonly columns: readonly (ColumnWip & { readonly range: ProcessLimits | null })[]
}

export interface FlowItemsAnswer {
  readonly seq: number
  readonly itemIds: readonly ItemId[]
}

/** Longest first; the times add up to the part asked for. */
export interface TimeItemsAnswer {
  readonly seq: number
  readonly items: readonly { readonly id: ItemId; readonly ms: number }[]
}

/** An answer, or the reason for giving none. */
export type ForecastAnswer = {
  readonly seq: number
  /** Open items of the campaign; null when none was asked for. */
  readonly open: number | null
} & (
  | { readonly question: 'howMany'; readonly forecast: HowManyForecast }
  | { readonly question: 'when'; readonly forecast: WhenForecast }
  | { readonly question: 'none'; readonly refusal: TooFewFinishDays | TooFarAhead | { readonly code: 'nothing-open' } }
)

/** GET …/flow/risks: how the promised day of every open item stands, for those that something speaks about. */
export interface RisksAnswer {
  readonly seq: number
  readonly today: IsoDate
  readonly risks: readonly OpenRisk[]
}

/** The last days in numbers, and the limit they speak for when a target was named. */
export interface AdviceAnswer {
  readonly seq: number
  readonly baseline: Baseline
  readonly startingLimit: number
  readonly suggestion: LimitSuggestion | null
  readonly refusal: SuggestionRefusal | null
}

export interface AppointmentsAnswer {
  readonly seq: number
  /** In the order of due days. */
  readonly appointments: readonly PaceAppointment[]
}

/** GET …/flow/approver-waits: in the order they were asked; as many as the number says. */
export interface ApproverWaitsAnswer {
  readonly seq: number
  readonly waits: readonly ApproverWaitDays[]
}

/** A model that has reproduced what it was not made from, or why there is none; then show nothing but the arithmetic. */
export interface ModelAnswer {
  readonly seq: number
  readonly from: IsoDate
  readonly to: IsoDate
  /** Inclusive work in progress of the last 14 days, on average. */
  readonly meanWip: number
  readonly model: CalibratedModel | null
  readonly refusal: NoModel | null
}
