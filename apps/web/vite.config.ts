import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.PACEBOARD_API ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'build',
    target: 'es2023',
    sourcemap: true,
    // What most pages share is one file instead of fifty, each asked for and compressed on its own.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 7 }] } } },
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/api': { target: api } } },
})
