import type { SampleWords } from './words/words';

/** The name of the company with this number: no two are alike. */
export function companyName(words: SampleWords, index: number): string {
  const { companyStems, companyEndings, regions } = words;
  const pairs = companyStems.length * companyEndings.length;
  // A step without a common divisor mixes stems and endings, and visits each pair once.
  const mixed = (index * 787) % pairs;
  const stem = companyStems[mixed % companyStems.length]!;
  const ending = companyEndings[Math.floor(mixed / companyStems.length)]!;
  const round = Math.floor(index / pairs);
  const name = words.companyName(stem, ending);
  if (round === 0) return name;
  const region = regions[(round - 1) % regions.length]!;
  const number = Math.floor((round - 1) / regions.length);
  return number === 0 ? `${name} ${region}` : `${name} ${region} ${number + 1}`;
}

export function personName(words: SampleWords, index: number): string {
  const { firstNames, lastNames } = words;
  return words.fullName(
    firstNames[index % firstNames.length]!,
    lastNames[Math.floor(index / firstNames.length) % lastNames.length]!,
  );
}

export function mailAddress(words: SampleWords, person: number, company: number): string {
  const name = slug(personName(words, person), '.') || `contact${person}`;
  const domain = slug(companyName(words, company), '') || `company${company}`;
  return `${name}@${domain}.${words.mailEnding}`;
}

export const phoneNumber = ({ phonePrefix }: SampleWords, person: number) =>
  `${phonePrefix} ${String(10_000 + ((person * 7919) % 90_000)).slice(0, 5)}`;

/** Letters that addresses can have; nothing is left of scripts other than Latin. */
const slug = (text: string, between: string) =>
  text
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'o')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, between)
    .replace(/^\.|\.$/g, '');
