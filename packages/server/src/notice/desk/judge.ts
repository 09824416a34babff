import { LANGUAGES, type Language, type Texts } from '@seloste/notice';
import { liveObjects } from '../live-objects.ts';
import { readCatalogue } from '../read-catalogue.ts';
import type { Assessed } from './assess.ts';
import type { DeskParts } from './desk-parts.ts';
import { type DeskFiles, namedFiles } from './notice-texts.ts';

export interface Question {
  readonly files: DeskFiles;
  readonly on: string;
  readonly language?: Language | undefined;
  readonly preview?: boolean;
}

/**
 * Judges files against the edition in force and the database as it is now, under the system role: whether a category that is left out
 * still holds data is asked for by name, since that role may look into none.
 */
export const judge = async (parts: DeskParts, question: Question): Promise<Assessed> => {
  const { instance, system, inForce, assessor } = parts;
  const { document, texts } = inForce.current();
  const { catalogue, live } = await system.withConnection(async (client) => ({
    catalogue: await readCatalogue(client),
    live: await liveObjects(client, instance),
  }));
  const assessed = await assessor.assess({
    files: namedFiles(question.files),
    base: { document, texts: texts as Texts },
    on: question.on,
    language: question.language ?? LANGUAGES[0],
    instance,
    catalogue,
    live,
    preview: question.preview ?? false,
  });
  const { plan } = assessed;
  if (plan === null || plan.leftOut.length === 0) return assessed;
  const held = await system.query<{ record: string }>(
    {},
    {
      text: 'select record from unnest($1::text[]) record where notice.holds_rows(record)',
      values: [plan.leftOut],
    },
  );
  const problems = held.map(({ record }) => ({
    code: 'category-still-holds-data' as const,
    values: { record },
  }));
  return { ...assessed, plan: { ...plan, problems: [...plan.problems, ...problems] } };
};
