import { ListFilter } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PHONE, useMedia } from '../../lib/use-media.ts'
import { Button } from '../../ui/button.tsx'
import { CountBadge } from '../../ui/count-badge.tsx'
import { Popover } from '../../ui/popover.tsx'
import { FilterFields, type FilterFieldsProps } from './filter-fields.tsx'
import { countFilters, NO_FILTERS } from './flow-filters.ts'
import styles from './flow-page.module.css'

/** Which items and days the page is about; on a phone behind one button, so that the picture comes first. */
export function FilterBar(props: FilterFieldsProps) {
  const isPhone = useMedia(PHONE)
  return isPhone ? <FoldedBar {...props} /> : <FilterFields {...props} />
}

function FoldedBar(props: FilterFieldsProps) {
  const { t } = useTranslation('flow')
  const count = countFilters(props.filters)
  return (
    <div className={styles.folded}>
      <Popover
        label={t('filters.title')}
        width="m"
        trigger={
          <Button icon={ListFilter} aria-label={count === 0 ? t('filters.title') : t('filters.chosen', { count })}>
            {t('filters.title')}
            <CountBadge count={count} />
          </Button>
        }
      >
        <FilterFields {...props} />
      </Popover>
      {count > 0 && (
        <Button variant="quiet" onPress={() => props.onChange(NO_FILTERS)}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  )
}
