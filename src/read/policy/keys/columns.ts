import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { columnNames, type Column, type ColumnNames } from '../../documents/ledger/columns.ts';
import { policyKey } from './key.ts';
import { atMost, text } from './schemas.ts';

const names = Object.keys(columnNames) as readonly Column[]; // the keys of the record

/** The headers of the ledger's columns, where they are not the usual ones: a name; a list, where the first that a table has counts; or `none` where there is no such column. */
export const columns = policyKey({
  schema: z.partialRecord(
    z.enum(names),
    z.union([text, z.array(text).check(z.minLength(1), atMost(20))], {
      error: 'a header, a list of headers, or `none`',
    }),
  ),
  check: (file) =>
    (['id', 'status'] as const)
      .filter((name) => file[name] === 'none')
      .map((name) => ({
        path: [name],
        message: `Unexpected \`none\`, expected a header: a ledger must have ${name === 'id' ? 'an id' : 'a status'} column. Write its header.`,
      })),
  value: (file = {}): ColumnNames =>
    Object.fromEntries(Object.entries(file).map(([name, given]) => [name, given === 'none' ? 'none' : [given].flat()])),
  loosenings: (base = {}, head = {}) =>
    names.every((name) => isDeepStrictEqual(base[name], head[name])) ? [] : ['`columns` reads other columns'],
  adopted: (_, own) => own,
});
