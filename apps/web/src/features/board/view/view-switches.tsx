import { useTranslation } from 'react-i18next'
import { Segmented } from '../../../ui/segmented.tsx'
import { useBoardView } from './board-view.tsx'
import { DENSITIES } from './device-view.ts'
import { SWIMLANES } from './lanes.ts'

/** How the board is laid out, all in sight: for a phone. */
export function ViewSwitches() {
  const { t } = useTranslation('view')
  const { swimlanes, setSwimlanes, density, setDensity } = useBoardView()
  return (
    <>
      <Segmented
        label={t('swimlanes')}
        value={swimlanes}
        onChange={setSwimlanes}
        options={SWIMLANES.map((id) => ({ id, label: t(`lanes.${id}`) }))}
      />
      <Segmented
        label={t('density')}
        value={density}
        onChange={setDensity}
        options={DENSITIES.map((id) => ({ id, label: t(`densities.${id}`) }))}
      />
    </>
  )
}
