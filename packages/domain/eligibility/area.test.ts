import { describe, expect, it } from 'vitest';
import { assess, convention2011 } from './index.ts';
import { eligible, judge, today, verdictOn } from './testing/examples.ts';

describe('lives in the area', () => {
  it.each([
    ['Sucy-en-Brie', '94370', 'pass'],
    ['SUCY EN BRIE', null, 'pass'],
    [' sucy-en-brie ', '94370 ', 'pass'],
    ['Sucy', '94370', 'pass'],
    ['Sucy-en-Brie', '94000', 'fail'],
    ['Créteil', '94370', 'fail'],
    ['Créteil', null, 'fail'],
    ['Bonneuil-sur-Marne', '94380', 'fail'],
    [null, '94380', 'fail'],
    [null, '94370', 'unknown'],
    [null, null, 'unknown'],
  ])('%s, %s: %s', (town, postalCode, verdict) => {
    const found = judge('livesInArea', { ...eligible, town, postalCode });
    expect(found).toMatchObject({ kind: 'blocking', verdict, limit: ['Sucy-en-Brie'] });
    expect(found).toMatchObject(verdict === 'unknown' ? { missing: ['town'] } : { value: { town, postalCode } });
  });

  it('knows several towns', () => {
    const both = {
      ...convention2011,
      area: [...convention2011.area, { name: 'Noiseau', alsoWritten: [], postalCodes: ['94880'] }],
    };
    const found = assess({ ...eligible, town: 'noiseau', postalCode: '94880' }, both, today);
    expect(verdictOn(found.verdicts, 'livesInArea')).toMatchObject({
      verdict: 'pass',
      limit: ['Sucy-en-Brie', 'Noiseau'],
    });
  });
});
