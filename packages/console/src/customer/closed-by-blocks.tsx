import { IconLock } from '@tabler/icons-react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import classes from './customer.module.css';

interface ClosedByBlocksProps {
  readonly blocks: readonly string[];
  readonly words: Vocabulary;
}

/** Says that a flag of the subject closes a record that the purpose would else open. */
export const ClosedByBlocks = ({ blocks, words }: ClosedByBlocksProps) => {
  const t = useText();
  if (blocks.length === 0) return null;
  return (
    <p className={classes.closed}>
      <IconLock aria-hidden size={16} className={classes.lock} />
      {t('customer.closed.by_flag', {
        flags: blocks.map((kind) => words.blocks[kind]?.name ?? kind).join(', '),
      })}
    </p>
  );
};
