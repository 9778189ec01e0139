import * as z from 'zod/mini';
import { columnNames, type Column } from '../../documents/ledger/columns.ts';
import { policyKey } from './key.ts';
import { text } from './schemas.ts';

const names = Object.keys(columnNames) as readonly Column[]; // the keys of the record

/** The headers of the ledger's columns, where they are not the usual ones. */
export const columns = policyKey({
  schema: z.partialRecord(z.enum(names), text),
  value: (file): Readonly<Partial<Record<Column, string>>> => file ?? {},
  loosenings: (base = {}, head = {}) =>
    names.every((name) => base[name] === head[name]) ? [] : ['`columns` reads other columns'],
  adopted: (_, own) => own,
});
