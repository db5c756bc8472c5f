import type { ReactNode } from 'react';

/** Something the user should know before going on; it is announced when it appears. */
export function NoticeBox({ children }: { readonly children: ReactNode }) {
  return (
    <div className="notice" role="status">
      {children}
    </div>
  );
}
