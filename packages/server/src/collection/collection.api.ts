/** What commands and the demo register may use of collection. */
export {
  type BulkLoad,
  beginLoad,
  inLoadTransaction,
  type LoadAccess,
  type LoadCounts,
  type LoadEntry,
  STAGE_COLUMNS,
} from './bulk-load.ts';
export { collectionErrors } from './collection.errors.ts';
export { copyLine } from './copy-text.ts';
export {
  type ImportOutcome,
  type ImportPlace,
  type ImportProgress,
  type ImportRequest,
  importFile,
} from './import-file.ts';
export { importKinds } from './kinds/kinds.ts';
export type { LoadProgress } from './load-steps.ts';
export { readMapping } from './mapping.ts';
export { compareLoad, type NoticeForLoad, planForLoads } from './notice-for-load.ts';
export { DELIMITER_NAMES } from './reading/read-header.ts';
export { ENCODINGS, type Encoding } from './reading/scan-file.ts';
export { importRoutes } from './uploads/imports.routes.ts';
