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
export const helpByCountry: readonly CountryHelp[] = [
  {
    country: 'United Kingdom',
    emergency: '999',
    lines: [
      {
        name: 'Samaritans',
        reach: '116 123',
        tel: '116123',
        hours: 'day and night',
        source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
        dated: 'their own page, undated',
      },
      {
        name: 'Shout',
        reach: 'Text SHOUT to 85258',
        sms: '85258',
        hours: 'day and night',
        source: 'https://giveusashout.org/about-us/faq',
        dated: '2024',
      },
    ],
  },
  {
    country: 'Ireland',
    emergency: '112 or 999',
    lines: [
      {
        name: 'Samaritans',
        reach: '116 123',
        tel: '116123',
        hours: 'day and night',
        source:
          'https://www.kilkennypeople.ie/news/home/596240/samaritans-in-kilkenny-tell-callers-we-re-here-for-you-this-christmas.html',
        dated: '2024',
      },
    ],
  },
  {
    country: 'United States',
    emergency: '911',
    lines: [
      {
        name: '988 Suicide and Crisis Lifeline',
        reach: 'Call or text 988',
        tel: '988',
        hours: 'day and night',
        source: 'https://988lifeline.org/get-help/what-to-expect',
        dated: 'their own page, undated',
      },
      {
        name: 'Crisis Text Line',
        reach: 'Text HOME to 741741',
        sms: '741741',
        hours: 'day and night',
        source: 'https://www.alexproject.org/crisis-text-line-text-home-to-741741',
        dated: 'undated',
      },
    ],
  },
  {
    country: 'Canada',
    emergency: '911',
    lines: [
      {
        name: '9-8-8: Suicide Crisis Helpline',
        reach: 'Call or text 988',
        tel: '988',
        hours: 'day and night',
        source:
          'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
        dated: '2025',
      },
    ],
  },
  {
    country: 'Australia',
    emergency: '000',
    lines: [
      {
        name: 'Lifeline',
        reach: 'Call 13 11 14, or text 0477 13 11 14',
        tel: '131114',
        hours: 'day and night',
        source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
        dated: '2024',
      },
      {
        name: 'Beyond Blue Support Service',
        reach: '1300 22 4636',
        tel: '1300224636',
        hours: 'day and night',
        source:
          'https://www.beyondblue.org.au/about/media/media-releases/holiday-pressures-highlight-need-for-247-mental-health-support',
        dated: '2025',
      },
    ],
  },
  {
    country: 'New Zealand',
    emergency: '111',
    lines: [
      {
        name: '1737, Need to talk?',
        reach: 'Call or text 1737',
        tel: '1737',
        hours: 'day and night',
        source:
          'http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
        dated: '2025',
      },
    ],
  },
  {
    country: 'Germany',
    emergency: '112',
    lines: [
      {
        name: 'TelefonSeelsorge',
        reach: '0800 111 0 111 or 0800 111 0 222 (also 116 123)',
        tel: '08001110111',
        hours: 'day and night',
        source: 'https://domradio.de/artikel/woche-fuer-das-leben-zu-suizidpraevention',
        dated: '2024',
      },
    ],
  },
  {
    country: 'Austria',
    emergency: '144 (ambulance) or 112',
    lines: [
      {
        name: 'TelefonSeelsorge',
        reach: '142',
        tel: '142',
        hours: 'day and night',
        source:
          'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
        dated: '2025',
      },
    ],
  },
  {
    country: 'Switzerland',
    emergency: '144 (ambulance) or 112',
    lines: [
      {
        name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico',
        reach: '143',
        tel: '143',
        hours: 'day and night',
        source: 'https://www.bag-blueprint.ch/die-dargebotene-hand-tel-143',
        dated: '2023',
      },
      {
        name: 'Heart2Heart (143 in English)',
        reach: '0800 143 000',
        tel: '0800143000',
        hours: 'every day, 18:00 to 23:00',
        source: 'https://www.heart2heart.143.ch/News',
        dated: '2024',
      },
    ],
  },
  {
    country: 'France',
    emergency: '15 (SAMU) or 112; by text message 114',
    lines: [
      {
        name: '3114, numéro national de prévention du suicide',
        reach: '3114',
        tel: '3114',
        hours: 'day and night',
        source: 'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
        dated: 'since 2021, undated',
      },
    ],
  },
  {
    country: 'Spain',
    emergency: '112',
    lines: [
      {
        name: 'Línea 024, atención a la conducta suicida',
        reach: '024',
        tel: '024',
        hours: 'day and night',
        source:
          'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
        dated: '2025',
      },
    ],
  },
  {
    country: 'Italy',
    emergency: '112',
    lines: [
      {
        name: 'Telefono Amico Italia',
        reach: 'Call 02 2327 2327; WhatsApp 324 011 7252',
        tel: '0223272327',
        hours: 'calls at least 9:00 to midnight, WhatsApp 18:00 to 21:00',
        source: 'https://www.giornaledibrescia.it/cronaca/telefono-amico-numero-aiuto-aprile-notte-nv32wmcr',
        dated: '2026',
      },
    ],
  },
  {
    country: 'Netherlands',
    emergency: '112',
    lines: [
      {
        name: '113 Zelfmoordpreventie',
        reach: '113 (or 0800 0113)',
        tel: '113',
        hours: 'day and night',
        source: 'https://www.113.nl/schoolopdracht',
        dated: '2025',
      },
    ],
  },
  {
    country: 'Belgium',
    emergency: '112',
    lines: [
      {
        name: 'Zelfmoordlijn 1813 (Dutch)',
        reach: '1813',
        tel: '1813',
        hours: 'day and night',
        source:
          'https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
        dated: '2026',
      },
      {
        name: 'Centre de Prévention du Suicide (French)',
        reach: '0800 32 123',
        tel: '080032123',
        hours: 'day and night',
        source:
          'https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
        dated: '2026',
      },
    ],
  },
  {
    country: 'Sweden',
    emergency: '112',
    lines: [
      {
        name: 'Mind Självmordslinjen',
        reach: '90101',
        tel: '90101',
        hours: 'day and night',
        source: 'http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html',
        dated: '2025',
      },
    ],
  },
  {
    country: 'Norway',
    emergency: '113 (medical)',
    lines: [
      {
        name: 'Mental Helse Hjelpetelefonen',
        reach: '116 123',
        tel: '116123',
        hours: 'day and night',
        source:
          'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
        dated: '2023',
      },
    ],
  },
  {
    country: 'Finland',
    emergency: '112',
    lines: [
      {
        name: 'MIELI Kriisipuhelin (Crisis Helpline)',
        reach: '09 2525 0111',
        tel: '0925250111',
        hours: 'day and night, in Finnish',
        source: 'http://mieli.fi/helpline',
        dated: 'their own page, undated',
      },
    ],
  },
  {
    country: 'Poland',
    emergency: '112',
    lines: [
      {
        name: '116 123, telefon dla dorosłych w kryzysie emocjonalnym',
        reach: '116 123',
        tel: '116123',
        hours: 'day and night',
        source: 'https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
        dated: '2025',
      },
    ],
  },
  {
    country: 'Portugal',
    emergency: '112',
    lines: [
      {
        name: 'Linha Nacional de Prevenção do Suicídio e Apoio Psicológico',
        reach: '1411',
        tel: '1411',
        hours: 'day and night',
        source: 'https://echoboomer.pt/nova-linha-prevencao-do-suicidio-numero-1411',
        dated: '2025',
      },
    ],
  },
  {
    country: 'India',
    emergency: '112',
    lines: [
      {
        name: 'Tele MANAS',
        reach: '14416 (or 1-800-891-4416)',
        tel: '14416',
        hours: 'day and night',
        source:
          'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
        dated: '2025',
      },
    ],
  },
  {
    country: 'South Africa',
    emergency: '112 (from a mobile) or 10177 (ambulance)',
    lines: [
      {
        name: 'SADAG Suicide Crisis Helpline',
        reach: '0800 567 567',
        tel: '0800567567',
        hours: 'day and night',
        source:
          'https://www.sadag.org/index.php?option=com_content&view=article&id=2947:psychiatric-admissions-the-steps&catid=74&Itemid=412',
        dated: '2024',
      },
    ],
  },
  {
    country: 'Brazil',
    emergency: '192 (SAMU, ambulance); 190 (police)',
    lines: [
      {
        name: 'CVV, Centro de Valorização da Vida',
        reach: '188',
        tel: '188',
        hours: 'day and night',
        source:
          'https://www.opantaneiro.com.br/saude/conversar-pode-salvar-vidas-alerta-cvv-no-setembro-amarelo/229719/',
        dated: '2025',
      },
    ],
  },
];
