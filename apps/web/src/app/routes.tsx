import type { BoardId } from '@paceboard/domain'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { lazyPart } from '../lib/lazy-part.ts'
import { ActionPart } from './action-part.ts'
import { BoardScope } from './board-scope.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LatePart } from './late-part.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PlainShell } from './shell/plain-shell.tsx'
import { SignedIn } from './signed-in.tsx'
import { WithItem } from './with-item.tsx'

/** Pages outside a board come when they are opened; those of the board are fetched ahead, so that they open offline too. */
const OUTSIDE = { isAhead: false } as const

const SetupPage = lazyPart(() => import('../features/start/setup-page.tsx').then((page) => page.SetupPage), OUTSIDE)
const SignInPage = lazyPart(() => import('../features/start/sign-in-page.tsx').then((page) => page.SignInPage), OUTSIDE)
const InvitationPage = lazyPart(
  () => import('../features/start/invitation-page.tsx').then((page) => page.InvitationPage),
  OUTSIDE,
)
const BoardsPage = lazyPart(() => import('../features/start/boards-page.tsx').then((page) => page.BoardsPage), OUTSIDE)
const NewBoardPage = lazyPart(
  () => import('../features/start/new-board-page.tsx').then((page) => page.NewBoardPage),
  OUTSIDE,
)
const ImportPage = lazyPart(
  () => import('../features/imports/import-page.tsx').then((page) => page.ImportPage),
  OUTSIDE,
)
const CsvPage = lazyPart(() => import('../features/imports/csv-page.tsx').then((page) => page.CsvPage), OUTSIDE)
const JiraPage = lazyPart(() => import('../features/imports/jira-page.tsx').then((page) => page.JiraPage), OUTSIDE)
const BoardFilePage = lazyPart(
  () => import('../features/imports/board-file-page.tsx').then((page) => page.BoardFilePage),
  OUTSIDE,
)
const AccountPage = lazyPart(
  () => import('../features/start/account-page.tsx').then((page) => page.AccountPage),
  OUTSIDE,
)
const BoardPage = lazyPart(() => import('../features/board/board-page.tsx').then((page) => page.BoardPage), {
  needsMoreWords: false,
})
const BacklogPage = lazyPart(() =>
  import('../features/board/backlog/backlog-page.tsx').then((page) => page.BacklogPage),
)
const HuddlePage = lazyPart(() => import('../features/board/huddle/huddle-page.tsx').then((page) => page.HuddlePage))
const FlowPage = lazyPart(() => import('../features/flow/flow-page.tsx').then((page) => page.FlowPage))
const RhythmRoute = lazyPart(() => import('./rhythm-route.tsx').then((page) => page.RhythmRoute))
const PeoplePage = lazyPart(() => import('../features/board/people/people-page.tsx').then((page) => page.PeoplePage))
const SettingsPage = lazyPart(() =>
  import('../features/board/settings/settings-page.tsx').then((page) => page.SettingsPage),
)

/** The board, alone or with an item beside it: one page, so that opening an item leaves the board as it is. */
const BOARD_AND_ITEM = /^\/boards\/[^/]+(?:\/items\/(?<num>\d+))?\/?$/

/** Has the code of an address's page on its way before the page is drawn; only the board is worth it. */
export function preloadPage(path: string): void {
  if (!BOARD_AND_ITEM.test(path)) return
  for (const part of [BoardPage, ActionPart]) void part.fetch().catch(() => {})
}

/** Every address of the app. A page's code is loaded when it is first opened. */
export function Routes() {
  return (
    <Suspense>
      <Switch>
        <Route path="/setup">
          <SetupPage />
        </Route>
        <Route path="/sign-in">
          <SignInPage />
        </Route>
        <Route path="/invitation/:token">{({ token }) => <InvitationPage key={token} token={token} />}</Route>
        <Route>
          <SignedIn>
            <Switch>
              <Route path="/boards/:boardId/*?">
                {({ boardId }) => (
                  <BoardScope key={boardId} boardId={boardId as BoardId}>
                    <BoardRoutes />
                  </BoardScope>
                )}
              </Route>
              <Route>
                <PlainShell>
                  <PlainRoutes />
                </PlainShell>
              </Route>
            </Switch>
          </SignedIn>
        </Route>
      </Switch>
    </Suspense>
  )
}

function PlainRoutes() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<LatePart />}>
        <Switch>
          <Route path="/">
            <BoardsPage />
          </Route>
          <Route path="/new">
            <NewBoardPage />
          </Route>
          <Route path="/new/trello">
            <ImportPage />
          </Route>
          <Route path="/new/jira">
            <JiraPage />
          </Route>
          <Route path="/new/csv">
            <CsvPage />
          </Route>
          <Route path="/new/board">
            <BoardFilePage />
          </Route>
          <Route path="/account">
            <AccountPage />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

function BoardRoutes() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<LatePart />}>
        <Switch>
          <Route path="/boards/:boardId/people">
            <PeoplePage />
          </Route>
          <Route path="/boards/:boardId/settings/:tab?">{({ tab }) => <SettingsPage tab={tab} />}</Route>
          <Route path="/boards/:boardId/backlog/:num?">
            {({ num }) => (
              <WithItem num={num} page="/backlog">
                <BacklogPage />
              </WithItem>
            )}
          </Route>
          <Route path="/boards/:boardId/huddle/:num?">
            {({ num }) => (
              <WithItem num={num} page="/huddle">
                <HuddlePage />
              </WithItem>
            )}
          </Route>
          <Route path="/boards/:boardId/flow/:num?">{({ num }) => <FlowView view={null} num={num} />}</Route>
          <Route path="/boards/:boardId/flow/view/:view/:num?">
            {({ view, num }) => <FlowView view={view} num={num} />}
          </Route>
          <Route path="/boards/:boardId/rhythm/:num?">
            {({ num }) => (
              <WithItem num={num} page="/rhythm">
                <RhythmRoute />
              </WithItem>
            )}
          </Route>
          <Route path={BOARD_AND_ITEM}>
            {({ num }) => (
              <WithItem num={num} page="">
                <BoardPage />
              </WithItem>
            )}
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

/** A view of the flow page; its first one has the page's own address. */
function FlowView({ view, num }: { readonly view: string | null; readonly num: string | undefined }) {
  return (
    <WithItem num={num} page={view === null ? '/flow' : `/flow/view/${view}`}>
      <FlowPage view={view} />
    </WithItem>
  )
}
