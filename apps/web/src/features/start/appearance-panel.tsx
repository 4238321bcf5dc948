import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../lib/locale.ts'
import { THEME_CHOICES, useThemeChoice } from '../../lib/theme.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { usePreferences } from '../../lib/use-preferences.ts'
import { Panel } from '../../ui/panel.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './account-page.module.css'

/** Language and theme, with effect at once. */
export function AppearancePanel() {
  const { t } = useTranslation(['start', 'common'])
  const locale = useLocale()
  const theme = useThemeChoice()
  const { setLocale, setTheme } = usePreferences()
  return (
    <Panel title={t('account.appearance')} lead={t('account.appearanceLead')}>
      <div className={styles.choices}>
        <Segmented
          label={t('common:language')}
          options={LOCALES.map((one) => ({ id: one, label: t(`common:languages.${one}`) }))}
          value={locale}
          onChange={setLocale}
        />
        <Segmented
          label={t('common:theme')}
          options={THEME_CHOICES.map((one) => ({ id: one, label: t(`common:themes.${one}`) }))}
          value={theme}
          onChange={setTheme}
        />
      </div>
    </Panel>
  )
}
