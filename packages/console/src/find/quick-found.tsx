import { FoundList } from './found-list.tsx';
import classes from './quick-find.module.css';
import { useFind } from './use-find.ts';

interface QuickFoundProps {
  readonly text: string;
  readonly close: () => void;
}

/** What was found, over the screen one is on: nothing of that screen is lost by looking somebody up. */
export const QuickFound = ({ text, close }: QuickFoundProps) => {
  const find = useFind(text);
  if (!find.asked) return null;
  return (
    <div className={classes.panel} tabIndex={-1}>
      <FoundList find={find} onOpen={close} />
    </div>
  );
};
