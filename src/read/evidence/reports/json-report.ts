import { openSource, placeAt } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { readJson, repeatedKeys, type Json } from '../../documents/tracker/json.ts';
import { unreadable, type ReportFile, type Unreadable } from './report.ts';

/** A report in JSON of which two readers see the same. */
export interface JsonReport {
  readonly kind: 'json';
  readonly path: string;
  readonly json: Json;
  /** That the file proves nothing, because of the value at a place. */
  readonly fault: (why: string, fix: string, at?: Json) => Unreadable;
}

/** Reads a file as JSON. A repeated key is refused, because one reader takes its first value and another one its last. Never throws. */
export function openJson({ path, text }: ReportFile): JsonReport | Unreadable {
  const faultAt = (offset: number, why: string, fix: string): Unreadable =>
    unreadable(path, why, fix, placeAt(openSource(path, text), offset));
  const reading = readJson(text);
  if (reading.kind === 'error')
    return faultAt(
      reading.offset,
      `is not JSON: expected ${reading.expected}`,
      'Cite the whole file as the tool wrote it',
    );
  const { json } = reading;
  const [again] = repeatedKeys(json);
  return again === undefined
    ? { kind: 'json', path, json, fault: (why, fix, at = json) => faultAt(at.start, why, fix) }
    : faultAt(again.start, `has the key ${quote(again.key)} twice in one object`, 'Write each key once');
}

/** The member of an object; undefined where it is absent, or there is no object. */
export function member(json: Json | undefined, key: string): Json | undefined {
  return json?.kind === 'object' ? json.members.find((one) => one.key === key)?.value : undefined;
}

/** The items of an array; null where there is none. */
export function items(json: Json | undefined): readonly Json[] | null {
  return json?.kind === 'array' ? json.items : null;
}

/** The string; null where there is none. */
export function text(json: Json | undefined): string | null {
  return json?.kind === 'scalar' && typeof json.value === 'string' ? json.value : null;
}

/** Whether a value is a string with more than white space. */
export function isFilled(json: Json | undefined): boolean {
  return (text(json) ?? '').trim() !== '';
}

/** The whole number from 0; null where there is none. */
export function whole(json: Json | undefined): number | null {
  const value = json?.kind === 'scalar' ? json.value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
