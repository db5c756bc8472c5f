import { type Agenda, type AgendaGroup, groupOf, plainLines, saidLines } from '../../src/content/agenda';
import { groundsIn } from '../../src/engine/cite';
import { firstMatch } from '../../src/engine/rule';
import { isClear, waysOut } from '../functie/changes';
import { titleOf } from '../functie/letter';
import { functieRules } from '../functie/rules';
import type { Advice } from './advice';
import { type Afspraak, afsprakenVoor } from './afspraken';
import { outcomes } from './outcomes';
import type { Answers } from './questions';
import { text } from './text';

/** How it is now, as answered. */
function now(a: Answers, { question }: Afspraak): AgendaGroup[] {
  if (question === undefined) return [];
  const given = [a[question] ?? []].flat();
  return groupOf(text('agenda.nu'), plainLines(given.map((option) => `questions.${question}.options.${option}.label`)));
}

/** What would make the form clear; nothing when it is. */
const changeGroups = (a: Answers): AgendaGroup[] =>
  waysOut(a).flatMap(({ goal, changes }) =>
    groupOf(
      text(titleOf(goal, changes.length)),
      saidLines(changes.map(({ key, basis, cite }) => ({ text: text(key), basis, cite }))),
    ),
  );

/** What has to be put in the agreement, as an agenda with lines to write on. */
export function agendas(a: Answers, advice: Advice): Agenda[] {
  return [
    {
      id: 'overeenkomst',
      title: text('agenda.title'),
      intro: text('agenda.intro'),
      items: [
        {
          id: 'vorm',
          title: text('agenda.vorm'),
          groups: [
            ...groupOf(
              null,
              outcomes(advice).map(({ title, text: found, grounds }) => ({ about: title, text: found, grounds })),
            ),
            ...(isClear(a) ? [] : changeGroups(a)),
          ],
          blanks: 1,
          ...groundsIn(firstMatch(functieRules, a)),
        },
        ...afsprakenVoor(advice.functie).map((afspraak) => ({
          id: afspraak.id,
          title: text(`afspraken.${afspraak.id}.title`),
          groups: [...groupOf(null, plainLines([text(`afspraken.${afspraak.id}.text`)])), ...now(a, afspraak)],
          blanks: 2,
          ...groundsIn(afspraak),
        })),
      ],
    },
  ];
}
