import type { BoardId } from '@paceboard/domain'
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { BoardScope } from './board-scope.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PlainShell } from './shell/plain-shell.tsx'
import { SignedIn } from './signed-in.tsx'

const BoardPage = lazy(() => import('../features/board/board-page.tsx').then((page) => ({ default: page.BoardPage })))

/** Every address of the app. A page's code is loaded when it is first opened. */
export function Routes() {
  return (
    <Suspense>
      <Switch>
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
                  <NotFoundPage />
                </PlainShell>
              </Route>
            </Switch>
          </SignedIn>
        </Route>
      </Switch>
    </Suspense>
  )
}

function BoardRoutes() {
  return (
    <ErrorBoundary>
      <Suspense>
        <Switch>
          <Route path="/boards/:boardId/:items?/:num?">
            <BoardPage />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
