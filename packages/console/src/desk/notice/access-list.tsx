import { useState } from 'react';
import { useText } from '../../frame/text.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { CellDetails } from './cell-details.tsx';
import { useCellWords } from './cell-words.ts';
import type { AccessMatrix } from './desk-calls.ts';

/** The matrix in a narrow window: one purpose at a time, its categories below each other. */
export const AccessList = ({ matrix }: { readonly matrix: AccessMatrix }) => {
  const t = useText();
  const { nameOf } = useCellWords();
  const [purpose, setPurpose] = useState(matrix.purposes[0] ?? '');
  const cells = matrix.cells.filter((cell) => cell.purpose === purpose);
  return (
    <>
      <ChoiceField
        label={t('notice.access.purpose')}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
        data={matrix.purposes.map((id) => ({ value: id, label: nameOf('purposes', id) }))}
      />
      {cells.map((cell) => (
        <Section key={cell.category} title={nameOf('categories', cell.category)}>
          <CellDetails cell={cell} />
        </Section>
      ))}
    </>
  );
};
