import type { Access } from '../../access/access.api.ts';
import type { Problem } from '../../platform/errors/problem-document.ts';
import type { LoadCounts } from '../bulk-load.ts';
import type { ImportProgress } from '../import-file.ts';
import type { FileFormat } from '../reading/read-rows.ts';
import type { Encoding } from '../reading/scan-file.ts';
import type { Refusal } from '../refusal.ts';
import type { ShownRefusal } from './refused-cells.ts';
import type { SealedUpload } from './sealed-upload.ts';

/** What is to be brought in, and how: what was checked is what is run. */
export interface ImportOrder {
  readonly as: string;
  readonly source: string;
  /** The field of each column of the file; null for a column that is left out. */
  readonly columns: readonly (string | null)[];
  /** Fields that every row has alike. */
  readonly constants: Readonly<Record<string, string>>;
  readonly encoding?: Encoding;
  /** The delimiter itself. */
  readonly delimiter?: string;
}

/** What a check or an import came to. */
export interface ImportResult {
  readonly rows: number;
  readonly refused: ReadonlyMap<number, Refusal>;
  readonly firstRefusals: readonly ShownRefusal[];
  readonly counts: ReadonlyMap<string, LoadCounts>;
  readonly format: FileFormat;
}

/** `receiving` → `checking` → `checked` → `importing` → `imported`; what fails leaves `failed` and can be checked anew. */
export type ImportState = 'receiving' | 'checking' | 'checked' | 'importing' | 'imported' | 'failed';

/** One import that somebody does through the API. It lives in the memory of this process, with its file beside it. */
export interface ImportJob {
  readonly id: string;
  /** Who began it, under which purpose and controller: nobody else sees it. */
  readonly owner: Pick<Access, 'actor' | 'purpose' | 'controller'>;
  readonly upload: SealedUpload;
  state: ImportState;
  order?: ImportOrder;
  progress?: ImportProgress;
  result?: ImportResult;
  problem?: Problem;
  /** Set when the caller wants it to stop; the transaction under way is rolled back. */
  stopping: boolean;
  /** Milliseconds since 1970, of the last call about it. */
  touchedAt: number;
}

export const isRunning = ({ state }: ImportJob): boolean => state === 'checking' || state === 'importing';
