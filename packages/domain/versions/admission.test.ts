import { expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { admissionOfVersion } from './admission.ts';

const today = civilDateOf('2017-07-05');
const [own, foreign] = [
  { effectiveFrom: civilDateOf('2017-08-01'), isSame: true },
  { effectiveFrom: civilDateOf('2017-08-01'), isSame: false },
];
const earlier = { effectiveFrom: civilDateOf('2017-07-01'), isSame: false };

it.for([
  { told: 'the first to be added', added: [], sent: ['2017-07-05', 1], becomes: 'new' },
  { told: 'one that knows the last added', added: [earlier], sent: ['2017-08-01', 2], becomes: 'new' },
  { told: 'one for a day that is over', added: [], sent: ['2017-07-04', 1], becomes: 'past' },
  {
    told: 'one that does not know the last added',
    added: [foreign],
    sent: ['2017-09-01', 1],
    becomes: 'changedMeanwhile',
  },
  { told: 'another for a day taken meanwhile', added: [foreign], sent: ['2017-08-01', 1], becomes: 'changedMeanwhile' },
  { told: 'another for a day known to be taken', added: [foreign], sent: ['2017-08-01', 2], becomes: 'taken' },
  { told: 'one that knows more than there are', added: [], sent: ['2017-08-01', 2], becomes: 'changedMeanwhile' },
  { told: 'the same after a lost answer', added: [own], sent: ['2017-08-01', 1], becomes: 'sentAgain' },
  { told: 'the same after others were added', added: [earlier, own], sent: ['2017-08-01', 1], becomes: 'sentAgain' },
  {
    told: 'the same after its day',
    added: [{ ...own, effectiveFrom: civilDateOf('2017-07-04') }],
    sent: ['2017-07-04', 1],
    becomes: 'sentAgain',
  },
] as const)('takes $told as $becomes', ({ added, sent: [day, expectedVersions], becomes }) => {
  expect(admissionOfVersion(added, { effectiveFrom: civilDateOf(day), expectedVersions }, today)).toBe(becomes);
});
