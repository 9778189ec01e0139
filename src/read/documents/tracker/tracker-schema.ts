import * as z from 'zod/mini';
import { hiddenCharacters } from '../../../model/text.ts';

const idSchema = z.pipe(
  z.union([z.string(), z.int()], { error: 'expected an id: a whole number, or text' }),
  z.pipe(
    z.transform((id: string | number) => String(id).normalize('NFC')),
    z.string().check(
      z.refine((id) => /^\S+(?: \S+)*$/.test(id) && hiddenCharacters(id).length === 0, {
        error: 'expected an id: words with single spaces between them, without invisible characters',
      }),
    ),
  ),
);

const textSchema = z.nullish(z.string());

const gateSchema = z
  .looseObject({
    id: idSchema,
    name: textSchema,
    description: textSchema,
    status: textSchema,
    required_signal_ids: z.optional(z.array(idSchema)),
    required_signals: z.optional(z.array(idSchema)),
    evidence: z.optional(z.array(z.string())),
  })
  .check(
    z.refine((gate) => gate.required_signal_ids === undefined || gate.required_signals === undefined, {
      error: 'expected either `required_signal_ids` or `required_signals`, found both',
    }),
  );

const matrixSchema = z.looseObject({ status_file: z.string(), required_commands: z.optional(z.array(z.string())) });

const signalSchema = z.looseObject({
  id: idSchema,
  owner: textSchema,
  status: textSchema,
  reviewed: textSchema,
  reviewed_parts: textSchema,
});

/** The tracker document; keys that it does not name are allowed. */
export const trackerSchema = z.looseObject({
  baseline_commit: textSchema,
  definition_of_done: textSchema,
  command_matrix: z.nullish(matrixSchema),
  gates: z.array(gateSchema),
  signals: z.optional(z.array(signalSchema)),
});

/** A tracker as in the file, with its ids as text. */
export type TrackerDocument = z.output<typeof trackerSchema>;
