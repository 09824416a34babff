import { barring } from './records/barring.ts';
import { billingAccount } from './records/billing-account.ts';
import { block } from './records/block.ts';
import { caseLink } from './records/case-link.ts';
import { caseNote } from './records/case-note.ts';
import { change } from './records/change.ts';
import { collection } from './records/collection.ts';
import { complaint } from './records/complaint.ts';
import { contactGround } from './records/contact-ground.ts';
import { customer } from './records/customer.ts';
import { dwelling } from './records/dwelling.ts';
import { emailAddress } from './records/email-address.ts';
import { identityCode } from './records/identity-code.ts';
import { invoice } from './records/invoice.ts';
import { marketingProfile } from './records/marketing-profile.ts';
import { occupation } from './records/occupation.ts';
import { onlineEvent } from './records/online-event.ts';
import { organisation } from './records/organisation.ts';
import { otherInformation } from './records/other-information.ts';
import { otherService } from './records/other-service.ts';
import { permission } from './records/permission.ts';
import { person } from './records/person.ts';
import { phoneNumber } from './records/phone-number.ts';
import { postalAddress } from './records/postal-address.ts';
import { prospect } from './records/prospect.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { recording } from './records/recording.ts';
import { representation } from './records/representation.ts';
import { requestStep } from './records/request-step.ts';
import { salesOrder } from './records/sales-order.ts';
import { service } from './records/service.ts';
import { socialActivity } from './records/social-activity.ts';
import { subject } from './records/subject.ts';
import { subjectRequest } from './records/subject-request.ts';
import { trafficRecord } from './records/traffic-record.ts';

/** Every record of schema `register`, by its table; a test compares them with the catalogue, column by column. */
export const recordDefinitions: Readonly<Record<string, RecordDefinition>> = Object.fromEntries(
  [
    subject,
    prospect,
    contactGround,
    person,
    organisation,
    identityCode,
    postalAddress,
    phoneNumber,
    emailAddress,
    occupation,
    customer,
    representation,
    dwelling,
    service,
    salesOrder,
    billingAccount,
    invoice,
    collection,
    marketingProfile,
    barring,
    recording,
    permission,
    block,
    complaint,
    caseLink,
    caseNote,
    subjectRequest,
    requestStep,
    socialActivity,
    otherService,
    otherInformation,
    trafficRecord,
    onlineEvent,
    change,
  ].map((definition) => [definition.record, definition]),
);

/** The definition of a record that the caller knows to exist. */
export const definitionOf = (record: string): RecordDefinition => {
  const definition = recordDefinitions[record];
  if (definition === undefined) throw new TypeError(`no record ${record}`);
  return definition;
};

/** Where each record is found: its part of a URL, and whether it is read by spans of time. */
export const recordAddresses: Readonly<Record<string, { readonly path: string; readonly stream: boolean }>> =
  Object.fromEntries(
    Object.values(recordDefinitions).map(({ record, path, stream }) => [
      record,
      { path, stream: stream !== undefined },
    ]),
  );
