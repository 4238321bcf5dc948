import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/session.ts'
import { Page } from '../../ui/page.tsx'
import { AppearancePanel } from './appearance-panel.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { ProfilePanel } from './profile-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

/** One's own account: name, language, appearance, password and the devices one is signed in on. */
export function AccountPage() {
  const { t } = useTranslation('start')
  const me = useMe()
  return (
    <Page title={t('account.title')} width="text">
      {me && (
        <>
          <ProfilePanel me={me} />
          <AppearancePanel />
          <PasswordPanel email={me.email} />
          <SessionsPanel />
        </>
      )}
    </Page>
  )
}
