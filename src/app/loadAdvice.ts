/** Loads the screens of an advice: they are not needed before the last question. */
export const loadAdvice = () => import('./AdviceRoute');
