import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiAddress = `http://127.0.0.1:${process.env['API_PORT'] ?? '4250'}`;

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['fr-FR'] }), enforce: 'pre' }],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // Our packages only declare: each page loads the part of the contract and of the words that it reads.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/packages\//, sideEffects: false }] } },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': apiAddress } },
});
