import { quote } from '../../../model/text.ts';
import type { Cited } from './report.ts';

/** The file of a citation and what follows it; null where there is no file. A file with spaces is in double quotes. */
export function fileAndRest(text: string): { readonly file: string; readonly rest: string } | null {
  const trimmed = text.trim();
  const [whole, quoted, plain] = /^(?:"([^"]+)"(?=\s|$)|([^\s"]+)(?=\s|$))/.exec(trimmed) ?? [];
  const file = quoted ?? plain;
  return file === undefined || whole === undefined ? null : { file, rest: trimmed.slice(whole.length).trim() };
}

/** That a citation is not as the usage of its format says. */
export function notAs(usage: string, seen: string): Extract<Cited<never>, { readonly kind: 'wrong' }> {
  return { kind: 'wrong', why: `says ${quote(seen)}, which is not as ${quote(usage)}` };
}

/** The value of an option: plain, or in double quotes with `\"` and `\\` in it; null where the quotes do not fit. */
export function optionValue(text: string): string | null {
  if (!text.startsWith('"')) return /^[^\s"]+$/.test(text) ? text : null;
  return /^"(?:[^"\\]|\\["\\])+"$/.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : null;
}
