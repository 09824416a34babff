import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { openCustomer } from './customer/open-customer.ts';
import { Lost } from './frame/lost.tsx';
import { Shell } from './frame/shell.tsx';
import { allMessages } from './frame/text.tsx';

const shell = createRootRoute({ component: Shell, notFoundComponent: Lost });

/**
 * A screen at an address (ids only, never words). Its file exports `Screen`, and is loaded when it is first needed, with the messages of all
 * screens but the first. A link is preloaded by being in sight: that loads code and never reads anybody. What a screen reads at once when
 * it is opened, `open` begins.
 */
const screen = <const Path extends string>(
  path: Path,
  load: () => Promise<{ Screen: ComponentType }>,
  words: Promise<void> = allMessages,
  open?: (params: Readonly<Record<string, string>>) => Promise<void>,
) => {
  const loadBoth = async () => (await Promise.all([load(), words]))[0];
  return createRoute({
    getParentRoute: () => shell,
    path,
    ...(open && {
      loader: {
        handler: ({ params, preload }) => (preload ? undefined : open(params)),
        staleReloadMode: 'blocking', // a preload has read nothing: what it left is no answer
      },
      preloadStaleTime: 0,
    }),
    component: lazyRouteComponent(loadBoth, 'Screen'),
  });
};

const screens = shell.addChildren([
  screen('/', () => import('./find/find-screen.tsx'), Promise.resolve()),
  screen('/break-glass', () => import('./break-glass/ask-screen.tsx')),
  screen('/break-glass/$id', () => import('./break-glass/review-screen.tsx')),
  screen('/cases', () => import('./cases/cases-screen.tsx')),
  screen('/cases/$case', () => import('./cases/case-screen.tsx')),
  screen('/contacts', () => import('./contacts/contacts-screen.tsx')),
  screen('/customers/$subject', () => import('./customer/customer-screen.tsx'), allMessages, openCustomer),
  screen('/desk/break-glass', () => import('./break-glass/list-screen.tsx')),
  screen('/desk/health', () => import('./desk/health/health-screen.tsx')),
  screen('/desk/log', () => import('./desk/audit/log-screen.tsx')),
  screen('/desk/notice', () => import('./desk/notice/published-screen.tsx')),
  screen('/desk/notice/access', () => import('./desk/notice/matrix-screen.tsx')),
  screen('/desk/notice/draft', () => import('./desk/notice/draft-screen.tsx')),
  screen('/desk/staff', () => import('./desk/staff/list-screen.tsx')),
  screen('/desk/staff/$actor', () => import('./desk/staff/person-screen.tsx')),
  screen('/desk/staff/add', () => import('./desk/staff/add-screen.tsx')),
  screen('/desk/unusual', () => import('./desk/audit/unusual-screen.tsx')),
  screen('/disruptions', () => import('./disruptions/disruptions-screen.tsx')),
  screen('/import', () => import('./import/import-screen.tsx')),
  screen('/requests', () => import('./requests/requests-screen.tsx')),
  screen('/requests/$request', () => import('./requests/request-screen.tsx')),
  screen('/signed-in', () => import('./sign-in/signed-in-screen.tsx')),
  screen('/undertakings', () => import('./sign-in/undertakings-screen.tsx'), Promise.resolve()),
]);

export const router = createRouter({
  routeTree: screens,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
