import '@mantine/core/styles.layer.css';
import './frame/theme.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './frame/query-client.ts';
import { TextProvider } from './frame/text.tsx';
import { theme } from './frame/theme.ts';
import { router } from './routes.ts';
import { placeAnnouncer } from './ui/announce.ts';
import { keepFocusPlace } from './ui/focus-place.ts';

const place = document.getElementById('console');
if (place === null) throw new Error('the page has no place for the console');
keepFocusPlace();
placeAnnouncer();
createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <TextProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </TextProvider>
    </MantineProvider>
  </StrictMode>,
);
