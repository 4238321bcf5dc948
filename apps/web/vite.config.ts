import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.PACEBOARD_API ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'build', target: 'es2023', sourcemap: true },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/api': { target: api } } },
})
