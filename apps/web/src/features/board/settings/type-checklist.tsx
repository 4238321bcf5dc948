import type { TypeCheck } from '@paceboard/domain'
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { NO_TEXT } from './local-text.ts'
import { LocalTextFields } from './local-text-fields.tsx'
import styles from './settings.module.css'

export interface TypeChecklistProps {
  readonly checklist: readonly TypeCheck[]
  readonly onChange: (checklist: readonly TypeCheck[]) => void
}

/** The lines that a new card of a type begins with, and those without which nothing is published. */
export function TypeChecklist({ checklist, onChange }: TypeChecklistProps) {
  const { t } = useTranslation(['settings', 'item'])
  const say = useLocalText()
  // Lines have no ids of their own; these keep a line's fields its own while lines move.
  const [keys, setKeys] = useState(() => checklist.map(() => newId()))

  function replace(index: number, line: TypeCheck) {
    onChange(checklist.with(index, line))
  }

  function move(index: number, to: number) {
    const line = checklist[index]
    const key = keys[index]
    if (!line || key === undefined) return
    onChange(checklist.toSpliced(index, 1).toSpliced(to, 0, line))
    setKeys(keys.toSpliced(index, 1).toSpliced(to, 0, key))
  }

  function remove(index: number) {
    onChange(checklist.toSpliced(index, 1))
    setKeys(keys.toSpliced(index, 1))
  }

  function add() {
    onChange([...checklist, { text: NO_TEXT, mandatory: false }])
    setKeys([...keys, newId()])
  }

  return (
    <fieldset className={styles.checkLines}>
      <legend className={styles.legend}>{t('item:checklist.title')}</legend>
      {checklist.map((line, index) => {
        const name = say(line.text) || t('settings:types.line', { number: index + 1 })
        return (
          <div key={keys[index]} className={styles.checkLine}>
            <LocalTextFields
              label={t('settings:types.line', { number: index + 1 })}
              value={line.text}
              onChange={(text) => replace(index, { ...line, text })}
            />
            <div className={styles.checkFoot}>
              <Checkbox
                label={t('settings:types.mandatory')}
                isSelected={line.mandatory}
                onChange={(mandatory) => replace(index, { ...line, mandatory })}
              />
              <span className={styles.tools}>
                <IconButton
                  label={t('settings:up', { name })}
                  icon={ArrowUp}
                  size="s"
                  bare
                  isDisabled={index === 0}
                  onPress={() => move(index, index - 1)}
                />
                <IconButton
                  label={t('settings:down', { name })}
                  icon={ArrowDown}
                  size="s"
                  bare
                  isDisabled={index === checklist.length - 1}
                  onPress={() => move(index, index + 1)}
                />
                <IconButton
                  label={t('settings:remove', { name })}
                  icon={Trash2}
                  size="s"
                  bare
                  onPress={() => remove(index)}
                />
              </span>
            </div>
          </div>
        )
      })}
      <Button icon={Plus} size="s" onPress={add}>
        {t('item:checklist.add')}
      </Button>
    </fieldset>
  )
}
