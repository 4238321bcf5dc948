import { defineConfig } from 'vite'

/** The API is bundled because Node 20 cannot run TypeScript: workspace code is inlined, npm packages stay outside. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: { main: 'src/main.ts', 'reset-password': 'src/reset-password.ts' } },
    outDir: 'build',
    target: 'node20',
    sourcemap: true,
    minify: false,
    emptyOutDir: true,
  },
  // fractional-indexing is the domain's dependency, not the API's: Node would not find it from the bundle.
  ssr: { noExternal: [/^@paceboard\//, 'fractional-indexing'] },
})
