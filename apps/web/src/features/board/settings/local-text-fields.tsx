import type { LocalText } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './settings.module.css'

export interface LocalTextFieldsProps {
  /** 'Name'; the language is added. */
  readonly label: string
  readonly value: LocalText
  readonly onChange: (value: LocalText) => void
  readonly optional?: boolean | undefined
  readonly error?: string | null | undefined
  readonly hint?: string | undefined
}

/** The same words in both languages, side by side. */
export function LocalTextFields({ label, value, onChange, optional, error, hint }: LocalTextFieldsProps) {
  const { t } = useTranslation(['settings', 'common'])
  return (
    <div className={styles.pair}>
      {(['fr', 'en'] as const).map((language, index) => (
        <TextField
          key={language}
          label={t('settings:inLanguage', { label, language: t(`common:languages.${language}`) })}
          value={value[language]}
          maxLength={200}
          optional={optional}
          error={index === 0 ? error : null}
          hint={index === 0 ? hint : undefined}
          onChange={(text) => onChange({ ...value, [language]: text })}
        />
      ))}
    </div>
  )
}
