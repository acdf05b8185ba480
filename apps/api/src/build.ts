import { generateClientOnce } from './database/generate.ts';
import { buildInterfaceOnce } from './startup/interface.ts';

await generateClientOnce(console.log);
await buildInterfaceOnce(console.log);
