/** The notice language's public surface: what other packages may import from `@seloste/notice`. */

export { type CheckOptions, checkNotice } from './check/check-notice.ts';
export { tellFinding, tellFindings } from './check/words/tell-finding.ts';
export type { Change, Edition } from './diff/comparison.ts';
export { diffNotices, type NoticeDiff, writeDiff } from './diff/diff-notices.ts';
export { exportDpv } from './dpv/export-dpv.ts';
export {
  type Finding,
  type FindingValue,
  type FindingValues,
  inReadingOrder,
  type Path,
  type Severity,
  showPath,
  type ToldFinding,
} from './finding.ts';
export { type Formatted, formatNotice, formatTexts } from './format/format-notice.ts';
export { LANGUAGES, type Language } from './labels/language.ts';
export { type Say, sayingFrom, type Words } from './labels/saying.ts';
export type { Category } from './language/category.ts';
export type { NoticeDocument } from './language/document.ts';
export type { Operation, Purpose } from './language/purpose.ts';
export { addPeriod } from './law/add-period.ts';
export { announcementTimes } from './law/announcing.ts';
export { dueDay, extendedDueDay, isAnsweredInTime } from './law/count-period.ts';
export { type DatedFact, factOn } from './law/dated.ts';
export { type TrafficPeriod, trafficPeriods } from './law/traffic-data.ts';
export { type NoticeFiles, type ParsedNotice, parseNotice, type SourceFile } from './parse.ts';
export type { Catalogue, ColumnShape, RecordShape } from './plan/catalogue.ts';
export type { PlanProblem } from './plan/declared.ts';
export type {
  Plan,
  PlannedGrant,
  PlannedPolicy,
  PlannedPurpose,
  PlannedRecord,
  ValueRule,
} from './plan/plan.ts';
export { planNotice, purposeRole } from './plan/plan-notice.ts';
export { tellPlanProblem } from './plan/tell-plan-problem.ts';
export type { Part, Position, PositionIndex } from './positions.ts';
export { isCalendarDate } from './reading/calendar-date.ts';
export { type RecordOfProcessing, recordOfProcessing } from './record-of-processing/record.ts';
export { composeRecord, renderRecord } from './record-of-processing/render-record.ts';
export type { Announcement } from './render/announcement.ts';
export { composeNotice } from './render/compose-notice.ts';
export type { RenderedDocument } from './render/model.ts';
export { type Format, type RenderOptions, renderNotice, writeDocument } from './render/render-notice.ts';
export { NOTICE_STYLESHEET, stylesheetHash } from './render/writers/stylesheet.ts';
export { countBySeverity } from './report/count.ts';
export { jsonReport } from './report/json-report.ts';
export { sarifReport } from './report/sarif-report.ts';
export { textReport } from './report/text-report.ts';
export { type TextLeaf, type Texts, type TextTree, textAt, textKeys, textLines } from './texts.ts';
export { type NormalUse, usesOf } from './uses.ts';
