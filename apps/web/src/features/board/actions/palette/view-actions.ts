import { FilterX, Rows3, Stamp, StretchHorizontal } from 'lucide-react'
import { DENSITIES } from '../../view/device-view.ts'
import { countFilters, NO_FILTERS } from '../../view/filters.ts'
import { SWIMLANES } from '../../view/lanes.ts'
import type { Action } from '../action.ts'
import { showView } from '../show-view.ts'

/** How the board is shown. */
export const VIEW_ACTIONS: readonly Action<null>[] = [
  {
    id: 'clear-filters',
    scope: 'board',
    icon: FilterX,
    label: (t) => t('common:clearFilters'),
    isOffered: (_, { shown }) => shown !== null,
    blockedBy: (_, { shown, t }) => (shown && countFilters(shown.filters) > 0 ? null : t('actions:noFilters')),
    run: (_, desk) => showView(desk, () => ({ filters: NO_FILTERS })),
  },
  {
    id: 'my-approvals',
    scope: 'board',
    icon: Stamp,
    label: (t) => t('actions:approval.mine'),
    run: (_, desk) => showView(desk, ({ filters }) => ({ filters: { ...filters, approval: ['mine'] } })),
  },
  ...SWIMLANES.map(
    (swimlanes): Action<null> => ({
      id: `lanes-${swimlanes}`,
      scope: 'board',
      icon: Rows3,
      label: (t) => t('actions:swimlanes', { name: t(`view:lanes.${swimlanes}`) }),
      blockedBy: (_, { shown, t }) => (shown?.swimlanes === swimlanes ? t('actions:isSo') : null),
      run: (_, desk) => showView(desk, () => ({ swimlanes })),
    }),
  ),
  ...DENSITIES.map(
    (density): Action<null> => ({
      id: `density-${density}`,
      scope: 'board',
      icon: StretchHorizontal,
      label: (t) => t('actions:density', { name: t(`view:densities.${density}`) }),
      isOffered: (_, { shown }) => shown !== null,
      blockedBy: (_, { shown, t }) => (shown?.density === density ? t('actions:isSo') : null),
      run: (_, { shown }) => shown?.setDensity(density),
    }),
  ),
]
