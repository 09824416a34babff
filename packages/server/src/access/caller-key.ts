import type { FastifyRequest } from 'fastify';
import type {} from './route-access.ts';

/** Who calls and for what, as a key for counting; undefined before anybody was let in. Ids only. */
export const callerKey = ({ letIn }: FastifyRequest): string | undefined =>
  letIn?.actor && `${letIn.actor.id} ${letIn.access?.purpose ?? ''}`;
