import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { useBoardView } from './board-view.tsx'
import { countFilters, NO_FILTERS } from './filters.ts'
import { useFacets } from './use-facets.tsx'
import styles from './view-bar.module.css'

/** The filters that are set; each can be taken away, and all at once. */
export function FilterChips() {
  const { t } = useTranslation(['view', 'common'])
  const { filters, setFilters } = useBoardView()
  const facets = useFacets()
  if (countFilters(filters) === 0) return null
  const chosen = facets.flatMap(({ id, choices }) =>
    choices.filter(({ isChosen }) => isChosen).map((choice) => ({ ...choice, key: `${id} ${choice.id}` })),
  )
  const text = filters.text.trim()
  return (
    <div className={styles.chosen}>
      <ul aria-label={t('view:chips')} className={styles.chips}>
        {chosen.map(({ key, label, icon, toggle }) => (
          <li key={key} className={styles.chip}>
            <LabelChip icon={icon} onRemove={toggle}>
              {label}
            </LabelChip>
          </li>
        ))}
        {text !== '' && (
          <li className={styles.chip}>
            <LabelChip onRemove={() => setFilters({ ...filters, text: '' })}>{t('view:text', { text })}</LabelChip>
          </li>
        )}
      </ul>
      <Button variant="quiet" size="s" onPress={() => setFilters(NO_FILTERS)}>
        {t('common:clearFilters')}
      </Button>
    </div>
  )
}
