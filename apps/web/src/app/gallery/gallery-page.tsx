import { Languages, Moon, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chooseLocale } from '../../i18n/start.ts'
import { chooseTheme, useTheme } from '../../lib/theme.ts'
import { IconButton } from '../../ui/button.tsx'
import { Logo } from '../../ui/logo.tsx'
import { Page } from '../../ui/page.tsx'
import { BoardGallery } from './board-gallery.tsx'
import { ButtonGallery } from './button-gallery.tsx'
import { ColorGallery } from './color-gallery.tsx'
import { FieldGallery } from './field-gallery.tsx'
import { MessageGallery } from './message-gallery.tsx'
import { OverlayGallery } from './overlay-gallery.tsx'
import { words } from './words.ts'

export function Gallery() {
  const { i18n } = useTranslation()
  const theme = useTheme()
  const say = words(i18n.language)
  return (
    <main>
      <Page
        title={say.title}
        lead={say.lead}
        actions={
          <>
            <Logo name="Paceboard" />
            <IconButton
              label={say.otherTheme}
              icon={theme === 'dark' ? Sun : Moon}
              onPress={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
            />
            <IconButton
              label={say.otherLanguage}
              icon={Languages}
              onPress={() => void chooseLocale(i18n.language === 'fr' ? 'en' : 'fr')}
            />
          </>
        }
      >
        <BoardGallery say={say} />
        <ButtonGallery say={say} />
        <FieldGallery say={say} />
        <OverlayGallery say={say} />
        <MessageGallery say={say} />
        <ColorGallery say={say} />
      </Page>
    </main>
  )
}
