import { accessUntold } from './legal/access-untold.ts';
import { agencyGone } from './legal/agency-gone.ts';
import { arrangementUndated } from './legal/arrangement-undated.ts';
import { authorityAddressOld } from './legal/authority-address-old.ts';
import { automatedDecisionsUntold } from './legal/automated-decisions-untold.ts';
import { automatedLogicUntold } from './legal/automated-logic-untold.ts';
import { automatedRightUntold } from './legal/automated-right-untold.ts';
import { basisWithoutAct } from './legal/basis-without-act.ts';
import { businessTransferOpen } from './legal/business-transfer-open.ts';
import { certificateLapsed } from './legal/certificate-lapsed.ts';
import { certificateUnchecked } from './legal/certificate-unchecked.ts';
import { certificateVague } from './legal/certificate-vague.ts';
import { changesUnannounced } from './legal/changes-unannounced.ts';
import { clausesEditionUnclear } from './legal/clauses-edition-unclear.ts';
import { clausesModuleUntold } from './legal/clauses-module-untold.ts';
import { complaintUntold } from './legal/complaint-untold.ts';
import { consentGatesService } from './legal/consent-gates-service.ts';
import { contentUntold } from './legal/content-untold.ts';
import { controllerContactUntold } from './legal/controller-contact-untold.ts';
import { controllersUnsplit } from './legal/controllers-unsplit.ts';
import { cookieWithoutConsent } from './legal/cookie-without-consent.ts';
import { courtRemedyUntold } from './legal/court-remedy-untold.ts';
import { creditRegisterUnnamed } from './legal/credit-register-unnamed.ts';
import { customerExceptionMisused } from './legal/customer-exception-misused.ts';
import { decisionDateWrong } from './legal/decision-date-wrong.ts';
import { directoryRecipientsUnnamed } from './legal/directory-recipients-unnamed.ts';
import { directoryRefusalPartial } from './legal/directory-refusal-partial.ts';
import { directoryUntoldBefore } from './legal/directory-untold-before.ts';
import { directoryUsersIncluded } from './legal/directory-users-included.ts';
import { erasureUntold } from './legal/erasure-untold.ts';
import { essenceUntold } from './legal/essence-untold.ts';
import { exceptionAsRoutine } from './legal/exception-as-routine.ts';
import { feeForEveryRight } from './legal/fee-for-every-right.ts';
import { feeGroundUnlawful } from './legal/fee-ground-unlawful.ts';
import { feeQuota } from './legal/fee-quota.ts';
import { feeReasonUnrecorded } from './legal/fee-reason-unrecorded.ts';
import { feeUntoldBefore } from './legal/fee-untold-before.ts';
import { identificationByCode } from './legal/identification-by-code.ts';
import { identificationUntold } from './legal/identification-untold.ts';
import { identityCodeGroundUntold } from './legal/identity-code-ground-untold.ts';
import { identityCodeRefused } from './legal/identity-code-refused.ts';
import { identityCodeUnmasked } from './legal/identity-code-unmasked.ts';
import { interestUnbalanced } from './legal/interest-unbalanced.ts';
import { interestUntold } from './legal/interest-untold.ts';
import { lawsIncomplete } from './legal/laws-incomplete.ts';
import { lookupLogUntold } from './legal/lookup-log-untold.ts';
import { marketingConsentUnnamed } from './legal/marketing-consent-unnamed.ts';
import { marketingObjectionUntold } from './legal/marketing-objection-untold.ts';
import { marketingRuleUnlawful } from './legal/marketing-rule-unlawful.ts';
import { marketingRuleUntold } from './legal/marketing-rule-untold.ts';
import { minimisationUnclear } from './legal/minimisation-unclear.ts';
import { noticeUnlayered } from './legal/notice-unlayered.ts';
import { objectionUntold } from './legal/objection-untold.ts';
import { officerUntold } from './legal/officer-untold.ts';
import { onlineDataUntold } from './legal/online-data-untold.ts';
import { openEndedList } from './legal/open-ended-list.ts';
import { otherRightsMixed } from './legal/other-rights-mixed.ts';
import { partnerMarketingWithoutConsent } from './legal/partner-marketing-without-consent.ts';
import { phoneLengthOdd } from './legal/phone-length-odd.ts';
import { portabilityUntold } from './legal/portability-untold.ts';
import { processorAgreementLapsed } from './legal/processor-agreement-lapsed.ts';
import { processorAgreementUntold } from './legal/processor-agreement-untold.ts';
import { prospectConsentUnproven } from './legal/prospect-consent-unproven.ts';
import { prospectWithoutConsent } from './legal/prospect-without-consent.ts';
import { provisionDutyUntold } from './legal/provision-duty-untold.ts';
import { recipientAbroadWithoutTransfer } from './legal/recipient-abroad-without-transfer.ts';
import { recipientGroupOpen } from './legal/recipient-group-open.ts';
import { recipientIsALink } from './legal/recipient-is-a-link.ts';
import { recipientsUntold } from './legal/recipients-untold.ts';
import { recordingCopyUntold } from './legal/recording-copy-untold.ts';
import { recordingUntoldBefore } from './legal/recording-untold-before.ts';
import { rectificationUntold } from './legal/rectification-untold.ts';
import { representativesInformed } from './legal/representatives-informed.ts';
import { requestDeadlineLate } from './legal/request-deadline-late.ts';
import { requestDeadlineUntold } from './legal/request-deadline-untold.ts';
import { requestFormDemanded } from './legal/request-form-demanded.ts';
import { requestSignatureDemanded } from './legal/request-signature-demanded.ts';
import { requestsOnPaperOnly } from './legal/requests-on-paper-only.ts';
import { requestsUntold } from './legal/requests-untold.ts';
import { restrictionUntold } from './legal/restriction-untold.ts';
import { rightConditioned } from './legal/right-conditioned.ts';
import { safeguardCopyUntold } from './legal/safeguard-copy-untold.ts';
import { safeguardsJoined } from './legal/safeguards-joined.ts';
import { sourceInformationLate } from './legal/source-information-late.ts';
import { sourceInformationUntold } from './legal/source-information-untold.ts';
import { sourceOpennessUntold } from './legal/source-openness-untold.ts';
import { sourceUnnamed } from './legal/source-unnamed.ts';
import { storageGroundUntold } from './legal/storage-ground-untold.ts';
import { telemarketingLimitsUntold } from './legal/telemarketing-limits-untold.ts';
import { termOld } from './legal/term-old.ts';
import { trafficDisclosed } from './legal/traffic-disclosed.ts';
import { trafficDurationUntold } from './legal/traffic-duration-untold.ts';
import { trafficDutyUnnamed } from './legal/traffic-duty-unnamed.ts';
import { trafficKeptWrongly } from './legal/traffic-kept-wrongly.ts';
import { trafficKindsUntold } from './legal/traffic-kinds-untold.ts';
import { trafficMarketingWithoutConsent } from './legal/traffic-marketing-without-consent.ts';
import { transferAnnulledDecision } from './legal/transfer-annulled-decision.ts';
import { transferCountryUntold } from './legal/transfer-country-untold.ts';
import { transferOnRefusedGround } from './legal/transfer-on-refused-ground.ts';
import { transferWithoutSafeguard } from './legal/transfer-without-safeguard.ts';
import { withdrawalUntold } from './legal/withdrawal-untold.ts';
import type { Rule } from './rule.ts';

