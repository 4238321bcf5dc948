import { Rows3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { useBoardView } from './board-view.tsx'
import { DENSITIES } from './device-view.ts'
import { SWIMLANES } from './lanes.ts'

/** How the board is laid out: swimlanes, which are part of the address, and density, which is one's own. */
export function ViewMenu() {
  const { t } = useTranslation('view')
  const { swimlanes, setSwimlanes, density, setDensity } = useBoardView()
  return (
    <Menu
      label={t('view')}
      placement="bottom end"
      trigger={
        <Button variant="quiet" icon={Rows3}>
          {t('view')}
        </Button>
      }
      sections={[
        {
          id: 'swimlanes',
          title: t('swimlanes'),
          items: SWIMLANES.map((one) => ({
            id: `lanes-${one}`,
            label: t(`lanes.${one}`),
            isSelected: one === swimlanes,
            onAction: () => setSwimlanes(one),
          })),
        },
        {
          id: 'density',
          title: t('density'),
          items: DENSITIES.map((one) => ({
            id: one,
            label: t(`densities.${one}`),
            isSelected: one === density,
            onAction: () => setDensity(one),
          })),
        },
      ]}
    />
  )
}
