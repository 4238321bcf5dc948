import { useTranslation } from 'react-i18next'
import { Sheet } from '../../../ui/sheet.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterFields } from './filter-fields.tsx'
import { SearchField } from './search-field.tsx'
import { ShownCount } from './shown-count.tsx'
import styles from './view-bar.module.css'
import { ViewSwitches } from './view-switches.tsx'

/** On a phone: search, filters and layout in one place. */
export function PhoneSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('view')
  return (
    <Sheet
      label={t('filtersAndView')}
      header={
        <>
          <strong>{t('filtersAndView')}</strong>
          <ShownCount />
        </>
      }
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <SearchField />
        <FilterChips />
        <FilterFields />
        <ViewSwitches />
      </div>
    </Sheet>
  )
}
