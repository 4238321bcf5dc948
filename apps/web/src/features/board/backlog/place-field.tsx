import type { ItemId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { belowForRank, lastRankFor } from './rank-moves.ts'

export interface PlaceFieldProps {
  readonly itemIds: readonly ItemId[]
  readonly order: readonly ItemId[]
  readonly rank: number
  readonly onChange: (rank: number) => void
}

/** A rank as a number, with the neighbour it means in words. */
export function PlaceField({ itemIds, order, rank, onChange }: PlaceFieldProps) {
  const { t } = useTranslation('backlog')
  const below = belowForRank(order, itemIds, rank)
  const neighbour = useBoardState(({ visible }) => (below === null ? undefined : visible.items.get(below)?.title))
  return (
    <NumberField
      label={t('rank')}
      value={rank}
      min={1}
      max={lastRankFor(order, itemIds)}
      onChange={(next) => next !== null && onChange(next)}
      hint={neighbour === undefined ? t('placeFirst') : t('placeBelow', { title: neighbour })}
    />
  )
}
