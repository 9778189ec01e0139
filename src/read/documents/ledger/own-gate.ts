import { withoutComments } from '../markdown/html.ts';
import { spaced, type OwnGate } from './signal.ts';

/** The gate of a document that names none. */
const onlyGate: OwnGate = { id: 'Release', name: null };

/** The gate that a heading names, whatever tags stand in it: `2` of "Gate 2", with the name "Storage" of "Gate 2: Storage", else all of it. Without a heading it is `Release`. */
export function gateOfHeading(heading: string | null): OwnGate {
  const text = spaced(
    withoutComments(heading ?? '')
      .replace(/<[^<>]*>/g, '')
      .replace(/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g, ''),
  );
  if (text === '') return onlyGate;
  const [, id, name] = /^gate\s+([^\s:–—-]+)(?:\s*(?::|\s[–—-]\s|[–—])\s*(.+))?$/iu.exec(text) ?? [];
  return id === undefined ? { id: text, name: null } : { id, name: name ?? null };
}
