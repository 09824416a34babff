import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Lost } from './frame/lost.tsx';
import { Shell } from './frame/shell.tsx';

const shell = createRootRoute({ component: Shell, notFoundComponent: Lost });

/** A screen at an address (ids only, never words). Its file exports `Screen`, and is loaded when it is first needed. */
const screen = <const Path extends string>(path: Path, load: () => Promise<{ Screen: ComponentType }>) =>
  createRoute({ getParentRoute: () => shell, path, component: lazyRouteComponent(load, 'Screen') });

const screens = shell.addChildren([screen('/', () => import('./find/find-screen.tsx'))]);

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
