import { Router } from 'express'
// The package's own entry would load the whole page's script into the server.
import absolutePath from 'swagger-ui-dist/absolute-path.js'
import { openApiDocument } from './document.ts'

/** Swagger UI's own files, by the name under which the page asks for them. */
const UI_FILES = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'])

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Paceboard API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="icon" href="/api/docs/favicon-32x32.png">
</head>
<body>
<div id="api"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/init.js"></script>
</body>
</html>
`

const INIT = `window.SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  validatorUrl: null,
})
`

/** The OpenAPI document and a page to browse it, both from this server alone; to be mounted at /api. */
export function docsRoutes(publicUrl: string): Router {
  // Making it takes longer than a start should, and hardly anybody asks.
  let document: ReturnType<typeof openApiDocument> | null = null
  const root = absolutePath()
  const router = Router()

  router.get('/openapi.json', (_req, res) => {
    document ??= openApiDocument(publicUrl)
    res.json(document)
  })
  router.get('/docs', (_req, res) => {
    res.type('html').send(PAGE)
  })
  router.get('/docs/init.js', (_req, res) => {
    res.type('text/javascript').send(INIT)
  })
  router.get('/docs/:file', (req, res, next) => {
    const { file } = req.params
    if (UI_FILES.has(file)) res.sendFile(file, { root, maxAge: '1d' })
    else next()
  })
  return router
}
