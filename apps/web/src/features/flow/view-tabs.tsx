import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useBoardState } from '../../lib/board/board-context.ts'
import styles from './view-tabs.module.css'
import { type FlowView, VIEWS } from './views.ts'

export interface ViewTabsProps {
  readonly shown: FlowView
  /** The filters, which stay from view to view. */
  readonly search: string
}

/** Leads from one view of the flow page to the next; each has its own address. */
export function ViewTabs({ shown, search }: ViewTabsProps) {
  const { t } = useTranslation('flow')
  const boardId = useBoardState((state) => state.boardId)
  const bar = useRef<HTMLElement>(null)

  // Where not all have room, the one shown is in sight, and its neighbour too.
  useLayoutEffect(() => {
    const place = VIEWS.indexOf(shown)
    const tab = bar.current?.children[place]
    if (bar.current && tab instanceof HTMLElement) bar.current.scrollLeft = tab.offsetLeft - bar.current.offsetLeft - 48
  }, [shown])

  return (
    <nav ref={bar} aria-label={t('views.label')} className={styles.tabs}>
      {VIEWS.map((view) => (
        <Link
          key={view.id}
          href={`${addressOf(boardId, view)}${search && `?${search}`}`}
          aria-current={view === shown ? 'page' : undefined}
          className={styles.tab ?? ''}
        >
          {t(`views.${view.id}`)}
        </Link>
      ))}
    </nav>
  )
}

/** Where a view is found, with an item open over it when a number is given. */
export function addressOf(boardId: string, { path }: FlowView, num?: number): string {
  const base = `/boards/${boardId}/flow${path === null ? '' : `/view/${path}`}`
  return num === undefined ? base : `${base}/${num}`
}
