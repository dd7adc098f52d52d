import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { buildIfChanged } from './built-app.ts';

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function wishes(): { host: boolean; port: number } {
  try {
    const { values } = parseArgs({ options: { host: { type: 'boolean' }, port: { type: 'string' } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      end('The port must be a number from 1 to 65535.');
    return { host: values.host ?? false, port };
  } catch {
    return end('npm start takes --host and --port NUMBER, after two dashes: npm start -- --port 8080');
  }
}

const { host, port: wanted } = wishes();
if (!buildIfChanged()) end('The app could not be built; what is wrong stands above.');
const server = await preview({
  preview: { port: wanted, host: host || 'localhost' },
  logLevel: 'warn',
}).catch((error: unknown) =>
  end(`The app could not be served: ${error instanceof Error ? error.message : error}`),
);
const address = server.httpServer.address();
const port = typeof address === 'object' && address ? address.port : wanted;
if (port !== wanted) process.stdout.write(`Port ${wanted} is busy; taking ${port}.\n`);
for (const url of [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])]) {
  process.stdout.write(`Attune is at ${url}\n`);
}
process.stdout.write('Stop it with Ctrl+C.\n');
