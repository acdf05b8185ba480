import fc from 'fast-check';
import type { DurationCount, EndingCount } from '../index.ts';

const days = fc.nat({ max: 60 });
const few = fc.nat({ max: 4 });

/** Up to 40 rows, some of them about the same day. */
export const durationCounts: fc.Arbitrary<readonly DurationCount[]> = fc.array(
  fc.record({ days, ended: few, censored: few }),
  { maxLength: 40 },
);

export const someEndings = ['granted', 'leftByPerson', 'turnedDownByTown'] as const;
type SomeEnding = (typeof someEndings)[number];

export const endingCounts: fc.Arbitrary<readonly EndingCount<SomeEnding>[]> = fc.array(
  fc.record({ days, ending: fc.constantFrom(...someEndings, null), dossiers: few }),
  { maxLength: 40 },
);
