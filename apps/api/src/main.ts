import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { readConfig } from './config.ts'
import { type RunningServer, startServer } from './server.ts'
import { signInLocally } from './sign-in.ts'

/** How long requests may take to finish after a signal, in milliseconds. */
const PATIENCE_MS = 10_000

try {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  const server = await startServer({ config, log, clock: Date.now, newId: randomUUID, signIn: signInLocally })
  console.log(`Paceboard is ready: ${config.publicUrl.replace(/:0$/, `:${server.port}`)}`)
  stopOnSignal(server)
} catch (error) {
  // Whoever starts the board needs the sentence, not our stack.
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

function stopOnSignal(server: RunningServer): void {
  let stopping = false
  const stop = async () => {
    // The second signal does not wait.
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop())
}
