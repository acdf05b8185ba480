import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import pdfjs from 'pdfjs-dist/package.json' with { type: 'json' };
import { defineConfig, type Plugin } from 'vite';

const apiAddress = `http://127.0.0.1:${process.env['API_PORT'] ?? '4250'}`;

const pdfFolder = new URL('.', import.meta.resolve('pdfjs-dist/package.json'));

/** What pdf.js fetches when a file needs it: the standard fonts, and decoders that run without WebAssembly. */
const pdfData = (): Plugin => ({
  name: 'pdf-data',
  apply: 'build',
  generateBundle() {
    for (const folder of ['standard_fonts/', 'wasm/']) {
      const from = new URL(folder, pdfFolder);
      for (const name of readdirSync(fileURLToPath(from)).filter((file) =>
        /\.(pfb|ttf)$|_nowasm_fallback\.js$/.test(file),
      )) {
        const source = readFileSync(new URL(name, from));
        this.emitFile({ type: 'asset', fileName: `assets/pdf-${pdfjs.version}/${name}`, source });
      }
    }
  },
});

export default defineConfig({
  plugins: [react(), pdfData(), { ...optimizeLocales.vite({ locales: ['fr-FR'] }), enforce: 'pre' }],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // Our packages only declare: each page loads the part of the contract and of the words that it reads.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/packages\//, sideEffects: false }] } },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': apiAddress } },
});
