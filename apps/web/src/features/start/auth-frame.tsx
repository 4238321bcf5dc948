import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLocale } from '../../i18n/start.ts'
import { LOCALES } from '../../lib/locale.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { Logo } from '../../ui/logo.tsx'
import { PaceStroke } from '../../ui/pace-mark.tsx'
import styles from './auth-frame.module.css'

export interface AuthFrameProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** The frame of pages before anyone is signed in: one task, the language, and what Paceboard is about. */
export function AuthFrame({ title, lead, children }: AuthFrameProps) {
  const { t } = useTranslation(['start', 'common'])
  const locale = useLocale()
  const app = t('common:app')
  useEffect(() => {
    document.title = `${title} · ${app}`
  }, [title, app])
  return (
    <div className={styles.frame}>
      <main id="content" className={styles.task}>
        <Logo name={app} />
        <div className={styles.body}>
          <header className={styles.header}>
            <h1>{title}</h1>
            {lead && <p className={styles.lead}>{lead}</p>}
          </header>
          {children}
        </div>
        <fieldset className={styles.languages}>
          <legend className={styles.legend}>{t('common:language')}</legend>
          {LOCALES.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={one === locale}
              onClick={() => void chooseLocale(one)}
              className={styles.language}
            >
              {t(`common:languages.${one}`)}
            </button>
          ))}
        </fieldset>
      </main>
      <aside className={styles.aside}>
        <Paces />
        <div className={styles.words}>
          <p className={styles.tagline}>{t('tagline')}</p>
          <p className={styles.pace}>
            <PaceStroke pace="sprint" />
            {t('taglineSprint')}
          </p>
          <p className={styles.pace}>
            <PaceStroke pace="marathon" />
            {t('taglineMarathon')}
          </p>
        </div>
      </aside>
    </div>
  )
}

/** Sprints set out one after the other above a marathon that keeps its line. */
function Paces() {
  return (
    <svg viewBox="0 0 480 260" className={styles.art} aria-hidden>
      <path className={styles.ground} d="M16 236 H464" />
      <g className={styles.sprints}>
        <path d="M40 150 L66 139 M86 130 L112 119 M132 110 L158 99" />
        <path d="M196 122 L222 111 M242 102 L268 91 M288 82 L314 71" />
        <path d="M352 94 L378 83 M398 74 L424 63" />
      </g>
      <path className={styles.track} d="M40 196 H440" />
      <path className={styles.marathon} d="M40 196 H330" />
      <g className={styles.milestones}>
        <circle cx="130" cy="196" r="5" />
        <circle cx="230" cy="196" r="5" />
        <circle cx="330" cy="196" r="5" />
      </g>
    </svg>
  )
}
