import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './more-button.module.css';

interface MoreButtonProps {
  /** What is read page by page: the answer of `useInfiniteQuery`. */
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetching: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly children: ReactNode;
}

/** Brings the next page under those that are there; nothing where there is none. */
export const MoreButton = ({ of: { hasNextPage, isFetching, fetchNextPage }, children }: MoreButtonProps) =>
  hasNextPage ? (
    <Button
      className={classes.more ?? ''}
      variant="default"
      loading={isFetching}
      onClick={() => void fetchNextPage()}
    >
      {children}
    </Button>
  ) : null;
