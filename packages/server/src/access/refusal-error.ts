import type { SelosteError } from '../platform/errors/seloste-error.ts';
import { accessErrors } from './access.errors.ts';
import type { Question, Refusal } from './decide.ts';

/** The error of a refusal, with what the caller could have asked for instead. */
export const refusalError = (refusal: Refusal, { asked }: Question): SelosteError => {
  const { code, missing = '', allowedPurposes, allowedControllers, rolesWithIt } = refusal;
  const purpose = asked.purpose ?? '';
  switch (code) {
    case 'purpose-missing':
      return accessErrors['purpose-missing']().with({ allowed_purposes: allowedPurposes });
    case 'purpose-not-in-notice':
      return accessErrors['purpose-not-in-notice']({ purpose: shown(purpose) }).with({
        allowed_purposes: allowedPurposes,
      });
    case 'purpose-refused':
      return accessErrors['purpose-refused']({ purpose }).with({
        allowed_purposes: allowedPurposes,
        roles_with_purpose: rolesWithIt,
      });
    case 'duty-refused':
      return accessErrors['duty-refused']({ duty: asked.duty ?? '' }).with({ roles_with_duty: rolesWithIt });
    case 'undertaking-missing':
      return accessErrors['undertaking-missing']({ undertaking: missing }).with({
        allowed_purposes: allowedPurposes,
      });
    case 'agreement-missing':
      return accessErrors['agreement-missing']({ recipient: missing }).with({
        allowed_purposes: allowedPurposes,
      });
    case 'controller-missing':
      return accessErrors['controller-missing']().with({ allowed_controllers: allowedControllers });
    case 'controller-refused':
      return accessErrors['controller-refused']().with({
        allowed_controllers: allowedControllers,
        allowed_purposes: allowedPurposes,
      });
    case 'case-unknown':
      return accessErrors['case-unknown']();
    case 'case-closed':
      return accessErrors['case-closed']();
    case 'reason-missing':
      return accessErrors['reason-missing']();
  }
};

/** What was asked for as it may stand in an answer: only what could be an id of a notice is repeated. */
const shown = (purpose: string): string =>
  /^[a-z][a-z0-9_]{0,39}$/.test(purpose) ? purpose : 'that was named';
