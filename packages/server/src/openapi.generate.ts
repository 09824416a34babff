import { addMeRoutes } from './access/me.routes.ts';
import { addSessionRoutes } from './access/session/session.routes.ts';
import { staffDeskRoutes } from './access/staff-desk.ts';
import type { Audit } from './audit/audit.api.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { auditDeskRoutes } from './audit/desk/desk.routes.ts';
import { type CaseParts, casesRoutes } from './cases/cases.api.ts';
import { importRoutes } from './collection/collection.api.ts';
import { buildHttp } from './http/build-http.ts';
import type { DeskParts } from './notice/desk/desk-parts.ts';
import { noticeDeskRoutes } from './notice/desk/notice-desk.ts';
import { vocabularyRoutes } from './notice/vocabulary.routes.ts';
import { recordAddresses, registerRoutes } from './register/register.api.ts';
import { type RightsParts, rightsRoutes } from './rights/rights.api.ts';

/** Stands for a part of the running server: the routes are described here, and none is called. */
const notRunning = <Part extends object>(): Part =>
  new Proxy({} as Part, {
    get: () => () => {
      throw new TypeError('the API is only described here');
    },
  });

type RegisterParts = Parameters<typeof registerRoutes>[1];

const http = await buildHttp({
  version: '0.1.0',
  log: { level: 'silent' },
  guard: () => undefined,
  api: [
    (api) => addMeRoutes(api, notRunning()),
    ...staffDeskRoutes(notRunning()),
    (api) => addSessionRoutes(api, notRunning()),
    (api) => registerRoutes(api, notRunning<RegisterParts>()),
    (api) => casesRoutes(api, notRunning<CaseParts>()),
    (api) => rightsRoutes(api, notRunning<RightsParts>()),
    auditRoutes(notRunning<Audit>()),
    (api) => noticeDeskRoutes(api, notRunning<DeskParts>()),
    auditDeskRoutes(notRunning<Parameters<typeof auditDeskRoutes>[0]>()),
    importRoutes(notRunning<Parameters<typeof importRoutes>[0]>()),
    vocabularyRoutes(() => notRunning(), recordAddresses),
  ],
  readiness: {},
});
await http.ready();
const document = `${JSON.stringify(http.swagger(), null, 2)}\n`;
await http.close();

export const generated = [{ path: 'docs/reference/openapi.json', content: document }];
