import './styles/index.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { preloadPage } from './app/routes.tsx'
import { preloadWords, startI18n } from './i18n/start.ts'
import { createQueryClient } from './lib/query-client.ts'
import { meQuery } from './lib/session.ts'
import { startTheme } from './lib/theme.ts'

preloadPage(location.pathname)
preloadWords()
startTheme()
const queries = createQueryClient()
// Signed out, or nobody there: both are drawn by the app, in this browser's language.
const me = await queries.fetchQuery({ ...meQuery, retry: false }).catch(() => null)
await startI18n(me?.locale)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<App queries={queries} />)
