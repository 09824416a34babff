import type { Rule } from './rule.ts';
import { blindChange } from './structure/blind-change.ts';
import { breakGlassUnbounded } from './structure/break-glass-unbounded.ts';
import { categoryWithoutFields } from './structure/category-without-fields.ts';
import { categoryWithoutRetention } from './structure/category-without-retention.ts';
import { categoryWithoutSource } from './structure/category-without-source.ts';
import { clauseTwice } from './structure/clause-twice.ts';
import { consentWithoutPermission } from './structure/consent-without-permission.ts';
import { consentWithoutWithdrawal } from './structure/consent-without-withdrawal.ts';
import { emptyMay } from './structure/empty-may.ts';
import { fieldInTwoCategories } from './structure/field-in-two-categories.ts';
import { idleBlock } from './structure/idle-block.ts';
import { idleRecipient } from './structure/idle-recipient.ts';
import { idleRole } from './structure/idle-role.ts';
import { needlessBreakGlass } from './structure/needless-break-glass.ts';
import { overlappingTransfers } from './structure/overlapping-transfers.ts';
import { powerlessBlock } from './structure/powerless-block.ts';
import { purposeWithoutBasis } from './structure/purpose-without-basis.ts';
import { purposeWithoutUses } from './structure/purpose-without-uses.ts';
import { reversedDates } from './structure/reversed-dates.ts';
import { roleWithoutUndertaking } from './structure/role-without-undertaking.ts';
import { undatedNotice } from './structure/undated-notice.ts';
import { unknownCategory } from './structure/unknown-category.ts';
import { unknownController } from './structure/unknown-controller.ts';
import { unknownEvent } from './structure/unknown-event.ts';
import { unknownField } from './structure/unknown-field.ts';
import { unknownOperator } from './structure/unknown-operator.ts';
import { unknownPermission } from './structure/unknown-permission.ts';
import { unknownProtectedField } from './structure/unknown-protected-field.ts';
import { unknownPurpose } from './structure/unknown-purpose.ts';
import { unknownRecipient } from './structure/unknown-recipient.ts';
import { unknownRecord } from './structure/unknown-record.ts';
import { unknownRight } from './structure/unknown-right.ts';
import { unknownRole } from './structure/unknown-role.ts';
import { unknownRowField } from './structure/unknown-row-field.ts';
import { unknownSource } from './structure/unknown-source.ts';
import { unknownTransferGround } from './structure/unknown-transfer-ground.ts';
import { unknownUndertaking } from './structure/unknown-undertaking.ts';
import { unusedCategory } from './structure/unused-category.ts';
import { unusedPermission } from './structure/unused-permission.ts';
import { unusedSource } from './structure/unused-source.ts';
import { unusedTransferGround } from './structure/unused-transfer-ground.ts';
import { unusedUndertaking } from './structure/unused-undertaking.ts';

/** Rules of structure, F1xx, in the order of their codes. */
export const structureRules: readonly Rule[] = [
  unknownCategory,
  unknownPurpose,
  unknownSource,
  unknownPermission,
  unknownController,
  unknownRecipient,
  unknownTransferGround,
  unknownRole,
  unknownUndertaking,
  unknownRight,
  unknownField,
  unknownProtectedField,
  unknownRecord,
  unknownEvent,
  unknownOperator,
  unusedCategory,
  unusedSource,
  unusedPermission,
  unusedUndertaking,
  unusedTransferGround,
  idleRecipient,
  idleRole,
  purposeWithoutUses,
  purposeWithoutBasis,
  consentWithoutPermission,
  consentWithoutWithdrawal,
  categoryWithoutFields,
  fieldInTwoCategories,
  categoryWithoutSource,
  categoryWithoutRetention,
  roleWithoutUndertaking,
  idleBlock,
  emptyMay,
  blindChange,
  reversedDates,
  overlappingTransfers,
  clauseTwice,
  undatedNotice,
  unknownRowField,
  powerlessBlock,
  needlessBreakGlass,
  breakGlassUnbounded,
];
