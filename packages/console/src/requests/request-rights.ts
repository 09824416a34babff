import { useVocabulary } from '../api/vocabulary.ts';
import { fieldsFor } from '../customer/rights.ts';
import { useAccess } from '../frame/access.tsx';

/** What the purpose in hand may do with requests, by the notice. */
export const useRequestRights = () => {
  const words = useVocabulary();
  const { purpose } = useAccess();
  const recorded = fieldsFor(words, purpose, 'subject_request', 'add');
  return {
    mayRead: fieldsFor(words, purpose, 'subject_request', 'read').includes('due_on'),
    mayRecord: recorded.includes('due_on'),
    mayRecordWords: recorded.includes('wording'),
    mayTakeSteps: fieldsFor(words, purpose, 'request_step', 'add').includes('kind'),
    /** The purposes that answer, by name: for who may not. */
    answering: Object.entries(words?.purposes ?? {})
      .filter(([id]) => fieldsFor(words, id, 'request_step', 'add').includes('kind'))
      .map(([, { name }]) => name),
  };
};
