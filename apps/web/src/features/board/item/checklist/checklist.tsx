import { type CheckId, type Item, MAX } from '@paceboard/domain'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { newId } from '../../../../lib/new-id.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { Section } from '../section.tsx'
import { CheckRow } from './check-row.tsx'
import styles from './checklist.module.css'

/** What has to be done for this item, and what must not be forgotten before it is published. */
export function Checklist({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const whyNot = useWhyNot()
  const { id: itemId, checklist } = item
  const done = checklist.filter((check) => check.done).length
  const no = whyNot({ type: 'AddCheck', itemId, checkId: '' as CheckId, text: '' })
  return (
    <Section
      title={t('checklist.title')}
      count={checklist.length > 0 ? t('checklist.count', { done, all: checklist.length }) : undefined}
    >
      {checklist.length > 0 && (
        <>
          <div className={styles.track} aria-hidden>
            <span className={styles.fill} style={{ width: `${(done / checklist.length) * 100}%` }} />
          </div>
          <ul className={styles.list}>
            {checklist.map((check, index) => (
              <CheckRow key={check.id} itemId={itemId} check={check} index={index} all={checklist} whyNot={no} />
            ))}
          </ul>
        </>
      )}
      {no === null ? <NewCheck item={item} /> : checklist.length === 0 && <p>{t('checklist.empty')}</p>}
    </Section>
  )
}

/** One line after the other: the field stays, so that a list is typed in one go. */
function NewCheck({ item }: { readonly item: Item }) {
  const { t } = useTranslation(['item', 'explain', 'common'])
  const dispatch = useDispatch()
  const [text, setText] = useState('')
  const isFull = item.checklist.length >= MAX.checks

  function add(event: FormEvent) {
    event.preventDefault()
    const line = text.trim()
    if (line === '') return
    const added = dispatch({ type: 'AddCheck', itemId: item.id, checkId: newId<CheckId>(), text: line })
    if (added.ok) setText('')
  }

  return (
    <form onSubmit={add} className={styles.newCheck}>
      <TextField
        label={t('item:checklist.add')}
        hideLabel
        placeholder={t('item:checklist.add')}
        value={text}
        onChange={setText}
        maxLength={300}
        autoComplete="off"
      />
      <Button
        type="submit"
        icon={Plus}
        disabledReason={isFull ? t('explain:tooMany.checks', { max: MAX.checks }) : null}
      >
        {t('common:add')}
      </Button>
    </form>
  )
}
