import { withoutComments } from '../markdown/html.ts';
import { spaced, type OwnGate } from './signal.ts';

/** The gate of a document that does not name one. */
const onlyGate: OwnGate = { id: 'Release', name: null };

/** The gate that a heading names, without tags: `2` for "Gate 2", with the name "Storage" for "Gate 2: Storage", else the whole text. Without a heading it is `Release`. */
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
