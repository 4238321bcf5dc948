import type { BoardId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

export interface NothingFinishedProps {
  readonly boardId: BoardId
  /** Leads out of a window that holds nothing; null when the window is everything. */
  readonly onShowAll: (() => void) | null
}

/** A board, or a window, in which nothing was finished. */
export function NothingFinished({ boardId, onShowAll }: NothingFinishedProps) {
  const { t } = useTranslation('flow')
  if (onShowAll) return <NoMatch onShowAll={onShowAll} />
  return (
    <EmptyState
      title={t('empty.title')}
      who={t('empty.who')}
      action={
        <ButtonLink href={`/boards/${boardId}`} variant="primary">
          {t('empty.action')}
        </ButtonLink>
      }
    >
      {t('empty.text')}
    </EmptyState>
  )
}

/** Filters that leave nothing. */
export function NoMatch({ onShowAll }: { readonly onShowAll: () => void }) {
  const { t } = useTranslation('flow')
  return (
    <EmptyState
      title={t('empty.filteredTitle')}
      action={<Button onPress={onShowAll}>{t('empty.filteredAction')}</Button>}
    >
      {t('empty.filteredText')}
    </EmptyState>
  )
}
