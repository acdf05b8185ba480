import { fileURLToPath } from 'node:url';
import openQpdf from '@neslinesli93/qpdf-wasm';
import { z } from 'zod';

const program = fileURLToPath(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'));

/** Its own types leave out how a file comes in. */
const fileSystem = z.object({
  writeFile: z.function({ input: [z.string(), z.instanceof(Uint8Array)], output: z.void() }),
});

/** What `qpdf --check` ends with: 0 when it finds nothing, 2 for errors, 3 for warnings. */
export const checkPdf = async (content: Uint8Array): Promise<number> => {
  const qpdf = await openQpdf({ locateFile: () => program });
  fileSystem.parse(qpdf.FS).writeFile('/checked.pdf', new Uint8Array(content));
  return qpdf.callMain(['--check', '/checked.pdf']);
};
