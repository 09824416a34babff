import { useText } from '../frame/text.tsx';
import { DecisionMatrix } from './decision-matrix.tsx';
import { OtherControllers } from './other-controllers.tsx';
import { PermissionDecisions } from './permission-decisions.tsx';
import { RecordRows } from './record-rows.tsx';
import { NO_ROWS, type SectionProps } from './section-parts.tsx';

/**
 * What the subject permits and bans: marketing purposes by channel as the database enforces them today, then each decision with its evidence.
 */
export const PermissionsSection = (props: SectionProps) => {
  const { customer, words, category, records } = props;
  const t = useText();
  const { decisions, overview } = customer;
  const [permission] = records;
  return (
    <>
      {decisions && (
        <>
          <DecisionMatrix decisions={decisions} words={words} />
          <OtherControllers subject={overview.subject} words={words} />
          <h3>{t('customer.permissions.decisions')}</h3>
          <PermissionDecisions overview={overview} decisions={decisions} />
        </>
      )}
      {permission && (
        // The decisions are told above: what is left is to add one.
        <RecordRows
          customer={customer}
          words={words}
          category={category}
          record={permission.record}
          view={decisions ? NO_ROWS : permission.view}
          alone
          quiet={decisions !== undefined}
        />
      )}
    </>
  );
};