/** Rules of law, F3xx and above, in the order of their codes. */
export const legalRules: readonly Rule[] = [
  controllerContactUntold,
  officerUntold,
  contentUntold,
  interestUntold,
  interestUnbalanced,
  basisWithoutAct,
  recipientsUntold,
  recipientGroupOpen,
  storageGroundUntold,
  accessUntold,
  rectificationUntold,
  erasureUntold,
  restrictionUntold,
  portabilityUntold,
  objectionUntold,
  marketingObjectionUntold,
  withdrawalUntold,
  consentGatesService,
  complaintUntold,
  courtRemedyUntold,
  provisionDutyUntold,
  automatedDecisionsUntold,
  automatedLogicUntold,
  automatedRightUntold,
  sourceUnnamed,
  sourceOpennessUntold,
  sourceInformationUntold,
  sourceInformationLate,
  representativesInformed,
  rightConditioned,
  controllersUnsplit,
  arrangementUndated,
  essenceUntold,
  noticeUnlayered,
  lookupLogUntold,
  changesUnannounced,
  openEndedList,
  lawsIncomplete,
  otherRightsMixed,
  minimisationUnclear,
  transferAnnulledDecision,
  transferWithoutSafeguard,
  decisionDateWrong,
  transferOnRefusedGround,
  clausesEditionUnclear,
  clausesModuleUntold,
  transferCountryUntold,
  safeguardCopyUntold,
  exceptionAsRoutine,
  safeguardsJoined,
  certificateUnchecked,
  recipientAbroadWithoutTransfer,
  recipientIsALink,
  processorAgreementUntold,
  processorAgreementLapsed,
  businessTransferOpen,
  feeQuota,
  feeGroundUnlawful,
  feeForEveryRight,
  feeReasonUnrecorded,
  feeUntoldBefore,
  requestsOnPaperOnly,
  requestFormDemanded,
  requestSignatureDemanded,
  requestDeadlineUntold,
  requestDeadlineLate,
  requestsUntold,
  identificationByCode,
  identificationUntold,
  identityCodeGroundUntold,
  identityCodeRefused,
  identityCodeUnmasked,
  trafficKindsUntold,
  trafficDurationUntold,
  trafficKeptWrongly,
  trafficDutyUnnamed,
  trafficMarketingWithoutConsent,
  trafficDisclosed,
  marketingRuleUntold,
  marketingRuleUnlawful,
  marketingConsentUnnamed,
  partnerMarketingWithoutConsent,
  telemarketingLimitsUntold,
  directoryRefusalPartial,
  directoryUntoldBefore,
  directoryUsersIncluded,
  directoryRecipientsUnnamed,
  onlineDataUntold,
  cookieWithoutConsent,
  recordingUntoldBefore,
  recordingCopyUntold,
  creditRegisterUnnamed,
  prospectWithoutConsent,
  prospectConsentUnproven,
  customerExceptionMisused,
  agencyGone,
  authorityAddressOld,
  phoneLengthOdd,
  certificateLapsed,
  certificateVague,
  termOld,
];
