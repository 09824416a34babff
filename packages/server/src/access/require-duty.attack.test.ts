import type { FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { MPY, readEdition } from '../testing/applied-register.ts';
import { signedInAs } from '../testing/signed-in.ts';
import type { Duty } from './access.ts';
import { requireDuty } from './require-duty.ts';

const { document } = await readEdition(MPY);
/** A call under a purpose that `agent` opens; `data_steward` has the duty `import`. */
const calls = (duties: readonly Duty[]) =>
  ({
    letIn: { actor: { ...signedInAs('x', ['agent', 'data_steward']), duties } },
  }) as unknown as FastifyRequest;

test('a role whose undertaking is not in force gives no duty, though another role opens the purpose', () => {
  expect(() => requireDuty(calls(['import']), document, 'import')).not.toThrow();
  expect(() => requireDuty(calls([]), document, 'import')).toThrow(
    expect.objectContaining({ code: 'duty-refused' }),
  );
});
