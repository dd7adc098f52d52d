import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '#domain/scenario/json-schema.ts';

writeFileSync('public/scenario.schema.json', `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
