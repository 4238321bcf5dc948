import type { BoardSummary } from '@paceboard/contract'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { explainError } from '../../lib/explain.ts'
import { boardsQuery } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { BoardCard } from './board-card.tsx'
import styles from './boards-page.module.css'
import { FirstBoard } from './first-board.tsx'

/** The boards I am a member of, the last changed first; without any, the three ways to begin. */
export function BoardsPage() {
  const { t } = useTranslation(['start', 'app'])
  const { data: boards, error, refetch, isFetching } = useQuery(boardsQuery)
  if (boards?.length === 0) return <FirstBoard />
  return (
    <Page
      title={t('boards.title')}
      actions={
        <ButtonLink href="/new" variant="primary" icon={Plus}>
          {t('boards.new')}
        </ButtonLink>
      }
    >
      {boards ? <Boards boards={boards} /> : !error && <Loading />}
      {error && !boards && (
        <ErrorState
          title={t('app:unreachable.title')}
          kept={explainError(error)}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
    </Page>
  )
}

function Boards({ boards }: { readonly boards: readonly BoardSummary[] }) {
  return (
    <ul className={styles.boards}>
      {boards
        .toSorted((a, b) => b.updatedAt - a.updatedAt)
        .map((board) => (
          <li key={board.id}>
            <BoardCard board={board} />
          </li>
        ))}
    </ul>
  )
}

function Loading() {
  const { t } = useTranslation('start')
  return (
    <div className={styles.boards} role="status">
      <VisuallyHidden>{t('boards.loading')}</VisuallyHidden>
      <Skeleton shape="block" height="148px" />
      <Skeleton shape="block" height="148px" />
      <Skeleton shape="block" height="148px" />
    </div>
  )
}
