import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/app/build/content-security-policy.ts';
import { scenarios } from './src/app/build/scenarios.ts';

export default defineConfig({
  base: './',
  plugins: [react(), scenarios(), contentSecurityPolicy()],
  build: { target: 'es2023', sourcemap: true },
  worker: { format: 'es' },
  preview: { port: 4173, allowedHosts: true },
  server: { port: 5173 },
});
