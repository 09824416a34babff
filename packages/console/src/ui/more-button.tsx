import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../frame/text.tsx';
import { announce } from './announce.ts';
import classes from './more-button.module.css';

interface Pages {
  readonly pages: readonly { readonly items: readonly unknown[] }[];
}

interface MoreButtonProps {
  /** What is read page by page: the answer of `useInfiniteQuery`. */
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetching: boolean;
    readonly fetchNextPage: () => Promise<{ readonly data: Pages | undefined; readonly isSuccess: boolean }>;
  };
  readonly children: ReactNode;
}

/** Brings the next page under those that are there, and says how many came; nothing where there is none. */
export const MoreButton = ({ of: { hasNextPage, isFetching, fetchNextPage }, children }: MoreButtonProps) => {
  const t = useText();
  const bring = async () => {
    const { data, isSuccess } = await fetchNextPage();
    if (isSuccess) announce(t('ui.more.came', { count: data?.pages.at(-1)?.items.length ?? 0 }));
  };
  return hasNextPage ? (
    <Button
      className={classes.more ?? ''}
      variant="default"
      loading={isFetching}
      onClick={() => void bring()}
    >
      {children}
    </Button>
  ) : null;
};
