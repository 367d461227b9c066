import { expect, test } from 'vitest';
import { pl as sample } from '../../../local/sample/words/pl';
import { stageClassifier } from '../../../src/read/classify-stage';
import { describeDictionary } from './dictionary';
import { fieldsIn, testSampleRows } from './header-row';
import { classesOf, fieldsOf } from './parse';

describeDictionary('pl', sample);
testSampleRows(sample);

const D = '2026-03-04';

test('an Odoo export of opportunities', () => {
  const row = {
    'Szansa sprzedaży': 'Regały',
    Klient: 'Amber Dom',
    Sprzedawca: 'Anna Nowak',
    'Zespół sprzedaży': 'Europa',
    Etap: 'Propozycja',
    'Spodziewany przychód': 12000,
    'Przychody proporcjonalne': 6000,
    Prawdopodobieństwo: 50,
    'Data utworzenia': D,
    'Spodziewane zamknięcie': D,
    'Data zamknięcia': D,
    'Ostatnia zmiana etapu': D,
    'Data ostatniej aktualizacji': D,
    Źródło: 'Polecenie',
    Kampania: 'Wiosna',
    'Powód utraty': '',
    Aktywny: true,
    'Dni do zamknięcia': 12,
  };
  expect(fieldsIn('deals', row)).toEqual({
    name: 'Szansa sprzedaży',
    account: 'Klient',
    owner: 'Sprzedawca',
    team: 'Zespół sprzedaży',
    stage: 'Etap',
    amount: 'Spodziewany przychód',
    probability: 'Prawdopodobieństwo',
    created: 'Data utworzenia',
    expectedClose: 'Spodziewane zamknięcie',
    closeDate: 'Data zamknięcia',
    stageChanged: 'Ostatnia zmiana etapu',
    modified: 'Data ostatniej aktualizacji',
    source: 'Źródło',
    lostReason: 'Powód utraty',
    isOpen: 'Aktywny',
  });
});

test('an export of deals as Polish CRMs write it', () => {
  const row = {
    ID: 14,
    'Nazwa deala': 'Wdrożenie',
    Firma: 'Baltic Dane',
    'Osoba kontaktowa': 'Jan Lis',
    Opiekun: 'Piotr Sikora',
    'Proces sprzedaży': 'Główny',
    'Etap procesu': 'Oferta wysłana',
    Status: 'Otwarty',
    'Wartość netto': 4500,
    'Wartość brutto': 5535,
    Waluta: 'PLN',
    'Data dodania': D,
    'Planowana data zamknięcia': D,
    'Data wygranej': '',
    'Data przegranej': '',
    'Powód przegranej': '',
    'Data ostatniej aktywności': D,
    'Źródło pozyskania': 'Targi',
  };
  expect(fieldsIn('deals', row)).toEqual({
    id: 'ID',
    name: 'Nazwa deala',
    account: 'Firma',
    owner: 'Opiekun',
    pipeline: 'Proces sprzedaży',
    stage: 'Etap procesu',
    statusText: 'Status',
    amount: 'Wartość netto',
    currency: 'Waluta',
    created: 'Data dodania',
    expectedClose: 'Planowana data zamknięcia',
    wonDate: 'Data wygranej',
    lostDate: 'Data przegranej',
    lostReason: 'Powód przegranej',
    lastActivity: 'Data ostatniej aktywności',
    source: 'Źródło pozyskania',
  });
});

test('a register of invoices', () => {
  const row = {
    Lp: 1,
    'Nr faktury': 'FV 12/2026',
    'Data wystawienia': D,
    Nabywca: 'Wisła Trans',
    NIP: '5250000000',
    'Nazwa towaru': 'Biurko',
    Ilość: 3,
    'Cena jednostkowa': 400,
    Rabat: '5%',
    'Wartość netto': 1140,
    'Wartość brutto': 1402.2,
    Handlowiec: 'Ewa Duda',
    'Status płatności': 'opłacona',
  };
  expect(fieldsIn('orders', row)).toEqual({
    lineId: 'Lp',
    id: 'Nr faktury',
    date: 'Data wystawienia',
    account: 'Nabywca',
    accountId: 'NIP',
    product: 'Nazwa towaru',
    quantity: 'Ilość',
    unitPrice: 'Cena jednostkowa',
    discount: 'Rabat',
    amount: 'Wartość netto',
    owner: 'Handlowiec',
    status: 'Status płatności',
  });
});

