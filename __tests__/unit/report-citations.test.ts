import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/read/evidence/reports/index.ts';

describe('a citation of a report', () => {
  const wrong = ['junit: ', 'junit: x y', 'junit: x case="a', 'tap: x y', 'sarif: x level<bad', 'sarif: x level<=error']
    .concat('coverage: x', 'coverage: x <= 5%', 'coverage: x >= 101%', 'coverage: x >= -1', 'sbom: x 1.2.0')
    .concat('matrix: ', 'json: x', 'json: x a = 1', 'json: x a <= "b"', 'json: x a == b', 'json: x a..b == 1')
    .concat('json: x /a~2 == 1', 'json: x a === 1', 'json: my file.json a == 1', 'json: x a == 1e999');
  it.for(wrong)('%s is refused', (citation) => {
    const [name = '', rest = ''] = citation.split(': ');
    const open = reportFormats.find((format) => format.name === name)?.open(rest);
    expect(open?.kind).toBe('wrong');
    if (citation === 'json: x a = 1') expect(open).toMatchObject({ why: expect.stringContaining('`==`') as string });
  });
});
