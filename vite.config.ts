import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkPackages } from './scripts/vite/chunkPackages.ts';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';
import { lessons } from './scripts/vite/lessons.ts';
import { sdkRunner } from './scripts/vite/sdkRunner.ts';
import { serviceReference } from './scripts/vite/serviceReference.ts';

export default defineConfig({
  // Relative addresses: the build works below any path of any static server.
  base: './',
  plugins: [
    react(),
    tailwind(),
    lessons(),
    serviceReference(),
    sdkRunner(),
    contentSecurityPolicy(),
    chunkPackages(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // What the licences of the bundled packages ask for.
    license: { fileName: 'third-party-licenses.md' },
    modulePreload: { polyfill: false },
    // Monaco is one large chunk by nature; scripts/budgets.mjs holds every size that matters.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { host: '127.0.0.1' },
});
