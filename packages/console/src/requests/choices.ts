import { useVocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';

const CHOOSE = { value: '' };

/** The words stand in a sentence elsewhere; here they begin a line. */
const beginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What can be chosen, by the notice in force: the first line stands for nothing chosen yet. */
export const useChoices = () => {
  const t = useText();
  const words = useVocabulary();
  const { ways = [], identify = [] } = words?.requests ?? {};
  const choose = { ...CHOOSE, label: t('requests.choose') };
  return {
    ways: [
      choose,
      ...ways.map((value) => ({
        value,
        label: beginning(t(`customer.values.subject_request.way.${value}`)),
      })),
    ],
    means: (none: string) => [
      { ...CHOOSE, label: none },
      ...identify.map((value) => ({
        value,
        label: t(`customer.values.subject_request.identified_by.${value}`),
      })),
    ],
    rights: [
      choose,
      ...Object.entries(words?.rights ?? {})
        .filter(([, { answered }]) => answered)
        .map(([value, { name }]) => ({ value, label: name })),
    ],
  };
};
