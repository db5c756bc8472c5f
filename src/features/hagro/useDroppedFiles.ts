import { useEffect } from 'react';

/** Takes files that are dropped anywhere on the page, which a browser would otherwise leave the page for. */
export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const isField = ({ target }: Event) => target instanceof HTMLInputElement && target.type === 'file';
    const over = (event: DragEvent) => {
      if (!isField(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      // The field for files takes those that are dropped on it by itself.
      if (isField(event) || files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
}
