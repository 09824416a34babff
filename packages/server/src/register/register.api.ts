/** What import, the demo register and other domains may use of the register. */
export { type PreparedRow, type PrepareMode, prepareRow } from './prepare-row.ts';
export { definitionOf, recordAddresses, recordDefinitions } from './record-definitions.ts';
export type { Field, FieldContext, FieldProblem, FieldValue } from './records/field.ts';
export type { FieldProblemCode } from './records/field-problems.ts';
export { finnishPostcodes, townsOf } from './records/postcodes.ts';
export type { RecordDefinition, RowValues } from './records/record-definition.ts';
export { registerRoutes } from './register.routes.ts';
export type { RegisterParts } from './register-parts.ts';
export { type ColumnValue, lookupHashOf, needsKey, sealRow } from './seal-row.ts';
export { openSubjectKeys, type SubjectKeys } from './subject-keys.ts';
