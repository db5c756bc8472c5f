/** A question that was answered and left before the product was there, with what stood in its fields. */
export interface EarlyAnswer {
  /** The flow's id and the question's: `jeugdaanbod/praktijkvorm`. */
  readonly at: string;
  /** The ids of the chosen controls, and of fields with their text. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a reader did before the product was there. */
export interface Early {
  readonly answers: EarlyAnswer[];
  /** False once the product has taken the answers over: what is pressed from then on is for the product. */
  follows: boolean;
  /** The control of the screen that was pressed last and that only the product can follow. */
  pressed: Element | null;
  /** Stops following: the product is there. */
  stop: () => void;
}

/** What the script knows of the screens: which there are, and which question follows which. */
export interface EarlyPlan {
  /** The title of every screen, by the address behind `#/`. */
  readonly titles: Readonly<Record<string, string>>;
  /** The address of the question that follows another. */
  readonly next: Readonly<Record<string, string>>;
  /** What is said when the product has to come first. */
  readonly waiting: string;
}

declare global {
  interface Window {
    early?: Early;
  }
}
