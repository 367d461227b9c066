import { expect, test } from 'vitest';
import { fa as sample } from '../../../local/sample/words/fa';
import { stageClassifier } from '../../../src/read/classify-stage';
import { describeDictionary } from './dictionary';
import { fieldsIn, testSampleRows } from './header-row';
import { classesOf, fieldsOf } from './parse';

describeDictionary('fa', sample);
testSampleRows(sample);

const D = '2026-03-04';

test('an Odoo export of opportunities', () => {
  const row = {
    فرصت: 'خرید میز',
    مشتری: 'آبان صنعت',
    فروشنده: 'مریم',
    'تیم فروش': 'اروپا',
    مرحله: 'پروپوزال',
    'پیش‌بینی تخمینی درآمد': 900,
    احتمال: 40,
    'پیش‌بینی تاریخ قرارداد': D,
    'تاریخ بسته شدن': D,
    'ایجادشده در': D,
    'آخرین بروزرسانی مرحله': D,
    'دلیل باخت': '',
    منبع: 'معرفی',
  };
  expect(fieldsIn('deals', row)).toEqual({
    name: 'فرصت',
    account: 'مشتری',
    owner: 'فروشنده',
    team: 'تیم فروش',
    stage: 'مرحله',
    amount: 'پیش‌بینی تخمینی درآمد',
    probability: 'احتمال',
    expectedClose: 'پیش‌بینی تاریخ قرارداد',
    closeDate: 'تاریخ بسته شدن',
    created: 'ایجادشده در',
    stageChanged: 'آخرین بروزرسانی مرحله',
    lostReason: 'دلیل باخت',
    source: 'منبع',
  });
});

test('an export of deals as Iranian CRMs write it', () => {
  const row = {
    'کد معامله': '۱۲',
    'عنوان معامله': 'خرید میز',
    'نام شرکت': 'آبان صنعت',
    'مسئول معامله': 'علی',
    کاریز: 'فروش',
    'مرحله کاریز': 'پیش‌فاکتور ارسال شد',
    وضعیت: 'جاری',
    'ارزش معامله (تومان)': '۱۲٬۰۰۰٬۰۰۰',
    'احتمال موفقیت (٪)': 60,
    'نحوه آشنایی': 'نمایشگاه',
    'تاریخ ثبت': D,
    'تاريخ پيش بيني فروش': D,
    'علت ناموفق شدن': '',
    'آخرین پیگیری': D,
  };
  expect(fieldsIn('deals', row)).toEqual({
    id: 'کد معامله',
    name: 'عنوان معامله',
    account: 'نام شرکت',
    owner: 'مسئول معامله',
    pipeline: 'کاریز',
    stage: 'مرحله کاریز',
    statusText: 'وضعیت',
    amount: 'ارزش معامله (تومان)',
    probability: 'احتمال موفقیت (٪)',
    source: 'نحوه آشنایی',
    created: 'تاریخ ثبت',
    expectedClose: 'تاريخ پيش بيني فروش',
    lostReason: 'علت ناموفق شدن',
    lastActivity: 'آخرین پیگیری',
  });
});

test('invoices of an accounting system', () => {
  const row = {
    'شماره فاکتور': 14,
    'تاریخ فاکتور': D,
    'کد مشتری': 'M-7',
    'نام مشتری': 'البرز',
    'نام کالا': 'میز',
    تعداد: 3,
    فی: 400,
    'درصد تخفیف': 5,
    'مبلغ کل': 1140,
    ویزیتور: 'سارا',
    استان: 'تهران',
  };
  expect(fieldsIn('orders', row)).toEqual({
    id: 'شماره فاکتور',
    date: 'تاریخ فاکتور',
    accountId: 'کد مشتری',
    account: 'نام مشتری',
    product: 'نام کالا',
    quantity: 'تعداد',
    unitPrice: 'فی',
    discount: 'درصد تخفیف',
    amount: 'مبلغ کل',
    owner: 'ویزیتور',
    region: 'استان',
  });
});

