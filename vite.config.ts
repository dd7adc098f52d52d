import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './src/app/build/content-security-policy.ts';
import { scenarios } from './src/app/build/scenarios.ts';

export default defineConfig({
  base: './',
  // Addresses of screens stand after the #; any other that is not there is not found.
  appType: 'mpa',
  plugins: [
    react(),
    scenarios(),
    contentSecurityPolicy(),
    // Everything is kept for use without a network, where the browser allows it: on https and on localhost.
    VitePWA({
      injectRegister: null,
      manifest: {
        name: 'Attune',
        short_name: 'Attune',
        description: 'Practise listening with a simulated client, in your own words, on your own device.',
        background_color: '#FAF7F1',
        theme_color: '#FAF7F1',
        display: 'browser',
        start_url: './',
        icons: [{ src: 'bloom.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        clientsClaim: true,
        globPatterns: ['**/*.{html,js,css,svg,json,woff2,bin}'],
        globIgnores: ['scenario.schema.json'],
      },
    }),
  ],
  build: { target: 'es2023', sourcemap: true, rolldownOptions: { checks: { pluginTimings: false } } },
  worker: { format: 'es' },
  preview: { port: 4173, allowedHosts: true },
  server: { port: 5173 },
});
