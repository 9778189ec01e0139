import { runAction } from '../../src/run/action/run-action.ts';
import { answer } from '../../src/run/cli/answer.ts';
import { hereIn } from './here.ts';
import type { Call, Reply, Request } from './small-process.ts';

/* The process beside the tests: it does what it is asked, and ends with who asks. */

process.on('message', (request: Request) => {
  takeOver(request.environment);
  carryOut(request.call).then(
    (value) => {
      reply({ id: request.id, value });
    },
    (error: unknown) => {
      reply({ id: request.id, error: error instanceof Error ? error.message : String(error) });
    },
  );
});
process.on('disconnect', () => process.exit());

function reply(message: Reply): void {
  process.send?.(message);
}

async function carryOut(call: Call): Promise<unknown> {
  return call.kind === 'action'
    ? await runAction(call.inputs, call.run)
    : await answer(call.args, hereIn(call.directory));
}

function takeOver(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
}
