import { NB_DEALS, NB_STAGES } from './nb-deals';
import type { Words } from './words';

/** Norwegian: Bokmål, with common spellings of Nynorsk. */
export const nb: Words = {
  headers: {
    deals: NB_DEALS,
    leads: `
tab=leads|lead|kundeemner|potensielle kunder|prospekter|henvendelser|forespørsler|interessenter|kontakter|leadsliste|innkommende leads
id=id|lead id|leads id|kundeemne id|prospekt id|kontakt id|saksnr|post id/ekstern id/lead nr|leadnummer|nummer|nr|referanse
name=navn|namn|lead?|leadnavn|lead navn|potensiell kunde?|kundeemne|fullt navn|fullstendig navn|kontakt|kontaktnavn?|kontaktperson|person|prospekt|for og etternavn/etternavn/fornavn
company=firma|firmanavn?|bedrift|bedriftsnavn|selskap|selskapsnavn|organisasjon|organisasjonsnavn|foretak|virksomhet|arbeidsgiver/nettsted
owner=selger?|seljar|ansvarlig|ansvarleg|eier|eigar|leadeier|lead eier|kontakteier|kundeemneeier|tildelt|tildelt til|tildelt bruker?|ansvarlig selger|saksbehandler|møtebooker|representant/bruker
team=team|salgsteam?|gruppe|grupper?|avdeling
status=status|leadstatus|lead status|leadsstatus|kundeemnestatus|statusårsak|tilstand/stadium?|stadie?|fase|resultat|utfall|leadfase
isConverted=konvertert|er konvertert|ble kunde|er kunde|blitt kunde|konvertert ja nei|kunde/vunnet
isQualified=kvalifisert|er kvalifisert|mql|sql|kvalifisert ja nei
created=opprettet?|opprettelsesdato?|opprettet den?|opprettet dato|oppretta|opprettingsdato|dato|dato opprettet|leaddato|innkommet|innkommet dato|mottatt|mottatt dato|mottatt den|registrert|registrert dato|registreringsdato|påmeldt|lagt inn|lead opprettet|henvendelsesdato|kom inn|dato mottatt/første kontakt|tildelingsdato|tidsstempel
createdAt=opprettet tidspunkt|tidspunkt|opprettet|opprettet den|opprettelsestidspunkt|tidsstempel|dato og tid|dato og klokkeslett|mottatt|innkommet|opprettet kl|mottatt tidspunkt
firstResponse=første svar|fyrste svar|første svartid|første respons|første tilbakemelding|besvart|besvart den|svart|svardato|svartidspunkt|første henvendelse besvart|først kontaktet|første oppfølging|første anrop|første samtale|dato for første svar|tidspunkt for første svar/første kontakt|kontaktet|kontaktet den|kontaktet dato|første aktivitet
mqlDate=mql dato|mql|dato mql|ble mql|mql den|markedskvalifisert|markedskvalifisert dato|markedsføringskvalifisert dato
sqlDate=sql dato|sql|dato sql|ble sql|sql den|salgskvalifisert|salgskvalifisert dato|overlevert til salg|akseptert av salg
qualifiedDate=kvalifisert|kvalifisert dato|kvalifisert den|kvalifiseringsdato|dato kvalifisert
converted=konvertert?|konverteringsdato?|konvertert dato|konvertert den|dato konvertert|ble salgsmulighet|konverteringstidspunkt
rejected=avvist|avvist dato|avvist den|avslag|avslått|diskvalifisert|diskvalifisert dato|diskvalifisert den|forkastet|tapt|tapt dato|avslått dato
customerSince=kunde siden|kunde sidan|ble kunde|ble kunde den|kundedato|kunde fra|første kjøp|første ordre|vunnet dato
dealId=salgs id|salg id|salgsid|salgsmulighet|mulighet|salg|salgsnr|salgsnummer|salgsmulighet id|salgsmulighets id|mulighets id|avtale id|avtale|konvertert salgsmulighet|tilknyttet salg|tilknyttet salgsmulighet/avtalenavn
account=kunde|konto|kundenavn|kontonavn?|tilknyttet konto|tilknyttet kunde|konvertert konto/kundenr|kundenummer|kunde id
email=e post?|epost?|mail|e mail|email|e postadresse|epostadresse|mailadresse|e post jobb|kontakt e post
phone=telefon|telefonnummer|tlf|tlf nr|tlfnr|telefonnr|direktenummer|telefon jobb/mobil|mobilnummer|mobiltelefon|mobilnr
source=kilde|kjelde|leadkilde|lead kilde|kundeemnekilde|ledetrådkilde?|opphav|opprinnelse|kanal|kildekanal|opprinnelig kilde|markedskanal|hvordan hørte du om oss|trafikkilde/medium|landingsside|anbefalt av
origin=leadopprinnelse|lead opprinnelse|opprinnelseskanal|kildedetalj|kildedetaljer|underkilde|opphavstype|detaljert kilde
campaign=kampanje|kampanjenavn|kampanjekilde|markedskampanje|markedsføringskampanje|utm kampanje
region=region|territorium?|område|distrikt|marked|salgsområde/land?/fylke|kommune/by|sted
product=produkt?|produktinteresse|interessert i|interesse|tjeneste|produkter|produktnavn|kurs
quality=kvalitet|leadkvalitet|vurdering|prioritet|temperatur|karakter|klassifisering|rating/poeng|leadscore|lead score|score|leadpoeng
lifecycle=livssyklusfase|livssyklus|livssyklustrinn|livsløpsfase|livssyklusstadium|kundereisefase|leadtype|lead type
lastActivity=siste aktivitet|sist kontaktet|siste kontakt|siste aktivitetsdato|dato for siste aktivitet|sist kontakt|sist aktivitet
modified=sist endret?|sist oppdatert?|endret den?|endret|oppdatert|endringsdato|endret dato|oppdatert dato|sist endra|siste endring
`,
    activities: `
tab=aktiviteter|aktivitet|aktivitetar|aktivitetslogg|oppgaver|gjøremål|hendelser|samtaler|møter|samtalelogg|salgsaktiviteter|oppfølginger|kalender|e poster|innsats
id=id|aktivitets id|aktivitet id|aktivitetsid|oppgave id|hendelse id|samtale id|møte id|nummer|nr|post id
date=dato|aktivitetsdato|dag|dato for aktivitet|utført|utført dato|utført den|gjennomført|gjennomført dato|fullført|fullført dato|fullført den|startdato|start|samtaledato|møtedato|når|forfallsdato|ferdig dato|avsluttet/dato og tid|starttid|tidspunkt|opprettet|opprettet den|uke|veke|måned
at=tid|tidspunkt|klokkeslett|starttid|kl|dato og tid|dato og klokkeslett|tidsstempel|møtetid|samtaletidspunkt|starttidspunkt/start
rep=selger?|seljar|ansvarlig|ansvarleg|eier|eigar|aktivitetseier|bruker|utført av|gjort av|tildelt|tildelt til|tildelt bruker?|navn|medarbeider|ansatt|representant|logget av|vert|ringt av/opprettet av|selger id|bruker id
type=type|aktivitetstype|type aktivitet|aktivitet|slag|oppgavetype|hendelsestype|kanal|kontakttype|kontaktform|handling/møtetype|samtaletype|kategori
subject=emne|overskrift|tittel|aktivitetsnavn|navn på aktivitet/beskrivelse?|notat|notater?|kommentar|merknad
direction=retning|samtaleretning|inn ut|inn eller ut|inngående utgående|innkommende utgående|innkommende eller utgående/samtaletype
isOutbound=utgående|er utgående
outcome=resultat|utfall|samtaleresultat|møteresultat|svar|aktivitetsresultat|utgang/respons
status=status|aktivitetsstatus|oppgavestatus|tilstand
isDone=utført|fullført|ferdig|gjennomført|avsluttet|gjort|er ferdig|er utført|merket som utført|er fullført
count=antall|tal|antall aktiviteter|antal|antall stk|stk|antall ganger|mengde/totalt
minutes=minutter|varighet|lengde|varighet minutter|varighet min|varigheit|lengde min|tidsbruk|samtaletid|samtalelengde|min|varighet i minutter
dealId=salgs id|salg id|salgsid|salg|salgsmulighet|mulighet|salgsnr|salgsnummer|salgsmulighet id|salgsmulighets id|mulighets id|avtale|avtale id|tilknyttet salg|gjelder|relatert til|knyttet til|angår/avtalenavn
leadId=lead id|lead|leads id|leadnummer|kundeemne|kundeemne id|tilknyttet lead|prospekt id/leadnavn|prospekt
account=kunde?|konto?|kundenavn|firma|firmanavn?|bedrift|bedriftsnavn|selskap|selskapsnavn|kontonavn?|organisasjon|klient/kundenr|kundenummer|kunde id|konto id|firma id
contact=kontakt|kontaktperson|kontaktnavn?|person|deltaker|deltakere|mottaker
calls=samtaler?|antall samtaler|anrop|telefonsamtaler|oppringninger|ringte|ringinger|utgående samtaler|telefoner|antall anrop|kalde samtaler|ringt
callsConnected=besvarte samtaler|besvarte anrop|samtaler med svar|antall besvarte samtaler
emails=e poster?|eposter?|e post|epost|mail|mailer|antall e poster|antall eposter|sendte e poster|antall mail|e mail|e postar
meetings=møter|møte|antall møter|kundemøter|gjennomførte møter|avholdte møter
meetingsBooked=bookede møter|bookete møter|avtalte møter|planlagte møter|antall bookede møter
demos=demo|demoer|demonstrasjoner|antall demoer|produktdemo|produktdemoer|gjennomførte demoer|visninger
demosBooked=bookede demoer|avtalte demoer|planlagte demoer
presentations=presentasjoner|presentasjonar|antall presentasjoner|pitcher|holdte presentasjoner|presentasjon
visits=besøk|kundebesøk|antall besøk|feltbesøk|butikkbesøk
trainings=opplæring|kurs|trening|antall kurs|opplæringer|opplæringsaktiviteter|coaching|læringsaktiviteter|treninger
team=team|salgsteam?|gruppe|grupper?|avdeling|salgsgruppe|enhet
created=opprettet?|opprettelsesdato?|opprettet den?|opprettet dato|registrert|logget|logget den|oppretta|lagt inn
`,
    orders: `
tab=ordrer|ordre|ordrar|fakturaer|faktura|ordrelinjer|fakturalinjer|bestillinger|salgsordrer|salg|kjøp|transaksjoner|tilbud|leveranser|kundeordrer
id=ordre id|ordrenummer|ordrenr|ordre nr|ordre|ordreid|faktura|fakturanr|fakturanummer|faktura id|faktura nr|bestillingsnr|bestillingsnummer|bestilling|transaksjons id|kvitteringsnr|salgsordre|salgsordrenr/id|nummer|nr|bilagsnr|bilagsnummer|dokumentnr
lineId=linje id|linjenr|linjenummer|ordrelinje|ordrelinje id|fakturalinje|rad id|linje nr|linje
date=ordredato|fakturadato|dato|bestillingsdato|bestilt|bestilt dato|bestilt den|kjøpsdato|salgsdato|transaksjonsdato|bokføringsdato|bilagsdato|fakturert|fakturert dato|ordre lagt/betalingsdato|betalt dato/opprettet?|opprettelsesdato?|opprettet den?|måned
shipped=leveringsdato|levert|levert dato|levert den|sendt|sendt dato|forsendelsesdato|utleveringsdato|leveransedato|levering
account=kunde?|konto?|kundenavn|firma|firmanavn?|bedrift|bedriftsnavn|selskap|selskapsnavn|kontonavn?|kjøper|klient|organisasjon|fakturakunde|bestiller
accountId=kundenr|kundenummer|kunde id|kundeid|kunde nr|kontonummer|konto id|kundekode|kontonr/organisasjonsnummer|orgnr|org nr
amount=ordreverdi|fakturert|fakturert beløp|nettobeløp|netto|salg|omsetning|inntekt|inntekter|linjebeløp|linjesum|beløp eks mva|beløp ekskl mva|sum eks mva|netto eks mva|salgsbeløp|totalt eks mva/beløp|sum|totalt|total|totalbeløp|totalsum|ordresum|fakturasum|fakturabeløp|ordrebeløp|verdi|å betale/pris|brutto|beløp inkl mva|totalt inkl mva
currency=valuta|valutakode|beløp valuta?|fakturavaluta
cost=kostnad|kostnader|kost|varekostnad|varekost|selvkost|total kostnad|innkjøpskostnad|innkjøpspris|direkte kostnad/kostpris
profit=fortjeneste|overskudd|resultat|margin|bruttofortjeneste|dekningsbidrag|db|bruttomargin|fortjeneste beløp
quantity=antall|kvantitet|bestilt antall|antall bestilt|antal|bestilt mengde|mengde|stk|enheter|antall enheter|antall stk|antall solgt|solgt antall|antall stillinger|bestilte stillinger|stykk
filled=levert antall|antall levert|levert mengde|leverte|besatt|besatte stillinger|antall besatt|oppfylt antall|sendt antall|besatt antall|antall besatte|levert
unitPrice=enhetspris|stykkpris|pris per stk|pris per enhet|à pris|a pris|salgspris|pris stk|pris/listepris
discount=rabatt|rabatt %|rabattsats|rabattprosent|rabatt prosent|rabatt i prosent|avslag
product=produkt?|produktnavn|vare|varenavn|artikkel|tjeneste|produkter/varenr|varenummer|produkt id|produktnr|produktkode|artikkelnr/varetekst|beskrivelse
category=kategori|produktkategori|produktgruppe|varegruppe|produktfamilie|produktlinje|avdeling/underkategori
status=status|ordrestatus|fakturastatus|tilstand|betalingsstatus|leveringsstatus|betalt status
dealId=salgs id|salg id|salgsid|salgsmulighet|mulighet|salgsnr|salgsnummer|salgsmulighet id|salgsmulighets id|mulighets id|avtale id|avtale|tilknyttet salg/tilbudsnr|tilbudsnummer|avtalenavn
owner=selger?|seljar|ansvarlig|ansvarleg|eier|eigar|kundeansvarlig|vår referanse|ansvarlig selger|solgt av|representant|saksbehandler|ordreeier
region=region|territorium?|område|distrikt|marked|salgsområde|butikk/land?/fylke/by|sted/leveringsland|leveringssted
segment=segment|kundesegment|kundegruppe|kundetype|markedssegment|kundekategori
lines=linjer|antall linjer|ordrelinjer|antall ordrelinjer|fakturalinjer|antall varelinjer
`,
    customers: `
tab=kunder|kundar|kunde|kontoer|kundeliste|kunderegister|abonnementer|abonnement|avtaler|kontrakter|bedrifter|firmaer|selskaper|klienter|abonnenter|medlemmer|kundeavtaler|organisasjoner
id=id|kunde id|kundenr|kundenummer|kundeid|konto id|kunde nr|firma id|selskap id|abonnements id|abonnent id|medlemsnr|kundekode|klient id/orgnr|org nr|organisasjonsnummer|kontonummer
account=kunde?|konto?|kundenavn|navn|namn|firma|firmanavn?|bedrift|bedriftsnavn|selskap|selskapsnavn|kontonavn?|klient|organisasjon|abonnent|organisasjonsnavn|virksomhet/kundenr|kundenummer|kunde id|konto id
contractId=avtale id|avtalenr|avtalenummer|avtale|kontrakt|kontrakts id|kontrakt id|kontraktsnr|kontraktnr|kontraktsnummer|abonnement|abonnementsnr|abonnements nr|avtaleid|avtale nr
start=startdato|start|avtalestart|kontraktsstart|kontraktstart|kunde siden|kunde sidan|fra|frå|fra og med|fra dato|f o m|fom|gjelder fra|begynner|abonnementsstart|startet|avtale fra|gyldig fra|avtaleperiode start|startet den|påbegynt/signert|avtaledato|tegnet|signert dato|kontraktsdato
end=sluttdato|slutt|avtaleslutt|kontraktsslutt|kontraktslutt|til|til og med|til dato|t o m|tom|gjelder til|utløper|utløpsdato|utløp|opphører|abonnementsslutt|avtale til|gyldig til|avsluttet|avslutningsdato|sluttet|avtaleperiode slutt
registered=registrert|registrert den|registrert dato|registreringsdato|opprettet?|opprettet den?|opprettelsesdato?|opprettet dato|påmeldt|kunde opprettet|ble medlem|innmeldt|konto opprettet
activated=aktivert|aktivert dato|aktivert den|aktiveringsdato|tatt i bruk|første bruk|først brukt|første innlogging|i drift|i gang|satt i drift|oppstart|live siden
churned=oppsagt|oppsagt dato|oppsagt den|oppsigelse|oppsigelsesdato|sagt opp|forlot|sluttet|churn|churndato|tapt|tapt dato|frafalt|frafall|mistet|sluttet den|kansellert|kansellert den|kansellert dato
isActive=aktiv|er aktiv|aktiv kunde|er kunde|nåværende|nåværende kunde
status=status|kundestatus|avtalestatus|kontostatus|kontraktsstatus|tilstand|abonnementsstatus|livssyklusfase
value=kontraktsverdi|kontraktverdi|avtaleverdi|verdi|beløp|total kontraktsverdi|total avtaleverdi|kontraktssum|avtalesum|avtalebeløp|totalverdi/pris|avgift|inntekt
mrr=mrr|månedsinntekt|månedlig inntekt|månedsavgift|månedspris|månedsverdi|inntekt per måned|månedlig gjentakende inntekt|månedsbeløp|per måned|pris per måned|månedlig beløp|avgift per måned
arr=arr|årsinntekt|årlig inntekt|årsavgift|årsverdi|kontraktsverdi per år|avtaleverdi per år|årlig kontraktsverdi|årlig avtaleverdi|inntekt per år|årlig gjentakende inntekt|per år|årsbeløp|gjentakende inntekter?|årspris|acv
spend=forbruk|forbrukt|brukt|faktisk forbruk|faktisk beløp|fakturert|innkjøp|kjøpt for|faktisk omsetning|avrop|benyttet|totalt fakturert/omsetning|total omsetning
currency=valuta|valutakode|avtalevaluta|beløp valuta?
months=måneder|månader|antall måneder|avtaletid|avtaletid måneder|løpetid|løpetid måneder|avtalelengde|bindingstid|bindingstid måneder|kontraktstid|avtaleperiode|varighet måneder|varighet|kontraktslengde|løpetid i måneder
billing=faktureringsperiode|faktureringsintervall|faktureringsfrekvens|faktureringssyklus|betalingsperiode|betalingsintervall|betalingsfrekvens|fakturaperiode|fakturaintervall|fakturering|betalingstermin|terminlengde/intervall|frekvens|betaling
product=produkt?|produkter|produktnavn|tjeneste|tjenester|løsning|modul|vare
plan=plan|abonnementstype|abonnementsplan|pakke|prisplan|lisens|versjon|abonnementsnivå|nivå
churnReason=oppsigelsesårsak|årsak til oppsigelse|oppsigelsesgrunn|grunn til oppsigelse|churnårsak|årsak|grunn|avslutningsårsak|hvorfor sluttet|årsak til avslutning|tapsårsak|frafallsårsak
rating=vurdering?|tilfredshet|kundetilfredshet|kti|csat|karakter?|score?|poeng?|kundevurdering|kundescore|helsescore|stjerner|fornøydhet
nps=nps|nps score|anbefalingsscore|anbefalingsvilje|nps poeng|ville anbefale|anbefaling
lastOrder=siste ordre|siste kjøp|siste bestilling|sist bestilt|siste ordredato|siste kjøpsdato|sist kjøpt|siste innkjøp|siste faktura
lastActivity=siste aktivitet|sist brukt|sist innlogget|siste innlogging|sist aktiv|siste kontakt|sist kontaktet|siste bruk|sist sett|siste besøk|siste aktivitetsdato
owner=kundeansvarlig|kundeansvarleg|eier|eigar|ansvarlig|ansvarleg|selger?|kontoeier|kundeeier|ansvarlig selger|tildelt|tildelt bruker?|key account manager|kam|account manager|firmaeier
industry=industri?|bransje|sektor|næring|bransjekode|næringskode|bransjetilhørighet
region=region|territorium?|område|distrikt|marked|salgsområde|kontor/land?/fylke|kommune/by|sted
segment=segment|kundesegment|størrelse|kundeklasse|kundegruppe|bedriftsstørrelse|abc klasse|kundenivå|kundekategori/klasse|kategori
dealId=salgs id|salg id|salgsid|salg|salgsmulighet|mulighet|salgsnr|salgsnummer|salgsmulighet id|tilknyttet salg|opprinnelig salg
type=type|kundetype|kontotype|relasjon|relasjonstype|firmatype|type kunde|bedriftstype
`,
    targets: `
tab=mål|salgsmål|budsjett|salgsbudsjett|kvoter|nøkkeltall|målsettinger|målsetninger|kpi mål|referanser|terskelverdier|aktivitetsmål
rep=selger?|seljar|navn|ansvarlig|ansvarleg|eier|medarbeider|representant|ansatt|bruker|hvem|ansvarlig selger/selger id|ansattnr
team=team|salgsteam?|gruppe|grupper?|avdeling|enhet|salgsgruppe
period=periode|måned|månad|kvartal|år|uke|veke|regnskapsår|budsjettår|tidsperiode|målperiode
start=startdato|start|fra|frå|fra og med|fra dato|fom|periodestart|gjelder fra|gyldig fra/måned|periode|dato|kvartal
end=sluttdato|slutt|til|til og med|til dato|tom|periodeslutt|gjelder til|gyldig til
quota=salgsmål|kvote|salgskvote|budsjett|salgsbudsjett|omsetningsmål|inntektsmål|målbeløp|faktureringsmål?|ordremål|budsjettert|målsum/beløp|mål|plan
activityType=aktivitetstype|type aktivitet|aktivitet|type
activityTarget=aktivitetsmål|mål aktiviteter|målantall|antall aktiviteter|antall mål|mål antall|aktiviteter per uke|aktiviteter per måned|antall/mål
kpi=kpi|nøkkeltall|måltall|indikator|måleparameter|funksjon|nykeltal
target=mål|målverdi|målsetting|terskelverdi|terskel|kpi mål|målnivå|målsetning
benchmark=referanse|referanseverdi|benchmark|bransjesnitt|bransjegjennomsnitt|sammenligningsverdi|sammenligningstall|markedssnitt|snitt i bransjen|sammenlikningstall
source=kilde til referansen|referansekilde|kilde|kilde til referanse|benchmarkkilde|referansens kilde|kilde for referansen|kjelde
product=produkt?|produktgruppe|produktlinje|tjeneste
region=region|territorium?|område|distrikt|marked|salgsområde|kontor/land?
currency=valuta|valutakode
`,
    costs: `
tab=kostnader|kostnadar|kostnad|utgifter|markedsføring|markedskostnader|markedsføringskostnader|annonsering|annonsekostnader|kampanjer|nettbesøk|webtrafikk|nettrafikk|markedsbudsjett|salgskostnader
date=dato|dag|kostnadsdato|fakturadato|startdato|rapportdato|bilagsdato|fra/måned|uke|periode
period=periode|måned|månad|kvartal|år|uke|veke|regnskapsperiode
source=kilde|kjelde|kanal|leadkilde|lead kilde|markedskanal|plattform|trafikkilde|medium|leverandør|annonseplattform
campaign=kampanje|kampanjenavn|kampanje id|annonsekampanje/annonse|annonsegruppe|annonsesett
spend=kostnad|kostnader|utgift|utgifter|forbruk|brukt|beløp|brukt beløp|annonsekostnad|markedskostnad|markedsføringskostnad|mediekostnad|total kostnad|månedskostnad|faktisk kostnad|kost/budsjett|sum|totalt
currency=valuta|valutakode|beløp valuta?
visits=besøk|besøkende|besøkande|økter|sesjoner|nettbesøk|webbesøk|unike besøkende|trafikk|brukere|antall besøk|antall besøkende|nettstedbesøk/sidevisninger
impressions=visninger|eksponeringer|annonsevisninger|rekkevidde|visningar
clicks=klikk|antall klikk|lenkeklikk|annonseklikk
leads=leads|antall leads|konverteringer|henvendelser|nye leads|forespørsler|kundeemner|genererte leads|resultater
customers=kunder|nye kunder|antall kunder|kundar|salg|kjøp|vunne kunder|ordrer|antall nye kunder
category=kategori|kostnadstype|type|kostnadsart|kostnadssted|konto|kostnadskategori|utgiftstype
rep=selger?|seljar|navn|ansvarlig|eier|medarbeider|ansatt
region=region|territorium?|område|distrikt|marked/land?
`,
    history: `
tab=historikk|fasehistorikk|stadiumhistorikk|endringer|endringslogg|salgshistorikk|logg|trinnhistorikk|faseendringer|endringshistorikk
id=id|endrings id|historikk id|logg id|rad id|post id|hendelse id
dealId=salgs id|salg id|salgsid|salg|salgsmulighet|mulighet|salgsnr|salgsnummer|salgsmulighet id|salgsmulighets id|mulighets id|avtale id|avtale/avtalenavn|navn
fromStage=fra fase|fra stadium|fra trinn|forrige fase|forrige stadium|forrige trinn|tidligere fase|gammel fase|tidligere stadium|fra|gammel verdi|tidligere verdi|frå fase|fra steg|tidligere status
stage=fase|stadium?|stadie?|trinn|steg|til fase|til stadium|til trinn|ny fase|nytt stadium|nytt trinn|til|salgsfase|til steg/status|ny status
entered=dato|inn i fase|gikk inn|inndato|inngangsdato|endret|endret den?|endret dato|endringsdato|endringstidspunkt|fase fra|startdato|start|tidsstempel|flyttet|flyttet den|dato inn|fra dato|dato for endring|fasestart/opprettet|opprettet den
left=forlot|forlot fase|gikk ut|utdato|utgangsdato|sluttdato|slutt|dato ut|til dato|fase til|faseslutt|ut av fase
days=dager i fase|dagar i fase|dager|dagar|dager i stadium|dager i trinn|tid i fase|tid i stadium|antall dager|varighet|liggetid
amount=beløp|verdi|salgsverdi|nytt beløp|avtaleverdi
closeDate=avslutningsdato?|lukkedato|forventet lukking?|ny lukkedato|forventet lukkedato|sluttdato
probability=sannsynlighet?|sannsynlighet %?|sansynlighet %?|ny sannsynlighet
owner=endret av|eier|eigar|ansvarlig|bruker|selger?|sist endret av|utført av|flyttet av|endra av|redigert av
property=egenskap|felt|feltnavn|endret felt|attributt|kolonne
value=ny verdi|verdi|til verdi|endret til
`,
    rates: `
tab=kurser|valutakurser|valutakursar|vekslingskurser|valutaer|valuta
date=dato|gjelder fra|gyldig fra|fra dato|startdato|dag|kursdato|per|per dato|fra og med/måned|periode
from=fra|frå|fra valuta|valuta|basisvaluta|grunnvaluta|valutakode|utenlandsk valuta|opprinnelig valuta|kode
to=til|til valuta|målvaluta|rapportvaluta|motvaluta|firmaets valuta|hjemmevaluta
rate=kurs|valutakurs|vekslingskurs|omregningskurs|snittkurs|middelkurs|verdi|omregningsfaktor|gjennomsnittskurs
`,
    team: `
tab=team|salgsteam|selgere|seljarar|medarbeidere|ansatte|tilsette|brukere|personale|salgsstyrke|teamet|salgsapparat
rep=selger?|seljar|navn|namn|medarbeider|ansatt|tilsett|fullt navn|ansvarlig|eier|bruker|representant|person|brukernavn
repId=selger id|bruker id|id|medarbeider id|ansatt id|brukerid|eier id|selgerkode/ansattnr|ansattnummer
firstName=fornavn|førenamn|førstenavn
lastName=etternavn|etternamn
email=e post?|epost?|mail|e mail|email|e postadresse|epostadresse|mailadresse
team=team|salgsteam?|gruppe|grupper?|salgsgruppe/avdeling|enhet|divisjon|forretningsenhet
manager=leder|leiar|sjef|salgssjef|salgsleder|nærmeste leder|teamleder|rapporterer til|gruppeleder|overordnet
start=startdato|start|ansatt fra|ansatt|tilsett frå|ansettelsesdato|ansatt dato|begynte|begynt|fra|ansatt siden|første arbeidsdag|første dag|tiltredelse|tiltrådte|startet
end=sluttdato|slutt|sluttet|slutta|ansatt til|til|siste dag|siste arbeidsdag|fratredelse|fratrådte|avsluttet
cost=årskostnad|kostnad|lønn|årslønn|lønnskostnad|total kostnad|kostnad per år|personalkostnad|løn|grunnlønn/månedskostnad|månedslønn|kostnad per måned|månadskostnad
currency=valuta|valutakode
role=rolle|stilling|tittel|stillingstittel|funksjon|posisjon|stillingsbetegnelse/ansiennitet
region=region|territorium?|område|distrikt|marked|kontor|salgsområde/land?/sted|by
isActive=aktiv|er aktiv|ansatt nå|status
quota=salgsmål|kvote|budsjett|årsmål|mål|salgsbudsjett|årsbudsjett|årskvote
commission=provisjon|provisjonssats|provisjon %|provisjonsprosent|kommisjon
salesYtd=salg i år|salg hittil i år|solgt i år|hittil i år|ytd|omsetning i år|årets salg|salg ytd
`,
  },
  stages: NB_STAGES,
  leads: `
new=ny|nye|nytt|åpen|åpent|nytt lead|lead|ikke kontaktet|ikkje kontakta|ukontaktet|ubehandlet|åpen ikke kontaktet|ikke tildelt|tildelt|innkommet|innkommende|kundeemne|prospekt|abonnent|å kontakte|registrert|ikke startet|ikke påbegynt|kald|kaldt|henvendelse|forespørsel|mottatt|opprettet|venter
contacted=kontaktet|kontakta|kontakt tatt|kontakt etablert|under behandling|under arbeid|under oppfølging|pågår|pågående|i dialog|dialog|forsøkt kontaktet|forsøkt kontakt|prøvd å nå|oppfølging|følges opp|følg opp|aktiv|svart|besvart|pleies|modnes|møte avtalt|møte booket|møte|ring tilbake|kontaktes senere|kom tilbake|påbegynt|arbeider|arbeider kontaktet|varm|varmt|interessert|la igjen beskjed|ringt|sendt e post|startet|på vent|på hold|pause|pauset|avventer|feil tidspunkt
mql=mql|markedskvalifisert|markedskvalifisert lead|markedsføringskvalifisert|markedsføringskvalifisert lead|markedsføringskvalifisert kundeemne|akseptert av marked
sql=sql|salgskvalifisert|salgskvalifisert lead|salgskvalifisert kundeemne|overlevert til salg|akseptert av salg|salgsklar
qualified=kvalifisert|kvalifiserte|kvalifisert lead|godkjent|het|hett|varmt kvalifisert|verifisert|prekvalifisert|god
converted=konvertert|konverterte|lukket konvertert|kunde|vunnet|salgsmulighet|mulighet|salg|salg opprettet|salgsmulighet opprettet|ble kunde|ble salg|solgt|ambassadør|blitt kunde|signert
rejected=avvist|avslag|avslått|ikke kvalifisert|ikkje kvalifisert|ukvalifisert|diskvalifisert|død|dødt|søppel|søppellead|spam|tapt|ikke interessert|ikkje interessert|uinteressert|ikke aktuell|ikke aktuelt|ikkje aktuell|ikkje aktuelt|uaktuell|uaktuelt|ugyldig|feil nummer|duplikat|test|ikke konvertert|lukket ikke konvertert|brukt på nytt|resirkulert|kansellert|avbrutt|takket nei|nei takk|ikke svar|svarer ikke|ingen respons|får ikke kontakt|ikke mulig å nå|arkivert|avmeldt|lukket|avsluttet|forkastet|ikke budsjett|konkurrent|irrelevant|ikke relevant|ingen interesse
`,
  activities: `
call=samtale|samtaler|telefonsamtale|telefon|anrop|oppringning|ring|ringe|ringt|kald samtale|kaldringing|kald oppringing|utgående samtale|innkommende samtale|inngående samtale|oppfølgingssamtale|salgssamtale|telefonmøte|kundesamtale|tlf|talepost|samtale logget
email=e post|epost|mail|e mail|email|e poster|eposter|sendt e post|sendt epost|sendt mail|utgående e post|innkommende e post|inngående e post|nyhetsbrev|melding|sms|tekstmelding|brev|utsendelse|linked in melding|linkedin|chat
meeting=møte|møter|møtet|kundemøte|fysisk møte|digitalt møte|nettmøte|videomøte|videosamtale|teamsmøte|teams|zoom|avtale|lunsj|lunsjmøte|middag|kaffe|første møte|fyrste møte|introduksjonsmøte|oppfølgingsmøte|salgsmøte|behovsmøte|konferanse|arrangement|statusmøte|kontraktsmøte|nykundemøte
demo=demo|demoer|demonstrasjon|produktdemo|demomøte|visning|produktvisning|demonstrasjoner|nettdemo
presentation=presentasjon|presentasjoner|pitch|salgspresentasjon|webinar|tilbudspresentasjon|tilbudsgjennomgang
visit=besøk|kundebesøk|feltbesøk|butikkbesøk|bedriftsbesøk|messe|på stedet|besøk hos kunde|befaring
training=opplæring|kurs|trening|coaching|workshop|salgstrening|salgsopplæring|seminar|e læring|sertifisering|utdanning|rollespill|læring|treningsøkt
inbound=innkommende|inngående|inn|mottatt|fra kunde|innkommande|inngåande|innkommende samtale|inngående samtale|innkommende e post|inngående e post
outbound=utgående|ut|sendt|til kunde|utgåande|utgående samtale|utgående e post|ringt|kald samtale|kaldringing
done=utført|utførte|gjennomført|gjennomførte|fullført|fullførte|ferdig|gjort|avsluttet|sendt|avholdt|holdt|levert|lukket|møte gjennomført|møte avholdt|demo gjennomført|åpnet|logget|deltok|fant sted
planned=avtalt|avtalte|planlagt|planlagte|booket|booka|bestilt|åpen|ikke startet|ikke påbegynt|påbegynt|pågår|pågående|kommende|å gjøre|venter|ikke ferdig|ikke utført|foreløpig|bekreftet|flyttet|ombooket|forsinket|utsatt|utkast|tildelt
cancelled=avlyst|avlyste|kansellert|avbestilt|avbrutt|annullert|avslått|slettet|avlysa|avblåst|ikke gjennomført|annulert
noShow=møtte ikke|møtte ikkje|møtte ikke opp|ikke møtt|ikke møtt opp|uteble|uteblitt|dukket ikke opp|kom ikke|kom ikkje|no show|noshow|ikke oppmøte|ikke til stede|fraværende|deltok ikke|glemte møtet
connected=fikk svar|fekk svar|svarte|svart|svar|besvart|nådd|nådde|fikk tak i|fikk kontakt|kontakt|kontakt oppnådd|snakket med|snakka med|snakket|møte avtalt|møte booket|avtalte møte|interessert|ikke interessert|ikkje interessert|positiv|negativ|tilbakemelding|ring tilbake|kom igjennom|beslutningstaker|oppfølging nødvendig|kontaktet
noAnswer=ikke svar|ikkje svar|ingen svar|svarte ikke|svarte ikkje|svarer ikke|ubesvart|ikke nådd|fikk ikke tak i|fikk ikke svar|fikk ikke kontakt|opptatt|telefonsvarer|mobilsvar|talepost|la igjen beskjed|lagt igjen beskjed|la att beskjed|feil nummer|ugyldig nummer|returnert|avvist|kom i retur|utilgjengelig|ikke tilgjengelig|tapt anrop|ubesvart anrop|ingen kontakt|forsøkt å nå|ikke å få tak i
`,
  values: `
yes=ja|j|sant|sann|true|1|x|✓|✔|☑|yes
no=nei|n|usant|usann|false|0|☐|✗|✘|no
prospect=prospekt|prospect|lead|leads|potensiell|potensiell kunde|prøveperiode|testperiode|på prøve|prøvekunde|testkunde|ikke kunde|ikkje kunde
draft=utkast|tilbud|ikke signert|test|testordre
newBusiness=ny|ny kunde|nye kunder|nysalg|nytt salg|nykunde|nykundesalg|nye salg|første kjøp|ny forretning|nykundeavtale|nytt|nyetablering|ny avtale
existingBusiness=eksisterende|eksisterende kunde|eksisterende kunder|eksisterande|eksisterande kunde|eksisterende salg|mersalg|tilleggssalg|kryssalg|oppsalg|oppgradering|nedgradering|fornyelse|fornying|forlengelse|gjenkjøp|gjentakende|gjentagende|gammel kunde|utvidelse|tillegg|stamkunde|gjenkjøpskunde|erstatning|tilbakevendende kunde|nåværende kunde
active=aktiv|aktivt|aktive|pågående|pågår|løpende|gjeldende|gyldig|nåværende|noverande|kunde|åpen|betalende|fornyet|fornya|ansatt|i kraft|signert
ended=avsluttet|avslutta|oppsagt|inaktiv|inaktivt|lukket|tidligere|tidligere kunde|tidlegare|tapt|sluttet|slutta|opphørt|hvilende|pauset|kansellert|hevet|har sluttet|ikke aktiv|frafalt|stoppet|avbrutt
expired=utløpt|utgått|forfalt|ikke fornyet
weekly=ukentlig|uke|uker|hver uke|per uke|ukevis
monthly=månedlig|måned|måneder|månader|hver måned|per måned|månedsvis|mnd|månadleg
quarterly=kvartalsvis|kvartal|hvert kvartal|per kvartal|kvartalsvis forskudd
halfYearly=halvårlig|halvår|hvert halvår|per halvår|halvårsvis|halvårleg
yearly=årlig|år|hvert år|per år|årsvis|helår|årleg
returned=refundert|tilbakebetalt|tilbakebetaling|refusjon|retur|returnert|returnerte|kreditert|kreditnota
`,
};
