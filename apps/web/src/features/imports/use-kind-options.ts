import { type ColumnKind, PHASE_BY_KIND } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import type { SelectOption } from '../../ui/select.tsx'

const KINDS = Object.keys(PHASE_BY_KIND) as readonly ColumnKind[]

/** What a column may be for, each with what it means for the clock. */
export function useKindOptions(): readonly SelectOption<ColumnKind>[] {
  const { t } = useTranslation('imports')
  return KINDS.map((kind) => ({ id: kind, label: t(`kinds.${kind}.name`), hint: t(`kinds.${kind}.hint`) }))
}