test('leads from a form, and activities counted by day', () => {
  const lead = {
    'Imię i nazwisko': 'Jan Lis',
    Firma: 'Klon',
    'E-mail': 'a@klon.pl',
    'Nr telefonu': '600 100 200',
    'Źródło leada': 'WWW',
    'Data zgłoszenia': D,
    'Czas pierwszej odpowiedzi': `${D} 10:15`,
    Opiekun: 'Ewa',
    'Status leada': 'Nowy',
  };
  expect(fieldsIn('leads', lead)).toEqual({
    name: 'Imię i nazwisko',
    company: 'Firma',
    email: 'E-mail',
    phone: 'Nr telefonu',
    source: 'Źródło leada',
    created: 'Data zgłoszenia',
    firstResponse: 'Czas pierwszej odpowiedzi',
    owner: 'Opiekun',
    status: 'Status leada',
  });
  const day = { Data: D, Handlowiec: 'Ewa', Telefony: 31, 'E-maile': 12, Spotkania: 3, Prezentacje: 1, Wizyty: 2 };
  expect(fieldsIn('activities', day)).toEqual({
    date: 'Data',
    rep: 'Handlowiec',
    calls: 'Telefony',
    emails: 'E-maile',
    meetings: 'Spotkania',
    presentations: 'Prezentacje',
    visits: 'Wizyty',
  });
});

test('subscriptions, and employees', () => {
  const customer = {
    'Nr klienta': 'K-1',
    'Nazwa klienta': 'Opal',
    Pakiet: 'Biznes',
    'Abonament miesięczny': 299,
    Od: D,
    Do: '',
    'Powód rezygnacji': '',
    NPS: 9,
    Branża: 'Handel',
  };
  expect(fieldsIn('customers', customer)).toEqual({
    id: 'Nr klienta',
    account: 'Nazwa klienta',
    plan: 'Pakiet',
    mrr: 'Abonament miesięczny',
    start: 'Od',
    end: 'Do',
    churnReason: 'Powód rezygnacji',
    nps: 'NPS',
    industry: 'Branża',
  });
  const person = {
    Imię: 'Ewa',
    Nazwisko: 'Duda',
    Stanowisko: 'Handlowiec',
    Przełożony: 'Piotr',
    'Data zatrudnienia': D,
    'Koszt roczny': 180000,
  };
  expect(fieldsIn('team', person)).toEqual({
    firstName: 'Imię',
    lastName: 'Nazwisko',
    role: 'Stanowisko',
    manager: 'Przełożony',
    start: 'Data zatrudnienia',
    cost: 'Koszt roczny',
  });
});

test.each([
  ['Wygrana', 'won'],
  ['Z/Wygrane', 'won'],
  ['Zamknięta – wygrana', 'won'],
  ['Sukces', 'won'],
  ['Porażka', 'lost'],
  ['Z/Stracone', 'lost'],
  ['Zakończone Przegrane', 'lost'],
  ['Anulowana', 'lost'],
  ['Zamknięte', 'closed'],
  ['Duplikat', 'ignored'],
  ['Wstrzymane', 'hold'],
  ['Dodatkowa Analiza', 'qualified'],
  ['Okres próbny', 'evaluation'],
  ['Oferta wysłana', 'proposal'],
  ['Umowa wysłana', 'negotiation'],
])('the stage %j is %s', (name, stage) => expect(classesOf('pl', 'stages', name)).toEqual([stage]));

test('stages stand in the order of the sales process', () => {
  const rank = (name: string) => stageClassifier(['pl'])(name).rank;
  const ranks = ['Nowa', 'Pierwsze spotkanie', 'Analiza potrzeb', 'Pilotaż', 'Oferta', 'Negocjacje', 'Do podpisu'].map(
    rank,
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('a reseller is not a seller, a phone number not a number of calls', () => {
  expect(fieldsOf('pl', 'deals', 'Sprzedawca')).toEqual(['owner']);
  expect(fieldsOf('pl', 'activities', 'Telefon')).toEqual([]);
  expect(fieldsOf('pl', 'deals', 'Data zamknięcia')).toEqual(['closeDate']);
});

test('what a contract brings in a year is told apart from its whole value', () => {
  const field = (header: string) => fieldsOf('pl', 'customers', header);
  expect(
    ['Roczna wartość umowy', 'Wartość roczna umowy', 'Roczna wartość kontraktu', 'Wartość roczna', 'ACV'].map(field),
  ).toEqual(Array(5).fill(['arr']));
  expect(['Wartość umowy', 'Wartość kontraktu', 'Kwota umowy', 'TCV'].map(field)).toEqual(Array(4).fill(['value']));
});
