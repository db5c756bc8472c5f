import type { ReactNode } from 'react';

/**
 * Something the user should know before going on; empty while there is nothing. It stands in the page all the time:
 * what comes into it is announced, and would not be if it came along with its text.
 */
export function NoticeBox({ children }: { readonly children: ReactNode }) {
  return <div role="status">{children === null ? null : <div className="notice">{children}</div>}</div>;
}
