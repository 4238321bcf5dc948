import type { Item, Service, Size, Value } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard, useDispatch } from '../../../../lib/board/board-context.ts'
import { useLocale, useLocalText } from '../../../../lib/use-local-text.ts'
import { TypeIcon } from '../../../../ui/type-icon.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { Property } from '../property.tsx'
import { Choice } from './choice.tsx'
import styles from './fields.module.css'
import { useEditItem } from './use-edit-item.ts'

const SERVICES = ['standard', 'fixed', 'expedite', 'intangible'] as const satisfies readonly Service[]
const VALUES = ['high', 'medium', 'low'] as const satisfies readonly Value[]
const SIZES = [1, 2, 3, 5, 8, 13] as const satisfies readonly Size[]

/** What is chosen out of a few: type, service, value, size. */
export function ChoiceProperties({ item }: { readonly item: Item }) {
  return (
    <>
      <TypeProperty item={item} />
      <ServiceProperty item={item} />
      <ValueProperty item={item} />
      <SizeProperty item={item} />
    </>
  )
}

function TypeProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const say = useLocalText()
  const locale = useLocale()
  const types = useBoard((board) =>
    [...board.types.values()].filter((type) => type.archivedAt === null || type.id === item.typeId),
  )
  const type = types.find(({ id }) => id === item.typeId)
  const shown = type && (
    <span className={styles.person}>
      <TypeIcon icon={type.icon} color={type.color} size="s" />
      <span className={styles.personName}>{say(type.name)}</span>
    </span>
  )
  const no = whyNot({ type: 'ChangeItemType', itemId: item.id, typeId: item.typeId, locale })
  return (
    <Property label={t('type')} whyNot={no} shown={shown}>
      <Choice
        label={t('type')}
        options={types.map(({ id, name }) => ({ id, label: say(name) }))}
        value={item.typeId}
        shown={shown}
        onChange={(typeId) => dispatch({ type: 'ChangeItemType', itemId: item.id, typeId, locale })}
      />
    </Property>
  )
}

function ServiceProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const { edit, whyNot } = useEditItem(item)
  const no = whyNot()
  return (
    <Property label={t('service')} whyNot={no} shown={t(`services.${item.service}`)}>
      <Choice
        label={t('service')}
        options={SERVICES.map((service) => ({
          id: service,
          label: t(`services.${service}`),
          hint: t(`serviceHints.${service}`),
          disabledReason: whyNot({ service }),
        }))}
        value={item.service}
        onChange={(service) => edit({ service })}
      />
    </Property>
  )
}

function ValueProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const { edit, whyNot } = useEditItem(item)
  const shown = t(`values.${item.value ?? 'none'}`)
  return (
    <Property label={t('value')} whyNot={whyNot()} shown={shown}>
      <Choice
        label={t('value')}
        options={[...VALUES, 'none' as const].map((id) => ({ id, label: t(`values.${id}`) }))}
        value={item.value ?? 'none'}
        onChange={(id) => edit({ value: id === 'none' ? null : id })}
      />
    </Property>
  )
}

function SizeProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const { edit, whyNot } = useEditItem(item)
  const options = [
    ...SIZES.map((size) => ({ id: String(size), label: t('points', { count: size }) })),
    { id: 'none', label: t('sizeNone') },
  ]
  const value = item.size === null ? 'none' : String(item.size)
  return (
    <Property label={t('size')} whyNot={whyNot()} shown={options.find(({ id }) => id === value)?.label}>
      <Choice
        label={t('size')}
        options={options}
        value={value}
        onChange={(id) => edit({ size: SIZES.find((size) => String(size) === id) ?? null })}
      />
    </Property>
  )
}
