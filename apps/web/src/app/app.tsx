import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { UiProvider } from '../ui/ui-provider.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Routes } from './routes.tsx'
import { SignInAgain } from './sign-in-again.tsx'

export interface AppProps {
  readonly queries: QueryClient
}

export function App({ queries }: AppProps) {
  return (
    <QueryClientProvider client={queries}>
      <UiProvider>
        <ErrorBoundary>
          <Routes />
        </ErrorBoundary>
        <SignInAgain />
      </UiProvider>
    </QueryClientProvider>
  )
}
