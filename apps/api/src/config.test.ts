import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readInstallationCode } from './config.ts';

describe('the settings', () => {
  it('are complete when none is given', () => {
    expect(readConfig({})).toMatchObject({
      databaseUrl: null,
      port: 4250,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4250',
      trustProxy: false,
      authSecret: null,
    });
  });

  it('keep the demonstration’s data apart from the real ones', () => {
    expect(readConfig({}, { isDemonstration: true }).dataFolder).toMatch(/\.data.demo$/);
    expect(readConfig({}).dataFolder).toMatch(/\.data.real$/);
  });

  it('count as absent when empty', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4250, databaseUrl: null });
  });

  it('say all at once which are wrong and what is expected', () => {
    const read = () => readConfig({ PORT: 'http', DATABASE_URL: 'mysql://localhost/x', AUTH_SECRET: 'short' });
    expect(read).toThrow('PORT : il faut un nombre entier de 1 à 65535');
    expect(read).toThrow('DATABASE_URL : il faut une adresse comme postgresql://');
    expect(read).toThrow('AUTH_SECRET : il faut un texte au hasard d’au moins 32 caractères');
  });

  it('take a mail server with the address that letters come from, or neither', () => {
    const [SMTP_URL, MAIL_FROM] = ['smtp://compte:secret@courriel.example:587', 'microcredit@ville.example'];
    expect(readConfig({}).mail).toBeNull();
    expect(readConfig({ SMTP_URL, MAIL_FROM }).mail).toEqual({ smtpUrl: SMTP_URL, from: MAIL_FROM });
    expect(() => readConfig({ SMTP_URL })).toThrow('SMTP_URL et MAIL_FROM vont ensemble');
    expect(() => readConfig({ MAIL_FROM })).toThrow('SMTP_URL et MAIL_FROM vont ensemble');
    expect(() => readConfig({ SMTP_URL: 'http://courriel.example', MAIL_FROM })).toThrow('SMTP_URL : il faut');
  });

  it('never show a value, which may be a secret', () => {
    expect(() => readConfig({ AUTH_SECRET: 'hunter2' })).not.toThrow('hunter2');
  });

  it('take the public address without its final slash', () => {
    expect(readConfig({ PUBLIC_URL: 'https://parcours.ville.fr/' }).publicUrl).toBe('https://parcours.ville.fr');
  });

  it.each([
    ['nobody else', {}, false],
    ['other machines', { HOST: '0.0.0.0' }, true],
    ['other machines through a proxy', { PUBLIC_URL: 'https://parcours.ville.example' }, true],
  ])('ask for an installation code when it is reached by %s: %o', async (_, settings, isAsked) => {
    const folder = await mkdtemp(join(tmpdir(), 'settings-'));
    const config = readConfig({ ...settings, DATA_FOLDER: folder });
    const code = await readInstallationCode(config);
    expect(code !== null).toBe(isAsked);
    expect(await readInstallationCode(config)).toBe(code);
    await rm(folder, { recursive: true });
  });
});
