import { type Column, itemsIn } from '@paceboard/domain'
import { ChevronsLeftRight, CircleSlash2 } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoardClient, useColumnItems } from '../../../lib/board/board-context.ts'
import { cx } from '../../../lib/cx.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useColumnDrop } from '../drag/drag-layer.tsx'
import { dragStore, hoverAt } from '../drag/drag-store.ts'
import { focusColumn } from '../focus-store.ts'
import { useBoardView } from '../view/board-view.tsx'
import styles from './collapsed-column.module.css'
import columnStyles from './column.module.css'
import { useColumnOffer, useOfferWords } from './column-offer.tsx'

/** How long a card hangs over a folded column before it opens. */
const OPENS_AFTER_MS = 600

/** A folded column: its name and count from top to bottom. A click opens it; a card let go on it lands at its end. */
export function CollapsedColumn({ column }: { readonly column: Column }) {
  const { t } = useTranslation(['view', 'board', 'common'])
  const say = useLocalText()
  const drop = useColumnDrop(column.id)
  const { setCollapsed } = useBoardView()
  const count = useColumnItems(column.id).length
  const isOver = useStore(dragStore, ({ over }) => over?.columnId === column.id)
  const { limit } = column.wip
  const name = say(column.name)
  useOpenUnderCard(column)

  function handleOpen() {
    setCollapsed(column.id, false)
    focusColumn(column.id)
  }

  return (
    <section
      ref={drop}
      data-column={column.id}
      aria-label={name}
      className={cx(columnStyles.column, styles.folded)}
      data-over-limit={(limit !== null && count > limit) || undefined}
    >
      <button
        type="button"
        className={styles.unfold}
        aria-label={t('view:expand', { column: name })}
        onClick={handleOpen}
      >
        <ChevronsLeftRight aria-hidden size={16} />
        <h2 className={styles.foldedName}>{name}</h2>
      </button>
      <span className={styles.foldedCount}>
        <span aria-hidden>{limit === null ? count : `${count} / ${limit}`}</span>
        <VisuallyHidden>
          {limit === null ? t('common:cards', { count }) : t('board:count', { count, limit })}
        </VisuallyHidden>
      </span>
      <Answer column={column} />
      {isOver && <span aria-hidden data-insertion={0} className={styles.foldedLine} />}
    </section>
  )
}

/** While a card is in the air: whether this column would refuse it, in little space. */
function Answer({ column }: { readonly column: Column }) {
  const offer = useColumnOffer(column.id)
  const words = useOfferWords()
  if (!offer || offer.kind === 'takes') return null
  return (
    <p className={styles.foldedOffer} data-offer={offer.kind} title={words(offer)}>
      <CircleSlash2 aria-hidden size={16} />
      <VisuallyHidden>{words(offer)}</VisuallyHidden>
    </p>
  )
}

function useOpenUnderCard({ id }: Column): void {
  const { setCollapsed } = useBoardView()
  const { store } = useBoardClient()
  const isHeldOver = useStore(dragStore, ({ by, over }) => by === 'pointer' && over?.columnId === id)
  useEffect(() => {
    if (!isHeldOver) return
    const timer = setTimeout(() => {
      setCollapsed(id, false)
      // Let go without another move of the hand, the card lands at the end as it would have.
      hoverAt({ columnId: id, index: itemsIn(store.getState().visible, id).length })
    }, OPENS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isHeldOver, id, setCollapsed, store])
}
