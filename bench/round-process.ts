import { inspect } from 'node:util';
import type { Measure } from './comparison.ts';
import type { Answer } from './own-process.ts';

/** Does the rounds of one side, as its parent asks for them; ends with the parent. */
const [, , module = ''] = process.argv;
const loaded = import(module) as Promise<{ round: (request: unknown) => Promise<Measure> }>;

process.on('message', (request) => {
  void loaded
    .then(({ round }) => round(request))
    .then(
      (measure): Answer => ({ measure }),
      (error): Answer => ({ failed: inspect(error) }),
    )
    .then((answer) => process.send?.(answer));
});
process.once('disconnect', () => process.exit(0));
