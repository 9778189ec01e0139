import { createHash } from 'node:crypto';
import type { Reference } from '../../model/reference.ts';
import { pathsOf } from '../../model/reference.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import type { Signal } from '../documents/ledger/signal.ts';
import type { Tree } from '../git/tree.ts';
import { evidencePathsOf } from './kinds/index.ts';

/** What a reviewer of a signal looked at: its criterion, its evidence and its code, down to the last byte. */
export interface Fingerprint {
  /** `sha256:` and 64 hexadecimal digits, over all of it. */
  readonly whole: string;
  /** Twelve hexadecimal digits of each part, as `criterion:… evidence:… code:…`: it only tells what changed. */
  readonly parts: string;
}

/** What a fingerprint has. */
const fingerprintParts = ['criterion', 'evidence', 'code'] as const;

/** The objects of all that signals cite, by path, as `identify` tells them. Throws where the tree cannot be read. */
export async function objectsOf(signals: readonly Signal[], tree: Tree): Promise<ReadonlyMap<string, string>> {
  const paths = new Set(signals.flatMap((signal) => [...evidencePaths(signal), ...codePaths(signal)]));
  return paths.size === 0 ? new Map() : await tree.identify([...paths]);
}

/** The fingerprints of signals, by id, with the objects of all that they cite. The documents themselves are left out, because they change with every review. Pure. */
export function fingerprintsOf(
  signals: readonly Signal[],
  documents: readonly string[],
  objects: ReadonlyMap<string, string>,
): ReadonlyMap<string, Fingerprint> {
  const holdsDocument = (path: string): boolean =>
    documents.some((document) => document === path || document.startsWith(`${path}/`));
  const objectAt = (path: string): string | null => (holdsDocument(path) ? null : (objects.get(path) ?? null));
  return new Map(signals.map((signal) => [signal.id, fingerprintOf(signal, objectAt)]));
}

/** The parts that differ from a fingerprint's that was written down before; all of them where that says nothing. */
export function changedParts(now: Fingerprint, before: string | null): readonly string[] {
  const known = new Map((before ?? '').split(' ').map((part) => [part.split(':')[0], part]));
  const changed = now.parts.split(' ').filter((part) => known.get(part.split(':')[0]) !== part);
  const names = changed.map((part) => part.split(':')[0] ?? '');
  return names.length === 0 ? fingerprintParts : names;
}

function fingerprintOf(signal: Signal, objectAt: (path: string) => string | null): Fingerprint {
  const { id, exit, evidence, code } = signal;
  const objects = (references: readonly Reference[], pathsIn: (one: Reference) => readonly string[]) =>
    references.map((one) => [one.text, pathsIn(one).map((path) => [path, objectAt(path)])]);
  const digests = [
    digestOf([id, exit?.text ?? null]),
    digestOf(objects(evidence?.references ?? [], evidencePathsOf)),
    digestOf(objects(code?.references ?? [], pathsOf)),
  ];
  const parts = fingerprintParts.map((name, index) => `${name}:${(digests[index] ?? '').slice(0, 12)}`).join(' ');
  return { whole: `sha256:${digestOf(digests)}`, parts };
}

function evidencePaths({ evidence }: Signal): readonly RepositoryPath[] {
  return (evidence?.references ?? []).flatMap(evidencePathsOf);
}

function codePaths({ code }: Signal): readonly RepositoryPath[] {
  return (code?.references ?? []).flatMap(pathsOf);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
