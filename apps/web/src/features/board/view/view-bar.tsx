import { ListFilter, Presentation, SlidersHorizontal } from 'lucide-react'
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { lazyPart } from '../../../lib/lazy-part.ts'
import { PHONE, useMedia } from '../../../lib/use-media.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { CountBadge } from '../../../ui/count-badge.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { useBoardView } from './board-view.tsx'
import { FilterChips } from './filter-chips.tsx'
import { countFilters } from './filters.ts'
import { SearchField } from './search-field.tsx'
import { searchStore } from './search-store.ts'
import { ShownCount } from './shown-count.tsx'
import styles from './view-bar.module.css'
import { ViewMenu } from './view-menu.tsx'

const FilterFields = lazyPart(() => import('./filter-fields.tsx').then((part) => part.FilterFields))
const PhoneSheet = lazyPart(() => import('./phone-sheet.tsx').then((part) => part.PhoneSheet))

/** Above the columns: search, filters, and how the board is laid out; on a phone one button with all of it. */
export function ViewBar() {
  const isPhone = useMedia(PHONE)
  return isPhone ? <PhoneBar /> : <WideBar />
}

function WideBar() {
  const { t } = useTranslation('view')
  const search = useRef<HTMLInputElement>(null)
  const count = countFilters(useBoardView().filters)
  useAskedSearch(useCallback(() => search.current?.focus(), []))
  return (
    <search aria-label={t('label')} className={styles.bar}>
      <div className={styles.search}>
        <SearchField ref={search} />
      </div>
      <Popover
        label={t('filters')}
        width="m"
        trigger={
          <Button
            variant="quiet"
            icon={ListFilter}
            aria-label={count === 0 ? t('filter') : t('filterCount', { count })}
          >
            {t('filter')}
            <CountBadge count={count} />
          </Button>
        }
      >
        <Suspense>
          <FilterFields />
        </Suspense>
      </Popover>
      <div className={styles.middle}>
        <FilterChips />
      </div>
      <ShownCount />
      <HuddleLink />
      <ViewMenu />
    </search>
  )
}

function PhoneBar() {
  const { t } = useTranslation('view')
  const [isOpen, setOpen] = useState(false)
  const count = countFilters(useBoardView().filters)
  useAskedSearch(useCallback(() => setOpen(true), []))
  return (
    <search aria-label={t('label')} className={styles.bar}>
      <Button variant="quiet" icon={SlidersHorizontal} onPress={() => setOpen(true)}>
        {t('filtersAndView')}
        <CountBadge count={count} />
      </Button>
      <ShownCount />
      <HuddleLink />
      {isOpen && (
        <Suspense>
          <PhoneSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </search>
  )
}

/** The daily huddle walks the board as it is. */
function HuddleLink() {
  const { t } = useTranslation('huddle')
  const boardId = useBoardState((state) => state.boardId)
  return (
    <ButtonLink href={`/boards/${boardId}/huddle`} variant="quiet" icon={Presentation}>
      {t('title')}
    </ButtonLink>
  )
}

/** Leads to the search when it was asked for, which may be before it was drawn. */
function useAskedSearch(onAsked: () => void): void {
  const isAsked = useStore(searchStore, (search) => search.isAsked)
  useEffect(() => {
    if (!isAsked) return
    searchStore.setState({ isAsked: false })
    onAsked()
  }, [isAsked, onAsked])
}
