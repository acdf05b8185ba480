import { setTimeout as wait } from 'node:timers/promises';
import { partialDateOf } from '@parcours/domain/calendar';
import { openDossier } from '../../src/dossiers/open-dossier.ts';
import { recordAct } from '../../src/dossiers/record-act.ts';
import { voidEvent } from '../../src/dossiers/void-event.ts';
import { Failed } from '../../src/http/failed.ts';
import type { Caller } from '../../src/http/handler.ts';
import { clockAt, contactOn } from '../office.ts';
import { testDay, wholePath } from '../path.ts';
import type { Work } from './work.ts';

export type AcknowledgedLine = { readonly dossierId: string; readonly sequence: number; readonly kind: string };

const agent: Caller = { accountId: 'agent', name: 'Compte agent', roles: ['agent'] };
const agentsAtWork = 4;

/** Several agents open dossiers, record acts and take some out again, as fast as they are answered. */
export const work: Work = async (tools) => {
  const account = { id: agent.accountId, name: agent.name, email: 'agent@ville.example', roles: [...agent.roles] };
  await tools.prisma.user.upsert({ where: { id: account.id }, create: account, update: {} });
  await Promise.all(Array.from({ length: agentsAtWork }, () => walkOnAndOn(tools)));
};

const walkOnAndOn = async (tools: Parameters<Work>[0]): Promise<never> => {
  for (;;) {
    try {
      await walk(tools);
    } catch (error) {
      // PostgreSQL may be killed under us; a refusal would be a mistake of these agents.
      if (error instanceof Failed) throw error;
      await wait(20);
    }
  }
};

const walk = async ({ prisma, acknowledge }: Parameters<Work>[0]): Promise<void> => {
  const dependencies = { prisma, now: clockAt(testDay) };
  const { id: dossierId } = await openDossier(dependencies, { contact: contactOn('2016-03-01'), caller: agent });
  let version = 1;
  const wrote = (kind: string) => acknowledge({ dossierId, sequence: version, kind } satisfies AcknowledgedLine);
  wrote('firstContactMade');
  for (const [index, [happenedOn, act]] of wholePath.entries()) {
    const record = async () => {
      const given = { dossierId, expectedVersion: version, act, caller: agent };
      version = (await recordAct(dependencies, { ...given, happenedOn: partialDateOf(happenedOn) })).version;
      wrote(act.kind);
    };
    await record();
    if (index % 3 === 0) {
      const correction = { dossierId, expectedVersion: version, sequence: version, why: 'erreur', caller: agent };
      version = (await voidEvent(dependencies, correction)).version;
      wrote('voided');
      await record();
    }
  }
};
