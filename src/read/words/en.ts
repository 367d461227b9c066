import { EN_DEALS, EN_STAGES } from './en-deals';
import type { Words } from './words';

/**
 * English. The prefixes `deal`, `opportunity`, `lead`, `sales` and `property` and currency codes behind a name need no
 * entry.
 */
export const en: Words = {
  headers: {
    deals: EN_DEALS,
    leads: `
tab=leads|lead|prospects|contacts|inquiries|enquiries|mql|mqls|inbound leads|marketing leads|lead list
id=id|lead id|record id|mql id|contact id|prospect id|do not modify lead|hs object id?|vid?/external id|prospect no|customer id/lead number|lead no|number|ref|reference
name=name|lead name|full name|contact|contact name|lead|prospect|contact person|person|person name/last name|lastname|surname/first name|firstname|given name
company=company|company name|organization|organisation|organization name|business|firm|employer|associated company|business name
owner=owner|lead owner|contact owner|sales rep|salesperson|rep|assigned to|assigned user|responsible|agent|sales agent|seller|owner name|lead manager/owner id|hubspot owner id|hub spot owner id|user id|sdr|bdr|sdr id
team=team|sales team|hub spot team?|hubspot team?
status=status|lead status|lead state|hs lead status?|lead stage|stage|status reason/contact status|contact stage|result|outcome|disposition|lead disposition
isConverted=converted|is converted|converted to customer|became customer|is customer|conversion|converted flag|conversion flag|has converted/won
isQualified=qualified|is qualified|mql|sql|is mql|is sql|qualified flag|is sales qualified
created=created|created date|create date|createdate|creation date|date created|created on|add time|lead created|lead date|date added|added|received|received on|submitted|submission date|sign up date|signup date|inquiry date|enquiry date|registered|registration date|entry date|date received|arrived|hs createdate?|lead created on|became a lead date|date became a lead/created at|created time|first contact date|date of first contact|timestamp|first seen|assignment date|date entered lead|date
createdAt=created at|created time|timestamp|received at|submitted at|date and time|submission time|lead created at/date
firstResponse=first response|first response time|first response at|first response date|first reply|first reply date|first replied|responded|responded at|response date|answered at|first contacted|first contacted at|first contacted date|first outreach|first outreach date|first call|first touch|first response on|time of first response|attempting contact date time/first contact|contacted date|contacted on|date contacted|first activity|first activity date
mqlDate=mql date|mql|date mql|mql on|became mql|became mql date|marketing qualified date|marketing qualified|date entered mql|became a marketing qualified lead date|first mql date|mql at|marketing qualified on/date entered marketing qualified lead
sqlDate=sql date|sql|date sql|sql on|became sql|became sql date|sales qualified date|sales qualified|date entered sql|became a sales qualified lead date|sql at|sales accepted date|sal date/sales qualified on|date entered sales qualified lead
qualifiedDate=qualified|qualified date|date qualified|qualified on|qualified at|qualification date
converted=converted|converted date|conversion date|date converted|converted on|converted at|lead converted date|converted time|became an opportunity date|opportunity date|lead conversion time?
rejected=rejected|rejected date|date rejected|disqualified|disqualified date|unqualified date|lost date|rejected on|rejected at|disqualified on|lost/closed date
customerSince=customer since|became customer|became a customer date|customer date|became customer date|won date|date won|purchase date|first purchase|first order date|customer since date/close date
dealId=deal id|opportunity id|converted opportunity|converted opportunity id|deal|opportunity|associated deal|associated deals|associated deal ids|converted deal|qualified deal/deal name|opportunity name
account=account|account name|converted account|account id|converted account id|customer|customer name|client|parent account/associated company ids|company id
email=email|e mail|email address|e mail address|mail|work email|business email|contact email/email 1/secondary email|personal email
phone=phone|phone number|telephone|tel|work phone|business phone|contact number|phone no|telephone number/mobile|mobile phone|mobile number|cell|cell phone/home phone|other phone
source=source|lead source|original source|channel|leadsource|source channel|hs analytics source?|original traffic source|acquisition channel|how did you hear about us|referrer|account source|marketing channel/utm source|medium|utm medium|origin|source id/landing page|landing page id/referred by|old lead source
origin=lead origin|source origin|source detail|lead source detail|sub source|source drill down 1|original source drill down 1|origin type|origin detail|entry point
campaign=campaign|campaign name|campaign source|utm campaign|primary campaign|marketing campaign|campaign id|campaigns|ad campaign|mailing campaign/first conversion|recent campaign
region=region|territory|market|area|geo|sales region/location/country|country region|country territory/state|state region|state province/city/country code
product=product|product interest|interested in|product of interest|product name|service|course|plan|products|interest|specialization
quality=lead quality|quality|rating|lead rating|temperature|grade|lead grade|priority|lead priority/score|lead score
lifecycle=lifecycle stage|lifecycle|life cycle stage|lifecyclestage|lead lifecycle|funnel stage|lead type/contact type
lastActivity=last activity|last activity date|last contacted|last contact|last contact date|last touch|notes last contacted?|last activity time|last contacted on|date of last activity/notes last updated?
modified=modified|modified date|last modified|last modified date|modified on|modified time|updated|updated at|last updated|update time|updated on|lastmodifieddate|last update|date modified/system modstamp
`,
    activities: `
tab=activities|activity|activity log|tasks|events|calls|meetings|emails|e mails|touches|engagements|sales activities|call log|activity counts|effort|sales effort
id=id|activity id|task id|event id|call id|engagement id|record id|meeting id|activity no|hs object id?/number|external id
date=date|activity date|day|due date|completed|completed on|completed date|done on|done date|date done|start|start date|call date|meeting date|date of activity|when|hs timestamp?|marked as done time|add date|held on|scheduled date|week|month/timestamp|date and time|start time|start date time|activity date time|completed date time|completed at|datetime|time|call start time|meeting start time|scheduled start|actual start|activity created|created|created on|created at|created date
at=time|date and time|datetime|timestamp|activity date time|activity time|call time|meeting time|completed at|completed date time|call start time|meeting start time/hs timestamp?/start time|start date time|from/date/start
rep=rep|sales rep|rep name|owner|activity owner|task owner|assigned to|assigned to user|user|salesperson|sales person|seller|agent|sales agent|responsible|done by|logged by|activity assigned to|assigned user|host|caller|organizer|performed by|employee|team member|name/owner id|user id|assigned to name|rep id|hubspot owner id|activity created by/created by|created by id
type=type|activity type|task type|kind|activity|event type|engagement type|subtype|channel|action|kind of activity|method/task subtype|event subtype|meeting type|category|activity category|record type
subject=subject|activity subject|title|call subject|topic|name|meeting name|event name/description|notes|note|comment|comments|body
direction=direction|call direction|call type|in or out|inbound outbound|inbound or outbound|in out|email direction|outbound or inbound
isOutbound=is outbound|outbound|outbound flag|outgoing
outcome=outcome|result|call outcome|call result|meeting outcome|call disposition|disposition|activity outcome|response|activity result/call status|hs call disposition?|call disposition c|show as
status=status|activity status|task status|state|call status|meeting status|event status
isDone=done|is done|completed|is completed|is closed|closed|finished|task completed|marked as done|complete|held|first meeting held
count=count|number|activities|number of activities|activity count|qty|quantity|how many|total|no of activities|times|amount
minutes=minutes|duration minutes|duration|duration min|duration in minutes|length|length in minutes|call duration|meeting duration|call minutes|time spent|min|mins|talk time
dealId=deal id|opportunity id|deal|opportunity|regarding|what id|related to id|related deal|associated deal|opp id|associated deal ids/deal name|opportunity name|related to|deal title|opportunity c
leadId=lead id|lead|who id|related lead|lead number|prospect id|mql id|associated contact ids/lead name|prospect
account=account|account name|company|company name|customer|customer name|client|organization|organisation|account id|company account|associated company|client name/customer id|company id|organization id
contact=contact|contact person|contact name|person|name of contact|associated contact|attendee|recipient|to|participants/contact id|invitee|who
calls=calls|number of calls|phone calls|calls made|dials|no of calls|call count|cold calls|outbound calls|telephone calls
callsConnected=calls connected|connected calls|calls answered|answered calls|calls reached|connects|successful calls
emails=emails|e mails|number of emails|emails sent|mails|email count|no of emails|outbound emails|sent emails|email
meetings=meetings|number of meetings|meetings held|no of meetings|meeting count|appointments|customer meetings|client meetings
meetingsBooked=meetings booked|booked meetings|appointments booked|booked appointments|meetings scheduled|scheduled meetings|meetings set|appointments set
demos=demos|number of demos|demos held|demonstrations|product demos|demo count|no of demos|demos given|demos done
demosBooked=demos booked|booked demos|demos scheduled|scheduled demos|demos set
presentations=presentations|number of presentations|presentations held|pitches|presentation count|presentations given
visits=visits|number of visits|site visits|customer visits|store visits|field visits|client visits|visits made
trainings=trainings|training|number of trainings|training sessions|training activities|courses|coaching sessions|learning activities|workshops
team=team|sales team|department|division|business unit|hub spot team?
created=created|created on|created at|created date|add time|created time|date created|create date|creation date|activity created|hs createdate?|logged on|activity created date
`,
    orders: `
tab=orders|order|invoices|invoice|sales orders|order lines|invoice lines|transactions|purchases|billing|sales|quotes|line items|shipments
id=order id|order number|order no|order|invoice|invoice id|invoice number|invoice no|sales order|sales order number|transaction id|receipt no|order ref|order reference|sales order id/id|number|record id|document number|po number|purchase order number/name|transaction
lineId=line id|row id|line item id|order line id|line no|line number|invoice line|order item id|item id|row|line item/id
date=order date|invoice date|date|date of order|ordered|ordered on|order placed|purchase date|transaction date|effective date|order start date|posting date|sale date|sales date|sold on|document date|invoiced|billing date|booking date|invoiced on/order created date/service date|paid at|paid on|payment date/created|created date|created at|created on|order created|month
shipped=ship date|shipped|shipped on|shipping date|delivery date|delivered|dispatched|shipped date|date shipped|dispatch date|delivered on|fulfilled at|requested delivery date
account=customer|customer name|account|account name|client|client name|company|company name|buyer|organization|organisation|bill to|billing name|sold to|contact name|bill to customer
accountId=customer id|account id|customer no|customer number|client id|customer code|company id|account number|client number|account code|client no|organization id
amount=amount|order amount|order value|sales|revenue|invoice amount|value|net amount|line amount|line total|net sales|extended price|invoice value|net|sales amount|turnover/total|total amount|order total|invoice total|subtotal|total price|total value|amount due|sum/price|gross amount|total incl tax|gross sales|grand total|original amount|amount converted
currency=currency|currency code|currency iso code|order currency|invoice currency|transaction currency
cost=cost|costs|total cost|cogs|cost of goods|cost of goods sold|cost amount|product cost|cost of sale|cost of sales|direct cost|purchase cost/unit cost|cost price
profit=profit|gross profit|margin|margin amount|gross margin|contribution|net profit|contribution margin|profit amount
quantity=quantity|qty|units|ordered|ordered quantity|quantity ordered|units ordered|number of units|ordered qty|order quantity|pieces|pcs|units sold|order qty|positions|positions ordered|openings|lineitem quantity|count/number of items|items|number
filled=filled|filled quantity|quantity filled|delivered|delivered quantity|quantity delivered|units filled|positions filled|shipped quantity|quantity shipped|placed|fulfilled quantity|filled positions|qty shipped|qty delivered
unitPrice=unit price|price|price per unit|price each|sales price|unit amount|item price|selling price|lineitem price/list price|product price
discount=discount|discount %|discount percent|discount pct|discount percentage|discount rate|rebate
product=product|product name|item|item name|service|article|lineitem name|product service|products|plan/product id|product 2 id|product2 id/product code|sku|stock code|item code/description|item description|product description
category=category|product category|product family|product line|family|series|product group|product type|department|item category/sub category|subcategory
status=status|order status|invoice status|financial status|payment status|fulfillment status|sales document status/status code
dealId=deal id|opportunity id|deal|opportunity|opp id|related deal|associated deal/deal name|opportunity name|quote id
owner=owner|order owner|sales rep|salesperson|sales person|rep|seller|account manager|agent|sales agent|rep name|sold by|sales representative/owner id|rep id|sales person id|user id
region=region|market|territory|sales region|area|store|sales territory/location/country|billing country|country region/ship country|shipping country/state|billing state/shipping state/city|ship city
segment=segment|customer segment|customer type|client type|market segment|customer group|business segment|customer category
lines=lines|number of lines|order lines|line count|no of lines|line items|item count
`,
    customers: `
tab=customers|customer|accounts|clients|client list|subscriptions|contracts|companies|organizations|organisations|renewals|subscribers|customer list|members
id=id|customer id|account id|client id|company id|record id|subscription id|subscriber id|organization id|do not modify account|customer code|hs object id?/external id|member id/account number|customer number|customer no|client number
account=account|account name|customer|customer name|name|company|company name|client|client name|organization|organisation|organization name|subscriber|business name|member|contact name/account id|customer id|client id|company id
contractId=contract id|contract number|contract no|contract|agreement|agreement id|agreement number|subscription|subscription number|contract name|agreement no/subscription id
start=start|start date|contract start date|contract start|customer since|subscription start|start of contract|begin date|begins|from|valid from|effective date|subscription start date|date started|onboarded|contract begin|client since|member since|current term start|became a customer date|service start|started|started on|started at/signed date|signed|signed on|date signed|first order date|won date|activated date
end=end|end date|contract end date|contract end|subscription end|expiry|expiry date|expires|expires on|expiration date|to|valid to|valid until|until|end of contract|subscription end date|current term end|termination date|ended|term end|service end|ended on|ended at|current period end|paid until|paid through/contract expiry
registered=registered|registered on|registration date|signed up|sign up date|signup date|created|created date|create date|createdate|created on|created at|date created|date registered|account created|joined|joined on
activated=activated|activated on|activation date|activated date|activated at|first used|first use|first login|go live|go live date|onboarding completed|first active|date activated|live since
churned=churned|churned on|churn date|churn|cancelled|canceled|cancelled on|cancellation date|cancelled at|canceled at|date churned|terminated|terminated on|left|left on|lost date|date cancelled|notice date|cancel date|termination|deactivated|deactivated on|deactivated at|deactivation date|account closed|closed date|date closed/lost on
isActive=active|is active|active customer|current|is current|active flag|is customer|active client
status=status|customer status|contract status|account status|subscription status|client status|lifecycle stage|contract state
value=contract value|value|total contract value|tcv|amount|contract amount|agreement value|deal value|total value|contract total|contract sum|contract price/fee|price
mrr=mrr|monthly revenue|monthly recurring revenue|monthly fee|monthly value|revenue per month|monthly amount|monthly price|monthly contract value|per month|monthly subscription|plan mrr
arr=arr|annual recurring revenue|yearly revenue|annual contract value|acv|annual value|yearly value|contract value per year|yearly fee|annual fee|yearly contract value|revenue per year|annualized value|annual subscription|per year|yearly amount|annual amount
spend=spend|actual spend|spent|total spent|spend to date|consumption|usage value|actual revenue|billed|invoiced|total spend|consumed|actual consumption|actual usage|lifetime spend|used|total billed|total invoiced/total revenue
currency=currency|currency code|contract currency|currency iso code|account currency
months=contract months|months|contract duration months|term months|contract term|term|duration months|contract length|contract length months|term in months|duration|contract term months|contract duration
billing=billing period|billing interval|billing frequency|billing cycle|billing|billing term|billing schedule|payment frequency|payment interval|payment period|payment cycle|payment schedule|invoicing frequency|invoicing period|invoice frequency|recurrence|recurring interval|recurring period|billed|plan interval|price interval/frequency|interval|cadence|renewal frequency
product=product|product name|products|service|solution|item|module|offering|product used/product id|sku
plan=plan|plan name|tier plan|subscription plan|package|subscription type|edition|license|licence|pricing plan|subscription tier
churnReason=churn reason|reason for churn|cancellation reason|reason for leaving|reason for cancellation|lost reason|termination reason|why they left|cancel reason|reason|reason lost|why left
rating=rating?|score?|satisfaction|csat|customer satisfaction|satisfaction score|csat score|sentiment|review score|stars|health score|customer rating|customer health|feedback score
nps=nps|nps score|net promoter score|recommendation score|likelihood to recommend|promoter score|would recommend|recommend score|nps rating
lastOrder=last order|last order date|last purchase|last purchase date|date of last order|most recent order|latest order|last invoice|recent order date
lastActivity=last activity|last activity date|last used|last login|last active|last seen|last contact|last contacted|last contact date|last use|last usage|last touch|last visit|last interaction|notes last contacted?
owner=owner|account owner|company owner|account manager|csm|customer success manager|sales rep|rep|salesperson|assigned to|responsible|key account manager|client manager|seller|owner name/owner id|hubspot owner id|user id
industry=industry|sector|branch|vertical|business sector|line of business|industry sector
region=region|territory|market|area|office location|sales region|location|geo/country|billing country|country region/shipping country/state|billing state|state region/city
segment=segment|account tier|tier|customer segment|size|company size|customer group|business segment|client segment|customer tier|account segment/class|category
dealId=deal id|opportunity id|deal|opportunity|source deal|related deal|opp id
type=type|account type|customer type|client type|relationship|relationship type|company type|organization type/record type
`,
    targets: `
tab=targets|target|quotas|quota|goals|goal|sales targets|budget|kpi targets|benchmarks|thresholds|sales quotas|sales goals|objectives
rep=rep|sales rep|owner|salesperson|sales person|seller|rep name|name|agent|sales agent|account executive|employee|user|assigned to|who|goal owner|quota owner|forecast user/rep id|user id|owner id|business entity id|sales person id|employee id
team=team|sales team|group|department|division|business unit
period=period|month|quarter|year|fiscal year|fiscal quarter|week|time period|fiscal period|for|target period|quota period|time frame|timeframe|interval
start=start|start date|from|period start|valid from|quota date|begin|begins|effective date|period start date|beginning/month|period|date|quarter|week
end=end|end date|to|period end|valid to|until|valid until|ends|period end date
quota=quota|sales quota|monthly quota|quarterly quota|annual quota|yearly quota|sales target|revenue target|target amount|quota amount|sales goal|revenue goal|budget|revenue quota|sales budget|target revenue|target value|target sales|bookings target|quota value|booking target|amount/target|goal|objective|plan
activityType=activity type|activity|type of activity|type|activity kind
activityTarget=activity target|activity goal|activities target|target activities|target count|target number|number of activities|activity quota|count|activities per week|activities per month/target|goal
kpi=kpi|metric|measure|indicator|kpi name|function|figure|key figure|metric name
target=target|target value|goal|kpi target|threshold|objective|aim|kpi goal|target level
benchmark=benchmark|industry benchmark|outside benchmark|benchmark value|industry average|market average|reference|peer value|norm|reference value
source=benchmark source|source|source of benchmark|reference source|source of the benchmark|benchmark from
product=product|product name|product line|product group|service
region=region|territory|market|area|territory id|sales region|office/country
currency=currency|currency code|quota currency|currency iso code
`,
    costs: `
tab=costs|cost|spend|expenses|marketing spend|marketing costs|ad spend|ads|campaigns|marketing|traffic|web visits|website visits|advertising|marketing budget|web traffic
date=date|day|spend date|cost date|reporting starts|report date|start date|invoice date|from|reporting date|week starting/month|week|period|reporting ends|created|end date
period=period|month|quarter|year|week|fiscal quarter|fiscal period|fiscal month
source=source|channel|lead source|platform|marketing channel|traffic source|source medium|publisher|network|ad platform|default channel group|session source|supplier|vendor|medium/session default channel group|first user default channel group|utm source
campaign=campaign|campaign name|xyz campaign id|campaign id|ad campaign|utm campaign/fb campaign id/campaign title|ad set name|ad group|ad set/ad name|ad id
spend=spend|cost|spent|costs|amount spent|amount|ad spend|marketing spend|total cost|total spend|expense|expenses|marketing cost|media cost|media spend|actual cost|actual costs|advertising cost|budget spent|monthly cost|monthly spend|cost amount/budget|budgeted cost|budgeted|total
currency=currency|currency code|account currency
visits=visits|visitors|sessions|web visits|website visits|users|unique visitors|site visits|traffic|number of visits|total users|website visitors|total visits|web visitors|number of visitors/page views|pageviews|landing page views
impressions=impressions|impr|views|ad impressions|reach
clicks=clicks|link clicks|ad clicks|number of clicks|clicks all|outbound clicks
leads=leads|total conversion|conversions|number of leads|new leads|leads generated|enquiries|inquiries|total conversions|form submissions|results|leads in campaign
customers=customers|approved conversion|new customers|sales|purchases|customers won|number of customers|orders|approved conversions|acquired customers
category=category|cost type|type|cost category|kind|cost centre|cost center|account|expense type|expense category|type of cost|campaign type
rep=rep|sales rep|owner|salesperson|name|employee|seller|agent
region=region|market|territory|area|location/country
`,
    history: `
tab=history|stage history|opportunity history|deal history|stage changes|changes|deal stage history|stage log|opportunity field history|change log|audit log|property history
id=id|change id|history id|stage history id|log id|record id|event id|entry id
dealId=deal id|opportunity id|deal|opportunity|record id|opp id|opportunity number|object id|parent id|deal number/deal name|opportunity name|deal title
fromStage=from stage|previous stage|old stage|prior stage|stage from|from|old value|prev stage|before|former stage|last stage|previous value
stage=stage|to stage|new stage|stage name|stage to|deal stage|pipeline stage|to|current stage|moved to|entered stage|stage entered|opportunity stage/after|stage id|status
entered=entered|date entered|entered date|stage entered date|date|changed on|change date|changed|date changed|stage entered|changed at|date entered stage|entered on|moved on|timestamp|start date|modified on|last modified|last modified date|stage change date|entered at|from date|start|log time|date of change|change time|moved at/created date|created|created on|created at|fivetran start
left=left|date left|date exited|exited|left on|stage exited date|date left stage|exit date|end date|stage end date|exited on|left date|exited date|left at|to date|end/fivetran end
days=days in stage|days|stage duration|duration|time in stage|duration days|cumulative time in stage|days spent|duration in days|time spent|stage age|number of days
amount=amount|value|deal amount|deal value|new amount|opportunity amount|to amount
closeDate=close date|closedate|closing date|expected close date|expected close|new close date|est close date|to close date
probability=probability|probability %|win probability|new probability|chance
owner=changed by|owner|modified by|user|changed by user|last modified by|changed by user id|moved by|deal owner|edited by|opportunity owner|created by/owner id|user id|last modified by id|created by id
property=property|field|field name|property name|field event|changed field|attribute|column|changed property|edited field/name?
value=new value|value|property value|to value|changed to|after value|updated value
`,
    rates: `
tab=rates|exchange rates|currency rates|fx|fx rates|currencies|conversion rates|dated conversion rates|rates of exchange
date=date|valid from|effective date|from date|start date|day|as of|rate date|effective from|since|start|valid on|effective|as of date/month|period
from=from|from currency|currency|base|base currency|currency code|source currency|code|iso code|foreign currency|original currency|currency iso code|ccy|from ccy
to=to|to currency|quote currency|target currency|reporting currency|into|counter currency|home currency|company currency|to ccy|local currency
rate=rate|exchange rate|fx rate|conversion rate|value|price|mid rate|mid|average rate|closing rate|spot rate|currency rate|official rate
`,
    team: `
tab=team|sales team|reps|sales reps|salespeople|sellers|users|owners|staff|employees|people|headcount|sales teams|agents|hr
rep=rep|name|sales rep|salesperson|sales person|seller|full name|owner|sales agent|agent|employee|employee name|rep name|user|user name|owner name|team member|account executive|member|person|display name/username|alias
repId=rep id|user id|owner id|employee id|id|sales rep id|agent id|business entity id|sales person id/employee number|employee no|staff id/record id|active user id
firstName=first name|firstname|given name|forename
lastName=last name|lastname|surname|family name
email=email|e mail|email address|mail|work email|e mail address|user email/username
team=team|sales team|division|group|business unit|unit|hub spot team?/department/team name|user role id
manager=manager|sales manager|manager name|reports to|team lead|team leader|boss|supervisor|line manager/manager id|reports to id
start=start|start date|hire date|hired|joined|joining date|date of joining|employed from|employment start|hired on|started|start of employment|date hired|since|date joined|onboarding date
end=end|end date|left|leaving date|termination date|employed until|last day|date left|exit date|employment end|quit|until|end of employment|terminated|resigned|departure date
cost=cost|yearly cost|annual cost|salary|annual salary|total cost|cost per year|compensation|total compensation|ote|employment cost|yearly salary|payroll cost|base salary|on target earnings/monthly cost|monthly salary|cost per month
currency=currency|currency code|salary currency|default currency iso code
role=role|title|job title|position|function|job|user role|seniority|role name|job role|profile/type|user type|seniority level
region=region|territory|market|office|country|regional office|area|location|territory id|sales region/state|city
isActive=active|is active|status|employed|currently employed|current|active flag|active user
quota=quota|sales quota|target|annual quota|yearly quota|sales target|goal|annual target|revenue target
commission=commission|commission pct|commission %|commission rate|commission percent|provision|commission percentage
salesYtd=sales ytd|sales this year|ytd sales|ytd revenue|revenue ytd|sales year to date|year to date sales|revenue this year|won this year|ytd
`,
  },
  stages: EN_STAGES,
  leads: `
new=new|open|not contacted|open not contacted|untouched|unassigned|assigned|unread|lead|new lead|raw|raw lead|subscriber|inquiry|enquiry|uncontacted|to contact|not started|fresh|incoming|created|prospect|cold|cold lead|suspect|backlog|unprocessed|received|inbound|to do|unworked|registered|submitted|pending|waiting
contacted=contacted|working|working contacted|attempted|attempted to contact|attempting contact|attempting|in progress|in process|in dialogue|connected|engaged|engaging|responded|replied|contact made|contact in future|follow up|following up|followed up|nurture|nurturing|nurtured|contact attempted|first contact|reached|reached out|outreach|active|meeting|meeting scheduled|meeting booked|appointment scheduled|call back|callback|left message|left voicemail|interested|warm|warm lead|in contact|in sequence|email sent|called|open deal|ongoing|in nurturing|on hold|hold|bad timing|later|paused
mql=mql|marketing qualified|marketing qualified lead|marketingqualifiedlead|marketing accepted|marketing accepted lead|mal|automation qualified lead|aql
sql=sql|sales qualified|sales qualified lead|salesqualifiedlead|sales accepted|sales accepted lead|sal|sqo|sales ready|handed to sales|handed over|passed to sales|accepted by sales
qualified=qualified|pre qualified|prequalified|qualified lead|hot|hot lead|accepted|approved|verified|valid|validated|good|good fit|qualification done|opportunity identified|demo scheduled|demo booked
converted=converted|closed converted|customer|won|closed won|opportunity|opportunity created|deal created|converted to deal|converted to opportunity|converted to customer|became customer|evangelist|sale|sold|client|success|signed|purchased|enrolled
rejected=rejected|unqualified|not qualified|disqualified|closed not converted|not converted|dead|junk|junk lead|spam|lost|lost lead|closed lost|not interested|no interest|bad fit|not a fit|bad data|wrong number|invalid|invalid number|duplicate|test|recycled|recycle|no longer interested|cannot contact|canceled|cancelled|unresponsive|no response|never responded|declined|archived|unsubscribed|do not contact|bounced|out of business|no budget|competitor|fake|dismissed|closed|abandoned|ghosted|irrelevant|dq|withdrawn|unreachable
`,
  activities: `
call=call|calls|phone|phone call|cold call|calling|telephone|telephone call|outbound call|inbound call|incoming call|outgoing call|follow up call|discovery call|intro call|voice|dial|voicemail|conference call|logged call|call logged|sales call|warm call|ring|callback
email=email|e mail|emails|e mails|mail|sent email|email sent|outbound email|inbound email|incoming email|outgoing email|incoming e mail|forwarded email|follow up email|cold email|newsletter|list email|mass email|logged email|message|linked in message|sms|text|text message|letter|whats app|chat|in mail
meeting=meeting|meetings|appointment|online meeting|video call|video meeting|zoom|teams meeting|teams|zoom meeting|google meet|virtual meeting|physical meeting|face to face|in person|in person meeting|lunch|dinner|coffee|first meeting|intro meeting|discovery meeting|customer meeting|client meeting|event|conference|introduction|review meeting|business lunch|follow up meeting|discovery|negotiation meeting|qbr
demo=demo|demos|demonstration|product demo|demo call|demo meeting|online demo|live demo|product demonstration|trial demo
presentation=presentation|presentations|pitch|sales presentation|proposal presentation|webinar|keynote|proposal review
visit=visit|visits|site visit|customer visit|field visit|store visit|on site|onsite|on site visit|onsite visit|client visit|trade show|exhibition|factory visit
training=training|trainings|course|coaching|workshop|learning|onboarding training|sales training|seminar|e learning|certification|role play|education|self study|class
inbound=inbound|incoming|in|received|from customer|inbound call|incoming call|inbound email|incoming email|incoming e mail|from contact|incoming call missed|reply received
outbound=outbound|outgoing|out|sent|to customer|made|outbound call|outgoing call|outbound email|outgoing email|cold call|email sent|to contact|dialed|dialled
done=done|completed|complete|held|closed|finished|sent|delivered|attended|performed|happened|executed|logged|took place|show|showed|showed up|conducted|successful|ended|email sent|opened|clicked|meeting held|demo held|task completed
planned=planned|scheduled|booked|open|not started|in progress|pending|upcoming|to do|todo|waiting|deferred|waiting on someone else|tentative|confirmed|rescheduled|overdue|draft|queued|assigned|not done|incomplete|ready|invited|accepted
cancelled=cancelled|canceled|declined|called off|dropped|cancelled by customer|canceled by customer|aborted|cancelled by client|deleted|skipped|removed|failed|postponed|void|voided|rejected|abandoned|annulled
noShow=no show|no shows|did not show|did not attend|absent|missed|noshow|not attended|missed meeting|customer no show|didnt show|no show up
connected=connected|answered|reached|spoke|spoken|conversation|talked|replied|replied to|responded|response received|interested|positive|call back requested|callback requested|meeting booked|meeting set|appointment set|contact made|demo booked|spoke with|decision maker|gatekeeper|not interested|negative|qualified|reply|follow up needed|follow up required|talked to|live conversation|connected positive|connected negative
noAnswer=no answer|not answered|busy|unanswered|left message|left voicemail|left live message|voicemail|voice mail|wrong number|not reached|no response|unavailable|no reply|no contact|bounced|invalid number|disconnected|missed call|not available|no pickup|did not answer|didnt answer|number not in service|left a message|line busy|out of office|undelivered|not connected|attempted
`,
  values: `
yes=yes|y|true|t|1|x|✓|✔|☑|checked|done
no=no|n|false|f|0|unchecked|☐|✗|✘
prospect=prospect|prospects|lead|leads|suspect|trial|trialing|trialling|in trial|on trial|free trial|trial user|trial customer|trial expired|trial ended|potential|potential customer|prospective|prospective customer|target account|not a customer|not yet a customer|never a customer
draft=draft|quote|quotation|estimate|proforma|pro forma|test|test order|dummy|abandoned checkout|checkout|not signed|unsigned|incomplete|incomplete expired
newBusiness=new|new business|newbusiness|new customer|new client|new logo|new account|new customers|new sale|new sales|first purchase|first order|acquisition|net new|hunting|hunter|new deal|first deal|land|initial
existingBusiness=existing|existing business|existingbusiness|existing customer|existing client|existing customers|existing account|upsell|up sell|cross sell|crosssell|cross selling|upselling|renewal|renewals|expansion|repeat|repeat business|add on|addon|upgrade|downgrade|existing customer upgrade|existing customer replacement|existing customer downgrade|farming|farmer|extension|replacement|returning|returning customer|growth|amendment|expand|additional|repeat customer|reorder|repeat order|current customer
active=active|current|live|valid|running|in force|open|paying|ongoing|signed|activated|customer|renewed|enabled|past due|employed|in progress
ended=ended|cancelled|canceled|terminated|churned|inactive|closed|lost|former|former customer|stopped|left|unpaid|paused|deleted|past|suspended|archived|discontinued|ex customer|disabled|resigned|quit
expired=expired|lapsed|not renewed|completed
weekly=weekly|week|weeks|every week|every weeks|per week|each week|once a week|wk
monthly=monthly|month|months|every month|every months|per month|each month|once a month|month to month|monthly in advance|monthly in arrears|billed monthly|mo|mth
quarterly=quarterly|quarter|quarters|every quarter|every quarters|per quarter|each quarter|once a quarter|billed quarterly|qtr
halfYearly=half yearly|halfyearly|half year|half years|semi annual|semiannual|semi annually|semiannually|semi yearly|biannual|biannually|twice a year|every six months|six monthly|every half year|per half year
yearly=yearly|year|years|every year|every years|per year|each year|once a year|annual|annually|per annum|billed annually|billed yearly|yr|annum
returned=refunded|refund|fully refunded|refund issued|returned|return|fully returned|return received|returned to sender|reversed|charged back|chargeback|charge back|credited|credited back|credit note
`,
};
