import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { Page } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { LimitDialog } from '../limit/limit-dialog.tsx'
import { BoardTab } from './board-tab.tsx'
import { ColumnsTab } from './columns-tab.tsx'
import { LabelsTab } from './labels-tab.tsx'
import { TypesTab } from './types-tab.tsx'

const TABS = ['columns', 'types', 'labels', 'board'] as const
type Tab = (typeof TABS)[number]

/** How this board works: its columns, types of work, labels and rules. Whoever may not change them can read them. */
export function SettingsPage({ tab }: { readonly tab: string | undefined }) {
  const { t } = useTranslation('settings')
  const [, navigate] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const selected: Tab = TABS.find((one) => one === tab) ?? 'columns'
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <Tabs
        label={t('title')}
        selected={selected}
        onChange={(id) => navigate(`/boards/${boardId}/settings/${id}`)}
        items={[
          { id: 'columns' as Tab, label: t('columns.title'), content: <ColumnsTab /> },
          { id: 'types' as Tab, label: t('types.title'), content: <TypesTab /> },
          { id: 'labels' as Tab, label: t('labels.title'), content: <LabelsTab /> },
          { id: 'board' as Tab, label: t('board.title'), content: <BoardTab /> },
        ]}
      />
      <LimitDialog />
    </Page>
  )
}
