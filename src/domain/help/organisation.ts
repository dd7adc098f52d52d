/** Help that an organisation which runs Attune offers its own people. */
export interface OrganisationHelp {
  readonly name: string;
  /** `tel` holds what a telephone dials: digits, and a plus sign at the beginning. */
  readonly lines: readonly { readonly name: string; readonly reach: string; readonly tel?: string }[];
}

export type ReadOrganisation =
  | { readonly ok: true; readonly help: OrganisationHelp | undefined }
  /** What has to be corrected in the file, and where. */
  | { readonly ok: false; readonly why: string };

/** Reads what `organisation.json` holds. Without a name or a line there is no help of its own to show. */
export function readOrganisation(value: unknown): ReadOrganisation {
  if (!isObject(value)) return mistake('it must be an object with “name” and “lines”');
  const { name, lines } = value;
  if (typeof name !== 'string') return mistake('“name” must be a text');
  if (!Array.isArray(lines)) return mistake('“lines” must be a list');
  for (const [index, line] of lines.entries()) {
    const where = `line ${index + 1}`;
    if (!isObject(line)) return mistake(`${where} must be an object with “name” and “reach”`);
    if (typeof line.name !== 'string') return mistake(`“name” of ${where} must be a text`);
    if (typeof line.reach !== 'string') return mistake(`“reach” of ${where} must be a text`);
    if (line.tel !== undefined && !(typeof line.tel === 'string' && /^\+?\d+$/.test(line.tel))) {
      return mistake(`“tel” of ${where} must be digits`);
    }
  }
  return { ok: true, help: name && lines.length > 0 ? { name, lines } : undefined };
}

function mistake(what: string): ReadOrganisation {
  return { ok: false, why: `organisation.json has a mistake: ${what}.` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
