import { useMediaQuery } from '@mantine/hooks';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useText } from '../../frame/text.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AccessGrid } from './access-grid.tsx';
import { AccessList } from './access-list.tsx';
import { useCellWords } from './cell-words.ts';
import { type AccessMatrix, useMatrix } from './desk-calls.ts';
import classes from './matrix-screen.module.css';
import { NoticeTabs } from './notice-tabs.tsx';

/** Purposes by categories as the database has them. */
export const Screen = () => {
  const t = useText();
  const matrix = useMatrix();
  const words = useVocabulary();
  return (
    <Page title={t('notice.access.title')}>
      <NoticeTabs />
      <p>{t('notice.access.explained')}</p>
      {matrix.error && <ProblemNotice failure={matrix.error} again={() => void matrix.refetch()} />}
      {matrix.data && words ? <Matrix matrix={matrix.data} /> : <Skeleton lines={12} />}
    </Page>
  );
};

const Matrix = ({ matrix }: { readonly matrix: AccessMatrix }) => {
  const t = useText();
  const narrow = useMediaQuery('(max-width: 48rem)', undefined, { getInitialValueInEffect: false });
  const { summary, nameOf, strangerOf } = useCellWords();
  const differing = matrix.cells.filter(({ differs }) => differs);
  const drift = differing.length + matrix.strangers.length;
  return (
    <>
      {drift === 0 ? (
        <p className={classes.agree}>{t('notice.access.agrees', { edition: matrix.edition })}</p>
      ) : (
        <Section title={t('notice.access.differs', { count: drift })}>
          <div className={classes.drift} role="alert">
            <ul>
              {differing.map((cell) => (
                <li key={`${cell.purpose} ${cell.category}`}>
                  {nameOf('purposes', cell.purpose)}, {nameOf('categories', cell.category)}: {summary(cell)}
                </li>
              ))}
              {matrix.strangers.map((grant) => (
                <li key={`${grant.role} ${grant.operation} ${grant.record}`}>{strangerOf(grant)}</li>
              ))}
            </ul>
            <p>{t('notice.access.repair')}</p>
          </div>
        </Section>
      )}
      {narrow ? <AccessList matrix={matrix} /> : <AccessGrid matrix={matrix} />}
    </>
  );
};
