import { normalise } from '../../../src/lib/normalise';

/** Columns of the HubSpot and Salesforce tables that no KPI needs, by the reason why. */
const IGNORED: Readonly<Record<string, string>> = {
  'marks of the copying tool and of the record':
    'fivetran synced|fivetran deleted|fivetran active|fivetran start|fivetran end|portal id|is deleted|is archived|system modstamp|master record id|hs merged object ids|individual id|external url|external data source id|federation identifier|hs all funky a9384 syntax|record type id',
  'who made or last changed a record, and when, where no KPI asks':
    'created by id|last modified by id|last modified date|updated at|created at|last viewed date|last referenced date|last login date|activated by id|activated date|company authorized by id|customer authorized by id|created from link id|pre meeting prospect reminders',
  'addresses finer than a region':
    'address|address 2|billing city|billing country code|billing geocode accuracy|billing latitude|billing longitude|billing postal code|billing state code|billing street|shipping city|shipping state|shipping country code|shipping geocode accuracy|shipping latitude|shipping longitude|shipping postal code|shipping state code|shipping street|mailing city|mailing country|mailing country code|mailing geocode accuracy|mailing latitude|mailing longitude|mailing postal code|mailing state|mailing state code|mailing street|other city|other country|other geocode accuracy|other latitude|other longitude|other postal code|other state|other street|country code|state code|geocode accuracy|latitude|longitude|postal code|street|location|site',
  'facts about a company or a person that are not sales':
    'annual revenue|annualrevenue|number of employees|description|fax|jigsaw|jigsaw company id|jigsaw contact id|ownership|parent id|phone|photo url|sic|sic desc|ticker symbol|website|account source|industry|salutation|birthdate|department|job title|jobtitle|title|assistant name|assistant phone|reports to id|first conversion date|converted contact id|company name|contact id|mobile phone|account id|extension',
  'consent and mail that bounced':
    'email bounced date|email bounced reason|is email bounced|has opted out of email|has opted out of fax|do not call|is unread by owner|last curequest date|last cuupdate date',
  'fiscal periods, which are worked out from dates': 'fiscal|fiscal quarter|fiscal year',
  'to-do lists and links of a deal':
    'has open activity|has opportunity line item|has overdue task|is excluded from territory 2 filter|next step|pricebook 2 id|pricebook entry id|synced quote id|source|source id',
  'recurrence, reminders and form of an event; its length in seconds, where minutes are asked for':
    'end date time|end time|end date|group event type|is child|is group event|is private|is recurrence|is reminder set|reminder date time|what count|who count|is recurrence 2|is recurrence 2 exception|is recurrence 2 exclusion|recurrence 2 pattern start date|recurrence 2 pattern text|recurrence 2 pattern time zone|recurrence 2 pattern version|recurrence activity id|recurrence day of month|recurrence day of week mask|recurrence end date only|recurrence instance|recurrence interval|recurrence month of year|recurrence start date time|recurrence start date only|recurrence time zone sid key|recurrence type|recurrence regenerated type|call object|call duration in seconds|is high priority|priority|web conference meeting id',
  'papers behind an order':
    'contract id|is reduction order|original order id|type|sort order|has quantity schedule|has revenue schedule|has schedule',
  'a user’s settings':
    'about me|badge text|banner photo url|call center id|community nickname|default group notification frequency|delegated approver id|digest frequency|email encoding key|email preferences auto bcc|forecast enabled|full photo url|is profile photo active|language locale key|locale sid key|medium banner photo url|offline trial expiration date|profile id|receives admin info emails|receives info emails|sender email|sender name|signature|small banner photo url|small photo url|time zone sid key',
};

const words = new Set(Object.values(IGNORED).flatMap((list) => list.split('|')));

/** Whether a column is knowingly not used. Salesforce ends the names of a company’s own fields with `__c`. */
export function isIgnored(header: string): boolean {
  return /_c$/.test(header) || words.has(normalise(header).replace(/^property /, ''));
}
