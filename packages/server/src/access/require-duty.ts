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
  if (roles.some((role) => request.letIn?.actor.roles.includes(role))) return;
  throw accessErrors['duty-refused']({ duty }).with({ roles_with_duty: roles });
};
