/**
 * English headers of a deals tab, a line a field. Names before a `/` are preferred to those behind it; two columns of
 * the same rank are a question. The prefixes `deal`, `opportunity` and `property` and currency codes behind a name
 * need no entry.
 */
export const DEAL_HEADERS = `
id=id|deal id|record id|number|no|reference|ref/pipedrive system id|crm id|external id|key
name=name|title|deal|opportunity|topic|subject|dealname/description
account=account|account name|company|company name|customer|customer name|client|client name|organization|organisation|associated company|potential customer|buyer/account id|company id|customer id|client id|organization id/partner id
owner=owner|owner name|sales rep|salesperson|sales person|rep|rep name|seller|sales agent|agent|account executive|account manager|assigned to|responsible|assignee/owner id|owner user id|user id|sales rep id|rep id/user|sales owner|account owner
team=team|sales team|hub spot team|owner team/division|department|business unit/manager|sales manager
stage=stage|stage name|dealstage|pipeline stage|sales stage|pipeline phase|phase|stage pipeline/process stage|pipeline step/pipeline stage id|stage id|status reason
statusText=status|state|outcome|result|deal outcome/won lost|won or lost|win loss
isWon=is won|won|is closed won|closed won|won flag
isClosed=is closed|closed|closed flag/is closed lost
isOpen=is open|open|active
amount=amount|value|deal size|size|close value|closed value|contract value|revenue|deal amount|sales amount|deal revenue|acv|tcv|arr/amount in company currency|amount converted|total|total value|total amount|price|annual contract value|total contract value|est revenue|estimated revenue|estimated value|expected deal value|actual revenue|net amount|sum|worth|annual recurring revenue/expected revenue|weighted value of deal
currency=currency|currency code|amount currency|currency of value|deal currency|currency iso code
probability=probability|probability %|win probability|chance|likelihood|confidence|win chance|probability manual|close probability/automated probability|score|win %
forecastCategory=forecast category|forecast category name|commitment|forecast
created=created|created date|create date|createdate|creation date|date created|created on|created at|created time|open date|opened|opened date|date opened|start date|added|date added|deal created|add time/engage date|engaged|entry date|inquiry date|first seen|assignment date
closed=closed|closed date|closed on|actual close date|actual close|closing date actual|close date actual|date closed|deal closed|deal closed on|date closed|closed at|close time/decision date|sale date|sold date|date sold|signed date
expectedClose=expected close|expected close date|expected closing|expected closing date|est close date|estimated close|estimated close date|target close|target close date|forecast close|forecast close date|planned close|planned close date|anticipated close date|expected closure date|projected close date/due date|deadline|date deadline
closeDate=close date|closedate|closing date|close
wonDate=won|won time|won date|won on|date won|won at
lostDate=lost time|lost date|lost on|date lost|lost at
firstContact=first contact|first contact date|first contacted|date of first contact|first touch|first touch date|first activity|first activity date|first contact on|lead created|lead created date
lastActivity=last activity|last activity date|last activity time|last contacted|last contact|last contact date|last touch
stageChanged=last stage change|last stage change date|date of last stage change|last stage update|stage changed|stage entered|date entered stage|in stage since
modified=modified|modified date|last modified|last modified date|modified on|modified time|modified at|updated|last updated|update time|updated at|updated on|lastmodifieddate
source=source|lead source|deal source|original source|source channel|channel|leadsource|origin|lead origin/source origin|medium|campaign|campaign source|primary campaign source
product=product|product name|products|service|plan|item|offering/product line|product family|sku
region=region|territory|market|sales region|area|regional office|geo/country|country region
type=type|deal type|business type|opportunity type|new or existing|customer type|new existing
lostReason=lost reason|loss reason|reason lost|closed lost reason|reason for loss|reason for losing|lost because|why lost
pipeline=pipeline|pipeline name/pipeline id
`;

/** Words that tell what a stage or status means, a line a class: see `classify-stage.ts`. */
export const STAGE_WORDS = `
won=won|closed won|closedwon|win|wins|success|successful|sold|signed|deal won|closed and won|contract signed|order received|order won|purchased|converted|closed w|1 won|paid
lost=lost|closed lost|closedlost|not won|closed not won|closed not converted|lose|loss|dead|abandoned|declined|cancelled|canceled|rejected|no decision|unsuccessful|disqualified|unqualified|out sold|outsold|closed lost to competition|lost to competition|deal lost|not interested|no budget|failed|withdrawn|expired|churned
ignored=test|duplicate|spam|deleted|merged|ignore|omitted
hold=on hold|hold|paused|parked|stalled|nurture|nurturing|postponed|delayed|snoozed
lead=lead|new|open|new lead|prospect|prospecting|inbound|inquiry|suspect|cold|backlog|to contact|not contacted|identified|unassigned|untouched
contacted=contacted|contact made|attempted|working|engaging|engaged|connected|appointment scheduled|appointmentscheduled|meeting scheduled|meeting booked|discovery|discovery call|first call|first meeting|intro call|introduction|active|in progress|opportunity created
qualified=qualified|qualification|qualify|qualified to buy|qualifiedtobuy|qualified lead|sqo|opportunity|needs analysis|need analysis|develop|interested|demo scheduled|demo made|demo making|demo|presentation|presentation scheduled|presentationscheduled|solution|value proposition|pitched|pitch|scoping|technical fit
evaluation=evaluation|evaluating|short list|shortlist|shortlisted|trial|pilot|poc|proof of concept|id decision makers|identify decision makers|decision maker bought in|decisionmakerboughtin|perception analysis|technical evaluation|selection
proposal=proposal|proposition|propose|proposal made|proposal sent|proposal price quote|proposal quotation|quote|quotation|quote sent|offer|offer sent|pricing|rfp|business case|tender
negotiation=negotiation|negotiating|negotiations started|negotiation review|in negotiation|contract|contract sent|contractsent|contracting|legal|legal review|procurement|review|close|closing|ready to close|verbal|verbal commitment|verbal agreement|commit|committed|decision|approval|final
`;
