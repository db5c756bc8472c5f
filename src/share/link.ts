/** The step of an address that carries answers, in front of their code. */
export const sharedStep = 'deel';
