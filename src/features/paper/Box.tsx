/** An empty shape to tick: round where one answer is asked, square where several may be given. */
export function Box({ round }: { readonly round: boolean }) {
  return <span className={round ? 'box box-round' : 'box'} aria-hidden="true" />;
}
