import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiAddress = `http://127.0.0.1:${process.env['API_PORT'] ?? '4250'}`;

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', emptyOutDir: true },
  server: { port: 5173, strictPort: true, proxy: { '/api': apiAddress } },
});
