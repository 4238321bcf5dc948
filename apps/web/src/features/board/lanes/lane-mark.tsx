import type { LabelId, MemberId } from '@paceboard/domain'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { toHue } from '../../../lib/hue.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { useBoardView } from '../view/board-view.tsx'
import { type LaneKey, NO_LANE } from '../view/lanes.ts'
import styles from './lanes.module.css'

/** The face, the pace or the colour that a lane is known by. */
export function LaneMark({ lane }: { readonly lane: LaneKey }) {
  const { swimlanes } = useBoardView()
  const label = useBoardState((state) => state.visible.labels.get(lane as LabelId))
  const member = useBoardState((state) => state.visible.members.get(lane as MemberId))
  if (swimlanes === 'person') return <Avatar person={member ?? null} size="s" decorative />
  if (swimlanes === 'pace' && lane !== NO_LANE) return <PaceMark pace={lane as 'sprint' | 'marathon'} show="mark" />
  if (label) return <span aria-hidden className={styles.dot} data-hue={toHue(label.color)} />
  return null
}