test('leads, a log of calls, and a count of activities', () => {
  const lead = {
    'نام و نام خانوادگی': 'آرش راد',
    شرکت: 'دنا',
    موبایل: '0912',
    'پست الکترونیک': 'a@dena.ir',
    'منبع سرنخ': 'سایت',
    'وضعیت سرنخ': 'جدید',
    'کارشناس فروش': 'علی',
    'تاریخ ثبت': D,
    'زمان اولین تماس': `${D} 11:00`,
  };
  expect(fieldsIn('leads', lead)).toEqual({
    name: 'نام و نام خانوادگی',
    company: 'شرکت',
    phone: 'موبایل',
    email: 'پست الکترونیک',
    source: 'منبع سرنخ',
    status: 'وضعیت سرنخ',
    owner: 'کارشناس فروش',
    created: 'تاریخ ثبت',
    firstResponse: 'زمان اولین تماس',
  });
  const log = {
    تاریخ: D,
    کارشناس: 'علی',
    'نوع فعالیت': 'جلسه',
    مشتری: 'دنا',
    تماس: 'آرش راد',
    'مدت (دقیقه)': 30,
    نتیجه: 'برگزار شد',
  };
  expect(fieldsIn('activities', log)).toEqual({
    date: 'تاریخ',
    rep: 'کارشناس',
    type: 'نوع فعالیت',
    account: 'مشتری',
    contact: 'تماس',
    minutes: 'مدت (دقیقه)',
    outcome: 'نتیجه',
  });
  const day = { تاریخ: D, فروشنده: 'علی', تماس: 31, ایمیل‌ها: 12, جلسات: 3, بازدیدها: 2 };
  expect(fieldsIn('activities', day)).toEqual({
    date: 'تاریخ',
    rep: 'فروشنده',
    calls: 'تماس',
    emails: 'ایمیل‌ها',
    meetings: 'جلسات',
    visits: 'بازدیدها',
  });
});

test('contracts', () => {
  const row = {
    'شماره قرارداد': 'Q-1',
    'نام مشتری': 'دنا',
    'تاریخ شروع قرارداد': D,
    'تاریخ انقضا': D,
    'مبلغ قرارداد': 900,
    'علت عدم تمدید': '',
    'زمینه فعالیت': 'فولاد',
  };
  expect(fieldsIn('customers', row)).toEqual({
    contractId: 'شماره قرارداد',
    account: 'نام مشتری',
    start: 'تاریخ شروع قرارداد',
    end: 'تاریخ انقضا',
    value: 'مبلغ قرارداد',
    churnReason: 'علت عدم تمدید',
    industry: 'زمینه فعالیت',
  });
});

test.each([
  ['برد', 'won'],
  ['موفق', 'won'],
  ['قرارداد امضا شد', 'won'],
  ['باخت', 'lost'],
  ['باخته', 'lost'],
  ['از دست رفته', 'lost'],
  ['لغو شده', 'lost'],
  ['تکراری', 'ignored'],
  ['در انتظار', 'hold'],
  ['تجزیه و تحلیل نیازها', 'qualified'],
  ['تایید شده', 'qualified'],
  ['تأیید شده', 'qualified'],
  ['دوره آزمایشی', 'evaluation'],
  ['پیش‌فاکتور ارسال شد', 'proposal'],
  ['مذاکره / مرور', 'negotiation'],
])('the stage %j is %s', (name, stage) => expect(classesOf('fa', 'stages', name)).toEqual([stage]));

test.each(['بسته شد', 'بسته شده است'])('%j is closed, neither won nor lost', (name) => {
  expect(classesOf('fa', 'stages', name)).toEqual(['closed']);
});

test('stages stand in the order of the sales process', () => {
  const ranks = ['جدید', 'جلسه اول', 'نیازسنجی', 'پایلوت', 'پیش فاکتور', 'مذاکره', 'در انتظار امضا'].map(
    (name) => stageClassifier(['fa'])(name).rank,
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('the known bad translations are not taken', () => {
  expect(fieldsOf('fa', 'deals', 'مقدار')).toEqual([]);
  expect(fieldsOf('fa', 'deals', 'مقدار پول')).toEqual([]);
  expect(fieldsOf('fa', 'leads', 'تاریخ گفتگو')).toEqual([]);
  expect(classesOf('fa', 'stages', 'شرایط')).toEqual([]);
  expect(classesOf('fa', 'leads', 'برنده')).toEqual([]);
});

test('an order’s amount and quantity may both be called مقدار: the reader decides', () => {
  expect(fieldsOf('fa', 'orders', 'مقدار').sort()).toEqual(['amount', 'quantity']);
});

test('what a contract brings in a year is told apart from its whole value', () => {
  const field = (header: string) => fieldsOf('fa', 'customers', header);
  expect(['ارزش سالانه قرارداد', 'مبلغ سالانه قرارداد', 'ارزش سالانه', 'مبلغ سالانه'].map(field)).toEqual(
    Array(4).fill(['arr']),
  );
  expect(['ارزش قرارداد', 'مبلغ قرارداد', 'مبلغ کل قرارداد'].map(field)).toEqual(Array(3).fill(['value']));
});
