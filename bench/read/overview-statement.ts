import { planNotice } from '@seloste/notice';
import type { NoticeView } from '../../packages/server/src/access/access.ts';
import { loadEdition } from '../../packages/server/src/notice/load-edition.ts';
import { readCatalogue } from '../../packages/server/src/notice/read-catalogue.ts';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import type { Executable } from '../../packages/server/src/platform/database/pool.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { readOverview } from '../../packages/server/src/register/read-overview.ts';
import type { RegisterParts } from '../../packages/server/src/register/register-parts.ts';

/** The statement that the register reads a subject with under a purpose: the counterpart runs the same on its bare tables. */
export const overviewStatement = async (
  admin: Connection,
  folder: string,
  { instance, purpose, controller }: { instance: string; purpose: string; controller: string },
): Promise<string> => {
  const { document } = await loadEdition(folder, new Date().toISOString().slice(0, 10));
  const catalogue = await withClient(admin, readCatalogue);
  const notice: NoticeView = {
    edition: 1,
    document,
    plan: planNotice(document, catalogue, { instance }).plan,
  };
  let text = '';
  const listening = {
    gate: {
      alone: () => false,
      query: async (_: unknown, statement: Executable) => {
        if ('text' in statement) text = statement.text;
        return [];
      },
    },
    notice: () => notice,
    audit: { record: async () => ({ seq: 0 }) },
  } as unknown as RegisterParts;
  const access = {
    id: '',
    actor: { id: '', kind: 'person' as const },
    purpose,
    controller,
    reason: '',
    edition: 1,
    startedAt: 0,
  };
  await readOverview(listening, access, '').catch(() => undefined); // the statement is all that is wanted
  if (text === '') throw new Error('the register asked nothing');
  return text;
};
