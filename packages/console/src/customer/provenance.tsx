import { IconInfoCircle } from '@tabler/icons-react';
import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useState } from 'react';
import { useText } from '../frame/text.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { Asked } from './overview.ts';
import { PlainButton } from './plain-button.tsx';

const Ask = createContext<(asked: Asked) => void>(() => undefined);

const Origin = lazy(() => import('./origin.tsx').then((module) => ({ default: module.Origin })));

/** Holds the one window in which the origin of any row is told, so that no row carries one of its own. */
export const ProvenanceProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  const [asked, setAsked] = useState<Asked>();
  const [open, setOpen] = useState(false);
  const ask = useCallback((next: Asked) => {
    setAsked(next);
    setOpen(true);
  }, []);
  return (
    <Ask value={ask}>
      {children}
      <Dialog open={open} title={t('customer.origin.title')} onClose={() => setOpen(false)}>
        {asked && (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Origin {...asked} />
          </Suspense>
        )}
      </Dialog>
    </Ask>
  );
};

/** Where a row came from, since when, until when, and what it said before. */
export const OriginButton = (asked: Asked) => {
  const t = useText();
  const ask = use(Ask);
  return (
    <PlainButton label={t('customer.origin.of', { what: asked.what })} onClick={() => ask(asked)}>
      <IconInfoCircle aria-hidden size={18} />
    </PlainButton>
  );
};
