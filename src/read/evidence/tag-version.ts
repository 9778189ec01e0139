/** The version that a tag names, as `1.2.3` in `v1.2.3`, `1.2.3` and `api/v1.2.3`, with its pre-release and build parts (https://semver.org); null where it names none. */
export function versionOf(tag: string): string | null {
  return version.exec(tag)?.[1] ?? null;
}

const part = '[0-9A-Za-z-]+';
const parts = `${part}(?:\\.${part})*`;
const version = new RegExp(`(?:^|/)v?(\\d+\\.\\d+\\.\\d+(?:-${parts})?(?:\\+${parts})?)$`);
