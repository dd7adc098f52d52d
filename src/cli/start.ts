import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { buildIfChanged } from './built-app.ts';

const { values } = parseArgs({ options: { host: { type: 'boolean' }, port: { type: 'string' } } });
const wanted = Number(values.port ?? 4173);

if (!buildIfChanged()) process.exit(1);
const server = await preview({
  preview: { port: wanted, host: values.host ?? 'localhost' },
  logLevel: 'warn',
});
const address = server.httpServer.address();
const port = typeof address === 'object' && address ? address.port : wanted;
if (port !== wanted) process.stdout.write(`Port ${wanted} is busy; taking ${port}.\n`);
for (const url of [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])]) {
  process.stdout.write(`Attune is at ${url}\n`);
}
process.stdout.write('Stop it with Ctrl+C.\n');
