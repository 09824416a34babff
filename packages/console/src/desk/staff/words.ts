import { useVocabulary } from '../../api/vocabulary.ts';

/** Letters of an undertaking's text that stand for its name: it has none. */
const EXCERPT = 60;

/** Names of the notice's things that the staff list is about; the id where the notice has no name. */
export const useStaffWords = () => {
  const words = useVocabulary();
  return {
    role: (id: string): string => words?.roles[id]?.name ?? id,
    roles: Object.entries(words?.roles ?? {}).map(([value, { name }]) => ({ value, label: name })),
    controller: (id: string): string => words?.controllers.find((one) => one.id === id)?.name ?? id,
    employer: (id: string): string => words?.recipients[id]?.name ?? id,
    purpose: (id: string): string => words?.purposes[id]?.name ?? id,
    undertaking: (id: string): string => excerptOf(words?.undertakings[id]?.text ?? id),
    undertakings: Object.entries(words?.undertakings ?? {}).map(([value, { text }]) => ({
      value,
      label: excerptOf(text),
    })),
  };
};

const excerptOf = (text: string): string => {
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT))} …`;
};
