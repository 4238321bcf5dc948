import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import styles from './imports.module.css'

/** What is counted, in the order in which it is told. */
const WHAT = ['cards', 'columns', 'moves', 'comments', 'checklists', 'blocks', 'members', 'commits'] as const

export interface FoundPanelProps {
  /** What there is none of is left out. */
  readonly counts: { readonly [What in (typeof WHAT)[number] | 'archivedCards']?: number }
}

/** How much of everything a file holds. */
export function FoundPanel({ counts }: FoundPanelProps) {
  const { t } = useTranslation('imports')
  const { archivedCards = 0 } = counts
  return (
    <Panel title={t('found.title')}>
      <ul className={styles.counts}>
        {WHAT.map((what) => {
          const count = counts[what] ?? 0
          if (count === 0) return null
          return (
            <li key={what}>
              {t(`found.${what}`, { count })}
              {what === 'cards' && archivedCards > 0 && (
                <span className={styles.quiet}>{t('found.archived', { count: archivedCards })}</span>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
