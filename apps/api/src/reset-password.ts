import { readConfig } from './config.ts'
import { openDb } from './db/client.ts'
import { resetPassword } from './people/reset-password.ts'

// npm run reset-password -- someone@example.org: may run beside the server, since it touches no board.
const email = process.argv[2]
if (!email) {
  console.error('Whose? npm run reset-password -- someone@example.org')
  process.exit(2)
}
const db = await openDb(readConfig(process.env).databaseUrl)
const password = await resetPassword(db, email)
await db.$disconnect()
if (password === null) {
  console.error(`Nobody signs in as ${email}.`)
  process.exit(1)
}
console.log(`New password of ${email}: ${password}`)
console.log('Their sessions have ended. Ask them to change it after signing in: Account → Change password.')
