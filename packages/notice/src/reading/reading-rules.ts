import type { Severity } from '../finding.ts';

/** What can be wrong with a file before any rule of the checker looks at it. Each has a page and samples as rules have. */
export const readingRules = {
  unreadable: { code: 'F001', name: 'unreadable-file' },
  duplicateKey: { code: 'F002', name: 'duplicate-key' },
  alias: { code: 'F003', name: 'unusable-alias' },
  unknownKey: { code: 'F004', name: 'unknown-key' },
  missingKey: { code: 'F005', name: 'missing-key' },
  wrongKind: { code: 'F006', name: 'wrong-kind' },
  unknownValue: {
    code: 'F007',
    name: 'unknown-value',
  },
  malformedValue: { code: 'F008', name: 'malformed-value' },
  malformedName: { code: 'F009', name: 'malformed-name' },
  tooLong: { code: 'F010', name: 'too-long' },
  encoding: { code: 'F011', name: 'not-utf-8' },
  tag: { code: 'F012', name: 'yaml-tag' },
} as const satisfies Record<string, ReadingRule>;

export interface ReadingRule {
  readonly code: string;
  readonly name: string;
}

/** A file that cannot be read as a notice stops everything after it. */
export const READING_SEVERITY: Severity = 'error';
