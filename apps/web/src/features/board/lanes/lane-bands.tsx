import { ChevronDown } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoard } from '../../../lib/board/board-context.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useBoardView } from '../view/board-view.tsx'
import { useLaneName } from '../view/use-lane-name.ts'
import type { Band } from './lane-layout.ts'
import { LaneMark } from './lane-mark.tsx'
import { laneStore } from './lane-store.ts'
import styles from './lanes.module.css'

/** The heads of all lanes, each across the board; the one at the upper edge stays in view. */
export function LaneBands() {
  const { t } = useTranslation('view')
  const bands = useStore(laneStore, ({ layout }) => layout.bands)
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that fold are no fields of a form
    <div role="group" aria-label={t('swimlanes')} className={styles.bands}>
      {bands.map((band) => (
        <BandHead key={band.lane} band={band} />
      ))}
    </div>
  )
}

/** The name of a lane and how many cards it shows; a press folds it away. */
const BandHead = memo(function BandHead({ band: { lane, start, size } }: { readonly band: Band }) {
  const { t } = useTranslation('common')
  const laneName = useLaneName()
  const { lanesIn, foldedLanes, setLaneFolded } = useBoardView()
  const count = useBoard((board) => lanesIn(board).get(lane)?.cards ?? 0)
  const isOpen = !foldedLanes.has(lane)
  return (
    <div className={styles.band} style={{ top: start, height: size }}>
      <div className={styles.strip}>
        <button
          type="button"
          aria-expanded={isOpen}
          className={styles.fold}
          onClick={() => setLaneFolded(lane, isOpen)}
        >
          <ChevronDown aria-hidden size={16} className={styles.arrow} />
          <LaneMark lane={lane} />
          <span className={styles.name}>{laneName(lane)}</span>
          <span className={styles.count}>
            <span aria-hidden>{count}</span>
            <VisuallyHidden>{t('cards', { count })}</VisuallyHidden>
          </span>
        </button>
      </div>
    </div>
  )
})
