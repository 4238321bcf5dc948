import { useQuery } from '@tanstack/react-query'
import { ChevronsUpDown, LayoutGrid, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useBoard, useBoardState } from '../../lib/board/board-context.ts'
import { boardsQuery } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import styles from './shell.module.css'

/** The name of the open board, and the way to the others. */
export function BoardSwitcher() {
  const { t } = useTranslation('app')
  const [, navigate] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const name = useBoard((board) => board.settings.name)
  const { data: boards = [] } = useQuery(boardsQuery)
  return (
    <Menu
      label={t('yourBoards')}
      trigger={
        <Button variant="quiet" aria-label={t('switchBoard', { name })} className={styles.boardName}>
          <span className={styles.boardWords}>
            <span className={styles.boardTitle}>{name}</span>
            <ChevronsUpDown aria-hidden className={styles.chevron} />
          </span>
        </Button>
      }
      sections={[
        {
          id: 'boards',
          title: t('yourBoards'),
          items: boards.map((board) => ({
            id: board.id,
            label: board.name,
            isSelected: board.id === boardId,
            onAction: () => navigate(`/boards/${board.id}`),
          })),
        },
        {
          id: 'more',
          items: [
            { id: 'all', label: t('allBoards'), icon: LayoutGrid, onAction: () => navigate('/') },
            { id: 'new', label: t('newBoard'), icon: Plus, onAction: () => navigate('/new') },
          ],
        },
      ]}
    />
  )
}
