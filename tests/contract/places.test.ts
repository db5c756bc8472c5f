import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';

test('every flow and the explanation have a short name for the bar on every screen, in the library', async () => {
  const { places } = (await library.texts('nl')).default;
  const needed = [...flows, ...(library.explanation === undefined ? [] : [library.explanation])].map(({ id }) => id);
  expect(Object.keys(Object(places)).toSorted()).toEqual(needed.toSorted());
  const names = Object.values(Object(places));
  expect(new Set(names).size).toBe(needed.length);
  expect(names.filter((name) => typeof name !== 'string' || name.trim() === '' || name.length > 16)).toEqual([]);
});
