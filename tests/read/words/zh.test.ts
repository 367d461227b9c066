import { expect, test } from 'vitest';
import { zh as sample } from '../../../local/sample/words/zh';
import { stageClassifier } from '../../../src/read/classify-stage';
import { describeDictionary } from './dictionary';
import { fieldsIn, testSampleRows } from './header-row';
import { classesOf, fieldsOf } from './parse';

describeDictionary('zh', sample);
testSampleRows(sample);

const D = '2026-03-04';

test('an export of opportunities as Chinese CRMs write it', () => {
  const row = {
    商机编号: 'SJ-001',
    商机名称: '安泰科技采购',
    客户名称: '安泰科技',
    '商机金额（元）': 120000,
    预计成交日期: D,
    实际成交日期: '',
    销售阶段: '方案报价',
    '赢率(%)': 60,
    商机来源: '展会',
    输单原因: '',
    负责人: '林晓燕',
    归属部门: '华东区',
    创建时间: `${D} 10:20`,
    最后修改时间: D,
    最后跟进时间: D,
    是否赢单: '',
  };
  expect(fieldsIn('deals', row)).toEqual({
    id: '商机编号',
    name: '商机名称',
    account: '客户名称',
    amount: '商机金额（元）',
    expectedClose: '预计成交日期',
    closed: '实际成交日期',
    stage: '销售阶段',
    probability: '赢率(%)',
    source: '商机来源',
    lostReason: '输单原因',
    owner: '负责人',
    team: '归属部门',
    created: '创建时间',
    modified: '最后修改时间',
    lastActivity: '最后跟进时间',
    isWon: '是否赢单',
  });
});

test('a HubSpot export in Chinese, simplified and traditional', () => {
  const simplified = {
    '记录 ID': 7,
    交易名称: '采购',
    交易阶段: '赢单',
    关闭日期: D,
    交易负责人: '王建国',
    金额: 900,
    创建日期: D,
    管道: '销售',
  };
  expect(fieldsIn('deals', simplified)).toEqual({
    id: '记录 ID',
    name: '交易名称',
    stage: '交易阶段',
    closeDate: '关闭日期',
    owner: '交易负责人',
    amount: '金额',
    created: '创建日期',
    pipeline: '管道',
  });
  const traditional = {
    交易名稱: '採購',
    客戶名稱: '台積',
    業務: '陳思雨',
    交易階段: '議價',
    預計成交日期: D,
    交易金額: 900,
    建立日期: D,
    來源: '網站',
  };
  expect(fieldsIn('deals', traditional)).toEqual({
    name: '交易名稱',
    account: '客戶名稱',
    owner: '業務',
    stage: '交易階段',
    expectedClose: '預計成交日期',
    amount: '交易金額',
    created: '建立日期',
    source: '來源',
  });
});

test('an Odoo export: the close date beside the expected one', () => {
  const row = {
    商机: '采购',
    客户: '安泰',
    销售人员: '刘芳',
    销售团队: '欧洲',
    阶段: '提案',
    预期收入: 900,
    概率: 40,
    预期结束: D,
    关闭日期: D,
    丢失原因: '',
    最后阶段更新: D,
  };
  expect(fieldsIn('deals', row)).toEqual({
    name: '商机',
    account: '客户',
    owner: '销售人员',
    team: '销售团队',
    stage: '阶段',
    amount: '预期收入',
    probability: '概率',
    expectedClose: '预期结束',
    closeDate: '关闭日期',
    lostReason: '丢失原因',
    stageChanged: '最后阶段更新',
  });
});

test('sales documents of an accounting system', () => {
  const row = {
    单据编号: 'XS-1',
    单据日期: D,
    客户: '顺达',
    物料名称: '办公桌',
    数量: 3,
    含税单价: 400,
    价税合计: 1200,
    币别: 'CNY',
    销售员: '吴磊',
    部门: '华北',
    成本: 700,
  };
  expect(fieldsIn('orders', row)).toEqual({
    id: '单据编号',
    date: '单据日期',
    account: '客户',
    product: '物料名称',
    quantity: '数量',
    unitPrice: '含税单价',
    amount: '价税合计',
    currency: '币别',
    owner: '销售员',
    cost: '成本',
  });
});

test('leads, a log of follow-ups, and a count of activities', () => {
  const lead = {
    姓名: '王伟',
    公司: '长青',
    手机: '138',
    邮箱: 'a@b.cn',
    线索来源: '网站',
    线索状态: '跟进中',
    负责人: '周雅婷',
    创建时间: D,
    转换时间: '',
  };
  expect(fieldsIn('leads', lead)).toEqual({
    name: '姓名',
    company: '公司',
    phone: '手机',
    email: '邮箱',
    source: '线索来源',
    status: '线索状态',
    owner: '负责人',
    created: '创建时间',
    converted: '转换时间',
  });
  const log = {
    跟进时间: D,
    跟进人: '周雅婷',
    跟进方式: '电话',
    客户名称: '长青',
    联系人: '王伟',
    跟进内容: '报价',
    通话结果: '已接通',
  };
  expect(fieldsIn('activities', log)).toEqual({
    date: '跟进时间',
    rep: '跟进人',
    type: '跟进方式',
    account: '客户名称',
    contact: '联系人',
    subject: '跟进内容',
    outcome: '通话结果',
  });
  const day = { 日期: D, 销售: '周雅婷', 电话: 31, 邮件: 12, 会议: 3, 拜访: 2 };
  expect(fieldsIn('activities', day)).toEqual({
    date: '日期',
    rep: '销售',
    calls: '电话',
    emails: '邮件',
    meetings: '会议',
    visits: '拜访',
  });
});

test.each([
  ['赢单', 'won'],
  ['结束／赢', 'won'],
  ['赢得并结束', 'won'],
  ['已成交', 'won'],
  ['贏單', 'won'],
  ['失单', 'lost'],
  ['未成交', 'lost'],
  ['已丢失', 'lost'],
  ['结束／输', 'lost'],
  ['没机会', 'lost'],
  ['已关闭', 'closed'],
  ['重复', 'ignored'],
  ['临时冻结', 'hold'],
  ['需求分析', 'qualified'],
  ['试用', 'evaluation'],
  ['提案/报价', 'proposal'],
  ['协商/审核', 'negotiation'],
])('the stage %j is %s', (name, stage) => expect(classesOf('zh', 'stages', name)).toEqual([stage]));

test('stages stand in the order of the sales process', () => {
  const ranks = ['新建', '初步接触', '需求确认', '试用', '方案报价', '商务谈判', '待签约'].map(
    (name) => stageClassifier(['zh'])(name).rank,
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('a project budget is no amount; a telephone is a number, or a count of calls where it counts', () => {
  expect(fieldsOf('zh', 'deals', '项目预算')).toEqual([]);
  expect(fieldsOf('zh', 'leads', '电话')).toEqual(['phone']);
  expect(fieldsOf('zh', 'activities', '电话')).toEqual(['calls']);
});

test('what a contract brings in a year is told apart from its whole value', () => {
  const field = (header: string) => fieldsOf('zh', 'customers', header);
  expect(['年合同金额', '年度合同金额', '年合同额', '年费', 'ARR'].map(field)).toEqual(Array(5).fill(['arr']));
  expect(['合同金额', '合同总额', '合同总金额', '签约金额'].map(field)).toEqual(Array(4).fill(['value']));
});
