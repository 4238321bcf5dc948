import type { FlowItemsAnswer, flowItemsQuery } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useBoardState } from '../../lib/board/board-context.ts'
import { BehindDialog } from './behind-dialog.tsx'
import type { FlowQuery } from './flow-filters.ts'
import { ItemList } from './item-list.tsx'
import { useFlowAnswer } from './use-chart.ts'

/** A number of a chart, without the filters of the page. */
export type Point = Pick<
  z.input<typeof flowItemsQuery>,
  'series' | 'day' | 'from' | 'to' | 'column' | 'type' | 'pace' | 'label' | 'person'
> & { readonly min?: number; readonly max?: number }

export interface ItemsBehindProps {
  /** The number that was asked for; null = none. */
  readonly point: Point | null
  /** What it counts, in words. */
  readonly title: string
  readonly query: FlowQuery
  readonly onOpen: (num: number) => void
  readonly onClose: () => void
}

/** The items that a number of a chart counts: as many as it says, each one click away. */
export function ItemsBehind({ point, title, query, onOpen, onClose }: ItemsBehindProps) {
  const { t } = useTranslation('flow')
  const items = useBoardState((state) => state.visible.items)
  const answer = useFlowAnswer<FlowItemsAnswer>('items', point && { ...query, ...point })
  const found = answer.data?.itemIds.flatMap((id) => items.get(id) ?? []) ?? []
  return (
    <BehindDialog
      isOpen={point !== null}
      title={title}
      lead={answer.data && t('behind.count', { count: found.length })}
      answer={answer}
      list={(_data, open) => <ItemList items={found} onOpen={open} />}
      onOpen={onOpen}
      onClose={onClose}
    />
  )
}
