import { SV_DEALS, SV_STAGES } from './sv-deals';
import type { Words } from './words';

/** Swedish. `Antal` is a number of pieces here, never an amount: one CRM’s translation has it wrong. */
export const sv: Words = {
  headers: {
    deals: SV_DEALS,
    leads: `
tab=leads|lead|kundämnen|potentiella kunder|prospekt|prospects|förfrågningar|intressenter|inkomna leads|kontakter|leadslista
id=id|lead id|leads id|kundämnes id|prospekt id|kontakt id|ärendenummer|post id/externt id/lead nr|leadnummer|nummer|nr|referens
name=namn|lead|leadnamn|kundämne?|potentiell kund?|fullständigt namn|kontakt|kontaktnamn?|kontaktperson|prospekt|person|för och efternamn/efternamn/förnamn
company=företag|företagsnamn?|bolag?|bolagsnamn|bolag namn?|organisation|organisationsnamn|firma|arbetsgivare|kundföretag/webbplats
owner=säljare?|ansvarig?|ägare|leadägare|lead ägare|kontaktägare|potentiell kund ansvarig?|tilldelad|tilldelad till|tilldelad användare?|tilldela till?|ansvarig säljare|handläggare|representant|mötesbokare/användare
team=team|säljteam?|grupp|avdelning
status=status|leadstatus|lead status|leadsstatus|statusorsak|tillstånd/fas?|etapp?|steg|resultat|utfall|leadfas
isConverted=konverterad|är konverterad|blev kund|är kund|kund|konverterad ja nej/vunnen
isQualified=kvalificerad|är kvalificerad|mql|sql|kvalificerad ja nej
created=skapad?|skapad den?|skapad datum?|skapat datum|skapandedatum|skapades|skapades den|skapat den|skapat|datum|leaddatum|inkom|inkommen|inkom datum|inkommen den|registrerad|registreringsdatum|anmäld|anmälningsdatum|mottagen|mottaget|inlagd|lead skapat|lead skapad|datum skapad|förfrågningsdatum/första kontakt|tilldelningsdatum?|tidsstämpel
createdAt=skapad tid|tidpunkt|skapad|skapad den|inkom|inkom kl|tidsstämpel|datum och tid|datum tid|skapad tidpunkt|mottagen|skapad datum tid
firstResponse=första svar|första svarstid?|första svar datum|första återkoppling|första responsen|första respons|besvarad|besvarad den|svarsdatum|svarad|svarstidpunkt|första kontaktförsök|först kontaktad|första samtal|första uppföljning/första kontakt|kontaktad den|kontaktad|första aktivitet
mqlDate=mql datum|mql|datum mql|blev mql|mql den|marknadskvalificerad|marknadskvalificerad datum|marknadskvalificerat datum
sqlDate=sql datum|sql|datum sql|blev sql|sql den|säljkvalificerad|säljkvalificerad datum|säljkvalificerat datum|överlämnad till sälj|accepterad av sälj
qualifiedDate=kvalificerad|kvalificerad den|kvalificerad datum|kvalificeringsdatum|datum kvalificerad|kvalificerades
converted=konverterad?|konverteringsdatum?|konverterad den|konverterad datum|konverterat datum|datum konverterad|konverterades|blev affär
rejected=avvisad|avvisad den|avvisad datum|avslag|avslagsdatum|avfärdad|diskvalificerad|diskvalificerad datum|diskvalificerad den|avböjd|förlorad|förlorad datum
customerSince=kund sedan|blev kund|blev kund den|kunddatum|kund från|första köp|första order|vinstdatum|vunnen den
dealId=affärs id|affär id|affärsid|affär|möjlighet|affärsnr|affärsnummer|möjlighets id|konverterad affär|kopplad affär|tillhörande affär|säljprojekt/affärsnamn
account=konto|kund|kundnamn|kontonamn?|kopplat konto|kopplad kund|konverterat konto/kundnr|kundnummer|kund id
email=e post|epost|mail|mejl|e mail|email|e postadress|epostadress|mailadress|mejladress|kontakt e post|e post arbete
phone=telefon|telefonnummer|telefonnr|tel|tfn|telnr|direktnummer|direkttelefon|telefon arbete/mobil|mobiltelefon|mobilnummer|mobilnr/växel
source=källa|lead källa?|leadkälla|leadskälla|ursprung|kanal|källkanal|ursprunglig källa|inkom via|marknadskanal|hur hittade du oss|hur hörde du om oss|trafikkälla/medium|landningssida|rekommenderad av
origin=leadursprung|ursprungskanal|källdetalj|underkälla|ursprungstyp|källdetaljer|detaljerad källa
campaign=kampanj|kampanjnamn|kampanjkälla|marknadsföringskampanj|utm kampanj
region=region|distrikt?|område|marknad|säljområde/land?/län|kommun/ort|stad
product=produkt?|artikel?|produktintresse|intresserad av|intresse|tjänst|produkter|produktnamn|kurs|utbildning
quality=kvalitet|leadkvalitet|betyg|prioritet|temperatur|klassning|rating|värdering/poäng|leadpoäng|lead score|score
lifecycle=livscykelfas|livscykelstadium|livscykelsteg|livscykel|kundresefas|lead typ|leadtyp
lastActivity=senaste aktivitet|senast kontaktad|senaste kontakt|senaste aktivitetsdatum|sista kontakt|sista aktivitet|senast kontakt|datum för senaste aktivitet
modified=senast ändrad?|ändrad?|senast uppdaterad den?|senast uppdaterad|uppdaterad|ändrad den|ändringsdatum|ändrades den|uppdaterad den|senaste ändring
`,
    activities: `
tab=aktiviteter|aktivitet|aktivitetslogg|uppgifter|händelser|samtal|möten|samtalslogg|säljaktiviteter|kundaktiviteter|e post|kalender|insatser
id=id|aktivitets id|aktivitet id|aktivitetsid|uppgifts id|händelse id|samtals id|mötes id|nummer|nr|post id
date=datum|aktivitetsdatum|dag|datum för aktivitet|utförd|utfört|utförd den|utförd datum|genomförd|genomförd den|slutförd|slutförd den|startdatum|start|samtalsdatum|mötesdatum|när|förfallodatum|klardatum|avslutad/datum och tid|datum tid|starttid|tidpunkt|skapad|skapad den|vecka|månad
at=tid|tidpunkt|klockslag|starttid|kl|datum och tid|datum tid|tidsstämpel|mötestid|samtalstid/start
rep=säljare?|ansvarig?|ägare|aktivitetsägare|användare|utförd av|gjord av|tilldelad|tilldelad till|tilldelad användare?|namn|medarbetare|anställd|representant|loggad av|uppringare|värd/skapad av|säljare id|användar id
type=typ|aktivitetstyp|typ av aktivitet|aktivitet|slag|uppgiftstyp|händelsetyp|kanal|kontakttyp|kontaktsätt|åtgärd/mötestyp|samtalstyp|kategori
subject=ämne|rubrik|titel|aktivitetsnamn|aktivitetens namn/beskrivning?|anteckning|anteckningar?|kommentar|notering|noteringar
direction=riktning|samtalsriktning|in ut|in eller ut|in utgående|inkommande utgående|inkommande eller utgående/samtalstyp
isOutbound=utgående|är utgående
outcome=resultat|utfall|samtalsresultat|mötesresultat|svar|aktivitetsresultat|utgång/respons
status=status|aktivitetsstatus|uppgiftsstatus|tillstånd|läge
isDone=klar|utförd|slutförd|avslutad|genomförd|är klar|färdig|gjord|markerad som klar
count=antal|antal aktiviteter|antal st|st|mängd|antal gånger|totalt/kvantitet?
minutes=minuter|varaktighet|längd|varaktighet minuter|varaktighet min|längd minuter|längd min|tidsåtgång|samtalslängd|min|mötets längd|samtalstid
dealId=affärs id|affär id|affärsid|affär|möjlighet|affärsnr|affärsnummer|möjlighets id|kopplad affär|tillhör affär|gäller|avser|relaterad till|kopplad till|säljprojekt/affärsnamn
leadId=lead id|lead|leads id|leadnummer|kundämne?|kundämnes id|kopplat lead|prospekt id/leadnamn|prospekt
account=konto|kund?|kundnamn|företag|företagsnamn?|bolag?|bolagsnamn|kontonamn?|organisation|klient/kundnr|kundnummer|kund id|konto id
contact=kontakt|kontaktperson|kontaktnamn?|person|deltagare|mottagare|kontakter
calls=samtal|antal samtal|telefonsamtal|telefon|ringda samtal|uppringningar|ringningar|utgående samtal|kalla samtal|ringda
callsConnected=besvarade samtal|svarade samtal|samtal med svar|antal besvarade samtal|lyckade samtal
emails=e post|epost|mail|mejl|antal mail|antal mejl|antal e post|skickade mail|skickade mejl|skickade e postmeddelanden|e mail|e postmeddelanden|utskick
meetings=möten|antal möten|kundmöten|hållna möten|genomförda möten|besök och möten
meetingsBooked=bokade möten|inbokade möten|antal bokade möten|möten bokade
demos=demo|demos|demonstrationer|antal demos|antal demo|produktdemo|produktdemos|genomförda demos|antal demonstrationer|visningar|demor
demosBooked=bokade demos|bokade demonstrationer|antal bokade demos
presentations=presentationer|antal presentationer|pitchar|hållna presentationer|dragningar
visits=besök|kundbesök|antal besök|fältbesök|butiksbesök|platsbesök
trainings=utbildning|utbildningar|antal utbildningar|kurser|träning|coachning|utbildningstillfällen|utbildningsaktiviteter|kurstillfällen
team=team|säljteam?|grupp|avdelning|säljgrupp|enhet
created=skapad?|skapad den?|skapad datum?|skapat datum|skapandedatum|registrerad|loggad|loggad den|skapades|inlagd|skapades den
`,
    orders: `
tab=order|ordrar|ordrarna|fakturor|faktura|orderrader|fakturarader|beställningar|försäljning|köp|transaktioner|kundorder|offerter|leveranser|bokföring
id=order id|ordernummer|ordernr|order nr|order|orderid|faktura|fakturanr|fakturanummer|faktura id|faktura nr|beställningsnr|beställningsnummer|beställning|transaktions id|kvittonr/id|nummer|nr|dokumentnr|dokumentnummer|verifikationsnr|verifikat|orderreferens
lineId=rad id|radnr|radnummer|orderrad|orderrad id|fakturarad|rad|rad nr
date=orderdatum|fakturadatum|datum|beställningsdatum|beställd|beställd den|köpdatum|försäljningsdatum|transaktionsdatum|bokföringsdatum|order lagd|fakturerad|fakturerad den|bokningsdatum|orderdag/verifikationsdatum/betaldatum|betald den/skapad?|skapad den?|skapad datum?|månad
shipped=leveransdatum|levererad|levererad den|skickad|skickad den|utleveransdatum|skeppad|leverans|avsänd|avsändningsdatum|leveransdag
account=konto|kund?|kundnamn|företag|företagsnamn?|bolag?|bolagsnamn|kontonamn?|köpare|beställare|klient|organisation|fakturakund|mottagare
accountId=kundnr|kundnummer|kund id|kundid|kund nr|kontonummer|konto id|kundkod|kontonr/organisationsnummer|orgnr|org nr
amount=ordervärde|fakturerat|nettobelopp|netto|försäljning|omsättning|intäkt|intäkter|radbelopp|radsumma|belopp exkl moms|belopp ex moms|summa exkl moms|totalt exkl moms|netto exkl moms|försäljningsbelopp/belopp|summa|totalt|total|totalbelopp|totalsumma|ordersumma|fakturasumma|fakturabelopp|orderbelopp|värde|att betala/pris|brutto|belopp inkl moms|totalt inkl moms
currency=valuta|valutakod|beloppsvaluta?|fakturavaluta
cost=kostnad|kostnader|varukostnad|självkostnad|total kostnad|inköpskostnad|inköpsvärde|inköpspris|direkt kostnad|kostnad sålda varor/kostnadspris
profit=vinst|resultat|marginal|bruttovinst|täckningsbidrag|tb|tb1|tg kr|bruttomarginal|förtjänst
quantity=antal|kvantitet?|beställt antal|antal beställda|st|mängd|beställda|beställd kvantitet|antal enheter|enheter|antal st|antal sålda|sålda|antal tjänster|antal positioner|beställda positioner|beställd mängd|stycken
filled=levererat antal|levererat|levererade|antal levererade|levererad kvantitet|tillsatta|tillsatta positioner|tillsatta tjänster|antal tillsatta|uppfyllt antal|skickat antal|levererad mängd|tillsatt
unitPrice=styckpris|enhetspris|pris per styck|pris per enhet|à pris|a pris|apris|pris st|försäljningspris|pris/listpris
discount=rabatt?|rabatt %|rabattsats|rabatt procent|rabatt i procent|avdrag|rabatt belopp?
product=produkt?|artikel?|artiklar?|produktnamn|artikelnamn|benämning|vara|tjänst|produkter|artikelbenämning/artikelnr|artikelnummer|produkt id|produktkod|artikelkod/beskrivning
category=kategori|produktkategori|produktgrupp|artikelgrupp|varugrupp|produktfamilj|produktlinje|avdelning/underkategori|delkategori
status=status|orderstatus|fakturastatus|tillstånd|betalningsstatus|leveransstatus|betalstatus
dealId=affärs id|affär id|affärsid|affär|möjlighet|affärsnr|affärsnummer|möjlighets id|kopplad affär|säljprojekt/offertnr|offertnummer|affärsnamn
owner=säljare?|ansvarig?|ägare|kundansvarig|vår referens|ansvarig säljare|såld av|representant|handläggare|orderägare/säljarkod
region=region|distrikt?|område|marknad|säljområde|butik/land?/län/ort|stad/leveransland|leveransort
segment=segment|kundsegment|kundgrupp|kundtyp|marknadssegment|kundkategori
lines=rader|antal rader|orderrader|antal orderrader|fakturarader|antal artiklar
`,
    customers: `
tab=kunder|kund|konton|kundlista|kundregister|abonnemang|prenumerationer|avtal|kontrakt|företag|klienter|abonnenter|bolag|organisationer|medlemmar|kundavtal
id=id|kund id|kundnr|kundnummer|kundid|konto id|kund nr|företags id|abonnemangs id|abonnent id|medlemsnr|kundkod|klient id/orgnr|org nr|organisationsnummer|kontonummer
account=konto|kund?|kundnamn|namn|företag|företagsnamn?|bolag?|bolagsnamn|bolag namn?|kontonamn?|klient|organisation|abonnent|organisationsnamn|firma/kundnr|kundnummer|kund id|konto id
contractId=avtals id|avtalsnr|avtalsnummer|avtal|kontrakt|kontrakts id|kontraktsnr|kontraktsnummer|abonnemang|abonnemangsnr|prenumerations id|prenumeration|avtalsid|avtal nr
start=startdatum|start|avtalsstart|avtalets start|kontraktsstart|kund sedan|från|från och med|fr o m|from|gäller från|börjar|abonnemangsstart|påbörjad|startade|avtal från|giltig från|avtalsperiod start|startat|startade den|påbörjad den/signerad|avtalsdatum|tecknat|tecknad|tecknat den|signeringsdatum
end=slutdatum|slut|avtalsslut|avtalets slut|kontraktsslut|till|till och med|t o m|tom|gäller till|upphör|utgår|utgångsdatum|löper ut|förfaller|abonnemangsslut|avtal till|giltig till|avslutad|avslutsdatum|slutade|avtalsperiod slut
registered=registrerad|registrerad den|registreringsdatum|skapad?|skapad den?|skapad datum?|skapat datum|skapandedatum|anmäld|kund skapad|blev medlem|upplagd|konto skapat
activated=aktiverad|aktiverad den|aktiveringsdatum|aktiverad datum|första användning|först använd|första inloggning|driftsatt|igång|igångsatt|driftstart|live sedan
churned=uppsagd|uppsagd den|uppsägning|uppsägningsdatum|uppsagt|lämnade|lämnade den|avslutade|churn|churndatum|tappad|tappad den|avhopp|förlorad den|lämnat|annullerad|annullerad den|avbruten den
isActive=aktiv|är aktiv|aktiv kund|är kund|nuvarande|nuvarande kund
status=status|kundstatus|avtalsstatus|kontostatus|tillstånd|abonnemangsstatus|livscykelfas
value=avtalsvärde|kontraktsvärde|värde|belopp|totalt avtalsvärde|totalt kontraktsvärde|avtalssumma|kontraktssumma|avtalsbelopp|affärsvärde?|totalt värde/pris|avgift|intäkt
mrr=mrr|månadsintäkt|månadsavgift|månadsvärde|intäkt per månad|återkommande månadsintäkt|månadsbelopp|månadspris|per månad|månatlig intäkt|månatliga återkommande intäkter|pris per månad|månadshyra|avgift per månad
arr=arr|årsintäkt|årsavgift|årsvärde|avtalsvärde per år|kontraktsvärde per år|årligt avtalsvärde|årligt kontraktsvärde|intäkt per år|återkommande årsintäkt|per år|årlig intäkt|årliga återkommande intäkter|årsbelopp|återkommande intäkter?|årspris|acv
spend=förbrukning|förbrukat|spenderat|faktisk förbrukning|faktiskt utfall|utfall|fakturerat|inköp|konsumtion|nyttjat|köpt för|avrop|avropat|faktiskt spenderat|total fakturering/omsättning|total omsättning
currency=valuta|valutakod|avtalsvaluta|beloppsvaluta?
months=månader|antal månader|avtalstid|avtalstid månader|avtalstid i månader|löptid|löptid månader|avtalslängd|bindningstid|bindningstid månader|avtalsperiod|kontraktstid|avtalslängd månader|löptid i månader
billing=faktureringsperiod|faktureringsintervall|faktureringsfrekvens|faktureringscykel|betalningsperiod|betalningsintervall|betalningsfrekvens|betalperiod|debiteringsperiod|debiteringsintervall|fakturaperiod|fakturaintervall|fakturering|debitering/intervall|periodicitet|betalning
product=produkt?|artikel?|produkter|produktnamn|tjänst|tjänster|lösning|modul
plan=plan|abonnemangstyp|prenumerationstyp|paket|abonnemangsplan|prisplan|licens|version|abonnemangsnivå|prenumerationsplan|nivå
churnReason=uppsägningsorsak|orsak till uppsägning|anledning till uppsägning|uppsägningsanledning|churnorsak|anledning|orsak|avslutsorsak|varför lämnade|orsak till avslut|förlustorsak
rating=betyg?|nöjdhet|kundnöjdhet|nki|csat|omdöme|poäng?|nöjdhetsbetyg|kundbetyg|hälsopoäng|recensionsbetyg|stjärnor|kundhälsa
nps=nps|nps betyg|rekommendationsbetyg|rekommendationsvilja|nps poäng|skulle rekommendera|rekommendation
lastOrder=senaste order|senaste köp|senaste beställning|senast beställt|senaste orderdatum|senaste köpdatum|senaste inköp|sista order|senaste faktura
lastActivity=senaste aktivitet|senast använd|senast inloggad|senaste inloggning|senast aktiv|senaste kontakt|senast kontaktad|senaste användning|senast sedd|sista aktivitet|senaste besök|senaste aktivitetsdatum
owner=kundansvarig|ägare|ansvarig?|säljare?|kontoägare|ansvarig säljare|tilldelad|kundägare|key account manager|kam|account manager|tilldelad användare?|företagsägare|handläggare
industry=industri|bransch|sektor|branschkod|verksamhet|näringsgren|branschtillhörighet
region=region|distrikt?|område|marknad|säljområde|kontor/land?/län|kommun/ort|stad
segment=segment|kundsegment|storlek|kundklass|kundgrupp|företagsstorlek|abc klass|nivå|kundnivå|kundkategori/klass|kategori
dealId=affärs id|affär id|affärsid|affär|möjlighet|affärsnr|affärsnummer|kopplad affär|ursprunglig affär
type=typ|kundtyp|kontotyp|relation|relationstyp|företagstyp|typ av kund
`,
    targets: `
tab=mål|säljmål|försäljningsmål|budget|säljbudget|kvoter|nyckeltal|målsättning|målsättningar|kpi mål|riktvärden|tröskelvärden|aktivitetsmål
rep=säljare?|namn|ansvarig?|ägare|medarbetare|representant|anställd|användare|vem|ansvarig säljare/säljare id|anställningsnr
team=team|säljteam?|grupp|avdelning|enhet|säljgrupp
period=period|månad|kvartal|år|vecka|räkenskapsår|budgetår|tidsperiod|målperiod|verksamhetsår
start=startdatum|start|från|från och med|fr o m|from|periodstart|gäller från|giltig från/månad|period|datum|kvartal
end=slutdatum|slut|till|till och med|t o m|tom|periodslut|gäller till|giltig till
quota=säljmål|försäljningsmål|kvot|säljkvot|budget|säljbudget|omsättningsmål|intäktsmål|försäljningsbudget|målbelopp|fakturamål?|försäljningskvot|ordermål|budgeterat|målsumma/belopp|mål|plan
activityType=aktivitetstyp|typ av aktivitet|aktivitet|typ
activityTarget=aktivitetsmål|mål aktiviteter|målantal|antal aktiviteter|antal mål|mål antal|aktiviteter per vecka|aktiviteter per månad|antal/mål
kpi=kpi|nyckeltal|mätetal|mått|indikator|funktion|nyckeltal namn
target=mål|målvärde|målsättning|måltal|tröskelvärde|tröskel|kpi mål|målnivå
benchmark=riktvärde|jämförelsevärde|branschsnitt|benchmark|referensvärde|branschgenomsnitt|marknadssnitt|jämförelsetal|referens|genomsnitt i branschen
source=riktvärdets källa|källa|källa till riktvärde|källa till riktvärdet|referenskälla|benchmarkkälla|källa för riktvärde
product=produkt?|produktgrupp|produktlinje|tjänst|artikel?
region=region|distrikt?|område|marknad|säljområde|kontor/land?
currency=valuta|valutakod
`,
    costs: `
tab=kostnader|kostnad|utgifter|marknadsföring|marknadskostnader|annonsering|annonskostnader|kampanjer|marknadsföringskostnader|webbesök|webbtrafik|marknadsbudget|säljkostnader
date=datum|dag|kostnadsdatum|fakturadatum|startdatum|rapportdatum|bokföringsdatum|från/månad|vecka|period
period=period|månad|kvartal|år|vecka|räkenskapsperiod
source=källa|kanal|lead källa?|leadkälla|marknadskanal|plattform|trafikkälla|medium|leverantör|källa medium|annonsplattform
campaign=kampanj|kampanjnamn|kampanj id|annonskampanj/annons|annonsgrupp|annonsuppsättning
spend=kostnad|kostnader|utgift|utgifter|spenderat|belopp|annonskostnad|marknadskostnad|total kostnad|marknadsföringskostnad|mediekostnad|spenderat belopp|förbrukad budget|månadskostnad|faktisk kostnad|utfall/budget|summa|totalt
currency=valuta|valutakod|beloppsvaluta?
visits=besök|besökare|sessioner|webbesök|webbbesök|unika besökare|webbplatsbesök|trafik|användare|antal besök|antal besökare|sajtbesök/sidvisningar
impressions=visningar|exponeringar|annonsvisningar|räckvidd|impressions
clicks=klick|klickningar|antal klick|länkklick|annonsklick
leads=leads|antal leads|konverteringar|förfrågningar|nya leads|genererade leads|kundämnen?|resultat|formulärsvar
customers=kunder|nya kunder|antal kunder|försäljningar|köp|vunna kunder|order|antal nya kunder
category=kategori|kostnadstyp|typ|kostnadsslag|kostnadsställe|konto|kostnadskategori|utgiftstyp
rep=säljare?|namn|ansvarig?|ägare|medarbetare|anställd
region=region|distrikt?|område|marknad/land?
`,
    history: `
tab=historik|fashistorik|ändringar|ändringslogg|affärshistorik|logg|etapphistorik|steghistorik|statushistorik|fasändringar|ändringshistorik
id=id|ändrings id|historik id|logg id|rad id|post id|händelse id
dealId=affärs id|affär id|affärsid|affär|möjlighet|affärsnr|affärsnummer|möjlighets id|säljprojekt/affärsnamn|namn
fromStage=från fas|från steg|från etapp|föregående fas|tidigare fas|tidigare steg|gammal fas|föregående steg|tidigare etapp|från|gammalt värde|tidigare status|tidigare värde|gammal status
stage=fas?|etapp?|steg|skede?|till fas|till steg|till etapp|ny fas|nytt steg|till|aktuell fas|affärsfas|säljfas|ny etapp/status|ny status
entered=datum|in i fas|ingick|gick in|inträde|inträdesdatum|ändrad?|ändrad den|ändringsdatum|ändrat|datum för ändring|fas från|startdatum|start|tidsstämpel|flyttad|flyttad den|datum in|från datum|ändringstid|ingångsdatum|fasstart/skapad|skapad den
left=lämnade|lämnad|lämnad den|ut ur fas|utträde|utträdesdatum|slutdatum|slut|datum ut|till datum|fas till|utgångsdatum|fasslut
days=dagar i fas|dagar|dagar i steg|dagar i etapp|tid i fas|tid i steg|antal dagar|varaktighet|liggetid|tid i etapp
amount=belopp|värde|affärsvärde?|nytt belopp|affärsbelopp
closeDate=avslutsdatum?|stängningsdatum|förväntat avslut|nytt avslutsdatum|uppskattat avslut?|slutdatum
probability=sannolikhet|sannolikhet %?|trolighet %?|ny sannolikhet
owner=ändrad av|ägare|ansvarig?|användare|säljare?|ändrat av|senast ändrad av|utförd av|flyttad av|redigerad av
property=egenskap|fält|fältnamn|ändrat fält|attribut|kolumn
value=nytt värde|värde|till värde|ändrat till|nyvärde
`,
    rates: `
tab=kurser|valutakurser|växelkurser|valutor|valuta|växlingskurser
date=datum|gäller från|giltig från|från datum|startdatum|dag|kursdatum|per|per datum|fr o m|från och med/månad|period
from=från|från valuta|valuta|basvaluta|valutakod|ursprungsvaluta|utländsk valuta|kod
to=till|till valuta|målvaluta|rapportvaluta|motvaluta|företagets valuta|hemvaluta
rate=kurs|växelkurs|valutakurs|omräkningskurs|växlingskurs|snittkurs|medelkurs|värde|mittkurs|avistakurs|omräkningsfaktor
`,
    team: `
tab=team|säljteam|säljare|medarbetare|anställda|användare|personal|säljkår|säljarna|teamet|personallista
rep=säljare?|namn|medarbetare|anställd|fullständigt namn|ansvarig?|ägare|användare|representant|person|användarnamn
repId=säljare id|säljar id|användar id|id|medarbetar id|anställnings id|säljarkod|ägar id/anställningsnr|anställningsnummer|personal id
firstName=förnamn|tilltalsnamn
lastName=efternamn
email=e post|epost|mail|mejl|e mail|email|e postadress|epostadress|mailadress|mejladress
team=team|säljteam?|grupp|säljgrupp/avdelning|enhet|division|affärsenhet
manager=chef|säljchef|närmaste chef|teamledare|rapporterar till|gruppchef|försäljningschef|ansvarig chef|överordnad
start=startdatum|start|anställd|anställd från|anställningsdatum|började|anställningsstart|från|anställd sedan|första dag|första arbetsdag|tillträde|tillträdesdatum|anställd den|börjat
end=slutdatum|slut|slutade|anställd till|anställningsslut|till|sista dag|slutat|sista arbetsdag|avslutad|lämnade
cost=årskostnad|kostnad|lön|årslön|lönekostnad|total kostnad|kostnad per år|personalkostnad|totalkostnad|grundlön/månadskostnad|månadslön|kostnad per månad
currency=valuta|valutakod
role=roll|titel|befattning|tjänst|position|yrkesroll|funktion|jobbtitel/senioritet
region=region|distrikt?|område|marknad|kontor|säljområde/land?/ort|stad
isActive=aktiv|är aktiv|anställd nu|status
quota=säljmål|kvot|budget|årsmål|mål|säljbudget|årsbudget|försäljningsmål|kvot per år
commission=provision|provisionssats|provision %|kommission|provision i procent|bonus %
salesYtd=försäljning i år|försäljning hittills i år|sålt i år|ytd|försäljning ytd|omsättning i år|årets försäljning|hittills i år
`,
  },
  stages: SV_STAGES,
  leads: `
new=ny|nya|nytt|öppen|öppet|nytt lead|lead|ej kontaktad|inte kontaktad|okontaktad|obearbetad|ej bearbetad|otilldelad|tilldelad|inkommen|inkommet|kundämne|prospekt|prenumerant|att kontakta|registrerad|ohanterad|ej påbörjad|kall|kallt|förfrågan|mottagen|skapad|öppen ej kontaktad|väntar
contacted=kontaktad|kontaktade|kontaktat|kontakt tagen|bearbetas|bearbetning|under bearbetning|pågående|pågår|i dialog|dialog|försökt kontakta|försökt nå|kontaktförsök|uppföljning|följ upp|aktiv|svarat|besvarad|vårdas|bearbetas långsiktigt|möte bokat|bokat möte|möte|ring tillbaka|återkom|kontakta senare|kontaktas senare|påbörjad|arbetar|varm|varmt|intresserad|lämnat meddelande|arbetar kontaktad|mejlad|ringd|under arbete|på is|vilande|pausad|avvaktar|fel tillfälle
mql=mql|marknadskvalificerad|marknadskvalificerat|marknadskvalificerat lead|marknadsföringskvalificerat lead|marknadsföringskvalificerad|accepterad av marknad
sql=sql|säljkvalificerad|säljkvalificerat|säljkvalificerat lead|försäljningskvalificerad|försäljningskvalificerat lead|överlämnad till sälj|accepterad av sälj|säljredo
qualified=kvalificerad|kvalificerat|kvalificerade|kvalificerat lead|godkänd|godkänt|het|hett|hett lead|verifierad|bra|förkvalificerad
converted=konverterad|konverterat|konverterade|stängd konverterad|kund|vunnen|vunnet|affär|affär skapad|möjlighet|omvandlad|blev kund|blev affär|såld|ambassadör|signerad
rejected=avslag|avvisad|avvisat|avfärdad|avslagen|ej kvalificerad|inte kvalificerad|okvalificerad|diskvalificerad|död|dött|skräp|skräplead|spam|förlorad|förlorat|ej intresserad|inte intresserad|ointresserad|ej aktuell|ej aktuellt|inte aktuell|inte aktuellt|ogiltig|ogiltigt|felaktig|fel nummer|dubblett|duplikat|test|ej konverterad|inte konverterad|stängd ej konverterad|stängd inte konverterad|återvunnen|avbruten|avböjd|tackat nej|nej tack|inget svar|svarar inte|går ej att nå|onåbar|arkiverad|avregistrerad|avslutad|stängd|ingen budget|konkurrent|irrelevant|ej relevant|avförd|inget intresse
`,
  activities: `
call=samtal|telefonsamtal|telefon|ring|ringning|ringa|ringt|uppringning|telefonmöte|kallringning|kallt samtal|utgående samtal|inkommande samtal|uppföljningssamtal|säljsamtal|telefonkontakt|kundsamtal|röstbrevlåda|samtal loggat|kallsamtal|tfn
email=e post|epost|mail|mejl|e mail|email|e postmeddelande|skickat mail|skickat mejl|skickad e post|mejla|maila|mailutskick|utskick|nyhetsbrev|inkommande mail|inkommande mejl|inkommande e post|utgående mail|utgående mejl|utgående e post|meddelande|sms|brev|linked in meddelande|linkedin|chatt
meeting=möte|möten|kundmöte|fysiskt möte|digitalt möte|onlinemöte|videomöte|videosamtal|teamsmöte|teams|zoom|bokat möte|lunch|lunchmöte|middag|fika|första möte|introduktionsmöte|uppföljningsmöte|säljmöte|behovsmöte|konferens|event|avstämning|avtalsmöte|nykundsmöte
demo=demo|demos|demonstration|produktdemo|demomöte|visning|produktvisning|onlinedemo|demonstrationer
presentation=presentation|presentationer|pitch|dragning|säljpresentation|webbinarium|webinar|offertpresentation|offertgenomgång
visit=besök|kundbesök|platsbesök|fältbesök|butiksbesök|studiebesök|mässa|på plats|besök hos kund
training=utbildning|utbildningar|kurs|träning|coachning|coaching|workshop|säljträning|säljutbildning|seminarium|e learning|certifiering|internutbildning|rollspel|lärande
inbound=inkommande|in|inkommet|mottagen|mottaget|från kund|inkommande samtal|inkommande mail|inkommande mejl|inkommande e post
outbound=utgående|ut|skickat|skickad|till kund|utgående samtal|utgående mail|utgående mejl|utgående e post|ringt|kallringning
done=klar|klart|klara|genomförd|genomfört|genomförda|utförd|utfört|utförda|slutförd|slutfört|avslutad|avslutat|gjord|gjort|färdig|färdigt|skickat|skickad|hållen|hållet|hölls|ägde rum|levererad|stängd|möte genomfört|demo genomförd|öppnad|loggad|deltog
planned=bokad|bokat|bokade|planerad|planerat|planerade|inbokad|inbokat|inplanerad|schemalagd|schemalagt|öppen|ej påbörjad|inte påbörjad|påbörjad|pågår|pågående|kommande|att göra|väntar|ej klar|inte klar|preliminär|bekräftad|ombokad|ombokat|försenad|skjuts upp|uppskjuten|utkast|tilldelad
cancelled=inställd|inställt|inställda|avbokad|avbokat|avbokade|avbruten|avbrutet|annullerad|annullerat|struken|avböjd|avböjt|raderad|borttagen|avblåst|makulerad|ej utförd|inte utförd|annulerad|annulerat|avvisad|makulerat
noShow=uteblev|utebliven|uteblivit|uteblivet|kom inte|kom ej|dök inte upp|dök ej upp|no show|noshow|missat|missade mötet|missat möte|frånvarande|ej närvarande|deltog inte|deltog ej
connected=nådd|nådde|nått|svarade|svarat|svar|besvarad|besvarat|fick svar|fått svar|pratat|pratade|talade med|talat med|talat|kontakt|kontakt etablerad|nådde fram|kom fram|samtal genomfört|möte bokat|bokat möte|bokade möte|intresserad|ej intresserad|inte intresserad|positiv|negativ|återkoppling|ring tillbaka|återkom|beslutsfattare|uppföljning krävs|kontaktad
noAnswer=inget svar|ej svar|svarade inte|svarade ej|svarar ej|svarar inte|inte svar|ej nådd|inte nådd|ej anträffbar|inte anträffbar|upptaget|upptagen|röstbrevlåda|telefonsvarare|mobilsvar|lämnat meddelande|lämnade meddelande|lämnat röstmeddelande|fel nummer|felaktigt nummer|studs|studsade|studsat|ogiltigt nummer|nådde inte|nådde ej|missat samtal|ej tillgänglig|inte tillgänglig|obesvarad|obesvarat|ingen kontakt|försökt nå
`,
  values: `
yes=ja|j|sant|true|1|x|✓|✔|☑|yes
no=nej|n|falskt|false|0|☐|✗|✘|no
prospect=prospekt|prospect|lead|leads|potentiell|potentiell kund|blivande kund|provperiod|testperiod|på prov|provkund|testkund|ej kund|inte kund|ännu ej kund
draft=utkast|offert|ej signerad|ej undertecknad|test|testorder
newBusiness=ny|ny kund|nya kunder|ny affär|nykund|nykundsaffär|nyförsäljning|nykundsförsäljning|nybearbetning|nysälj|nyförsäljning kund|nya affärer|första köp|ny kund affär|nytt
existingBusiness=befintlig|befintlig kund|befintliga kunder|befintlig affär|existerande|existerande kund|merförsäljning|merförsälj|merköp|tilläggsförsäljning|tilläggsaffär|korsförsäljning|uppförsäljning|uppgradering|nedgradering|förnyelse|förlängning|återköp|återkommande|återkommande kund|gammal kund|utökning|expansion|tillägg|tilläggsköp|stamkund|ersättning|nuvarande kund
active=aktiv|aktivt|aktiva|pågående|pågår|löpande|gällande|gäller|giltig|giltigt|nuvarande|kund|öppen|betalande|förnyad|förnyat|anställd|i kraft|signerad
ended=avslutad|avslutat|avslutade|uppsagd|uppsagt|inaktiv|inaktivt|stängd|stängt|tidigare|tidigare kund|före detta|f d|f d kund|churnad|förlorad|slutat|slutade|upphört|upphörd|vilande|pausad|annullerad|hävd|hävt|har slutat|lämnat|ej aktiv|ej aktivt|avbruten
expired=utgången|utgånget|förfallen|ej förnyad
weekly=veckovis|vecka|veckor|varje vecka|per vecka|var vecka
monthly=månadsvis|månad|månader|varje månad|per månad|var månad|månatligen|månatlig|månadsbetalning|mån
quarterly=kvartalsvis|kvartal|varje kvartal|per kvartal|kvartalsbetalning
halfYearly=halvårsvis|halvår|varje halvår|per halvår|halvårsbetalning
yearly=årsvis|årlig|årligen|år|varje år|per år|helår|helårsvis|årsbetalning
returned=återbetald|återbetalt|återbetalad|återbetalning|retur|returnerad|returnerat|returnerade|krediterad|krediterat|kreditnota
`,
};
