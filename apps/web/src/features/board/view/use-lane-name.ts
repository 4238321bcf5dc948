import type { LabelId, MemberId } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useBoardView } from './board-view.tsx'
import { type LaneKey, NO_LANE } from './lanes.ts'

/** The name of a lane, in words. */
export function useLaneName(): (lane: LaneKey) => string {
  const { t } = useTranslation(['view', 'common'])
  const { swimlanes } = useBoardView()
  const labels = useBoardState((state) => state.visible.labels)
  const members = useBoardState((state) => state.visible.members)
  return useCallback(
    (lane) => {
      if (swimlanes === 'none') return ''
      if (lane === NO_LANE) return t(`view:noLane.${swimlanes}`)
      if (swimlanes === 'pace') return t(lane === 'sprint' ? 'common:pace.sprint' : 'common:pace.marathon')
      if (swimlanes === 'label') return labels.get(lane as LabelId)?.name ?? ''
      return members.get(lane as MemberId)?.name ?? ''
    },
    [t, swimlanes, labels, members],
  )
}
