import { isRunning, type RunningProcess, readProcess } from './process-identity.ts';

const checkMs = 500;
const longestChain = 8;

/**
 * `npx` starts a shell that starts pnpm, which starts a shell that starts this program, and a signal sent to the first
 * does not reach the last. When one of them has gone, so has whoever wanted the program to run.
 */
export function watchStarter(onGone: () => void): void {
  const chain = findStarter();
  if (chain.length === 0) return;
  const timer = setInterval(() => {
    if (chain.every(isRunning)) return;
    clearInterval(timer);
    onGone();
  }, checkMs);
  timer.unref();
}

/** The processes from our parent up to the package manager; none when no package manager started us. */
function findStarter(): RunningProcess[] {
  const chain: RunningProcess[] = [];
  let lengthToStarter = 0;
  for (let found = readProcess(process.ppid); found !== null && chain.length < longestChain; ) {
    chain.push(found);
    if (/^(npm exec|npx|(\S*\/)?(node \S*)?pnpm(\.c?js)?) /.test(found.command)) lengthToStarter = chain.length;
    found = found.parent > 1 ? readProcess(found.parent) : null;
  }
  return chain.slice(0, lengthToStarter);
}
