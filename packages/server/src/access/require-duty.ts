import type { NoticeDocument } from '@seloste/notice';
import type { FastifyRequest } from 'fastify';
import { accessErrors } from './access.errors.ts';
import type { Duty } from './access.ts';

/**
 * For routes that need a duty beside their purpose: what they show or write is data of the register, and what they do is not
 * everybody's who has the purpose.
 *
 * @throws duty-refused
 */
export const requireDuty = (request: FastifyRequest, document: NoticeDocument, duty: Duty): void => {
  const roles = Object.entries(document.roles ?? {}).flatMap(([role, { duties }]) =>
    duties?.includes(duty) ? [role] : [],
  );
  // A role counts with its undertaking and the employer's agreement alone, as everywhere.
  if (request.letIn?.actor.duties.includes(duty)) return;
  throw accessErrors['duty-refused']({ duty }).with({ roles_with_duty: roles });
};
