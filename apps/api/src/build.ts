import { generateClientOnce } from './database/generate.ts';
import { measureFirstLoad } from './startup/first-load.ts';
import { buildInterfaceOnce, builtFolder } from './startup/interface.ts';

const firstLoadAllowed = 150_000;

await generateClientOnce(console.log);
await buildInterfaceOnce(console.log);

const firstLoad = await measureFirstLoad(builtFolder);
console.log(
  `Premier chargement : ${Math.ceil(firstLoad / 1000)} Ko de script compressé (au plus ${firstLoadAllowed / 1000}).`,
);
if (firstLoad > firstLoadAllowed) process.exitCode = 1;
