import { isRecord } from './limits.ts';

/** What contract.ts reads of openapi.json. */
export interface Description {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type Schema = Readonly<Record<string, unknown>>;

/**
 * The only places where responses of `emulate` 0.12.2 may differ from GitHub's description, because the difference is irrelevant to us.
 * A key is a place below `components/schemas`; everything there is in responses only. What matters is put right in corrections.ts.
 */
const LENIENT: Readonly<Record<string, (schema: Schema) => Schema>> = {
  // The URLs of a bot have "[bot]" where GitHub sends "%5Bbot%5D". We follow none of them.
  'nullable-simple-user': withoutUriFormat,
  // Null where the fork is gone, as GitHub answers against its own description.
  'workflow-run/properties/head_repository': ({ $ref }) => ({ $ref: undefined, anyOf: [{ $ref }, { type: 'null' }] }),
  // Null for a submodule that .gitmodules does not name. We never follow a submodule.
  'content-submodule/properties/submodule_git_url': (schema) => ({ ...schema, type: ['string', 'null'] }),
};

/** The description, lenient in those places; throws where one of them is gone. */
export function relax(description: Description): Description {
  const relaxed = structuredClone(description);
  for (const [place, change] of Object.entries(LENIENT)) {
    const schema = place
      .split('/')
      .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), relaxed.components['schemas']);
    if (!isRecord(schema)) throw new Error(`No schema at components/schemas/${place}`);
    Object.assign(schema, change(schema));
  }
  return relaxed;
}

function withoutUriFormat(schema: Schema): Schema {
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    isRecord(property) && property['format'] === 'uri' ? { type: property['type'] } : property,
  ]);
  return { ...schema, properties: Object.fromEntries(entries) };
}
