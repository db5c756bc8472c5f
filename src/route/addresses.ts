/** The steps of a walk beside its questions, each of which has its own id as its step. */
export const steps = {
  review: 'controle',
  advice: 'advies',
  comparison: 'vergelijken',
  variants: 'varianten',
  agenda: 'agenda',
  sides: 'naast',
  paper: 'papier',
  /** Carries answers, in front of their code. */
  shared: 'deel',
  /** Carries local information, in front of its code; as a place of its own, where one is made. */
  local: 'lokaal',
} as const;

/** The steps of a hagro; the screen that gathers has none. */
export const hagroSteps = {
  invite: 'uitnodigen',
  practice: 'praktijk',
  overview: 'overzicht',
  discuss: 'bespreken',
  report: 'verslag',
  agenda: 'agenda',
} as const;

/** The place of the hagro, where other addresses have a flow. */
export const hagroPlace = 'hagro';

/** The pages about the product itself, in the order in which they are listed. */
export const aboutPages = ['over', 'bronnen', 'begrippen', 'privacy', 'toegankelijkheid'] as const;
export type AboutPage = (typeof aboutPages)[number];

/** The page about the product that an address leads to; null when it leads elsewhere. */
export const aboutPageIn = ([place, ...more]: readonly string[]): AboutPage | null =>
  more.length > 0 ? null : (aboutPages.find((page) => page === place) ?? null);

/** The page of what was set aside. */
export const apartPlace = 'apart';

export const startAddress = '#/';
export const apartAddress = `#/${apartPlace}`;
export const hagroAddress = `#/${hagroPlace}`;
export const localFormAddress = `#/${steps.local}`;

/** The address of a flow or an explanation, in front of every step in it. */
export const placeAddress = ({ id }: { readonly id: string }): string => `#/${id}`;

/** An address below another. */
export const addressIn = (base: string, ...segments: readonly (string | number)[]): string =>
  [base, ...segments].join('/');

/** The screens that a question can lead back to. */
export type Back = typeof steps.advice | typeof steps.review;

/** The address of a question that leads back to the screen it was opened from. */
export const questionAddress = (base: string, id: string, back: Back): string => `${base}/${id}?terug=${back}`;

/** Where a question leads back to; null when the walk just goes on. */
export function backIn(query: URLSearchParams): Back | null {
  const back = query.get('terug');
  return back === steps.advice || back === steps.review ? back : null;
}

/** The address of the screen that is shown instead of a step that the answers do not lead to yet. */
export const earlyAddress = (address: string, step: string): string =>
  `${address}?melding=${step === steps.advice ? step : 'vraag'}`;

/** What was asked for too early, if anything; what is not known counts as a question. */
export function earlyIn(query: URLSearchParams): 'advice' | 'question' | null {
  const early = query.get('melding');
  if (early === null) return null;
  return early === steps.advice ? 'advice' : 'question';
}

const sourcePrefix = 'bron-';

/** The last piece of an address that leads to a source in the list at the end of a screen. */
export const sourceAnchor = (source: string): string => `${sourcePrefix}${source}`;
export const isSourceAnchor = (segment: string): boolean => segment.startsWith(sourcePrefix);
