import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseOtherContent } from './data-content.ts';
import { findHolder, holdDataFolder } from './data-folder.ts';
import { readProcess } from './process-identity.ts';

let dataFolder: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'parcours-'));
});

afterEach(() => rmSync(dataFolder, { recursive: true }));

describe('a data folder', () => {
  it('belongs to one program at a time, which says where it answers', () => {
    const held = holdDataFolder(dataFolder);
    held.announce('http://localhost:4250');
    expect(() => holdDataFolder(dataFolder)).toThrow('http://localhost:4250');
    expect(() => holdDataFolder(dataFolder)).toThrow(`processus ${process.pid}`);
    held.release();
    holdDataFolder(dataFolder).release();
  });

  it('says that the other program is still starting', () => {
    holdDataFolder(dataFolder);
    expect(() => holdDataFolder(dataFolder)).toThrow('en train de démarrer');
  });

  it('is free again when the program that held it was killed', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    writeHolder({ ...readProcess(other.pid ?? 0), address: null });
    expect(findHolder(dataFolder)?.pid).toBe(other.pid);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(findHolder(dataFolder)).toBeNull();
    holdDataFolder(dataFolder).release();
  });

  it('is free when its holder’s number was given to another process since', () => {
    writeHolder({ pid: process.pid, startedAt: 'another day', address: null });
    holdDataFolder(dataFolder).release();
  });

  it('is free when a power cut left its mark torn', () => {
    writeFileSync(join(dataFolder, 'running.json'), '{"pid": 12');
    holdDataFolder(dataFolder).release();
    expect(existsSync(join(dataFolder, 'running.json'))).toBe(false);
  });

  it('keeps real and fictional people apart', () => {
    refuseOtherContent(dataFolder, true);
    refuseOtherContent(dataFolder, true);
    expect(() => refuseOtherContent(dataFolder, false)).toThrow('données fictives');
  });
});

function writeHolder(holder: object): void {
  writeFileSync(join(dataFolder, 'running.json'), JSON.stringify(holder));
}
