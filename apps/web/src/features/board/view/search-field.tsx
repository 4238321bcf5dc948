import { Search } from 'lucide-react'
import { type KeyboardEvent, type Ref, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../../ui/kbd.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { keysOf } from '../actions/shortcut-keys.ts'
import { useBoardView } from './board-view.tsx'

/** Browsers let an address change only so often: it waits for a pause in the typing. */
const PAUSE_MS = 120

/** Finds cards by title or number while one types. */
export function SearchField({ ref }: { readonly ref?: Ref<HTMLInputElement> }) {
  const { t } = useTranslation('view')
  const { filters, setFilters } = useBoardView()
  const [typed, setTyped] = useState(filters.text)
  const [lastText, setLastText] = useState(filters.text)
  if (filters.text !== lastText) {
    // Somebody else changed it: a chip was removed, or the address.
    setLastText(filters.text)
    setTyped(filters.text)
  }

  useEffect(() => {
    if (typed === filters.text) return
    const timer = setTimeout(() => {
      setLastText(typed)
      setFilters({ ...filters, text: typed })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, filters, setFilters])

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || typed === '') return
    event.stopPropagation()
    setTyped('')
  }

  return (
    <TextField
      ref={ref}
      type="search"
      label={t('search')}
      hideLabel
      placeholder={t('searchPlaceholder')}
      value={typed}
      onChange={setTyped}
      onKeyDown={handleKeyDown}
      before={<Search aria-hidden />}
      after={typed === '' ? <Kbd keys={keysOf('search')} /> : undefined}
    />
  )
}
