// Cuts GitHub's GraphQL schema down to what Gate Ledger asks for.
// Usage: node cut-graphql.mjs path/to/schema.graphql > schema.graphql
import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';

const FIELDS = {
  Query: ['repository'],
  Repository: ['object', 'pullRequest'],
  PullRequest: ['comments', 'headRefOid'],
  IssueCommentConnection: ['nodes', 'pageInfo'],
  IssueComment: ['body', 'fullDatabaseId', 'url', 'viewerDidAuthor'],
  PageInfo: ['endCursor', 'hasNextPage'],
  GitObject: ['oid'],
  Blob: ['oid', 'text'],
};
const SCALARS = ['BigInt', 'GitObjectID', 'URI'];
const BUILT_IN = ['Boolean', 'ID', 'Int', 'String'];

const file = process.argv[2];
if (file === undefined) throw new Error('Usage: node cut-graphql.mjs path/to/schema.graphql > schema.graphql');
const kept = new Set([...Object.keys(FIELDS), ...SCALARS, ...BUILT_IN]);
const schema = parse(readFileSync(file, 'utf8'));
const definitions = schema.definitions.filter(({ name }) => name !== undefined && kept.has(name.value)).map(cut);
requireAll(definitions);
process.stdout.write(`${print({ ...schema, definitions })}\n`);

/** A definition with only the fields that are asked for, without prose, and without what refers to definitions that are left out. */
function cut(definition) {
  const fields = FIELDS[definition.name.value];
  const bare = (node) => ({ ...node, description: undefined, directives: [] });
  return visit(bare(definition), {
    FieldDefinition: (node) => (fields.includes(node.name.value) ? bare(node) : null),
    InputValueDefinition: (node) => (kept.has(named(node.type)) ? bare(node) : null),
    NamedType: (node) => (kept.has(node.name.value) ? undefined : null),
  });
}

function named(type) {
  return type.kind === 'NamedType' ? type.name.value : named(type.type);
}

/** A renamed field must not go missing in silence. */
function requireAll(found) {
  for (const [type, fields] of Object.entries(FIELDS)) {
    const has = found.find(({ name }) => name.value === type)?.fields?.map(({ name }) => name.value) ?? [];
    const missing = fields.filter((field) => !has.includes(field));
    if (missing.length > 0) throw new Error(`Not in the schema: ${type}.${missing.join(', ')}`);
  }
}
