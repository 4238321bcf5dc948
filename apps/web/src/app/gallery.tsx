/* Every component in every state, for looking at while working: /gallery on the development server, never built. */
import '../styles/index.css'
import { createRoot } from 'react-dom/client'
import { loadMoreWords, startI18n } from '../i18n/start.ts'
import { startTheme } from '../lib/theme.ts'
import { UiProvider } from '../ui/ui-provider.tsx'
import { Gallery } from './gallery/gallery-page.tsx'

startTheme()
await startI18n(new URLSearchParams(location.search).get('lang'))
await loadMoreWords()

const root = document.getElementById('root')
if (!root) throw new Error('gallery.html has no #root')
createRoot(root).render(
  <UiProvider>
    <Gallery />
  </UiProvider>,
)
