import { useQuery } from '@tanstack/react-query'
import { Languages, type LucideIcon, Monitor, Moon, SquareKanban, Sun } from 'lucide-react'
import { useBoardState } from '../../../../lib/board/board-context.ts'
import { LOCALES } from '../../../../lib/locale.ts'
import { boardsQuery } from '../../../../lib/session.ts'
import { THEME_CHOICES, type ThemeChoice, useThemeChoice } from '../../../../lib/theme.ts'
import { useLocale } from '../../../../lib/use-local-text.ts'
import { usePreferences } from '../../../../lib/use-preferences.ts'
import type { Action } from '../action.ts'

const THEME_ICONS: Readonly<Record<ThemeChoice, LucideIcon>> = { system: Monitor, light: Sun, dark: Moon }

/** What is a person's own and not the board's: the other boards, the language, the appearance. */
export function useAppActions(): readonly Action<null>[] {
  const boardId = useBoardState((state) => state.boardId)
  const { data: boards = [] } = useQuery(boardsQuery)
  const { setLocale, setTheme } = usePreferences()
  const locale = useLocale()
  const theme = useThemeChoice()
  const others = boards.filter((board) => board.id !== boardId)
  return [
    ...others.map(
      ({ id, name }): Action<null> => ({
        id: `board-${id}`,
        scope: 'app',
        icon: SquareKanban,
        label: (t) => t('actions:goToBoard', { name }),
        run: (_, { go }) => go(`/boards/${id}`),
      }),
    ),
    ...THEME_CHOICES.map(
      (one): Action<null> => ({
        id: `theme-${one}`,
        scope: 'app',
        icon: THEME_ICONS[one],
        label: (t) => t('actions:theme', { name: t(`common:themes.${one}`) }),
        blockedBy: (_, { t }) => (one === theme ? t('actions:isSo') : null),
        run: () => setTheme(one),
      }),
    ),
    ...LOCALES.map(
      (one): Action<null> => ({
        id: `language-${one}`,
        scope: 'app',
        icon: Languages,
        label: (t) => t('actions:language', { name: t(`common:languages.${one}`) }),
        blockedBy: (_, { t }) => (one === locale ? t('actions:isSo') : null),
        run: () => setLocale(one),
      }),
    ),
  ]
}
