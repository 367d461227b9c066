import { PL_DEALS, PL_STAGES } from './pl-deals';
import type { Words } from './words';

/** Polish. Participles stand in every gender: `wygrana` (szansa), `wygrany` (deal), `wygrane`, `wygrano`. */
export const pl: Words = {
  headers: {
    deals: PL_DEALS,
    leads: `
tab=leady|lead|potencjalni klienci|potencjalne kontakty|sygnały|namiary|lista leadów|baza leadów|zapytania
id=id leada|numer leada|nr leada|id potencjalnego klienta|id sygnału|id namiaru|id zgłoszenia|identyfikator leada/id|identyfikator|id rekordu|id kontaktu|numer|nr
name=imię i nazwisko|nazwa leada|lead|potencjalny klient|potencjalny kontakt|sygnał|namiar|osoba kontaktowa|nazwa kontaktu/nazwa|nazwisko i imię|kontakt|tytuł|temat/nazwisko|imię
company=nazwa firmy|firma|organizacja|nazwa organizacji|przedsiębiorstwo?
owner=sprzedawca|handlowiec|właściciel leada|opiekun leada|opiekun handlowy|przedstawiciel handlowy/właściciel|opiekun|osoba odpowiedzialna|odpowiedzialny|prowadzący/przypisany do|przypisany użytkownik|przypisana osoba|doradca|pracownik|konsultant|agent|właściciel kontaktu/id właściciela|id handlowca|użytkownik?
team=zespół|zespół sprzedaży|zespół handlowy/dział|oddział
status=status|status leada|stan|stan leada|status potencjalnego klienta|status zgłoszenia|status kontaktu/etap|etap leada|faza
isConverted=czy przekształcony|przekształcony|czy skonwertowany|skonwertowany|skonwertowano|przekonwertowany|przekształcono|konwersja?
isQualified=czy zakwalifikowany|zakwalifikowany|zakwalifikowano|kwalifikowany
created=data utworzenia|data dodania|utworzono|utworzony|data utworzenia leada|data pozyskania|data wpływu|data wpłynięcia|data zgłoszenia|data zapytania|data rejestracji|data otrzymania/dodano|data wprowadzenia|data leada|data kontaktu?|data?
firstResponse=pierwsza odpowiedź|czas pierwszej odpowiedzi|data pierwszej odpowiedzi|pierwszy kontakt|data pierwszego kontaktu|pierwsza reakcja|data reakcji|data odpowiedzi|odpowiedziano
createdAt=czas utworzenia|data i godzina utworzenia|godzina utworzenia|utworzono o|godzina zgłoszenia|data i godzina zgłoszenia
mqlDate=data mql|mql|mql od|data kwalifikacji marketingowej
sqlDate=data sql|sql|sql od|data kwalifikacji sprzedażowej
qualifiedDate=data kwalifikacji|data zakwalifikowania|zakwalifikowano|zakwalifikowany|kwalifikacja
converted=data konwersji|data przekształcenia|przekształcono|przekształcony|przekonwertowano|skonwertowano|skonwertowany|data konwersji leada
rejected=data odrzucenia|odrzucono|odrzucony|data dyskwalifikacji|zdyskwalifikowano|data utraty
customerSince=klient od|data zostania klientem|data pierwszego zakupu|data pierwszego zamówienia|data zakupu
dealId=id szansy|id szansy sprzedaży|id deala|id transakcji|numer szansy|nr szansy|nr transakcji/szansa sprzedaży|szansa|deal|powiązana szansa
account=klient|nazwa klienta|konto|nazwa konta|kontrahent/id klienta|nr klienta
email=e mail|email|adres e mail|adres email|mail|poczta e mail|adres mailowy|e mail kontaktowy/poczta
phone=telefon|numer telefonu|nr telefonu|tel|telefon komórkowy|komórka|nr tel|telefon kontaktowy|tel kom/telefon służbowy|telefon stacjonarny
source=źródło|źródło leada|źródło pozyskania|źródło kontaktu|źródło potencjalnego klienta|źródło potencjalnego kontaktu|źródło namiaru|źródło zgłoszenia|źródło klienta/kanał|kanał pozyskania|skąd|skąd lead|skąd klient/medium
origin=pochodzenie|pochodzenie leada|źródło pierwotne|pierwotne źródło|formularz|strona docelowa|rodzaj kontaktu?
campaign=kampania|nazwa kampanii|kampania marketingowa|źródło kampanii|kampania reklamowa/utm campaign
region=region|terytorium|obszar|rejon/województwo|miasto/kraj
product=produkt|nazwa produktu|usługa|zainteresowanie|interesujący produkt|produkt zainteresowania|czego dotyczy/temat zapytania?
quality=jakość leada|jakość|ocena leada|ocena|scoring|scoring leada|punktacja|temperatura|priorytet
lifecycle=etap cyklu życia|cykl życia|faza cyklu życia|etap cyklu życia kontaktu
lastActivity=ostatnia aktywność|data ostatniej aktywności|ostatni kontakt|data ostatniego kontaktu/ostatnie działanie|ostatnia czynność
modified=data modyfikacji|data ostatniej modyfikacji|zmodyfikowano|zmodyfikowany|ostatnia modyfikacja|data aktualizacji|data ostatniej aktualizacji|ostatnia aktualizacja|zaktualizowano/ostatnia zmiana|data zmiany
`,
    activities: `
tab=aktywności|aktywność|działania|czynności|zadania|dziennik aktywności|rejestr aktywności|historia kontaktów|kontakty z klientami|rozmowy|spotkania|wizyty
id=id aktywności|id działania|id zadania|id czynności|nr aktywności|numer aktywności|id spotkania|id rozmowy/id|identyfikator|numer|nr
date=data|dzień|data aktywności|data działania|data zadania|data czynności|data spotkania|data rozmowy|data wizyty|data kontaktu|data wykonania|data rozpoczęcia|data realizacji/termin|termin wykonania|termin realizacji|początek/tydzień|miesiąc
at=godzina|czas|godzina rozpoczęcia|data i godzina|data i czas|czas rozpoczęcia|godzina spotkania
rep=sprzedawca|handlowiec|przedstawiciel handlowy|opiekun handlowy/właściciel|opiekun|osoba odpowiedzialna|odpowiedzialny|prowadzący|organizator/przypisany do|przypisany użytkownik|przypisana osoba|wykonawca|wykonał|pracownik|doradca|konsultant|agent|kto/użytkownik|utworzył|id handlowca
type=rodzaj|typ|rodzaj aktywności|typ aktywności|rodzaj działania|typ działania|rodzaj czynności|typ czynności|rodzaj kontaktu|forma kontaktu|typ zadania|rodzaj zadania|typ kontaktu|rodzaj spotkania|typ spotkania/aktywność|działanie|czynność|kategoria|zadanie?
subject=temat|tytuł|przedmiot|nazwa|temat spotkania|temat rozmowy|cel spotkania|cel rozmowy/opis|notatka|notatki|treść|uwagi|komentarz
direction=kierunek|kierunek rozmowy|kierunek połączenia|przychodzące wychodzące|wychodzące przychodzące
isOutbound=wychodzące|wychodząca|wychodzący|czy wychodzące|czy wychodząca
outcome=wynik|rezultat|efekt|wynik rozmowy|wynik spotkania|efekt rozmowy|efekt spotkania|wynik aktywności|rezultat rozmowy|wynik połączenia
status=status|stan|status aktywności|status zadania|status spotkania|status działania|stan zadania
isDone=wykonane|wykonano|wykonana|zrobione|czy wykonane|czy wykonano|zakończone|zrealizowane|odbyło się|czy się odbyło|ukończone
count=liczba|ilość|liczba aktywności|ilość aktywności|liczba działań|liczba kontaktów|sztuk
minutes=czas trwania|czas trwania min|czas trwania w minutach|czas trwania minuty|minuty|długość|długość rozmowy|długość rozmowy min|czas rozmowy|czas min
dealId=id szansy|id szansy sprzedaży|id deala|id transakcji|numer szansy|nr szansy|nr transakcji/szansa sprzedaży|szansa|deal|transakcja|powiązana szansa|dotyczy?
leadId=id leada|numer leada|nr leada|id potencjalnego klienta|id sygnału|id namiaru/lead|potencjalny klient
account=klient|nazwa klienta|kontrahent|nazwa kontrahenta/firma|nazwa firmy|konto|organizacja|nazwa organizacji/id klienta|nr klienta
contact=kontakt|osoba kontaktowa|nazwa kontaktu|imię i nazwisko|rozmówca|osoba|uczestnicy/uczestnik
calls=telefony|rozmowy|rozmowy telefoniczne|liczba telefonów|liczba rozmów|ilość rozmów|ilość telefonów|połączenia|liczba połączeń|połączenia wychodzące|wykonane telefony|cold calle
callsConnected=odebrane połączenia|połączenia odebrane|odebrane telefony|skuteczne połączenia|liczba odebranych połączeń
emails=e maile|emaile|maile|wiadomości e mail|wysłane e maile|wysłane maile|liczba e maili|liczba maili|ilość maili/wiadomości|e mail?
meetings=spotkania|liczba spotkań|ilość spotkań|odbyte spotkania
meetingsBooked=umówione spotkania|zaplanowane spotkania|liczba umówionych spotkań
demos=dema|demo|liczba demo|prezentacje demo|pokazy|prezentacje produktu
demosBooked=umówione dema|umówione demo|zaplanowane dema|umówione pokazy
presentations=prezentacje|liczba prezentacji|ilość prezentacji
visits=wizyty|liczba wizyt|ilość wizyt|wizyty u klienta|wizyty handlowe|wizyty w terenie
trainings=szkolenia|liczba szkoleń|ilość szkoleń|godziny szkoleń?
team=zespół|zespół sprzedaży|zespół handlowy/dział|oddział
created=data utworzenia|data dodania|utworzono|utworzony|utworzona|data wprowadzenia/dodano
`,
    orders: `
tab=zamówienia|zamówienie|faktury|sprzedaż|faktury sprzedaży|lista zamówień|rejestr sprzedaży|dokumenty sprzedaży|pozycje zamówień|transakcje
id=id zamówienia|numer zamówienia|nr zamówienia|nr zam|numer faktury|nr faktury|numer dokumentu|nr dokumentu|nr fv|numer fv|id faktury|symbol dokumentu/zamówienie|faktura|dokument|id transakcji|nr transakcji|numer|nr|id
lineId=id pozycji|numer pozycji|nr pozycji|numer wiersza|nr wiersza|id wiersza|lp
date=data zamówienia|data złożenia zamówienia|data złożenia|data sprzedaży|data wystawienia|data faktury|data wystawienia faktury|data dokumentu|data transakcji|data zakupu/data|data utworzenia|data dodania
shipped=data wysyłki|data wydania|data dostawy|data realizacji|wysłano|data nadania|data wysłania
account=klient|nazwa klienta|kontrahent|nazwa kontrahenta|nabywca|nazwa nabywcy/firma|nazwa firmy|odbiorca|kupujący|zamawiający|imię i nazwisko
accountId=id klienta|numer klienta|nr klienta|kod klienta|id kontrahenta|kod kontrahenta|symbol kontrahenta|id nabywcy/nip|nip nabywcy
amount=wartość|wartość netto|kwota|kwota netto|wartość zamówienia|kwota zamówienia|wartość sprzedaży|wartość sprzedaży netto|sprzedaż|sprzedaż netto|przychód|wartość pozycji/netto|suma|razem|wartość faktury|kwota faktury|do zapłaty|obrót/wartość brutto|kwota brutto|brutto|razem brutto
currency=waluta|kod waluty|waluta zamówienia|waluta dokumentu
cost=koszt|koszt własny|koszt zakupu|wartość zakupu|koszt własny sprzedaży|koszty|wartość w cenach zakupu/cena zakupu
profit=zysk|marża|zysk brutto|zysk netto|marża kwotowo|marża zł|wartość marży|zarobek
quantity=zamówiona ilość|ilość zamówiona|ilość|liczba|liczba sztuk|sztuk|szt|liczba sztuk zamówionych|zamówiono
filled=zrealizowana ilość|ilość zrealizowana|ilość wydana|ilość wysłana|ilość dostarczona|dostarczono|zrealizowano|obsadzone|obsadzone stanowiska|wysłana ilość|dostarczona ilość
unitPrice=cena jednostkowa|cena jedn|cena netto|cena jednostkowa netto|cena sprzedaży|cena za sztukę|cena sztuki/cena|cena brutto
discount=rabat|rabat %|zniżka|zniżka %|upust|upust %|procent rabatu
product=produkt|nazwa produktu|towar|nazwa towaru|usługa|nazwa towaru lub usługi|towar usługa|artykuł|nazwa pozycji/nazwa|pozycja|kod produktu|kod towaru|symbol towaru|sku|indeks|ean
category=kategoria|kategoria produktu|grupa towarowa|grupa produktów|grupa|kategoria towaru
status=status|status zamówienia|stan|stan zamówienia|status faktury|status realizacji|status płatności
dealId=id szansy|id szansy sprzedaży|id deala|numer szansy|nr szansy|id transakcji?/szansa sprzedaży|szansa|deal
owner=sprzedawca|handlowiec|przedstawiciel handlowy|opiekun handlowy/właściciel|opiekun|opiekun klienta|osoba odpowiedzialna|pracownik|agent/wystawił|wystawca|użytkownik?
region=region|region sprzedaży|terytorium|rejon/województwo|miasto|lokalizacja/kraj
segment=segment|segment klienta|typ klienta|rodzaj klienta|grupa klientów
lines=liczba pozycji|ilość pozycji|liczba wierszy|pozycje|pozycji
`,
    customers: `
tab=klienci|klient|konta|kontrahenci|lista klientów|baza klientów|umowy|kontrakty|abonamenty|subskrypcje|firmy
id=id klienta|numer klienta|nr klienta|kod klienta|id konta|id kontrahenta|kod kontrahenta|id firmy|identyfikator klienta/id|identyfikator|numer|nr|nip
account=klient|nazwa klienta|kontrahent|nazwa kontrahenta|nazwa konta|konto/firma|nazwa firmy|organizacja|nazwa organizacji|abonent|subskrybent|nazwa|imię i nazwisko
contractId=id umowy|numer umowy|nr umowy|id kontraktu|nr kontraktu|id subskrypcji|numer subskrypcji|id abonamentu|umowa
start=data rozpoczęcia|początek|data rozpoczęcia umowy|początek umowy|data startu|start|data od|od|klient od|data zawarcia umowy|data zawarcia|data podpisania umowy|umowa od|początek subskrypcji|obowiązuje od|data pierwszego zakupu|rozpoczęto|rozpoczęta|rozpoczęty
end=data zakończenia|koniec|data zakończenia umowy|koniec umowy|data końca|data do|do|umowa do|koniec subskrypcji|obowiązuje do|data wygaśnięcia|ważna do|ważne do
registered=data rejestracji|zarejestrowano|zarejestrowany|data założenia konta|data utworzenia|data dodania|utworzono
activated=aktywowany|aktywowana|data aktywacji|aktywowano|aktywacja|data uruchomienia|uruchomiono|data wdrożenia|pierwsze logowanie
churned=data odejścia|data rezygnacji|data utraty|odszedł|zrezygnował|data wypowiedzenia|data churnu|utracono|churn?|utracony|data anulowania|anulowano|anulowana
isActive=aktywny|aktywna|aktywne|czy aktywny|czy aktywna|czy klient aktywny
status=status|stan|status klienta|status umowy|stan umowy|status subskrypcji|status konta
value=wartość umowy|wartość kontraktu|wartość|kwota umowy|wartość netto umowy/kwota|wartość klienta|tcv
mrr=mrr|miesięczny przychód|przychód miesięczny|miesięczny przychód cykliczny|abonament miesięczny|opłata miesięczna|kwota miesięczna|miesięczna wartość|wartość miesięczna/przychody cykliczne|abonament?
arr=arr|roczny przychód|przychód roczny|roczny przychód cykliczny|wartość roczna|opłata roczna|roczna wartość umowy|wartość roczna umowy|roczna wartość kontraktu|acv
spend=wydatki|wydatki klienta|wykorzystanie|zakupy|wartość zakupów|suma zakupów|obrót|obroty|rzeczywiste wydatki|wydano|kwota zakupów
currency=waluta|kod waluty|waluta umowy
months=liczba miesięcy|okres umowy|okres umowy miesiące|czas trwania umowy|długość umowy|miesiące|okres w miesiącach|czas trwania w miesiącach|okres trwania
billing=okres rozliczeniowy|cykl rozliczeniowy|częstotliwość rozliczeń|częstotliwość płatności|okres płatności|cykl płatności|okres fakturowania|cykl fakturowania|częstotliwość fakturowania|interwał płatności/płatność|rozliczenie|częstotliwość|cykl
product=produkt|nazwa produktu|usługa|produkty|posiadane produkty|towar
plan=plan|pakiet|taryfa|nazwa planu|rodzaj abonamentu|plan abonamentowy|abonament|wariant|licencja
churnReason=powód odejścia|powód rezygnacji|przyczyna odejścia|przyczyna rezygnacji|powód wypowiedzenia|dlaczego odszedł|powód utraty|powód utraty klienta/powód
rating=ocena|ocena klienta|satysfakcja|zadowolenie|poziom zadowolenia|ocena satysfakcji|csat|zadowolenie klienta
nps=ocena polecenia|nps|wynik nps|ocena nps|skłonność do polecenia|gotowość do polecenia|prawdopodobieństwo polecenia
lastOrder=ostatnie zamówienie|data ostatniego zamówienia|ostatni zakup|data ostatniego zakupu|ostatnia faktura|data ostatniej faktury|ostatnia transakcja
lastActivity=ostatnia aktywność|data ostatniej aktywności|ostatnie użycie|ostatnie logowanie|data ostatniego logowania|ostatnio używane/ostatni kontakt|data ostatniego kontaktu|ostatnia wizyta
owner=opiekun|opiekun klienta|opiekun handlowy|sprzedawca|handlowiec|przedstawiciel handlowy|właściciel|właściciel konta/osoba odpowiedzialna|odpowiedzialny|przypisany użytkownik|przypisany do|account manager|kam
industry=branża|sektor|branża klienta|gałąź przemysłu|rodzaj działalności/pkd|przedsiębiorstwo?
region=region|terytorium|rejon/województwo|miasto|lokalizacja/kraj
segment=segment|segment klienta|grupa klientów|wielkość firmy|klasa klienta|kategoria klienta
dealId=id szansy|id szansy sprzedaży|id deala|numer szansy|nr szansy|id transakcji/szansa sprzedaży|szansa|deal
type=typ|rodzaj|typ klienta|rodzaj klienta|typ konta|rodzaj konta
`,
    targets: `
tab=cele|cel|plan|plany|plany sprzedaży|plan sprzedaży|cele sprzedażowe|target|targety|budżet sprzedaży|normy
rep=sprzedawca|handlowiec|przedstawiciel handlowy|opiekun handlowy/właściciel|opiekun|osoba|pracownik|imię i nazwisko|użytkownik|doradca
team=zespół|zespół sprzedaży|zespół handlowy|nazwa zespołu/dział|oddział
period=okres|miesiąc|kwartał|rok|tydzień|okres rozliczeniowy
start=data rozpoczęcia|początek|od|data od|okres od|początek okresu|data początkowa|start
end=data zakończenia|koniec|do|data do|okres do|koniec okresu|data końcowa
quota=plan sprzedaży|cel sprzedaży|cel sprzedażowy|plan|target sprzedażowy|kwota planu|plan sprzedażowy|plan przychodów|cel przychodowy|limit sprzedaży|kwota celu|budżet sprzedaży|plan obrotu/wartość celu|kwota|cel?|target?
activityType=rodzaj aktywności|typ aktywności|aktywność|rodzaj działania|typ działania|czynność
activityTarget=cel aktywności|plan aktywności|liczba aktywności|plan działań|norma aktywności|cel liczbowy|liczba działań
kpi=kpi|wskaźnik|nazwa wskaźnika|nazwa kpi|miernik|metryka
target=cel|wartość docelowa|cel kpi|target|poziom docelowy|oczekiwana wartość|wartość oczekiwana
benchmark=wartość odniesienia|benchmark|poziom odniesienia|średnia rynkowa|średnia branżowa|punkt odniesienia|wartość referencyjna
source=źródło odniesienia|źródło benchmarku|źródło|źródło danych
product=produkt|usługa|grupa produktów|nazwa produktu
region=region|terytorium|rejon|obszar/województwo|kraj
currency=waluta|kod waluty
`,
    costs: `
tab=koszty|koszt|wydatki|koszty marketingu|wydatki marketingowe|budżet marketingowy|ruch na stronie|reklamy|kampanie
date=data|dzień|data kosztu|data wydatku|data faktury/początek okresu|data rozpoczęcia
period=okres|miesiąc|kwartał|tydzień|rok
source=źródło|kanał|źródło ruchu|kanał marketingowy|platforma|źródło leada/medium|źródło medium
campaign=kampania|nazwa kampanii|kampania reklamowa|kampania marketingowa/zestaw reklam|grupa reklam
spend=koszt|koszty|wydatki|wydatek|kwota|wydana kwota|wydano|koszt kampanii|koszt reklamy|nakłady|wydatki na reklamę/budżet|kwota netto|wartość
currency=waluta|kod waluty
visits=wizyty|odwiedziny|sesje|liczba wizyt|liczba sesji|ruch|wejścia|liczba odwiedzin/użytkownicy|odsłony
impressions=wyświetlenia|liczba wyświetleń|wyświetlenia reklamy|emisje
clicks=kliknięcia|liczba kliknięć|kliknięcia linku|klikalność?
leads=leady|liczba leadów|ilość leadów|pozyskane leady|kontakty|zapytania/konwersje
customers=klienci|nowi klienci|liczba klientów|pozyskani klienci|liczba nowych klientów/zakupy
category=kategoria|rodzaj kosztu|typ kosztu|kategoria kosztu|rodzaj wydatku
rep=sprzedawca|handlowiec|przedstawiciel handlowy/osoba|pracownik|imię i nazwisko
region=region|terytorium|rejon/województwo|kraj
`,
    history: `
tab=historia etapów|historia szans|historia szans sprzedaży|historia|historia zmian|zmiany etapów|historia deali|historia transakcji|dziennik zmian
id=id zmiany|id wpisu|id historii|id zdarzenia/id|numer|nr|lp
dealId=id szansy|id szansy sprzedaży|id deala|id transakcji|numer szansy|nr szansy|nr transakcji/szansa sprzedaży|szansa|deal|transakcja|nazwa szansy|nazwa transakcji
fromStage=z etapu|poprzedni etap|etap poprzedni|stary etap|etap przed|z fazy|poprzednia faza
stage=etap|do etapu|na etap|nowy etap|etap po|etap docelowy|bieżący etap|aktualny etap|faza|nowa faza|do fazy
entered=data zmiany|data zmiany etapu|data wejścia|data wejścia na etap|data wejścia w etap|na etapie od|w etapie od|data rozpoczęcia etapu|zmieniono|data/od|data od|data utworzenia|data modyfikacji|ostatnia modyfikacja|czas zmiany
left=data wyjścia|data wyjścia z etapu|na etapie do|w etapie do|data zakończenia etapu|opuszczono/do|data do
days=dni na etapie|dni w etapie|liczba dni na etapie|czas na etapie|czas trwania etapu|czas w etapie|czas trwania dni|dni/czas trwania
amount=wartość|kwota|wartość szansy|kwota szansy|wartość transakcji
closeDate=data zamknięcia|planowana data zamknięcia|przewidywana data zamknięcia|oczekiwana data zamknięcia
probability=prawdopodobieństwo|prawdopodobieństwo %|szansa %|prawdop|prawdop %
owner=zmienił|zmieniła|zmienione przez|zmieniono przez|autor zmiany|zmodyfikował|zmodyfikowane przez/właściciel|użytkownik|sprzedawca|handlowiec|opiekun
property=pole|nazwa pola|właściwość|zmienione pole|atrybut
value=nowa wartość|wartość po zmianie|wartość nowa|zmieniono na|na wartość
`,
    rates: `
tab=kursy|kursy walut|kurs|tabela kursów|kursy nbp|kursy wymiany|waluty
date=data|dzień|data kursu|data obowiązywania|obowiązuje od|ważny od|od|miesiąc
from=z waluty|waluta|waluta źródłowa|kod waluty|waluta z|z/nazwa waluty
to=na walutę|do waluty|waluta docelowa|waluta na|waluta bazowa|na
rate=kurs|kurs średni|kurs wymiany|średni kurs|kurs waluty|kurs nbp|przelicznik?|wartość?
`,
    team: `
tab=zespół|handlowcy|sprzedawcy|pracownicy|zespół sprzedaży|dział sprzedaży|użytkownicy|przedstawiciele handlowi|ludzie|kadra
rep=sprzedawca|handlowiec|przedstawiciel handlowy|imię i nazwisko|opiekun handlowy|nazwisko i imię/pracownik|osoba|użytkownik|nazwa użytkownika|doradca|nazwa|agent
repId=id sprzedawcy|id handlowca|id pracownika|id użytkownika|numer pracownika|nr pracownika|numer kadrowy|nr kadrowy|kod pracownika/id|login
firstName=imię|imiona
lastName=nazwisko|nazwiska
email=e mail|email|adres e mail|adres email|mail|e mail służbowy|służbowy e mail
team=zespół|zespół sprzedaży|zespół handlowy|nazwa zespołu|grupa/dział|oddział
manager=kierownik|menedżer|manager|przełożony|kierownik sprzedaży|menedżer sprzedaży|szef|lider zespołu|kierownik zespołu|bezpośredni przełożony|lider
start=data rozpoczęcia|data zatrudnienia|początek pracy|pracuje od|zatrudniony od|zatrudniona od|data rozpoczęcia pracy|od|data od|data przyjęcia|początek
end=data zakończenia|data zwolnienia|koniec pracy|zatrudniony do|zatrudniona do|data zakończenia pracy|data odejścia|do|data do|koniec|pracuje do
cost=koszt|koszt miesięczny|koszt roczny|miesięczny koszt|roczny koszt|koszt pracodawcy|koszt pracownika|koszt zatrudnienia/wynagrodzenie|pensja|płaca|pensja brutto|wynagrodzenie brutto
currency=waluta|kod waluty
role=stanowisko|rola|funkcja|nazwa stanowiska|tytuł
region=region|terytorium|rejon|obszar sprzedaży|obszar/województwo|miasto|lokalizacja|kraj
isActive=aktywny|aktywna|czy aktywny|czy aktywna|czy pracuje|zatrudniony|zatrudniona
quota=plan sprzedaży|cel sprzedaży|cel sprzedażowy|plan|target|roczny plan sprzedaży|cel roczny|target sprzedażowy|limit sprzedaży
commission=prowizja|prowizja %|stawka prowizji|procent prowizji
salesYtd=sprzedaż od początku roku|sprzedaż ytd|sprzedaż w tym roku|sprzedaż narastająco|sprzedaż bieżący rok
`,
  },
  stages: PL_STAGES,
  leads: `
new=nowe|nowy|nowa|nowi|nowy lead|lead|subskrybent|nieprzypisany|nieprzypisane|niekontaktowany|nieskontaktowany|do kontaktu|otwarty|otwarte|otwarta|otwarty nieskontaktowany|do obdzwonienia|otrzymany|nieprzetworzony|nieprzetworzone|zarejestrowany
contacted=skontaktowany|skontaktowana|skontaktowani|skontaktowano|próba kontaktu|w kontakcie|kontakt|kontakt nawiązany|nawiązano kontakt|w trakcie|w toku|w trakcie kontaktu|przypisany|przypisana|przypisane|w opracowaniu|w realizacji|pracuje|brak odpowiedzi|nie odbiera|brak kontaktu|oddzwonić|do oddzwonienia|aktywny|otwarty skontaktowany|pielęgnacja|podgrzewanie|umówione spotkanie|zainteresowany|ciepły
mql=mql|kwalifikowany marketingowo|lead kwalifikowany marketingowo|lead zakwalifikowany przez marketing|zakwalifikowany marketingowo|kwalifikacja marketingowa|potencjalny klient kwalifikowany marketingowo
sql=sql|kwalifikowany sprzedażowo|lead kwalifikowany sprzedażowo|lead zakwalifikowany przez sprzedaż|zakwalifikowany sprzedażowo|kwalifikacja sprzedażowa|gotowy do sprzedaży|gorący|gorący lead|potencjalny klient kwalifikowany sprzedażowo
qualified=zakwalifikowany|zakwalifikowana|zakwalifikowane|zakwalifikowano|kwalifikowany|kwalifikacja|kwalifikacje|umówione demo
converted=przekształcony|przekształcona|przekształcone|przekształcono|przekonwertowany|przekonwertowano|skonwertowany|skonwertowana|skonwertowano|konwersja|pozyskany|pozyskana|pozyskani|zamknięty skonwertowany|zamknięte przekonwertowane|zamknięty przekształcony|szansa|szansa sprzedaży|okazja|transakcja|klient|nowy klient|wygrany|wygrana|sukces|sprzedane|zwolennik|ambasador
rejected=odrzucony|odrzucona|odrzucone|odrzuceni|odrzucono|niezakwalifikowany|niezakwalifikowana|niezakwalifikowane|zdyskwalifikowany|zdyskwalifikowana|zdyskwalifikowane|zdyskwalifikowano|nieodpowiedni|niezainteresowany|niezainteresowana|brak zainteresowania|martwy|martwa|stracony|stracona|straceni|utracony|utracona|przegrany|przegrana|porażka|rezygnacja|zrezygnował|nieaktualny|nieaktualne|błędne dane|zły numer|błędny numer|usunięty|usunięte|spam|śmieciowy|śmieci|duplikat|test|zamknięty nieskonwertowany|zamknięte nieprzekonwertowane|anulowany|wypisany
`,
  activities: `
call=rozmowa|rozmowy|rozmowa telefoniczna|rozmowy telefoniczne|telefon|telefony|połączenie|połączenia|połączenie telefoniczne|połączenie wychodzące|połączenie przychodzące|rozmowa wychodząca|rozmowa przychodząca|cold call|cold calling|zimny telefon|kontakt telefoniczny|telefon do klienta|follow up telefoniczny|zadzwoń|zadzwonić
email=e mail|email|mail|e maile|emaile|maile|wiadomość|wiadomości|wiadomość e mail|wysłany e mail|wysłano e mail|wysłany mail|poczta|mailing|cold mail|cold email|wiadomość linked in|follow up mailowy
meeting=spotkanie|spotkania|pierwsze spotkanie|spotkanie online|spotkanie z klientem|spotkanie zdalne|wideokonferencja|wideorozmowa|rozmowa wideo|wideospotkanie|telekonferencja|lunch|konsultacja|warsztaty
demo=demo|dema|demonstracja|demonstracja produktu|pokaz|pokaz produktu|prezentacja demo|demo produktu|prezentacja produktu
presentation=prezentacja|prezentacje|prezentacja oferty|prezentacja handlowa|prezentacja sprzedażowa|omówienie oferty
visit=wizyta|wizyty|wizyta u klienta|wizyta handlowa|wizyta w terenie|wyjazd|wyjazd do klienta|wizja lokalna
training=szkolenie|szkolenia|szkolenie wewnętrzne|kurs|coaching|trening|e learning|onboarding
inbound=przychodząca|przychodzące|przychodzący|połączenie przychodzące|rozmowa przychodząca|otrzymane|otrzymany|od klienta
outbound=wychodząca|wychodzące|wychodzący|połączenie wychodzące|rozmowa wychodząca|do klienta
done=wykonane|wykonana|wykonany|wykonano|zrobione|zrobiono|zakończone|zakończona|zakończony|zakończono|ukończone|ukończona|zrealizowane|zrealizowana|zrealizowano|odbyło się|odbyte|odbyta|odbyty|odbyła się|odbył się|odhaczone|wysłano|wysłane|wysłana|wysłany|przeprowadzone|przeprowadzona|gotowe|załatwione
planned=umówione|umówiona|umówiony|umówiono|zaplanowane|zaplanowana|zaplanowany|zaplanowano|planowane|planowana|planowany|do zrobienia|do wykonania|nierozpoczęte|nierozpoczęta|otwarte|otwarta|w toku|w trakcie|zarezerwowane|oczekujące|oczekuje|nadchodzące|potwierdzone|przełożone|przełożona|przełożono|odroczone
cancelled=odwołane|odwołana|odwołany|odwołano|anulowane|anulowana|anulowany|anulowano|nie odbyło się|nie odbyła się|nie odbył się|zrezygnowano|nieaktualne|skreślone|odrzucone|odrzucony|odrzucona|unieważnione|porzucone
noShow=nie przyszedł|nie przyszła|nie przyszli|nie stawił się|nie stawiła się|nie pojawił się|nie pojawiła się|niestawiennictwo|nieobecny|nieobecna|nieobecność|no show|klient nie przyszedł
connected=odebrano|odebrał|odebrała|odebrane|odebrana|połączono|rozmawiano|rozmowa odbyta|dodzwoniono się|udało się dodzwonić|skontaktowano|odpisano|odpisał|odpisała|odpowiedział|odpowiedziała|odpowiedziano|odpowiedź|zainteresowany|zainteresowana|umówiono spotkanie|umówione spotkanie|niezainteresowany|oddzwonił
noAnswer=brak odpowiedzi|nie odebrano|nie odebrał|nie odebrała|nieodebrane|nieodebrana|nieodebrany|nie odbiera|zajęte|zajęty|linia zajęta|poczta głosowa|zostawiono wiadomość|zostawiona wiadomość|pozostawiono wiadomość|nagrano wiadomość|wiadomość na poczcie głosowej|zły numer|błędny numer|nie odpisał|nie odpisano|bez odpowiedzi|odbita|nie dodzwoniono się|nieosiągalny|poza zasięgiem|niedostępny
`,
  values: `
yes=tak|t|prawda|x|wygrana|wygrane|wygrany|wygrano
no=nie|n|fałsz|przegrana|przegrane|przegrany|przegrano|brak
prospect=prospekt|prospect|lead|leady|potencjalny|potencjalna|potencjalny klient|próbny|okres próbny|wersja próbna|na próbę|testowy|nie jest klientem
draft=szkic|wersja robocza|oferta|niepodpisana|niepodpisany|test|testowe
newBusiness=nowy klient|nowi klienci|nowy|nowa|nowe|nowy biznes|nowa sprzedaż|pozyskanie|nowa umowa|nowy kontrakt|akwizycja|pierwsza sprzedaż|nowa firma|new business
existingBusiness=obecny klient|istniejący klient|stały klient|obecny|istniejący|stały|dotychczasowy klient|aktualny klient|powracający klient|odnowienie|przedłużenie|odnowienie umowy|dosprzedaż|upsell|cross sell|sprzedaż krzyżowa|rozszerzenie|rozbudowa|kontynuacja|istniejący biznes|ponowna sprzedaż
active=aktywny|aktywna|aktywne|aktywni|bieżący|bieżąca|obowiązuje|obowiązująca|w trakcie|trwa|ważna|ważny|opłacona|zatrudniony|zatrudniona|odnowiona|odnowiony
ended=zakończony|zakończona|zakończone|nieaktywny|nieaktywna|nieaktywne|utracony|utracona|utracone|odszedł|odeszła|zrezygnował|zrezygnowała|rezygnacja|rozwiązana|rozwiązany|wypowiedziana|wypowiedziany|anulowana|anulowany|anulowane|były klient|były|zwolniony|zwolniona|zamknięty|zamknięta|zawieszony|zawieszona|archiwalny
expired=wygasła|wygasły|wygasłe
weekly=tygodniowo|tygodniowy|tygodniowa|co tydzień|tydzień|tygodnie|tygodni|tygodniowe
monthly=miesięcznie|miesięczny|miesięczna|miesięczne|co miesiąc|miesiąc|miesiące|miesięcy|co miesiące|co miesięcy|m c
quarterly=kwartalnie|kwartalny|kwartalna|kwartalne|co kwartał|kwartał|kwartały
halfYearly=półrocznie|półroczny|półroczna|półroczne|co pół roku|pół roku|półrocze
yearly=rocznie|roczny|roczna|roczne|co rok|co roku|rok|lata|lat|corocznie
returned=zwrócone|zwrócony|zwrócona|zwrócono|zwrot|zwrot środków|zwrot pieniędzy|refundacja|obciążenie zwrotne|korekta
`,
};
