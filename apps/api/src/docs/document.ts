import { createDocument, type oas31, type ZodOpenApiPathsObject } from 'zod-openapi'
import { boardEndpoints } from './endpoints-boards.ts'
import { exportEndpoints } from './endpoints-exports.ts'
import { flowEndpoints } from './endpoints-flow.ts'
import { importEndpoints } from './endpoints-imports.ts'
import { notificationEndpoints } from './endpoints-notifications.ts'
import { peopleEndpoints } from './endpoints-people.ts'
import { serverEndpoints } from './endpoints-server.ts'
import { operationOf } from './operation.ts'

export const endpoints = [
  ...peopleEndpoints,
  ...boardEndpoints,
  ...flowEndpoints,
  ...exportEndpoints,
  ...notificationEndpoints,
  ...importEndpoints,
  ...serverEndpoints,
]

const DESCRIPTION = `Everything that a team shares on a board is changed by commands and read from one ordered log.

Sign in with \`POST /api/auth/sign-in/email\` and send the cookie with every request. Failures are problem documents
(RFC 9457); \`code\` is stable and for programs. Instants are milliseconds since 1970, days are \`YYYY-MM-DD\`.`

/** The API as an OpenAPI 3.1 document, made from the schemas that the routes check with. */
export function openApiDocument(publicUrl: string): oas31.OpenAPIObject {
  // Browsers take a cookie of this name only with its Secure flag.
  const cookie = `${publicUrl.startsWith('https:') ? '__Secure-' : ''}paceboard.session_token`
  return createDocument(
    {
      openapi: '3.1.1',
      info: { title: 'Paceboard', version: '0.1.0', description: DESCRIPTION },
      servers: [{ url: '/' }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookie } } },
      paths: pathsOf(),
    },
    {
      allowEmptySchema: { transform: { output: true } },
      override({ jsonSchema, zodSchema, io }) {
        // Every transformation of the contract makes a text of a text: an id, a trimmed name, a small-letter address.
        if (zodSchema._zod.def.type === 'transform' && io === 'output') jsonSchema.type = 'string'
      },
    },
  )
}

function pathsOf(): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint) }
  }
  return paths
}
