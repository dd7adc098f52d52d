import lines from './help-lines.json' with { type: 'json' };

/** A service that listens to people in distress. */
export interface HelpLine {
  readonly name: string;
  /** How it is reached, as it is shown. */
  readonly reach: string;
  readonly tel?: string;
  readonly sms?: string;
  readonly hours: string;
  /** The page that states it; a second one agreed. */
  readonly source: string;
  /** How old the newest page that states it was when it was checked. */
  readonly dated: string;
}

export interface CountryHelp {
  readonly country: string;
  readonly emergency: string;
  readonly lines: readonly HelpLine[];
}

/** When every entry was last checked, against saved copies of the pages named. */
export const CHECKED = '22 November 2026';

/** Only what two pages agreed on; to be checked anew once a year. */
export const helpByCountry: readonly CountryHelp[] = lines;
