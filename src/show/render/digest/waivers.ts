import type { Report } from '../../../judge/report/report.ts';
import { count } from '../../../model/text.ts';
import { listed, named, type Phrase } from './phrase.ts';
import type { Item, Section } from './section.ts';

type Waiver = Report['waivers'][number];

/** The waivers that let something pass here. */
export function usedWaivers({ waivers }: Report): readonly Waiver[] {
  return waivers.filter(({ state }) => state === 'used');
}

/** What is waived, before everything else: in a release what lets it pass, else what the policy has for a release. */
export function waivedThings(report: Report): Section {
  const used = usedWaivers(report);
  const shown = report.mode === 'release' ? used : report.waivers.filter(({ state }) => state === 'other');
  const title = report.mode === 'release' ? 'Waived, and not GO' : 'Waived for a release, and not GO';
  return { title, items: shown.map((waiver) => toItem(waiver, report)), isFolded: false };
}

/** "1 gate that it needs is waived and is not GO". */
export function waivedClause({ gates }: Report): string {
  const waived = gates.filter(({ required, waivedBy }) => required && waivedBy.length > 0).length;
  if (waived === 0) return 'What blocked it is waived.';
  return `${count(waived, 'gate')} that it needs ${waived === 1 ? 'is' : 'are'} waived, and not GO.`;
}

function toItem({ id, signal, gate, covers, reason, approvedBy, expires }: Waiver, report: Report): Item {
  const name =
    signal === null
      ? (report.gates.find((one) => one.id === gate)?.name ?? null)
      : (report.signals.find((one) => one.id === signal)?.title ?? null);
  const phrase: Phrase = [
    { code: id },
    `: ${signal === null ? 'gate' : 'signal'} `,
    ...named(signal ?? gate ?? '', name),
    `, until ${expires}, approved by `,
    ...listed(
      approvedBy.map((login) => ({ code: login })),
      5,
    ),
    ...(covers.length === 1 && covers[0] === 'open'
      ? []
      : [
          ', for ',
          ...listed(
            covers.map((rule) => ({ code: rule })),
            5,
          ),
        ]),
  ];
  return { phrase, below: [[{ text: reason }]] };
}
