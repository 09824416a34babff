import { useVocabulary } from '../api/vocabulary.ts';
import { useSourceName } from '../customer/field-value.tsx';
import { useText } from '../frame/text.tsx';
import { ChoiceField } from '../ui/field.tsx';

/**
 * Sources that the notice allows for a category, with the likeliest for what people type: what the customer says; for what the
 * controller's own work brings forth, that work, which the customer's word may not overwrite.
 *
 * @param current source of the row that is changed.
 */
export const useSources = (category: string, current?: string) => {
  const words = useVocabulary();
  const sources = words?.categories[category]?.sources ?? [];
  const [first = ''] = sources;
  const likely = (current ?? first) === OWN ? OWN : 'data_subject';
  return { sources, likeliest: sources.includes(likely) ? likely : first };
};

const OWN = 'own_records';

interface SourceFieldProps {
  readonly category: string;
  readonly value: string;
  readonly onChoose: (source: string) => void;
}

/** Where what is typed comes from; no question where there is only one answer. */
export const SourceField = ({ category, value, onChoose }: SourceFieldProps) => {
  const sourceName = useSourceName();
  const t = useText();
  const { sources } = useSources(category);
  if (sources.length < 2) return null;
  return (
    <ChoiceField
      label={t('edit.source')}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {sources.map((source) => (
        <option key={source} value={source}>
          {sourceName(source)}
        </option>
      ))}
    </ChoiceField>
  );
};
