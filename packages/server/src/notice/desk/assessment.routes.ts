import { LANGUAGES, showPath, tellFindings } from '@seloste/notice';
import { Type } from 'typebox';
import { type HttpServer, problems } from '../../http/http.api.ts';
import { tellProblem } from '../in-words.ts';
import { noticeDigest } from '../read-notice.ts';
import type { DeskParts } from './desk-parts.ts';
import { AssessmentSchema, Files } from './desk-schemas.ts';
import { type DraftRow, readDraft } from './draft.queries.ts';
import { judge } from './judge.ts';
import { type DeskFiles, filesOfEdition, namedFiles } from './notice-texts.ts';
import { daysLater } from './publication-rules.ts';

/** Where the pages of the findings' codes are. */
const PAGES = 'docs/reference/findings';

/** `POST /v1/notice/draft/assessment`: what is wrong with a draft, what it changes, and what the database would become. */
export const assessmentRoutes = (http: HttpServer, parts: DeskParts): void => {
  const { system, inForce, today } = parts;

  const savedFiles = async (): Promise<DeskFiles> => {
    const [row] = await system.query<DraftRow>({}, readDraft, 'read only');
    if (!row?.source || !row.text_files) return filesOfEdition(inForce.current());
    return { notice: row.source, texts: row.text_files };
  };

  http.post(
    '/notice/draft/assessment',
    {
      config: { access: { duty: 'notice' as const }, onlyLooks: true },
      schema: {
        operationId: 'assessNoticeDraft',
        tags: ['notice'],
        summary: 'Judge the draft: findings, what changed, the plan of the database, how it reads',
        description: 'Saves nothing. Without files it judges the saved draft.',
        body: Type.Object({
          files: Type.Optional(Files),
          on: Type.Optional(
            Type.String({ format: 'date', description: 'Day to judge it on; today when left out' }),
          ),
          language: Type.Optional(
            Type.Enum([...LANGUAGES], {
              description: 'Of the findings, the changes, the plan and the preview; Finnish when left out',
            }),
          ),
          preview: Type.Optional(Type.Boolean()),
        }),
        response: { 200: AssessmentSchema, ...problems(422) },
      },
    },
    async (request) => {
      const { language = LANGUAGES[0], preview = false, on = today() } = request.body;
      const files = request.body.files ?? (await savedFiles());
      const { edition, digest } = inForce.current();
      const assessed = await judge(parts, { files, on, language, preview });
      const { findings, changes, plan, head, document, daysBefore } = assessed;
      return {
        on,
        edition_in_force: edition,
        publishable:
          plan !== null &&
          plan.problems.length === 0 &&
          !findings.some(({ severity }) => severity === 'error'),
        changed: noticeDigest(namedFiles(files)) !== digest,
        significant: changes?.some(({ significant }) => significant) ?? false,
        earliest: { today: today(), significant: daysLater(today(), daysBefore) },
        languages: document?.notice.languages ?? inForce.current().document.notice.languages,
        findings: tellFindings(findings, language).map(
          ({ path, help = null, hint = null, law = null, variant = null, ...finding }) => ({
            ...finding,
            variant,
            help,
            hint,
            law,
            path: showPath(path),
            page: `${PAGES}/${finding.code}.md`,
          }),
        ),
        changes: (changes ?? []).map(({ kind, path, sentence, significant, why }) => ({
          kind,
          path: showPath(path),
          sentence,
          significant,
          why,
        })),
        plan: {
          problems: (plan?.problems ?? []).map((problem) => tellProblem(problem, language)),
          lines: [...(plan?.lines ?? [])],
          changes: [...(plan?.changes ?? [])],
        },
        head,
        preview: assessed.preview === null ? null : { ...assessed.preview },
      };
    },
  );
};
