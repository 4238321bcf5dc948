import type { FlowItemsAnswer, flowItemsQuery } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useBoardState } from '../../lib/board/board-context.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { FlowQuery } from './flow-filters.ts'
import { ItemList } from './item-list.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
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
  const { data, error, refetch, isFetching } = useFlowAnswer<FlowItemsAnswer>('items', point && { ...query, ...point })
  // The sheet opens in the list's place: both at once would lie on each other.
  const open = (num: number) => {
    onClose()
    onOpen(num)
  }
  const found = data?.itemIds.flatMap((id) => items.get(id) ?? [])
  return (
    <Dialog
      isOpen={point !== null}
      onClose={onClose}
      title={title}
      lead={found && t('behind.count', { count: found.length })}
    >
      {found && !(isFetching && data === undefined) ? (
        <ItemList items={found} onOpen={open} />
      ) : error ? (
        <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <Loading />
      )}
    </Dialog>
  )
}
