/** What import, the demo register and other domains may use of the register. */
export { type AddedRow, addRow } from './add-rows.ts';
export { auditedChange, auditedRead, auditStatement, recordRefusal } from './audited.ts';
export { changeRow } from './change-row.ts';
export { type PreparedRow, type PrepareMode, prepareRow } from './prepare-row.ts';
export { doesNotReach, type PurposeView, purposeView } from './purpose-view.ts';
export { definitionOf, recordAddresses, recordDefinitions } from './record-definitions.ts';
export { answers, rowSchema } from './record-schemas.ts';
export { openSoundStore, type SoundStore } from './recordings/sound-store.ts';
export type { Field, FieldContext, FieldProblem, FieldValue } from './records/field.ts';
export type { FieldProblemCode } from './records/field-problems.ts';
export { finnishPostcodes, townsOf } from './records/postcodes.ts';
export type { RecordDefinition, RowValues } from './records/record-definition.ts';
export { registerErrors } from './register.errors.ts';
export { registerRoutes } from './register.routes.ts';
export type { RegisterParts } from './register-parts.ts';
export { type RowAnswer, rowAsJson, unsealRows } from './row-json.ts';
export { type ColumnValue, lookupHashOf, needsKey, sealedFieldsOf, sealRow } from './seal-row.ts';
export { openSubjectKeys, type SubjectKeys } from './subject-keys.ts';
