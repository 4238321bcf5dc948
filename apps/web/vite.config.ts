import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { packed } from './vite.packed.ts'

const api = process.env.PACEBOARD_API ?? 'http://127.0.0.1:4000'

/**
 * A few files instead of fifty, each asked for and compressed on its own: what every page needs, what the board's page
 * needs beside that, what opens above a page, and what other pages share. A group takes along what its files import.
 */
const FILES = [
  { name: 'base', test: /src[\\/]app[\\/]app\.tsx$/, priority: 3 },
  { name: 'board', test: /src[\\/]features[\\/]board[\\/]board-page\.tsx$/, priority: 2 },
  { name: 'overlays', test: /src[\\/]ui[\\/](menu-list|popover-panel|dialog)\.tsx$/, priority: 1 },
  { name: 'shared', minShareCount: 6 },
]

export default defineConfig({
  plugins: [react(), packed()],
  build: {
    outDir: 'build',
    target: 'es2023',
    sourcemap: true,
    // Seventeen kilobytes for all pages: one request, one order, and no page that comes without its styles.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/api': { target: api } } },
})
