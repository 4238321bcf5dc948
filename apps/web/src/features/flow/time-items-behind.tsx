import type { TimeItemsAnswer, timeItemsQuery } from '@paceboard/contract'
import { DAY_MS } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useFormat } from '../../lib/use-format.ts'
import { BehindDialog } from './behind-dialog.tsx'
import type { FlowQuery } from './flow-filters.ts'
import { ItemList } from './item-list.tsx'
import { useFlowAnswer } from './use-chart.ts'

/** A part of the time, without the filters of the page. */
export type TimePoint = Pick<z.input<typeof timeItemsQuery>, 'type' | 'column' | 'use' | 'reason'>

export interface TimeItemsBehindProps {
  /** The part that was asked for; null = none. */
  readonly point: TimePoint | null
  readonly title: string
  readonly query: FlowQuery
  readonly onOpen: (num: number) => void
  readonly onClose: () => void
}

/** The items that spent some of a part of the time, longest first; their days add up to it. */
export function TimeItemsBehind({ point, title, query, onOpen, onClose }: TimeItemsBehindProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const items = useBoardState((state) => state.visible.items)
  const answer = useFlowAnswer<TimeItemsAnswer>('time-items', point && { ...query, ...point })
  const days = new Map(answer.data?.items.map(({ id, ms }) => [id, ms / DAY_MS]))
  const total = [...days.values()].reduce((sum, one) => sum + one, 0)
  return (
    <BehindDialog
      isOpen={point !== null}
      title={title}
      lead={answer.data && `${t('behind.count', { count: answer.data.items.length })} · ${format.days(total)}`}
      answer={answer}
      list={(data, open) => (
        <ItemList
          items={data.items.flatMap(({ id }) => items.get(id) ?? [])}
          remark={({ id }) => format.days(days.get(id) ?? 0)}
          onOpen={open}
        />
      )}
      onOpen={onOpen}
      onClose={onClose}
    />
  )
}
