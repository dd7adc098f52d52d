import { type ReadOrganisation, readOrganisation } from '#domain/help/organisation.ts';

/** Fetches what the organisation that runs this Attune offers; without a network there is none. */
export async function fetchOrganisation(address: string): Promise<ReadOrganisation> {
  let value: unknown;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return { ok: true, help: undefined };
    value = await answer.json();
  } catch (error) {
    const isJson = error instanceof SyntaxError;
    return isJson
      ? { ok: false, why: 'organisation.json has a mistake: it is not JSON.' }
      : { ok: true, help: undefined };
  }
  return readOrganisation(value);
}
