// Cuts GitHub's OpenAPI description down to the operations that Gate Ledger uses, as JSON Schema that ajv reads.
// Usage: node cut-openapi.mjs path/to/api.github.com.json > openapi.json
import { readFileSync } from 'node:fs';

const OPERATIONS = new Set([
  'actions/list-jobs-for-workflow-run',
  'actions/list-repo-workflows',
  'actions/list-workflow-runs',
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tag',
  'git/get-tree',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-events-for-timeline',
  'issues/list-labels-on-issue',
  'issues/update-comment',
  'pulls/get',
  'pulls/list-reviews',
  'repos/compare-commits-with-basehead',
  'repos/create-repo-ruleset',
  'repos/get',
  'repos/get-content',
  'repos/list-activities',
  'repos/list-attestations',
  'repos/list-release-assets',
  'users/get-authenticated',
]);

/** Keys that say nothing about what is valid; `headers` and `links` of responses are not checked. */
const PROSE = new Set([
  'deprecated',
  'description',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'headers',
  'links',
  'summary',
  'tags',
  'title',
]);

const file = process.argv[2];
if (file === undefined) throw new Error('Usage: node cut-openapi.mjs path/to/api.github.com.json > openapi.json');
process.stdout.write(print(cut(JSON.parse(readFileSync(file, 'utf8')))));

function cut(description) {
  const paths = {};
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!OPERATIONS.has(operation.operationId)) continue;
      paths[path] = { ...paths[path], [method]: translate(prune(operation)) };
    }
  }
  requireAll(paths);
  return {
    openapi: description.openapi,
    info: { title: description.info.title, license: description.info.license },
    paths,
    components: reachable(paths, description),
  };
}

/** A misspelt or renamed operation must not go missing in silence. */
function requireAll(paths) {
  const found = new Set(
    Object.values(paths).flatMap((methods) => Object.values(methods).map((operation) => operation.operationId)),
  );
  const missing = [...OPERATIONS].filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`Not in the description: ${missing.join(', ')}`);
}

/** The components that the operations refer to, directly or through other components. */
function reachable(paths, description) {
  const components = {};
  const queue = references(paths);
  for (const reference of queue) {
    const [, , kind, name] = reference.split('/');
    if (components[kind]?.[name] !== undefined) continue;
    const component = translate(prune(description.components[kind][name]));
    components[kind] = { ...components[kind], [name]: component };
    queue.push(...references(component));
  }
  return components;
}

function references(value) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child] : references(child),
  );
}

/** Drops prose and extensions, but never a property that happens to be called `description` or `title`. */
function prune(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => prune(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => names || !(PROSE.has(key) || key.startsWith('x-')));
  const isLiteral = (key) => !names && (key === 'enum' || key === 'default');
  return Object.fromEntries(
    kept.map(([key, child]) => [key, isLiteral(key) ? child : prune(child, !names && key === 'properties')]),
  );
}

/** OpenAPI 3.0 says `nullable: true`; JSON Schema, which ajv reads, says so with a type. */
function translate(value) {
  if (Array.isArray(value)) return value.map(translate);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, translate(child)]),
  );
  // A property may be called "nullable"; then it is a schema, not a flag.
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { ...rest, nullable };
  if (typeof rest.type !== 'string') return isUnconstrained(rest) ? rest : { anyOf: [{ type: 'null' }, rest] };
  const withNull = { ...rest, type: [rest.type, 'null'] };
  return rest.enum === undefined || rest.enum.includes(null) ? withNull : { ...withNull, enum: [...rest.enum, null] };
}

function isUnconstrained(schema) {
  return Object.keys(schema).length === 0;
}

/** One operation or component a line, so that a change of the description shows as a change of its line. */
function print({ paths, components, ...head }) {
  const operations = sorted(paths).map(
    ([path, methods]) => `${JSON.stringify(path)}: ${block(sorted(methods).map(entry), 4)}`,
  );
  const kinds = sorted(components).map(
    ([kind, byName]) => `${JSON.stringify(kind)}: ${block(sorted(byName).map(entry), 4)}`,
  );
  const top = [
    ...Object.entries(head).map(entry),
    `"paths": ${block(operations, 2)}`,
    `"components": ${block(kinds, 2)}`,
  ];
  return `${block(top, 0)}\n`;
}

function block(lines, indent) {
  const margin = ' '.repeat(indent);
  return `{\n${lines.map((line) => `${margin}  ${line}`).join(',\n')}\n${margin}}`;
}

function entry([key, value]) {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function sorted(record) {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
