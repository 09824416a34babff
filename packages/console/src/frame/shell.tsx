import { Outlet, useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AlarmBanner } from '../break-glass/alarm-banner.tsx';
import { GlassBanner } from '../break-glass/glass-banner.tsx';
import { UndertakingBanner } from '../sign-in/undertaking-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Navigation } from './navigation.tsx';
import { SessionGate } from './session-gate.tsx';
import classes from './shell.module.css';
import { useText } from './text.tsx';
import { Top } from './top.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';

/** What stays in place while screens change: the way past, the search, the purpose and case in hand, the navigation. */
export const Shell = () => {
  const t = useText();
  // The screen that is shown, not the one that was asked for: until that can be drawn, what is there stays as it is.
  const screen = useMatches({ select: (matches) => matches.at(-1)?.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen begins at its top
  useEffect(() => {
    void window.scrollTo(0, 0);
  }, [screen]);
  return (
    <ErrorBoundary>
      <SessionGate>
        <a className={classes.skip} href="#content">
          {t('frame.skip')}
        </a>
        <Top />
        <GlassBanner />
        <AlarmBanner />
        <UndertakingBanner />
        <div className={classes.body}>
          <Navigation />
          <main id="content" tabIndex={-1} className={classes.content}>
            <ErrorBoundary key={screen}>
              <Outlet />
            </ErrorBoundary>
          </main>
        </div>
        <UnsavedGuard />
      </SessionGate>
    </ErrorBoundary>
  );
};
