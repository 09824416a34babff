import type { Severity } from '../finding.ts';

/** What can be wrong with a file before any rule of the checker looks at it. Each has a page and samples as rules have. */
export const readingRules = {
  unreadable: { code: 'F001', name: 'unreadable-file', title: 'The file is not YAML' },
  duplicateKey: { code: 'F002', name: 'duplicate-key', title: 'A key stands twice' },
  alias: { code: 'F003', name: 'unusable-alias', title: 'An alias cannot be followed' },
  unknownKey: { code: 'F004', name: 'unknown-key', title: 'The language has no such key' },
  missingKey: { code: 'F005', name: 'missing-key', title: 'A key that must be there is missing' },
  wrongKind: { code: 'F006', name: 'wrong-kind', title: 'The value is of the wrong kind' },
  unknownValue: {
    code: 'F007',
    name: 'unknown-value',
    title: 'The value is not one of those to choose from',
  },
  malformedValue: { code: 'F008', name: 'malformed-value', title: 'The value is not of the right form' },
  malformedName: { code: 'F009', name: 'malformed-name', title: 'A name is not of the right form' },
  tooLong: { code: 'F010', name: 'too-long', title: 'A value or a file is too long' },
  encoding: { code: 'F011', name: 'not-utf-8', title: 'The file is not UTF-8' },
  tag: { code: 'F012', name: 'yaml-tag', title: 'A YAML tag has no meaning in a notice' },
} as const satisfies Record<string, ReadingRule>;

export interface ReadingRule {
  readonly code: string;
  readonly name: string;
  readonly title: string;
}

/** A file that cannot be read as a notice stops everything after it. */
export const READING_SEVERITY: Severity = 'error';
