import {
  announcementTimes,
  type Catalogue,
  type Change,
  checkNotice,
  composeNotice,
  diffNotices,
  type Edition,
  type Finding,
  factOn,
  type Language,
  type NoticeDocument,
  type NoticeFiles,
  type ParsedNotice,
  parseNotice,
  planNotice,
  type RenderedDocument,
  type Texts,
} from '@seloste/notice';
import { type DatabaseObject, differences, OBJECT_KINDS } from '../database-object.ts';
import { describeChanges } from '../describe-changes.ts';
import { effectsOf } from '../effects.ts';
import { type CarryingProblem, objectInWords } from '../in-words.ts';
import type { NoticeInWords } from '../names-of-notice.ts';
import { plannedObjects } from '../planned-objects.ts';

/** All that judging a draft needs: plain data, so that another thread can do it. */
export interface AssessmentInput {
  readonly files: NoticeFiles;
  /** The edition in force. */
  readonly base: Edition;
  /** The day to judge the notice on, ISO 8601. */
  readonly on: string;
  readonly language: Language;
  readonly instance: string;
  readonly catalogue: Catalogue;
  /** What the database has now. */
  readonly live: readonly DatabaseObject[];
  /** Whether the notice is composed for reading too. */
  readonly preview: boolean;
}

/** One object of the database that the notice would make, take away or change. */
export interface ObjectChange {
  readonly kind: string;
  readonly name: string;
  /** What it is, in the language asked for. */
  readonly message: string;
  /** What it does to whom, in a sentence of that language; null where that is no more than what it is. */
  readonly effect: string | null;
  readonly does: 'make' | 'take_away' | 'change';
  /** What it says under the notice; null when it goes. */
  readonly planned: string | null;
  /** What it says now; null when it is not there. */
  readonly live: string | null;
}

export interface DatabasePlan {
  /** Why the notice cannot be carried out by this database; empty when it can. */
  readonly problems: readonly CarryingProblem[];
  /** As `seloste notice plan` tells it, a line each. */
  readonly lines: readonly string[];
  readonly changes: readonly ObjectChange[];
  /** Records that no category declares any more: they must be empty. */
  readonly leftOut: readonly string[];
}

/** A value of the notice's head and where it stands, so that an editor can write another in its place. */
export interface HeadValue {
  readonly value: string | null;
  readonly line: number;
  readonly column: number;
}

export interface Assessed {
  readonly findings: readonly Finding[];
  /** The notice; undefined when it cannot be read. */
  readonly document: NoticeDocument | undefined;
  readonly texts: Texts;
  /** What changed against the edition in force, significant ones first. Null when the notice cannot be read. */
  readonly changes: readonly Change[] | null;
  readonly plan: DatabasePlan | null;
  readonly head: Readonly<Record<'version' | 'dated' | 'valid_from', HeadValue>> | null;
  /** Whole days before a significant change that people are told of it. */
  readonly daysBefore: number;
  readonly preview: RenderedDocument | null;
}

/** Judges a draft: findings, what changed, what the database would become, and how it reads. Pure. */
export const assess = (input: AssessmentInput): Assessed => {
  const parsed = parseNotice(input.files);
  const { document, texts } = parsed;
  const findings = checkNotice(parsed, { on: input.on });
  const daysBefore = announcedBefore([input.base.document, document], input.on);
  if (document === undefined) {
    return { findings, document, texts, changes: null, plan: null, head: null, daysBefore, preview: null };
  }
  return {
    findings,
    document,
    texts,
    changes: diffNotices(input.base, { document, texts }, input.language).changes,
    plan: databasePlan({ document, texts }, input),
    head: headOf(parsed, document),
    daysBefore,
    preview: input.preview ? composeNotice(document, texts, input.language) : null,
  };
};

const databasePlan = (
  next: NoticeInWords,
  { catalogue, instance, live, language, base }: AssessmentInput,
): DatabasePlan => {
  const { plan, problems } = planNotice(next.document, catalogue, { instance });
  if (problems.length > 0) {
    return {
      problems: problems.map(({ code, values }) => ({ code, values })),
      lines: [],
      changes: [],
      leftOut: [],
    };
  }
  const found = differences(plannedObjects(plan, instance), live);
  const effectOf = effectsOf(found, { instance, language, next, before: base });
  const ordered = found.toSorted((a, b) => OBJECT_KINDS.indexOf(a.kind) - OBJECT_KINDS.indexOf(b.kind));
  return {
    problems: [],
    lines: describeChanges(found, language, effectOf),
    changes: ordered.map((difference) => {
      const { kind, name, planned, live: now } = difference;
      return {
        kind,
        name,
        message: objectInWords(difference, language),
        effect: effectOf(difference) ?? null,
        does: planned === undefined ? 'take_away' : now === undefined ? 'make' : 'change',
        planned: planned?.definition ?? null,
        live: now?.definition ?? null,
      };
    }),
    leftOut: plan.records
      .filter(({ fields }) => Object.keys(fields).length === 0)
      .map(({ record }) => record),
  };
};

const headOf = ({ positions }: ParsedNotice, { notice }: NoticeDocument) => {
  const at = (key: 'version' | 'dated' | 'valid_from'): HeadValue => {
    const { line, column } = positions.of(['notice', key], 'value');
    return { value: notice[key] === undefined ? null : String(notice[key]), line, column };
  };
  return { version: at('version'), dated: at('dated'), valid_from: at('valid_from') };
};

/** The longest of what the law, the notice in force and the new one ask for: the promise was made by the old one. */
const announcedBefore = (documents: readonly (NoticeDocument | undefined)[], on: string): number => {
  const promised = documents.map((document) => daysOf(document?.notice.announced_before));
  return Math.max(factOn(announcementTimes, 'before_it_begins', on)?.days ?? 0, ...promised);
};

const daysOf = (period: string | undefined): number => Number(/^P(\d+)D$/.exec(period ?? '')?.[1] ?? 0);
