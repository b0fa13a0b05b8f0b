<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: nothing to correct.
</source>
        <translation>%1: nichts zu korrigieren.
</translation>
    </message>
    <message>
        <source>%1: the seasonal index had a mean other than 1 and was scaled to it.</source>
        <translation>%1: Der Saisonindex hatte einen Mittelwert ungleich 1 und wurde darauf skaliert.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1:%2: left out: %3 “%4”</source>
        <translation>%1:%2: ausgelassen: %3 „%4“</translation>
    </message>
    <message>
        <source>%1: %2 more rows left out</source>
        <translation>%1: %2 weitere Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Beispielplan</translation>
    </message>
    <message>
        <source>(incomplete month)</source>
        <translation>(unvollständiger Monat)</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1, importiert am %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>%1: the name must end in .json or .csv, which says what to write.</source>
        <translation>%1: Der Name muss auf .json oder .csv enden; das sagt, was zu schreiben ist.</translation>
    </message>
    <message>
        <source>a workspace (.headroom) or a plan in JSON; - is standard input</source>
        <translation>ein Arbeitsbereich (.headroom) oder ein Plan in JSON; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the plan, where the workspace holds several</source>
        <translation>der Plan, wenn der Arbeitsbereich mehrere enthält</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>das Szenario</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table, json oder csv</translation>
    </message>
    <message>
        <source>write to a file instead of standard output</source>
        <translation>in eine Datei statt auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>Headroom plans support capacity when an AI agent resolves most conversations.
Without a command it opens the window.</source>
        <translation>Headroom plant Supportkapazität, wenn ein KI-Agent die meisten Vorgänge löst.
Ohne Befehl öffnet es das Fenster.</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>die Version zeigen und beenden</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the command&apos;s own negative answer, 2 wrong usage, 3 unreadable or invalid input,
4 could not write.</source>
        <translation>Rückgabewert: 0 erledigt, 1 die eigene verneinende Antwort des Befehls, 2 falscher Aufruf, 3 unlesbare oder
ungültige Eingabe, 4 nicht zu schreiben.</translation>
    </message>
    <message>
        <source>a workspace or a plan file to open in the window</source>
        <translation>ein Arbeitsbereich oder eine Plandatei, im Fenster zu öffnen</translation>
    </message>
    <message>
        <source>write the sample plan, as JSON or as a workspace (.headroom)</source>
        <translation>den Beispielplan schreiben, als JSON oder als Arbeitsbereich (.headroom)</translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation>die zu schreibende Datei; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>the monthly projection</source>
        <translation>die monatliche Projektion</translation>
    </message>
    <message>
        <source>simulated ranges, probabilities, and which bets matter</source>
        <translation>simulierte Spannen, Wahrscheinlichkeiten, und welche Wetten zählen</translation>
    </message>
    <message>
        <source>how many outcomes to draw instead of the plan&apos;s number</source>
        <translation>wie viele Ergebnisse zu ziehen sind, statt der Zahl des Plans</translation>
    </message>
    <message>
        <source>a seed instead of the plan&apos;s; the same seed gives the same numbers</source>
        <translation>ein Startwert statt dem des Plans; derselbe Startwert ergibt dieselben Zahlen</translation>
    </message>
    <message>
        <source>how many threads draw; 0 is as many as the processor has. The numbers do not depend on it</source>
        <translation>wie viele Threads ziehen; 0 sind so viele, wie der Prozessor hat. Die Zahlen hängen nicht davon ab</translation>
    </message>
    <message>
        <source>the metric that the table shows and that levers are held against: one of the plan (&quot;gapFte&quot;) or of a work type (&quot;resolution: How-to questions&quot;); the gap by default</source>
        <translation>die Kennzahl, die die Tabelle zeigt und an der Stellgrößen gemessen werden: eine des Plans (&quot;gapFte&quot;) oder einer Vorgangsart (&quot;resolution: How-to questions&quot;); sonst die Lücke</translation>
    </message>
    <message>
        <source>plan health; exit status 1 if any rule of severity error fires</source>
        <translation>die Planprüfung; Rückgabewert 1, wenn eine Regel der Schwere Fehler anschlägt</translation>
    </message>
    <message>
        <source>a workspace (.headroom) or a plan in JSON</source>
        <translation>ein Arbeitsbereich (.headroom) oder ein Plan in JSON</translation>
    </message>
    <message>
        <source>how the columns are to be read, as JSON</source>
        <translation>wie die Spalten zu lesen sind, als JSON</translation>
    </message>
    <message>
        <source>the work type, where the data does not name it</source>
        <translation>die Vorgangsart, wenn die Daten sie nicht nennen</translation>
    </message>
    <message>
        <source>say what would change and change nothing</source>
        <translation>sagen, was sich ändern würde, und nichts ändern</translation>
    </message>
    <message>
        <source>the plan and its projection for other programs</source>
        <translation>der Plan und seine Projektion für andere Programme</translation>
    </message>
    <message>
        <source>the file to write: .json or .csv</source>
        <translation>die zu schreibende Datei: .json oder .csv</translation>
    </message>
    <message>
        <source>the report as PDF</source>
        <translation>der Bericht als PDF</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>das zu schreibende PDF</translation>
    </message>
    <message>
        <source>the JSON Schema of a plan</source>
        <translation>das JSON-Schema eines Plans</translation>
    </message>
    <message>
        <source>a workspace (.headroom)</source>
        <translation>ein Arbeitsbereich (.headroom)</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>P10, P50 and P90 of the months that follow a history</source>
        <translation>P10, P50 und P90 der Monate, die auf eine Historie folgen</translation>
    </message>
    <message>
        <source>a CSV file with a month a row, a month a column or a series a row; or a workspace or plan with history; - is standard input</source>
        <translation>eine CSV-Datei mit einem Monat je Zeile, einem Monat je Spalte oder einer Reihe je Zeile; oder ein Arbeitsbereich oder Plan mit Historie; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the column of counts; all of them by default</source>
        <translation>die Spalte der Anzahlen; sonst alle</translation>
    </message>
    <message>
        <source>how many months ahead; to the plan&apos;s end, or 12, by default</source>
        <translation>wie viele Monate voraus; sonst bis zum Ende des Plans, oder 12</translation>
    </message>
    <message>
        <source>how many series are forecast at a time; 0 is as many as the processor has</source>
        <translation>wie viele Reihen zugleich prognostiziert werden; 0 sind so viele, wie der Prozessor hat</translation>
    </message>
    <message>
        <source>%1: %2 has no history and is left out.</source>
        <translation>%1: %2 hat keine Historie und wird ausgelassen.</translation>
    </message>
    <message>
        <source>seasonal naive</source>
        <translation>saisonal naiv</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>additive Holt-Winters</source>
        <translation>additives Holt-Winters</translation>
    </message>
    <message>
        <source>multiplicative Holt-Winters</source>
        <translation>multiplikatives Holt-Winters</translation>
    </message>
    <message>
        <source>logarithmic Holt-Winters</source>
        <translation>logarithmisches Holt-Winters</translation>
    </message>
    <message>
        <source>dynamic theta</source>
        <translation>dynamisches Theta</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>intermittent (Croston)</source>
        <translation>sporadisch (Croston)</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Held against the past from one earlier month: MASE %1, sMAPE %2 %.</source>
        <translation>An der Vergangenheit gemessen, aus einem früheren Monat: MASE %1, sMAPE %2 %.</translation>
    </message>
    <message numerus="yes">
        <source>Held against the past from %n earlier months: MASE %1, sMAPE %2 %.</source>
        <translation>
            <numerusform>An der Vergangenheit gemessen, aus %n früheren Monat: MASE %1, sMAPE %2 %.</numerusform>
            <numerusform>An der Vergangenheit gemessen, aus %n früheren Monaten: MASE %1, sMAPE %2 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasonal naive: MASE %1, sMAPE %2 %.</source>
        <translation>Saisonal naiv: MASE %1, sMAPE %2 %.</translation>
    </message>
    <message>
        <source>Method: %1.</source>
        <translation>Verfahren: %1.</translation>
    </message>
    <message>
        <source>combination of %1</source>
        <translation>Kombination aus %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>First P50</source>
        <translation>Erstes P50</translation>
    </message>
    <message>
        <source>Last P10</source>
        <translation>Letztes P10</translation>
    </message>
    <message>
        <source>naive</source>
        <translation>naiv</translation>
    </message>
    <message>
        <source>The oldest month was not looked at.</source>
        <translation>Der älteste Monat wurde nicht betrachtet.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n months were not looked at.</source>
        <translation>
            <numerusform>Der älteste %n Monat wurde nicht betrachtet.</numerusform>
            <numerusform>Die ältesten %n Monate wurden nicht betrachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A missing month was put in from its neighbours and the season.</source>
        <translation>Ein fehlender Monat wurde aus seinen Nachbarn und der Saison ergänzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing months were put in from their neighbours and the season.</source>
        <translation>
            <numerusform>%n fehlender Monat wurde aus seinen Nachbarn und der Saison ergänzt.</numerusform>
            <numerusform>%n fehlende Monate wurden aus ihren Nachbarn und der Saison ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last month has no value; the forecast starts with it.</source>
        <translation>Der letzte Monat hat keinen Wert; die Prognose beginnt mit ihm.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n months have no value; the forecast starts with the first of them.</source>
        <translation>
            <numerusform>Der letzte %n Monat hat keinen Wert; die Prognose beginnt mit ihm.</numerusform>
            <numerusform>Die letzten %n Monate haben keinen Wert; die Prognose beginnt mit dem ersten davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>One month of history: fewer than two years say nothing of the season.</source>
        <translation>Ein Monat Historie: Weniger als zwei Jahre sagen nichts über die Saison.</translation>
    </message>
    <message numerus="yes">
        <source>%n months of history: fewer than two years say nothing of the season.</source>
        <translation>
            <numerusform>%n Monat Historie: Weniger als zwei Jahre sagen nichts über die Saison.</numerusform>
            <numerusform>%n Monate Historie: Weniger als zwei Jahre sagen nichts über die Saison.</numerusform>
        </translation>
    </message>
    <message>
        <source>One month of history: the forecast is that month, and the range is a guess.</source>
        <translation>Ein Monat Historie: Die Prognose ist dieser Monat, und die Spanne ist geraten.</translation>
    </message>
    <message numerus="yes">
        <source>%n months of history: the forecast is their level, and the range is a guess.</source>
        <translation>
            <numerusform>%n Monat Historie: Die Prognose ist sein Niveau, und die Spanne ist geraten.</numerusform>
            <numerusform>%n Monate Historie: Die Prognose ist ihr Niveau, und die Spanne ist geraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One month is zero: a flat rate, and the range of the months that were.</source>
        <translation>Ein Monat ist null: eine gleichbleibende Rate und die Spanne der bisherigen Monate.</translation>
    </message>
    <message numerus="yes">
        <source>%n months are zero: a flat rate, and the range of the months that were.</source>
        <translation>
            <numerusform>%n Monat ist null: eine gleichbleibende Rate und die Spanne der bisherigen Monate.</numerusform>
            <numerusform>%n Monate sind null: eine gleichbleibende Rate und die Spanne der bisherigen Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>All months are the same.</source>
        <translation>Alle Monate sind gleich.</translation>
    </message>
    <message>
        <source>Too little history to hold the forecast against the past.</source>
        <translation>Zu wenig Historie, um die Prognose an der Vergangenheit zu messen.</translation>
    </message>
    <message>
        <source>Follows the working days of each month: one more is %1 % more.</source>
        <translation>Folgt den Arbeitstagen jedes Monats: Einer mehr ist %1 % mehr.</translation>
    </message>
    <message>
        <source>where every guardrail stands on the actuals</source>
        <translation>wo jede Leitplanke nach den Ist-Werten steht</translation>
    </message>
    <message>
        <source>actuals from CSV or XLSX into the plan; volumes of before it into its history</source>
        <translation>Istwerte aus CSV oder XLSX in den Plan; Volumen von davor in seine Vorgeschichte</translation>
    </message>
    <message>
        <source>what the source is called in the plan; figures of one source are restated by it</source>
        <translation>wie die Quelle im Plan heißt; Werte einer Quelle werden von ihr berichtigt</translation>
    </message>
    <message>
        <source>write what changes, and what is not taken and why, as CSV</source>
        <translation>schreibt als CSV, was sich ändert und was warum nicht übernommen wird</translation>
    </message>
    <message>
        <source>%1: %2 rows are no conversations of customers</source>
        <translation>%1: %2 Zeilen sind keine Vorgänge von Kunden</translation>
    </message>
    <message>
        <source>%1: not taken: %2: %3</source>
        <translation>%1: nicht übernommen: %2: %3</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>ganzes Team</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <translation>(vorher: %1)</translation>
    </message>
    <message>
        <source>topic      %1 h of people, %2 conversations, %3 of them handled by people: %4</source>
        <translation>Thema      %1 h von Menschen, %2 Vorgänge, davon %3 von Menschen bearbeitet: %4</translation>
    </message>
    <message>
        <source>%1: read as a file with these columns was the last time</source>
        <translation>%1: gelesen wie die letzte Datei mit diesen Spalten</translation>
    </message>
    <message>
        <source>a quarter that was reviewed, such as 2026-Q1: its review is printed too</source>
        <translation>ein Quartal, das geprüft wurde, etwa 2026-Q1: Seine Prüfung wird mitgedruckt</translation>
    </message>
    <message>
        <source>the audit trail: who did what, when, to which plan</source>
        <translation>der Prüfpfad: wer wann was an welchem Plan tat</translation>
    </message>
    <message>
        <source>rows of this plan alone</source>
        <translation>nur Zeilen dieses Plans</translation>
    </message>
    <message>
        <source>checks that nothing in a workspace was altered: its structure, every plan, the audit trail, revisions and signed reviews</source>
        <translation>prüft, dass in einem Arbeitsbereich nichts verändert wurde: Aufbau, jeder Plan, Prüfpfad, Revisionen und unterschriebene Prüfungen</translation>
    </message>
    <message>
        <source>Revision %1, %2, SHA-256 %3</source>
        <translation>Revision %1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>“%1” is no quarter: write it as 2026-Q1.</source>
        <translation>„%1“ ist kein Quartal: als 2026-Q1 schreiben.</translation>
    </message>
    <message>
        <source>%1: no review of %2 was held.</source>
        <translation>%1: Zu %2 fand keine Prüfung statt.</translation>
    </message>
    <message>
        <source>a CSV or XLSX file: a conversation a row, time stamps with counts, or a planner&apos;s sheet with a month a row or a month a column; or the address of a database, “postgresql://user@host/database” or “odbc:DSN=name”, whose password is taken from PGPASSWORD or HEADROOM_DATABASE_PASSWORD</source>
        <translation>eine Datei in CSV oder XLSX: ein Vorgang je Zeile, Zeitpunkte mit Anzahlen oder die Tabelle eines Planers mit einem Monat je Zeile oder je Spalte; oder die Adresse einer Datenbank, „postgresql://user@host/database“ oder „odbc:DSN=name“, deren Passwort aus PGPASSWORD oder HEADROOM_DATABASE_PASSWORD kommt</translation>
    </message>
    <message>
        <source>what to ask the database, a month and a work type a row; @FILE reads it from a file</source>
        <translation>was die Datenbank gefragt wird, ein Monat und eine Vorgangsart je Zeile; @DATEI liest es aus einer Datei</translation>
    </message>
    <message>
        <source>A database is to be asked something: give --query.</source>
        <translation>Eine Datenbank muss etwas gefragt werden: --query angeben.</translation>
    </message>
    <message>
        <source>--query is for databases; a file is read whole.</source>
        <translation>--query ist für Datenbanken; eine Datei wird ganz gelesen.</translation>
    </message>
    <message>
        <source>%1: sound, nothing was altered. Rows of the audit trail: %2; revisions: %3; signed reviews: %4.
</source>
        <translation>%1: in Ordnung, nichts wurde verändert. Zeilen des Prüfpfads: %2; Revisionen: %3; unterschriebene Prüfungen: %4.
</translation>
    </message>
    <message>
        <source>%1: without names of columns, read as a file of this shape was the last time</source>
        <translation>%1: ohne Spaltennamen, gelesen wie beim letzten Mal eine Datei dieser Form</translation>
    </message>
    <message>
        <source>open the window as reviewer: to read, comment, decide and sign</source>
        <translation>das Fenster zum Prüfen öffnen: lesen, kommentieren, entscheiden und unterschreiben</translation>
    </message>
    <message>
        <source>topics and who owns them, what was changed, and what resolution did afterwards</source>
        <translation>Themen und wer sie verantwortet, was geändert wurde und was die Lösungsquote danach tat</translation>
    </message>
    <message>
        <source>topics     %1 in the file, %2 of the plan summed as other topics</source>
        <translation>Themen     %1 in der Datei, %2 des Plans als übrige zusammengezählt</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>%1 belongs to the grid and the fields: they %2.</source>
        <extracomment>Keys and what they do: &quot;Ctrl+C belongs to the grid: copy, cut, paste&quot;.</extracomment>
        <translation>%1 gehört dem Raster und den Feldern: Sie %2.</translation>
    </message>
    <message>
        <source>%1 alone is typed text. Hold Ctrl or Alt with it.</source>
        <translation>%1 allein ist getippter Text. Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 öffnet ein Menü.</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>Growth of demand a year</source>
        <translation>Nachfragewachstum pro Jahr</translation>
    </message>
    <message>
        <source>How much the underlying demand grows in a year, before the AI changes anything.</source>
        <translation>Wie stark die zugrunde liegende Nachfrage in einem Jahr wächst, bevor die KI etwas daran ändert.</translation>
    </message>
    <message>
        <source>Induced demand</source>
        <translation>Induzierte Nachfrage</translation>
    </message>
    <message>
        <source>Extra volume per unit of automation: less friction brings more contact. 0.2 means ten points more automation bring 2 % more conversations.</source>
        <translation>Zusätzliches Volumen je Einheit Automatisierung: Weniger Reibung bringt mehr Anfragen. 0,2 heißt: Zehn Punkte mehr Automatisierung bringen 2 % mehr Vorgänge.</translation>
    </message>
    <message>
        <source>Inbox share</source>
        <translation>Inbox-Anteil</translation>
    </message>
    <message>
        <source>Share of paid time spent in the inbox. Support leaders call it occupancy.</source>
        <translation>Anteil der bezahlten Zeit, der in der Inbox verbracht wird. Viele nennen ihn Belegung (Occupancy).</translation>
    </message>
    <message>
        <source>60 to 70 %; common practice</source>
        <translation>60 bis 70 %; übliche Praxis</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>KI-Prüfung</translation>
    </message>
    <message>
        <source>Share of paid time for reading what the AI did and judging it.</source>
        <translation>Anteil der bezahlten Zeit, um zu lesen und zu beurteilen, was die KI getan hat.</translation>
    </message>
    <message>
        <source>Triage and handover tuning</source>
        <translation>Feinabstimmung von Zuweisung und Übergabe</translation>
    </message>
    <message>
        <source>Share of paid time for tuning when the AI takes part and when it hands over.</source>
        <translation>Anteil der bezahlten Zeit, um abzustimmen, wann die KI sich beteiligt und wann sie übergibt.</translation>
    </message>
    <message>
        <source>Content and procedures</source>
        <translation>Inhalte und Abläufe</translation>
    </message>
    <message>
        <source>Share of paid time for writing the content and procedures the AI answers from.</source>
        <translation>Anteil der bezahlten Zeit, um die Inhalte und Abläufe zu schreiben, aus denen die KI antwortet.</translation>
    </message>
    <message>
        <source>Product insight</source>
        <translation>Produkthinweise</translation>
    </message>
    <message>
        <source>Share of paid time for carrying what customers say to the product teams.</source>
        <translation>Anteil der bezahlten Zeit, um Rückmeldungen der Kundschaft an die Produktteams weiterzugeben.</translation>
    </message>
    <message>
        <source>System change</source>
        <translation>Systemänderungen</translation>
    </message>
    <message>
        <source>Share of paid time for the systems and data the AI needs in order to act.</source>
        <translation>Anteil der bezahlten Zeit für die Systeme und Daten, die die KI braucht, um zu handeln.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Share of paid time for learning.</source>
        <translation>Anteil der bezahlten Zeit für das Lernen.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Share of paid time in meetings.</source>
        <translation>Anteil der bezahlten Zeit in Besprechungen.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Share of paid time for paid breaks.</source>
        <translation>Anteil der bezahlten Zeit für bezahlte Pausen.</translation>
    </message>
    <message>
        <source>Leave and sickness</source>
        <translation>Urlaub und Krankheit</translation>
    </message>
    <message>
        <source>Share of paid time lost to holidays taken, sickness and parental leave. Public holidays are in the calendar instead.</source>
        <translation>Anteil der bezahlten Zeit, der durch genommenen Urlaub, Krankheit und Elternzeit verloren geht. Feiertage stehen stattdessen im Kalender.</translation>
    </message>
    <message>
        <source>Inbox share before the plan</source>
        <translation>Inbox-Anteil vor dem Plan</translation>
    </message>
    <message>
        <source>Inbox share in the month before the plan starts: what the traditional plan and capacity created are measured by.</source>
        <translation>Inbox-Anteil im Monat vor Planbeginn: der Maßstab für den herkömmlichen Plan und die geschaffene Kapazität.</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden pro Tag</translation>
    </message>
    <message>
        <source>Paid hours of one full-time person on a working day.</source>
        <translation>Bezahlte Stunden einer Vollzeitkraft an einem Arbeitstag.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Grundpflege</translation>
    </message>
    <message>
        <source>Hours a month that keep content and procedures true, whatever else happens.</source>
        <translation>Stunden im Monat, die Inhalte und Abläufe aktuell halten, was auch immer sonst geschieht.</translation>
    </message>
    <message>
        <source>Dedicated AI team</source>
        <translation>Eigenes KI-Team</translation>
    </message>
    <message>
        <source>Hours a month worked on the AI by people who are not in this plan&apos;s headcount.</source>
        <translation>Stunden im Monat, die Menschen außerhalb des Personalbestands dieses Plans an der KI arbeiten.</translation>
    </message>
    <message>
        <source>Share of AI conversations reviewed</source>
        <translation>Anteil geprüfter KI-Vorgänge</translation>
    </message>
    <message>
        <source>Share of the conversations the AI takes part in that a person reads afterwards.</source>
        <translation>Anteil der Vorgänge mit KI-Beteiligung, die danach ein Mensch liest.</translation>
    </message>
    <message>
        <source>Minutes per review</source>
        <translation>Minuten je Prüfung</translation>
    </message>
    <message>
        <source>Working time to review one AI conversation and note what to change.</source>
        <translation>Arbeitszeit, um einen KI-Vorgang zu prüfen und zu notieren, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Surplus to system improvement</source>
        <translation>Überschuss für Systemverbesserung</translation>
    </message>
    <message>
        <source>Share of a month&apos;s surplus whose inbox hours go to the systems and data the AI needs; counts as improvement time the month after.</source>
        <translation>Anteil des Monatsüberschusses, dessen Inbox-Stunden in die Systeme und Daten gehen, die die KI braucht; zählt im Folgemonat als Verbesserungszeit.</translation>
    </message>
    <message>
        <source>Surplus to content</source>
        <translation>Überschuss für Inhalte</translation>
    </message>
    <message>
        <source>Share of a month&apos;s surplus whose inbox hours go to content and procedures; counts as improvement time the month after.</source>
        <translation>Anteil des Monatsüberschusses, dessen Inbox-Stunden in Inhalte und Abläufe gehen; zählt im Folgemonat als Verbesserungszeit.</translation>
    </message>
    <message>
        <source>Surplus to product insight</source>
        <translation>Überschuss für Produkthinweise</translation>
    </message>
    <message>
        <source>Share of a month&apos;s surplus whose inbox hours carry insight to product teams; counts as improvement time the month after.</source>
        <translation>Anteil des Monatsüberschusses, dessen Inbox-Stunden Hinweise zu den Produktteams tragen; zählt im Folgemonat als Verbesserungszeit.</translation>
    </message>
    <message>
        <source>Surplus to new channels</source>
        <translation>Überschuss für neue Kanäle</translation>
    </message>
    <message>
        <source>Share of a month&apos;s surplus that opens new channels.</source>
        <translation>Anteil des Monatsüberschusses, mit dem neue Kanäle geöffnet werden.</translation>
    </message>
    <message>
        <source>Surplus to proactive outreach</source>
        <translation>Überschuss für proaktive Ansprache</translation>
    </message>
    <message>
        <source>Share of a month&apos;s surplus that turns to customers before they write.</source>
        <translation>Anteil des Monatsüberschusses, mit dem die Kundschaft angesprochen wird, bevor sie schreibt.</translation>
    </message>
    <message>
        <source>Surplus to backlog</source>
        <translation>Überschuss für den Rückstand</translation>
    </message>
    <message>
        <source>Share of a month&apos;s surplus that is kept for work that waits.</source>
        <translation>Anteil des Monatsüberschusses, der für wartende Arbeit zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Opening headcount, fully ramped</source>
        <translation>Anfangsbestand, voll eingearbeitet</translation>
    </message>
    <message>
        <source>People employed at the start of the first month who need no more ramp. Those still ramping are listed by month of age.</source>
        <translation>Beschäftigte zu Beginn des ersten Monats, die keine Einarbeitung mehr brauchen. Wer noch eingearbeitet wird, steht nach Monaten im Team aufgeführt.</translation>
    </message>
    <message>
        <source>Planned hires</source>
        <translation>Geplante Einstellungen</translation>
    </message>
    <message>
        <source>People who start at the beginning of the month. Each must be approved a hiring lead earlier.</source>
        <translation>Menschen, die am Monatsanfang beginnen. Jede Stelle muss einen Einstellungsvorlauf früher genehmigt sein.</translation>
    </message>
    <message>
        <source>Planned reductions</source>
        <translation>Geplanter Abbau</translation>
    </message>
    <message>
        <source>People who leave by decision at the end of the month, beyond attrition.</source>
        <translation>Menschen, die durch Entscheidung am Monatsende gehen, über die Fluktuation hinaus.</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Fluktuation</translation>
    </message>
    <message>
        <source>Share of people who leave of their own accord, by the year or by the month as the plan says.</source>
        <translation>Anteil der Beschäftigten, die von sich aus gehen, pro Jahr oder pro Monat, wie im Plan festgelegt.</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Nachbesetzung</translation>
    </message>
    <message>
        <source>Share of leavers who are replaced; the replacement starts a hiring lead later.</source>
        <translation>Anteil der Abgänge, die ersetzt werden; der Ersatz beginnt einen Einstellungsvorlauf später.</translation>
    </message>
    <message>
        <source>Hiring lead</source>
        <translation>Einstellungsvorlauf</translation>
    </message>
    <message>
        <source>Whole months from opening a position to the new person&apos;s first day.</source>
        <translation>Ganze Monate von der Ausschreibung einer Stelle bis zum ersten Arbeitstag.</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Extra hours worked in the inbox, as a share of paid hours.</source>
        <translation>Zusätzlich in der Inbox gearbeitete Stunden, als Anteil der bezahlten Stunden.</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Full-time equivalents from outside who work the inbox only.</source>
        <translation>Vollzeitäquivalente von außen, die nur in der Inbox arbeiten.</translation>
    </message>
    <message>
        <source>Opening backlog</source>
        <translation>Anfangsrückstand</translation>
    </message>
    <message>
        <source>Staffed hours of work waiting at the start of the first month.</source>
        <translation>Besetzte Stunden an Arbeit, die zu Beginn des ersten Monats wartet.</translation>
    </message>
    <message>
        <source>Clear the backlog in</source>
        <translation>Rückstand abbauen in</translation>
    </message>
    <message>
        <source>Months in which waiting work is to be cleared; adds a second line to required FTE. 0 asks for no clearance.</source>
        <translation>Monate, in denen wartende Arbeit abgebaut werden soll; fügt dem Bedarf (VZÄ) eine zweite Linie hinzu. 0 verlangt keinen Abbau.</translation>
    </message>
    <message>
        <source>Opening hours a day</source>
        <translation>Öffnungsstunden pro Tag</translation>
    </message>
    <message>
        <source>Hours of a working day in which conversations arrive and are answered: the hours reply targets count in.</source>
        <translation>Stunden eines Arbeitstags, in denen Vorgänge eingehen und beantwortet werden: die Stunden, in denen Antwortziele zählen.</translation>
    </message>
    <message>
        <source>Loaded cost a person, a year</source>
        <translation>Vollkosten pro Person und Jahr</translation>
    </message>
    <message>
        <source>Salary, benefits, equipment and space for one person and one year.</source>
        <translation>Gehalt, Nebenkosten, Ausstattung und Arbeitsplatz für eine Person und ein Jahr.</translation>
    </message>
    <message>
        <source>75,000 to 90,000 USD; press, weak</source>
        <translation>75.000 bis 90.000 USD; Presse, wenig gesichert</translation>
    </message>
    <message>
        <source>Cost per hire</source>
        <translation>Kosten je Einstellung</translation>
    </message>
    <message>
        <source>Recruiting and onboarding of one starter.</source>
        <translation>Gewinnung und Eingliederung einer neuen Person.</translation>
    </message>
    <message>
        <source>1,800 to 4,700 USD; weak</source>
        <translation>1.800 bis 4.700 USD; wenig gesichert</translation>
    </message>
    <message>
        <source>Severance a reduction</source>
        <translation>Abfindung je Abbau</translation>
    </message>
    <message>
        <source>Paid once for each planned reduction.</source>
        <translation>Einmalig für jede abgebaute Stelle gezahlt.</translation>
    </message>
    <message>
        <source>AI price per billed outcome</source>
        <translation>KI-Preis je abgerechnetem Ergebnis</translation>
    </message>
    <message>
        <source>What the AI vendor charges for one billable outcome.</source>
        <translation>Was der KI-Anbieter für ein abrechenbares Ergebnis verlangt.</translation>
    </message>
    <message>
        <source>0.99 USD; vendor price page</source>
        <translation>0,99 USD; Preisseite des Anbieters</translation>
    </message>
    <message>
        <source>Handovers billed</source>
        <translation>Abgerechnete Übergaben</translation>
    </message>
    <message>
        <source>Share of handovers that the vendor bills although a person resolves them.</source>
        <translation>Anteil der Übergaben, die der Anbieter abrechnet, obwohl ein Mensch sie löst.</translation>
    </message>
    <message>
        <source>Platform fee a month</source>
        <translation>Plattformgebühr pro Monat</translation>
    </message>
    <message>
        <source>Fixed monthly fee of the AI and helpdesk platform.</source>
        <translation>Feste Monatsgebühr der KI- und Helpdesk-Plattform.</translation>
    </message>
    <message>
        <source>Dedicated AI team a month</source>
        <translation>Eigenes KI-Team pro Monat</translation>
    </message>
    <message>
        <source>Monthly cost of the people who work on the AI and are not in this plan&apos;s headcount.</source>
        <translation>Monatliche Kosten der Menschen, die an der KI arbeiten und nicht zum Personalbestand dieses Plans gehören.</translation>
    </message>
    <message>
        <source>Tooling a month</source>
        <translation>Werkzeuge pro Monat</translation>
    </message>
    <message>
        <source>Monthly cost of tools that come with the AI: evaluation, content, monitoring.</source>
        <translation>Monatliche Kosten der Werkzeuge rund um die KI: Auswertung, Inhalte, Überwachung.</translation>
    </message>
    <message>
        <source>Overtime premium</source>
        <translation>Überstundenzuschlag</translation>
    </message>
    <message>
        <source>What an hour of overtime costs against a normal hour.</source>
        <translation>Was eine Überstunde im Verhältnis zu einer normalen Stunde kostet.</translation>
    </message>
    <message>
        <source>Contractor cost a month</source>
        <translation>Kosten je Externe pro Monat</translation>
    </message>
    <message>
        <source>Cost of one contractor FTE for one month.</source>
        <translation>Kosten eines externen VZÄ für einen Monat.</translation>
    </message>
    <message>
        <source>Price per outsourced conversation</source>
        <translation>Preis je ausgelagertem Vorgang</translation>
    </message>
    <message>
        <source>What a partner charges for one conversation.</source>
        <translation>Was ein Partner für einen Vorgang verlangt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Conversations a month before growth, season and induced demand; or, where the plan takes a forecast, the month&apos;s own volume.</source>
        <translation>Vorgänge pro Monat vor Wachstum, Saison und induzierter Nachfrage; oder, wenn der Plan eine Prognose nimmt, das Volumen des Monats selbst.</translation>
    </message>
    <message>
        <source>Share trend</source>
        <translation>Anteilstrend</translation>
    </message>
    <message>
        <source>How this work type grows or shrinks against the others: 1 keeps pace.</source>
        <translation>Wie diese Vorgangsart gegenüber den anderen wächst oder schrumpft: 1 hält Schritt.</translation>
    </message>
    <message>
        <source>Eligible for the AI</source>
        <translation>Für die KI zugelassen</translation>
    </message>
    <message>
        <source>Share of conversations the AI may see. Read where the plan&apos;s rates are shares of eligible volume: involvement of all conversations is involvement × eligible.</source>
        <translation>Anteil der Vorgänge, die die KI sehen darf. Gelesen, wenn die Raten des Plans Anteile des zugelassenen Volumens sind: Beteiligung an allen Vorgängen ist Beteiligung × zugelassen.</translation>
    </message>
    <message>
        <source>AI involvement</source>
        <translation>KI-Beteiligung</translation>
    </message>
    <message>
        <source>Share of conversations in which the AI agent takes part.</source>
        <translation>Anteil der Vorgänge, an denen der KI-Agent beteiligt ist.</translation>
    </message>
    <message>
        <source>AI resolution, planned</source>
        <translation>KI-Lösungsquote, geplant</translation>
    </message>
    <message>
        <source>Share of the AI&apos;s conversations that it resolves with no human, as planned; too little care keeps the real path below it.</source>
        <translation>Anteil der Vorgänge der KI, die sie ohne Menschen löst, wie geplant; zu wenig Pflege hält den tatsächlichen Verlauf darunter.</translation>
    </message>
    <message>
        <source>AI involvement before the plan</source>
        <translation>KI-Beteiligung vor dem Plan</translation>
    </message>
    <message>
        <source>AI involvement in the month before the plan starts.</source>
        <translation>KI-Beteiligung im Monat vor Planbeginn.</translation>
    </message>
    <message>
        <source>AI resolution before the plan</source>
        <translation>KI-Lösungsquote vor dem Plan</translation>
    </message>
    <message>
        <source>AI resolution in the month before the plan starts.</source>
        <translation>KI-Lösungsquote im Monat vor Planbeginn.</translation>
    </message>
    <message>
        <source>Resolution ceiling</source>
        <translation>Obergrenze der Lösungsquote</translation>
    </message>
    <message>
        <source>The most the AI can resolve of this work type, however much is invested.</source>
        <translation>Das meiste, was die KI von dieser Vorgangsart lösen kann, wie viel auch investiert wird.</translation>
    </message>
    <message>
        <source>Decay with no care, a month</source>
        <translation>Verfall ohne Pflege, pro Monat</translation>
    </message>
    <message>
        <source>Points of resolution lost in a month in which no improvement work is done.</source>
        <translation>Punkte der Lösungsquote, die in einem Monat ohne Verbesserungsarbeit verloren gehen.</translation>
    </message>
    <message>
        <source>Work to raise resolution a point</source>
        <translation>Arbeit je Punkt Lösungsquote</translation>
    </message>
    <message>
        <source>Hours of improvement work that raise this work type&apos;s resolution by one point.</source>
        <translation>Stunden Verbesserungsarbeit, die die Lösungsquote dieser Vorgangsart um einen Punkt heben.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Human working time per conversation, all touches, at the automation of before the plan.</source>
        <translation>Menschliche Arbeitszeit je Vorgang, alle Kontakte, bei der Automatisierung vor dem Plan.</translation>
    </message>
    <message>
        <source>how-to 5 to 10, billing 10 to 20, bug 20 to 45, complex 45 to 90; weak</source>
        <translation>Anleitung 5 bis 10, Abrechnung 10 bis 20, Fehler 20 bis 45, komplex 45 bis 90; wenig gesichert</translation>
    </message>
    <message>
        <source>Complexity growth</source>
        <translation>Komplexitätszuwachs</translation>
    </message>
    <message>
        <source>How much harder the rest becomes as the AI takes the easy part: 0.3 means ten points more automation add 3 % to handle time.</source>
        <translation>Wie viel schwerer der Rest wird, wenn die KI das Leichte übernimmt: 0,3 heißt, zehn Punkte mehr Automatisierung verlängern die Bearbeitungszeit um 3 %.</translation>
    </message>
    <message>
        <source>Handover factor</source>
        <translation>Übergabefaktor</translation>
    </message>
    <message>
        <source>Effort of a conversation handed over by the AI against one that came straight to a person.</source>
        <translation>Aufwand eines von der KI übergebenen Vorgangs gegenüber einem, der direkt zu einem Menschen kam.</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Conversations one person handles at once: 1 for email and phone.</source>
        <translation>Vorgänge, die eine Person zugleich bearbeitet: 1 bei E-Mail und Telefon.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Share of inbox time actually spent handling conversations.</source>
        <translation>Anteil der Inbox-Zeit, in der tatsächlich Vorgänge bearbeitet werden.</translation>
    </message>
    <message>
        <source>82 to 88 %; practitioners</source>
        <translation>82 bis 88 %; aus der Praxis</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Share of the human conversations that a partner handles.</source>
        <translation>Anteil der menschlichen Vorgänge, die ein Partner bearbeitet.</translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>Serviceziel</translation>
    </message>
    <message>
        <source>Share of conversations to be answered within the target time.</source>
        <translation>Anteil der Vorgänge, die innerhalb der Zielzeit beantwortet werden sollen.</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>Erste Antwort innerhalb</translation>
    </message>
    <message>
        <source>Target time of deferred work, in opening hours.</source>
        <translation>Zielzeit zeitversetzter Arbeit, in Öffnungsstunden.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Annahme innerhalb</translation>
    </message>
    <message>
        <source>Target time of live work.</source>
        <translation>Zielzeit der Live-Arbeit.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Mean time a customer waits live before giving up.</source>
        <translation>Mittlere Zeit, die jemand live wartet, bevor er aufgibt.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Months, whole or in part, by which the milestone comes later than planned; the steps that hang on it come as late.</source>
        <translation>Monate, ganz oder in Teilen, um die der Meilenstein später kommt als geplant; die Stufen, die an ihm hängen, kommen ebenso spät.</translation>
    </message>
    <message>
        <source>0 to 30 % a year; rule of thumb, your own history is the better source</source>
        <translation>0 bis 30 % pro Jahr; Faustregel, die eigene Historie ist die bessere Quelle</translation>
    </message>
    <message>
        <source>0 to 0.3; rule of thumb, weakly known</source>
        <translation>0 bis 0,3; Faustregel, wenig gesichert</translation>
    </message>
    <message>
        <source>1 to 6 %; rule of thumb</source>
        <translation>1 bis 6 %; Faustregel</translation>
    </message>
    <message>
        <source>1 to 4 %; rule of thumb</source>
        <translation>1 bis 4 %; Faustregel</translation>
    </message>
    <message>
        <source>2 to 8 %; rule of thumb</source>
        <translation>2 bis 8 %; Faustregel</translation>
    </message>
    <message>
        <source>1 to 3 %; rule of thumb</source>
        <translation>1 bis 3 %; Faustregel</translation>
    </message>
    <message>
        <source>2 to 5 %; rule of thumb</source>
        <translation>2 bis 5 %; Faustregel</translation>
    </message>
    <message>
        <source>3 to 8 %; rule of thumb</source>
        <translation>3 bis 8 %; Faustregel</translation>
    </message>
    <message>
        <source>3 to 8 %; your working time rules</source>
        <translation>3 bis 8 %; die eigenen Arbeitszeitregeln</translation>
    </message>
    <message>
        <source>10 to 15 %; your leave records. With meetings, training and breaks 30 to 50 % in-house, 20 to 30 % outsourced; vendor documentation</source>
        <translation>10 bis 15 %; die eigenen Abwesenheiten. Mit Besprechungen, Schulung und Pausen 30 bis 50 % im eigenen Haus, 20 bis 30 % ausgelagert; Unterlagen der Anbieter</translation>
    </message>
    <message>
        <source>60 to 75 %; your own time records</source>
        <translation>60 bis 75 %; die eigene Zeiterfassung</translation>
    </message>
    <message>
        <source>7.5 or 8; the contract</source>
        <translation>7,5 oder 8; der Vertrag</translation>
    </message>
    <message>
        <source>40 to 160 h; rule of thumb</source>
        <translation>40 bis 160 h; Faustregel</translation>
    </message>
    <message>
        <source>0 to 320 h, up to two people; rule of thumb</source>
        <translation>0 bis 320 h, bis zu zwei Personen; Faustregel</translation>
    </message>
    <message>
        <source>1 to 5 %; rule of thumb</source>
        <translation>1 bis 5 %; Faustregel</translation>
    </message>
    <message>
        <source>4 to 10 min; rule of thumb</source>
        <translation>4 bis 10 min; Faustregel</translation>
    </message>
    <message>
        <source>0 to 30 %; rule of thumb</source>
        <translation>0 bis 30 %; Faustregel</translation>
    </message>
    <message>
        <source>0 to 50 %; rule of thumb</source>
        <translation>0 bis 50 %; Faustregel</translation>
    </message>
    <message>
        <source>0 to 20 %; rule of thumb</source>
        <translation>0 bis 20 %; Faustregel</translation>
    </message>
    <message>
        <source>none; never the default</source>
        <translation>keiner; nie die Vorgabe</translation>
    </message>
    <message>
        <source>15 to 25 % a year in-house; practitioners. 42 % in US centres; weak</source>
        <translation>15 bis 25 % pro Jahr im eigenen Haus; aus der Praxis. 42 % in US-Zentren; wenig gesichert</translation>
    </message>
    <message>
        <source>100 %, until automation has held its target two months; plan health</source>
        <translation>100 %, bis die Automatisierung ihr Ziel zwei Monate gehalten hat; Planprüfung</translation>
    </message>
    <message>
        <source>2 to 4 months; 34 days to fill and 40 to train, weak</source>
        <translation>2 bis 4 Monate; 34 Tage bis zur Zusage und 40 zur Schulung, wenig gesichert</translation>
    </message>
    <message>
        <source>0 to 5 %; rule of thumb</source>
        <translation>0 bis 5 %; Faustregel</translation>
    </message>
    <message>
        <source>1 to 3 months, or 0; rule of thumb</source>
        <translation>1 bis 3 Monate, oder 0; Faustregel</translation>
    </message>
    <message>
        <source>8 to 24; your opening hours</source>
        <translation>8 bis 24; die eigenen Öffnungszeiten</translation>
    </message>
    <message>
        <source>0 %, or what the contract says; the contract</source>
        <translation>0 %, oder was der Vertrag sagt; der Vertrag</translation>
    </message>
    <message>
        <source>1.5; common practice</source>
        <translation>1,5; übliche Praxis</translation>
    </message>
    <message>
        <source>0.8 to 1.2; your own history</source>
        <translation>0,8 bis 1,2; die eigene Historie</translation>
    </message>
    <message>
        <source>100 %, less what policy or channel keeps from the AI; your routing rules</source>
        <translation>100 %, abzüglich dessen, was Richtlinie oder Kanal der KI vorenthält; die eigenen Zuweisungsregeln</translation>
    </message>
    <message>
        <source>60 to 95 % once rolled out; rule of thumb</source>
        <translation>60 bis 95 %, sobald eingeführt; Faustregel</translation>
    </message>
    <message>
        <source>40 to 60 % in the first months, 60 to 80 % mature; vendor pages. Password resets 80 % and more, billing disputes about 15 %; weak</source>
        <translation>40 bis 60 % in den ersten Monaten, 60 bis 80 % ausgereift; Seiten der Anbieter. Passwort-Rücksetzungen 80 % und mehr, Rechnungsstreit etwa 15 %; wenig gesichert</translation>
    </message>
    <message>
        <source>85 to 95 % content-led, 30 to 70 % deep troubleshooting; rule of thumb</source>
        <translation>85 bis 95 % inhaltsgeführt, 30 bis 70 % bei tiefer Fehlersuche; Faustregel</translation>
    </message>
    <message>
        <source>0.5 to 2 points; rule of thumb</source>
        <translation>0,5 bis 2 Punkte; Faustregel</translation>
    </message>
    <message>
        <source>8 to 60 h; rule of thumb</source>
        <translation>8 bis 60 h; Faustregel</translation>
    </message>
    <message>
        <source>0.2 to 0.6; rule of thumb, weakly known</source>
        <translation>0,2 bis 0,6; Faustregel, wenig gesichert</translation>
    </message>
    <message>
        <source>0.8 with good summaries to 1.2 without; rule of thumb</source>
        <translation>0,8 mit guten Zusammenfassungen bis 1,2 ohne; Faustregel</translation>
    </message>
    <message>
        <source>1, chat 2 to 3; common practice</source>
        <translation>1, Chat 2 bis 3; übliche Praxis</translation>
    </message>
    <message>
        <source>80 %; common practice</source>
        <translation>80 %; übliche Praxis</translation>
    </message>
    <message>
        <source>4 to 24 h; common practice</source>
        <translation>4 bis 24 h; übliche Praxis</translation>
    </message>
    <message>
        <source>20 to 60 s; common practice</source>
        <translation>20 bis 60 s; übliche Praxis</translation>
    </message>
    <message>
        <source>2 to 10 min; rule of thumb, weakly known</source>
        <translation>2 bis 10 min; Faustregel, wenig gesichert</translation>
    </message>
    <message>
        <source>0 to 3 months, systems slip; rule of thumb</source>
        <translation>0 bis 3 Monate, Systeme verspäten sich; Faustregel</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the manual in this language: &quot;en&quot;, &quot;de&quot;.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Working with it</source>
        <translation>Damit arbeiten</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Stellgrößen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every command can have other keys: %1 opens the list in which they are changed.</source>
        <translation>Jeder Befehl kann andere Tasten haben: %1 öffnet die Liste, in der sie geändert werden.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>conversations a month</source>
        <translation>Vorgänge pro Monat</translation>
    </message>
    <message>
        <source>seconds of waiting</source>
        <translation>Sekunden Wartezeit</translation>
    </message>
    <message>
        <source>minutes of working time</source>
        <translation>Minuten Arbeitszeit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>full-time equivalents (FTE)</source>
        <translation>Vollzeitäquivalente (VZÄ)</translation>
    </message>
    <message>
        <source>money, in the plan’s currency</source>
        <translation>Geld, in der Währung des Plans</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine reine Zahl</translation>
    </message>
    <message>
        <source>conversations per FTE</source>
        <translation>Vorgänge je VZÄ</translation>
    </message>
    <message>
        <source>a bet: it can turn out otherwise, and wants a range, a source and an owner</source>
        <translation>eine Wette: Sie kann anders ausgehen und will Spanne, Quelle und Verantwortliche</translation>
    </message>
    <message>
        <source>a decision: yours to take</source>
        <translation>eine Entscheidung: Sie treffen sie</translation>
    </message>
    <message>
        <source>a fact: it is known</source>
        <translation>eine Tatsache: Sie ist bekannt</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>dem Plan</translation>
    </message>
    <message>
        <source>each work type</source>
        <translation>jeder Vorgangsart</translation>
    </message>
    <message>
        <source>each milestone</source>
        <translation>jedem Meilenstein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>limits</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>limits</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>the sum of its months</source>
        <translation>die Summe seiner Monate</translation>
    </message>
    <message>
        <source>the mean of its months</source>
        <translation>das Mittel seiner Monate</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>der letzte Monat</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>may differ from month to month</source>
        <translation>kann sich von Monat zu Monat unterscheiden</translation>
    </message>
    <message>
        <source>one value for all months</source>
        <translation>ein Wert für alle Monate</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>In a new plan</source>
        <translation>In einem neuen Plan</translation>
    </message>
    <message>
        <source>In formulas</source>
        <translation>In Formeln</translation>
    </message>
    <message>
        <source>%1, of a work type</source>
        <translation>%1, einer Vorgangsart</translation>
    </message>
    <message>
        <source>Of a year</source>
        <translation>Für ein Jahr</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>negative is trouble</source>
        <translation>negativ ist schlecht</translation>
    </message>
    <message>
        <source>Levers: %1</source>
        <translation>Stellgrößen: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Kennzahlen: %1</translation>
    </message>
    <message>
        <source>%1, whole numbers</source>
        <translation>%1, ganze Zahlen</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Inbound</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Conversations that arrive in the month.</source>
        <translation>Vorgänge, die im Monat eingehen.</translation>
    </message>
    <message>
        <source>sum over work types of base × share-trend × G × S × D + launch</source>
        <translation>Summe über Vorgangsarten von Basis × Anteilstrend × G × S × D + Launch</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Automatisierungsrate</translation>
    </message>
    <message>
        <source>Share of all conversations that the AI resolves with no human.</source>
        <translation>Anteil aller Vorgänge, die die KI ohne Menschen löst.</translation>
    </message>
    <message>
        <source>AI-resolved ÷ inbound = involvement × resolution</source>
        <translation>von KI gelöst ÷ Eingang = Beteiligung × Lösungsquote</translation>
    </message>
    <message>
        <source>AI involvement</source>
        <translation>KI-Beteiligung</translation>
    </message>
    <message>
        <source>Share of all conversations in which the AI takes part.</source>
        <translation>Anteil aller Vorgänge, an denen die KI beteiligt ist.</translation>
    </message>
    <message>
        <source>involved ÷ inbound</source>
        <translation>beteiligt ÷ Eingang</translation>
    </message>
    <message>
        <source>AI resolution</source>
        <translation>KI-Lösungsquote</translation>
    </message>
    <message>
        <source>Share of the AI&apos;s conversations that it resolves, weighted by involved volume.</source>
        <translation>Anteil der Vorgänge der KI, die sie löst, gewichtet nach beteiligtem Volumen.</translation>
    </message>
    <message>
        <source>AI-resolved ÷ involved</source>
        <translation>von KI gelöst ÷ beteiligt</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Mit KI-Beteiligung</translation>
    </message>
    <message>
        <source>Conversations in which the AI takes part.</source>
        <translation>Vorgänge, an denen die KI beteiligt ist.</translation>
    </message>
    <message>
        <source>sum of V × I</source>
        <translation>Summe von V × I</translation>
    </message>
    <message>
        <source>Resolved by AI</source>
        <translation>Von KI gelöst</translation>
    </message>
    <message>
        <source>Conversations the AI resolves with no human.</source>
        <translation>Vorgänge, die die KI ohne Menschen löst.</translation>
    </message>
    <message>
        <source>sum of V × A</source>
        <translation>Summe von V × A</translation>
    </message>
    <message>
        <source>Left for people</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <source>Conversations that people handle.</source>
        <translation>Vorgänge, die Menschen bearbeiten.</translation>
    </message>
    <message>
        <source>inbound − resolved by AI = bypass + handover</source>
        <translation>Eingang − von KI gelöst = an KI vorbei + Übergabe</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>An KI vorbei</translation>
    </message>
    <message>
        <source>Conversations the AI never sees.</source>
        <translation>Vorgänge, die die KI nie sieht.</translation>
    </message>
    <message>
        <source>sum of V × (1 − I)</source>
        <translation>Summe von V × (1 − I)</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Conversations the AI sees and passes to a person.</source>
        <translation>Vorgänge, die die KI sieht und an einen Menschen weitergibt.</translation>
    </message>
    <message>
        <source>sum of V × I × (1 − R)</source>
        <translation>Summe von V × I × (1 − R)</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Hours our own people spend handling conversations.</source>
        <translation>Stunden, die die eigenen Leute mit der Bearbeitung von Vorgängen verbringen.</translation>
    </message>
    <message>
        <source>sum of own × (bypass × H + handover × H × handover-factor) ÷ (60 × c)</source>
        <translation>Summe von eigene × (an KI vorbei × H + Übergabe × H × Übergabefaktor) ÷ (60 × c)</translation>
    </message>
    <message>
        <source>Staffed</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Inbox hours needed, with the waiting between conversations.</source>
        <translation>Benötigte Inbox-Stunden, mit dem Warten zwischen Vorgängen.</translation>
    </message>
    <message>
        <source>sum of effort ÷ u</source>
        <translation>Summe von Aufwand ÷ u</translation>
    </message>
    <message>
        <source>Mean handle time</source>
        <translation>Mittlere Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Mean human handle time of the conversations left for people.</source>
        <translation>Mittlere menschliche Bearbeitungszeit der Vorgänge, die für Menschen bleiben.</translation>
    </message>
    <message>
        <source>sum of human × H ÷ human</source>
        <translation>Summe von menschlich × H ÷ menschlich</translation>
    </message>
    <message>
        <source>Minutes from harder mix</source>
        <translation>Minuten aus schwererem Mix</translation>
    </message>
    <message>
        <source>How much mean handle time rose since before the plan because the easy work types leave.</source>
        <translation>Um wie viel die mittlere Bearbeitungszeit seit vor dem Plan gestiegen ist, weil die leichten Vorgangsarten wegfallen.</translation>
    </message>
    <message>
        <source>sum of (share of human work − share before the plan) × H0</source>
        <translation>Summe von (Anteil menschlicher Arbeit − Anteil vor dem Plan) × H0</translation>
    </message>
    <message>
        <source>Minutes from harder cases</source>
        <translation>Minuten aus schwereren Fällen</translation>
    </message>
    <message>
        <source>How much mean handle time rose since before the plan because what is left within a work type is harder.</source>
        <translation>Um wie viel die mittlere Bearbeitungszeit seit vor dem Plan gestiegen ist, weil schwerer ist, was innerhalb einer Vorgangsart bleibt.</translation>
    </message>
    <message>
        <source>sum of share of human work × (H − H0 at the start)</source>
        <translation>Summe von Anteil menschlicher Arbeit × (H − H0 zu Beginn)</translation>
    </message>
    <message>
        <source>Improvement needed</source>
        <translation>Verbesserung nötig</translation>
    </message>
    <message>
        <source>Hours the AI needs from people to keep to the planned path.</source>
        <translation>Stunden, die die KI von Menschen braucht, um auf dem geplanten Verlauf zu bleiben.</translation>
    </message>
    <message>
        <source>review-fraction × review-minutes × involved ÷ 60 + upkeep + climb</source>
        <translation>Prüfanteil × Prüfminuten × beteiligt ÷ 60 + Grundpflege + Aufstieg</translation>
    </message>
    <message>
        <source>Improvement supplied</source>
        <translation>Verbesserung geleistet</translation>
    </message>
    <message>
        <source>Hours people give to making the AI better.</source>
        <translation>Stunden, die Menschen geben, um die KI besser zu machen.</translation>
    </message>
    <message>
        <source>effective × paid × improvement share + dedicated + surplus sent</source>
        <translation>wirksam × bezahlt × Verbesserungsanteil + eigenes Team + zugewiesener Überschuss</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>How much of the needed improvement work is done: below 100 % resolution falls behind and decays.</source>
        <translation>Wie viel der nötigen Verbesserungsarbeit geleistet wird: Unter 100 % bleibt die Lösungsquote zurück und verfällt.</translation>
    </message>
    <message>
        <source>improvement supplied ÷ improvement needed, at most 1</source>
        <translation>Verbesserung geleistet ÷ Verbesserung nötig, höchstens 1</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Personalbestand</translation>
    </message>
    <message>
        <source>People employed in the month, starters included.</source>
        <translation>Im Monat Beschäftigte, Zugänge eingeschlossen.</translation>
    </message>
    <message>
        <source>last month&apos;s headcount − leavers − reductions + starters</source>
        <translation>Personalbestand des Vormonats − Abgänge − Abbau + Zugänge</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>People who start at the beginning of the month.</source>
        <translation>Menschen, die am Monatsanfang beginnen.</translation>
    </message>
    <message>
        <source>planned hires + backfill × leavers of a hiring lead before</source>
        <translation>geplante Einstellungen + Nachbesetzung × Abgänge einen Einstellungsvorlauf zuvor</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>People who leave of their own accord at the end of the month.</source>
        <translation>Menschen, die am Monatsende von sich aus gehen.</translation>
    </message>
    <message>
        <source>monthly attrition × headcount</source>
        <translation>monatliche Fluktuation × Personalbestand</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Abbau</translation>
    </message>
    <message>
        <source>People who leave by decision at the end of the month.</source>
        <translation>Menschen, die am Monatsende durch Entscheidung gehen.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Headcount weighted by how far people have ramped.</source>
        <translation>Personalbestand, gewichtet nach dem Stand der Einarbeitung.</translation>
    </message>
    <message>
        <source>sum over cohorts of heads × proficiency</source>
        <translation>Summe über Jahrgänge von Köpfe × Leistungsgrad</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Overtime and contractors: capacity that is not headcount.</source>
        <translation>Überstunden und Externe: Kapazität, die nicht zum Personalbestand gehört.</translation>
    </message>
    <message>
        <source>overtime × effective + contractors</source>
        <translation>Überstunden × wirksam + Externe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Effective FTE needed to serve the month&apos;s human workload.</source>
        <translation>Wirksame VZÄ, die nötig sind, um die menschliche Arbeit des Monats zu leisten.</translation>
    </message>
    <message>
        <source>sum of effort ÷ (u × inbox hours per FTE)</source>
        <translation>Summe von Aufwand ÷ (u × Inbox-Stunden je VZÄ)</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Positive is surplus, negative is understaffed.</source>
        <translation>Positiv ist Überschuss, negativ ist unterbesetzt.</translation>
    </message>
    <message>
        <source>effective + flex − required</source>
        <translation>wirksam + Flex − Bedarf</translation>
    </message>
    <message>
        <source>Output per person</source>
        <translation>Leistung pro Person</translation>
    </message>
    <message>
        <source>Human conversations closed per required FTE in the month.</source>
        <translation>Menschliche Vorgänge, die im Monat je benötigtem VZÄ abgeschlossen werden.</translation>
    </message>
    <message>
        <source>own human conversations ÷ required</source>
        <translation>eigene menschliche Vorgänge ÷ Bedarf</translation>
    </message>
    <message>
        <source>Capacity created by AI</source>
        <translation>Durch KI geschaffene Kapazität</translation>
    </message>
    <message>
        <source>FTE the AI-resolved volume would have cost at the effort and time split of before the plan.</source>
        <translation>VZÄ, die das von der KI gelöste Volumen beim Aufwand und der Zeitaufteilung von vor dem Plan gekostet hätte.</translation>
    </message>
    <message>
        <source>sum of V_ai × H0 ÷ (60 × c) ÷ (u[-1] × paid × inbox share[-1])</source>
        <translation>Summe von V_ai × H0 ÷ (60 × c) ÷ (u[-1] × bezahlt × Inbox-Anteil[-1])</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Extra conversations the month could take before the gap turns negative.</source>
        <translation>Zusätzliche Vorgänge, die der Monat verträgt, bevor die Lücke negativ wird.</translation>
    </message>
    <message>
        <source>gap ÷ (required ÷ inbound)</source>
        <translation>Lücke ÷ (Bedarf ÷ Eingang)</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Inbox hours of people beyond what the month requires, to be sent to the plan&apos;s destinations.</source>
        <translation>Inbox-Stunden über den Bedarf des Monats hinaus, die an die Ziele des Plans gehen.</translation>
    </message>
    <message>
        <source>max(0, gap) × inbox hours per FTE</source>
        <translation>max(0, Lücke) × Inbox-Stunden je VZÄ</translation>
    </message>
    <message>
        <source>Backlog at the start</source>
        <translation>Rückstand zu Beginn</translation>
    </message>
    <message>
        <source>Staffed hours of deferred work waiting when the month begins.</source>
        <translation>Besetzte Stunden zeitversetzter Arbeit, die zu Monatsbeginn warten.</translation>
    </message>
    <message>
        <source>last month&apos;s backlog + deferred staffed hours − capacity left, at least 0</source>
        <translation>Rückstand des Vormonats + zeitversetzte besetzte Stunden − verbleibende Kapazität, mindestens 0</translation>
    </message>
    <message>
        <source>Backlog in conversations</source>
        <translation>Rückstand in Vorgängen</translation>
    </message>
    <message>
        <source>Deferred conversations waiting when the month begins, at the month&apos;s mean effort.</source>
        <translation>Zeitversetzte Vorgänge, die zu Monatsbeginn warten, beim mittleren Aufwand des Monats.</translation>
    </message>
    <message>
        <source>backlog ÷ (deferred staffed hours ÷ deferred conversations of our own)</source>
        <translation>Rückstand ÷ (zeitversetzte besetzte Stunden ÷ eigene zeitversetzte Vorgänge)</translation>
    </message>
    <message>
        <source>Backlog in working days</source>
        <translation>Rückstand in Arbeitstagen</translation>
    </message>
    <message>
        <source>Working days of the month&apos;s deferred capacity that the waiting work would take.</source>
        <translation>Arbeitstage der zeitversetzten Kapazität des Monats, die die wartende Arbeit brauchen würde.</translation>
    </message>
    <message>
        <source>backlog × working days ÷ capacity left for deferred work</source>
        <translation>Rückstand × Arbeitstage ÷ verbleibende Kapazität für zeitversetzte Arbeit</translation>
    </message>
    <message>
        <source>Required with clearance</source>
        <translation>Bedarf mit Abbau des Rückstands</translation>
    </message>
    <message>
        <source>Effective FTE needed for the month&apos;s work and to clear the backlog in the months wanted.</source>
        <translation>Wirksame VZÄ, die für die Arbeit des Monats und den Abbau des Rückstands in den gewünschten Monaten nötig sind.</translation>
    </message>
    <message>
        <source>required + backlog ÷ n ÷ inbox hours per FTE</source>
        <translation>Bedarf + Rückstand ÷ n ÷ Inbox-Stunden je VZÄ</translation>
    </message>
    <message>
        <source>Staffed for live work</source>
        <translation>Besetzt für Live-Arbeit</translation>
    </message>
    <message>
        <source>Inbox hours live work takes; it is served first.</source>
        <translation>Inbox-Stunden der Live-Arbeit; sie wird zuerst bedient.</translation>
    </message>
    <message>
        <source>sum over live work types of effort ÷ u</source>
        <translation>Summe über Live-Vorgangsarten von Aufwand ÷ u</translation>
    </message>
    <message>
        <source>Billable outcomes</source>
        <translation>Abrechenbare Ergebnisse</translation>
    </message>
    <message>
        <source>What the AI vendor charges for.</source>
        <translation>Was der KI-Anbieter berechnet.</translation>
    </message>
    <message>
        <source>resolved by AI + billed-handover-share × handover</source>
        <translation>von KI gelöst + abgerechneter Übergabeanteil × Übergabe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Cost of the people employed.</source>
        <translation>Kosten der Beschäftigten.</translation>
    </message>
    <message>
        <source>headcount × loaded cost ÷ 12</source>
        <translation>Personalbestand × Vollkosten ÷ 12</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Recruiting and onboarding of the month&apos;s starters.</source>
        <translation>Gewinnung und Eingliederung der Zugänge des Monats.</translation>
    </message>
    <message>
        <source>starters × cost per hire</source>
        <translation>Zugänge × Kosten je Einstellung</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Severance of the month&apos;s reductions.</source>
        <translation>Abfindungen für den Abbau des Monats.</translation>
    </message>
    <message>
        <source>reductions × severance</source>
        <translation>Abbau × Abfindung</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>What the AI costs, with the people and tools dedicated to it.</source>
        <translation>Was die KI kostet, mit den Menschen und Werkzeugen, die ihr gewidmet sind.</translation>
    </message>
    <message>
        <source>billable outcomes × price + platform fee + AI team + tooling</source>
        <translation>abrechenbare Ergebnisse × Preis + Plattformgebühr + KI-Team + Werkzeuge</translation>
    </message>
    <message>
        <source>Flex and outsourcing</source>
        <translation>Flex und Auslagerung</translation>
    </message>
    <message>
        <source>Overtime, contractors and outsourced conversations.</source>
        <translation>Überstunden, Externe und ausgelagerte Vorgänge.</translation>
    </message>
    <message>
        <source>overtime × headcount × loaded cost ÷ 12 × premium + contractors × cost + outsourced × price</source>
        <translation>Überstunden × Personalbestand × Vollkosten ÷ 12 × Zuschlag + Externe × Kosten + ausgelagert × Preis</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Everything the month costs.</source>
        <translation>Alles, was der Monat kostet.</translation>
    </message>
    <message>
        <source>people + hiring + exit + AI + flex</source>
        <translation>Personal + Einstellung + Trennung + KI + Flex</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>Kosten je Vorgang</translation>
    </message>
    <message>
        <source>Total cost over all conversations, whoever resolves them.</source>
        <translation>Gesamtkosten über alle Vorgänge, wer auch immer sie löst.</translation>
    </message>
    <message>
        <source>total cost ÷ inbound</source>
        <translation>Gesamtkosten ÷ Eingang</translation>
    </message>
    <message>
        <source>Cost per human conversation</source>
        <translation>Kosten je menschlichem Vorgang</translation>
    </message>
    <message>
        <source>Total cost over the conversations people handle.</source>
        <translation>Gesamtkosten über die Vorgänge, die Menschen bearbeiten.</translation>
    </message>
    <message>
        <source>total cost ÷ left for people</source>
        <translation>Gesamtkosten ÷ für Menschen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Conversations of this work type that arrive in the month.</source>
        <translation>Vorgänge dieser Vorgangsart, die im Monat eingehen.</translation>
    </message>
    <message>
        <source>base × share-trend × G × S × D + launch</source>
        <translation>Basis × Anteilstrend × G × S × D + Launch</translation>
    </message>
    <message>
        <source>Share of this work type&apos;s conversations in which the AI takes part.</source>
        <translation>Anteil der Vorgänge dieser Vorgangsart, an denen die KI beteiligt ist.</translation>
    </message>
    <message>
        <source>I as planned</source>
        <translation>I wie geplant</translation>
    </message>
    <message>
        <source>Share of the AI&apos;s conversations it resolves, as far as the care it gets allows.</source>
        <translation>Anteil der Vorgänge der KI, die sie löst, soweit die erhaltene Pflege es zulässt.</translation>
    </message>
    <message>
        <source>R before + care × planned rise − (1 − care) × decay, within 0 and ceiling</source>
        <translation>R zuvor + Pflege × geplanter Anstieg − (1 − Pflege) × Verfall, zwischen 0 und Obergrenze</translation>
    </message>
    <message>
        <source>Share of this work type&apos;s conversations that the AI resolves with no human.</source>
        <translation>Anteil der Vorgänge dieser Vorgangsart, die die KI ohne Menschen löst.</translation>
    </message>
    <message>
        <source>I × R</source>
        <translation>I × R</translation>
    </message>
    <message>
        <source>Conversations of this work type that people handle.</source>
        <translation>Vorgänge dieser Vorgangsart, die Menschen bearbeiten.</translation>
    </message>
    <message>
        <source>V × (1 − A)</source>
        <translation>V × (1 − A)</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Human working time per conversation of this work type, complexity included.</source>
        <translation>Menschliche Arbeitszeit je Vorgang dieser Vorgangsart, Komplexität eingeschlossen.</translation>
    </message>
    <message>
        <source>H0 × (1 + k × (A − A before the plan))</source>
        <translation>H0 × (1 + k × (A − A vor dem Plan))</translation>
    </message>
    <message>
        <source>Effective FTE needed for this work type.</source>
        <translation>Wirksame VZÄ, die für diese Vorgangsart nötig sind.</translation>
    </message>
    <message>
        <source>effort ÷ (u × inbox hours per FTE)</source>
        <translation>Aufwand ÷ (u × Inbox-Stunden je VZÄ)</translation>
    </message>
    <message>
        <source>FTE per point</source>
        <translation>VZÄ je Punkt</translation>
    </message>
    <message>
        <source>FTE saved by one more point of the plan&apos;s automation when it comes from this work type.</source>
        <translation>VZÄ, die ein weiterer Punkt der Automatisierung des Plans spart, wenn er aus dieser Vorgangsart kommt.</translation>
    </message>
    <message>
        <source>−d required ÷ d A × 0.01 × inbound ÷ V</source>
        <translation>−d Bedarf ÷ d A × 0,01 × Eingang ÷ V</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Share of inbox time spent handling. Live work needs people waiting, so its utilisation follows from the service target.</source>
        <translation>Anteil der Inbox-Zeit, in der Vorgänge bearbeitet werden. Live-Arbeit braucht Menschen, die warten, daher folgt ihre Auslastung aus dem Serviceziel.</translation>
    </message>
    <message>
        <source>deferred: u as planned; live: offered load ÷ staff over the day, by Erlang A</source>
        <translation>zeitversetzt: u wie geplant; live: angebotene Last ÷ Besetzung über den Tag, nach Erlang A</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Share of conversations answered within the target time with the people there are.</source>
        <translation>Anteil der Vorgänge, die mit den vorhandenen Menschen innerhalb der Zielzeit beantwortet werden.</translation>
    </message>
    <message>
        <source>deferred: 1 − C(n, a) × exp(−(n − a) × T ÷ H), or by the backlog; live: Erlang A</source>
        <translation>zeitversetzt: 1 − C(n, a) × exp(−(n − a) × T ÷ H), oder über den Rückstand; live: Erlang A</translation>
    </message>
    <message>
        <source>60 to 80 % in plans for 2026; practitioners</source>
        <translation>60 bis 80 % in Plänen für 2026; aus der Praxis</translation>
    </message>
    <message>
        <source>59, 67 and 76 % on average in three years running, about 1 point a month; vendor pages</source>
        <translation>59, 67 und 76 % im Mittel in drei Jahren nacheinander, etwa 1 Punkt im Monat; Seiten der Anbieter</translation>
    </message>
    <message>
        <source>100 % where improvement time is protected; the model</source>
        <translation>100 %, wo Verbesserungszeit geschützt ist; das Modell</translation>
    </message>
    <message>
        <source>falls while automation rises; the model</source>
        <translation>fällt, während die Automatisierung steigt; das Modell</translation>
    </message>
    <message>
        <source>up to 5 working days; the usual guardrail</source>
        <translation>bis zu 5 Arbeitstage; die übliche Leitplanke</translation>
    </message>
    <message>
        <source>12 to 28 USD; weak</source>
        <translation>12 bis 28 USD; wenig gesichert</translation>
    </message>
    <message>
        <source>40 to 60 % in the first months, 60 to 80 % mature; vendor pages</source>
        <translation>40 bis 60 % in den ersten Monaten, 60 bis 80 % ausgereift; Seiten der Anbieter</translation>
    </message>
    <message>
        <source>how-to 5 to 10, billing 10 to 20, bug 20 to 45, complex 45 to 90; weak</source>
        <translation>Anleitung 5 bis 10, Abrechnung 10 bis 20, Fehler 20 bis 45, komplex 45 bis 90; wenig gesichert</translation>
    </message>
    <message>
        <source>82 to 88 %; practitioners</source>
        <translation>82 bis 88 %; aus der Praxis</translation>
    </message>
    <message>
        <source>80 %; common practice</source>
        <translation>80 %; übliche Praxis</translation>
    </message>
</context>
<context>
    <name>Observed</name>
    <message>
        <source>Conversations of this work type that arrived in the month.</source>
        <translation>Vorgänge dieser Vorgangsart, die im Monat eingingen.</translation>
    </message>
    <message>
        <source>Share of this work type&apos;s conversations in which the AI took part, of all that arrived.</source>
        <translation>Anteil der Vorgänge dieser Vorgangsart, an denen die KI beteiligt war, an allen eingegangenen.</translation>
    </message>
    <message>
        <source>Share of the AI&apos;s conversations that it resolved with no human, once outcomes had settled.</source>
        <translation>Anteil der Vorgänge der KI, die sie ohne Menschen löste, nachdem die Ergebnisse feststanden.</translation>
    </message>
    <message>
        <source>Working time of people for each conversation they handled, all touches together.</source>
        <translation>Arbeitszeit von Menschen je bearbeitetem Vorgang, alle Bearbeitungen zusammen.</translation>
    </message>
    <message>
        <source>Conversations that arrived in the month. Where every work type has its volume, their sum is meant.</source>
        <translation>Vorgänge, die im Monat eingingen. Wo jede Vorgangsart ihr Volumen hat, ist deren Summe gemeint.</translation>
    </message>
    <message>
        <source>Share of all conversations that the AI resolved with no human.</source>
        <translation>Anteil aller Vorgänge, die die KI ohne Menschen löste.</translation>
    </message>
    <message>
        <source>Share of all conversations in which the AI took part.</source>
        <translation>Anteil aller Vorgänge, an denen die KI beteiligt war.</translation>
    </message>
    <message>
        <source>Share of the AI&apos;s conversations that it resolved, whatever their work type.</source>
        <translation>Anteil der Vorgänge der KI, die sie löste, gleich welcher Vorgangsart.</translation>
    </message>
    <message>
        <source>Mean working time of people for each conversation they handled.</source>
        <translation>Mittlere Arbeitszeit von Menschen je bearbeitetem Vorgang.</translation>
    </message>
    <message>
        <source>Inbox share</source>
        <translation>Inbox-Anteil</translation>
    </message>
    <message>
        <source>Share of paid time that people spent in the inbox.</source>
        <translation>Anteil der bezahlten Zeit, den Menschen in der Inbox verbrachten.</translation>
    </message>
    <message>
        <source>Improvement share</source>
        <translation>Verbesserungsanteil</translation>
    </message>
    <message>
        <source>Share of paid time that people spent on AI review, tuning, content, insight and system change.</source>
        <translation>Anteil der bezahlten Zeit für KI-Prüfung, Abstimmung, Inhalte, Erkenntnisse und Systemänderung.</translation>
    </message>
    <message>
        <source>People employed in the month, starters included, before the month&apos;s leavers went.</source>
        <translation>Beschäftigte im Monat, Zugänge eingeschlossen, bevor die Abgänge des Monats gingen.</translation>
    </message>
    <message>
        <source>People who started in the month.</source>
        <translation>Menschen, die im Monat anfingen.</translation>
    </message>
    <message>
        <source>People who left of their own accord in the month.</source>
        <translation>Menschen, die im Monat von sich aus gingen.</translation>
    </message>
    <message>
        <source>People who left by decision in the month.</source>
        <translation>Menschen, die im Monat auf Beschluss gingen.</translation>
    </message>
    <message>
        <source>Staffed hours of deferred work that waited when the month began.</source>
        <translation>Besetzte Stunden aufgeschobener Arbeit, die zu Monatsbeginn warteten.</translation>
    </message>
    <message>
        <source>Working days that the work which waited when the month began would have taken.</source>
        <translation>Arbeitstage, die die zu Monatsbeginn wartende Arbeit gedauert hätte.</translation>
    </message>
    <message>
        <source>What the people employed cost.</source>
        <translation>Was die Beschäftigten kosteten.</translation>
    </message>
    <message>
        <source>What recruiting and onboarding cost.</source>
        <translation>Was Suche und Einarbeitung kosteten.</translation>
    </message>
    <message>
        <source>Severance paid.</source>
        <translation>Gezahlte Abfindungen.</translation>
    </message>
    <message>
        <source>What the AI cost, with the people and tools dedicated to it.</source>
        <translation>Was die KI kostete, mit den für sie abgestellten Menschen und Werkzeugen.</translation>
    </message>
    <message>
        <source>What overtime, contractors and outsourced conversations cost.</source>
        <translation>Was Überstunden, freie Kräfte und ausgelagerte Vorgänge kosteten.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>AI agent report, December 2025</source>
        <translation>Bericht des KI-Agenten, Dezember 2025</translation>
    </message>
    <message>
        <source>AI operations lead</source>
        <translation>Leitung KI-Betrieb</translation>
    </message>
    <message>
        <source>Account and billing</source>
        <translation>Konto und Abrechnung</translation>
    </message>
    <message>
        <source>Agreed with finance in the review of December 2025</source>
        <translation>Mit der Finanzabteilung in der Prüfung vom Dezember 2025 vereinbart</translation>
    </message>
    <message>
        <source>Automation shortfall</source>
        <translation>Automatisierung zu niedrig</translation>
    </message>
    <message>
        <source>Automation surplus</source>
        <translation>Automatisierung über Plan</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Billing data open to the AI</source>
        <translation>Abrechnungsdaten für die KI offen</translation>
    </message>
    <message>
        <source>Billing operations</source>
        <translation>Abrechnungsteam</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Mutig</translation>
    </message>
    <message>
        <source>Budget 2026: two people in the AI team</source>
        <translation>Budget 2026: zwei Personen im KI-Team</translation>
    </message>
    <message>
        <source>Budget 2026; 75,000 to 90,000 USD is usual</source>
        <translation>Budget 2026; üblich sind 75.000 bis 90.000 USD</translation>
    </message>
    <message>
        <source>Budget round, November 2025</source>
        <translation>Budgetrunde, November 2025</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Changes and actions</source>
        <translation>Änderungen und Aktionen</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <source>Content and systems arrive early and the AI reaches what the best teams report.</source>
        <translation>Inhalte und Systeme kommen früh, und die KI erreicht, was die besten Teams berichten.</translation>
    </message>
    <message>
        <source>Contract 2026</source>
        <translation>Vertrag 2026</translation>
    </message>
    <message>
        <source>Contracts 2026</source>
        <translation>Verträge 2026</translation>
    </message>
    <message>
        <source>Customer support, B2B software</source>
        <translation>Kundensupport, B2B-Software</translation>
    </message>
    <message>
        <source>Day after Thanksgiving</source>
        <translation>Tag nach Thanksgiving</translation>
    </message>
    <message>
        <source>Deep troubleshooting</source>
        <translation>Tiefe Fehlersuche</translation>
    </message>
    <message>
        <source>Demand over range</source>
        <translation>Nachfrage über der Spanne</translation>
    </message>
    <message>
        <source>Each step needs its content or system work done before the quarter starts.</source>
        <translation>Jede Stufe braucht ihre Arbeit an Inhalten oder Systemen vor Beginn des Quartals.</translation>
    </message>
    <message>
        <source>Expects automation of 65 % by September; the automation guardrail pauses it otherwise.</source>
        <translation>Erwartet bis September 65 % Automatisierung; sonst setzt die Leitplanke der Automatisierung ihn aus.</translation>
    </message>
    <message>
        <source>Few months to fit; the range is wide on purpose.</source>
        <translation>Wenige Monate zum Anpassen; die Spanne ist absichtlich breit.</translation>
    </message>
    <message>
        <source>Finance partner</source>
        <translation>Finanzpartnerin</translation>
    </message>
    <message>
        <source>HR partner</source>
        <translation>Personalpartner</translation>
    </message>
    <message>
        <source>HR policy</source>
        <translation>Personalrichtlinie</translation>
    </message>
    <message>
        <source>HR system, 31 December 2025</source>
        <translation>Personalsystem, 31. Dezember 2025</translation>
    </message>
    <message>
        <source>HR system, leavers of 2025; 15 to 25 % is usual in-house</source>
        <translation>Personalsystem, Abgänge 2025; üblich sind 15 bis 25 % im eigenen Haus</translation>
    </message>
    <message>
        <source>Half of the leavers are replaced once automation has held its target for a quarter.</source>
        <translation>Die Hälfte der Abgänge wird ersetzt, sobald die Automatisierung ihr Ziel ein Quartal gehalten hat.</translation>
    </message>
    <message>
        <source>Handle time against automation by month, 2025</source>
        <translation>Bearbeitungszeit gegen Automatisierung nach Monat, 2025</translation>
    </message>
    <message>
        <source>Head of support</source>
        <translation>Leitung Support</translation>
    </message>
    <message>
        <source>Helpdesk export, October to December 2025</source>
        <translation>Helpdesk-Export, Oktober bis Dezember 2025</translation>
    </message>
    <message>
        <source>Helpdesk, 31 December 2025</source>
        <translation>Helpdesk, 31. Dezember 2025</translation>
    </message>
    <message>
        <source>Hiring policy for 2026</source>
        <translation>Einstellungsrichtlinie für 2026</translation>
    </message>
    <message>
        <source>How-to questions</source>
        <translation>Fragen zur Bedienung</translation>
    </message>
    <message>
        <source>Improvement time squeezed</source>
        <translation>Verbesserungszeit verdrängt</translation>
    </message>
    <message>
        <source>Inbox time is given up on purpose: review, tuning and content raise resolution.</source>
        <translation>Inbox-Zeit wird bewusst abgegeben: Prüfung, Feinabstimmung und Inhalte heben die Lösungsquote.</translation>
    </message>
    <message>
        <source>Independence Day, observed</source>
        <translation>Unabhängigkeitstag (USA), nachgeholt</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Knowledge manager</source>
        <translation>Wissensmanagement</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Labor Day</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Martin-Luther-King-Tag</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Memorial Day</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>No measurement of our own; practitioners report a little more contact</source>
        <translation>Keine eigene Messung; aus der Praxis wird etwas mehr Kontakt berichtet</translation>
    </message>
    <message>
        <source>Offers signed in the autumn of 2025</source>
        <translation>Im Herbst 2025 unterschriebene Angebote</translation>
    </message>
    <message>
        <source>Openings of 2025: three in ten took two months, half took three, the rest five.</source>
        <translation>Stellen 2025: drei von zehn dauerten zwei Monate, die Hälfte drei, der Rest fünf.</translation>
    </message>
    <message>
        <source>Platform team</source>
        <translation>Plattformteam</translation>
    </message>
    <message>
        <source>Practitioners report 82 to 88 % for messaging and email.</source>
        <translation>Aus der Praxis werden 82 bis 88 % für Chat und E-Mail berichtet.</translation>
    </message>
    <message>
        <source>Quality policy</source>
        <translation>Qualitätsrichtlinie</translation>
    </message>
    <message>
        <source>Recruiting invoices 2025; 1,800 to 4,700 USD is usual</source>
        <translation>Rechnungen der Personalgewinnung 2025; üblich sind 1.800 bis 4.700 USD</translation>
    </message>
    <message>
        <source>Recruiting: 34 days to fill plus notice</source>
        <translation>Personalgewinnung: 34 Tage bis zur Zusage plus Kündigungsfrist</translation>
    </message>
    <message>
        <source>Resolution plateau</source>
        <translation>Lösungsquote stagniert</translation>
    </message>
    <message>
        <source>Resolution while content was frozen, August 2025</source>
        <translation>Lösungsquote bei eingefrorenen Inhalten, August 2025</translation>
    </message>
    <message>
        <source>Review of 200 conversations the AI handed over</source>
        <translation>Prüfung von 200 Vorgängen, die die KI übergab</translation>
    </message>
    <message>
        <source>Road map of the platform team</source>
        <translation>Fahrplan des Plattformteams</translation>
    </message>
    <message>
        <source>Rollout plan by channel</source>
        <translation>Einführungsplan nach Kanal</translation>
    </message>
    <message>
        <source>Sample of 150 handovers, timed</source>
        <translation>Stichprobe von 150 Übergaben, gemessen</translation>
    </message>
    <message>
        <source>Steps follow the rollout to the next channels at the start of each quarter.</source>
        <translation>Die Stufen folgen der Einführung in den nächsten Kanälen zu Beginn jedes Quartals.</translation>
    </message>
    <message>
        <source>Support 2026</source>
        <translation>Support 2026</translation>
    </message>
    <message>
        <source>Support operations</source>
        <translation>Support-Steuerung</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <source>The last two interfaces came two and three months late.</source>
        <translation>Die letzten beiden Schnittstellen kamen zwei und drei Monate zu spät.</translation>
    </message>
    <message>
        <source>Tier 3 lead</source>
        <translation>Leitung Tier 3</translation>
    </message>
    <message>
        <source>Time log of content and procedures, second half of 2025</source>
        <translation>Zeiterfassung für Inhalte und Abläufe, zweites Halbjahr 2025</translation>
    </message>
    <message>
        <source>Time study, third quarter of 2025</source>
        <translation>Zeitstudie, drittes Quartal 2025</translation>
    </message>
    <message>
        <source>Time study, third quarter of 2025; billing 10 to 20 min is usual</source>
        <translation>Zeitstudie, drittes Quartal 2025; üblich sind 10 bis 20 min bei Abrechnung</translation>
    </message>
    <message>
        <source>Time study, third quarter of 2025; bug 20 to 45 min is usual</source>
        <translation>Zeitstudie, drittes Quartal 2025; üblich sind 20 bis 45 min bei Fehlern</translation>
    </message>
    <message>
        <source>Time study, third quarter of 2025; complex 45 to 90 min is usual</source>
        <translation>Zeitstudie, drittes Quartal 2025; üblich sind 45 bis 90 min bei Komplexem</translation>
    </message>
    <message>
        <source>Time study, third quarter of 2025; how-to 5 to 10 min is usual</source>
        <translation>Zeitstudie, drittes Quartal 2025; üblich sind 5 bis 10 min bei Anleitungen</translation>
    </message>
    <message>
        <source>Timed over 120 reviews</source>
        <translation>Über 120 Prüfungen gemessen</translation>
    </message>
    <message>
        <source>Two of the four steps slip by a quarter and the rest is smaller.</source>
        <translation>Zwei der vier Stufen verspäten sich um ein Quartal, und der Rest ist kleiner.</translation>
    </message>
    <message>
        <source>Two people in the AI team</source>
        <translation>Zwei Personen im KI-Team</translation>
    </message>
    <message>
        <source>Vendor average rises about a point a month; our own steps per quarter</source>
        <translation>Der Durchschnitt der Anbieter steigt etwa einen Punkt im Monat; eigene Stufen je Quartal</translation>
    </message>
    <message>
        <source>Vendor price page, December 2025</source>
        <translation>Preisseite des Anbieters, Dezember 2025</translation>
    </message>
    <message>
        <source>Volume of 2024 and 2025; sales forecast for 2026</source>
        <translation>Volumen 2024 und 2025; Absatzprognose 2026</translation>
    </message>
    <message>
        <source>Workflow builder</source>
        <translation>Workflow-Baukasten</translation>
    </message>
    <message>
        <source>1,800 to 4,700 USD is usual; weakly known</source>
        <translation>üblich sind 1.800 bis 4.700 USD; wenig gesichert</translation>
    </message>
    <message>
        <source>15 to 25 % a year is usual in-house; one leaver in the last year</source>
        <translation>üblich sind 15 bis 25 % pro Jahr im eigenen Haus; ein Abgang im letzten Jahr</translation>
    </message>
    <message>
        <source>34 days to fill is usual; weakly known</source>
        <translation>üblich sind 34 Tage bis zur Zusage; wenig gesichert</translation>
    </message>
    <message>
        <source>34 days to fill plus notice is usual; weakly known</source>
        <translation>üblich sind 34 Tage bis zur Zusage plus Kündigungsfrist; wenig gesichert</translation>
    </message>
    <message>
        <source>AI agent report, last month</source>
        <translation>Bericht des KI-Agenten, letzter Monat</translation>
    </message>
    <message>
        <source>Account and payment, email</source>
        <translation>Konto und Zahlung, E-Mail</translation>
    </message>
    <message>
        <source>Agreed with finance</source>
        <translation>Mit der Finanzabteilung vereinbart</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Between how-to and bugs, 10 to 30 min; weakly known</source>
        <translation>Zwischen Anleitung und Fehler, 10 bis 30 min; wenig gesichert</translation>
    </message>
    <message>
        <source>Billing 10 to 20 min is usual; weakly known</source>
        <translation>Üblich sind 10 bis 20 min bei Abrechnung; wenig gesichert</translation>
    </message>
    <message>
        <source>Budget: one person in the AI team</source>
        <translation>Budget: eine Person im KI-Team</translation>
    </message>
    <message>
        <source>Budget; 75,000 to 90,000 USD is usual in software, retail pays less; weakly known</source>
        <translation>Budget; üblich sind 75.000 bis 90.000 USD bei Software, der Handel zahlt weniger; wenig gesichert</translation>
    </message>
    <message>
        <source>Bug 20 to 45 min, complex 45 to 90 min is usual; weakly known</source>
        <translation>Üblich sind 20 bis 45 min bei Fehlern, 45 bis 90 min bei Komplexem; wenig gesichert</translation>
    </message>
    <message>
        <source>Bugs and troubleshooting</source>
        <translation>Fehler und Fehlersuche</translation>
    </message>
    <message>
        <source>Chat tool report</source>
        <translation>Bericht des Chat-Werkzeugs</translation>
    </message>
    <message>
        <source>Complaints and urgent, phone</source>
        <translation>Beschwerden und Dringendes, Telefon</translation>
    </message>
    <message>
        <source>Consumer support 2026</source>
        <translation>Kundenservice 2026</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Customer service, online retail</source>
        <translation>Kundenservice, Onlinehandel</translation>
    </message>
    <message>
        <source>Everyone reads a few a week</source>
        <translation>Alle lesen ein paar pro Woche</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Gründung</translation>
    </message>
    <message>
        <source>HR system</source>
        <translation>Personalsystem</translation>
    </message>
    <message>
        <source>HR system; 42 % a year in US centres, weakly known</source>
        <translation>Personalsystem; 42 % pro Jahr in US-Zentren, wenig gesichert</translation>
    </message>
    <message>
        <source>Helpdesk contract</source>
        <translation>Helpdesk-Vertrag</translation>
    </message>
    <message>
        <source>Helpdesk export, the latest three months</source>
        <translation>Helpdesk-Export, die letzten drei Monate</translation>
    </message>
    <message>
        <source>Hiring policy</source>
        <translation>Einstellungsrichtlinie</translation>
    </message>
    <message>
        <source>How-to 5 to 10 min is usual; weakly known</source>
        <translation>Üblich sind 5 bis 10 min bei Anleitungen; wenig gesichert</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Unabhängigkeitstag (USA)</translation>
    </message>
    <message>
        <source>New plan 2026</source>
        <translation>Neuer Plan 2026</translation>
    </message>
    <message>
        <source>Not measured; practitioners report a little more contact</source>
        <translation>Nicht gemessen; aus der Praxis wird etwas mehr Kontakt berichtet</translation>
    </message>
    <message>
        <source>One person in the AI team</source>
        <translation>Eine Person im KI-Team</translation>
    </message>
    <message>
        <source>Open from eight to eight, Monday to Friday</source>
        <translation>Von acht bis acht geöffnet, Montag bis Freitag</translation>
    </message>
    <message>
        <source>Orders and delivery, chat</source>
        <translation>Bestellung und Lieferung, Chat</translation>
    </message>
    <message>
        <source>Orders forecast</source>
        <translation>Bestellprognose</translation>
    </message>
    <message>
        <source>Our own steps a quarter; vendor averages rise about a point a month, 60 to 80 % mature</source>
        <translation>Eigene Stufen je Quartal; die Durchschnitte der Anbieter steigen etwa einen Punkt im Monat, 60 bis 80 % ausgereift</translation>
    </message>
    <message>
        <source>Payments team</source>
        <translation>Zahlungsteam</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Lohnabrechnung</translation>
    </message>
    <message>
        <source>Payroll; 75,000 to 90,000 USD is usual</source>
        <translation>Lohnabrechnung; üblich sind 75.000 bis 90.000 USD</translation>
    </message>
    <message>
        <source>Product engineer</source>
        <translation>Produktentwicklung</translation>
    </message>
    <message>
        <source>Product questions, email</source>
        <translation>Fragen zum Produkt, E-Mail</translation>
    </message>
    <message>
        <source>Returns and refunds, chat</source>
        <translation>Rückgabe und Erstattung, Chat</translation>
    </message>
    <message>
        <source>Rollout plan by channel; 60 to 95 % once rolled out</source>
        <translation>Einführungsplan nach Kanal; 60 bis 95 %, sobald eingeführt</translation>
    </message>
    <message>
        <source>Seasonal hiring for November and December</source>
        <translation>Saisonkräfte für November und Dezember</translation>
    </message>
    <message>
        <source>Service promise</source>
        <translation>Serviceversprechen</translation>
    </message>
    <message>
        <source>Small team 2026</source>
        <translation>Kleines Team 2026</translation>
    </message>
    <message>
        <source>Support lead</source>
        <translation>Supportleitung</translation>
    </message>
    <message>
        <source>Support, one team</source>
        <translation>Support, ein Team</translation>
    </message>
    <message>
        <source>Time log of the articles written last quarter</source>
        <translation>Zeiterfassung der im letzten Quartal geschriebenen Artikel</translation>
    </message>
    <message>
        <source>Time study of one month</source>
        <translation>Zeitstudie über einen Monat</translation>
    </message>
    <message>
        <source>Time study of one month; inbox 60 to 70 % is common practice</source>
        <translation>Zeitstudie über einen Monat; üblich sind 60 bis 70 % Inbox</translation>
    </message>
    <message>
        <source>Usual value, to be replaced by your own</source>
        <translation>Üblicher Wert, durch den eigenen zu ersetzen</translation>
    </message>
    <message>
        <source>Usual: 0 to 0.3; rule of thumb, weakly known</source>
        <translation>Üblich: 0 bis 0,3; Faustregel, wenig gesichert</translation>
    </message>
    <message>
        <source>Usual: 0 to 30 % a year; rule of thumb, your own history is the better source</source>
        <translation>Üblich: 0 bis 30 % pro Jahr; Faustregel, die eigene Historie ist die bessere Quelle</translation>
    </message>
    <message>
        <source>Usual: 0.2 to 0.6; rule of thumb, weakly known</source>
        <translation>Üblich: 0,2 bis 0,6; Faustregel, wenig gesichert</translation>
    </message>
    <message>
        <source>Usual: 0.5 to 2 points; rule of thumb</source>
        <translation>Üblich: 0,5 bis 2 Punkte; Faustregel</translation>
    </message>
    <message>
        <source>Usual: 0.8 with good summaries to 1.2 without; rule of thumb</source>
        <translation>Üblich: 0,8 mit guten Zusammenfassungen bis 1,2 ohne; Faustregel</translation>
    </message>
    <message>
        <source>Usual: 0.99 USD; vendor price page</source>
        <translation>Üblich: 0,99 USD; Preisseite des Anbieters</translation>
    </message>
    <message>
        <source>Usual: 1,800 to 4,700 USD; weak</source>
        <translation>Üblich: 1.800 bis 4.700 USD; wenig gesichert</translation>
    </message>
    <message>
        <source>Usual: 15 to 25 % a year in-house; practitioners. 42 % in US centres; weak</source>
        <translation>Üblich: 15 bis 25 % pro Jahr im eigenen Haus; aus der Praxis. 42 % in US-Zentren; wenig gesichert</translation>
    </message>
    <message>
        <source>Usual: 2 to 4 months; 34 days to fill and 40 to train, weak</source>
        <translation>Üblich: 2 bis 4 Monate; 34 Tage bis zur Zusage und 40 zur Schulung, wenig gesichert</translation>
    </message>
    <message>
        <source>Usual: 4 to 10 min; rule of thumb</source>
        <translation>Üblich: 4 bis 10 min; Faustregel</translation>
    </message>
    <message>
        <source>Usual: 40 to 160 h</source>
        <translation>Üblich: 40 bis 160 h</translation>
    </message>
    <message>
        <source>Usual: 40 to 160 h; rule of thumb</source>
        <translation>Üblich: 40 bis 160 h; Faustregel</translation>
    </message>
    <message>
        <source>Usual: 40 to 60 % in the first months, 60 to 80 % mature; vendor pages. Password resets 80 % and more, billing disputes about 15 %; weak</source>
        <translation>Üblich: 40 bis 60 % in den ersten Monaten, 60 bis 80 % ausgereift; Seiten der Anbieter. Passwort-Rücksetzungen 80 % und mehr, Rechnungsstreit etwa 15 %; wenig gesichert</translation>
    </message>
    <message>
        <source>Usual: 60 to 70 %; common practice</source>
        <translation>Üblich: 60 bis 70 %; übliche Praxis</translation>
    </message>
    <message>
        <source>Usual: 60 to 95 % once rolled out; rule of thumb</source>
        <translation>Üblich: 60 bis 95 %, sobald eingeführt; Faustregel</translation>
    </message>
    <message>
        <source>Usual: 75,000 to 90,000 USD; press, weak</source>
        <translation>Üblich: 75.000 bis 90.000 USD; Presse, wenig gesichert</translation>
    </message>
    <message>
        <source>Usual: 8 to 60 h; rule of thumb</source>
        <translation>Üblich: 8 bis 60 h; Faustregel</translation>
    </message>
    <message>
        <source>Usual: 82 to 88 %; practitioners</source>
        <translation>Üblich: 82 bis 88 %; aus der Praxis</translation>
    </message>
    <message>
        <source>Usual: 85 to 95 % content-led, 30 to 70 % deep troubleshooting; rule of thumb</source>
        <translation>Üblich: 85 bis 95 % inhaltsgeführt, 30 bis 70 % bei tiefer Fehlersuche; Faustregel</translation>
    </message>
    <message>
        <source>Vendor price page</source>
        <translation>Preisseite des Anbieters</translation>
    </message>
    <message>
        <source>Voice operations lead</source>
        <translation>Leitung Telefonie</translation>
    </message>
    <message>
        <source>Volume of the last two years; sales forecast</source>
        <translation>Volumen der letzten zwei Jahre; Absatzprognose</translation>
    </message>
    <message>
        <source>Waits of those who gave up; 2 to 10 min, weakly known</source>
        <translation>Wartezeiten derer, die aufgaben; 2 bis 10 min, wenig gesichert</translation>
    </message>
    <message>
        <source>Whoever has time clears what waits</source>
        <translation>Wer Zeit hat, arbeitet ab, was wartet</translation>
    </message>
    <message>
        <source>Whoever has time writes</source>
        <translation>Wer Zeit hat, schreibt</translation>
    </message>
    <message>
        <source>Workforce management, last quarter</source>
        <translation>Personaleinsatzplanung, letztes Quartal</translation>
    </message>
    <message>
        <source>Workforce planner</source>
        <translation>Personaleinsatzplanung</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weiterer</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Share of draws (%)</source>
        <translation>Anteil der Ziehungen (%)</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>At most that</source>
        <translation>Höchstens so viel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>and &amp; or of for in the to with</source>
        <extracomment>Words a shortened name must not end with, separated by spaces.</extracomment>
        <translation>und &amp; oder von für in der die das den dem des mit zu zur zum je pro</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, niedrig</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
    <message>
        <source>%1: no effect</source>
        <translation>%1: keine Wirkung</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>lever: tone, value, other tone, value</comment>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Stellgröße</translation>
    </message>
    <message>
        <source>Its low</source>
        <translation>Wenn niedrig</translation>
    </message>
    <message>
        <source>Its high</source>
        <translation>Wenn hoch</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <source>%1, together %2 wide</source>
        <comment>a tornado&apos;s smaller bars</comment>
        <translation>%1, zusammen %2 breit</translation>
    </message>
    <message>
        <source>%1, without effect</source>
        <translation>%1, ohne Wirkung</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 of them without effect</source>
        <translation>
            <numerusform>%1; %2 davon ohne Wirkung</numerusform>
            <numerusform>%1; %2 davon ohne Wirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A lever and the work type or milestone it belongs to: &quot;AI resolution, Actions&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Herkömmlich</translation>
    </message>
    <message>
        <source>Effective and flex</source>
        <translation>Wirksam und Flex</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Capacity against requirement</source>
        <translation>Kapazität gegenüber Bedarf</translation>
    </message>
    <message>
        <source>Effective FTE is headcount weighted by ramp; required FTE serves the month&apos;s human workload. Tinted months are understaffed. Dotted: what a traditional plan would require, with volume growth only.</source>
        <translation>Wirksame VZÄ sind der nach Einarbeitung gewichtete Personalbestand; der Bedarf (VZÄ) deckt die menschliche Arbeit des Monats. Getönte Monate sind unterbesetzt. Gepunktet: was ein herkömmlicher Plan verlangen würde, nur mit Volumenwachstum.</translation>
    </message>
    <message>
        <source>%1 by work type, %2</source>
        <translation>%1 nach Vorgangsart, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>+ Starters</source>
        <translation>+ Zugänge</translation>
    </message>
    <message>
        <source>− Leavers</source>
        <translation>− Abgänge</translation>
    </message>
    <message>
        <source>− Reductions</source>
        <translation>− Abbau</translation>
    </message>
    <message>
        <source>= Closing</source>
        <translation>= Endbestand</translation>
    </message>
    <message>
        <source>Total cost of the two comparisons</source>
        <translation>Gesamtkosten der beiden Vergleiche</translation>
    </message>
    <message>
        <source>Without AI growth</source>
        <translation>Ohne KI-Wachstum</translation>
    </message>
    <message>
        <source>Traditional plan</source>
        <translation>Herkömmlicher Plan</translation>
    </message>
    <message>
        <source>Saving by AI growth</source>
        <translation>Ersparnis durch KI-Wachstum</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: &quot;Q1 26&quot;</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 mo.</source>
        <comment>period, months</comment>
        <translation>
            <numerusform>%1, %2 Mon.</numerusform>
            <numerusform>%1, %2 Mon.</numerusform>
        </translation>
    </message>
    <message>
        <source>By quarter and year</source>
        <translation>Nach Quartal und Jahr</translation>
    </message>
    <message>
        <source>By quarter and year, continued</source>
        <translation>Nach Quartal und Jahr, Fortsetzung</translation>
    </message>
    <message>
        <source>Volumes and costs are sums, FTE are means, rates are those of the last month.</source>
        <translation>Volumen und Kosten sind Summen, VZÄ sind Mittelwerte, Raten sind die des letzten Monats.</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Personalbestand</translation>
    </message>
    <message>
        <source>Money by month</source>
        <translation>Kosten nach Monat</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least, most</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>gesetzt durch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meaning, distribution</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no range</source>
        <translation>keine Spanne</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>nature, dependence, mode</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Meilenstein: %1</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Vorgangsart</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Owner of the AI&apos;s performance</source>
        <translation>Verantwortlich für die Leistung der KI</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Automation, %</source>
        <translation>Automatisierung, %</translation>
    </message>
    <message>
        <source>FTE a point</source>
        <translation>VZÄ je Punkt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>der ganze Plan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Work types</source>
        <translation>Vorgangsarten</translation>
    </message>
    <message>
        <source>What comes in, what the AI&apos;s success on it depends on, and who answers for it. FTE a point: what one more point of the plan&apos;s automation saves in the last month when it comes from this work type.</source>
        <translation>Was eingeht, wovon der Erfolg der KI dabei abhängt und wer dafür einsteht. VZÄ je Punkt: was ein weiterer Punkt der Automatisierung des Plans im letzten Monat spart, wenn er aus dieser Vorgangsart kommt.</translation>
    </message>
    <message>
        <source>Assumption register</source>
        <translation>Annahmenregister</translation>
    </message>
    <message>
        <source>Every bet of the plan, and every other lever with a source. Low and high are the P10 and P90 of the outcomes unless a row says “absolute limits”. Two values with an arrow are those of the first and the last month, with “to” the least and the most. Shares are in per cent.</source>
        <translation>Jede Wette des Plans und jede andere Stellgröße mit Quelle. Niedrig und hoch sind P10 und P90 der Ergebnisse, außer eine Zeile sagt „absolute Grenzen“. Zwei Werte mit Pfeil sind die des ersten und des letzten Monats, mit „bis“ der kleinste und der größte. Anteile in Prozent.</translation>
    </message>
    <message>
        <source>Plan health: nothing found</source>
        <translation>Planprüfung: nichts gefunden</translation>
    </message>
    <message>
        <source>No rule of plan health fires on this plan under this scenario.</source>
        <translation>Keine Regel der Planprüfung schlägt bei diesem Plan in diesem Szenario an.</translation>
    </message>
    <message>
        <source>Plan health: 1 finding</source>
        <translation>Planprüfung: 1 Befund</translation>
    </message>
    <message numerus="yes">
        <source>Plan health: %1 findings</source>
        <translation>
            <numerusform>Planprüfung: %1 Befund</numerusform>
            <numerusform>Planprüfung: %1 Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>How every figure comes about</source>
        <translation>Wie jede Zahl zustande kommt</translation>
    </message>
    <message>
        <source>The formulas of the model, in the order of its results. t is the month; shares are between 0 and 1 in the formulas.</source>
        <translation>Die Formeln des Modells in der Reihenfolge seiner Ergebnisse. t ist der Monat; Anteile liegen in den Formeln zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>%1 · scenario %2</source>
        <translation>%1 · Szenario %2</translation>
    </message>
    <message>
        <source>generated %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>%1, staffing plan</source>
        <translation>%1, Personalplan</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Automation, %1</source>
        <translation>Automatisierung, %1</translation>
    </message>
    <message>
        <source>%1 before the plan</source>
        <translation>%1 vor dem Plan</translation>
    </message>
    <message>
        <source>Required, peak</source>
        <translation>Bedarf, Spitze</translation>
    </message>
    <message>
        <source>Effective, %1</source>
        <translation>Wirksam, %1</translation>
    </message>
    <message>
        <source>%1 required</source>
        <translation>%1 Bedarf</translation>
    </message>
    <message>
        <source>Worst gap</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Least to spare</source>
        <translation>Kleinste Reserve</translation>
    </message>
    <message>
        <source>Headroom, %1</source>
        <translation>Spielraum, %1</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Spared by AI, %1</source>
        <translation>Durch KI gespart, %1</translation>
    </message>
    <message>
        <source>against today&apos;s AI</source>
        <translation>gegenüber KI von heute</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%1 to fix</source>
        <translation>
            <numerusform>%1 zu beheben</numerusform>
            <numerusform>%1 zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to watch</source>
        <translation>
            <numerusform>%1 zu beachten</numerusform>
            <numerusform>%1 zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan health</source>
        <translation>Planprüfung</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%1 hints</source>
        <translation>
            <numerusform>%1 Hinweis</numerusform>
            <numerusform>%1 Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Staffing plan</source>
        <translation>Personalplan</translation>
    </message>
    <message>
        <source>Staffing plan of %1</source>
        <translation>Personalplan von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>1 starter</source>
        <translation>1 Zugang</translation>
    </message>
    <message numerus="yes">
        <source>%1 starters</source>
        <translation>
            <numerusform>%1 Zugang</numerusform>
            <numerusform>%1 Zugänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Understaffed in %1: %2 short</source>
        <translation>Unterbesetzt im %1: %2 fehlen</translation>
    </message>
    <message>
        <source>Understaffed in every month</source>
        <translation>In jedem Monat unterbesetzt</translation>
    </message>
    <message>
        <source>Understaffed in %1 of %2 months</source>
        <translation>In %1 von %2 Monaten unterbesetzt</translation>
    </message>
    <message>
        <source>Understaffed in %1</source>
        <translation>Unterbesetzt im %1</translation>
    </message>
    <message>
        <source>Understaffed from %1 on</source>
        <translation>Unterbesetzt ab %1</translation>
    </message>
    <message>
        <source>Understaffed in %1 and %2</source>
        <translation>Unterbesetzt im %1 und %2</translation>
    </message>
    <message>
        <source>Understaffed from %1 to %2</source>
        <translation>Unterbesetzt von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: the reductions come too soon</source>
        <translation>%1: Der Abbau kommt zu früh</translation>
    </message>
    <message>
        <source>%1: the reduction in %2 comes too soon</source>
        <extracomment>%2 is a month: &quot;Understaffed from October on: the reduction in September comes too soon&quot;</extracomment>
        <translation>%1: Der Abbau im %2 kommt zu früh</translation>
    </message>
    <message>
        <source>%1: %2 short</source>
        <translation>%1: %2 fehlen</translation>
    </message>
    <message>
        <source>%1: %2 short in %3</source>
        <translation>%1: %2 fehlen im %3</translation>
    </message>
    <message>
        <source>Hires take %1, so until %2 only overtime or contractors help: %3.</source>
        <translation>Einstellungen brauchen %1, bis %2 helfen also nur Überstunden oder Externe: %3.</translation>
    </message>
    <message>
        <source>New people ramp too slowly to close it alone: overtime, contractors or more automation must help.</source>
        <translation>Neue werden zu langsam eingearbeitet, um sie allein zu schließen: Überstunden, Externe oder mehr Automatisierung müssen helfen.</translation>
    </message>
    <message>
        <source>Keeping the %1 would cover %2.</source>
        <translation>Den Abbau von %1 auszusetzen würde %2 decken.</translation>
    </message>
    <message>
        <source>The planned reductions of %1 come before it.</source>
        <translation>Der geplante Abbau von %1 kommt davor.</translation>
    </message>
    <message>
        <source>nothing to spare</source>
        <translation>keine Reserve</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>%1 Reserve</translation>
    </message>
    <message>
        <source>Staffed in %1, with %2</source>
        <translation>Besetzt im %1, mit %2</translation>
    </message>
    <message>
        <source>Staffed in every month; the tightest is %1 with %2</source>
        <translation>In jedem Monat besetzt; am knappsten ist %1 mit %2</translation>
    </message>
    <message>
        <source>Give the surplus a destination: content, AI review, backlog.</source>
        <translation>Dem Überschuss ein Ziel geben: Inhalte, KI-Prüfung, Rückstand.</translation>
    </message>
    <message>
        <source>Up to %1 to spare in %2: give it a destination such as content, AI review or backlog.</source>
        <translation>Bis zu %1 Reserve im %2: ihr ein Ziel geben, etwa Inhalte, KI-Prüfung oder Rückstand.</translation>
    </message>
    <message>
        <source>Automation is at %1 in %2; the plan costs %3.</source>
        <translation>Die Automatisierung liegt im %2 bei %1; der Plan kostet %3.</translation>
    </message>
    <message>
        <source>In %1 there is work and no time to do it</source>
        <translation>Im %1 gibt es Arbeit und keine Zeit dafür</translation>
    </message>
    <message>
        <source>An hour in the inbox takes working days in %1, hours a day, and a share of them for the inbox: one of them is 0. Plan health says which.</source>
        <translation>Eine Stunde in der Inbox braucht Arbeitstage im %1, Stunden pro Tag und einen Anteil davon für die Inbox: Eines davon ist 0. Die Planprüfung sagt, welches.</translation>
    </message>
    <message>
        <source>Hires of %1 start in %2; they had to be approved by %3, before the plan.</source>
        <translation>Einstellungen von %1 beginnen im %2; sie mussten bis %3 genehmigt sein, vor dem Plan.</translation>
    </message>
    <message>
        <source>Hires of %1 start in %2 and must be approved by %3.</source>
        <translation>Einstellungen von %1 beginnen im %2 und müssen bis %3 genehmigt sein.</translation>
    </message>
    <message>
        <source>%1 leavers</source>
        <translation>%1 Abgänge</translation>
    </message>
    <message>
        <source>%1 reductions</source>
        <translation>%1 abgebaut</translation>
    </message>
    <message>
        <source>%1 throughout: nobody leaves and nobody starts</source>
        <translation>Durchgehend %1: Niemand geht und niemand beginnt</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 auf %2: %3</translation>
    </message>
    <message>
        <source>Leavers are not replaced.</source>
        <translation>Abgänge werden nicht ersetzt.</translation>
    </message>
    <message>
        <source>%1 of leavers are replaced, %2 later.</source>
        <translation>%1 der Abgänge werden ersetzt, %2 später.</translation>
    </message>
    <message>
        <source>%1 to %2 of leavers are replaced, %3 later.</source>
        <translation>%1 bis %2 der Abgänge werden ersetzt, %3 später.</translation>
    </message>
    <message>
        <source>%1 short in %2.</source>
        <translation>%1 fehlen im %2.</translation>
    </message>
    <message>
        <source>The inbox share rises from %1 to %2</source>
        <translation>Der Inbox-Anteil steigt von %1 auf %2</translation>
    </message>
    <message>
        <source>The inbox share falls from %1 to %2</source>
        <translation>Der Inbox-Anteil fällt von %1 auf %2</translation>
    </message>
    <message>
        <source>The inbox gets %1 of paid time</source>
        <translation>Die Inbox bekommt %1 der bezahlten Zeit</translation>
    </message>
    <message>
        <source>improvement work rises from %1 to %2</source>
        <translation>Verbesserungsarbeit steigt von %1 auf %2</translation>
    </message>
    <message>
        <source>improvement work falls from %1 to %2</source>
        <translation>Verbesserungsarbeit fällt von %1 auf %2</translation>
    </message>
    <message>
        <source>improvement work gets %1</source>
        <translation>Verbesserungsarbeit bekommt %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two statements</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The AI gets all the care it needs.</source>
        <translation>Die KI bekommt alle Pflege, die sie braucht.</translation>
    </message>
    <message>
        <source>An inbox share over the %1 of before the plan takes time from improving the AI.</source>
        <translation>Ein Inbox-Anteil über den %1 von vor dem Plan nimmt der Verbesserung der KI Zeit.</translation>
    </message>
    <message>
        <source>Before the plan the inbox had %1.</source>
        <translation>Vor dem Plan hatte die Inbox %1.</translation>
    </message>
    <message>
        <source>%1; automation growth spares %2 by %3</source>
        <translation>%1; wachsende Automatisierung spart %2 bis %3</translation>
    </message>
    <message>
        <source>%1; falling automation takes %2 by %3</source>
        <translation>%1; fallende Automatisierung braucht %2 bis %3</translation>
    </message>
    <message>
        <source>People are %1 of it, the AI %2.</source>
        <translation>Personal macht davon %1 aus, die KI %2.</translation>
    </message>
    <message>
        <source>A conversation costs %1.</source>
        <translation>Ein Vorgang kostet %1.</translation>
    </message>
    <message>
        <source>With the same headcount it would be %1 less without automation growth, and short of the people spared.</source>
        <translation>Mit demselben Personalbestand wäre es ohne Automatisierungswachstum %1 weniger, und die gesparten Menschen würden fehlen.</translation>
    </message>
    <message>
        <source>With the same headcount it would be %1 more without automation growth.</source>
        <translation>Mit demselben Personalbestand wäre es ohne Automatisierungswachstum %1 mehr.</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1: keine Werte.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name, value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 in every month.</source>
        <translation>%1: %2 in jedem Monat.</translation>
    </message>
    <message>
        <source>%1: %2, %3, lowest %4, highest %5.</source>
        <translation>%1: %2, %3, am niedrigsten %4, am höchsten %5.</translation>
    </message>
    <message>
        <source>No conversations are planned yet</source>
        <translation>Noch sind keine Vorgänge geplant</translation>
    </message>
    <message>
        <source>Give a work type its monthly volume, or import what came in last year.</source>
        <translation>Einer Vorgangsart ihr monatliches Volumen geben, oder importieren, was im letzten Jahr einging.</translation>
    </message>
    <message>
        <source>Improvement work gets %1 of the hours it needs in %2, %3 too few: resolution falls behind its plan.</source>
        <translation>Verbesserungsarbeit bekommt im %2 nur %1 der nötigen Stunden, %3 zu wenig: Die Lösungsquote bleibt hinter ihrem Plan zurück.</translation>
    </message>
    <message>
        <source>less than 0.1 FTE</source>
        <translation>weniger als 0,1 VZÄ</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 Punkt</numerusform>
            <numerusform>%1 Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>deferred work</source>
        <translation>zeitversetzte Arbeit</translation>
    </message>
    <message>
        <source>Most work waits at the start of %1: %2 of the month&apos;s deferred capacity.</source>
        <translation>Die meiste Arbeit wartet Anfang %1: %2 der zeitversetzten Kapazität des Monats.</translation>
    </message>
    <message>
        <source>No work waits at the start of any month.</source>
        <translation>Zu Beginn keines Monats wartet Arbeit.</translation>
    </message>
    <message>
        <source>No conversations wait for people</source>
        <translation>Keine Vorgänge warten auf Menschen</translation>
    </message>
    <message>
        <source>Every work type meets its target in every month</source>
        <translation>Jede Vorgangsart erreicht ihr Ziel in jedem Monat</translation>
    </message>
    <message>
        <source>In %1 only %2 of %3 is answered in time</source>
        <translation>Im %1 nur %2 rechtzeitig beantwortet: %3</translation>
    </message>
    <message>
        <source>Inbound stays near %1 a month; it peaks in %2 at %3</source>
        <translation>Der Eingang bleibt bei etwa %1 pro Monat; die Spitze liegt im %2 bei %3</translation>
    </message>
    <message>
        <source>Inbound rises from %1 to %2 a month; it peaks in %3 at %4</source>
        <translation>Der Eingang steigt von %1 auf %2 pro Monat; die Spitze liegt im %3 bei %4</translation>
    </message>
    <message>
        <source>Inbound falls from %1 to %2 a month; it peaks in %3 at %4</source>
        <translation>Der Eingang fällt von %1 auf %2 pro Monat; die Spitze liegt im %3 bei %4</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 insgesamt.</translation>
    </message>
    <message>
        <source>Launches bring %1.</source>
        <translation>Launches bringen %1.</translation>
    </message>
    <message>
        <source>Less friction brings %1 more.</source>
        <translation>Weniger Reibung bringt %1 mehr.</translation>
    </message>
    <message>
        <source>Automation keeps %1 from coming in.</source>
        <translation>Automatisierung hält %1 davon ab einzugehen.</translation>
    </message>
    <message>
        <source>People handle %1, %2 of them.</source>
        <translation>Menschen bearbeiten %1, %2 davon.</translation>
    </message>
    <message>
        <source>The AI resolves nothing in this plan</source>
        <translation>Die KI löst in diesem Plan nichts</translation>
    </message>
    <message>
        <source>Set AI involvement and resolution for a work type; informational ones are the usual start.</source>
        <translation>KI-Beteiligung und KI-Lösungsquote für eine Vorgangsart setzen; informative sind der übliche Anfang.</translation>
    </message>
    <message>
        <source>Automation ends where it starts, at %1</source>
        <translation>Die Automatisierung endet, wo sie beginnt, bei %1</translation>
    </message>
    <message>
        <source>Automation falls from %1 today to %2 in %3</source>
        <translation>Die Automatisierung fällt von heute %1 auf %2 im %3</translation>
    </message>
    <message>
        <source>From %1 today to %2 in one step, in %3</source>
        <translation>Von heute %1 auf %2 in einer Stufe, im %3</translation>
    </message>
    <message numerus="yes">
        <source>From %1 today to %2 in %3 steps</source>
        <translation>
            <numerusform>Von heute %1 auf %2 in %3 Stufe</numerusform>
            <numerusform>Von heute %1 auf %2 in %3 Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 today to %2 in %3</source>
        <translation>Von heute %1 auf %2 im %3</translation>
    </message>
    <message>
        <source>The rise of %1 in %2 is a jump: smaller steps are safer.</source>
        <translation>Der Anstieg um %1 im %2 ist ein Sprung: Kleinere Stufen sind sicherer.</translation>
    </message>
    <message>
        <source>One more point is worth most in %1: %2.</source>
        <translation>Ein weiterer Punkt ist am meisten wert bei %1: %2.</translation>
    </message>
    <message>
        <source>One more point is worth most in %1: %2; invest next there, for %3.</source>
        <translation>Ein weiterer Punkt ist am meisten wert bei %1: %2; als Nächstes dort investieren, für %3.</translation>
    </message>
    <message>
        <source>One more point is worth most in %1: %2; invest next in %3, for %4.</source>
        <translation>Ein weiterer Punkt ist am meisten wert bei %1: %2; als Nächstes in %3 investieren, für %4.</translation>
    </message>
    <message>
        <source>Raising resolution to its ceiling brings %1.</source>
        <translation>Die Lösungsquote bis zur Obergrenze zu heben bringt %1.</translation>
    </message>
    <message>
        <source>In %1 the AI does the work of %2.</source>
        <translation>Im %1 leistet die KI die Arbeit von %2.</translation>
    </message>
    <message>
        <source>Improvement work</source>
        <translation>Verbesserungsarbeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>bet</source>
        <translation>Wette</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>informativ</translation>
    </message>
    <message>
        <source>personalised</source>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>deep troubleshooting</source>
        <translation>tiefe Fehlersuche</translation>
    </message>
    <message>
        <source>content-led</source>
        <translation>inhaltsgeführt</translation>
    </message>
    <message>
        <source>system-dependent</source>
        <translation>systemabhängig</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zeitversetzt</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>lognormal</translation>
    </message>
    <message>
        <source>discrete</source>
        <translation>diskret</translation>
    </message>
    <message>
        <source>P10–P90</source>
        <translation>P10–P90</translation>
    </message>
    <message>
        <source>absolute limits</source>
        <translation>absolute Grenzen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>differences from base</source>
        <translation>Abweichungen von Basis</translation>
    </message>
    <message>
        <source>factors of base</source>
        <translation>Faktoren von Basis</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>straight lines</source>
        <translation>gerade Linien</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>a baseline that grows</source>
        <translation>Wert mit Wachstum</translation>
    </message>
    <message>
        <source>a forecast, month by month</source>
        <translation>Prognose je Monat</translation>
    </message>
    <message>
        <source>all conversations</source>
        <translation>alle Vorgänge</translation>
    </message>
    <message>
        <source>those the AI may see</source>
        <translation>was die KI sehen darf</translation>
    </message>
    <message>
        <source>by the year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>by the month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, month</comment>
        <extracomment>A place and a month: &quot;Inbox share, Oct 2026&quot;. Two digits would read as a day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen, ob es eine Datei ist und sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there, or choose another place.</source>
        <translation>Prüfen, ob der Ordner existiert und dort geschrieben werden darf, oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>Platz schaffen und erneut versuchen. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>Split it, or leave out what is not needed.</source>
        <translation>Aufteilen oder weglassen, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 is neither a Headroom workspace nor a plan.</source>
        <translation>%1 ist weder ein Headroom-Arbeitsbereich noch ein Plan.</translation>
    </message>
    <message>
        <source>Open a .headroom file, or a plan in JSON.</source>
        <translation>Eine .headroom-Datei oder einen Plan in JSON öffnen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Headroom (format %2; this program knows %3).</source>
        <translation>%1 wurde von einem neueren Headroom geschrieben (Format %2; dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>Update Headroom to open it. Nothing was changed.</source>
        <translation>Headroom aktualisieren, um sie zu öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Restore it from a backup; backups stand beside the file.</source>
        <translation>Aus einer Sicherung wiederherstellen; Sicherungen liegen neben der Datei.</translation>
    </message>
    <message>
        <source>%1 is open in another program.</source>
        <translation>%1 ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed.</source>
        <translation>%1 kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, or ask for the right to change it.</source>
        <translation>Eine Kopie speichern, wo geschrieben werden darf, oder um Schreibrecht bitten.</translation>
    </message>
    <message>
        <source>There is no such plan in %1.</source>
        <translation>Diesen Plan gibt es in %1 nicht.</translation>
    </message>
    <message>
        <source>There is no plan “%1”.</source>
        <translation>Es gibt keinen Plan „%1“.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Als UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation>%1 ist kein wohlgeformtes JSON.</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON: %2.</source>
        <translation>%1 ist kein wohlgeformtes JSON: %2.</translation>
    </message>
    <message>
        <source>Correct it there and try again.</source>
        <translation>Dort korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The value at %1 is not understood.</source>
        <translation>Der Wert bei %1 wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The value at %1 is not understood: expected %2.</source>
        <translation>Der Wert bei %1 wird nicht verstanden: erwartet wird %2.</translation>
    </message>
    <message>
        <source>“headroom schema” writes what a plan looks like.</source>
        <translation>„headroom schema“ schreibt, wie ein Plan aussieht.</translation>
    </message>
    <message>
        <source>%1 follows the schema “%2”; this program knows “%3”.</source>
        <translation>%1 folgt dem Schema „%2“; dieses Programm kennt „%3“.</translation>
    </message>
    <message>
        <source>Write it with a version of Headroom that uses that schema.</source>
        <translation>Mit einer Version von Headroom schreiben, die dieses Schema verwendet.</translation>
    </message>
    <message>
        <source>The plan has errors that keep it from being projected.</source>
        <translation>Der Plan hat Fehler, die seine Projektion verhindern.</translation>
    </message>
    <message>
        <source>Correct what plan health lists as errors; “headroom check” names each.</source>
        <translation>Korrigieren, was die Planprüfung als Fehler aufführt; „headroom check“ nennt jeden.</translation>
    </message>
    <message>
        <source>The plan has errors that keep its ranges from being drawn.</source>
        <translation>Der Plan hat Fehler, die das Ziehen seiner Spannen verhindern.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>Es gibt keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>There are: %1; and of a work type, as in “resolution: How-to questions”: %2.</source>
        <translation>Es gibt: %1; und zu einer Vorgangsart, wie in „resolution: How-to questions“: %2.</translation>
    </message>
    <message>
        <source>No columns were found in %1.</source>
        <translation>In %1 wurden keine Spalten gefunden.</translation>
    </message>
    <message>
        <source>Choose the separator the file uses.</source>
        <translation>Das Trennzeichen wählen, das die Datei verwendet.</translation>
    </message>
    <message>
        <source>No row of %1 could be used.</source>
        <translation>Keine Zeile von %1 war zu verwenden.</translation>
    </message>
    <message>
        <source>Check the columns, the order of the date and the decimal point; the preview shows what is read.</source>
        <translation>Spalten, Reihenfolge des Datums und Dezimalzeichen prüfen; die Vorschau zeigt, was gelesen wird.</translation>
    </message>
    <message>
        <source>%1 has too many columns.</source>
        <translation>%1 hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>Keep the date, the count and the type, and leave out the rest.</source>
        <translation>Datum, Anzahl und Art behalten, den Rest weglassen.</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation>Es gibt keine Spalte „%1“ in %2.</translation>
    </message>
    <message>
        <source>It cannot be told how %1 is to be read.</source>
        <translation>Es ist nicht zu erkennen, wie %1 zu lesen ist.</translation>
    </message>
    <message>
        <source>Choose it by hand.</source>
        <translation>Von Hand wählen.</translation>
    </message>
    <message>
        <source>There is no work type “%1”.</source>
        <translation>Es gibt keine Vorgangsart „%1“.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Headroom.</source>
        <translation>In Headroom ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Headroom: %1.</source>
        <translation>In Headroom ist etwas schiefgegangen: %1.</translation>
    </message>
    <message>
        <source>Your work up to the last edit is kept. Please report how it came about.</source>
        <translation>Die Arbeit bis zur letzten Änderung ist erhalten. Bitte melden, wie es dazu kam.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>the date is not understood</source>
        <translation>das Datum wird nicht verstanden</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>keine Anzahl</translation>
    </message>
    <message>
        <source>the count is not a number</source>
        <translation>die Anzahl ist keine Zahl</translation>
    </message>
    <message>
        <source>the count is negative</source>
        <translation>die Anzahl ist negativ</translation>
    </message>
    <message>
        <source>the count is not a finite number</source>
        <translation>die Anzahl ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>fewer columns than the header</source>
        <translation>weniger Spalten als die Kopfzeile</translation>
    </message>
    <message>
        <source>more columns than the header</source>
        <translation>mehr Spalten als die Kopfzeile</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>the month is there twice</source>
        <translation>der Monat steht zweimal da</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Is the day or the month written first? Both would fit.</source>
        <translation>Steht zuerst der Tag oder der Monat? Beides würde passen.</translation>
    </message>
    <message>
        <source>Are decimals written with a point or a comma? Both would fit.</source>
        <translation>Werden Dezimalen mit Punkt oder Komma geschrieben? Beides würde passen.</translation>
    </message>
    <message>
        <source>Which character separates the columns?</source>
        <translation>Welches Zeichen trennt die Spalten?</translation>
    </message>
    <message>
        <source>Is the text in UTF-8 or in Windows-1252?</source>
        <translation>Ist der Text in UTF-8 oder in Windows-1252?</translation>
    </message>
    <message>
        <source>Is the first line a header?</source>
        <translation>Ist die erste Zeile eine Kopfzeile?</translation>
    </message>
    <message>
        <source>Which column holds the date?</source>
        <translation>Welche Spalte enthält das Datum?</translation>
    </message>
    <message>
        <source>Which column holds the count?</source>
        <translation>Welche Spalte enthält die Anzahl?</translation>
    </message>
    <message>
        <source>Which column names the work type?</source>
        <translation>Welche Spalte nennt die Vorgangsart?</translation>
    </message>
    <message>
        <source>Is each row one conversation, or a count of them?</source>
        <translation>Ist jede Zeile ein Vorgang oder eine Anzahl davon?</translation>
    </message>
    <message>
        <source>The rows are a week apart. Weeks lie across months: are these counts of weeks?</source>
        <translation>Die Zeilen liegen eine Woche auseinander. Wochen gehen über Monate hinweg: Sind das Zahlen von Wochen?</translation>
    </message>
    <message>
        <source>Please check “%1”.</source>
        <translation>Bitte „%1“ prüfen.</translation>
    </message>
    <message>
        <source>month %1 of the ramp</source>
        <translation>Monat %1 der Einarbeitung</translation>
    </message>
    <message>
        <source>From the calendar in plan settings: weekdays less holidays.</source>
        <translation>Aus dem Kalender in den Planeinstellungen: Wochentage abzüglich Feiertage.</translation>
    </message>
    <message>
        <source>Counted from the first month of the plan.</source>
        <translation>Gezählt ab dem ersten Monat des Plans.</translation>
    </message>
    <message>
        <source>From the season: how the calendar month stands to the mean of the year.</source>
        <translation>Aus der Saison: wie der Kalendermonat zum Jahresmittel steht.</translation>
    </message>
    <message>
        <source>From the launches in plan settings, less their decay.</source>
        <translation>Aus den Launches in den Planeinstellungen, abzüglich ihres Verlusts.</translation>
    </message>
    <message>
        <source>From the ramp in plan settings.</source>
        <translation>Aus der Einarbeitung in den Planeinstellungen.</translation>
    </message>
    <message>
        <source>Reductions take those fully ramped first, then those with the most ramp behind them.</source>
        <translation>Abbau nimmt zuerst die voll Eingearbeiteten, dann die am weitesten Eingearbeiteten.</translation>
    </message>
    <message>
        <source>From the milestone in plan settings.</source>
        <translation>Aus dem Meilenstein in den Planeinstellungen.</translation>
    </message>
    <message>
        <source>The exact derivative of the staff that Erlang A asks for.</source>
        <translation>Die exakte Ableitung der Besetzung, die Erlang A verlangt.</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Finance review</source>
        <translation>Finanzprüfung</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>The work type</source>
        <translation>Die Vorgangsart</translation>
    </message>
    <message>
        <source>A lever</source>
        <translation>Eine Stellgröße</translation>
    </message>
    <message>
        <source>another lever</source>
        <translation>eine andere Stellgröße</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>einem Monat</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, scenario</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>Verantwortlichen</translation>
    </message>
    <message>
        <source>%1 is %2, outside %3 to %4.</source>
        <translation>%1 ist %2, außerhalb von %3 bis %4.</translation>
    </message>
    <message>
        <source>Set a value from %1 to %2.</source>
        <translation>Einen Wert von %1 bis %2 setzen.</translation>
    </message>
    <message>
        <source>%1 is %2, below %3.</source>
        <translation>%1 ist %2, unter %3.</translation>
    </message>
    <message>
        <source>Set at least %1.</source>
        <translation>Mindestens %1 setzen.</translation>
    </message>
    <message>
        <source>The plan has no name.</source>
        <translation>Der Plan hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Ihm einen geben.</translation>
    </message>
    <message>
        <source>The plan covers %1 months; it may cover 1 to %2.</source>
        <translation>Der Plan umfasst %1 Monate; er darf 1 bis %2 umfassen.</translation>
    </message>
    <message>
        <source>Set its length to 1 to %1 months.</source>
        <translation>Seine Länge auf 1 bis %1 Monate setzen.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code.</source>
        <translation>„%1“ ist kein Währungscode.</translation>
    </message>
    <message>
        <source>Use the three letters of ISO 4217, such as USD or EUR.</source>
        <translation>Die drei Buchstaben nach ISO 4217 verwenden, etwa USD oder EUR.</translation>
    </message>
    <message>
        <source>The plan&apos;s first month does not exist.</source>
        <translation>Den ersten Monat des Plans gibt es nicht.</translation>
    </message>
    <message>
        <source>Set a month from 1900 to 2200.</source>
        <translation>Einen Monat von 1900 bis 2200 setzen.</translation>
    </message>
    <message>
        <source>There are %1 work types; a plan holds at most %2.</source>
        <translation>Es gibt %1 Vorgangsarten; ein Plan hat höchstens %2.</translation>
    </message>
    <message>
        <source>Merge work types that behave alike.</source>
        <translation>Vorgangsarten zusammenlegen, die sich gleich verhalten.</translation>
    </message>
    <message>
        <source>The id of work type “%1” is missing or used twice.</source>
        <translation>Die Kennung der Vorgangsart „%1“ fehlt oder ist doppelt.</translation>
    </message>
    <message>
        <source>Give each work type an id of its own in the file.</source>
        <translation>Jeder Vorgangsart in der Datei eine eigene Kennung geben.</translation>
    </message>
    <message>
        <source>A work type has no name.</source>
        <translation>Eine Vorgangsart hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Sie benennen.</translation>
    </message>
    <message>
        <source>Two work types are called “%1”.</source>
        <translation>Zwei Vorgangsarten heißen „%1“.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Eine von ihnen umbenennen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a scenario.</source>
        <translation>„%1“ kann nicht der Name eines Szenarios sein.</translation>
    </message>
    <message>
        <source>A scenario has no name.</source>
        <translation>Ein Szenario hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a name that is not taken and is not “Base”.</source>
        <translation>Ihm einen Namen geben, der frei ist und nicht „Base“ lautet.</translation>
    </message>
    <message>
        <source>Scenario “%1” is given a weight of %2; it must be from 0 to 100 %.</source>
        <translation>Szenario „%1“ hat das Gewicht %2; es muss von 0 bis 100 % sein.</translation>
    </message>
    <message>
        <source>Set how likely it is, or leave it without a weight.</source>
        <translation>Setzen, wie wahrscheinlich es ist, oder ohne Gewicht lassen.</translation>
    </message>
    <message>
        <source>The weights of the scenarios add up to %1, and Base is left with none.</source>
        <translation>Die Gewichte der Szenarien ergeben zusammen %1, und für Basis bleibt keines.</translation>
    </message>
    <message>
        <source>Give away 100 % or less; Base takes the rest.</source>
        <translation>Höchstens 100 % vergeben; Basis nimmt den Rest.</translation>
    </message>
    <message>
        <source>Scenario “%1” overrides “%2”, which the plan does not have.</source>
        <translation>Szenario „%1“ überschreibt „%2“, das der Plan nicht hat.</translation>
    </message>
    <message>
        <source>Remove the override, or bring back the work type.</source>
        <translation>Das Überschriebene entfernen oder die Vorgangsart zurückholen.</translation>
    </message>
    <message>
        <source>%1 has no finite value.</source>
        <translation>%1 hat keinen endlichen Wert.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>%1 is %2, which is not a whole number.</source>
        <translation>%1 ist %2, was keine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>Round it.</source>
        <translation>Sie runden.</translation>
    </message>
    <message>
        <source>%1 has one value for the whole plan, and is given a path.</source>
        <translation>%1 hat einen Wert für den ganzen Plan, und hier steht ein Verlauf.</translation>
    </message>
    <message>
        <source>Set a single value.</source>
        <translation>Einen einzelnen Wert setzen.</translation>
    </message>
    <message>
        <source>The range of %1 has no finite ends.</source>
        <translation>Die Spanne von %1 hat keine endlichen Enden.</translation>
    </message>
    <message>
        <source>Give low and high as numbers, or remove the range.</source>
        <translation>Niedrig und hoch als Zahlen angeben oder die Spanne entfernen.</translation>
    </message>
    <message>
        <source>Low %2, base %3 and high %4 of %1 are out of order.</source>
        <translation>Niedrig %2, Basis %3 und hoch %4 von %1 stehen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>Set low at or below base, and high at or above it.</source>
        <translation>Niedrig höchstens auf Basis setzen, hoch mindestens darauf.</translation>
    </message>
    <message>
        <source>A lognormal range needs a low above 0; %1 has %2.</source>
        <translation>Eine lognormale Spanne braucht niedrig über 0; %1 hat %2.</translation>
    </message>
    <message>
        <source>Raise low above 0, or choose another distribution.</source>
        <translation>Niedrig über 0 heben oder eine andere Verteilung wählen.</translation>
    </message>
    <message>
        <source>The weights of the outcomes of %1 are negative, not numbers, or all 0.</source>
        <translation>Die Gewichte der Ergebnisse von %1 sind negativ, keine Zahlen oder alle 0.</translation>
    </message>
    <message>
        <source>Say how likely low, base and high are; 30, 40 and 30 % is usual.</source>
        <translation>Angeben, wie wahrscheinlich niedrig, Basis und hoch sind; üblich sind 30, 40 und 30 %.</translation>
    </message>
    <message>
        <source>A month&apos;s outcome of %1 follows the month before by %2; it must be from 0 to 1.</source>
        <translation>Das Ergebnis eines Monats von %1 folgt dem Vormonat um %2; es muss von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>Set 0 where months have nothing to do with each other, and near 1 where they rarely differ.</source>
        <translation>0 setzen, wo Monate nichts miteinander zu tun haben, und nahe 1, wo sie selten voneinander abweichen.</translation>
    </message>
    <message>
        <source>%1 has one value for the whole plan; its range has no outcome by month.</source>
        <translation>%1 hat einen Wert für den ganzen Plan; seine Spanne hat kein Ergebnis je Monat.</translation>
    </message>
    <message>
        <source>Let the whole path have one outcome.</source>
        <translation>Dem ganzen Verlauf ein Ergebnis geben.</translation>
    </message>
    <message>
        <source>%1 has a range, and no draw can use it: it stays at base.</source>
        <translation>%1 hat eine Spanne, und keine Ziehung kann sie verwenden: Es bleibt auf Basis.</translation>
    </message>
    <message>
        <source>Remove the range; compare other values as a scenario.</source>
        <translation>Die Spanne entfernen; andere Werte als Szenario vergleichen.</translation>
    </message>
    <message>
        <source>A correlation speaks of “%1” of “%2”, which the plan does not have.</source>
        <translation>Eine Korrelation spricht von „%1“ von „%2“, das der Plan nicht hat.</translation>
    </message>
    <message>
        <source>A correlation speaks of “%1” without saying whose.</source>
        <translation>Eine Korrelation spricht von „%1“, ohne zu sagen, wessen.</translation>
    </message>
    <message>
        <source>Remove it, or bring back the work type or milestone.</source>
        <translation>Sie entfernen oder Vorgangsart oder Meilenstein zurückholen.</translation>
    </message>
    <message>
        <source>“%1” is correlated with itself.</source>
        <translation>„%1“ ist mit sich selbst korreliert.</translation>
    </message>
    <message>
        <source>Remove the correlation, or name another lever.</source>
        <translation>Die Korrelation entfernen oder eine andere Stellgröße nennen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are correlated twice.</source>
        <translation>„%1“ und „%2“ sind doppelt korreliert.</translation>
    </message>
    <message>
        <source>Keep one of the two correlations.</source>
        <translation>Eine der beiden Korrelationen behalten.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are correlated by %3; it must be from −1 to 1.</source>
        <translation>„%1“ und „%2“ sind mit %3 korreliert; es muss von −1 bis 1 sein.</translation>
    </message>
    <message>
        <source>Set 1 where they always move together, 0 where they have nothing to do with each other, −1 where one rises as the other falls.</source>
        <translation>1 setzen, wo sie sich immer gemeinsam bewegen, 0, wo sie nichts miteinander zu tun haben, −1, wo eine steigt, wenn die andere fällt.</translation>
    </message>
    <message>
        <source>“%1” is correlated with “%2” and has no range: the correlation does nothing.</source>
        <translation>„%1“ ist mit „%2“ korreliert und hat keine Spanne: Die Korrelation bewirkt nichts.</translation>
    </message>
    <message>
        <source>Give it a range, or remove the correlation.</source>
        <translation>Ihm eine Spanne geben oder die Korrelation entfernen.</translation>
    </message>
    <message>
        <source>There are %1 correlations; a plan holds at most %2.</source>
        <translation>Es gibt %1 Korrelationen; ein Plan hat höchstens %2.</translation>
    </message>
    <message>
        <source>Keep those of the bets that matter most.</source>
        <translation>Die der wichtigsten Wetten behalten.</translation>
    </message>
    <message>
        <source>The ranges are drawn %1 times; it may be 1 to %2.</source>
        <translation>Die Spannen werden %1-mal gezogen; zulässig sind 1 bis %2.</translation>
    </message>
    <message>
        <source>Set %1; it is enough for figures a reviewer can rely on.</source>
        <translation>%1 setzen; das genügt für Zahlen, auf die sich eine Prüfung verlassen kann.</translation>
    </message>
    <message>
        <source>The parts of a paid hour add up to %1, not 100 %.</source>
        <translation>Die Teile einer bezahlten Stunde ergeben zusammen %1, nicht 100 %.</translation>
    </message>
    <message>
        <source>Move the difference to or from one of the parts.</source>
        <translation>Den Unterschied bei einem der Teile ausgleichen.</translation>
    </message>
    <message>
        <source>The seasonal index is negative, not a number, or 0 in every month.</source>
        <translation>Der Saisonindex ist negativ, keine Zahl oder in jedem Monat 0.</translation>
    </message>
    <message>
        <source>Give each calendar month an index; 1 is an average month.</source>
        <translation>Jedem Kalendermonat einen Index geben; 1 ist ein mittlerer Monat.</translation>
    </message>
    <message>
        <source>The public holiday “%1” is on a day that does not exist.</source>
        <translation>Der Feiertag „%1“ liegt auf einem Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Correct its date, or remove it.</source>
        <translation>Sein Datum korrigieren oder ihn entfernen.</translation>
    </message>
    <message>
        <source>%1 is given %2 working days, which it cannot have.</source>
        <translation>%1 hat %2 Arbeitstage, was nicht sein kann.</translation>
    </message>
    <message>
        <source>Set 0 to the number of days in the month.</source>
        <translation>0 bis zur Zahl der Tage des Monats setzen.</translation>
    </message>
    <message>
        <source>There is work in %1 and no working day to do it on: required FTE has no value.</source>
        <translation>Im %1 gibt es Arbeit und keinen Arbeitstag dafür: Der Bedarf (VZÄ) hat keinen Wert.</translation>
    </message>
    <message>
        <source>Correct the holidays or the month&apos;s working days.</source>
        <translation>Feiertage oder die Arbeitstage des Monats korrigieren.</translation>
    </message>
    <message>
        <source>The ramp&apos;s proficiency in month of age %1 is %2; it must be from 0 to 100 %.</source>
        <translation>Der Leistungsgrad im Monat %1 der Einarbeitung ist %2; er muss von 0 bis 100 % sein.</translation>
    </message>
    <message>
        <source>Set how much of a full person&apos;s work someone does in that month.</source>
        <translation>Setzen, wie viel der Arbeit einer vollen Kraft jemand in diesem Monat leistet.</translation>
    </message>
    <message>
        <source>The ramp is %1 months long; at most %2 are kept.</source>
        <translation>Die Einarbeitung ist %1 Monate lang; höchstens %2 werden behalten.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Sie kürzen.</translation>
    </message>
    <message>
        <source>People of the opening team ramp for %1 months, the ramp for %2.</source>
        <translation>Der Anfangsbestand wird %1 Monate eingearbeitet, die Einarbeitung dauert %2.</translation>
    </message>
    <message>
        <source>Count those past the ramp as fully ramped.</source>
        <translation>Wer darüber hinaus ist, als voll eingearbeitet zählen.</translation>
    </message>
    <message>
        <source>A number of people still ramping is negative or not a number.</source>
        <translation>Eine Zahl von Personen in Einarbeitung ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>Set 0 or more.</source>
        <translation>0 oder mehr setzen.</translation>
    </message>
    <message>
        <source>The launch “%1” has no work type, or a month, volume or decay that cannot be.</source>
        <translation>Der Launch „%1“ hat keine Vorgangsart oder einen unmöglichen Monat, ein unmögliches Volumen oder einen unmöglichen Verlust.</translation>
    </message>
    <message>
        <source>Give it a work type of this plan, a month within it, a volume of 0 or more and a decay of 0 to 100 %.</source>
        <translation>Ihm eine Vorgangsart dieses Plans geben, einen Monat darin, ein Volumen ab 0 und einen Verlust von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>There are %1 milestones; a plan holds at most %2.</source>
        <translation>Es gibt %1 Meilensteine; ein Plan hat höchstens %2.</translation>
    </message>
    <message>
        <source>Keep those that automation waits for.</source>
        <translation>Die behalten, auf die die Automatisierung wartet.</translation>
    </message>
    <message>
        <source>The milestone “%1” has no name or id of its own, an unknown work type, or a month before the plan.</source>
        <translation>Der Meilenstein „%1“ hat keinen eigenen Namen oder keine eigene Kennung, eine unbekannte Vorgangsart oder einen Monat vor dem Plan.</translation>
    </message>
    <message>
        <source>Give it a name, a month of the plan and work types of the plan.</source>
        <translation>Ihm einen Namen, einen Monat des Plans und Vorgangsarten des Plans geben.</translation>
    </message>
    <message>
        <source>%1 waits for both “%2” and “%3” in one month.</source>
        <translation>%1 wartet in einem Monat auf „%2“ und auf „%3“.</translation>
    </message>
    <message>
        <source>Let its step hang on the later of the two.</source>
        <translation>Die Stufe an den späteren der beiden hängen.</translation>
    </message>
    <message>
        <source>Nothing hangs on the milestone “%1”: no planned resolution changes in its month.</source>
        <translation>Am Meilenstein „%1“ hängt nichts: In seinem Monat ändert sich keine geplante Lösungsquote.</translation>
    </message>
    <message>
        <source>Plan the step in that month, or move the milestone to where the step is.</source>
        <translation>Die Stufe in diesem Monat planen oder den Meilenstein dorthin schieben, wo die Stufe ist.</translation>
    </message>
    <message>
        <source>%1 starts outside the plan.</source>
        <translation>%1 beginnt außerhalb des Plans.</translation>
    </message>
    <message>
        <source>Set its first month within the plan, or remove the work type.</source>
        <translation>Den ersten Monat in den Plan legen oder die Vorgangsart entfernen.</translation>
    </message>
    <message>
        <source>The day of %1 has no intervals that make up a day.</source>
        <translation>Der Tag von %1 hat keine Intervalle, die einen Tag ergeben.</translation>
    </message>
    <message>
        <source>Give intervals of 5 minutes or more, within 24 hours, with shares of 0 or more that are not all 0.</source>
        <translation>Intervalle ab 5 Minuten angeben, innerhalb von 24 Stunden, mit Anteilen ab 0, die nicht alle 0 sind.</translation>
    </message>
    <message>
        <source>%1 is live and has no profile of the day: conversations are taken to arrive evenly.</source>
        <translation>%1 ist live und hat kein Tagesprofil: Vorgänge gelten als gleichmäßig eingehend.</translation>
    </message>
    <message>
        <source>Give the share of contacts by interval; a peak needs more people than an even day.</source>
        <translation>Den Anteil der Kontakte je Intervall angeben; eine Spitze braucht mehr Menschen als ein gleichmäßiger Tag.</translation>
    </message>
    <message>
        <source>No staff answers %1 of live conversations in time.</source>
        <translation>Keine Besetzung nimmt %1 der Live-Vorgänge rechtzeitig an.</translation>
    </message>
    <message>
        <source>Set a target below 100 %; 80 % is usual.</source>
        <translation>Ein Ziel unter 100 % setzen; üblich sind 80 %.</translation>
    </message>
    <message>
        <source>A service target of 0 % asks for nobody to answer %1.</source>
        <translation>Ein Serviceziel von 0 % verlangt niemanden, der %1 annimmt.</translation>
    </message>
    <message>
        <source>Set the share of conversations to be answered in time; 80 % is usual.</source>
        <translation>Den Anteil der rechtzeitig zu beantwortenden Vorgänge setzen; üblich sind 80 %.</translation>
    </message>
    <message>
        <source>Patience is 0: whoever has to wait for %1 gives up at once.</source>
        <translation>Die Geduld ist 0: Wer auf %1 warten muss, gibt sofort auf.</translation>
    </message>
    <message>
        <source>Set the mean time customers wait before they give up; 2 to 10 minutes is usual.</source>
        <translation>Die mittlere Zeit setzen, die gewartet wird, bevor jemand aufgibt; üblich sind 2 bis 10 Minuten.</translation>
    </message>
    <message>
        <source>The order of the surplus names a destination twice or leaves one out.</source>
        <translation>Die Reihenfolge des Überschusses nennt ein Ziel doppelt oder lässt eines aus.</translation>
    </message>
    <message>
        <source>Name each of the six destinations once.</source>
        <translation>Jedes der sechs Ziele einmal nennen.</translation>
    </message>
    <message>
        <source>The destinations of surplus ask for %1 of it; the last ones get less than their share.</source>
        <translation>Die Ziele des Überschusses verlangen %1 davon; die letzten bekommen weniger als ihren Anteil.</translation>
    </message>
    <message>
        <source>Give away 100 % or less.</source>
        <translation>Höchstens 100 % vergeben.</translation>
    </message>
    <message>
        <source>In %1 the service target of %2 counts on people giving up: those who answer would be busy %3 of the time.</source>
        <translation>Im %1 rechnet das Serviceziel von %2 damit, dass manche aufgeben: Wer annimmt, wäre %3 der Zeit beschäftigt.</translation>
    </message>
    <message>
        <source>Raise the target, or plan for the conversations that are lost.</source>
        <translation>Das Ziel heben oder die verlorenen Vorgänge einplanen.</translation>
    </message>
    <message>
        <source>There are %1 guardrails; a plan holds at most %2.</source>
        <translation>Es gibt %1 Leitplanken; ein Plan hat höchstens %2.</translation>
    </message>
    <message>
        <source>Keep those that somebody will act on.</source>
        <translation>Die behalten, nach denen jemand handeln wird.</translation>
    </message>
    <message>
        <source>The id of guardrail “%1” is missing or used twice.</source>
        <translation>Die Kennung der Leitplanke „%1“ fehlt oder ist doppelt.</translation>
    </message>
    <message>
        <source>Give each guardrail an id of its own in the file.</source>
        <translation>Jeder Leitplanke in der Datei eine eigene Kennung geben.</translation>
    </message>
    <message>
        <source>A guardrail has no name.</source>
        <translation>Eine Leitplanke hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two guardrails are called “%1”.</source>
        <translation>Zwei Leitplanken heißen „%1“.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Eine von ihnen umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>The threshold of guardrail “%1” is below 0 or not a number.</source>
        <translation>Der Schwellenwert der Leitplanke „%1“ ist unter 0 oder keine Zahl.</translation>
    </message>
    <message>
        <source>Guardrail “%1” waits for %2 months in a row.</source>
        <translation>Leitplanke „%1“ wartet auf %2 Monate in Folge.</translation>
    </message>
    <message>
        <source>Set 1 to %1 months.</source>
        <translation>1 bis %1 Monate setzen.</translation>
    </message>
    <message>
        <source>The volume history holds an unknown work type, or a volume that is negative or not a number.</source>
        <translation>Die Volumenhistorie enthält eine unbekannte Vorgangsart oder ein Volumen, das negativ oder keine Zahl ist.</translation>
    </message>
    <message>
        <source>Import it again, or remove it.</source>
        <translation>Sie neu importieren oder entfernen.</translation>
    </message>
    <message>
        <source>Resolution is planned at %1, above its ceiling of %2.</source>
        <translation>Die Lösungsquote ist mit %1 geplant, über ihrer Obergrenze von %2.</translation>
    </message>
    <message>
        <source>Raise the ceiling if the work type allows it, or plan below it: the projection stops at the ceiling.</source>
        <translation>Die Obergrenze heben, wenn die Vorgangsart es zulässt, oder darunter planen: Die Projektion hält an der Obergrenze an.</translation>
    </message>
    <message>
        <source>With complexity growth %1 and automation of %2 before the plan, handle time would turn negative if automation fell.</source>
        <translation>Mit Komplexitätszuwachs %1 und einer Automatisierung von %2 vor dem Plan würde die Bearbeitungszeit negativ, wenn die Automatisierung fällt.</translation>
    </message>
    <message>
        <source>Lower complexity growth.</source>
        <translation>Den Komplexitätszuwachs senken.</translation>
    </message>
    <message>
        <source>In %1, %2 are to leave and only %3 are there.</source>
        <translation>Im %1 sollen %2 gehen, und nur %3 sind da.</translation>
    </message>
    <message>
        <source>Plan fewer reductions, or later ones.</source>
        <translation>Weniger oder späteren Abbau planen.</translation>
    </message>
    <message>
        <source>There is work and a working day has no hours: required FTE has no value.</source>
        <translation>Es gibt Arbeit, und ein Arbeitstag hat keine Stunden: Der Bedarf (VZÄ) hat keinen Wert.</translation>
    </message>
    <message>
        <source>Set the paid hours of a working day; 7.5 or 8 is usual.</source>
        <translation>Die bezahlten Stunden eines Arbeitstags setzen; üblich sind 7,5 oder 8.</translation>
    </message>
    <message>
        <source>There is work in %1 and no inbox time: required FTE has no value.</source>
        <translation>Im %1 gibt es Arbeit und keine Inbox-Zeit: Der Bedarf (VZÄ) hat keinen Wert.</translation>
    </message>
    <message>
        <source>Give the inbox a share of paid time.</source>
        <translation>Der Inbox einen Anteil der bezahlten Zeit geben.</translation>
    </message>
    <message>
        <source>Nobody answers for the AI&apos;s performance on %1.</source>
        <translation>Niemand steht für die Leistung der KI bei %1 ein.</translation>
    </message>
    <message>
        <source>Name an owner: resolution rises where one person has the job of raising it.</source>
        <translation>Jemanden benennen: Die Lösungsquote steigt, wo eine Person die Aufgabe hat, sie zu heben.</translation>
    </message>
    <message>
        <source>%1 is a bet without %2.</source>
        <translation>%1 ist eine Wette ohne %2.</translation>
    </message>
    <message>
        <source>Add it in the inspector; a reviewer will ask.</source>
        <translation>Im Inspektor ergänzen; bei der Prüfung wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1 is %2, and half of the outcomes of its range lie below %3: this distribution follows from low and high alone.</source>
        <translation>%1 ist %2, und die Hälfte der Ergebnisse seiner Spanne liegt unter %3: Diese Verteilung folgt allein aus niedrig und hoch.</translation>
    </message>
    <message>
        <source>Move low or high, or choose PERT, which takes base as the most likely value.</source>
        <translation>Niedrig oder hoch verschieben oder PERT wählen, das Basis als wahrscheinlichsten Wert nimmt.</translation>
    </message>
    <message>
        <source>Automation is planned to rise by %1 points in one month.</source>
        <translation>Die Automatisierung soll in einem Monat um %1 Punkte steigen.</translation>
    </message>
    <message>
        <source>Spread the rise over steps of at most 10 points, a month or a quarter apart.</source>
        <translation>Den Anstieg auf Stufen von höchstens 10 Punkten verteilen, einen Monat oder ein Quartal auseinander.</translation>
    </message>
    <message>
        <source>%1 is to reach %2 automation with neither an owner nor improvement time.</source>
        <translation>%1 soll %2 Automatisierung erreichen, ohne Verantwortlichen und ohne Verbesserungszeit.</translation>
    </message>
    <message>
        <source>Name an owner and give time to review, tuning and content.</source>
        <translation>Jemanden benennen und Zeit für Prüfung, Feinabstimmung und Inhalte geben.</translation>
    </message>
    <message>
        <source>%1 depends on systems and starts at %2 resolution.</source>
        <translation>%1 hängt von Systemen ab und beginnt bei %2 Lösungsquote.</translation>
    </message>
    <message>
        <source>Start modestly and step up as the systems and data arrive.</source>
        <translation>Bescheiden beginnen und höher gehen, wenn Systeme und Daten da sind.</translation>
    </message>
    <message>
        <source>Output per person does not fall while automation rises: %1 of what it was at the start.</source>
        <translation>Die Leistung pro Person fällt nicht, während die Automatisierung steigt: %1 dessen, was sie zu Beginn war.</translation>
    </message>
    <message>
        <source>The AI takes the easy work. Raise complexity growth or the handle time of what is left.</source>
        <translation>Die KI nimmt das Leichte. Den Komplexitätszuwachs oder die Bearbeitungszeit des Rests heben.</translation>
    </message>
    <message>
        <source>The inbox share is %1, above last year&apos;s %2.</source>
        <translation>Der Inbox-Anteil ist %1, über %2 im Vorjahr.</translation>
    </message>
    <message>
        <source>Give time to the work that makes the AI better, or say why none is needed.</source>
        <translation>Der Arbeit Zeit geben, die die KI besser macht, oder sagen, warum keine nötig ist.</translation>
    </message>
    <message>
        <source>Only %1 of the improvement work is done in %2; %3 are missing, and resolution falls behind.</source>
        <translation>Nur %1 der Verbesserungsarbeit wird im %2 geleistet; %3 fehlen, und die Lösungsquote bleibt zurück.</translation>
    </message>
    <message>
        <source>Move inbox time to improvement, or plan a slower rise.</source>
        <translation>Inbox-Zeit in Verbesserung verschieben oder einen langsameren Anstieg planen.</translation>
    </message>
    <message>
        <source>%1 leave by reduction in %2, and %3, within the hiring lead, may be short of %4: one outcome in ten is worse (P10).</source>
        <translation>%1 gehen durch Abbau im %2, und im %3, innerhalb des Einstellungsvorlaufs, können %4 fehlen: Eines von zehn Ergebnissen ist schlechter (P10).</translation>
    </message>
    <message>
        <source>%1 leave by reduction in %2, and %3 is short of %4 within the hiring lead.</source>
        <translation>%1 gehen durch Abbau im %2, und im %3, innerhalb des Einstellungsvorlaufs, fehlen %4.</translation>
    </message>
    <message>
        <source>Put the reduction off until automation has held, or open hires now.</source>
        <translation>Den Abbau verschieben, bis die Automatisierung gehalten hat, oder jetzt Stellen öffnen.</translation>
    </message>
    <message>
        <source>Backfill goes from %1 to %2 in %3, before automation has held its path for two months.</source>
        <translation>Die Nachbesetzung geht im %3 von %1 auf %2, bevor die Automatisierung ihren Verlauf zwei Monate gehalten hat.</translation>
    </message>
    <message>
        <source>Keep replacing leavers until it has.</source>
        <translation>Abgänge weiter ersetzen, bis sie es hat.</translation>
    </message>
    <message>
        <source>There is a surplus of up to %1 and no destination for it.</source>
        <translation>Es gibt einen Überschuss von bis zu %1 und kein Ziel dafür.</translation>
    </message>
    <message>
        <source>Name destinations with their shares, such as content and backlog; reduction is never the default.</source>
        <translation>Ziele mit ihren Anteilen nennen, etwa Inhalte und Rückstand; Abbau ist nie die Vorgabe.</translation>
    </message>
    <message>
        <source>No guardrail says what is to happen when automation falls short of plan.</source>
        <translation>Keine Leitplanke sagt, was geschehen soll, wenn die Automatisierung hinter dem Plan zurückbleibt.</translation>
    </message>
    <message>
        <source>Add one, such as 5 points under plan for two months: pause reductions and reopen hiring gates.</source>
        <translation>Eine hinzufügen, etwa zwei Monate lang 5 Punkte unter Plan: Abbau aussetzen und Einstellungen wieder freigeben.</translation>
    </message>
    <message>
        <source>The last finance review was on %1, over a quarter ago.</source>
        <translation>Die letzte Finanzprüfung war am %1, vor über einem Quartal.</translation>
    </message>
    <message>
        <source>Review assumptions against actuals with finance, and set the date.</source>
        <translation>Annahmen mit der Finanzabteilung an den Istwerten prüfen und das Datum setzen.</translation>
    </message>
    <message>
        <source>The plan has begun and no finance review is on record.</source>
        <translation>Der Plan hat begonnen, und keine Finanzprüfung ist verzeichnet.</translation>
    </message>
    <message>
        <source>One bet has not been reviewed for two quarters.</source>
        <translation>Eine Wette ist seit zwei Quartalen nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bets have not been reviewed for two quarters.</source>
        <translation>
            <numerusform>%1 Wette ist seit zwei Quartalen nicht geprüft.</numerusform>
            <numerusform>%1 Wetten sind seit zwei Quartalen nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the register and record what is still true.</source>
        <translation>Das Register durchgehen und festhalten, was noch gilt.</translation>
    </message>
    <message>
        <source>%1 conversation</source>
        <translation>%1 Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <translation>
            <numerusform>%1 Vorgang</numerusform>
            <numerusform>%1 Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations per FTE</source>
        <translation>
            <numerusform>%1 Vorgang je VZÄ</numerusform>
            <numerusform>%1 Vorgänge je VZÄ</numerusform>
        </translation>
    </message>
    <message>
        <source>conv.</source>
        <translation>Vorg.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>conv./FTE</source>
        <translation>Vorg./VZÄ</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The order of day, month and year, as QLocale::toString reads it.</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 Arbeitstag</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>%1 working days</source>
        <translation>
            <numerusform>%1 Arbeitstag</numerusform>
            <numerusform>%1 Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>in any month</source>
        <translation>in irgendeinem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 months in a row</source>
        <translation>
            <numerusform>%1 Monat in Folge</numerusform>
            <numerusform>%1 Monate in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement share</source>
        <translation>Verbesserungsanteil</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Inbound volume</source>
        <translation>Eingangsvolumen</translation>
    </message>
    <message>
        <source>pause planned reductions</source>
        <translation>geplanten Abbau aussetzen</translation>
    </message>
    <message>
        <source>reopen hiring gates</source>
        <translation>Einstellungen wieder freigeben</translation>
    </message>
    <message>
        <source>move surplus to backlog, content and outreach</source>
        <translation>Überschuss in Rückstand, Inhalte und Ansprache lenken</translation>
    </message>
    <message>
        <source>review content and ownership</source>
        <translation>Inhalte und Verantwortung überprüfen</translation>
    </message>
    <message>
        <source>cap the inbox share, keep improvement time</source>
        <translation>Inbox-Anteil begrenzen, Verbesserungszeit erhalten</translation>
    </message>
    <message>
        <source>stop reductions for good</source>
        <translation>Abbau endgültig beenden</translation>
    </message>
    <message>
        <source>overtime to clear the backlog</source>
        <translation>Überstunden, um den Rückstand abzubauen</translation>
    </message>
    <message>
        <source>revisit hiring gates</source>
        <translation>Freigabe von Einstellungen überprüfen</translation>
    </message>
    <message>
        <source>Reductions planned for a month in which it is in force do not happen, and are not made up for later.</source>
        <translation>Abbau, der für einen Monat geplant ist, in dem sie in Kraft ist, findet nicht statt und wird nicht nachgeholt.</translation>
    </message>
    <message>
        <source>Once it has fired, no reduction happens in the rest of the plan.</source>
        <translation>Sobald sie ausgelöst hat, findet im Rest des Plans kein Abbau statt.</translation>
    </message>
    <message>
        <source>Everyone who leaves while it is in force is replaced, a hiring lead later.</source>
        <translation>Wer geht, während sie in Kraft ist, wird einen Einstellungsvorlauf später ersetzt.</translation>
    </message>
    <message>
        <source>Surplus without a destination goes to backlog, content and outreach in equal parts; content counts as improvement.</source>
        <translation>Überschuss ohne Ziel geht zu gleichen Teilen in Rückstand, Inhalte und Ansprache; Inhalte zählen als Verbesserung.</translation>
    </message>
    <message>
        <source>Asks for a review, and changes no number by itself.</source>
        <translation>Verlangt eine Überprüfung und ändert selbst keine Zahl.</translation>
    </message>
    <message>
        <source>Improvement time is worked as planned again, and what that takes comes out of the inbox share.</source>
        <translation>Verbesserungszeit wird wieder wie geplant geleistet, und was das kostet, geht vom Inbox-Anteil ab.</translation>
    </message>
    <message>
        <source>Overtime until the backlog that waits is done, of up to %1 % of paid hours.</source>
        <translation>Überstunden, bis der wartende Rückstand erledigt ist, bis zu %1 % der bezahlten Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>Guardrail in force: %1</source>
        <translation>
            <numerusform>Leitplanke in Kraft: %1</numerusform>
            <numerusform>Leitplanken in Kraft: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at least %2 under plan</source>
        <translation>%1 mindestens %2 unter Plan</translation>
    </message>
    <message>
        <source>%1 at least %2 over plan</source>
        <translation>%1 mindestens %2 über Plan</translation>
    </message>
    <message>
        <source>%1 up less than %2 in a month while the plan rises</source>
        <translation>%1 in einem Monat um weniger als %2 gestiegen, während der Plan steigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 up less than %2 in %3 months while the plan rises</source>
        <translation>
            <numerusform>%1 in %3 Monat um weniger als %2 gestiegen, während der Plan steigt</numerusform>
            <numerusform>%1 in %3 Monaten um weniger als %2 gestiegen, während der Plan steigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 above its high</source>
        <translation>%1 über hoch</translation>
    </message>
    <message>
        <source>%1 more than %2 above its high</source>
        <translation>%1 mehr als %2 über hoch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>condition, how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition: actions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3; %4 is outside.</source>
        <translation>%1 muss von %2 bis %3 sein; %4 liegt außerhalb.</translation>
    </message>
    <message>
        <source>%1 must be at least %2; %3 is below.</source>
        <translation>%1 muss mindestens %2 sein; %3 liegt darunter.</translation>
    </message>
    <message>
        <source>%1 is a plain number; “%2” does not belong there.</source>
        <translation>%1 ist eine reine Zahl; „%2“ gehört nicht dazu.</translation>
    </message>
    <message>
        <source>%1 is in %2; “%3” is not understood.</source>
        <translation>%1 ist in %2 angegeben; „%3“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number here. %2</source>
        <translation>„%1“ ist hier keine Zahl. %2</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>„%1“ ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nicht %2</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or 2026-01-31.</source>
        <translation>Kein Datum. Etwa %1 oder 2026-01-31 schreiben.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 %</source>
        <extracomment>How likely low, base and high are: &quot;30, 40 and 30 %&quot;.</extracomment>
        <translation>%1, %2 und %3 %</translation>
    </message>
    <message>
        <source>Low, base or high, and nothing between them or beyond.</source>
        <translation>Niedrig, Basis oder hoch, und nichts dazwischen oder darüber hinaus.</translation>
    </message>
    <message>
        <source>P10–P90: one outcome in ten is below %1, one in ten above %2.</source>
        <translation>P10–P90: Eines von zehn Ergebnissen liegt unter %1, eines von zehn über %2.</translation>
    </message>
    <message>
        <source>Absolute limits: no outcome is below %1 or above %2.</source>
        <translation>Absolute Grenzen: Kein Ergebnis liegt unter %1 oder über %2.</translation>
    </message>
    <message>
        <source>Each month has an outcome of its own.</source>
        <translation>Jeder Monat hat ein eigenes Ergebnis.</translation>
    </message>
    <message>
        <source>All months are high or low together.</source>
        <translation>Alle Monate sind gemeinsam hoch oder niedrig.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Register of ranges</source>
        <translation>Spannenregister</translation>
    </message>
    <message>
        <source>In %1, of a lever that differs by month. An edit moves the lever&apos;s whole path.</source>
        <translation>In %1, bei einer Stellgröße, die sich nach Monat unterscheidet. Eine Änderung verschiebt ihren ganzen Verlauf.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>How likely its outcomes are, with low, base and high.</source>
        <translation>Wie wahrscheinlich ihre Ergebnisse sind, mit niedrig, Basis und hoch.</translation>
    </message>
    <message>
        <source>Low, high</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What low and high say: nine of ten outcomes are above the one and below the other, or all of them.</source>
        <translation>Was niedrig und hoch sagen: Neun von zehn Ergebnissen liegen über dem einen und unter dem anderen, oder alle.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>1 lever with a range</source>
        <translation>1 Stellgröße mit Spanne</translation>
    </message>
    <message numerus="yes">
        <source>%1 levers with a range</source>
        <translation>
            <numerusform>%1 Stellgröße mit Spanne</numerusform>
            <numerusform>%1 Stellgrößen mit Spanne</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 bet without</source>
        <translation>und 1 Wette ohne</translation>
    </message>
    <message numerus="yes">
        <source>and %1 bets without</source>
        <translation>
            <numerusform>und %1 Wette ohne</numerusform>
            <numerusform>und %1 Wetten ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>No lever has a range yet. Show all bets and type how low and how high they may be.</source>
        <translation>Noch hat keine Stellgröße eine Spanne. Alle Wetten anzeigen und eingeben, wie niedrig und wie hoch sie werden können.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (difference to base)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With every lever at base: %1.</source>
        <translation>Mit jeder Stellgröße auf Basis: %1.</translation>
    </message>
    <message>
        <source>What the weights of the other scenarios leave.</source>
        <translation>Was die Gewichte der anderen Szenarien übrig lassen.</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
    <message>
        <source>The middle of the draws (P50) and its difference to Base.</source>
        <translation>Die Mitte der Ziehungen (P50) und ihr Unterschied zu Basis.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How likely somebody thinks it is.</source>
        <translation>Für wie wahrscheinlich jemand es hält.</translation>
    </message>
    <message>
        <source>Understaffed</source>
        <translation>Unterbesetzt</translation>
    </message>
    <message>
        <source>some month</source>
        <translation>irgendein Monat</translation>
    </message>
    <message>
        <source>The chance of a negative gap in some month.</source>
        <translation>Die Wahrscheinlichkeit einer negativen Lücke in irgendeinem Monat.</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>ganzer Plan</translation>
    </message>
    <message>
        <source>Drawing the outcomes of every scenario…</source>
        <translation>Ergebnisse jedes Szenarios werden gezogen…</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, gezeigt</translation>
    </message>
    <message>
        <source>P50 of %1 draws each, with the difference to Base.</source>
        <translation>P50 aus je %1 Ziehungen, mit dem Unterschied zu Basis.</translation>
    </message>
    <message>
        <source>The weights add up to %1, which leaves nothing for Base.</source>
        <translation>Die Gewichte ergeben zusammen %1, für Basis bleibt nichts.</translation>
    </message>
    <message>
        <source>The staffing planned covers four of five outcomes in every month.</source>
        <translation>Die geplante Besetzung deckt in jedem Monat vier von fünf Ergebnissen.</translation>
    </message>
    <message>
        <source>To cover four of five outcomes takes %1 in %2, %3 more than planned.</source>
        <translation>Um vier von fünf Ergebnissen zu decken, braucht es %1 im %2, %3 mehr als geplant.</translation>
    </message>
    <message>
        <source>%1 chance of being understaffed in some month</source>
        <translation>%1 Risiko, in irgendeinem Monat unterbesetzt zu sein</translation>
    </message>
    <message>
        <source>%1; %2 more throughout bring it to %3</source>
        <translation>%1; durchgehend %2 mehr bringen es auf %3</translation>
    </message>
    <message>
        <source>%1; %2 more from %3 on bring it to %4</source>
        <translation>%1; %2 mehr ab %3 bringen es auf %4</translation>
    </message>
    <message>
        <source>Hires for %1 are approved by %2.</source>
        <translation>Einstellungen für %1 werden bis %2 genehmigt.</translation>
    </message>
    <message>
        <source>Hires take %1: before %2 only overtime and contractors help.</source>
        <translation>Einstellungen brauchen %1: Vor %2 helfen nur Überstunden und Externe.</translation>
    </message>
    <message>
        <source>P10–P90, %1 draws of the plan before this edit</source>
        <translation>P10–P90, %1 Ziehungen des Plans vor dieser Änderung</translation>
    </message>
    <message>
        <source>P10–P90, %1 of %2 draws so far</source>
        <translation>P10–P90, bisher %1 von %2 Ziehungen</translation>
    </message>
    <message>
        <source>P10–P90, %1 draws</source>
        <translation>P10–P90, %1 Ziehungen</translation>
    </message>
    <message>
        <source>Worst month</source>
        <translation>Schlechtester Monat</translation>
    </message>
    <message>
        <source>Highest month</source>
        <translation>Höchster Monat</translation>
    </message>
    <message>
        <source>Sum of the plan</source>
        <translation>Summe des Plans</translation>
    </message>
    <message>
        <source>Mean of the plan</source>
        <translation>Mittel des Plans</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, work type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, over which months</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The correlations contradict each other and were moved by up to %1 so that they can all be true.</source>
        <translation>Die Korrelationen widersprechen einander und wurden um bis zu %1 verschoben, damit alle gelten können.</translation>
    </message>
    <message>
        <source>The range is not drawn: nothing reads it as one.</source>
        <translation>Die Spanne wird nicht gezogen: Nichts liest sie als Spanne.</translation>
    </message>
    <message>
        <source>Base is far from the middle of the outcomes, %1, that low and high say with this shape.</source>
        <translation>Basis liegt weit von der Mitte der Ergebnisse, %1, die niedrig und hoch mit dieser Form besagen.</translation>
    </message>
    <message>
        <source>The outcomes cannot be drawn: %1</source>
        <translation>Die Ergebnisse lassen sich nicht ziehen: %1</translation>
    </message>
    <message>
        <source>Nothing is a bet yet: no lever has a range</source>
        <translation>Noch ist nichts eine Wette: Keine Stellgröße hat eine Spanne</translation>
    </message>
    <message>
        <source>Say of each lever that could turn out otherwise how low and how high it may be, in the register below or in the inspector.</source>
        <translation>Für jede Stellgröße, die anders ausfallen könnte, unten im Register oder im Inspektor angeben, wie niedrig und wie hoch sie werden kann.</translation>
    </message>
    <message>
        <source>Drawing the first outcomes…</source>
        <translation>Erste Ergebnisse werden gezogen…</translation>
    </message>
    <message>
        <source>Enough people in every month of every draw</source>
        <translation>Genug Menschen in jedem Monat jeder Ziehung</translation>
    </message>
    <message>
        <source>%1 chance of being understaffed in some month; the likeliest is %2</source>
        <translation>%1 Risiko, in irgendeinem Monat unterbesetzt zu sein; am wahrscheinlichsten im %2</translation>
    </message>
    <message>
        <source>In nine of ten draws %1 are to spare in the tightest month.</source>
        <translation>In neun von zehn Ziehungen bleiben im knappsten Monat %1 übrig.</translation>
    </message>
    <message>
        <source>scrambled Sobol sequence</source>
        <translation>verwürfelte Sobol-Folge</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>Latin Hypercube</translation>
    </message>
    <message>
        <source>pseudo-random</source>
        <translation>Pseudozufall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>metric, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>At base</source>
        <translation>Auf Basis</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weitere</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>Understaffed in some month</source>
        <translation>In irgendeinem Monat unterbesetzt</translation>
    </message>
    <message>
        <source>Every service target met in every month</source>
        <translation>Jedes Serviceziel in jedem Monat erreicht</translation>
    </message>
    <message>
        <source>Guardrail fires within the plan</source>
        <translation>Leitplanke löst im Plan aus</translation>
    </message>
    <message>
        <source>With guardrails: understaffed in some month in %1, cost of the plan %2 (P50).</source>
        <translation>Mit Leitplanken: in irgendeinem Monat unterbesetzt in %1, Kosten des Plans %2 (P50).</translation>
    </message>
    <message>
        <source>Without them: in %1, %2.</source>
        <translation>Ohne sie: in %1, %2.</translation>
    </message>
    <message>
        <source>P10 %1, P50 %2, P90 %3; at base %4.</source>
        <translation>P10 %1, P50 %2, P90 %3; auf Basis %4.</translation>
    </message>
    <message>
        <source>No lever has a range.</source>
        <translation>Keine Stellgröße hat eine Spanne.</translation>
    </message>
    <message>
        <source>One lever at a time</source>
        <translation>Eine Stellgröße nach der anderen</translation>
    </message>
    <message>
        <source>at its low</source>
        <translation>wenn niedrig</translation>
    </message>
    <message>
        <source>at its high</source>
        <translation>wenn hoch</translation>
    </message>
    <message>
        <source>Sobol total</source>
        <translation>Sobol gesamt</translation>
    </message>
    <message numerus="yes">
        <source>%1 levers with a range in all.</source>
        <translation>
            <numerusform>Insgesamt %1 Stellgröße mit Spanne.</numerusform>
            <numerusform>Insgesamt %1 Stellgrößen mit Spanne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sobol total: the share of the variance that the lever has a part in.</source>
        <translation>Sobol gesamt: der Anteil der Varianz, an dem die Stellgröße beteiligt ist.</translation>
    </message>
    <message>
        <source>* with the levers that it is correlated with.</source>
        <translation>* mit den Stellgrößen, mit denen sie korreliert ist.</translation>
    </message>
    <message>
        <source>1 draw (%1, seed %2) of %3, scenario %4.</source>
        <translation>1 Ziehung (%1, Startwert %2) von %3, Szenario %4.</translation>
    </message>
    <message>
        <source>%1 draws (%2, seed %3) of %4, scenario %5.</source>
        <translation>%1 Ziehungen (%2, Startwert %3) von %4, Szenario %5.</translation>
    </message>
    <message>
        <source>One outcome in ten lies below P10, one in ten above P90. Low and high of a lever are its P10 and P90 unless its range says absolute limits.</source>
        <translation>Eines von zehn Ergebnissen liegt unter P10, eines von zehn über P90. Niedrig und hoch einer Stellgröße sind ihr P10 und P90, außer ihre Spanne sagt absolute Grenzen.</translation>
    </message>
    <message>
        <source>Correct the ones that are least sure.</source>
        <translation>Die am wenigsten sicheren korrigieren.</translation>
    </message>
    <message>
        <source>%1 of %2 draws</source>
        <translation>%1 von %2 Ziehungen</translation>
    </message>
    <message>
        <source>%1 draws; measuring which levers matter</source>
        <translation>%1 Ziehungen; gemessen wird, welche Stellgrößen zählen</translation>
    </message>
    <message>
        <source>Approve 1 hire for %1</source>
        <translation>1 Einstellung für %1 genehmigen</translation>
    </message>
    <message>
        <source>Approve %1 hires for %2</source>
        <translation>%1 Einstellungen für %2 genehmigen</translation>
    </message>
    <message>
        <source>Approve 1 hire a month for %1 to %2</source>
        <translation>1 Einstellung pro Monat für %1 bis %2 genehmigen</translation>
    </message>
    <message>
        <source>Approve %1 hires a month for %2 to %3</source>
        <translation>%1 Einstellungen pro Monat für %2 bis %3 genehmigen</translation>
    </message>
    <message>
        <source>Hiring takes %1.</source>
        <translation>Einstellen dauert %1.</translation>
    </message>
    <message>
        <source>Hiring takes %1; each month is approved a month after the one before.</source>
        <translation>Einstellen dauert %1; jeder Monat wird einen Monat nach dem vorigen genehmigt.</translation>
    </message>
    <message>
        <source>Backfill may stop at once</source>
        <translation>Nachbesetzung darf sofort enden</translation>
    </message>
    <message>
        <source>Backfill may stop from %1</source>
        <translation>Nachbesetzung darf ab %1 enden</translation>
    </message>
    <message>
        <source>Without replacing leavers from then on, no month is shorter of people than planned.</source>
        <translation>Ohne Ersatz von Abgängen ab dann fehlen in keinem Monat mehr Menschen als geplant.</translation>
    </message>
    <message>
        <source>Backfill may stay stopped until %1</source>
        <translation>Nachbesetzung darf bis %1 ausgesetzt bleiben</translation>
    </message>
    <message>
        <source>If leavers after %1 are not replaced either, some month is shorter of people than planned.</source>
        <translation>Werden Abgänge auch nach %1 nicht ersetzt, fehlen in einem Monat mehr Menschen als geplant.</translation>
    </message>
    <message>
        <source>%1 missing.</source>
        <translation>%1 fehlen.</translation>
    </message>
    <message>
        <source>Up to %1 missing, in %2.</source>
        <translation>Bis zu %1 fehlen, im %2.</translation>
    </message>
    <message>
        <source>No position opened from %1 on is productive by then.</source>
        <translation>Keine ab %1 geöffnete Stelle ist bis dahin produktiv.</translation>
    </message>
    <message>
        <source>Hiring takes %1, ramp to 80 % another %2.</source>
        <translation>Einstellen dauert %1, Einarbeitung auf 80 % weitere %2.</translation>
    </message>
    <message>
        <source>Open positions to be productive in %1</source>
        <translation>Stellen öffnen, um im %1 produktiv zu sein</translation>
    </message>
    <message>
        <source>Open positions to be productive from %1 to %2</source>
        <translation>Stellen öffnen, um von %1 bis %2 produktiv zu sein</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>may wait</source>
        <translation>kann warten</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>Leavers are not replaced in this plan.</source>
        <translation>Abgänge werden in diesem Plan nicht ersetzt.</translation>
    </message>
    <message>
        <source>Finding out when backfill may stop…</source>
        <translation>Ermittelt wird, wann die Nachbesetzung enden darf…</translation>
    </message>
    <message>
        <source>The plan ends before a stop of backfill would show.</source>
        <translation>Der Plan endet, bevor sich ein Ende der Nachbesetzung zeigen würde.</translation>
    </message>
    <message>
        <source>Backfill may not stop in any month.</source>
        <translation>Die Nachbesetzung darf in keinem Monat enden.</translation>
    </message>
    <message>
        <source>%1 FTE per 100 hours</source>
        <translation>%1 VZÄ je 100 Stunden</translation>
    </message>
    <message>
        <source>Where to invest next</source>
        <translation>Wo als Nächstes investieren</translation>
    </message>
    <message>
        <source>Each type raised from what it reaches in %1 to its ceiling; the most FTE for the work first.</source>
        <translation>Jede Art von dem, was sie im %1 erreicht, bis zur Obergrenze gehoben; die meisten VZÄ für die Arbeit zuerst.</translation>
    </message>
    <message>
        <source>No type has room to its ceiling.</source>
        <translation>Keine Art hat Raum bis zu ihrer Obergrenze.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>The most FTE for 100 hours of work first; where equal, content-led before system-dependent.</source>
        <translation>Die meisten VZÄ für 100 Stunden Arbeit zuerst; bei Gleichstand inhaltsgeführt vor systemabhängig.</translation>
    </message>
    <message>
        <source>Types with nothing in reach are left out: no volume, no involvement, or at the ceiling.</source>
        <translation>Arten ohne Reichweite fehlen: kein Volumen, keine Beteiligung oder an der Obergrenze.</translation>
    </message>
    <message>
        <source>Content-led types can go high once the content is in shape; system-dependent ones step up as systems and data arrive.</source>
        <translation>Inhaltsgeführte Arten können hoch gehen, sobald die Inhalte in Form sind; systemabhängige steigen, wenn Systeme und Daten da sind.</translation>
    </message>
    <message>
        <source>A point saves</source>
        <translation>Ein Punkt spart</translation>
    </message>
    <message>
        <source>FTE saved in %1 by one more point of the plan&apos;s automation when it comes from this type.</source>
        <translation>VZÄ, die ein weiterer Punkt der Automatisierung des Plans im %1 spart, wenn er aus dieser Art kommt.</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Points of the plan&apos;s automation that this type still has: its share of the volume × involvement × (ceiling − resolution reached), in %1.</source>
        <translation>Punkte der Automatisierung des Plans, die in dieser Art noch stecken: ihr Anteil am Volumen × Beteiligung × (Obergrenze − erreichte Lösungsquote), im %1.</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>FTE saved at the ceiling: what a point saves × points in reach.</source>
        <translation>An der Obergrenze gesparte VZÄ: was ein Punkt spart × erreichbare Punkte.</translation>
    </message>
    <message>
        <source>Improvement hours it takes: hours per point of resolution × points to the ceiling.</source>
        <translation>Nötige Verbesserungsstunden: Stunden je Punkt der Lösungsquote × Punkte bis zur Obergrenze.</translation>
    </message>
    <message>
        <source>Those hours at the loaded cost of a paid hour in %1.</source>
        <translation>Diese Stunden zu den Vollkosten einer bezahlten Stunde im %1.</translation>
    </message>
    <message>
        <source>Per 100 h</source>
        <translation>Je 100 h</translation>
    </message>
    <message>
        <source>FTE gained for 100 hours of improvement work: what the ranking goes by.</source>
        <translation>Gewonnene VZÄ für 100 Stunden Verbesserungsarbeit: wonach die Rangfolge geht.</translation>
    </message>
    <message>
        <source>Who answers for the AI&apos;s performance on the type.</source>
        <translation>Wer für die Leistung der KI bei dieser Art einsteht.</translation>
    </message>
    <message>
        <source>Dates of no return</source>
        <translation>Letzte Termine</translation>
    </message>
    <message>
        <source>No hires are planned and no month is short: nothing has to be decided by a date.</source>
        <translation>Keine Einstellungen sind geplant und kein Monat ist knapp: Nichts muss bis zu einem Termin entschieden werden.</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>The last month in which the decision comes in time, the earliest first.</source>
        <translation>Der letzte Monat, in dem die Entscheidung rechtzeitig kommt, der früheste zuerst.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Late: the month lies before the plan&apos;s first.</source>
        <translation>Zu spät: Der Monat liegt vor dem ersten des Plans.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Consecutive months that ask for the same share a row.</source>
        <translation>Aufeinanderfolgende Monate, die dasselbe verlangen, teilen sich eine Zeile.</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Hires once they are fully ramped, or what is missing in the worst of the months.</source>
        <translation>Einstellungen nach voller Einarbeitung, oder was im schlechtesten der Monate fehlt.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Approval: start − hiring lead. Opening: the month that is short − ramp to 80 % − hiring lead. Backfill: from projections of this plan with backfill stopped.</source>
        <translation>Genehmigung: Beginn − Einstellungsvorlauf. Öffnung: der knappe Monat − Einarbeitung auf 80 % − Einstellungsvorlauf. Nachbesetzung: aus Projektionen dieses Plans ohne Nachbesetzung.</translation>
    </message>
    <message>
        <source>%1 in %2, approved by %3, would close the rest.</source>
        <translation>%1 im %2, bis %3 genehmigt, würden den Rest schließen.</translation>
    </message>
    <message>
        <source>%1 in %2, approved by %3, would close it.</source>
        <translation>%1 im %2, bis %3 genehmigt, würden sie schließen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>money, month</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>money, time</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, month</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1; the work type that carries it has no owner</source>
        <translation>%1; für die Vorgangsart, die es trägt, ist niemand verantwortlich</translation>
    </message>
    <message numerus="yes">
        <source>%1; none of the %2 work types that carry it has an owner</source>
        <translation>
            <numerusform>%1; für keine der %2 Vorgangsarten, die es tragen, ist jemand verantwortlich</numerusform>
            <numerusform>%1; für keine der %2 Vorgangsarten, die es tragen, ist jemand verantwortlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; one of the %2 work types that carry it has no owner</source>
        <translation>
            <numerusform>%1; für eine der %2 Vorgangsarten, die es tragen, ist niemand verantwortlich</numerusform>
            <numerusform>%1; für eine der %2 Vorgangsarten, die es tragen, ist niemand verantwortlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 of the %3 work types that carry it have no owner</source>
        <translation>
            <numerusform>%1; für %2 der %3 Vorgangsarten, die es tragen, ist niemand verantwortlich</numerusform>
            <numerusform>%1; für %2 der %3 Vorgangsarten, die es tragen, ist niemand verantwortlich</numerusform>
        </translation>
    </message>
    <message>
        <source>sum of</source>
        <extracomment>Before a product, in a formula in words: &quot;sum of Volume × AI involvement&quot;.</extracomment>
        <translation>Summe von</translation>
    </message>
    <message>
        <source>k%1</source>
        <comment>thousands of a currency</comment>
        <extracomment>A currency in thousands: &quot;k$&quot;.</extracomment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>M%1</source>
        <comment>millions of a currency</comment>
        <extracomment>A currency in millions: &quot;M$&quot;.</extracomment>
        <translation>Mio.&#xa0;%1</translation>
    </message>
    <message>
        <source>bn%1</source>
        <comment>billions of a currency</comment>
        <extracomment>A currency in billions: &quot;bn$&quot;.</extracomment>
        <translation>Mrd.&#xa0;%1</translation>
    </message>
    <message>
        <source>Here decimals are written with “%1”.</source>
        <translation>Dezimalen werden hier mit „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Here decimals are written with “%1” and thousands may have “%2”.</source>
        <translation>Dezimalen werden hier mit „%1“ geschrieben, Tausender dürfen „%2“ haben.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>missing things</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <extracomment>A number of a chart as it is read out: its row, its column, its value.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of a chart</comment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>k thousand</source>
        <comment>typed after a number</comment>
        <translation>t tsd tausend</translation>
    </message>
    <message>
        <source>m mn mio million</source>
        <comment>typed after a number</comment>
        <translation>mio million millionen</translation>
    </message>
    <message>
        <source>bn billion</source>
        <comment>typed after a number</comment>
        <translation>mrd milliarde milliarden</translation>
    </message>
    <message>
        <source>% percent pct</source>
        <comment>typed after a number</comment>
        <translation>% prozent proz</translation>
    </message>
    <message>
        <source>conv conversation conversations</source>
        <comment>typed after a number</comment>
        <translation>vorg vorgang vorgänge vorgängen</translation>
    </message>
    <message>
        <source>s sec secs second seconds</source>
        <comment>typed after a number</comment>
        <translation>s sek sekunde sekunden</translation>
    </message>
    <message>
        <source>min mins minute minutes</source>
        <comment>typed after a number</comment>
        <translation>min minute minuten</translation>
    </message>
    <message>
        <source>h hr hrs hour hours</source>
        <comment>typed after a number</comment>
        <translation>h std stunde stunden</translation>
    </message>
    <message>
        <source>d day days</source>
        <comment>typed after a number</comment>
        <translation>tag tage tagen</translation>
    </message>
    <message>
        <source>mo month months</source>
        <comment>typed after a number</comment>
        <translation>mon monat monate monaten</translation>
    </message>
    <message>
        <source>people person heads head hc</source>
        <comment>typed after a number</comment>
        <translation>person personen köpfe kopf leute</translation>
    </message>
    <message>
        <source>fte ftes</source>
        <comment>typed after a number</comment>
        <translation>vzä fte</translation>
    </message>
    <message>
        <source>“%1” cannot be set beside the other plan: %2 and %3.</source>
        <translation>„%1“ lässt sich nicht neben den anderen Plan stellen: %2 und %3.</translation>
    </message>
    <message>
        <source>Compare plans that begin in the same month and count in the same currency.</source>
        <translation>Pläne vergleichen, die im selben Monat beginnen und in derselben Währung rechnen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>added</source>
        <comment>to the plan</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>from the plan</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>in the plan</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>months</comment>
        <extracomment>Months from and to: &quot;Oct–Dec 26&quot;.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, one more month</source>
        <translation>%1, ein weiterer Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more months</source>
        <translation>
            <numerusform>%1, %n weiterer Monat</numerusform>
            <numerusform>%1, %n weitere Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Spanne von %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>range</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Low of %1</source>
        <translation>Niedrig von %1</translation>
    </message>
    <message>
        <source>High of %1</source>
        <translation>Hoch von %1</translation>
    </message>
    <message>
        <source>Ends of %1 given as</source>
        <translation>Enden von %1 angegeben als</translation>
    </message>
    <message>
        <source>Low and high of %1 mean</source>
        <translation>Niedrig und hoch von %1 bedeuten</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>Verteilung von %1</translation>
    </message>
    <message>
        <source>Draws of %1</source>
        <translation>Ziehungen von %1</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Verantwortlich für %1</translation>
    </message>
    <message>
        <source>Rationale of %1</source>
        <translation>Begründung von %1</translation>
    </message>
    <message>
        <source>Confidence in %1</source>
        <translation>Verlässlichkeit von %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario</comment>
        <extracomment>A scenario and what differs in it: &quot;Bold: AI resolution, Actions&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note of scenario %1</source>
        <translation>Notiz zum Szenario %1</translation>
    </message>
    <message>
        <source>How likely %1 is</source>
        <translation>Wie wahrscheinlich %1 ist</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Work type %1</source>
        <translation>Vorgangsart %1</translation>
    </message>
    <message>
        <source>Name of the work type</source>
        <translation>Name der Vorgangsart</translation>
    </message>
    <message>
        <source>Nature of %1</source>
        <translation>Charakter von %1</translation>
    </message>
    <message>
        <source>Dependence of %1</source>
        <translation>Abhängigkeit von %1</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Service von %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Beginn von %1</translation>
    </message>
    <message>
        <source>Day profile of %1</source>
        <translation>Tagesprofil von %1</translation>
    </message>
    <message>
        <source>Order of the work types</source>
        <translation>Reihenfolge der Vorgangsarten</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Volumes are</source>
        <translation>Volumen sind</translation>
    </message>
    <message>
        <source>Rates are shares of</source>
        <translation>Raten sind Anteile von</translation>
    </message>
    <message>
        <source>Attrition is</source>
        <translation>Fluktuation gilt</translation>
    </message>
    <message>
        <source>Care acts on resolution</source>
        <translation>Pflege wirkt auf die Lösungsquote</translation>
    </message>
    <message>
        <source>Season, %1</source>
        <translation>Saison, %1</translation>
    </message>
    <message>
        <source>Last finance review</source>
        <translation>Letzte Finanzprüfung</translation>
    </message>
    <message>
        <source>Why a surplus may become fewer people</source>
        <translation>Warum aus einem Überschuss weniger Menschen werden dürfen</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Zahl der Ziehungen</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Startwert der Ziehungen</translation>
    </message>
    <message>
        <source>Method of the draws</source>
        <translation>Verfahren der Ziehungen</translation>
    </message>
    <message>
        <source>Working days of the week</source>
        <translation>Arbeitstage der Woche</translation>
    </message>
    <message>
        <source>Holiday %1 %2</source>
        <comment>date, name</comment>
        <translation>Feiertag %1 %2</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Working days of single months</source>
        <translation>Arbeitstage einzelner Monate</translation>
    </message>
    <message>
        <source>Ramp of new people</source>
        <translation>Einarbeitung neuer Personen</translation>
    </message>
    <message>
        <source>People who ramp at the start</source>
        <translation>Personen in Einarbeitung zu Beginn</translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation>Launch %1</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Meilenstein %1</translation>
    </message>
    <message>
        <source>Guardrail %1</source>
        <translation>Leitplanke %1</translation>
    </message>
    <message>
        <source>Order of the surplus</source>
        <translation>Reihenfolge des Überschusses</translation>
    </message>
    <message>
        <source>%1 moves with %2</source>
        <translation>%1 bewegt sich mit %2</translation>
    </message>
    <message>
        <source>Volumes before the plan, %1</source>
        <translation>Volumen vor dem Plan, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how it is</comment>
        <extracomment>&quot;Scenario Bold added&quot;, &quot;Guardrail plateau changed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Als &amp;SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Sho&amp;w as table…</source>
        <translation>Als Tabelle &amp;zeigen…</translation>
    </message>
    <message>
        <source>%1: %2 of the draws; at most that in %3</source>
        <translation>%1: %2 der Ziehungen; höchstens so viel in %3</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation>%1 und weniger</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>Statt %1</translation>
    </message>
    <message>
        <source>No step is left</source>
        <translation>Keine Stufe bleibt</translation>
    </message>
    <message>
        <source>Another plan is called “%1”.</source>
        <translation>Ein anderer Plan heißt „%1“.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Einem von beiden einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>%1 has no month with a value.</source>
        <translation>%1 hat keinen Monat mit einem Wert.</translation>
    </message>
    <message>
        <source>A forecast needs at least one.</source>
        <translation>Eine Prognose braucht mindestens einen.</translation>
    </message>
    <message>
        <source>%1: the value of %2 is %3.</source>
        <translation>%1: Der Wert von %2 ist %3.</translation>
    </message>
    <message>
        <source>Volumes are finite and not negative; leave a month empty that is not known.</source>
        <translation>Volumen sind endlich und nicht negativ; einen unbekannten Monat leer lassen.</translation>
    </message>
    <message>
        <source>A forecast cannot look %1 months ahead.</source>
        <translation>Eine Prognose kann nicht %1 Monate vorausblicken.</translation>
    </message>
    <message>
        <source>It looks 1 to %1 months ahead.</source>
        <translation>Sie blickt 1 bis %1 Monate voraus.</translation>
    </message>
    <message>
        <source>The forecast of %1 has no dates.</source>
        <translation>Die Prognose von %1 hat keine Daten.</translation>
    </message>
    <message>
        <source>Give the history its first month.</source>
        <translation>Der Historie ihren ersten Monat geben.</translation>
    </message>
    <message>
        <source>Not a month. Write it like January 2026 or 2026-01.</source>
        <translation>Kein Monat. Etwa Januar 2026 oder 2026-01 schreiben.</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>cause</comment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Involvement</source>
        <comment>cause</comment>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <comment>cause</comment>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>cause</comment>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Handle time</source>
        <comment>cause</comment>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Time split</source>
        <comment>cause</comment>
        <translation>Zeitaufteilung</translation>
    </message>
    <message>
        <source>People</source>
        <comment>cause</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>At the end of the plan automation now looks like %1, planned %2; its cost comes to %3, planned %4.</source>
        <translation>Am Ende des Plans liegt die Automatisierung nach heutigem Stand bei %1, geplant %2; er kostet %3, geplant %4.</translation>
    </message>
    <message>
        <source>No actuals yet: what happened is set against the plan here</source>
        <translation>Noch keine Ist-Werte: Hier wird das Geschehene dem Plan gegenübergestellt</translation>
    </message>
    <message>
        <source>Type the first month’s figures into the rows below, or import them.</source>
        <translation>Die Werte des ersten Monats in die Zeilen unten eintippen oder importieren.</translation>
    </message>
    <message>
        <source>%1 asks for a decision</source>
        <comment>guardrails</comment>
        <translation>%1 verlangt eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 ask for a decision</source>
        <comment>guardrails</comment>
        <translation>%1 verlangen eine Entscheidung</translation>
    </message>
    <message>
        <source>Automation was on plan in %1</source>
        <translation>Die Automatisierung lag im %1 im Plan</translation>
    </message>
    <message>
        <source>Automation was %1 under plan in %2</source>
        <translation>Die Automatisierung lag im %2 um %1 unter Plan</translation>
    </message>
    <message>
        <source>Automation was %1 over plan in %2</source>
        <translation>Die Automatisierung lag im %2 um %1 über Plan</translation>
    </message>
    <message>
        <source>Guardrail</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>When and what</source>
        <comment>guardrail</comment>
        <translation>Wann und was</translation>
    </message>
    <message>
        <source>State</source>
        <comment>guardrail</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The plan has no guardrails. Add them in the plan’s settings.</source>
        <translation>Der Plan hat keine Leitplanken. Sie lassen sich in den Einstellungen des Plans hinzufügen.</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>Jahresende</translation>
    </message>
    <message>
        <source>Without actuals it is the plan.</source>
        <translation>Ohne Ist-Werte ist es der Plan.</translation>
    </message>
    <message>
        <source>Actuals up to %1, projected from there.</source>
        <translation>Ist-Werte bis %1, von da an hochgerechnet.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis heute</translation>
    </message>
    <message>
        <source>As it now looks</source>
        <translation>Nach heutigem Stand</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>What each cause brings, averaged over all orders in which they could be taken; the parts add up to the difference.</source>
        <translation>Was jede Ursache bringt, gemittelt über alle Reihenfolgen, in denen sie genommen werden könnten; die Teile ergeben zusammen die Abweichung.</translation>
    </message>
    <message>
        <source>Without actuals there is nothing to explain.</source>
        <translation>Ohne Ist-Werte gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>figure</comment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>the actions of a guardrail</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>deferred</source>
        <comment>the actions of a guardrail</comment>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>overridden</source>
        <comment>the actions of a guardrail</comment>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Ist-Werte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>The actuals have triggered guardrail “%1”, and nobody has decided. What it does is in force until then.</source>
        <translation>Die Ist-Werte haben die Leitplanke „%1“ ausgelöst, und niemand hat entschieden. Bis dahin gilt, was sie tut.</translation>
    </message>
    <message>
        <source>Record a decision: accept, defer or override it.</source>
        <translation>Eine Entscheidung festhalten: annehmen, aufschieben oder übergehen.</translation>
    </message>
    <message>
        <source>The actual %1 is %2: below 0, not a number, or more than there can be.</source>
        <translation>Der Ist-Wert %1 ist %2: unter 0, keine Zahl oder mehr, als es geben kann.</translation>
    </message>
    <message>
        <source>Set 0 to %1, or clear it.</source>
        <translation>0 bis %1 setzen oder leeren.</translation>
    </message>
    <message>
        <source>Set 0 or more, or clear it.</source>
        <translation>0 oder mehr setzen oder leeren.</translation>
    </message>
    <message>
        <source>The actual %1 belongs to no month, or to a work type that is not in the plan.</source>
        <translation>Der Ist-Wert %1 gehört zu keinem Monat oder zu einer Vorgangsart, die nicht im Plan ist.</translation>
    </message>
    <message>
        <source>Import it again, or clear it.</source>
        <translation>Neu importieren oder leeren.</translation>
    </message>
    <message>
        <source>The actual %1 is there twice.</source>
        <translation>Den Ist-Wert %1 gibt es doppelt.</translation>
    </message>
    <message>
        <source>Keep one of them in the file.</source>
        <translation>Einen davon in der Datei behalten.</translation>
    </message>
    <message>
        <source>The actual %1 names a source that is not listed.</source>
        <translation>Der Ist-Wert %1 nennt eine Quelle, die nicht aufgeführt ist.</translation>
    </message>
    <message>
        <source>Import it again, or type it in.</source>
        <translation>Neu importieren oder eintippen.</translation>
    </message>
    <message>
        <source>The actual %1 is of a month outside the plan and is not used.</source>
        <translation>Der Ist-Wert %1 ist von einem Monat außerhalb des Plans und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Move the plan’s first month, or leave it for the record.</source>
        <translation>Den ersten Monat des Plans verschieben oder ihn zur Dokumentation stehen lassen.</translation>
    </message>
    <message>
        <source>The source of actuals “%1” is there twice, or settles before the month ends.</source>
        <translation>Die Quelle von Ist-Werten „%1“ gibt es doppelt, oder sie steht vor dem Monatsende fest.</translation>
    </message>
    <message>
        <source>A source of actuals has no name.</source>
        <translation>Eine Quelle von Ist-Werten hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name each source once, and let outcomes settle after 0 days or more.</source>
        <translation>Jede Quelle einmal nennen, und Ergebnisse nach 0 Tagen oder mehr feststehen lassen.</translation>
    </message>
    <message>
        <source>A decision on a guardrail lacks its guardrail, month, name, date or reason.</source>
        <translation>Einer Entscheidung über eine Leitplanke fehlt Leitplanke, Monat, Name, Datum oder Grund.</translation>
    </message>
    <message>
        <source>Record it again, with a reason where it is not accepted.</source>
        <translation>Neu festhalten, mit einem Grund, wo sie nicht angenommen wird.</translation>
    </message>
    <message>
        <source>%1: %2, %3 under plan</source>
        <translation>%1: %2, %3 unter Plan</translation>
    </message>
    <message>
        <source>%1: %2, %3 over plan</source>
        <translation>%1: %2, %3 über Plan</translation>
    </message>
    <message>
        <source>%1: %2 over the months, the plan %3</source>
        <translation>%1: %2 über die Monate, der Plan %3</translation>
    </message>
    <message>
        <source>%1: %2, the limit is %3</source>
        <translation>%1: %2, die Grenze ist %3</translation>
    </message>
    <message>
        <source>%1: %2, the high is %3</source>
        <translation>%1: %2, das Hoch ist %3</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>guardrail</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>guardrail</comment>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>triggered</source>
        <comment>guardrail</comment>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>guardrail</comment>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>cleared</source>
        <comment>guardrail</comment>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>noch kein Ist-Wert</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <comment>accepted, who, date</comment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>people, month</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>Planned reductions paused: %1.</source>
        <translation>Geplanter Abbau ausgesetzt: %1.</translation>
    </message>
    <message>
        <source>The plan has no guardrails.</source>
        <translation>Der Plan hat keine Leitplanken.</translation>
    </message>
    <message>
        <source>Source of actuals %1</source>
        <translation>Quelle von Ist-Werten %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>actual</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, days missing</source>
        <translation>%1, es fehlen Tage</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Ist-Wert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more actuals</source>
        <translation>
            <numerusform>%n weiterer Ist-Wert</numerusform>
            <numerusform>%n weitere Ist-Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision on %1, %2</source>
        <comment>guardrail, month</comment>
        <translation>Entscheidung über %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a chart, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figure (%1)</source>
        <translation>Zahl (%1)</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, to</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Was man von %1 weiß</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Induced demand</source>
        <translation>Induzierte Nachfrage</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Time split</source>
        <translation>Zeitaufteilung</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Fluktuation</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Work types that are new</source>
        <translation>Neue Vorgangsarten</translation>
    </message>
    <message>
        <source>Work types that are gone</source>
        <translation>Entfallene Vorgangsarten</translation>
    </message>
    <message>
        <source>When a work type begins</source>
        <translation>Wann eine Vorgangsart beginnt</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Produkteinführungen</translation>
    </message>
    <message>
        <source>What volumes are based on</source>
        <translation>Worauf Volumen beruhen</translation>
    </message>
    <message>
        <source>What rates are shares of</source>
        <translation>Wovon Raten Anteile sind</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Whether care counts</source>
        <translation>Ob Pflege zählt</translation>
    </message>
    <message>
        <source>Where a surplus goes</source>
        <translation>Wohin ein Überschuss geht</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>How attrition is given</source>
        <translation>Wie Fluktuation angegeben ist</translation>
    </message>
    <message>
        <source>How work is served</source>
        <translation>Wie Arbeit bedient wird</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>%1, whole plan</source>
        <translation>%1, ganzer Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shapley shares: the order of the steps makes no difference, and they add up exactly.</source>
        <translation>Shapley-Anteile: Die Reihenfolge der Schritte spielt keine Rolle, und sie summieren sich genau.</translation>
    </message>
    <message>
        <source>%1: the same in %2 as in %3</source>
        <translation>%1: in %2 wie in %3</translation>
    </message>
    <message>
        <source>Nothing that moves this figure was changed.</source>
        <translation>Nichts, was diese Zahl bewegt, wurde geändert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, its figure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: up %2 from %3 to %4, most of it is %5</source>
        <translation>%1: um %2 mehr von %3 zu %4, das meiste davon ist %5</translation>
    </message>
    <message>
        <source>%1: down %2 from %3 to %4, most of it is %5</source>
        <translation>%1: um %2 weniger von %3 zu %4, das meiste davon ist %5</translation>
    </message>
    <message>
        <source>%1: up %2 from %3 to %4; the largest step is %5</source>
        <translation>%1: um %2 mehr von %3 zu %4; der größte Schritt ist %5</translation>
    </message>
    <message>
        <source>%1: down %2 from %3 to %4; the largest step is %5</source>
        <translation>%1: um %2 weniger von %3 zu %4; der größte Schritt ist %5</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>The steps add up as they are printed.</source>
        <translation>Die Schritte summieren sich, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>First and last month, in the lever&apos;s unit.</source>
        <translation>Erster und letzter Monat, in der Einheit der Stellgröße.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who changed the lever last, and when.</source>
        <translation>Wer die Stellgröße zuletzt geändert hat, und wann.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The lever&apos;s rationale, or the name of the edit.</source>
        <translation>Die Begründung der Stellgröße oder der Name der Änderung.</translation>
    </message>
    <message>
        <source>Changed without moving this figure</source>
        <translation>Geändert, ohne diese Zahl zu bewegen</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Tooling</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>To the cent; every line and every column adds up as printed. P10 and P90 are those of the whole plan: quantiles do not add up.</source>
        <translation>Auf den Cent; jede Zeile und jede Spalte summiert sich, wie sie dasteht. P10 und P90 sind die des ganzen Plans: Quantile summieren sich nicht.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Only the part of it that is in the plan.</source>
        <translation>Nur der Teil davon, der im Plan liegt.</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Of the whole plan, over the draws.</source>
        <translation>Des ganzen Plans, über die Ziehungen.</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>AI and tooling</source>
        <translation>KI und Werkzeuge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>Kosten je Vorgang</translation>
    </message>
    <message>
        <source>With automation as today</source>
        <translation>Mit Automatisierung wie heute</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Below the traditional plan</source>
        <translation>Unter dem herkömmlichen Plan</translation>
    </message>
    <message>
        <source>The plan costs %1, over the envelope of %2; the chance of staying within is %3</source>
        <translation>Der Plan kostet %1, mehr als der Rahmen von %2; die Chance, darin zu bleiben, ist %3</translation>
    </message>
    <message>
        <source>The plan costs %1, within the envelope of %2 with a chance of %3</source>
        <translation>Der Plan kostet %1, im Rahmen von %2 mit einer Chance von %3</translation>
    </message>
    <message>
        <source>The plan costs %1, %2 less than with automation as it is today</source>
        <translation>Der Plan kostet %1, %2 weniger als mit der Automatisierung von heute</translation>
    </message>
    <message>
        <source>The plan costs %1, %2 more than with automation as it is today</source>
        <translation>Der Plan kostet %1, %2 mehr als mit der Automatisierung von heute</translation>
    </message>
    <message>
        <source>Nine of ten outcomes cost more than %1, nine of ten less than %2.</source>
        <translation>Neun von zehn Ausgängen kosten mehr als %1, neun von zehn weniger als %2.</translation>
    </message>
    <message>
        <source>Another revision of this plan is called “%1”.</source>
        <translation>Eine andere Revision dieses Plans heißt „%1“.</translation>
    </message>
    <message>
        <source>Give this one another name; the other one never changes.</source>
        <translation>Geben Sie dieser einen anderen Namen; die andere ändert sich nie.</translation>
    </message>
    <message>
        <source>The revision has no name.</source>
        <translation>Die Revision hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one that says what it was for.</source>
        <translation>Geben Sie ihr einen, der sagt, wofür sie war.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One is approved at a time; the one before it is superseded.</source>
        <translation>Genehmigt ist immer nur eine; die vorige ist abgelöst.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Of all that is in the plan, in canonical order: two revisions with the same one hold the same plan.</source>
        <translation>Von allem, was im Plan steht, in fester Ordnung: Zwei Revisionen mit demselben enthalten denselben Plan.</translation>
    </message>
    <message>
        <source>The plan is as this revision has it.</source>
        <translation>Der Plan ist, wie diese Revision ihn hat.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No revision yet. Give the plan as it is now a name, and it is kept for good.</source>
        <translation>Noch keine Revision. Geben Sie dem Plan, wie er jetzt ist, einen Namen, und er bleibt für immer erhalten.</translation>
    </message>
    <message>
        <source>No revision of this plan was made yet</source>
        <translation>Von diesem Plan gibt es noch keine Revision</translation>
    </message>
    <message>
        <source>A revision keeps the plan as it is, for good, so that later changes can be told.</source>
        <translation>Eine Revision hält den Plan für immer fest, wie er ist, damit spätere Änderungen erkennbar sind.</translation>
    </message>
    <message>
        <source>No revision of this plan is approved</source>
        <translation>Keine Revision dieses Plans ist genehmigt</translation>
    </message>
    <message>
        <source>Choose the one that was agreed on and approve it.</source>
        <translation>Wählen Sie die vereinbarte und genehmigen Sie sie.</translation>
    </message>
    <message>
        <source>The plan is as it was approved: revision %1, %2</source>
        <translation>Der Plan ist, wie er genehmigt wurde: Revision %1, %2</translation>
    </message>
    <message>
        <source>The plan was changed since revision %1, %2, was approved</source>
        <translation>Der Plan wurde geändert, seit Revision %1, %2, genehmigt ist</translation>
    </message>
    <message>
        <source>A revision never changes. “headroom verify” finds any byte of one that is not as it was made.</source>
        <translation>Eine Revision ändert sich nie. „headroom verify“ findet jedes Byte, das nicht mehr ist, wie es war.</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>it holds a document type, which none needs</source>
        <translation>sie enthält eine Dokumenttypdeklaration, die keine braucht</translation>
    </message>
    <message>
        <source>it is larger than is read</source>
        <translation>sie ist größer, als gelesen wird</translation>
    </message>
    <message>
        <source>it holds no sheet of cells</source>
        <translation>sie enthält kein Blatt mit Zellen</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>The part of Headroom that reads workbooks is missing: %1</source>
        <translation>Der Teil von Headroom, der Arbeitsmappen liest, fehlt: %1</translation>
    </message>
    <message>
        <source>Install Headroom anew, or save the workbook as CSV and import that.</source>
        <translation>Installieren Sie Headroom neu, oder speichern Sie die Arbeitsmappe als CSV und importieren diese.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a workbook: %2.</source>
        <translation>%1 lässt sich nicht als Arbeitsmappe lesen: %2.</translation>
    </message>
    <message>
        <source>Save it anew as XLSX, or as CSV, and try again.</source>
        <translation>Speichern Sie sie neu als XLSX oder als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>imported figure</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>imported figure</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>restated</source>
        <comment>imported figure</comment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>same</source>
        <comment>imported figure</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>imported figure</comment>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>whether the AI took part is neither yes nor no</source>
        <translation>ob die KI beteiligt war, ist weder ja noch nein</translation>
    </message>
    <message>
        <source>the handle time is no time</source>
        <translation>die Bearbeitungszeit ist keine Zeit</translation>
    </message>
    <message>
        <source>the figure is not understood</source>
        <translation>der Wert ist nicht verständlich</translation>
    </message>
    <message>
        <source>it is not clear which figure this is</source>
        <translation>es ist nicht klar, welcher Wert das ist</translation>
    </message>
    <message>
        <source>the rate is over 100 %</source>
        <translation>die Quote liegt über 100 %</translation>
    </message>
    <message>
        <source>Which sheet of the workbook? It has none of that name.</source>
        <translation>Welches Blatt der Arbeitsmappe? Sie hat keines dieses Namens.</translation>
    </message>
    <message>
        <source>Which time zone? Name it as in “Europe/Berlin”, as in “+02:00”, or leave it empty for times as they are written.</source>
        <translation>Welche Zeitzone? Nennen Sie sie wie in „Europe/Berlin“ oder wie in „+02:00“, oder lassen Sie sie leer für Zeiten, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>What does the handle time count: working time, or time that passed?</source>
        <translation>Was zählt die Bearbeitungszeit: Arbeitszeit oder verstrichene Zeit?</translation>
    </message>
    <message>
        <source>the plan has no such work type</source>
        <translation>der Plan hat keine solche Vorgangsart</translation>
    </message>
    <message>
        <source>the history before the plan is of a work type</source>
        <translation>die Vorgeschichte des Plans gehört zu einer Vorgangsart</translation>
    </message>
    <message>
        <source>the month is after the plan</source>
        <translation>der Monat liegt nach dem Plan</translation>
    </message>
    <message>
        <source>the month is before the plan; only volumes are kept from then</source>
        <translation>der Monat liegt vor dem Plan; von davor werden nur Volumen behalten</translation>
    </message>
    <message>
        <source>the month has not begun</source>
        <translation>der Monat hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>outcomes of the month are not settled yet</source>
        <translation>die Ergebnisse des Monats stehen noch nicht fest</translation>
    </message>
    <message>
        <source>what the source calls handle time is not known to be working time</source>
        <translation>was die Quelle Bearbeitungszeit nennt, ist nicht als Arbeitszeit bekannt</translation>
    </message>
    <message>
        <source>a work type has no such figure; it is of the whole team</source>
        <translation>eine Vorgangsart hat keinen solchen Wert; er gehört zum ganzen Team</translation>
    </message>
    <message>
        <source>the rate is of what the AI may see, and that differs by work type</source>
        <translation>die Quote gilt für das, was die KI sehen darf, und das ist je Vorgangsart verschieden</translation>
    </message>
    <message>
        <source>the value is out of bounds</source>
        <translation>der Wert liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>working time</source>
        <comment>handle time</comment>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>time that passed</source>
        <comment>handle time</comment>
        <translation>verstrichene Zeit</translation>
    </message>
    <message>
        <source>time that passed, without idle time</source>
        <comment>handle time</comment>
        <translation>verstrichene Zeit ohne Leerlauf</translation>
    </message>
    <message>
        <source>the last visit alone</source>
        <comment>handle time</comment>
        <translation>nur der letzte Besuch</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>handle time</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No row of %1 could be used: %2 “%3”.</source>
        <translation>Keine Zeile von %1 war zu verwenden: %2 „%3“.</translation>
    </message>
    <message>
        <source>Check how the columns map and how dates and numbers are written.</source>
        <translation>Prüfen Sie, was die Spalten sagen und wie Datum und Zahlen geschrieben sind.</translation>
    </message>
    <message>
        <source>Without a range nothing can be said of its impact.</source>
        <translation>Ohne Spanne lässt sich über die Wirkung nichts sagen.</translation>
    </message>
    <message>
        <source>The indices are still being calculated.</source>
        <translation>Die Indizes werden noch berechnet.</translation>
    </message>
    <message>
        <source>As somebody judged it.</source>
        <translation>So hat es jemand eingeschätzt.</translation>
    </message>
    <message>
        <source>It follows from quality and impact. Choose another to judge it yourself.</source>
        <translation>Es folgt aus Qualität und Wirkung. Wer es anders einschätzt, wählt ein anderes.</translation>
    </message>
    <message>
        <source>It follows from quality and impact once both are known.</source>
        <translation>Es folgt aus Qualität und Wirkung, sobald beide bekannt sind.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>reviewed</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>This plan has no bet, and no lever has a range.</source>
        <translation>Dieser Plan hat keine Wette, und keine Stellgröße hat eine Spanne.</translation>
    </message>
    <message>
        <source>No assumption is stale: each was reviewed within a quarter, and none is overdue.</source>
        <translation>Keine Annahme ist veraltet: Jede wurde im letzten Quartal geprüft, und keine ist überfällig.</translation>
    </message>
    <message>
        <source>Every assumption has an owner.</source>
        <translation>Für jede Annahme ist jemand verantwortlich.</translation>
    </message>
    <message>
        <source>No assumption is of high risk.</source>
        <translation>Keine Annahme hat ein hohes Risiko.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rating, share of the variance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>wie es folgt</translation>
    </message>
    <message>
        <source>How much of the variance of the worst gap it explains, with all it interacts with (its total Sobol index): high from %1 %, medium from %2 %. It is calculated, not typed.</source>
        <translation>Wie viel der Varianz der größten Lücke sie mit allem, womit sie zusammenwirkt, erklärt (ihr Sobol-Gesamtindex): hoch ab %1 %, mittel ab %2 %. Das wird berechnet, nicht eingegeben.</translation>
    </message>
    <message>
        <source>A poor value that moves much is a high risk, a good one that moves little a low one, unless somebody judges it otherwise.</source>
        <translation>Ein schlechter Wert, der viel bewegt, ist ein hohes Risiko, ein guter, der wenig bewegt, ein niedriges, es sei denn, jemand schätzt es anders ein.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>How good what the value rests on is.</source>
        <translation>Wie gut das ist, worauf der Wert beruht.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>When it was last looked at. Over a quarter ago is stale.</source>
        <translation>Wann sie zuletzt geprüft wurde. Vor über einem Quartal heißt veraltet.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>When it is to be looked at again.</source>
        <translation>Wann sie wieder zu prüfen ist.</translation>
    </message>
    <message>
        <source>This plan has no assumption to be reviewed</source>
        <translation>Dieser Plan hat keine Annahme, die zu prüfen wäre</translation>
    </message>
    <message>
        <source>Every assumption has an owner and was reviewed within a quarter</source>
        <translation>Jede Annahme hat jemanden, der sie verantwortet, und wurde im letzten Quartal geprüft</translation>
    </message>
    <message>
        <source>One assumption has no owner</source>
        <translation>Eine Annahme verantwortet niemand</translation>
    </message>
    <message numerus="yes">
        <source>%1 assumptions have no owner</source>
        <translation>
            <numerusform>%1 Annahme verantwortet niemand</numerusform>
            <numerusform>%1 Annahmen verantwortet niemand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 assumptions are stale</source>
        <translation>
            <numerusform>%1 von %2 Annahmen ist veraltet</numerusform>
            <numerusform>%1 von %2 Annahmen sind veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of them matter most is still being calculated.</source>
        <translation>Welche davon am meisten zählen, wird noch berechnet.</translation>
    </message>
    <message>
        <source>One is of high risk: look at it first.</source>
        <translation>Eine hat ein hohes Risiko: diese zuerst ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are of high risk: look at those first.</source>
        <translation>
            <numerusform>%1 hat ein hohes Risiko: diese zuerst ansehen.</numerusform>
            <numerusform>%1 haben ein hohes Risiko: diese zuerst ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is of high risk.</source>
        <translation>Keine hat ein hohes Risiko.</translation>
    </message>
    <message>
        <source>low</source>
        <comment>rating</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>rating</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>rating</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>The finance review planned for %1 was not held.</source>
        <translation>Die für den %1 geplante Finanzprüfung fand nicht statt.</translation>
    </message>
    <message>
        <source>Hold it on the page Finance, or set another day.</source>
        <translation>Sie auf der Seite Finanzen abhalten oder einen anderen Tag setzen.</translation>
    </message>
    <message>
        <source>One assumption was to be reviewed by %1.</source>
        <translation>Eine Annahme war bis %1 zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 assumptions were to be reviewed, the first by %2.</source>
        <translation>
            <numerusform>%1 Annahme war zu prüfen, bis %2.</numerusform>
            <numerusform>%1 Annahmen waren zu prüfen, die erste bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>Qualität von %1</translation>
    </message>
    <message>
        <source>Risk of %1</source>
        <translation>Risiko von %1</translation>
    </message>
    <message>
        <source>Next review of %1</source>
        <translation>Nächste Prüfung von %1</translation>
    </message>
    <message>
        <source>Next finance review</source>
        <translation>Nächste Finanzprüfung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, work type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: planned %2, P10–P90 %3, actual %4</source>
        <translation>%1: geplant %2, P10–P90 %3, Ist %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>decision</comment>
        <translation>halten</translation>
    </message>
    <message>
        <source>adjust</source>
        <comment>decision</comment>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>invest</source>
        <comment>decision</comment>
        <translation>investieren</translation>
    </message>
    <message>
        <source>Headcount</source>
        <comment>decision</comment>
        <translation>Kopfzahl</translation>
    </message>
    <message>
        <source>Investment</source>
        <comment>decision</comment>
        <translation>Investition</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>below in %1 of %2 months</source>
        <translation>darunter in %1 von %2 Monaten</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>above in %1 of %2 months</source>
        <translation>darüber in %1 von %2 Monaten</translation>
    </message>
    <message>
        <source>Assumptions of %1</source>
        <translation>Annahmen zu %1</translation>
    </message>
    <message>
        <source>The last month of the quarter that has an actual. Point at a figure for the others.</source>
        <translation>Der letzte Monat des Quartals mit Ist-Wert. Auf eine Zahl zeigen, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Eight of ten draws lie between.</source>
        <translation>Acht von zehn Ziehungen liegen dazwischen.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Liegt</translation>
    </message>
    <message>
        <source>Outside in any month of the quarter is outside.</source>
        <translation>In irgendeinem Monat des Quartals außerhalb ist außerhalb.</translation>
    </message>
    <message>
        <source>Hold the assumption, adjust it, or invest so that it comes true.</source>
        <translation>Die Annahme halten, sie anpassen oder investieren, damit sie eintritt.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>The quarter has no actuals. Type or import them on the page Actuals first.</source>
        <translation>Das Quartal hat keine Ist-Werte. Sie zuerst auf der Seite Ist-Werte eingeben oder importieren.</translation>
    </message>
    <message>
        <source>Causes in %1</source>
        <translation>Ursachen in %1</translation>
    </message>
    <message>
        <source>What has no actual of its own follows from those that have, by the formulas of the plan.</source>
        <translation>Was keinen eigenen Ist-Wert hat, folgt nach den Formeln des Plans aus dem, was einen hat.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No month of the quarter is past yet.</source>
        <translation>Noch ist kein Monat des Quartals vorbei.</translation>
    </message>
    <message>
        <source>Headcount and investment</source>
        <translation>Kopfzahl und Investitionen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was beschlossen wurde</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Nothing was decided on headcount or investment.</source>
        <translation>Zu Kopfzahl und Investitionen wurde nichts beschlossen.</translation>
    </message>
    <message>
        <source>Guardrail decisions</source>
        <translation>Entscheidungen zu Leitplanken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>No guardrail was decided on since the last review.</source>
        <translation>Seit der letzten Prüfung wurde über keine Leitplanke entschieden.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Support leader</source>
        <translation>Leitung Support</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>the plan as it was then</source>
        <translation>dem Plan, wie er damals war</translation>
    </message>
    <message>
        <source>Quarterly reviews</source>
        <translation>Quartalsprüfungen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>Außerhalb der Spanne</translation>
    </message>
    <message>
        <source>Approved revision</source>
        <translation>Genehmigte Revision</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>No quarter was reviewed yet.</source>
        <translation>Noch wurde kein Quartal geprüft.</translation>
    </message>
    <message>
        <source>The review planned for %1 is overdue</source>
        <translation>Die für den %1 geplante Prüfung ist überfällig</translation>
    </message>
    <message>
        <source>The next review is due on %1</source>
        <translation>Die nächste Prüfung ist am %1 fällig</translation>
    </message>
    <message>
        <source>The last review was on %1</source>
        <translation>Die letzte Prüfung war am %1</translation>
    </message>
    <message>
        <source>This plan was never reviewed by finance</source>
        <translation>Dieser Plan wurde von Finanzen nie geprüft</translation>
    </message>
    <message>
        <source>A review holds each assumption against what happened, and is signed by the support leader and by finance.</source>
        <translation>Eine Prüfung hält jede Annahme gegen das, was geschah, und wird von der Leitung Support und von Finanzen unterschrieben.</translation>
    </message>
    <message>
        <source>A review that was signed never changes, nor does the revision it approved. “headroom verify” finds any byte that is not as it was.</source>
        <translation>Eine unterschriebene Prüfung ändert sich nie, auch nicht die Revision, die sie genehmigt hat. „headroom verify“ findet jedes Byte, das nicht mehr ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 has no actuals to be reviewed</source>
        <translation>%1 hat keine Ist-Werte, die zu prüfen wären</translation>
    </message>
    <message>
        <source>%1: no assumption came out outside its range</source>
        <translation>%1: Keine Annahme kam außerhalb ihrer Spanne heraus</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 assumptions came out outside their range</source>
        <translation>
            <numerusform>%1: %2 von %3 Annahmen kam außerhalb ihrer Spanne heraus</numerusform>
            <numerusform>%1: %2 von %3 Annahmen kamen außerhalb ihrer Spanne heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against the plan as it is now: no revision was approved.</source>
        <translation>Gegen den Plan gehalten, wie er jetzt ist: Keine Revision war genehmigt.</translation>
    </message>
    <message>
        <source>Held against what was approved: %1.</source>
        <translation>Gegen das Genehmigte gehalten: %1.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>The plan</source>
        <comment>a comment hangs on it</comment>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>%1, no longer in the plan</source>
        <translation>%1, nicht mehr im Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>by its number in the file</comment>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Comment of row %1</source>
        <translation>Kommentar aus Zeile %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Plans and the file</source>
        <translation>Pläne und die Datei</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan angelegt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Plan deleted</source>
        <translation>Plan gelöscht</translation>
    </message>
    <message>
        <source>Plan brought back</source>
        <translation>Plan zurückgeholt</translation>
    </message>
    <message>
        <source>Read by a newer Headroom</source>
        <translation>Von einem neueren Headroom gelesen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Wieder hervorgeholt</translation>
    </message>
    <message>
        <source>Revision made</source>
        <translation>Revision angelegt</translation>
    </message>
    <message>
        <source>Revision approved</source>
        <translation>Revision genehmigt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation>Kommentar erledigt</translation>
    </message>
    <message>
        <source>Comment reopened</source>
        <translation>Kommentar wieder offen</translation>
    </message>
    <message>
        <source>Review signed</source>
        <translation>Prüfung unterschrieben</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows</source>
        <translation>Die neuesten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>Die Datenbank %1 ist nicht zu erreichen: %2</translation>
    </message>
    <message>
        <source>Check the address, the user and the password, and that it is running.</source>
        <translation>Prüfen Sie Adresse, Benutzer und Passwort und ob sie läuft.</translation>
    </message>
    <message>
        <source>The part of Headroom that reads from databases is missing: %1</source>
        <translation>Der Teil von Headroom, der aus Datenbanken liest, fehlt: %1</translation>
    </message>
    <message>
        <source>Install Headroom anew, or export the query to a file and import that.</source>
        <translation>Installieren Sie Headroom neu, oder exportieren Sie die Abfrage in eine Datei und importieren diese.</translation>
    </message>
    <message>
        <source>The connection to %1 went away: %2</source>
        <translation>Die Verbindung zu %1 ist abgebrochen: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is back.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es wieder, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>The database %1 refused the query: %2</source>
        <translation>Die Datenbank %1 hat die Abfrage abgelehnt: %2</translation>
    </message>
    <message>
        <source>The query gives more than %1 rows.</source>
        <translation>Die Abfrage ergibt mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Let the database add them up: GROUP BY month and work type.</source>
        <translation>Lassen Sie die Datenbank addieren: GROUP BY Monat und Vorgangsart.</translation>
    </message>
    <message>
        <source>A password in an address is seen by others.</source>
        <translation>Ein Passwort in einer Adresse sehen andere.</translation>
    </message>
    <message>
        <source>Leave it out of the address and give it in PGPASSWORD or HEADROOM_DATABASE_PASSWORD.</source>
        <translation>Lassen Sie es aus der Adresse und geben Sie es in PGPASSWORD oder HEADROOM_DATABASE_PASSWORD an.</translation>
    </message>
    <message>
        <source>The address of the database is not understood.</source>
        <translation>Die Adresse der Datenbank ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Write it as in “postgresql://user@host:5432/database” or “odbc:DSN=name”.</source>
        <translation>Schreiben Sie sie wie in „postgresql://user@host:5432/database“ oder „odbc:DSN=name“.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>months</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>allow %n starter(s) a month</source>
        <translation>
            <numerusform>%n Zugang im Monat zulassen</numerusform>
            <numerusform>%n Zugänge im Monat zulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open positions %n month(s) earlier</source>
        <translation>
            <numerusform>Stellen %n Monat früher öffnen</numerusform>
            <numerusform>Stellen %n Monate früher öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>hold the limit from %1 on</source>
        <translation>die Grenze erst ab %1 halten</translation>
    </message>
    <message>
        <source>allow what is best in these months</source>
        <translation>in diesen Monaten das Bestmögliche zulassen</translation>
    </message>
    <message>
        <source>Hires by month</source>
        <translation>Einstellungen nach Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>hires as they are planned</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Planned hires as they are.</source>
        <translation>Die geplanten Einstellungen, wie sie sind.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Planned hires as they are proposed.</source>
        <translation>Die geplanten Einstellungen, wie sie vorgeschlagen sind.</translation>
    </message>
    <message>
        <source>Approve by</source>
        <translation>Genehmigen bis</translation>
    </message>
    <message>
        <source>The month in which the positions have to be opened.</source>
        <translation>Der Monat, in dem die Stellen geöffnet werden müssen.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>How likely the month may be understaffed. Type another for one month; empty is none.</source>
        <translation>Wie wahrscheinlich der Monat unterbesetzt sein darf. Für einen Monat lässt sich eine andere eintippen; leer heißt keine.</translation>
    </message>
    <message>
        <source>Chance today</source>
        <translation>Risiko heute</translation>
    </message>
    <message>
        <source>Of being understaffed, with the hires as they are.</source>
        <translation>Unterbesetzt zu sein, mit den Einstellungen, wie sie sind.</translation>
    </message>
    <message>
        <source>Chance then</source>
        <translation>Risiko dann</translation>
    </message>
    <message>
        <source>Of being understaffed, with the hires as proposed.</source>
        <translation>Unterbesetzt zu sein, mit den Einstellungen wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nobody can start in this month whose position is not open already.</source>
        <translation>In diesem Monat kann niemand anfangen, dessen Stelle nicht schon offen ist.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>The cheapest hires found that cover so many of a hundred draws in each month.</source>
        <translation>Die günstigsten gefundenen Einstellungen, die in jedem Monat so viele von hundert Ziehungen decken.</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>in cost</comment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Hires</source>
        <comment>people who are hired</comment>
        <translation>Eingestellte</translation>
    </message>
    <message>
        <source>Worst month</source>
        <comment>its chance</comment>
        <translation>Schlechtester Monat</translation>
    </message>
    <message>
        <source>Nobody whose position is opened then can start before the plan ends</source>
        <translation>Niemand, dessen Stelle dann geöffnet wird, kann vor dem Ende des Plans anfangen</translation>
    </message>
    <message>
        <source>Open positions earlier, or let the plan go on for more months.</source>
        <translation>Stellen früher öffnen oder den Plan um Monate verlängern.</translation>
    </message>
    <message numerus="yes">
        <source>%n hire(s) keep every month from %1 on within its limit</source>
        <translation>
            <numerusform>%n Einstellung hält jeden Monat ab %1 in seiner Grenze</numerusform>
            <numerusform>%n Einstellungen halten jeden Monat ab %1 in seiner Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month from %1 on keeps its limit without a hire</source>
        <translation>Jeder Monat ab %1 hält seine Grenze ohne eine Einstellung</translation>
    </message>
    <message>
        <source>That costs as much as the hires planned today.</source>
        <translation>Das kostet so viel wie die heute geplanten Einstellungen.</translation>
    </message>
    <message>
        <source>That costs %1 more than the hires planned today.</source>
        <translation>Das kostet %1 mehr als die heute geplanten Einstellungen.</translation>
    </message>
    <message>
        <source>That costs %1 less than the hires planned today.</source>
        <translation>Das kostet %1 weniger als die heute geplanten Einstellungen.</translation>
    </message>
    <message>
        <source>By the draws of the search nothing cheaper keeps the limits.</source>
        <translation>Nach den Ziehungen der Suche hält nichts Günstigeres die Grenzen.</translation>
    </message>
    <message>
        <source>It is the cheapest that was found; the search does not prove that there is none a little cheaper.</source>
        <translation>Es ist das Günstigste, das gefunden wurde; die Suche beweist nicht, dass es nichts wenig Günstigeres gibt.</translation>
    </message>
    <message>
        <source>No hiring plan keeps these limits</source>
        <translation>Kein Einstellungsplan hält diese Grenzen</translation>
    </message>
    <message>
        <source>%1: %2 at best, and the limit is %3.</source>
        <translation>%1: bestenfalls %2, und die Grenze ist %3.</translation>
    </message>
    <message numerus="yes">
        <source>So it is in %n further month(s).</source>
        <translation>
            <numerusform>So ist es in %n weiteren Monat.</numerusform>
            <numerusform>So ist es in %n weiteren Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes nearest misses a limit by a hair: allow a little more.</source>
        <translation>Was am nächsten kommt, verfehlt eine Grenze um ein Haar: etwas mehr zulassen.</translation>
    </message>
    <message>
        <source>One of these would do: %1.</source>
        <translation>Eines davon würde genügen: %1.</translation>
    </message>
    <message>
        <source>Out of reach of any hire, since nobody starts before %1: %2.</source>
        <translation>Außer Reichweite jeder Einstellung, da vor %1 niemand anfängt: %2.</translation>
    </message>
    <message>
        <source>All teams by month</source>
        <translation>Alle Teams nach Monat</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>By all teams whose plan has the month.</source>
        <translation>Von allen Teams, deren Plan den Monat hat.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Effective FTE and flex of all teams.</source>
        <translation>Wirksame VZÄ und Flex aller Teams.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Of all teams together, as if people could move between them.</source>
        <translation>Aller Teams zusammen, als könnten Menschen zwischen ihnen wechseln.</translation>
    </message>
    <message>
        <source>Of the gap, added up draw by draw.</source>
        <translation>Der Lücke, Ziehung für Ziehung zusammengezählt.</translation>
    </message>
    <message>
        <source>Any team short</source>
        <translation>Ein Team unterbesetzt</translation>
    </message>
    <message>
        <source>Chance that some team lacks people.</source>
        <translation>Risiko, dass irgendeinem Team Menschen fehlen.</translation>
    </message>
    <message>
        <source>Amounts in different currencies are not added.</source>
        <translation>Beträge in verschiedenen Währungen werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>That fire in the month, of all teams, at base.</source>
        <translation>Die in dem Monat auslösen, aller Teams, in der Basis.</translation>
    </message>
    <message>
        <source>Teams that are short</source>
        <translation>Teams, denen Menschen fehlen</translation>
    </message>
    <message>
        <source>At base, the worst first.</source>
        <translation>In der Basis, das schlimmste zuerst.</translation>
    </message>
    <message>
        <source>The total is balanced only by moving people between teams.</source>
        <translation>Die Summe ist nur ausgeglichen, wenn Menschen zwischen Teams wechseln.</translation>
    </message>
    <message>
        <source>%1 of %2 plans have this month.</source>
        <translation>%1 von %2 Plänen haben diesen Monat.</translation>
    </message>
    <message>
        <source>Choose plans to add up.</source>
        <translation>Pläne zum Zusammenzählen auswählen.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>of a portfolio</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>First short</source>
        <translation>Zuerst unterbesetzt</translation>
    </message>
    <message>
        <source>The first month in which it lacks people, at base.</source>
        <translation>Der erste Monat, in dem ihm Menschen fehlen, in der Basis.</translation>
    </message>
    <message>
        <source>Of its months, at base.</source>
        <translation>Seiner Monate, in der Basis.</translation>
    </message>
    <message>
        <source>Ever short</source>
        <translation>Je unterbesetzt</translation>
    </message>
    <message>
        <source>Chance of lacking people in some month.</source>
        <translation>Risiko, dass in irgendeinem Monat Menschen fehlen.</translation>
    </message>
    <message>
        <source>Breaks first</source>
        <translation>Bricht zuerst</translation>
    </message>
    <message>
        <source>Chance of being the first team of all that lacks people; of several at once the one that lacks most.</source>
        <translation>Risiko, als erstes Team von allen unterbesetzt zu sein; von mehreren zugleich das, dem am meisten fehlt.</translation>
    </message>
    <message>
        <source>Of the whole plan, in its own currency.</source>
        <translation>Des ganzen Plans, in seiner eigenen Währung.</translation>
    </message>
    <message>
        <source>No plan is chosen</source>
        <translation>Kein Plan ist ausgewählt</translation>
    </message>
    <message>
        <source>All teams together lack %1 in %2</source>
        <translation>Allen Teams zusammen fehlen %1 im %2</translation>
    </message>
    <message>
        <source>Balanced only by moving people between teams</source>
        <translation>Nur ausgeglichen, wenn Menschen zwischen Teams wechseln</translation>
    </message>
    <message>
        <source>Every team has people enough in every month</source>
        <translation>Jedes Team hat in jedem Monat genug Menschen</translation>
    </message>
    <message>
        <source>The total is balanced only by moving people between teams in: %1.</source>
        <translation>Die Summe ist nur ausgeglichen, wenn Menschen zwischen Teams wechseln, in: %1.</translation>
    </message>
    <message>
        <source>%1 breaks first, in %2.</source>
        <translation>%1 bricht zuerst, im %2.</translation>
    </message>
    <message>
        <source>Cost: %1, P10 to P90 %2 to %3.</source>
        <translation>Kosten: %1, P10 bis P90 %2 bis %3.</translation>
    </message>
    <message>
        <source>Costs are not added: the plans are in %1.</source>
        <translation>Kosten werden nicht zusammengezählt: die Pläne sind in %1.</translation>
    </message>
    <message>
        <source>No row passes.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message numerus="yes">
        <source>The range is of %Ln draw(s) of what is still to come.</source>
        <translation>
            <numerusform>Die Spanne ist die von %Ln Ziehung dessen, was noch kommt.</numerusform>
            <numerusform>Die Spanne ist die von %Ln Ziehungen dessen, was noch kommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>As revision %1 planned it.</source>
        <translation>Wie Revision %1 es geplant hat.</translation>
    </message>
    <message>
        <source>As the plan has it now.</source>
        <translation>Wie der Plan es jetzt hat.</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>As it looked in revision %1.</source>
        <translation>Wie es in Revision %1 aussah.</translation>
    </message>
    <message>
        <source>The actuals, and the plan’s own steps from there.</source>
        <translation>Die Ist-Werte, und von dort an die Schritte des Plans.</translation>
    </message>
    <message>
        <source>A tenth of the draws land below this.</source>
        <translation>Ein Zehntel der Ziehungen endet darunter.</translation>
    </message>
    <message>
        <source>A tenth of the draws land above this.</source>
        <translation>Ein Zehntel der Ziehungen endet darüber.</translation>
    </message>
    <message>
        <source>As it now looks less planned.</source>
        <translation>Ausblick abzüglich Plan.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>guardrails</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>nothing says what happens</source>
        <comment>guardrails</comment>
        <translation>nichts sagt, was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on watch</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n beobachtet</numerusform>
            <numerusform>%n beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n greift</numerusform>
            <numerusform>%n greifen</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>month: guardrails</comment>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>All quiet</source>
        <comment>guardrails</comment>
        <translation>Alle ruhig</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>First fitted month of %1</source>
        <translation>Erster angepasster Monat von %1</translation>
    </message>
    <message>
        <source>shift: eight on one side</source>
        <translation>Verschiebung: acht auf einer Seite</translation>
    </message>
    <message>
        <source>Eight months in a row on one side of their mean.</source>
        <translation>Acht Monate in Folge auf einer Seite ihres Mittels.</translation>
    </message>
    <message>
        <source>shift: beyond its limits</source>
        <translation>Verschiebung: außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>A month is more than three sigma from the mean.</source>
        <translation>Ein Monat liegt mehr als drei Sigma vom Mittel entfernt.</translation>
    </message>
    <message>
        <source>shift: two of three</source>
        <translation>Verschiebung: zwei von drei</translation>
    </message>
    <message>
        <source>Two of three months are more than two sigma from the mean, on one side.</source>
        <translation>Zwei von drei Monaten liegen mehr als zwei Sigma vom Mittel entfernt, auf einer Seite.</translation>
    </message>
    <message>
        <source>off plan</source>
        <translation>neben dem Plan</translation>
    </message>
    <message>
        <source>The months differ from the plan by more than their noise, at 90 %.</source>
        <translation>Die Monate weichen vom Plan um mehr als ihr Rauschen ab, zu 90 %.</translation>
    </message>
    <message>
        <source>too few months</source>
        <translation>zu wenige Monate</translation>
    </message>
    <message>
        <source>It takes four months to tell a shift from noise.</source>
        <translation>Es braucht vier Monate, um eine Verschiebung vom Rauschen zu unterscheiden.</translation>
    </message>
    <message>
        <source>noise</source>
        <comment>control chart</comment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Every month is where the months before would let it be.</source>
        <translation>Jeder Monat liegt, wo die Monate davor ihn erwarten lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln actual(s) with a range fell inside P10 to P90; 80 % would be well calibrated.</source>
        <translation>
            <numerusform>%1 von %Ln Ist-Wert mit Spanne lag zwischen P10 und P90; 80 % wären gut kalibriert.</numerusform>
            <numerusform>%1 von %Ln Ist-Werten mit Spanne lagen zwischen P10 und P90; 80 % wären gut kalibriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Stellgrößen</translation>
    </message>
    <message>
        <source>No actual speaks of a lever yet: type volumes, involvement, resolution, handle times or leavers under Months.</source>
        <translation>Noch spricht kein Ist-Wert von einer Stellgröße: Tragen Sie unter Monate Volumen, Beteiligung, Lösungsquote, Bearbeitungszeiten oder Abgänge ein.</translation>
    </message>
    <message>
        <source>How many months of actuals speak of it.</source>
        <translation>Wie viele Monate mit Ist-Werten davon sprechen.</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>What the last month is off the plan by, without its noise; until there are three months, the last month itself.</source>
        <translation>Um wie viel der letzte Monat vom Plan abweicht, ohne sein Rauschen; bis es drei Monate sind, der letzte Monat selbst.</translation>
    </message>
    <message>
        <source>Noise or shift</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>What a control chart of the differences says.</source>
        <translation>Was eine Regelkarte der Abweichungen sagt.</translation>
    </message>
    <message>
        <source>Plan ahead</source>
        <translation>Plan künftig</translation>
    </message>
    <message>
        <source>The mean of the months still to come, as planned.</source>
        <translation>Das Mittel der Monate, die noch kommen, wie geplant.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>The plan’s path moved by what it was off by; from five months on with the trend, where one shows, fading by a tenth a month.</source>
        <translation>Der Pfad des Plans, verschoben um seine Abweichung; ab fünf Monaten mit dem Trend, wo sich einer zeigt, der um ein Zehntel im Monat abklingt.</translation>
    </message>
    <message>
        <source>Of a month still to come, by Student’s t.</source>
        <translation>Eines Monats, der noch kommt, nach Students t.</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>In Spanne</translation>
    </message>
    <message>
        <source>Months whose outcome fell inside P10 to P90 of what was simulated.</source>
        <translation>Monate, deren Ergebnis zwischen P10 und P90 der Simulation lag.</translation>
    </message>
    <message>
        <source>%1 below P10, %2 above P90</source>
        <translation>%1 unter P10, %2 über P90</translation>
    </message>
    <message>
        <source>Actuals %1 to %2</source>
        <translation>Ist-Werte %1 bis %2</translation>
    </message>
    <message>
        <source>The database %1 does not let this user in: %2</source>
        <translation>Die Datenbank %1 lässt diesen Benutzer nicht ein: %2</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Benutzer und Passwort prüfen.</translation>
    </message>
    <message>
        <source>The host of %1 is not known: %2</source>
        <translation>Der Rechner von %1 ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>Check the name of the host; a VPN may have to be on.</source>
        <translation>Den Namen des Rechners prüfen; vielleicht muss ein VPN an sein.</translation>
    </message>
    <message>
        <source>Nothing answers for %1: %2</source>
        <translation>Für %1 antwortet nichts: %2</translation>
    </message>
    <message>
        <source>Check the host and the port, and that the database is running.</source>
        <translation>Rechner und Port prüfen, und ob die Datenbank läuft.</translation>
    </message>
    <message>
        <source>The host answers, but has no database for %1: %2</source>
        <translation>Der Rechner antwortet, hat aber keine Datenbank für %1: %2</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Den Namen der Datenbank prüfen.</translation>
    </message>
    <message>
        <source>ODBC knows no data source or driver for %1: %2</source>
        <translation>ODBC kennt für %1 keine Datenquelle und keinen Treiber: %2</translation>
    </message>
    <message>
        <source>Data sources stand in odbc.ini, drivers in odbcinst.ini; or write the whole connection, as in “Driver=SQLite3;Database=/path/to/file”.</source>
        <translation>Datenquellen stehen in odbc.ini, Treiber in odbcinst.ini; oder die ganze Verbindung schreiben, wie in „Driver=SQLite3;Database=/pfad/zur/datei“.</translation>
    </message>
    <message>
        <source>Only queries that read are run.</source>
        <translation>Es werden nur Abfragen ausgeführt, die lesen.</translation>
    </message>
    <message>
        <source>Begin it with SELECT, or with WITH.</source>
        <translation>Mit SELECT beginnen, oder mit WITH.</translation>
    </message>
    <message>
        <source>The query would write, and was stopped: %1</source>
        <translation>Die Abfrage würde schreiben und wurde angehalten: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Use a query that only reads.</source>
        <translation>Es wurde nichts geändert. Eine Abfrage nehmen, die nur liest.</translation>
    </message>
    <message>
        <source>Correct it and run it again. Columns of unusual types are to be cast to text.</source>
        <translation>Berichtigen und noch einmal ausführen. Spalten ungewöhnlicher Typen sind in Text umzuwandeln.</translation>
    </message>
    <message>
        <source>The query gives no rows.</source>
        <translation>Die Abfrage ergibt keine Zeilen.</translation>
    </message>
    <message>
        <source>Check the names of table and columns, and what it leaves out.</source>
        <translation>Die Namen von Tabelle und Spalten prüfen, und was sie auslässt.</translation>
    </message>
    <message>
        <source>Confirm the reduction by 1 person in %1</source>
        <translation>Den Abbau um 1 Person im %1 bestätigen</translation>
    </message>
    <message>
        <source>Confirm the reduction by %1 people in %2</source>
        <translation>Den Abbau um %1 Personen im %2 bestätigen</translation>
    </message>
    <message>
        <source>A guardrail holds it back: it does not happen in this scenario.</source>
        <translation>Eine Leitplanke hält ihn zurück: In diesem Szenario findet er nicht statt.</translation>
    </message>
    <message>
        <source>Its gate: “%1” pauses it where automation stays under %2 up to %3.</source>
        <translation>Sein Tor: „%1“ setzt ihn aus, wenn die Automatisierung bis %3 unter %2 bleibt.</translation>
    </message>
    <message>
        <source>No guardrail on automation would pause it.</source>
        <translation>Keine Leitplanke auf die Automatisierung würde ihn aussetzen.</translation>
    </message>
    <message>
        <source>A guardrail has fired by then in %1 of the draws.</source>
        <translation>In %1 der Ziehungen hat bis dahin eine Leitplanke ausgelöst.</translation>
    </message>
    <message>
        <source>Begin the improvement work for the step in %1</source>
        <translation>Mit der Verbesserungsarbeit für die Stufe im %1 beginnen</translation>
    </message>
    <message>
        <source>Begin the improvement work for the rise from %1 to %2</source>
        <translation>Mit der Verbesserungsarbeit für den Anstieg von %1 bis %2 beginnen</translation>
    </message>
    <message>
        <source>%1 of work on one work type, over the three months before.</source>
        <translation>%1 Arbeit an einer Vorgangsart, in den drei Monaten davor.</translation>
    </message>
    <message>
        <source>%1 of work on %2 work types, over the three months before.</source>
        <translation>%1 Arbeit an %2 Vorgangsarten, in den drei Monaten davor.</translation>
    </message>
    <message>
        <source>“%1” is to be in place in %2</source>
        <translation>„%1“ muss im %2 da sein</translation>
    </message>
    <message>
        <source>Nobody answers for it yet.</source>
        <translation>Noch verantwortet es niemand.</translation>
    </message>
    <message>
        <source>Answers for it: %1.</source>
        <translation>Verantwortlich: %1.</translation>
    </message>
    <message>
        <source>A work type waits for it, and its steps come as late as it does.</source>
        <translation>Eine Vorgangsart wartet darauf; ihre Stufen kommen so spät wie dieser Meilenstein.</translation>
    </message>
    <message>
        <source>%1 work types wait for it, and their steps come as late as it does.</source>
        <translation>%1 Vorgangsarten warten darauf; ihre Stufen kommen so spät wie dieser Meilenstein.</translation>
    </message>
    <message>
        <source>Decide on “%1”</source>
        <translation>Über „%1“ entscheiden</translation>
    </message>
    <message>
        <source>Decide on “%1”: %2</source>
        <translation>Über „%1“ entscheiden: %2</translation>
    </message>
    <message>
        <source>With every lever at base it does not fire. In a tenth of the draws it has by %1.</source>
        <translation>Mit allen Stellgrößen auf Basis löst sie nicht aus. In einem Zehntel der Ziehungen hat sie es bis %1.</translation>
    </message>
    <message>
        <source>It fires on the figures of %1, with every lever at base.</source>
        <translation>Sie löst auf die Zahlen von %1 aus, mit allen Stellgrößen auf Basis.</translation>
    </message>
    <message>
        <source>%1 is at %2 from %3 on, %4 more than in Base.</source>
        <translation>%1: ab %3 bei %2, %4 mehr als in Basis.</translation>
    </message>
    <message>
        <source>%1 is at %2 from %3 on, %4 less than in Base.</source>
        <translation>%1: ab %3 bei %2, %4 weniger als in Basis.</translation>
    </message>
    <message>
        <source>Scenarios by quarter</source>
        <translation>Szenarien nach Quartal</translation>
    </message>
    <message>
        <source>Each scenario drawn by itself, %1 draws: the middle, and below it P10 to P90.</source>
        <translation>Jedes Szenario für sich gezogen, %1 Ziehungen: die Mitte, darunter P10 bis P90.</translation>
    </message>
    <message>
        <source>FTE, mean</source>
        <translation>VZÄ, Mittel</translation>
    </message>
    <message>
        <source>The mean of the quarter&apos;s months.</source>
        <translation>Das Mittel der Monate des Quartals.</translation>
    </message>
    <message>
        <source>FTE, worst month</source>
        <translation>VZÄ, schlechtester Monat</translation>
    </message>
    <message>
        <source>The chance of a negative gap in some month of the quarter.</source>
        <translation>Die Wahrscheinlichkeit einer negativen Lücke in irgendeinem Monat des Quartals.</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>des Quartals</translation>
    </message>
    <message>
        <source>%, at the end</source>
        <translation>%, am Ende</translation>
    </message>
    <message>
        <source>Decisions and their dates of no return</source>
        <translation>Entscheidungen und ihre letzten Termine</translation>
    </message>
    <message>
        <source>What scenarios force alike stands once.</source>
        <translation>Was Szenarien gleichermaßen erzwingen, steht einmal.</translation>
    </message>
    <message>
        <source>None of the scenarios asks for a decision by a date.</source>
        <translation>Keines der Szenarien verlangt eine Entscheidung bis zu einem Datum.</translation>
    </message>
    <message>
        <source>Late: the month lies before the plan&apos;s first. Past: it has actuals.</source>
        <translation>Zu spät: Der Monat liegt vor dem ersten des Plans. Vorbei: Er hat Ist-Werte.</translation>
    </message>
    <message>
        <source>People, FTE that are missing, points of the plan&apos;s automation, or how likely a guardrail fires.</source>
        <translation>Personen, fehlende VZÄ, Punkte der Automatisierung des Plans oder wie wahrscheinlich eine Leitplanke auslöst.</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>all</source>
        <comment>scenarios</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>What must be true</source>
        <translation>Was zutreffen muss</translation>
    </message>
    <message>
        <source>How likely each is within the range that Base gives its lever, and in which share of Base&apos;s own draws automation gets as far.</source>
        <translation>Wie wahrscheinlich jedes in der Spanne ist, die Basis seiner Stellgröße gibt, und in welchem Anteil der Ziehungen von Basis die Automatisierung so weit kommt.</translation>
    </message>
    <message>
        <source>There is no scenario beside Base: add one to see what it rests on.</source>
        <translation>Neben Basis gibt es kein Szenario: Legen Sie eines an, um zu sehen, worauf es beruht.</translation>
    </message>
    <message>
        <source>In Base</source>
        <translation>In Basis</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>The month from which on it holds.</source>
        <translation>Der Monat, ab dem es gilt.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>in Base</source>
        <translation>in Basis</translation>
    </message>
    <message>
        <source>Of getting at least as far within the range of Base. A dash: the lever has no range there.</source>
        <translation>Dafür, in der Spanne von Basis mindestens so weit zu kommen. Ein Strich: Die Stellgröße hat dort keine Spanne.</translation>
    </message>
    <message>
        <source>All of it together: automation ends at %1 or above.</source>
        <translation>Alles zusammen: Die Automatisierung endet bei %1 oder darüber.</translation>
    </message>
    <message>
        <source>All of it together: automation ends at %1 or below.</source>
        <translation>Alles zusammen: Die Automatisierung endet bei %1 oder darunter.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What the actuals would have to show, by which month, for it to be another scenario than Base. A figure counts as a trigger from the month on in which it misleads about either scenario in no more than a fifth of the draws.</source>
        <translation>Was die Ist-Werte bis zu welchem Monat zeigen müssten, damit es ein anderes Szenario als Basis ist. Eine Kennzahl zählt als Auslöser ab dem Monat, in dem sie bei keinem der beiden Szenarien in mehr als einem Fünftel der Ziehungen täuscht.</translation>
    </message>
    <message>
        <source>There is no scenario beside Base: add one to see what would tell it from Base.</source>
        <translation>Neben Basis gibt es kein Szenario: Legen Sie eines an, um zu sehen, woran es zu erkennen wäre.</translation>
    </message>
    <message>
        <source>From Base to</source>
        <translation>Von Basis zu</translation>
    </message>
    <message>
        <source>What is observed</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Actuals of</source>
        <translation>Ist-Werte von</translation>
    </message>
    <message>
        <source>The first month that tells.</source>
        <translation>Der erste Monat, der es zeigt.</translation>
    </message>
    <message>
        <source>Misleads</source>
        <translation>Täuscht</translation>
    </message>
    <message>
        <source>In which share of the draws of either scenario the figure would point at the other one.</source>
        <translation>In welchem Anteil der Ziehungen eines der beiden Szenarien die Kennzahl auf das andere wiese.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What that month came to, where it is past.</source>
        <translation>Was der Monat ergab, wo er vorbei ist.</translation>
    </message>
    <message>
        <source>%1 at or below %2 in %3</source>
        <translation>%1 im %3 bei %2 oder darunter</translation>
    </message>
    <message>
        <source>%1 at or above %2 in %3</source>
        <translation>%1 im %3 bei %2 oder darüber</translation>
    </message>
    <message>
        <source>The guardrail “%1” of Base fires</source>
        <translation>Die Leitplanke „%1“ von Basis löst aus</translation>
    </message>
    <message>
        <source>Nothing that is observed tells it from Base before the plan ends.</source>
        <translation>Nichts, was beobachtet wird, unterscheidet es vor dem Ende des Plans von Basis.</translation>
    </message>
    <message>
        <source>%1 asks for %2 FTE in eight of ten draws</source>
        <translation>%1 verlangt in acht von zehn Ziehungen %2 VZÄ</translation>
    </message>
    <message>
        <source>There is no other scenario to hold Base against.</source>
        <translation>Es gibt kein anderes Szenario, gegen das Basis zu halten wäre.</translation>
    </message>
    <message>
        <source>%1 asks for %2 in %3 and for %4 in %5</source>
        <translation>%1 verlangt %2 in %3 und %4 in %5</translation>
    </message>
    <message>
        <source>The first decision on which they part is due by %1: %2 (%3).</source>
        <translation>Die erste Entscheidung, an der sie sich trennen, ist bis %1 fällig: %2 (%3).</translation>
    </message>
    <message>
        <source>They part on no decision that is still to be taken.</source>
        <translation>Sie trennen sich an keiner Entscheidung, die noch zu treffen ist.</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>again: %1</source>
        <translation>wiederholt: %1</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>The rationale as it was after the change; without one, what the edit was called.</source>
        <translation>Die Begründung, wie sie nach der Änderung war; ohne eine, wie die Änderung hieß.</translation>
    </message>
    <message>
        <source>Nothing was changed since the plan was made.</source>
        <translation>Seit der Plan angelegt wurde, wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Due in the coming quarter</source>
        <translation>Im kommenden Quartal fällig</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>No date of no return falls into the coming quarter that is not written down yet.</source>
        <translation>Ins kommende Quartal fällt kein letzter Termin, der nicht schon aufgeschrieben ist.</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>Kein Kommentar ist offen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision, what is at stake</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>C&amp;omment on this chart…</source>
        <translation>Diese Grafik k&amp;ommentieren…</translation>
    </message>
    <message>
        <source>Chart of Overview</source>
        <translation>Grafik von Überblick</translation>
    </message>
    <message>
        <source>Chart of Demand</source>
        <translation>Grafik von Nachfrage</translation>
    </message>
    <message>
        <source>Chart of Automation</source>
        <translation>Grafik von Automation</translation>
    </message>
    <message>
        <source>Chart of People</source>
        <translation>Grafik von Personal</translation>
    </message>
    <message>
        <source>Chart of Time</source>
        <translation>Grafik von Zeit</translation>
    </message>
    <message>
        <source>Chart of Service</source>
        <translation>Grafik von Service</translation>
    </message>
    <message>
        <source>Chart of Money</source>
        <translation>Grafik von Kosten</translation>
    </message>
    <message>
        <source>Chart of Ranges</source>
        <translation>Grafik von Spannen</translation>
    </message>
    <message>
        <source>Distribution on Ranges</source>
        <translation>Verteilung auf Spannen</translation>
    </message>
    <message>
        <source>Sensitivity on Ranges</source>
        <translation>Sensitivität auf Spannen</translation>
    </message>
    <message>
        <source>Chart of Actuals</source>
        <translation>Grafik von Ist-Werte</translation>
    </message>
    <message>
        <source>Chart of Finance</source>
        <translation>Grafik von Finanzen</translation>
    </message>
    <message>
        <source>Bridge on Finance</source>
        <translation>Brücke auf Finanzen</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>Eine Grafik</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Fällt auf</translation>
    </message>
    <message>
        <source>Loaded cost a person</source>
        <translation>Vollkosten pro Person</translation>
    </message>
    <message>
        <source>Price per outsourced conv.</source>
        <translation>Preis je ausgel. Vorg.</translation>
    </message>
    <message>
        <source>Cost per human conv.</source>
        <translation>Kosten je menschl. Vorg.</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>The figures of topic “%1” cannot be read.</source>
        <translation>Die Zahlen des Themas „%1“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The figures of the other topics cannot be read.</source>
        <translation>Die Zahlen der übrigen Themen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Import its months again.</source>
        <translation>Die Monate noch einmal importieren.</translation>
    </message>
    <message>
        <source>The improvement “%1” has no id of its own or no real date.</source>
        <translation>Die Verbesserung „%1“ hat keine eigene Kennung oder kein gültiges Datum.</translation>
    </message>
    <message>
        <source>An improvement has neither a topic nor a change.</source>
        <translation>Eine Verbesserung nennt weder ein Thema noch eine Änderung.</translation>
    </message>
    <message>
        <source>Say what was changed, or remove the entry.</source>
        <translation>Sagen, was geändert wurde, oder den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>There are %1 improvements; a plan holds at most %2.</source>
        <translation>Es gibt %1 Verbesserungen; ein Plan fasst höchstens %2.</translation>
    </message>
    <message>
        <source>Remove the oldest.</source>
        <translation>Die ältesten entfernen.</translation>
    </message>
    <message>
        <source>Nobody owns “%1”, one of the %2 topics that take people most time.</source>
        <translation>Niemand verantwortet „%1“, eines der %2 Themen, die am meisten Arbeitszeit kosten.</translation>
    </message>
    <message>
        <source>Nobody owns %1 of the %2 topics that take people most time, “%3” first.</source>
        <translation>%1 der %2 Themen, die am meisten Arbeitszeit kosten, verantwortet niemand, zuerst „%3“.</translation>
    </message>
    <message>
        <source>Name an owner for each on Actuals, under Improvements.</source>
        <translation>Auf der Seite Ist-Werte unter Verbesserungen für jedes jemanden nennen.</translation>
    </message>
    <message>
        <source>The improvement “%1” was due on %2.</source>
        <translation>Die Verbesserung „%1“ war am %2 fällig.</translation>
    </message>
    <message>
        <source>%1 improvements are overdue, “%2” since %3.</source>
        <translation>%1 Verbesserungen sind überfällig, „%2“ seit %3.</translation>
    </message>
    <message>
        <source>Say that it was made, set another date, or drop it.</source>
        <translation>Sagen, dass sie gemacht ist, ein anderes Datum setzen oder sie verwerfen.</translation>
    </message>
    <message>
        <source>Resolution is no higher after the change “%1”.</source>
        <translation>Nach der Änderung „%1“ ist die Lösungsquote nicht höher.</translation>
    </message>
    <message>
        <source>Resolution is no higher after %1 of the changes made, “%2” first.</source>
        <translation>Nach %1 der gemachten Änderungen ist die Lösungsquote nicht höher, zuerst „%2“.</translation>
    </message>
    <message>
        <source>Read some of the conversations since, and change something else.</source>
        <translation>Einige der Gespräche seither lesen und etwas anderes ändern.</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Ganzes Team</translation>
    </message>
    <message>
        <source>%1: no conversation with the AI</source>
        <translation>%1: kein Gespräch mit der KI</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>months: share of how many conversations</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Content or procedure</source>
        <translation>Inhalt oder Ablauf</translation>
    </message>
    <message>
        <source>Triage or handover</source>
        <translation>Zuordnung oder Übergabe</translation>
    </message>
    <message>
        <source>System or data</source>
        <translation>System oder Daten</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>improvement</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>improvement</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>made</source>
        <comment>improvement</comment>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>improvement</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>topic, work type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing known from before</source>
        <translation>von vorher nichts bekannt</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <source>too few cases to say</source>
        <translation>zu wenige Fälle</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>difference, low, high</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Before, %1.</source>
        <translation>Vorher, %1.</translation>
    </message>
    <message>
        <source>After, %1.</source>
        <translation>Nachher, %1.</translation>
    </message>
    <message>
        <source>Resolution is compared once the change is made and has its date.</source>
        <translation>Verglichen wird, sobald die Änderung gemacht ist und ihr Datum hat.</translation>
    </message>
    <message>
        <source>No whole month in the quarter before says how many conversations the AI resolved.</source>
        <translation>Kein ganzer Monat der drei davor sagt, wie viele Gespräche die KI gelöst hat.</translation>
    </message>
    <message>
        <source>No whole month after it has settled yet.</source>
        <translation>Noch ist kein ganzer Monat danach abgeschlossen.</translation>
    </message>
    <message>
        <source>It takes %1 conversations on each side.</source>
        <translation>Es braucht auf jeder Seite %1 Gespräche.</translation>
    </message>
    <message>
        <source>It rose by more than chance would do in 19 of 20 cases.</source>
        <translation>Sie stieg um mehr, als es der Zufall in 19 von 20 Fällen täte.</translation>
    </message>
    <message>
        <source>It fell by more than chance would do in 19 of 20 cases.</source>
        <translation>Sie fiel um mehr, als es der Zufall in 19 von 20 Fällen täte.</translation>
    </message>
    <message>
        <source>The difference may be chance: its 95 % interval holds 0.</source>
        <translation>Der Unterschied kann Zufall sein: Sein 95-%-Intervall enthält 0.</translation>
    </message>
    <message>
        <source>Another change to the same was made within three months of it.</source>
        <translation>Innerhalb von drei Monaten wurde daran noch etwas geändert.</translation>
    </message>
    <message>
        <source>%1 other changes to the same were made within three months of it.</source>
        <translation>Innerhalb von drei Monaten wurde daran %1-mal noch etwas geändert.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topics come with tickets: import a helpdesk’s export that has a column of topics or tags. Improvements can be logged without them, by work type or for the whole team.</source>
        <translation>Themen kommen mit Tickets: den Export eines Helpdesks mit einer Spalte für Themen oder Tags importieren. Verbesserungen lassen sich auch ohne sie festhalten, je Vorgangsart oder für das ganze Team.</translation>
    </message>
    <message>
        <source>%1: a conversation with several topics counts in each.</source>
        <translation>%1: Ein Gespräch mit mehreren Themen zählt bei jedem.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Of those in which the AI took part, resolved with no human.</source>
        <translation>Von denen, an denen die KI beteiligt war: ohne einen Menschen gelöst.</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>An Menschen</translation>
    </message>
    <message>
        <source>Handed over by the AI, or never seen by it.</source>
        <translation>Von der KI übergeben oder von ihr nie gesehen.</translation>
    </message>
    <message>
        <source>People’s time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Handle time of those that people worked on.</source>
        <translation>Bearbeitungszeit derer, an denen Menschen gearbeitet haben.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Übrige Themen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, state, effect</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing is logged yet: add what was changed, or choose a topic and add it there. What resolution does afterwards then shows here.</source>
        <translation>Noch ist nichts festgehalten: eintragen, was geändert wurde, oder ein Thema wählen und es dort eintragen. Was die Lösungsquote danach macht, steht dann hier.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What was changed.</source>
        <translation>Was geändert wurde.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Made on, or due on while it is not.</source>
        <translation>Gemacht am, oder fällig am, solange sie es nicht ist.</translation>
    </message>
    <message>
        <source>Resolution afterwards</source>
        <translation>Lösungsquote danach</translation>
    </message>
    <message>
        <source>Up to three whole months after that of the change against three before, in points with a 95 % interval. It came after the change; that it came from it, nobody knows.</source>
        <translation>Bis zu drei ganze Monate nach dem der Änderung gegen drei davor, in Punkten mit 95-%-Intervall. Es kam nach der Änderung; ob es von ihr kam, weiß niemand.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>none</source>
        <comment>topics</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Topics of conversations</source>
        <translation>Themen der Gespräche</translation>
    </message>
    <message>
        <source>Improvement %1</source>
        <translation>Verbesserung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>improvement, which part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>improvement</comment>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>change</source>
        <comment>improvement</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>date</source>
        <comment>improvement</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>state</source>
        <comment>improvement</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>jenseits der Grenzen</translation>
    </message>
    <message>
        <source>two of three far off</source>
        <translation>zwei von drei weit weg</translation>
    </message>
    <message>
        <source>eighth on one side</source>
        <translation>der achte auf einer Seite</translation>
    </message>
    <message>
        <source>%1, off the plan in points</source>
        <translation>%1, Abweichung vom Plan in Punkten</translation>
    </message>
    <message>
        <source>%1, off the plan in %</source>
        <translation>%1, Abweichung vom Plan in %</translation>
    </message>
    <message>
        <source>Off the plan, points</source>
        <translation>Abweichung vom Plan, Punkte</translation>
    </message>
    <message>
        <source>Off the plan, %</source>
        <translation>Abweichung vom Plan, %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, why it stands out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: off the plan by %2 points on average.</source>
        <translation>%1: im Mittel %2 Punkte vom Plan entfernt.</translation>
    </message>
    <message>
        <source>%1: off the plan by %2 on average.</source>
        <translation>%1: im Mittel %2 vom Plan entfernt.</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Noise stays within %1 and %2.</source>
        <translation>Rauschen bleibt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>No month stands out.</source>
        <translation>Kein Monat fällt auf.</translation>
    </message>
    <message>
        <source>The axis begins at %1, not at 0, so that the steps can be seen. The first and the last bar are cut.</source>
        <translation>Die Achse beginnt bei %1, nicht bei 0, damit die Schritte zu sehen sind. Der erste und der letzte Balken sind gekürzt.</translation>
    </message>
    <message>
        <source>person</source>
        <comment>unit after 1</comment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit after 1</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <comment>unit after 1</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>In formulas: %1</source>
        <translation>In Formeln: %1</translation>
    </message>
    <message>
        <source>Why this value.</source>
        <translation>Warum dieser Wert.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The part of the model it belongs to.</source>
        <translation>Der Teil des Modells, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum pro Jahr</translation>
    </message>
    <message>
        <source>Triage and handover</source>
        <translation>Zuweisung und Übergabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Inbox share before</source>
        <translation>Inbox-Anteil vorher</translation>
    </message>
    <message>
        <source>AI team a month</source>
        <translation>KI-Team pro Monat</translation>
    </message>
    <message>
        <source>AI conv. reviewed</source>
        <translation>Geprüfte KI-Vorgänge</translation>
    </message>
    <message>
        <source>Surplus to systems</source>
        <translation>Überschuss: Systeme</translation>
    </message>
    <message>
        <source>Surplus to insight</source>
        <translation>Überschuss: Hinweise</translation>
    </message>
    <message>
        <source>Surplus to channels</source>
        <translation>Überschuss: Kanäle</translation>
    </message>
    <message>
        <source>Surplus to outreach</source>
        <translation>Überschuss: Ansprache</translation>
    </message>
    <message>
        <source>Surplus to backlog</source>
        <translation>Überschuss: Rückstand</translation>
    </message>
    <message>
        <source>Opening, ramped</source>
        <translation>Anfang, eingearbeitet</translation>
    </message>
    <message>
        <source>AI price per outcome</source>
        <translation>KI-Preis je Ergebnis</translation>
    </message>
    <message>
        <source>Contractor a month</source>
        <translation>Externe pro Monat</translation>
    </message>
    <message>
        <source>AI involvement before</source>
        <translation>KI-Beteiligung vorher</translation>
    </message>
    <message>
        <source>AI resolution before</source>
        <translation>KI-Lösungsquote vorher</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Decay a month</source>
        <translation>Verfall pro Monat</translation>
    </message>
    <message>
        <source>Work per point</source>
        <translation>Arbeit je Punkt</translation>
    </message>
    <message>
        <source>From harder mix</source>
        <translation>Aus schwererem Mix</translation>
    </message>
    <message>
        <source>From harder cases</source>
        <translation>Aus schwereren Fällen</translation>
    </message>
    <message>
        <source>Capacity created</source>
        <translation>Kapazität durch KI</translation>
    </message>
    <message>
        <source>Required and clearance</source>
        <translation>Bedarf mit Abbau</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Paid hours per FTE</source>
        <translation>Bezahlte Stunden je VZÄ</translation>
    </message>
    <message>
        <source>Inbox hours per FTE</source>
        <translation>Inbox-Stunden je VZÄ</translation>
    </message>
    <message>
        <source>Improvement share</source>
        <translation>Verbesserungsanteil</translation>
    </message>
    <message>
        <source>Attrition in the month</source>
        <translation>Fluktuation im Monat</translation>
    </message>
    <message>
        <source>Years since the first month</source>
        <translation>Jahre seit dem ersten Monat</translation>
    </message>
    <message>
        <source>Seasonal index</source>
        <translation>Saisonindex</translation>
    </message>
    <message>
        <source>Induced demand factor</source>
        <translation>Faktor der induzierten Nachfrage</translation>
    </message>
    <message>
        <source>Automation rate before the plan</source>
        <translation>Automatisierungsrate vor dem Plan</translation>
    </message>
    <message>
        <source>Work for the coming steps</source>
        <translation>Arbeit für die kommenden Stufen</translation>
    </message>
    <message>
        <source>Surplus share that goes to improvement</source>
        <translation>Überschussanteil für Verbesserung</translation>
    </message>
    <message>
        <source>Surplus share without a destination</source>
        <translation>Überschussanteil ohne Ziel</translation>
    </message>
    <message>
        <source>Surplus sent to improvement</source>
        <translation>Überschuss für Verbesserung</translation>
    </message>
    <message>
        <source>People at the opening</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>People at the opening still ramping</source>
        <translation>Anfangsbestand in Einarbeitung</translation>
    </message>
    <message>
        <source>Replacements starting</source>
        <translation>Beginnende Nachbesetzungen</translation>
    </message>
    <message>
        <source>People fully ramped</source>
        <translation>Voll eingearbeitete Personen</translation>
    </message>
    <message>
        <source>People still ramping</source>
        <translation>Personen in Einarbeitung</translation>
    </message>
    <message>
        <source>Effective FTE of people still ramping</source>
        <translation>Wirksame VZÄ der Personen in Einarbeitung</translation>
    </message>
    <message>
        <source>Human conversations of our own people</source>
        <translation>Menschliche Vorgänge der eigenen Leute</translation>
    </message>
    <message>
        <source>Inbox hours the AI&apos;s conversations would have cost</source>
        <translation>Inbox-Stunden, die die Vorgänge der KI gekostet hätten</translation>
    </message>
    <message>
        <source>Staffed hours of deferred work</source>
        <translation>Besetzte Stunden zeitversetzter Arbeit</translation>
    </message>
    <message>
        <source>Handling hours of deferred work</source>
        <translation>Bearbeitungsstunden zeitversetzter Arbeit</translation>
    </message>
    <message>
        <source>Deferred conversations of our own people</source>
        <translation>Zeitversetzte Vorgänge der eigenen Leute</translation>
    </message>
    <message>
        <source>Hours left for deferred work</source>
        <translation>Verbleibende Stunden für zeitversetzte Arbeit</translation>
    </message>
    <message>
        <source>Backlog at the end of the month</source>
        <translation>Rückstand am Monatsende</translation>
    </message>
    <message>
        <source>Opening hours of the month</source>
        <translation>Öffnungsstunden des Monats</translation>
    </message>
    <message>
        <source>Inbox hours of all people</source>
        <translation>Inbox-Stunden aller Personen</translation>
    </message>
    <message>
        <source>Share of the live staff that is there</source>
        <translation>Vorhandener Anteil der Live-Besetzung</translation>
    </message>
    <message>
        <source>Outsourced conversations</source>
        <translation>Ausgelagerte Vorgänge</translation>
    </message>
    <message>
        <source>Reductions that guardrails allow</source>
        <translation>Abbau, den Leitplanken zulassen</translation>
    </message>
    <message>
        <source>Backfill that guardrails ask for</source>
        <translation>Nachbesetzung, die Leitplanken verlangen</translation>
    </message>
    <message>
        <source>Overtime that guardrails ask for</source>
        <translation>Überstunden, die Leitplanken verlangen</translation>
    </message>
    <message>
        <source>Surplus share that guardrails send to improvement</source>
        <translation>Überschussanteil, den Leitplanken der Verbesserung zuweisen</translation>
    </message>
    <message>
        <source>People of this month of age</source>
        <translation>Personen in diesem Monat der Einarbeitung</translation>
    </message>
    <message>
        <source>People of this age at the opening</source>
        <translation>Personen mit diesem Stand zu Beginn</translation>
    </message>
    <message>
        <source>Of them starting now</source>
        <translation>Davon jetzt beginnend</translation>
    </message>
    <message>
        <source>Of them taken by last month&apos;s reductions</source>
        <translation>Davon im Abbau des Vormonats gegangen</translation>
    </message>
    <message>
        <source>Proficiency</source>
        <translation>Leistungsgrad</translation>
    </message>
    <message>
        <source>Effective FTE of this month of age</source>
        <translation>Wirksame VZÄ in diesem Monat der Einarbeitung</translation>
    </message>
    <message>
        <source>Step of resolution planned with the milestone</source>
        <translation>Stufe der Lösungsquote, die mit dem Meilenstein geplant ist</translation>
    </message>
    <message>
        <source>Months since the milestone was planned, this one counted</source>
        <translation>Monate seit dem geplanten Meilenstein, dieser mitgezählt</translation>
    </message>
    <message>
        <source>Resolution that waits for the milestone</source>
        <translation>Lösungsquote, die auf den Meilenstein wartet</translation>
    </message>
    <message>
        <source>AI involvement as planned</source>
        <translation>KI-Beteiligung wie geplant</translation>
    </message>
    <message>
        <source>Resolution as planned, milestones late</source>
        <translation>Lösungsquote wie geplant, mit verspäteten Meilensteinen</translation>
    </message>
    <message>
        <source>Resolution that waits for milestones</source>
        <translation>Lösungsquote, die auf Meilensteine wartet</translation>
    </message>
    <message>
        <source>Conversations a working day</source>
        <translation>Vorgänge je Arbeitstag</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minuten je Vorgang</translation>
    </message>
    <message>
        <source>Staffed hours spared by one whole of automation</source>
        <translation>Besetzte Stunden, die volle Automatisierung spart</translation>
    </message>
    <message>
        <source>Volume before induced demand</source>
        <translation>Volumen vor induzierter Nachfrage</translation>
    </message>
    <message>
        <source>Launch volume</source>
        <translation>Launch-Volumen</translation>
    </message>
    <message>
        <source>Resolved by AI before the plan</source>
        <translation>Von KI gelöst vor dem Plan</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Mit KI-Beteiligung</translation>
    </message>
    <message>
        <source>Resolved by AI</source>
        <translation>Von KI gelöst</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>An KI vorbei</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Handling hours</source>
        <translation>Bearbeitungsstunden</translation>
    </message>
    <message>
        <source>Staffed hours</source>
        <translation>Besetzte Stunden</translation>
    </message>
    <message>
        <source>Staffed hours of live work</source>
        <translation>Besetzte Stunden der Live-Arbeit</translation>
    </message>
    <message>
        <source>Minutes of human work</source>
        <translation>Minuten menschlicher Arbeit</translation>
    </message>
    <message>
        <source>Left for people before the plan</source>
        <translation>Für Menschen vor dem Plan</translation>
    </message>
    <message>
        <source>Share of human conversations</source>
        <translation>Anteil menschlicher Vorgänge</translation>
    </message>
    <message>
        <source>Share of human conversations before the plan</source>
        <translation>Anteil menschlicher Vorgänge vor dem Plan</translation>
    </message>
    <message>
        <source>Minutes from the mix</source>
        <translation>Minuten aus dem Mix</translation>
    </message>
    <message>
        <source>Minutes from harder cases</source>
        <translation>Minuten aus schwereren Fällen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Actions</name>
    <message>
        <source>New &amp;empty plan</source>
        <translation>Neuer &amp;leerer Plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>Neuer &amp;Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Be&amp;richt als PDF…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Plan &amp;settings</source>
        <translation>Plan&amp;einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Duplicate plan</source>
        <translation>Plan &amp;duplizieren</translation>
    </message>
    <message>
        <source>New s&amp;cenario…</source>
        <translation>Neues &amp;Szenario…</translation>
    </message>
    <message>
        <source>Rena&amp;me scenario…</source>
        <translation>Szenario u&amp;mbenennen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;labels</source>
        <translation>&amp;Mit Beschriftung kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Cle&amp;ar: back to Base or the usual value</source>
        <translation>&amp;Leeren: zurück auf Basis oder den üblichen Wert</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Nach re&amp;chts ausfüllen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Straight from first to last</source>
        <translation>&amp;Gerade vom ersten zum letzten</translation>
    </message>
    <message>
        <source>See&amp;k a value…</source>
        <translation>Wert &amp;suchen…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Type for this &amp;month only</source>
        <translation>&amp;Nur für diesen Monat eingeben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Plan &amp;health</source>
        <translation>Plan&amp;prüfung</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Back to what it is a part of</source>
        <translation>&amp;Zurück zum Ganzen</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold the section</source>
        <translation>Abschnitt auf- oder zu&amp;klappen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Months or the other table</source>
        <translation>&amp;Monate oder die andere Tabelle</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>Ü&amp;ber Headroom</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>E&amp;xport for other programs…</source>
        <translation>Für andere Programme e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, keys</comment>
        <extracomment>A button&apos;s tooltip: what it does, and the keys for it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;All plans</source>
        <translation>Alle &amp;Pläne</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan…</translation>
    </message>
    <message>
        <source>New plan, step &amp;by step</source>
        <translation>Neuer Plan, &amp;Schritt für Schritt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>New plan of a s&amp;mall team</source>
        <translation>Neuer Plan eines &amp;kleinen Teams</translation>
    </message>
    <message>
        <source>New plan of a B2B &amp;software team</source>
        <translation>Neuer Plan eines &amp;B2B-Softwareteams</translation>
    </message>
    <message>
        <source>New plan of a &amp;consumer team with chat and phone</source>
        <translation>Neuer Plan eines Kundenservice mit &amp;Chat und Telefon</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the workspace…</source>
        <translation>&amp;Kopie des Arbeitsbereichs speichern…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Import a p&amp;lan…</source>
        <translation>P&amp;lan importieren…</translation>
    </message>
    <message>
        <source>Export the plan as a &amp;file…</source>
        <translation>Plan als Da&amp;tei exportieren…</translation>
    </message>
    <message>
        <source>&amp;Open plan</source>
        <translation>Plan ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename plan</source>
        <translation>Plan &amp;umbenennen</translation>
    </message>
    <message>
        <source>Archi&amp;ve plan</source>
        <translation>Plan &amp;archivieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>De&amp;lete plan</source>
        <translation>P&amp;lan löschen</translation>
    </message>
    <message>
        <source>Delete scenar&amp;io…</source>
        <translation>Szenario l&amp;öschen…</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>The s&amp;ystem’s language</source>
        <translation>Die Sprache des S&amp;ystems</translation>
    </message>
    <message>
        <source>New plan from a &amp;template</source>
        <translation>Neuer Plan aus einer &amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Import actuals or volumes…</source>
        <translation>Istwerte oder Volumen &amp;importieren…</translation>
    </message>
    <message>
        <source>As revie&amp;wer: read, comment, decide</source>
        <translation>Als P&amp;rüfer: lesen, kommentieren, entscheiden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>K&amp;ommentare</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Propose &amp;hiring…</source>
        <translation>Neueinstellungen &amp;vorschlagen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Por&amp;tfolio…</source>
        <translation>Portfol&amp;io…</translation>
    </message>
    <message>
        <source>Import from a &amp;database…</source>
        <translation>Aus einer &amp;Datenbank importieren…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionsPane</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>Ohne Zuständige</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter with how many it lets through</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next review of %1</source>
        <translation>Nächste Prüfung von %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>This lever is no longer in the plan.</source>
        <translation>Diese Stellgröße ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>Qualität von %1</translation>
    </message>
    <message>
        <source>Risk of %1</source>
        <translation>Risiko von %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Verantwortlich für %1</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Rationale of %1</source>
        <translation>Begründung von %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AutomationStep</name>
    <message>
        <source>What does the AI do today, and at the end?</source>
        <translation>Was leistet die KI heute und am Ende?</translation>
    </message>
    <message>
        <source>Automation is involvement × resolution: in how many conversations the AI takes part, and how many of those it resolves with no human. It gets to its target in equal steps, one a quarter; on the Automation page each step can be moved.</source>
        <translation>Automatisierung ist Beteiligung × Lösungsquote: an wie vielen Vorgängen die KI beteiligt ist, und wie viele davon sie ohne Menschen löst. Sie kommt in gleichen Stufen ans Ziel, einer je Quartal; auf der Seite Automatisierung lässt sich jede Stufe verschieben.</translation>
    </message>
    <message>
        <source>%1, %: %2</source>
        <translation>%1, %: %2</translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation>%1 → %2 %</translation>
    </message>
    <message>
        <source>Involvement, %</source>
        <translation>Beteiligung, %</translation>
    </message>
    <message>
        <source>Resolution, %</source>
        <translation>Lösungsquote, %</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>today → target</source>
        <translation>heute → Ziel</translation>
    </message>
    <message>
        <source>Involvement at the end, %1</source>
        <translation>Beteiligung am Ende, %1</translation>
    </message>
    <message>
        <source>Involvement today, %1</source>
        <translation>Beteiligung heute, %1</translation>
    </message>
    <message>
        <source>Resolution at the end, %1</source>
        <translation>Lösungsquote am Ende, %1</translation>
    </message>
    <message>
        <source>Resolution today, %1</source>
        <translation>Lösungsquote heute, %1</translation>
    </message>
    <message>
        <source>Add a kind of work first: step 2.</source>
        <translation>Erst eine Art von Arbeit hinzufügen: Schritt 2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BeginRow</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BridgePane</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Required FTE</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Personalstand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one plan to another</comment>
        <translation>nach</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <comment>the plan under a scenario</comment>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>Revision %1, %2 (approved)</source>
        <translation>Revision %1, %2 (genehmigt)</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revision %1, %2</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>There is nothing to compare the plan with yet: make a revision of it, under Revisions, or a scenario.</source>
        <translation>Noch gibt es nichts, womit sich der Plan vergleichen ließe: Erstellen Sie unter „Revisionen“ eine Revision oder ein Szenario.</translation>
    </message>
    <message>
        <source>Choose two different plans to see how one becomes the other.</source>
        <translation>Wählen Sie zwei verschiedene Pläne, um zu sehen, wie aus dem einen der andere wird.</translation>
    </message>
    <message>
        <source>This revision cannot be read: it is not as it was made.</source>
        <translation>Diese Revision lässt sich nicht lesen: Sie ist nicht mehr, wie sie erstellt wurde.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied the chart as an image and as a table</source>
        <translation>Das Diagramm wurde als Bild und als Tabelle kopiert</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BudgetPane</name>
    <message>
        <source>By</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Je Quartal</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>Budget envelope of the whole plan</source>
        <translation>Budgetrahmen des ganzen Plans</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Envelope of the whole plan</source>
        <translation>Rahmen des ganzen Plans</translation>
    </message>
    <message>
        <source>What the whole plan may cost, in %1. It is remembered beside the plan and is no part of it.</source>
        <translation>Was der ganze Plan kosten darf, in %1. Er wird neben dem Plan gemerkt und ist kein Teil davon.</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>Der Rahmen</translation>
    </message>
    <message>
        <source>An envelope is more than nothing.</source>
        <translation>Ein Rahmen ist mehr als nichts.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>This can be said once the plan can be calculated.</source>
        <translation>Das lässt sich sagen, sobald der Plan berechnet werden kann.</translation>
    </message>
    <message>
        <source>Chance of staying within: %1</source>
        <translation>Chance, darin zu bleiben: %1</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>With ranges</source>
        <translation>Mit Spannen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CausesPane</name>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This can be said once the plan can be calculated.</source>
        <translation>Das lässt sich sagen, sobald der Plan berechnet werden kann.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommentThreadView</name>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Erledigt von %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommentsBox</name>
    <message>
        <source>What the comment is about</source>
        <translation>Worum es im Kommentar geht</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>New comment, then Enter</source>
        <translation>Kommentar, dann Enter</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommentsPanel</name>
    <message>
        <source>Resolved ones too</source>
        <translation>Auch erledigte</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>On the plan, then Enter</source>
        <translation>Zum Plan, dann Enter</translation>
    </message>
    <message>
        <source>Comment on the plan</source>
        <translation>Kommentar zum Plan</translation>
    </message>
    <message>
        <source>No comment is open. Choose a number and comment on it in the inspector.</source>
        <translation>Kein Kommentar ist offen. Eine Zahl wählen und sie im Inspektor kommentieren.</translation>
    </message>
    <message>
        <source>1 comment is open.</source>
        <translation>1 Kommentar ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comments are open.</source>
        <translation>
            <numerusform>%1 Kommentar ist offen.</numerusform>
            <numerusform>%1 Kommentare sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: comment, then Enter</source>
        <comment>what it is on</comment>
        <translation>%1: Kommentar, dann Enter</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ConnectionStep</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>where the server offers it</source>
        <translation>wo der Server sie anbietet</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>required, certificate checked</source>
        <translation>verlangt, mit geprüftem Zertifikat</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>db.example.com, or localhost</source>
        <translation>db.example.com, oder localhost</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>its name (DSN), or Driver=…;Server=…;Database=…</source>
        <translation>ihr Name (DSN), oder Driver=…;Server=…;Database=…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>a name to find it by next month; may be left out</source>
        <translation>ein Name fürs nächste Mal; kann fehlen</translation>
    </message>
    <message>
        <source>Keep the password in the desktop’s keyring</source>
        <translation>Das Passwort im Schlüsselbund des Desktops aufheben</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>It works: %1 answers.</source>
        <translation>Es geht: %1 antwortet.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Headroom only reads: the connection is opened for reading, and a query that would write is refused. The database adds the rows up, so a table of any size will do. The password is never written into the workspace.</source>
        <translation>Headroom liest nur: Die Verbindung wird zum Lesen geöffnet, und eine Abfrage, die schreiben würde, wird abgewiesen. Die Datenbank zählt die Zeilen zusammen, so dass eine Tabelle jeder Größe recht ist. Das Passwort wird nie in den Arbeitsbereich geschrieben.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: the password is kept until Headroom is closed, and written nowhere.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund: Das Passwort gilt, bis Headroom geschlossen wird, und wird nirgends aufgeschrieben.</translation>
    </message>
    <message>
        <source>a new one</source>
        <comment>connection to a database</comment>
        <translation>eine neue</translation>
    </message>
    <message>
        <source>Which data source? Name it as in odbc.ini, or write the connection.</source>
        <translation>Welche Datenquelle? Den Namen aus odbc.ini angeben, oder die Verbindung ausschreiben.</translation>
    </message>
    <message>
        <source>On which host is the database? On this computer it is localhost.</source>
        <translation>Auf welchem Rechner ist die Datenbank? Auf diesem hier ist es localhost.</translation>
    </message>
    <message>
        <source>Which database of that host?</source>
        <translation>Welche Datenbank dieses Rechners?</translation>
    </message>
    <message>
        <source>The password belongs into its own field, where nobody reads it.</source>
        <translation>Das Passwort gehört in sein eigenes Feld, wo es niemand liest.</translation>
    </message>
    <message>
        <source>A host has no spaces or quotation marks in it.</source>
        <translation>In einem Rechnernamen sind keine Leerzeichen oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Ports are from 1 to 65535; left empty it is 5432.</source>
        <translation>Ports gehen von 1 bis 65535; leer gelassen ist es 5432.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CorrelationList</name>
    <message>
        <source>A lever with a range</source>
        <translation>Eine Stellgröße mit Spanne</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Bewegt sich mit</translation>
    </message>
    <message>
        <source>Correlation of the two, −1 to 1</source>
        <translation>Korrelation der beiden, −1 bis 1</translation>
    </message>
    <message>
        <source>A correlation</source>
        <translation>Eine Korrelation</translation>
    </message>
    <message>
        <source>Add this correlation</source>
        <translation>Diese Korrelation hinzufügen</translation>
    </message>
    <message>
        <source>Add this correlation (Enter)</source>
        <translation>Diese Korrelation hinzufügen (Eingabe)</translation>
    </message>
    <message>
        <source>Add a lever…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>…that moves with</source>
        <translation>…die sich bewegt mit</translation>
    </message>
    <message>
        <source>by, −1 to 1</source>
        <translation>um, −1 bis 1</translation>
    </message>
    <message>
        <source>Correlation of %1 with %2</source>
        <translation>Korrelation von %1 mit %2</translation>
    </message>
    <message>
        <source>Show %1 of %2 more</source>
        <translation>%1 von %2 weiteren zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every bet is drawn for itself.</source>
        <translation>Jede Wette wird für sich gezogen.</translation>
    </message>
    <message>
        <source>With nothing yet: it is drawn for itself.</source>
        <translation>Bisher mit nichts: Sie wird für sich gezogen.</translation>
    </message>
    <message>
        <source>No correlation of %1 with %2</source>
        <translation>Keine Korrelation von %1 mit %2</translation>
    </message>
    <message>
        <source>A lever always moves with itself: choose another one.</source>
        <translation>Eine Stellgröße bewegt sich immer mit sich selbst: eine andere wählen.</translation>
    </message>
    <message>
        <source>These two are in the list already, with %1: change it there.</source>
        <translation>Diese beiden stehen schon in der Liste, mit %1: dort ändern.</translation>
    </message>
    <message>
        <source>Added at the end of the list.</source>
        <translation>Am Ende der Liste hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CorrelationRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DayProfilePanel</name>
    <message>
        <source>Interval of the day profile</source>
        <translation>Intervall des Tagesprofils</translation>
    </message>
    <message>
        <source>Day profile: share of the day&apos;s contacts by interval</source>
        <translation>Tagesprofil: Anteil der Tageskontakte je Intervall</translation>
    </message>
    <message>
        <source>Day profile</source>
        <translation>Tagesprofil</translation>
    </message>
    <message>
        <source>Contacts in each interval from opening on, in per cent of the day or in any scale. Empty: evenly.</source>
        <translation>Kontakte in jedem Intervall ab Öffnung, in Prozent des Tages oder beliebigem Maß. Leer: gleichmäßig.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Paste a column or a row of a spreadsheet, or write numbers with spaces between.</source>
        <translation>Eine Spalte oder Zeile einer Tabelle einfügen, oder Zahlen mit Leerzeichen dazwischen schreiben.</translation>
    </message>
    <message>
        <source>How long each interval of the profile is; people are planned for each.</source>
        <translation>Wie lang jedes Intervall des Profils ist; für jedes wird Besetzung geplant.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Evenly over the opening hours, %1 a day.</source>
        <translation>Gleichmäßig über die Öffnungsstunden, %1 pro Tag.</translation>
    </message>
    <message>
        <source>%1 open. Most contacts, %2, come %3 to %4 after opening.</source>
        <translation>%1 geöffnet. Die meisten Kontakte, %2, kommen %3 bis %4 nach der Öffnung.</translation>
    </message>
    <message>
        <source>Day profile of %1</source>
        <translation>Tagesprofil von %1</translation>
    </message>
    <message>
        <source>The numbers sum to %1; each is taken as its share of that.</source>
        <translation>Die Zahlen ergeben zusammen %1; jede zählt als ihr Anteil daran.</translation>
    </message>
    <message>
        <source>The profile has %1 intervals; a day has %2 of %3 minutes.</source>
        <translation>Das Profil hat %1 Intervalle; ein Tag hat %2 zu %3 Minuten.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DistributionPane</name>
    <message>
        <source>Copied the histogram as an image and as a table</source>
        <translation>Histogramm als Bild und als Tabelle kopiert</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DraftDesk</name>
    <message>
        <source>My team %1</source>
        <translation>Mein Team %1</translation>
    </message>
    <message>
        <source>How-to questions</source>
        <translation>Fragen zur Bedienung</translation>
    </message>
    <message>
        <source>Account and billing</source>
        <translation>Konto und Abrechnung</translation>
    </message>
    <message>
        <source>Bugs and troubleshooting</source>
        <translation>Fehler und Fehlersuche</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DrawsPanel</name>
    <message>
        <source>Points that fill the space of outcomes evenly: the fewest draws for the same accuracy.</source>
        <translation>Punkte, die den Raum der Ergebnisse gleichmäßig füllen: die wenigsten Ziehungen für dieselbe Genauigkeit.</translation>
    </message>
    <message>
        <source>One draw from each equal part of every range, in shuffled order.</source>
        <translation>Eine Ziehung aus jedem gleichen Teil jeder Spanne, in gemischter Reihenfolge.</translation>
    </message>
    <message>
        <source>Each draw for itself: the plainest, and the least accurate for its number.</source>
        <translation>Jede Ziehung für sich: am einfachsten und für ihre Anzahl am ungenauesten.</translation>
    </message>
    <message>
        <source>How draws are made</source>
        <translation>Wie gezogen wird</translation>
    </message>
    <message>
        <source>Scrambled Sobol</source>
        <translation>Sobol, verwürfelt</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>Latin Hypercube</translation>
    </message>
    <message>
        <source>Pseudo-random</source>
        <translation>Pseudozufall</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>How outcomes of the ranges are drawn. The same seed gives the same numbers on every machine.</source>
        <translation>Wie Ergebnisse der Spannen gezogen werden. Derselbe Startwert ergibt auf jedem Rechner dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Draws other outcomes of the same ranges: what stays the same can be relied on.</source>
        <translation>Zieht andere Ergebnisse derselben Spannen: Was gleich bleibt, ist verlässlich.</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Bets that come true together, or instead of each other: 1 is always together, 0 has nothing to do with each other, −1 is one high where the other is low.</source>
        <translation>Wetten, die gemeinsam oder anstelle voneinander eintreten: 1 ist immer gemeinsam, 0 hat nichts miteinander zu tun, −1 heißt, eine ist hoch, wo die andere niedrig ist.</translation>
    </message>
    <message>
        <source>These cannot all be true together. They were drawn with the nearest that can; the coefficient that changed most changed by %1.</source>
        <translation>Diese können nicht alle zugleich gelten. Gezogen wurde mit den nächstliegenden, die es können; der am stärksten geänderte Koeffizient änderte sich um %1.</translation>
    </message>
    <message>
        <source>A seed</source>
        <translation>Ein Startwert</translation>
    </message>
    <message>
        <source>The number of draws</source>
        <translation>Die Zahl der Ziehungen</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Zahl der Ziehungen</translation>
    </message>
    <message>
        <source>New seed</source>
        <comment>a button beside the seed</comment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EmptyState</name>
    <message>
        <source>Open a workspace or a plan…</source>
        <translation>Arbeitsbereich oder Plan öffnen…</translation>
    </message>
    <message>
        <source>Make a new workspace…</source>
        <translation>Neuen Arbeitsbereich anlegen…</translation>
    </message>
    <message>
        <source>Open a workspace, or make a new one. You can also drop a file here.</source>
        <translation>Einen Arbeitsbereich öffnen oder neu anlegen. Eine Datei kann auch hierher gezogen werden.</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FigureSwitch</name>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FindingsPanel</name>
    <message>
        <source>Plan health</source>
        <translation>Planprüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix, nothing to watch.</source>
        <translation>Nichts zu beheben, nichts zu beachten.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::FirstResultStep</name>
    <message>
        <source>What it comes to</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>This is a first result, not yet a plan to sign: every bet has the range that is usual for it. Make the plan, then look at its ranges, its sources and its guardrails.</source>
        <translation>Das ist ein erstes Ergebnis, noch kein Plan zum Unterschreiben: Jede Wette hat die für sie übliche Spanne. Den Plan anlegen, dann seine Spannen, Quellen und Leitplanken ansehen.</translation>
    </message>
    <message>
        <source>What a careful reviewer would ask</source>
        <translation>Was eine sorgfältige Prüfung fragen würde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more, in plan health</source>
        <translation>und %1 weitere, in der Planprüfung</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FixedKeys</name>
    <message>
        <source>Letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>replace the value of the cell</source>
        <translation>ersetzen den Wert der Zelle</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>edits the value as it is</source>
        <translation>bearbeitet den Wert, wie er ist</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>store the value and go down, up</source>
        <translation>speichern den Wert und gehen nach unten, oben</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>store the value and go right, left</source>
        <translation>speichern den Wert und gehen nach rechts, links</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>stores the value in all selected cells</source>
        <translation>speichert den Wert in allen gewählten Zellen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>stores the value for this month only</source>
        <translation>speichert den Wert nur für diesen Monat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leaves the cell as it was, and closes what is open</source>
        <translation>lässt die Zelle, wie sie war, und schließt, was offen ist</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>goes back to Base, or to the usual value</source>
        <translation>geht zurück auf Basis oder den üblichen Wert</translation>
    </message>
    <message>
        <source>Arrows, Home, End, Page Up, Page Down</source>
        <translation>Pfeile, Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>move; with Ctrl to the edge, with Shift they select</source>
        <translation>bewegen; mit Strg bis zum Rand, mit Umschalt wählen sie aus</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>selects everything</source>
        <translation>wählt alles aus</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation>Strg+C, Strg+X, Strg+V</translation>
    </message>
    <message>
        <source>copy, cut, paste, to and from a spreadsheet</source>
        <translation>kopieren, ausschneiden, einfügen, auch mit einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Shift+F10, F10</source>
        <translation>Umschalt+F10, F10</translation>
    </message>
    <message>
        <source>open the menu of the cell, the menu bar</source>
        <translation>öffnen das Menü der Zelle, die Menüleiste</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GoalDialog</name>
    <message>
        <source>By changing</source>
        <translation>Durch Ändern von</translation>
    </message>
    <message>
        <source>In which months</source>
        <translation>In welchen Monaten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Seek a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>Soll sein</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>every month, all by the same amount</source>
        <translation>jeder Monat, alle um denselben Betrag</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeder Monat</translation>
    </message>
    <message>
        <source>the months from one until its next step</source>
        <translation>die Monate von einem bis zur nächsten Stufe</translation>
    </message>
    <message>
        <source>one month alone</source>
        <translation>ein Monat allein</translation>
    </message>
    <message>
        <source>No lever moves this figure.</source>
        <translation>Keine Stellgröße bewegt diese Zahl.</translation>
    </message>
    <message>
        <source>It is so already, with %1 as it is.</source>
        <translation>So ist es schon, mit %1 wie jetzt.</translation>
    </message>
    <message>
        <source>No value of it does. From %1 to %2 the figure goes from %3 to %4.</source>
        <translation>Kein Wert führt dorthin. Von %1 bis %2 geht die Zahl von %3 auf %4.</translation>
    </message>
    <message>
        <source>Sought: %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 from %4 until its next step.</source>
        <translation>%1: %2 statt %3 ab %4 bis zur nächsten Stufe.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 in %4.</source>
        <translation>%1: %2 statt %3 im %4.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 in %4, and every other month moved by as much.</source>
        <translation>%1: %2 statt %3 im %4, und jeder andere Monat um ebenso viel verschoben.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <translation>%1: %2 statt %3.</translation>
    </message>
    <message>
        <source>The figure is then %1.</source>
        <translation>Die Zahl ist dann %1.</translation>
    </message>
    <message>
        <source>Then there is something to fix. %1</source>
        <translation>Dann ist etwas zu beheben. %1</translation>
    </message>
    <message>
        <source>That cannot be taken over. %1</source>
        <translation>Das lässt sich nicht übernehmen. %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GridRow</name>
    <message>
        <source>Sum of the split</source>
        <translation>Summe der Aufteilung</translation>
    </message>
    <message>
        <source>Improvement share</source>
        <translation>Verbesserungsanteil</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endbestand</translation>
    </message>
    <message>
        <source>Required, traditional</source>
        <translation>Bedarf, herkömmlich</translation>
    </message>
    <message>
        <source>Required, AI as today</source>
        <translation>Bedarf, KI wie heute</translation>
    </message>
    <message>
        <source>Total, traditional</source>
        <translation>Gesamt, herkömmlich</translation>
    </message>
    <message>
        <source>Total, AI as today</source>
        <translation>Gesamt, KI wie heute</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Hours for systems</source>
        <translation>Stunden für Systeme</translation>
    </message>
    <message>
        <source>Hours for content</source>
        <translation>Stunden für Inhalte</translation>
    </message>
    <message>
        <source>Hours for insight</source>
        <translation>Stunden für Hinweise</translation>
    </message>
    <message>
        <source>Hours for channels</source>
        <translation>Stunden für Kanäle</translation>
    </message>
    <message>
        <source>Hours for outreach</source>
        <translation>Stunden für Ansprache</translation>
    </message>
    <message>
        <source>Hours for backlog</source>
        <translation>Stunden für Rückstand</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>The ten parts of a paid hour together. They must come to 100 %.</source>
        <translation>Die zehn Teile einer bezahlten Stunde zusammen. Sie müssen 100 % ergeben.</translation>
    </message>
    <message>
        <source>Share of paid time that makes the AI better.</source>
        <translation>Anteil der bezahlten Zeit, der die KI besser macht.</translation>
    </message>
    <message>
        <source>People employed at the end of the month before.</source>
        <translation>Beschäftigte am Ende des Vormonats.</translation>
    </message>
    <message>
        <source>People employed after the month&apos;s leavers and reductions.</source>
        <translation>Beschäftigte nach den Abgängen und dem Abbau des Monats.</translation>
    </message>
    <message>
        <source>What the old method would ask for: volume growth only, with the mix, the handle time and the time split of before the plan.</source>
        <translation>Was die alte Methode verlangen würde: nur Volumenwachstum, mit dem Mix, der Bearbeitungszeit und der Zeitaufteilung von vor dem Plan.</translation>
    </message>
    <message>
        <source>The same plan with AI involvement and resolution held where they were before it.</source>
        <translation>Derselbe Plan, mit KI-Beteiligung und KI-Lösungsquote auf dem Stand von davor.</translation>
    </message>
    <message>
        <source>Cost of the traditional plan: volume growth only.</source>
        <translation>Kosten des herkömmlichen Plans: nur Volumenwachstum.</translation>
    </message>
    <message>
        <source>Cost of the same plan with AI involvement and resolution held where they were before it.</source>
        <translation>Kosten desselben Plans, mit KI-Beteiligung und KI-Lösungsquote auf dem Stand von davor.</translation>
    </message>
    <message>
        <source>What the growth of automation saves in the month. Negative where it costs.</source>
        <translation>Was das Wachstum der Automatisierung im Monat spart. Negativ, wo es kostet.</translation>
    </message>
    <message>
        <source>Hours of the month&apos;s surplus that go there, after the destinations before it. They count as improvement time the month after.</source>
        <translation>Stunden des Monatsüberschusses, die dorthin gehen, nach den Zielen davor. Sie zählen im Folgemonat als Verbesserungszeit.</translation>
    </message>
    <message>
        <source>Hours of the month&apos;s surplus that go there, after the destinations before it have theirs.</source>
        <translation>Stunden des Monatsüberschusses, die dorthin gehen, nachdem die Ziele davor ihre haben.</translation>
    </message>
    <message>
        <source>Hours of the month&apos;s surplus that no destination takes.</source>
        <translation>Stunden des Monatsüberschusses, die kein Ziel nimmt.</translation>
    </message>
    <message>
        <source>sum of the ten shares</source>
        <translation>Summe der zehn Anteile</translation>
    </message>
    <message>
        <source>review + tuning + content + insight + system change</source>
        <translation>Prüfung + Feinabstimmung + Inhalte + Hinweise + Systemänderungen</translation>
    </message>
    <message>
        <source>headcount − starters: last month&apos;s closing</source>
        <translation>Personalbestand − Zugänge: Endbestand des Vormonats</translation>
    </message>
    <message>
        <source>opening + starters − leavers − reductions</source>
        <translation>Anfangsbestand + Zugänge − Abgänge − Abbau</translation>
    </message>
    <message>
        <source>baseline effort × volume growth ÷ inbox hours per FTE of before</source>
        <translation>Aufwand der Ausgangslage × Volumenwachstum ÷ Inbox-Stunden je VZÄ von davor</translation>
    </message>
    <message>
        <source>required, with I and R as before the plan</source>
        <translation>Bedarf, mit I und R wie vor dem Plan</translation>
    </message>
    <message>
        <source>total cost, with volume growth only</source>
        <translation>Gesamtkosten, nur mit Volumenwachstum</translation>
    </message>
    <message>
        <source>total cost, with I and R as before the plan</source>
        <translation>Gesamtkosten, mit I und R wie vor dem Plan</translation>
    </message>
    <message>
        <source>total with automation as today − total cost</source>
        <translation>Gesamt mit Automatisierung wie heute − Gesamtkosten</translation>
    </message>
    <message>
        <source>surplus × the smaller of its share and what earlier destinations leave</source>
        <translation>Überschuss × das Kleinere aus seinem Anteil und dem, was frühere Ziele übrig lassen</translation>
    </message>
    <message>
        <source>surplus − hours of all destinations</source>
        <translation>Überschuss − Stunden aller Ziele</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, P90</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>P75</source>
        <translation>P75</translation>
    </message>
    <message>
        <source>P50, the middle</source>
        <translation>P50, die Mitte</translation>
    </message>
    <message>
        <source>P25</source>
        <translation>P25</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>At base</source>
        <translation>Auf Basis</translation>
    </message>
    <message>
        <source>Understaffed</source>
        <translation>Unterbesetzt</translation>
    </message>
    <message>
        <source>All service targets met</source>
        <translation>Alle Serviceziele erreicht</translation>
    </message>
    <message>
        <source>Covers P50</source>
        <translation>Deckt P50</translation>
    </message>
    <message>
        <source>Covers P80</source>
        <translation>Deckt P80</translation>
    </message>
    <message>
        <source>Covers P90</source>
        <translation>Deckt P90</translation>
    </message>
    <message>
        <source>Guardrail fired</source>
        <translation>Leitplanke ausgelöst</translation>
    </message>
    <message>
        <source>In nine of ten draws it is at most this.</source>
        <translation>In neun von zehn Ziehungen ist es höchstens so viel.</translation>
    </message>
    <message>
        <source>In three of four draws it is at most this.</source>
        <translation>In drei von vier Ziehungen ist es höchstens so viel.</translation>
    </message>
    <message>
        <source>Half of the draws are below, half above.</source>
        <translation>Die Hälfte der Ziehungen liegt darunter, die Hälfte darüber.</translation>
    </message>
    <message>
        <source>In one of four draws it is at most this.</source>
        <translation>In einer von vier Ziehungen ist es höchstens so viel.</translation>
    </message>
    <message>
        <source>In one of ten draws it is at most this.</source>
        <translation>In einer von zehn Ziehungen ist es höchstens so viel.</translation>
    </message>
    <message>
        <source>The mean of all draws.</source>
        <translation>Der Mittelwert aller Ziehungen.</translation>
    </message>
    <message>
        <source>With every lever at its base, as on the other pages.</source>
        <translation>Mit jeder Stellgröße auf ihrer Basis, wie auf den anderen Seiten.</translation>
    </message>
    <message>
        <source>Share of the draws in which the gap is negative.</source>
        <translation>Anteil der Ziehungen, in denen die Lücke negativ ist.</translation>
    </message>
    <message>
        <source>Share of the draws in which every work type meets its service target.</source>
        <translation>Anteil der Ziehungen, in denen jede Vorgangsart ihr Serviceziel erreicht.</translation>
    </message>
    <message>
        <source>The FTE that are enough in half of the draws.</source>
        <translation>Die VZÄ, die in der Hälfte der Ziehungen genügen.</translation>
    </message>
    <message>
        <source>The FTE that are enough in four of five draws.</source>
        <translation>Die VZÄ, die in vier von fünf Ziehungen genügen.</translation>
    </message>
    <message>
        <source>The FTE that are enough in nine of ten draws.</source>
        <translation>Die VZÄ, die in neun von zehn Ziehungen genügen.</translation>
    </message>
    <message>
        <source>Share of the draws in which the guardrail has fired in this month or before.</source>
        <translation>Anteil der Ziehungen, in denen die Leitplanke in diesem Monat oder früher ausgelöst hat.</translation>
    </message>
    <message>
        <source>of it launches</source>
        <translation>davon Launches</translation>
    </message>
    <message>
        <source>of it induced</source>
        <translation>davon induziert</translation>
    </message>
    <message>
        <source>Still ramping</source>
        <translation>Noch in Einarbeitung</translation>
    </message>
    <message>
        <source>Hires approved by</source>
        <translation>Einstellungen genehmigt bis</translation>
    </message>
    <message>
        <source>Gate of reductions</source>
        <translation>Freigabe des Abbaus</translation>
    </message>
    <message>
        <source>Conversations that product launches bring, fading from month to month.</source>
        <translation>Vorgänge, die Produkt-Launches bringen und die von Monat zu Monat abklingen.</translation>
    </message>
    <message>
        <source>Conversations that come because contact is easier than before the plan. Negative where automation keeps them from coming in.</source>
        <translation>Vorgänge, die kommen, weil Kontakt leichter ist als vor dem Plan. Negativ, wo Automatisierung sie davon abhält einzugehen.</translation>
    </message>
    <message>
        <source>What people who are new do not do yet: headcount less effective FTE.</source>
        <translation>Was Neue noch nicht leisten: Personalbestand abzüglich wirksamer VZÄ.</translation>
    </message>
    <message>
        <source>The last month in which the month&apos;s planned hires can be approved: their start less the months from opening to start.</source>
        <translation>Der letzte Monat, in dem die geplanten Einstellungen des Monats genehmigt werden können: ihr Beginn abzüglich der Monate von Ausschreibung bis Beginn.</translation>
    </message>
    <message>
        <source>Whether the month&apos;s planned reductions go ahead, or a guardrail in force has paused them.</source>
        <translation>Ob der geplante Abbau des Monats stattfindet oder eine Leitplanke in Kraft ihn ausgesetzt hat.</translation>
    </message>
    <message>
        <source>sum of the launches&apos; volume</source>
        <translation>Summe des Volumens der Launches</translation>
    </message>
    <message>
        <source>inbound − volume without induced demand − launches</source>
        <translation>Eingang − Volumen ohne induzierte Nachfrage − Launches</translation>
    </message>
    <message>
        <source>headcount − effective FTE</source>
        <translation>Personalbestand − wirksame VZÄ</translation>
    </message>
    <message>
        <source>start − hiring lead</source>
        <translation>Beginn − Einstellungsvorlauf</translation>
    </message>
    <message>
        <source>planned reductions, unless a guardrail pauses them</source>
        <translation>geplanter Abbau, außer eine Leitplanke setzt ihn aus</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Ist-Wert %1</translation>
    </message>
    <message>
        <source>%1, actual less plan</source>
        <translation>%1, Ist minus Plan</translation>
    </message>
    <message>
        <source>%1, as it now looks</source>
        <translation>%1, nach heutigem Stand</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GuardrailBanner</name>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Guardrail</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>The actuals have triggered: %1.</source>
        <translation>Die Ist-Werte haben ausgelöst: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GuardrailEditor</name>
    <message>
        <source>A threshold</source>
        <translation>Eine Schwelle</translation>
    </message>
    <message>
        <source>The number of months</source>
        <translation>Die Zahl der Monate</translation>
    </message>
    <message>
        <source>is under plan by at least</source>
        <translation>liegt unter Plan um mindestens</translation>
    </message>
    <message>
        <source>is over plan by at least</source>
        <translation>liegt über Plan um mindestens</translation>
    </message>
    <message>
        <source>is up, while the plan rises, by less than</source>
        <translation>steigt, während der Plan steigt, um weniger als</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>liegt über</translation>
    </message>
    <message>
        <source>is above its high by more than</source>
        <translation>liegt über seinem Hoch um mehr als</translation>
    </message>
    <message>
        <source>Name of the guardrail</source>
        <translation>Name der Leitplanke</translation>
    </message>
    <message>
        <source>What it watches</source>
        <translation>Was sie beobachtet</translation>
    </message>
    <message>
        <source>What it is held against</source>
        <translation>Woran es gemessen wird</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Months in a row</source>
        <translation>Monate in Folge</translation>
    </message>
    <message>
        <source>Remove this guardrail</source>
        <translation>Leitplanke entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <comment>guardrail</comment>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>then</source>
        <comment>guardrail</comment>
        <translation>dann</translation>
    </message>
    <message>
        <source>It asks for a decision and changes no number.</source>
        <translation>Sie verlangt eine Entscheidung und ändert keine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>months to improve in</source>
        <translation>
            <numerusform>Monat, um zu steigen</numerusform>
            <numerusform>Monate, um zu steigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months in a row</source>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>A guardrail needs a name.</source>
        <translation>Eine Leitplanke braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a guardrail of this name.</source>
        <translation>Eine Leitplanke dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Schwelle von %1</translation>
    </message>
    <message>
        <source>Months of %1</source>
        <translation>Monate von %1</translation>
    </message>
    <message>
        <source>What %1 watches</source>
        <translation>Was %1 beobachtet</translation>
    </message>
    <message>
        <source>What %1 is held against</source>
        <translation>Woran %1 gemessen wird</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>Was %1 bewirkt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GuardrailPanel</name>
    <message>
        <source>Add a guardrail</source>
        <translation>Leitplanke hinzufügen</translation>
    </message>
    <message>
        <source>Last finance review</source>
        <translation>Letzte Finanzprüfung</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>They say beforehand what happens when a bet fails, and act in the projection from the month after.</source>
        <translation>Sie sagen vorher, was geschieht, wenn eine Wette scheitert, und greifen in der Projektion ab dem Folgemonat.</translation>
    </message>
    <message>
        <source>When finance last held assumptions against actuals. Empty: never.</source>
        <translation>Wann die Finanzabteilung die Annahmen zuletzt mit den Istwerten verglichen hat. Leer: nie.</translation>
    </message>
    <message>
        <source>No finance review</source>
        <translation>Keine Finanzprüfung</translation>
    </message>
    <message>
        <source>Guardrail %1</source>
        <translation>Leitplanke %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Eine eigene</translation>
    </message>
    <message>
        <source>New guardrail</source>
        <translation>Neue Leitplanke</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GuardrailsPane</name>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Accept: take its actions</source>
        <translation>Annehmen: sie wirken lassen</translation>
    </message>
    <message>
        <source>Defer: wait for the next month</source>
        <translation>Aufschieben: auf den nächsten Monat warten</translation>
    </message>
    <message>
        <source>Override: do not act this time</source>
        <translation>Übergehen: diesmal nicht handeln</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>This can be said once the plan can be calculated.</source>
        <translation>Das lässt sich sagen, sobald der Plan berechnet werden kann.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Sagen, wer entscheidet.</translation>
    </message>
    <message>
        <source>To defer or override takes a reason.</source>
        <translation>Aufschieben und Übergehen brauchen einen Grund.</translation>
    </message>
    <message>
        <source>Decision on %1: %2</source>
        <translation>Entscheidung über %1: %2</translation>
    </message>
    <message>
        <source>Edit guardrails</source>
        <translation>Leitplanken bearbeiten</translation>
    </message>
    <message>
        <source>Change what a guardrail says, or write one of your own</source>
        <translation>Ändern, was eine Leitplanke sagt, oder eine eigene schreiben</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GuidedPath</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>1  Team</source>
        <translation>1  Team</translation>
    </message>
    <message>
        <source>2  Work types</source>
        <translation>2  Vorgangsarten</translation>
    </message>
    <message>
        <source>3  Volumes</source>
        <translation>3  Volumen</translation>
    </message>
    <message>
        <source>4  Automation</source>
        <translation>4  Automation</translation>
    </message>
    <message>
        <source>5  People</source>
        <translation>5  Personal</translation>
    </message>
    <message>
        <source>6  First result</source>
        <translation>6  Erstes Ergebnis</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Esc; the draft is kept in this workspace</source>
        <translation>Esc; der Entwurf bleibt in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>Entwurf zurückholen</translation>
    </message>
    <message>
        <source>“%1” is not understood: correct it, or press Esc in the field.</source>
        <translation>„%1“ wird nicht verstanden: korrigieren oder im Feld Esc drücken.</translation>
    </message>
    <message>
        <source>%1 texts are not understood, “%2” among them: correct them first.</source>
        <translation>%1 Texte werden nicht verstanden, darunter „%2“: erst korrigieren.</translation>
    </message>
    <message>
        <source>A plan needs work: add at least one kind.</source>
        <translation>Ein Plan braucht Arbeit: mindestens eine Art hinzufügen.</translation>
    </message>
    <message>
        <source>New plan, step by step</source>
        <translation>Neuer Plan, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GuidedStep</name>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeadlineStrip</name>
    <message>
        <source>Headline figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Required, peak</source>
        <translation>Bedarf, Spitze</translation>
    </message>
    <message>
        <source>Worst gap</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Understaffed</source>
        <translation>Unterbesetzt</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Plan health</source>
        <translation>Planprüfung</translation>
    </message>
    <message>
        <source>Automation, %1</source>
        <translation>Automation, %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1, the only month short</source>
        <translation>nur im %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n months short</source>
        <translation>
            <numerusform>%1, %n Monat knapp</numerusform>
            <numerusform>%1, %n Monate knapp</numerusform>
        </translation>
    </message>
    <message>
        <source>Headroom, %1</source>
        <translation>Spielraum, %1</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>people, AI and flex</source>
        <translation>Personal, KI und Flex</translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n beachten</numerusform>
            <numerusform>%n beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n beheben</numerusform>
            <numerusform>%n beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>see plan health</source>
        <translation>siehe Planprüfung</translation>
    </message>
    <message>
        <source>drawing outcomes</source>
        <translation>wird gezogen</translation>
    </message>
    <message>
        <source>chance, any month</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1–%2 % (P10–P90)</source>
        <translation>%1–%2 % (P10–P90)</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>guardrails</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>of understaffing</comment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <comment>P10, P90</comment>
        <translation>%1–%2 %</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringDialog</name>
    <message>
        <source>Positions can be opened from</source>
        <translation>Stellen können geöffnet werden ab</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Propose hiring</source>
        <translation>Neueinstellungen vorschlagen</translation>
    </message>
    <message>
        <source>They are open already</source>
        <translation>Sie sind schon offen</translation>
    </message>
    <message>
        <source>Chance of being understaffed at most, %</source>
        <translation>Risiko der Unterbesetzung höchstens, %</translation>
    </message>
    <message>
        <source>In every month that a hire can reach. A month may have another limit: type it in the table.</source>
        <translation>In jedem Monat, den eine Einstellung erreichen kann. Ein Monat kann eine andere Grenze haben: in der Tabelle eintippen.</translation>
    </message>
    <message>
        <source>Classes of, people</source>
        <translation>Gruppen zu, Personen</translation>
    </message>
    <message>
        <source>Hires come in whole classes of so many.</source>
        <translation>Eingestellt wird in ganzen Gruppen dieser Größe.</translation>
    </message>
    <message>
        <source>At most a month, people</source>
        <translation>Höchstens im Monat, Personen</translation>
    </message>
    <message>
        <source>What recruiting can do. Empty: as many as are needed.</source>
        <translation>Was die Personalgewinnung schafft. Leer: so viele wie nötig.</translation>
    </message>
    <message>
        <source>Nobody starts before the hiring lead of %1 from then.</source>
        <translation>Niemand fängt vor dem Einstellungsvorlauf von %1 ab dann an.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Chance of being understaffed, by month</source>
        <translation>Risiko der Unterbesetzung nach Monat</translation>
    </message>
    <message>
        <source>Hires by month</source>
        <translation>Einstellungen nach Monat</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Makes the proposed hires the planned ones. Undo takes it back.</source>
        <translation>Macht die vorgeschlagenen Einstellungen zu den geplanten. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 draws simulated</source>
        <translation>%1 Ziehungen simuliert</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>Die Grenze</translation>
    </message>
    <message>
        <source>The size of a class</source>
        <translation>Die Größe einer Gruppe</translation>
    </message>
    <message>
        <source>The most a month</source>
        <translation>Das Höchste im Monat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking for the cheapest hires that keep the limits…</source>
        <translation>Die günstigsten Einstellungen, die die Grenzen halten, werden gesucht…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>Judged by %1 draws</source>
        <translation>Beurteilt nach %1 Ziehungen</translation>
    </message>
    <message>
        <source>This is known once the search has ended.</source>
        <translation>Das ist bekannt, wenn die Suche zu Ende ist.</translation>
    </message>
    <message>
        <source>Chance of being understaffed</source>
        <translation>Risiko der Unterbesetzung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>hires as they are planned</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposed hiring</source>
        <translation>Vorgeschlagene Einstellungen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HistoryListModel</name>
    <message>
        <source>The plan was made</source>
        <translation>Der Plan wurde angelegt</translation>
    </message>
    <message>
        <source>The plan was brought back</source>
        <translation>Der Plan wurde zurückgeholt</translation>
    </message>
    <message>
        <source>Read by a newer Headroom</source>
        <translation>Von einem neueren Headroom gelesen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation>Zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie er jetzt ist</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>rückgängig gemacht von %1</translation>
    </message>
    <message>
        <source>Revision made: %1</source>
        <translation>Revision angelegt: %1</translation>
    </message>
    <message>
        <source>Revision approved</source>
        <translation>Revision genehmigt</translation>
    </message>
    <message>
        <source>Revision approved: %1</source>
        <translation>Revision genehmigt: %1</translation>
    </message>
    <message>
        <source>Review signed: %1</source>
        <translation>Prüfung unterschrieben: %1</translation>
    </message>
    <message>
        <source>The plan was put away</source>
        <translation>Der Plan wurde weggelegt</translation>
    </message>
    <message>
        <source>The plan was taken out again</source>
        <translation>Der Plan wurde wieder hervorgeholt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HistoryPanel</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Hierher zurückgehen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>1 entry, kept for good</source>
        <translation>1 Eintrag, bleibt erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept for good</source>
        <translation>
            <numerusform>%n Eintrag, bleibt erhalten</numerusform>
            <numerusform>%n Einträge, bleiben erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The plan is here</source>
        <translation>Hier steht der Plan</translation>
    </message>
    <message>
        <source>What this changed cannot be read any more.</source>
        <translation>Was dies geändert hat, ist nicht mehr zu lesen.</translation>
    </message>
    <message>
        <source>The plan came back as it was when it was deleted.</source>
        <translation>Der Plan kam zurück, wie er beim Löschen war.</translation>
    </message>
    <message>
        <source>The plan begins here.</source>
        <translation>Hier beginnt der Plan.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1: %2</source>
        <extracomment>The name of the edit that goes back in the history: when, and the last edit that stays.</extracomment>
        <translation>Zurück zu %1: %2</translation>
    </message>
    <message>
        <source>The plan is as it was then. Undo takes that back.</source>
        <translation>Der Plan ist, wie er damals war. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Nothing in the plan.</source>
        <translation>Nichts am Plan.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HomePage</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Last edited first</source>
        <translation>Zuletzt geändert zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Earliest horizon first</source>
        <translation>Frühester Zeitraum zuerst</translation>
    </message>
    <message>
        <source>Most automation first</source>
        <translation>Meiste Automatisierung zuerst</translation>
    </message>
    <message>
        <source>Worst gap first</source>
        <translation>Größte Lücke zuerst</translation>
    </message>
    <message>
        <source>Highest cost first</source>
        <translation>Höchste Kosten zuerst</translation>
    </message>
    <message>
        <source>Most to fix first</source>
        <translation>Meiste Befunde zuerst</translation>
    </message>
    <message>
        <source>Show &amp;archived</source>
        <translation>&amp;Archivierte zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Search names and teams</source>
        <translation>Namen und Teams suchen</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Pläne suchen</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>1 plan in %1</source>
        <translation>1 Plan in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n plans in %1</source>
        <translation>
            <numerusform>%n Plan in %1</numerusform>
            <numerusform>%n Pläne in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <extracomment>Behind the number of plans.</extracomment>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plans, archived</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No plan and no team is called “%1”.</source>
        <translation>Kein Plan und kein Team heißt „%1“.</translation>
    </message>
    <message>
        <source>This workspace holds no plan yet.</source>
        <translation>Dieser Arbeitsbereich enthält noch keinen Plan.</translation>
    </message>
    <message>
        <source>All plans are archived: “Show archived” lists them.</source>
        <translation>Alle Pläne sind archiviert: „Archivierte zeigen“ nennt sie.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>Portfolio…</source>
        <translation>Portfolio…</translation>
    </message>
    <message>
        <source>Several plans added up, month by month.</source>
        <translation>Mehrere Pläne zusammengezählt, Monat für Monat.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportChangesStep</name>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Volume by month</source>
        <translation>Volumen nach Monat</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 Zeile gelesen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>%1, 1 month.</source>
        <translation>%1, 1 Monat.</translation>
    </message>
    <message>
        <source>%1, %2 months.</source>
        <translation>%1, %2 Monate.</translation>
    </message>
    <message>
        <source>1 row left out.</source>
        <translation>1 Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows left out.</source>
        <translation>%1 Zeilen ausgelassen.</translation>
    </message>
    <message>
        <source>Rows that are no conversations of customers: %1.</source>
        <translation>Zeilen, die keine Vorgänge von Kunden sind: %1.</translation>
    </message>
    <message>
        <source>Incomplete months are marked; they do not count for base volume and season.</source>
        <translation>Unvollständige Monate sind markiert; sie zählen nicht für Basisvolumen und Saison.</translation>
    </message>
    <message>
        <source>Work type for %1</source>
        <translation>Vorgangsart für %1</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– auslassen –</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>das ganze Team</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, imported %2, columns %3</source>
        <translation>%1, importiert am %2, Spalten %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Vorgangsart</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <comment>month</comment>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Ganzes Team</translation>
    </message>
    <message>
        <source>What will change: %1</source>
        <translation>Was sich ändert: %1</translation>
    </message>
    <message>
        <source>Choose the work type that this becomes.</source>
        <translation>Wählen Sie, zu welcher Vorgangsart das wird.</translation>
    </message>
    <message>
        <source>Nothing would change in the plan.</source>
        <translation>Im Plan würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>Save what will change</source>
        <translation>Speichern, was sich ändert</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>Topics that come with them: %1.</source>
        <translation>Themen, die mitkommen: %1.</translation>
    </message>
    <message>
        <source>Topics that come with them: %1. The smallest, %2, are summed as other topics.</source>
        <translation>Themen, die mitkommen: %1. Die kleinsten, %2, sind als übrige Themen zusammengezählt.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportColumnsStep</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Vorgangsart</translation>
    </message>
    <message>
        <source>AI took part</source>
        <translation>KI war beteiligt</translation>
    </message>
    <message>
        <source>AI outcome</source>
        <translation>KI-Ausgang</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>Welche Größe</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Weitere Größe</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Datumsangaben sind</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Rates are written</source>
        <translation>Quoten stehen als</translation>
    </message>
    <message>
        <source>0.85 or 85%</source>
        <translation>0,85 oder 85 %</translation>
    </message>
    <message>
        <source>85</source>
        <translation>85</translation>
    </message>
    <message>
        <source>Handle time is in</source>
        <translation>Bearbeitungszeit in</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Handle time is</source>
        <translation>Bearbeitungszeit ist</translation>
    </message>
    <message>
        <source>Rates are shares of</source>
        <translation>Quoten sind Anteile an</translation>
    </message>
    <message>
        <source>Counts as resolved</source>
        <translation>Gilt als gelöst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Channels left out</source>
        <translation>Ausgelassene Kanäle</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>as times are written</source>
        <translation>wie die Zeiten dastehen</translation>
    </message>
    <message>
        <source>Outcomes settle after</source>
        <translation>Ausgänge stehen fest nach</translation>
    </message>
    <message>
        <source>Outcomes that needed nobody, set apart by commas. What is not among them was handled by people.</source>
        <translation>Ausgänge, die niemanden brauchten, durch Kommas getrennt. Was nicht darunter ist, haben Menschen bearbeitet.</translation>
    </message>
    <message>
        <source>Rows of these channels are no conversations of customers, say previews.</source>
        <translation>Zeilen dieser Kanäle sind keine Vorgänge von Kunden, etwa Vorschauen.</translation>
    </message>
    <message>
        <source>Days after a month&apos;s end until its AI outcomes are not taken back any more. Until then its resolution is not imported.</source>
        <translation>Tage nach dem Monatsende, bis die KI-Ausgänge des Monats nicht mehr zurückgenommen werden. Bis dahin wird seine Lösungsquote nicht importiert.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Größen bedeuten</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 is no such date</source>
        <comment>of a text in a file</comment>
        <translation>%1 ist kein solches Datum</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a text in a file and the date it is read as</comment>
        <translation>%1 ist der %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>Weitere Größe…</translation>
    </message>
    <message>
        <source>Values there</source>
        <translation>Werte dort</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>1  What it is</source>
        <translation>1  Was es ist</translation>
    </message>
    <message>
        <source>2  How its columns map</source>
        <translation>2  Was die Spalten sagen</translation>
    </message>
    <message>
        <source>3  What will change</source>
        <translation>3  Was sich ändert</translation>
    </message>
    <message>
        <source>1  Which database</source>
        <translation>1  Welche Datenbank</translation>
    </message>
    <message>
        <source>2  What it is asked</source>
        <translation>2  Was sie gefragt wird</translation>
    </message>
    <message>
        <source>3  How its columns map</source>
        <translation>3  Was die Spalten sagen</translation>
    </message>
    <message>
        <source>4  What will change</source>
        <translation>4  Was sich ändert</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it is kept until Headroom is closed.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht genommen: Es gilt, bis Headroom geschlossen wird.</translation>
    </message>
    <message>
        <source>which database</source>
        <translation>welche Datenbank</translation>
    </message>
    <message>
        <source>what it is asked</source>
        <translation>was sie gefragt wird</translation>
    </message>
    <message>
        <source>how its columns map</source>
        <translation>was die Spalten sagen</translation>
    </message>
    <message>
        <source>what will change</source>
        <translation>was sich ändert</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>Import, step %1 of %2: %3</source>
        <translation>Import, Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportSourceStep</name>
    <message>
        <source>It is read as a file with these columns was the last time.</source>
        <translation>Sie wird gelesen wie die letzte Datei mit diesen Spalten.</translation>
    </message>
    <message>
        <source>Look at it anew</source>
        <translation>Neu ansehen</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Sie kommt aus</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>a time and a count</source>
        <translation>Zeitpunkt und Anzahl</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>ein Vorgang</translation>
    </message>
    <message>
        <source>a month and its figures</source>
        <translation>ein Monat und seine Werte</translation>
    </message>
    <message>
        <source>a figure, a month a column</source>
        <translation>ein Wert, ein Monat je Spalte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows 1252</source>
        <translation>Windows 1252</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>The first row has names</source>
        <translation>Die erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>than a known helpdesk</comment>
        <translation>etwas anderem</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Its columns have no names. It is read as a file of this shape was the last time; see whether that fits.</source>
        <translation>Die Spalten haben keine Namen. Gelesen wird wie beim letzten Mal bei einer Datei dieser Form; bitte prüfen, ob das passt.</translation>
    </message>
    <message>
        <source>First rows of the answer</source>
        <translation>Erste Zeilen der Antwort</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImprovementsPane</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Which topics come first</source>
        <translation>Welche Themen zuerst kommen</translation>
    </message>
    <message>
        <source>Add improvement</source>
        <translation>Verbesserung eintragen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>People’s time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>An Menschen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A new entry in the log, about the topic that is chosen (Insert)</source>
        <translation>Ein neuer Eintrag im Protokoll, zum gewählten Thema (Einfg)</translation>
    </message>
    <message>
        <source>New improvement</source>
        <translation>Neue Verbesserung</translation>
    </message>
    <message>
        <source>Improvement added</source>
        <translation>Verbesserung eingetragen</translation>
    </message>
    <message>
        <source>Improvement added to %1</source>
        <translation>Verbesserung zu %1 eingetragen</translation>
    </message>
    <message>
        <source>Improvement removed: %1</source>
        <translation>Verbesserung entfernt: %1</translation>
    </message>
    <message>
        <source>No owner of topic %1</source>
        <translation>Niemand verantwortlich für Thema %1</translation>
    </message>
    <message>
        <source>Owner of topic %1: %2</source>
        <translation>Verantwortlich für Thema %1: %2</translation>
    </message>
    <message>
        <source>This topic is no longer in the plan.</source>
        <translation>Dieses Thema ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This entry is no longer in the log.</source>
        <translation>Dieser Eintrag ist nicht mehr im Protokoll.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Etwas aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Say first what was changed.</source>
        <translation>Zuerst sagen, was geändert wurde.</translation>
    </message>
    <message>
        <source>What an improvement is about: %1</source>
        <translation>Worum es bei einer Verbesserung geht: %1</translation>
    </message>
    <message>
        <source>Kind of improvement, %1</source>
        <translation>Art der Verbesserung, %1</translation>
    </message>
    <message>
        <source>State of improvement, %1: %2</source>
        <translation>Stand der Verbesserung, %1: %2</translation>
    </message>
    <message>
        <source>Date of improvement, %1</source>
        <translation>Datum der Verbesserung, %1</translation>
    </message>
    <message>
        <source>Say what was changed, or remove the entry.</source>
        <translation>Sagen, was geändert wurde, oder den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Change made, %1</source>
        <translation>Gemachte Änderung, %1</translation>
    </message>
    <message>
        <source>Owner of improvement, %1</source>
        <translation>Verantwortlich für die Verbesserung, %1</translation>
    </message>
    <message>
        <source>Note on improvement, %1</source>
        <translation>Notiz zur Verbesserung, %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Back to what this is a part of (%1)</source>
        <translation>Zurück zum Ganzen, wovon dies ein Teil ist (%1)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to what this is a part of</source>
        <translation>Zurück zum Ganzen, wovon dies ein Teil ist</translation>
    </message>
    <message>
        <source>Select a figure, a lever or a row to see what it means, how it comes about and what was said about it.</source>
        <translation>Eine Zahl, eine Stellgröße oder eine Zeile auswählen, um zu sehen, was sie bedeutet, wie sie zustande kommt und was dazu gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::KeyField</name>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LandingPane</name>
    <message>
        <source>This can be said once the plan can be calculated.</source>
        <translation>Das lässt sich sagen, sobald der Plan berechnet werden kann.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LeverHistory</name>
    <message>
        <source>All changes…</source>
        <translation>Alle Änderungen…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>None since the plan was made.</source>
        <translation>Keine, seit der Plan angelegt wurde.</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>again: %1</source>
        <translation>wieder: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <extracomment>One change of a lever: when, who, what.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LeverLink</name>
    <message>
        <source>Shows this lever</source>
        <translation>Zeigt diese Stellgröße</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LeverPanel</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Back to Base</source>
        <translation>Zurück auf Basis</translation>
    </message>
    <message>
        <source>%1 back to Base</source>
        <translation>%1 zurück auf Basis</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Bewegt sich mit</translation>
    </message>
    <message>
        <source>Bets that come true together, or instead of each other: 1 is always together, 0 has nothing to do with each other, −1 is one high where the other is low.</source>
        <translation>Wetten, die gemeinsam oder anstelle voneinander eintreten: 1 ist immer gemeinsam, 0 hat nichts miteinander zu tun, −1 heißt, eine ist hoch, wo die andere niedrig ist.</translation>
    </message>
    <message>
        <source>The same in every month.</source>
        <translation>In jedem Monat gleich.</translation>
    </message>
    <message>
        <source>In a straight line between its points.</source>
        <translation>In gerader Linie zwischen seinen Punkten.</translation>
    </message>
    <message>
        <source>A value of its own in each month.</source>
        <translation>Ein eigener Wert in jedem Monat.</translation>
    </message>
    <message>
        <source>In steps: %1</source>
        <translation>In Stufen: %1</translation>
    </message>
    <message>
        <source>One value for all months</source>
        <translation>Ein Wert für alle Monate</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Low %1, base %2, high %3; low and high are %4, %5</source>
        <translation>Niedrig %1, Basis %2, hoch %3; niedrig und hoch sind %4, %5</translation>
    </message>
    <message>
        <source>A bet without a range: type how low and how high it may be.</source>
        <translation>Eine Wette ohne Spanne: eingeben, wie niedrig und wie hoch es werden kann.</translation>
    </message>
    <message>
        <source>No range. Type low and high where it is not certain.</source>
        <translation>Keine Spanne. Niedrig und hoch eingeben, wo es nicht sicher ist.</translation>
    </message>
    <message>
        <source>In Base: %1</source>
        <translation>In Basis: %1</translation>
    </message>
    <message>
        <source>Low of %1</source>
        <translation>Niedrig von %1</translation>
    </message>
    <message>
        <source>High of %1</source>
        <translation>Hoch von %1</translation>
    </message>
    <message>
        <source>No range for %1</source>
        <translation>Keine Spanne für %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Sum and mean of the selection</source>
        <translation>Summe und Mittelwert der Auswahl</translation>
    </message>
    <message>
        <source>A figure of the year. Choose a month to see what it is made of.</source>
        <translation>Eine Zahl des Jahres. Einen Monat wählen, um zu sehen, woraus sie besteht.</translation>
    </message>
    <message>
        <source>Choose a result first: it is what can be sought.</source>
        <translation>Erst ein Ergebnis wählen: Danach lässt sich suchen.</translation>
    </message>
    <message>
        <source>New plan from the sample</source>
        <translation>Neuer Plan aus dem Beispiel</translation>
    </message>
    <message>
        <source>Plan from %1</source>
        <translation>Plan aus %1</translation>
    </message>
    <message>
        <source>The plan was added. Its season was scaled to a mean of 1.</source>
        <translation>Der Plan wurde hinzugefügt. Seine Saison wurde auf den Mittelwert 1 skaliert.</translation>
    </message>
    <message>
        <source>The plan was added to this workspace.</source>
        <translation>Der Plan wurde diesem Arbeitsbereich hinzugefügt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces (*.headroom)</source>
        <translation>Arbeitsbereiche (*.headroom)</translation>
    </message>
    <message>
        <source>Open or make a plan first: volumes become the history of its work types.</source>
        <translation>Erst einen Plan öffnen oder anlegen: Volumen werden zur Historie seiner Vorgangsarten.</translation>
    </message>
    <message>
        <source>Imported. Undo takes it back.</source>
        <translation>Importiert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The plan has to be calculated before it can be exported: see plan health.</source>
        <translation>Der Plan muss berechnet sein, bevor er exportiert werden kann: siehe Planprüfung.</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Für andere Programme exportieren</translation>
    </message>
    <message>
        <source>Plan and projection, JSON (*.json)</source>
        <translation>Plan und Projektion, JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan alone, JSON (*.json)</source>
        <translation>Nur der Plan, JSON (*.json)</translation>
    </message>
    <message>
        <source>Projection, CSV (*.csv)</source>
        <translation>Projektion, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The plan has to be calculated before there is a report: see plan health.</source>
        <translation>Der Plan muss berechnet sein, bevor es einen Bericht gibt: siehe Planprüfung.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Name. It starts like %1 and keeps what you change in it.</source>
        <translation>Name. Es beginnt wie %1 und behält, was darin geändert wird.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Der Name „%1“ ist vergeben.</translation>
    </message>
    <message>
        <source>Scenario %1 renamed</source>
        <translation>Szenario %1 umbenannt</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Without scenario %1</source>
        <translation>Ohne Szenario %1</translation>
    </message>
    <message>
        <source>The scenario is gone. Undo brings it back.</source>
        <translation>Das Szenario ist weg. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Support capacity planning when an AI agent resolves most conversations. Free software under the GNU General Public License, version 3 or later. Your plans stay on this computer.</source>
        <translation>Kapazitätsplanung für den Support, wenn ein KI-Agent die meisten Vorgänge löst. Freie Software unter der GNU General Public License, Version 3 oder neuer. Ihre Pläne bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>dd.MM.yyyy, HH:mm</translation>
    </message>
    <message>
        <source>switch to the scenario</source>
        <translation>zum Szenario wechseln</translation>
    </message>
    <message>
        <source>In the grid and in fields, always</source>
        <translation>Im Raster und in Feldern, immer</translation>
    </message>
    <message>
        <source>The title is the answer</source>
        <translation>Der Titel ist die Antwort</translation>
    </message>
    <message>
        <source>Each page is a question, and this line answers it in words. It is worked out anew at every change.</source>
        <translation>Jede Seite ist eine Frage, und diese Zeile beantwortet sie in Worten. Sie wird bei jeder Änderung neu ermittelt.</translation>
    </message>
    <message>
        <source>The figures that count</source>
        <translation>Die Zahlen, auf die es ankommt</translation>
    </message>
    <message>
        <source>Always there, always of the plan as it stands. Click one to see where it comes from.</source>
        <translation>Immer da, immer vom Plan, wie er steht. Ein Klick zeigt, woher eine kommt.</translation>
    </message>
    <message>
        <source>Blue is yours</source>
        <translation>Blau gehört Ihnen</translation>
    </message>
    <message>
        <source>Blue numbers are what you say; black ones follow. Type over one and press Enter: title, chart and figures are there before you look up.</source>
        <translation>Blaue Zahlen sagen Sie; schwarze folgen daraus. Eine überschreiben und Eingabe drücken: Titel, Diagramm und Zahlen sind da, bevor Sie aufsehen.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Every edit is stored when it is made, and this takes it back, also tomorrow: %1. The history of the plan (%2) leads to any point of it.</source>
        <translation>Jede Änderung ist sofort gespeichert, und dies nimmt sie zurück, auch morgen: %1. Der Verlauf des Plans (%2) führt zu jedem Punkt darin.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Wie sicher ist es?</translation>
    </message>
    <message>
        <source>Give your bets a low and a high. This page says how likely the plan is to hold, and which bet matters most.</source>
        <translation>Geben Sie Ihren Wetten ein Niedrig und ein Hoch. Diese Seite sagt, wie wahrscheinlich der Plan hält und welche Wette am meisten zählt.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>%1 finds commands, pages, levers and figures by a few of their letters.</source>
        <translation>%1 findet Befehle, Seiten, Stellgrößen und Kennzahlen an ein paar ihrer Buchstaben.</translation>
    </message>
    <message>
        <source>And when you wonder</source>
        <translation>Und wenn Sie sich fragen</translation>
    </message>
    <message>
        <source>%1 opens the manual at the place you are at: what a number means, what is usual, and how it comes about.</source>
        <translation>%1 öffnet das Handbuch an Ihrer Stelle: was eine Zahl bedeutet, was üblich ist und wie sie zustande kommt.</translation>
    </message>
    <message>
        <source>Drop to open these files</source>
        <translation>Loslassen, um diese Dateien zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Loslassen, um %1 zu öffnen</translation>
    </message>
    <message>
        <source>Open or make a workspace first: the plan goes into it.</source>
        <translation>Erst einen Arbeitsbereich öffnen oder anlegen: Der Plan kommt hinein.</translation>
    </message>
    <message>
        <source>Save a copy of the workspace</source>
        <translation>Kopie des Arbeitsbereichs speichern</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>file name</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>A copy was written: %1. You are still working in %2.</source>
        <translation>Eine Kopie wurde geschrieben: %1. Gearbeitet wird weiter in %2.</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Plan importieren</translation>
    </message>
    <message>
        <source>Plans in JSON (*.json);;All files (*)</source>
        <translation>Pläne in JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the plan as a file</source>
        <translation>Plan als Datei exportieren</translation>
    </message>
    <message>
        <source>Plans in JSON (*.json)</source>
        <translation>Pläne in JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>New plan from a template</source>
        <translation>Neuer Plan aus einer Vorlage</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Bring plan b&amp;ack</source>
        <translation>Plan &amp;zurückholen</translation>
    </message>
    <message>
        <source>Archi&amp;ve plan</source>
        <translation>Plan &amp;archivieren</translation>
    </message>
    <message>
        <source>Workspaces and plans (*.headroom *.json);;Actuals and volumes (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Arbeitsbereiche und Pläne (*.headroom *.json);;Istwerte und Volumen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import actuals or volumes</source>
        <translation>Istwerte oder Volumen importieren</translation>
    </message>
    <message>
        <source>Actuals and volumes (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Istwerte und Volumen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This can be said once the plan can be calculated.</source>
        <translation>Das lässt sich sagen, sobald der Plan berechnet werden kann.</translation>
    </message>
    <message>
        <source>Drawing the scenarios for the report…</source>
        <translation>Die Szenarien für den Bericht werden gezogen…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ManualWindow</name>
    <message>
        <source>Headroom manual</source>
        <translation>Headroom-Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>Vor (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Nothing in the manual speaks of that.</source>
        <translation>Davon spricht nichts im Handbuch.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MilestoneList</name>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Meilenstein entfernen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>A system, a data contract: what steps of AI resolution wait for. When it is late, they are.</source>
        <translation>Ein System, ein Datenvertrag: worauf Stufen der KI-Lösungsquote warten. Verspätet es sich, verspäten sie sich.</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MilestonePanel</name>
    <message>
        <source>Name of the milestone</source>
        <translation>Name des Meilensteins</translation>
    </message>
    <message>
        <source>Owner of the milestone</source>
        <translation>Verantwortlich für den Meilenstein</translation>
    </message>
    <message>
        <source>Delay of the milestone, months</source>
        <translation>Verzögerung des Meilensteins, Monate</translation>
    </message>
    <message>
        <source>Month the milestone is planned for</source>
        <translation>Monat, für den der Meilenstein geplant ist</translation>
    </message>
    <message>
        <source>A milestone needs a name.</source>
        <translation>Ein Meilenstein braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Verantwortlich für %1</translation>
    </message>
    <message>
        <source>Month of %1</source>
        <translation>Monat von %1</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Steps that wait for it, points of resolution</source>
        <translation>Stufen, die darauf warten, in Punkten der Lösungsquote</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Who answers for its coming in time</source>
        <translation>Wer dafür einsteht, dass er rechtzeitig kommt</translation>
    </message>
    <message>
        <source>The month in which it is due; the steps of AI resolution planned for that month come with it.</source>
        <translation>Der Monat, in dem er fällig ist; die für diesen Monat geplanten Stufen der KI-Lösungsquote kommen mit ihm.</translation>
    </message>
    <message>
        <source>How late it may be at worst, and who says so</source>
        <translation>Wie spät er schlimmstenfalls kommt, und wer das sagt</translation>
    </message>
    <message>
        <source>Range and source</source>
        <translation>Spanne und Quelle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>range</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Delay in Base: %1</source>
        <translation>Verzögerung in Basis: %1</translation>
    </message>
    <message>
        <source>The step of %1 in %2 hangs on “%3” already; a step hangs on one milestone.</source>
        <translation>Die Stufe von %1 in %2 hängt schon an „%3“; eine Stufe hängt an einem Meilenstein.</translation>
    </message>
    <message>
        <source>Planned AI resolution of %1 changes by %2 in %3.</source>
        <translation>Die geplante KI-Lösungsquote von %1 ändert sich um %2 in %3.</translation>
    </message>
    <message>
        <source>No step of AI resolution is planned for %1 in %2.</source>
        <translation>Für %1 ist in %2 keine Stufe der KI-Lösungsquote geplant.</translation>
    </message>
    <message>
        <source>Nothing waits for it yet: tick the work types whose step comes with it.</source>
        <translation>Noch wartet nichts darauf: die Vorgangsarten ankreuzen, deren Stufe mit ihm kommt.</translation>
    </message>
    <message>
        <source>No step of resolution is planned in %1: nothing comes late with it.</source>
        <translation>In %1 ist keine Stufe der Lösungsquote geplant: Nichts verspätet sich mit ihm.</translation>
    </message>
    <message>
        <source>What waits for %1</source>
        <translation>Was auf %1 wartet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthChart</name>
    <message>
        <source>&amp;Add a step in %1</source>
        <translation>&amp;Stufe im %1 hinzufügen</translation>
    </message>
    <message>
        <source>Take the step &amp;out</source>
        <translation>Stufe &amp;herausnehmen</translation>
    </message>
    <message>
        <source>%1, from %2: %3</source>
        <translation>%1, ab %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The first level is where the line begins; it has no step.</source>
        <translation>Auf der ersten Höhe beginnt die Linie; sie hat keine Stufe.</translation>
    </message>
    <message>
        <source>Up and down move the value, left and right the month. Tab: the next step. Insert: a new one. Delete: without it. Escape: leave.</source>
        <translation>Auf und Ab bewegen den Wert, Links und Rechts den Monat. Tab: die nächste Stufe. Einfg: eine neue. Entf: ohne sie. Esc: verlassen.</translation>
    </message>
    <message>
        <source>Up and down move the value. Tab: the next month. Escape: leave.</source>
        <translation>Auf und Ab bewegen den Wert. Tab: der nächste Monat. Esc: verlassen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthChoice</name>
    <message>
        <source>%1, taken</source>
        <comment>month</comment>
        <translation>%1, vergeben</translation>
    </message>
    <message>
        <source>%1, after the plan</source>
        <translation>%1, nach dem Plan</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthGrid</name>
    <message>
        <source>Month grid</source>
        <translation>Monatsraster</translation>
    </message>
    <message>
        <source>Sums and means</source>
        <translation>Summen und Mittelwerte</translation>
    </message>
    <message>
        <source>Copied 1 value</source>
        <translation>1 Wert kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n values</source>
        <translation>
            <numerusform>%n Wert kopiert</numerusform>
            <numerusform>%n Werte kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied 1 value with its labels</source>
        <translation>1 Wert mit seiner Beschriftung kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n values with their labels</source>
        <translation>
            <numerusform>%n Wert mit Beschriftung kopiert</numerusform>
            <numerusform>%n Werte mit Beschriftung kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell is a result and stays as it is.</source>
        <translation>1 Zelle ist ein Ergebnis und bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are results and stay as they are.</source>
        <translation>
            <numerusform>%n Zelle ist ein Ergebnis und bleibt, wie sie ist.</numerusform>
            <numerusform>%n Zellen sind Ergebnisse und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value lay outside the grid and was left out.</source>
        <translation>1 Wert lag außerhalb des Rasters und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n values lay outside the grid and were left out.</source>
        <translation>
            <numerusform>%n Wert lag außerhalb des Rasters und wurde ausgelassen.</numerusform>
            <numerusform>%n Werte lagen außerhalb des Rasters und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste of %n values</source>
        <translation>
            <numerusform>Einfügen von %n Wert</numerusform>
            <numerusform>Einfügen von %n Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n values.</source>
        <translation>
            <numerusform>%n Wert eingefügt.</numerusform>
            <numerusform>%n Werte eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;labels</source>
        <translation>&amp;Mit Beschriftung kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Nach &amp;rechts ausfüllen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Straight from first to last</source>
        <translation>&amp;Gerade vom ersten zum letzten</translation>
    </message>
    <message>
        <source>Type for this &amp;month only</source>
        <translation>&amp;Nur für diesen Monat eingeben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Back to the &amp;usual value</source>
        <translation>Zurück auf den ü&amp;blichen Wert</translation>
    </message>
    <message>
        <source>Back to &amp;Base</source>
        <translation>Zurück auf Ba&amp;sis</translation>
    </message>
    <message>
        <source>For this month alone</source>
        <translation>Nur für diesen Monat</translation>
    </message>
    <message>
        <source>Holds until the next step. Ctrl+Shift+Enter: this month only. Ctrl+Enter: all selected cells.</source>
        <translation>Gilt bis zur nächsten Stufe. Strg+Umschalt+Eingabe: nur dieser Monat. Strg+Eingabe: alle gewählten Zellen.</translation>
    </message>
    <message>
        <source>Read with decimal points, as the sheet they come from writes them.</source>
        <translation>Mit Dezimalpunkten gelesen, wie die Tabelle sie schreibt, aus der sie kommen.</translation>
    </message>
    <message>
        <source>Read with decimal commas, as the sheet they come from writes them.</source>
        <translation>Mit Dezimalkommas gelesen, wie die Tabelle sie schreibt, aus der sie kommen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. Ctrl+Shift+Enter: this month only</source>
        <translation>%1 ab %2. Strg+Umschalt+Eingabe: nur dieser Monat</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, where the next step is. Ctrl+Shift+Enter: this month only</source>
        <translation>%1 von %2 bis %3, wo die nächste Stufe ist. Strg+Umschalt+Eingabe: nur dieser Monat</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthGridModel</name>
    <message numerus="yes">
        <source>%n values are not understood; they are marked.</source>
        <translation>
            <numerusform>%n Wert wird nicht verstanden; er ist markiert.</numerusform>
            <numerusform>%n Werte werden nicht verstanden; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The twelve months of a season add up to 12, so that its mean is 1.</source>
        <translation>Die zwölf Monate einer Saison ergeben zusammen 12, damit ihr Mittelwert 1 ist.</translation>
    </message>
    <message>
        <source>The other months of the season were scaled so that its mean stays 1.</source>
        <translation>Die anderen Monate der Saison wurden skaliert, damit ihr Mittelwert 1 bleibt.</translation>
    </message>
    <message>
        <source>Not stored. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>k%1</source>
        <extracomment>A currency in thousands: &quot;k$&quot;.</extracomment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, sum of %n months</source>
        <translation>
            <numerusform>%1, Summe über %n Monat</numerusform>
            <numerusform>%1, Summe über %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n months</source>
        <translation>
            <numerusform>%1, Mittel über %n Monat</numerusform>
            <numerusform>%1, Mittel über %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first month</source>
        <translation>%1, erster Monat</translation>
    </message>
    <message>
        <source>%1, last month</source>
        <translation>%1, letzter Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n months</source>
        <translation>
            <numerusform>%1, über %n Monat</numerusform>
            <numerusform>%1, über %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Low %1, high %2 (%3)</source>
        <translation>Niedrig %1, hoch %2 (%3)</translation>
    </message>
    <message>
        <source>In Base: %1</source>
        <translation>In Basis: %1</translation>
    </message>
    <message>
        <source>%1, %2, not understood: %3</source>
        <translation>%1, %2, nicht verstanden: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Input: type to change it</source>
        <translation>Eingabe: zum Ändern tippen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>einer unbekannten Quelle</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>Days of the month are missing.</source>
        <translation>Es fehlen Tage des Monats.</translation>
    </message>
    <message>
        <source>Before: %1, from %2</source>
        <translation>Zuvor: %1, aus %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthHead</name>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthPage</name>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>One thing keeps the plan from being calculated</source>
        <translation>Etwas verhindert, dass der Plan berechnet wird</translation>
    </message>
    <message numerus="yes">
        <source>%n things keep the plan from being calculated</source>
        <translation>
            <numerusform>%n Befund verhindert, dass der Plan berechnet wird</numerusform>
            <numerusform>%n Befunde verhindern, dass der Plan berechnet wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Ranges: %1.</source>
        <translation>Spannen: %1.</translation>
    </message>
    <message>
        <source>This can be said once the plan can be calculated.</source>
        <translation>Das lässt sich sagen, sobald der Plan berechnet werden kann.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>A double click on a row, or Enter, leads to its lever.</source>
        <translation>Ein Doppelklick auf eine Zeile, oder die Eingabetaste, führt zu ihrer Stellgröße.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NewPlanPage</name>
    <message>
        <source>Back to the plans</source>
        <translation>Zurück zu den Plänen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Six short steps, a few minutes: your team, its work, volumes, automation, people, and a first result that grows beside them.</source>
        <translation>Sechs kurze Schritte, wenige Minuten: Team, Arbeit, Volumen, Automatisierung, Personal und ein erstes Ergebnis, das daneben wächst.</translation>
    </message>
    <message>
        <source>From a template: change its numbers into yours</source>
        <translation>Aus einer Vorlage: ihre Zahlen in eigene ändern</translation>
    </message>
    <message>
        <source>Small team</source>
        <translation>Kleines Team</translation>
    </message>
    <message>
        <source>One team that answers by email; the AI has just begun with the easy questions.</source>
        <translation>Ein Team, das per E-Mail antwortet; die KI hat gerade mit den leichten Fragen begonnen.</translation>
    </message>
    <message>
        <source>B2B software</source>
        <translation>B2B-Software</translation>
    </message>
    <message>
        <source>Five kinds of work up to integrations, two scenarios, a reduction, a launch, a surplus with destinations.</source>
        <translation>Fünf Arten von Arbeit bis zu Integrationen, zwei Szenarien, ein Abbau, ein Launch, ein Überschuss mit Zielen.</translation>
    </message>
    <message>
        <source>Consumer, with chat and phone</source>
        <translation>Kundenservice mit Chat und Telefon</translation>
    </message>
    <message>
        <source>Live work over opening hours with a day profile and targets to answer within, email beside it, and a peak at the year&apos;s end.</source>
        <translation>Live-Arbeit über die Öffnungszeiten mit Tagesprofil und Annahmezielen, E-Mail daneben und eine Spitze am Jahresende.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>One kind of work and the program&apos;s usual values: for those who know their way.</source>
        <translation>Eine Art von Arbeit und die üblichen Werte des Programms: für alle, die sich auskennen.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Plan importieren…</translation>
    </message>
    <message>
        <source>A plan in JSON, as Headroom and its command line write it.</source>
        <translation>Ein Plan in JSON, wie Headroom und seine Befehlszeile ihn schreiben.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Another file with plans in it.</source>
        <translation>Eine andere Datei mit Plänen.</translation>
    </message>
    <message>
        <source>%1 people, %2 automated</source>
        <translation>%1 Personen, %2 automatisiert</translation>
    </message>
    <message>
        <source>from %1; %2 in 12 months</source>
        <translation>ab %1; %2 in 12 Monaten</translation>
    </message>
    <message>
        <source>No plan in this workspace yet: how do you want to begin?</source>
        <translation>Noch kein Plan in diesem Arbeitsbereich: Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>A draft is kept</source>
        <translation>Ein Entwurf liegt bereit</translation>
    </message>
    <message>
        <source>go on where you were</source>
        <translation>weiter, wo Sie waren</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PageTableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, not understood: %3</source>
        <translation>%1: %2, nicht verstanden: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PageTableView</name>
    <message>
        <source>Copied 1 row with its heads</source>
        <translation>1 Zeile mit ihren Köpfen kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows with their heads</source>
        <translation>
            <numerusform>%n Zeile mit ihren Köpfen kopiert</numerusform>
            <numerusform>%n Zeilen mit ihren Köpfen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to its lever</source>
        <translation>&amp;Zu ihrer Stellgröße</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Pages</name>
    <message>
        <source>Low to high</source>
        <translation>Niedrig bis hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Eingaben: %1</translation>
    </message>
    <message>
        <source>Inputs: Milestones, by how much they come late</source>
        <translation>Eingaben: Meilensteine, um wie viel sie sich verspäten</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Every input and every result of the plan</source>
        <translation>Jede Eingabe und jedes Ergebnis des Plans</translation>
    </message>
    <message>
        <source>The chart shows the row you select. Inputs are blue; results follow from them.</source>
        <translation>Das Diagramm zeigt die gewählte Zeile. Eingaben sind blau; Ergebnisse folgen aus ihnen.</translation>
    </message>
    <message>
        <source>Automation rate by work type</source>
        <translation>Automatisierungsrate nach Vorgangsart</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Steps by work type</source>
        <translation>Stufen nach Vorgangsart</translation>
    </message>
    <message>
        <source>Resolution reached</source>
        <translation>Erreichte Lösungsquote</translation>
    </message>
    <message>
        <source>Milestones, by how much they come late</source>
        <translation>Meilensteine, um wie viel sie sich verspäten</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Where a surplus goes, the first served first</source>
        <translation>Wohin ein Überschuss geht, zuerst Bedientes zuerst</translation>
    </message>
    <message>
        <source>Before the plan, and limits</source>
        <translation>Vor dem Plan, und Grenzen</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Invest next</source>
        <translation>Nächste Investition</translation>
    </message>
    <message>
        <source>%1, P10 to P90</source>
        <translation>%1, P10 bis P90</translation>
    </message>
    <message>
        <source>%1, low end</source>
        <translation>%1, unteres Ende</translation>
    </message>
    <message>
        <source>%1, high end</source>
        <translation>%1, oberes Ende</translation>
    </message>
    <message>
        <source>Inbound conversations by work type</source>
        <translation>Eingehende Vorgänge nach Vorgangsart</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Imported volume before the plan</source>
        <translation>Importiertes Volumen vor dem Plan</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importiert %1</translation>
    </message>
    <message>
        <source>Imported %1–%2</source>
        <comment>years</comment>
        <translation>Importiert %1–%2</translation>
    </message>
    <message>
        <source>Growth and season</source>
        <translation>Wachstum und Saison</translation>
    </message>
    <message>
        <source>Forecast volume a month</source>
        <translation>Prognostiziertes Volumen pro Monat</translation>
    </message>
    <message>
        <source>Base volume a month</source>
        <translation>Basisvolumen pro Monat</translation>
    </message>
    <message>
        <source>Share trend</source>
        <translation>Anteilstrend</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Handle time reached</source>
        <translation>Erreichte Bearbeitungszeit</translation>
    </message>
    <message>
        <source>No volume of past months yet: with it, base volume and season need not be guessed.</source>
        <translation>Noch kein Volumen vergangener Monate: Mit ihm müssen Basisvolumen und Saison nicht geschätzt werden.</translation>
    </message>
    <message>
        <source>Import volumes…</source>
        <translation>Volumen importieren…</translation>
    </message>
    <message>
        <source>Imported history: a whole year up to %1.</source>
        <translation>Importierte Historie: ein ganzes Jahr bis %1.</translation>
    </message>
    <message>
        <source>Imported history: 1 complete month, %1; a season needs twelve.</source>
        <translation>Importierte Historie: 1 vollständiger Monat, %1; eine Saison braucht zwölf.</translation>
    </message>
    <message numerus="yes">
        <source>Imported history: %n complete months up to %1; a season needs twelve.</source>
        <translation>
            <numerusform>Importierte Historie: %n vollständiger Monat bis %1; eine Saison braucht zwölf.</numerusform>
            <numerusform>Importierte Historie: %n vollständige Monate bis %1; eine Saison braucht zwölf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set base volume and season from history</source>
        <translation>Basisvolumen und Saison aus der Historie setzen</translation>
    </message>
    <message>
        <source>Set base volume from history</source>
        <translation>Basisvolumen aus der Historie setzen</translation>
    </message>
    <message>
        <source>Base volume and season from history</source>
        <translation>Basisvolumen und Saison aus der Historie</translation>
    </message>
    <message>
        <source>Base volume from history</source>
        <translation>Basisvolumen aus der Historie</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>Kosten nach Art</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Automation as today</source>
        <translation>Automatisierung wie heute</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Wie heute</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Against the alternatives</source>
        <translation>Gegenüber den Alternativen</translation>
    </message>
    <message>
        <source>Per conversation</source>
        <translation>Je Vorgang</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Effective against required FTE</source>
        <translation>Wirksame VZÄ gegenüber Bedarf</translation>
    </message>
    <message>
        <source>Traditional plan</source>
        <translation>Herkömmlicher Plan</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Herkömmlich</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Effective and flex</source>
        <translation>Wirksam und Flex</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Eff. and flex</source>
        <translation>Wirks. + Flex</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Automatisierungsrate</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>What else it means</source>
        <translation>Was es noch bedeutet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Headcount, effective and required FTE</source>
        <translation>Personalbestand, wirksame VZÄ und Bedarf</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Personalbestand</translation>
    </message>
    <message>
        <source>+ Starters</source>
        <translation>+ Zugänge</translation>
    </message>
    <message>
        <source>− Leavers</source>
        <translation>− Abgänge</translation>
    </message>
    <message>
        <source>− Reductions</source>
        <translation>− Abbau</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Required by work type</source>
        <translation>Bedarf nach Vorgangsart</translation>
    </message>
    <message>
        <source>Dates of no return</source>
        <translation>Letzte Termine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, work type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At base</source>
        <translation>Auf Basis</translation>
    </message>
    <message>
        <source>P5 to P95</source>
        <translation>P5 bis P95</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>P25 to P75</source>
        <translation>P25 bis P75</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Wie wahrscheinlich</translation>
    </message>
    <message>
        <source>Staffing that covers</source>
        <translation>Besetzung, die deckt</translation>
    </message>
    <message>
        <source>Effective at base</source>
        <translation>Wirksam auf Basis</translation>
    </message>
    <message>
        <source>Guardrails, fired by</source>
        <translation>Leitplanken, ausgelöst bis</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>What moves %1</source>
        <translation>Was %1 bewegt</translation>
    </message>
    <message>
        <source>Drawing the first outcomes…</source>
        <translation>Erste Ergebnisse werden gezogen…</translation>
    </message>
    <message>
        <source>%1 has no value in any draw.</source>
        <translation>%1 hat in keiner Ziehung einen Wert.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1: in eight of ten draws between %2 and %3, in the middle %4, mean %5.</source>
        <translation>%1: in acht von zehn Ziehungen zwischen %2 und %3, in der Mitte %4, im Mittel %5.</translation>
    </message>
    <message>
        <source>lever at its low</source>
        <translation>Stellgröße niedrig</translation>
    </message>
    <message>
        <source>lever at its high</source>
        <translation>Stellgröße hoch</translation>
    </message>
    <message>
        <source>Moving one lever after the other…</source>
        <translation>Eine Stellgröße nach der anderen wird bewegt…</translation>
    </message>
    <message>
        <source>No lever has a range: nothing is a bet yet.</source>
        <translation>Keine Stellgröße hat eine Spanne: Noch ist nichts eine Wette.</translation>
    </message>
    <message>
        <source>the lever in %1</source>
        <comment>a month</comment>
        <translation>die Stellgröße in %1</translation>
    </message>
    <message>
        <source>%1 is %2 at base. %3 moves it most: to %4 at its low, to %5 at its high.</source>
        <translation>%1 ist auf Basis %2. Am meisten bewegt sie %3: auf %4, wenn niedrig, auf %5, wenn hoch.</translation>
    </message>
    <message>
        <source>No share</source>
        <translation>Kein Anteil</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>with all it acts together with</source>
        <translation>mit allem, womit sie zusammenwirkt</translation>
    </message>
    <message>
        <source>Taking the variance apart…</source>
        <translation>Die Varianz wird zerlegt…</translation>
    </message>
    <message>
        <source>Nothing moves it: it is the same in every draw.</source>
        <translation>Nichts bewegt sie: Sie ist in jeder Ziehung gleich.</translation>
    </message>
    <message>
        <source>± %1 alone, ± %2 together, points</source>
        <comment>standard errors</comment>
        <translation>± %1 allein, ± %2 zusammen, Punkte</translation>
    </message>
    <message>
        <source>one bet with %1</source>
        <translation>eine Wette mit %1</translation>
    </message>
    <message>
        <source>%1 explains most of the variance of %2: %3 alone, %4 together with others.</source>
        <translation>%1 erklärt den größten Teil der Varianz von %2: %3 allein, %4 zusammen mit anderen.</translation>
    </message>
    <message>
        <source>P10, P50 and P90 are good to about %1.</source>
        <comment>standard error</comment>
        <translation>P10, P50 und P90 sind auf etwa %1 genau.</translation>
    </message>
    <message>
        <source>Guardrails change nothing about the chance of understaffing.</source>
        <translation>Leitplanken ändern nichts an der Wahrscheinlichkeit der Unterbesetzung.</translation>
    </message>
    <message>
        <source>Without guardrails the chance of understaffing would be %1 instead of %2.</source>
        <translation>Ohne Leitplanken wäre die Wahrscheinlichkeit der Unterbesetzung %1 statt %2.</translation>
    </message>
    <message>
        <source>%1 of the variance is explained by bets one by one, the rest by how they act together. %2 samples a lever.</source>
        <translation>%1 der Varianz erklären Wetten einzeln, den Rest ihr Zusammenwirken. %2 Stichproben je Stellgröße.</translation>
    </message>
    <message>
        <source>Answered within target by work type</source>
        <translation>Im Ziel beantwortet nach Vorgangsart</translation>
    </message>
    <message>
        <source>Deferred work</source>
        <translation>Zeitversetzt</translation>
    </message>
    <message>
        <source>Waiting work</source>
        <translation>Wartende Arbeit</translation>
    </message>
    <message>
        <source>Targets by work type</source>
        <translation>Ziele nach Vorgangsart</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Benötigte Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>How a paid hour divides</source>
        <translation>Wie sich eine bezahlte Stunde aufteilt</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Training and meetings</source>
        <translation>Schulung und Besprechungen</translation>
    </message>
    <message>
        <source>Breaks, leave and sickness</source>
        <translation>Pausen, Urlaub und Krankheit</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was es bringt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, low to high</source>
        <translation>%1, niedrig bis hoch</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <comment>a milestone, months</comment>
        <translation>%1, %2 zu spät</translation>
    </message>
    <message>
        <source>All work types</source>
        <translation>Alle Vorgangsarten</translation>
    </message>
    <message>
        <source>Click a line to move its steps</source>
        <translation>Linie anklicken, Stufen ziehen</translation>
    </message>
    <message>
        <source>‹ All work types</source>
        <translation>‹ Alle Vorgangsarten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Resolution today</source>
        <translation>Lösungsquote heute</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Work to raise a point</source>
        <translation>Arbeit je Punkt</translation>
    </message>
    <message>
        <source>A point is worth</source>
        <translation>Ein Punkt ist wert</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VZÄ</translation>
    </message>
    <message>
        <source>AI involvement and resolution, %1</source>
        <translation>KI-Beteiligung und KI-Lösungsquote, %1</translation>
    </message>
    <message>
        <source>Ceiling of resolution</source>
        <translation>Obergrenze der Lösungsquote</translation>
    </message>
    <message>
        <source>Resolution, planned</source>
        <translation>Lösungsquote, geplant</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösungsquote</translation>
    </message>
    <message>
        <source>More than the ceiling cannot be reached</source>
        <translation>Mehr als die Obergrenze ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Resolution, low to high</source>
        <translation>Lösungsquote, niedrig bis hoch</translation>
    </message>
    <message>
        <source>Season: volume of a month against the year&apos;s mean</source>
        <translation>Saison: Volumen eines Monats gegenüber dem Jahresmittel</translation>
    </message>
    <message>
        <source>Mean of the year</source>
        <translation>Mittel des Jahres</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>‹ Inbound conversations</source>
        <translation>‹ Eingehende Vorgänge</translation>
    </message>
    <message>
        <source>− Still ramping</source>
        <translation>− Noch in Einarbeitung</translation>
    </message>
    <message>
        <source>+ Flex</source>
        <translation>+ Flex</translation>
    </message>
    <message>
        <source>− Required</source>
        <translation>− Bedarf</translation>
    </message>
    <message>
        <source>Opening, fully ramped</source>
        <translation>Anfangsbestand, eingearbeitet</translation>
    </message>
    <message>
        <source>Inbox before the plan</source>
        <translation>Inbox vor dem Plan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Drag a month:
the others make room,
the year&apos;s mean stays 1.</source>
        <extracomment>Three short lines beside the chart.</extracomment>
        <translation>Monat ziehen:
die anderen weichen,
das Jahresmittel bleibt 1.</translation>
    </message>
    <message>
        <source>Headcount</source>
        <comment>a line of the chart</comment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>As it now looks</source>
        <translation>Nach heutigem Stand</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Actuals: %1</source>
        <translation>Ist-Werte: %1</translation>
    </message>
    <message>
        <source>Actuals of the team</source>
        <translation>Ist-Werte des Teams</translation>
    </message>
    <message>
        <source>Actual less plan</source>
        <translation>Ist minus Plan</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>Jahresende</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Ist-Werte</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Propose hiring…</source>
        <translation>Neueinstellungen vorschlagen…</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Stellgrößen</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>Outlook</source>
        <comment>beside its line in the chart</comment>
        <translation>Ausblick</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Palette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find commands, pages, levers, figures, plans, scenarios…</source>
        <translation>Befehle, Seiten, Stellgrößen, Kennzahlen, Pläne, Szenarien finden…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑↓ move · Enter chooses · Esc closes</source>
        <translation>↑↓ bewegen · Eingabe wählt · Esc schließt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PaletteModel</name>
    <message>
        <source>not now</source>
        <translation>gerade nicht</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, gerade nicht</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>Stellgröße</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>plan health</source>
        <translation>Planprüfung</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PastedVolumes</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PeopleStep</name>
    <message>
        <source>Who is there, and what is their time for?</source>
        <translation>Wer ist da, und wofür ist die Zeit?</translation>
    </message>
    <message>
        <source>What is neither inbox, leave nor training, meetings and breaks is the time that makes the AI better. Without it automation decays.</source>
        <translation>Was weder Inbox, Abwesenheit noch Schulung, Besprechungen und Pausen ist, ist die Zeit, die die KI besser macht. Ohne sie verfällt die Automatisierung.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Paid time</source>
        <translation>Bezahlte Zeit</translation>
    </message>
    <message>
        <source>Training, meetings, breaks</source>
        <translation>Schulung, Besprechungen, Pausen</translation>
    </message>
    <message>
        <source>10 to 20 %, the three together</source>
        <translation>10 bis 20 %, alle drei zusammen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Left to make the AI better: %1 of paid time</source>
        <translation>Bleibt für die Verbesserung der KI: %1 der bezahlten Zeit</translation>
    </message>
    <message>
        <source>The first month requires %1.</source>
        <translation>Der erste Monat hat einen Bedarf von %1.</translation>
    </message>
    <message>
        <source>As many as the first month requires, %1, until you say.</source>
        <translation>So viele, wie der erste Monat braucht, %1, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>That is more than the whole: %1 together.</source>
        <translation>Das ist mehr als das Ganze: zusammen %1.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanListModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>see the backups</source>
        <translation>siehe Sicherungen</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>nothing to fix</source>
        <translation>nichts zu beheben</translation>
    </message>
    <message>
        <source>see plan health</source>
        <translation>siehe Planprüfung</translation>
    </message>
    <message>
        <source>%1; before %2</source>
        <translation>%1; zuvor %2</translation>
    </message>
    <message>
        <source>%1; 1 month short</source>
        <translation>%1; 1 Monat knapp</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n months short</source>
        <translation>
            <numerusform>%1; %n Monat knapp</numerusform>
            <numerusform>%1; %n Monate knapp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Plan and team</source>
        <translation>Plan und Team</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Automation at the end</source>
        <translation>Automation am Ende</translation>
    </message>
    <message>
        <source>Worst gap</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Plan health</source>
        <translation>Planprüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanLists</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” may be one number or several: leave the comma out, or put a space after it.</source>
        <translation>„%1“ kann eine Zahl oder mehrere sein: das Komma weglassen oder ein Leerzeichen danach setzen.</translation>
    </message>
    <message>
        <source>%1 intervals of %2 minutes are longer than a day, which has %3.</source>
        <translation>%1 Intervalle von %2 Minuten sind länger als ein Tag, der %3 hat.</translation>
    </message>
    <message>
        <source>Every number is 0: some interval of the day has contacts. Leave the list empty where they come evenly.</source>
        <translation>Jede Zahl ist 0: Irgendein Intervall des Tages hat Kontakte. Die Liste leer lassen, wenn sie gleichmäßig kommen.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day a line, like 2026-12-25 Christmas Day.</source>
        <translation>„%1“ ist kein Tag. Einen Tag je Zeile schreiben, etwa 2026-12-25 Weihnachten.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>five parts are needed: month; work type; conversations; share lost a month; name.</source>
        <translation>Fünf Teile sind nötig: Monat; Vorgangsart; Vorgänge; Verlust pro Monat; Name.</translation>
    </message>
    <message>
        <source>a month is written like 2026-05.</source>
        <translation>Ein Monat wird wie 2026-05 geschrieben.</translation>
    </message>
    <message>
        <source>no work type is called “%1”.</source>
        <translation>Keine Vorgangsart heißt „%1“.</translation>
    </message>
    <message>
        <source>that is before the plan begins.</source>
        <translation>Das liegt vor Planbeginn.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanPanel</name>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Volumes are</source>
        <translation>Volumen sind</translation>
    </message>
    <message>
        <source>Rates are shares of</source>
        <translation>Raten sind Anteile von</translation>
    </message>
    <message>
        <source>Attrition is given</source>
        <translation>Fluktuation gilt</translation>
    </message>
    <message>
        <source>Resolution follows care</source>
        <translation>Lösung folgt der Pflege</translation>
    </message>
    <message>
        <source>Add a work type</source>
        <translation>Vorgangsart hinzufügen</translation>
    </message>
    <message>
        <source>Remove this work type</source>
        <translation>Vorgangsart entfernen</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>Ein Plan braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another plan has this name.</source>
        <translation>Ein anderer Plan hat diesen Namen.</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Zahl der Monate</translation>
    </message>
    <message>
        <source>What volumes are</source>
        <translation>Was Volumen sind</translation>
    </message>
    <message>
        <source>How attrition is given</source>
        <translation>Wie Fluktuation angegeben ist</translation>
    </message>
    <message>
        <source>Care effect on</source>
        <translation>Wirkung der Pflege an</translation>
    </message>
    <message>
        <source>Care effect off</source>
        <translation>Wirkung der Pflege aus</translation>
    </message>
    <message>
        <source>New work type</source>
        <translation>Neue Vorgangsart</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>With it, too little improvement work keeps resolution below its planned path.</source>
        <translation>Damit hält zu wenig Verbesserungsarbeit die Lösungsquote unter ihrem geplanten Verlauf.</translation>
    </message>
    <message>
        <source>Which conversations AI involvement is a share of. Where it is those the AI may see, how many these are stands on the Automation page, by work type.</source>
        <translation>Von welchen Vorgängen die KI-Beteiligung ein Anteil ist. Sind es die, die die KI sehen darf, steht auf der Seite Automatisierung je Vorgangsart, wie viele das sind.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Fluktuation</translation>
    </message>
    <message>
        <source>Work types</source>
        <translation>Vorgangsarten</translation>
    </message>
    <message>
        <source>A currency has three letters: USD, EUR, GBP.</source>
        <translation>Eine Währung hat drei Buchstaben: USD, EUR, GBP.</translation>
    </message>
    <message>
        <source>What rates are shares of</source>
        <translation>Wovon Raten Anteile sind</translation>
    </message>
    <message>
        <source>AI involvement was converted by each work type&apos;s eligible share: results stay.</source>
        <translation>Die KI-Beteiligung wurde mit dem zugelassenen Anteil jeder Vorgangsart umgerechnet: Ergebnisse bleiben.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanSteps</name>
    <message>
        <source>Added “%1”</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Duplicated “%1”</source>
        <translation>„%1“ dupliziert</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Archived “%1”</source>
        <translation>„%1“ archiviert</translation>
    </message>
    <message>
        <source>Brought back “%1”</source>
        <translation>„%1“ zurückgeholt</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>Ein Plan braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another plan is called “%1”.</source>
        <translation>Ein anderer Plan heißt „%1“.</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanTable</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PortfolioDialog</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>Gemeinsam gezogen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Whose teams are added up, under Base.</source>
        <translation>Deren Teams zusammengezählt werden, unter Basis.</translation>
    </message>
    <message>
        <source>What is ticked turns out alike in every plan that has it; the rest has its own luck.</source>
        <translation>Was angehakt ist, fällt in jedem Plan, der es hat, gleich aus; der Rest hat sein eigenes Glück.</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Wird zusammengezählt</translation>
    </message>
    <message>
        <source>Required and available</source>
        <translation>Bedarf und vorhanden</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>All teams by month</source>
        <translation>Alle Teams nach Monat</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take the tick off that plan to see the others.</source>
        <translation>Den Haken von diesem Plan nehmen, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Vorhanden</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ProvenancePanel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Verantwortlich für %1</translation>
    </message>
    <message>
        <source>Confidence in %1</source>
        <translation>Verlässlichkeit von %1</translation>
    </message>
    <message>
        <source>Rationale of %1</source>
        <translation>Begründung von %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>Qualität von %1</translation>
    </message>
    <message>
        <source>Risk of %1</source>
        <translation>Risiko von %1</translation>
    </message>
    <message>
        <source>Next review of %1</source>
        <translation>Nächste Prüfung von %1</translation>
    </message>
    <message>
        <source>How good what the value rests on is.</source>
        <translation>Wie gut das ist, worauf der Wert beruht.</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>kein Tag gesetzt</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
    <message>
        <source>Risk as it follows: %1</source>
        <translation>Risiko, wie es folgt: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::QueryStep</name>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>a query of your own</source>
        <translation>einer eigenen Abfrage</translation>
    </message>
    <message>
        <source>Intercom conversations</source>
        <translation>Gesprächen aus Intercom</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Tickets aus Zendesk</translation>
    </message>
    <message>
        <source>Freshdesk tickets</source>
        <translation>Tickets aus Freshdesk</translation>
    </message>
    <message>
        <source>times with counts</source>
        <translation>Zeiten mit Anzahlen</translation>
    </message>
    <message>
        <source>figures by month</source>
        <translation>Zahlen nach Monaten</translation>
    </message>
    <message>
        <source>in the SQL of</source>
        <translation>im SQL von</translation>
    </message>
    <message>
        <source>PostgreSQL, Redshift, Snowflake</source>
        <translation>PostgreSQL, Redshift, Snowflake</translation>
    </message>
    <message>
        <source>MySQL, MariaDB</source>
        <translation>MySQL, MariaDB</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>&amp;Run the query</source>
        <translation>Abfrage ausf&amp;ühren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Run it to see its first rows: Ctrl+Enter.</source>
        <translation>Ausführen, um die ersten Zeilen zu sehen: Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>SELECT month, work type, number of conversations …
with a row a month and work type</source>
        <translation>SELECT Monat, Vorgangsart, Anzahl der Gespräche …
mit einer Zeile je Monat und Vorgangsart</translation>
    </message>
    <message>
        <source>The database is asked</source>
        <translation>Die Datenbank wird gefragt</translation>
    </message>
    <message>
        <source>Months and days are those of the database’s own time zone. Put in the names of your table and columns.</source>
        <translation>Monate und Tage sind die der Zeitzone der Datenbank. Die Namen der eigenen Tabelle und Spalten einsetzen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Connecting… %1 s</source>
        <translation>Verbindung wird aufgebaut… %1 s</translation>
    </message>
    <message>
        <source>The database adds up… %1 s</source>
        <translation>Die Datenbank zählt zusammen… %1 s</translation>
    </message>
    <message>
        <source>%1 rows… %2 s</source>
        <translation>%1 Zeilen… %2 s</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RangeBar</name>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1. Drag base, or move it with the arrow keys.</source>
        <translation>%1. Die Basis ziehen oder mit den Pfeiltasten bewegen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RangeShapePanel</name>
    <message>
        <source>Low and high are</source>
        <translation>Niedrig und hoch sind</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>one for all months</source>
        <translation>eines für alle Monate</translation>
    </message>
    <message>
        <source>one a month</source>
        <translation>eines je Monat</translation>
    </message>
    <message>
        <source>How likely low is, %</source>
        <translation>Wie wahrscheinlich niedrig ist, %</translation>
    </message>
    <message>
        <source>How likely base is, %</source>
        <translation>Wie wahrscheinlich Basis ist, %</translation>
    </message>
    <message>
        <source>How likely high is, %</source>
        <translation>Wie wahrscheinlich hoch ist, %</translation>
    </message>
    <message>
        <source>Follows the month before, %</source>
        <translation>Folgt dem Vormonat, %</translation>
    </message>
    <message>
        <source>What low and high are: %1</source>
        <translation>Was niedrig und hoch sind: %1</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>Verteilung von %1</translation>
    </message>
    <message>
        <source>Outcomes of %1</source>
        <translation>Ergebnisse von %1</translation>
    </message>
    <message>
        <source>Low, high</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How likely low / base / high, %</source>
        <translation>Wie wahrscheinlich niedrig / Basis / hoch, %</translation>
    </message>
    <message>
        <source>Whether all months are high or low together, or each has an outcome of its own.</source>
        <translation>Ob alle Monate gemeinsam hoch oder niedrig sind, oder jeder ein eigenes Ergebnis hat.</translation>
    </message>
    <message>
        <source>follows the month before, %</source>
        <translation>folgt dem Vormonat, %</translation>
    </message>
    <message>
        <source>They count against their sum: %1.</source>
        <translation>Sie zählen im Verhältnis zu ihrer Summe: %1.</translation>
    </message>
    <message>
        <source>All three are 0: one of the outcomes has to be possible.</source>
        <translation>Alle drei sind 0: Eines der Ergebnisse muss möglich sein.</translation>
    </message>
    <message>
        <source>How likely low, base and high of %1 are</source>
        <translation>Wie wahrscheinlich niedrig, Basis und hoch von %1 sind</translation>
    </message>
    <message>
        <source>How much a month follows the one before</source>
        <translation>Wie sehr ein Monat dem vorigen folgt</translation>
    </message>
    <message>
        <source>How much months of %1 follow each other</source>
        <translation>Wie sehr Monate von %1 einander folgen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RangesChooser</name>
    <message>
        <source>Open a draw…</source>
        <translation>Ziehung öffnen…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The result whose ranges are shown. Type a part of its name.</source>
        <translation>Das Ergebnis, dessen Spannen gezeigt werden. Einen Teil seines Namens eingeben.</translation>
    </message>
    <message>
        <source>%1, by work type</source>
        <translation>%1, nach Vorgangsart</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Vorgangsart</translation>
    </message>
    <message>
        <source>Open one of the draws as a plan of its own: every bet as it turned out in it.</source>
        <translation>Eine der Ziehungen als eigenen Plan öffnen: jede Wette so, wie sie darin ausging.</translation>
    </message>
    <message>
        <source>The draw at %1</source>
        <translation>Die Ziehung bei %1</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>plan, figure, percentile</comment>
        <translation>%1: %2 bei %3</translation>
    </message>
    <message>
        <source>The draw at %1 of %2</source>
        <translation>Die Ziehung bei %1 von %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RefitPane</name>
    <message>
        <source>Take into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Take all that shifted</source>
        <translation>Alle verschobenen übernehmen</translation>
    </message>
    <message>
        <source>%1 fitted to actuals</source>
        <translation>%1 an Ist-Werte angepasst</translation>
    </message>
    <message numerus="yes">
        <source>%n lever(s) fitted to actuals</source>
        <translation>
            <numerusform>%n Stellgröße an Ist-Werte angepasst</numerusform>
            <numerusform>%n Stellgrößen an Ist-Werte angepasst</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be said once the plan can be calculated.</source>
        <translation>Das lässt sich sagen, sobald der Plan berechnet werden kann.</translation>
    </message>
    <message>
        <source>Choose Base: levers are fitted there, not in a scenario.</source>
        <translation>Wählen Sie Basis: Stellgrößen werden dort angepasst, nicht in einem Szenario.</translation>
    </message>
    <message>
        <source>Choose a lever below.</source>
        <translation>Wählen Sie unten eine Stellgröße.</translation>
    </message>
    <message>
        <source>It takes three months of actuals, and a month still to come.</source>
        <translation>Es braucht drei Monate mit Ist-Werten und einen Monat, der noch kommt.</translation>
    </message>
    <message>
        <source>The months still to come get the fitted path and its range.</source>
        <translation>Die Monate, die noch kommen, erhalten den angepassten Pfad und seine Spanne.</translation>
    </message>
    <message>
        <source>Every lever that is off by more than noise gets its fitted path and range.</source>
        <translation>Jede Stellgröße, die um mehr als Rauschen abweicht, erhält ihren angepassten Pfad und dessen Spanne.</translation>
    </message>
    <message>
        <source>No lever is off by more than noise.</source>
        <translation>Keine Stellgröße weicht um mehr als Rauschen ab.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegisterPane</name>
    <message>
        <source>Levers</source>
        <translation>Stellgrößen</translation>
    </message>
    <message>
        <source>With a range</source>
        <translation>Mit Spanne</translation>
    </message>
    <message>
        <source>All bets</source>
        <translation>Alle Wetten</translation>
    </message>
    <message>
        <source>No range for %1</source>
        <translation>Keine Spanne für %1</translation>
    </message>
    <message>
        <source>This end is a factor of base, and base is 0 here: change it in the inspector.</source>
        <translation>Dieses Ende ist ein Faktor der Basis, und die Basis ist hier 0: im Inspektor ändern.</translation>
    </message>
    <message>
        <source>Low of %1</source>
        <translation>Niedrig von %1</translation>
    </message>
    <message>
        <source>Base of %1</source>
        <translation>Basis von %1</translation>
    </message>
    <message>
        <source>High of %1</source>
        <translation>Hoch von %1</translation>
    </message>
    <message>
        <source>This lever is no longer in the plan.</source>
        <translation>Diese Stellgröße ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>What low and high are: %1</source>
        <translation>Was niedrig und hoch sind: %1</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>Verteilung von %1</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Verantwortlich für %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResultPane</name>
    <message>
        <source>The plan so far</source>
        <translation>Der Plan bisher</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Required, peak</source>
        <translation>Bedarf, Spitze</translation>
    </message>
    <message>
        <source>Worst gap</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Spared by AI</source>
        <translation>KI spart</translation>
    </message>
    <message>
        <source>The plan cannot be calculated yet.</source>
        <translation>Der Plan kann noch nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Automation, %1</source>
        <translation>Automatisierung, %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1 at the end</source>
        <translation>%1 am Ende</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>against today&apos;s AI</source>
        <translation>gegenüber KI von heute</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResultPanel</name>
    <message>
        <source>Seek a value…</source>
        <translation>Wert suchen…</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Find what one lever has to be for this figure to be what you want.</source>
        <translation>Findet, was eine Stellgröße sein muss, damit diese Zahl wird, was gewünscht ist.</translation>
    </message>
    <message>
        <source>%1 · middle %2</source>
        <comment>P10–P90: from low to high · middle P50</comment>
        <translation>%1 · Mitte %2</translation>
    </message>
    <message>
        <source>P10–P90: %1</source>
        <translation>P10–P90: %1</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ReviewPane</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Quarter to review</source>
        <translation>Zu prüfendes Quartal</translation>
    </message>
    <message>
        <source>Opens the selected review, as it was signed.</source>
        <translation>Öffnet die ausgewählte Prüfung, wie sie unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Go on with the review of %1…</source>
        <translation>Prüfung von %1 fortsetzen…</translation>
    </message>
    <message>
        <source>Review %1…</source>
        <translation>%1 prüfen…</translation>
    </message>
    <message>
        <source>A quarter can be reviewed once it has actuals: type or import them on the page Actuals.</source>
        <translation>Ein Quartal lässt sich prüfen, sobald es Ist-Werte hat: Sie auf der Seite Ist-Werte eingeben oder importieren.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <comment>name of a revision</comment>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>Head of support</source>
        <translation>Leitung Support</translation>
    </message>
    <message>
        <source>Finance partner</source>
        <translation>Finanzpartner</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revision %1, %2</translation>
    </message>
    <message>
        <source>Review of %1, signed by %2 and %3</source>
        <translation>Prüfung von %1, unterschrieben von %2 und %3</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>The review of %1 is signed. Neither it nor the revision it approved changes any more.</source>
        <translation>Die Prüfung von %1 ist unterschrieben. Weder sie noch die Revision, die sie genehmigt hat, ändert sich noch.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ReviewSitting</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What came of it, and why</source>
        <translation>Was daraus wurde, und warum</translation>
    </message>
    <message>
        <source>Headcount and investment</source>
        <translation>Kopfzahl und Investitionen</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hold the rest</source>
        <translation>Den Rest halten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was beschlossen wurde</translation>
    </message>
    <message>
        <source>What was decided, such as two hires in May</source>
        <translation>Was beschlossen wurde, etwa zwei Einstellungen im Mai</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Name of the support leader</source>
        <translation>Name der Leitung Support</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role of the support leader</source>
        <translation>Rolle der Leitung Support</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name of who signs for finance</source>
        <translation>Name, wer für Finanzen unterschreibt</translation>
    </message>
    <message>
        <source>Role of who signs for finance</source>
        <translation>Rolle, wer für Finanzen unterschreibt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>kein Tag gesetzt</translation>
    </message>
    <message>
        <source>Name of the revision</source>
        <translation>Name der Revision</translation>
    </message>
    <message>
        <source>Name of the revision it approves</source>
        <translation>Name der Revision, die sie genehmigt</translation>
    </message>
    <message>
        <source>Step of the review</source>
        <translation>Schritt der Prüfung</translation>
    </message>
    <message>
        <source>Support leader</source>
        <translation>Leitung Support</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Holds every assumption on which nothing was decided yet.</source>
        <translation>Hält jede Annahme, über die noch nichts entschieden ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was said, and what the numbers do not say</source>
        <translation>Was gesagt wurde, und was die Zahlen nicht sagen</translation>
    </message>
    <message>
        <source>There is nothing to sign: the quarter has no actuals.</source>
        <translation>Es gibt nichts zu unterschreiben: Das Quartal hat keine Ist-Werte.</translation>
    </message>
    <message>
        <source>One assumption has no decision yet.</source>
        <translation>Über eine Annahme ist noch nicht entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 assumptions have no decision yet.</source>
        <translation>
            <numerusform>Über %1 Annahme ist noch nicht entschieden.</numerusform>
            <numerusform>Über %1 Annahmen ist noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The support leader signs with name and role.</source>
        <translation>Die Leitung Support unterschreibt mit Name und Rolle.</translation>
    </message>
    <message>
        <source>Finance signs with name and role.</source>
        <translation>Finanzen unterschreibt mit Name und Rolle.</translation>
    </message>
    <message>
        <source>Two people sign, not one.</source>
        <translation>Zwei unterschreiben, nicht eine Person.</translation>
    </message>
    <message>
        <source>The revision that it approves needs a name.</source>
        <translation>Die Revision, die sie genehmigt, braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say when the next review is due.</source>
        <translation>Sagen, wann die nächste Prüfung fällig ist.</translation>
    </message>
    <message>
        <source>The next review comes after this one.</source>
        <translation>Die nächste Prüfung kommt nach dieser.</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>A review&apos;s heading: its quarter, which step of how many, what the step is about</extracomment>
        <translation>%1, Schritt %2 von %3: %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Vorerst verlassen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Decide on each: hold the assumption, adjust it in the plan, or invest so that it comes true.</source>
        <translation>Über jede entscheiden: die Annahme halten, sie im Plan anpassen oder investieren, damit sie eintritt.</translation>
    </message>
    <message>
        <source>The causes add up to the difference, whatever order they are taken in.</source>
        <translation>Die Ursachen ergeben zusammen die Differenz, in welcher Reihenfolge man sie auch nimmt.</translation>
    </message>
    <message>
        <source>Write down who is to be hired and what money goes into.</source>
        <translation>Aufschreiben, wer eingestellt wird und wohin Geld geht.</translation>
    </message>
    <message>
        <source>What was decided since the last review.</source>
        <translation>Was seit der letzten Prüfung entschieden wurde.</translation>
    </message>
    <message>
        <source>Signing keeps the plan as a revision, approves it, and freezes this review. Neither can be changed afterwards.</source>
        <translation>Die Unterschrift hält den Plan als Revision fest, genehmigt sie und friert diese Prüfung ein. Beides lässt sich danach nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Answer to the selected comment</source>
        <translation>Antwort auf den gewählten Kommentar</translation>
    </message>
    <message>
        <source>Answer to the selected comment, then Enter</source>
        <translation>Antwort auf den gewählten Kommentar, dann Eingabe</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Due in the coming quarter, by the plan’s dates of no return</source>
        <translation>Im kommenden Quartal fällig, nach den letzten Terminen des Plans</translation>
    </message>
    <message>
        <source>Writes the selected one down as decided; it can be removed again.</source>
        <translation>Schreibt das Gewählte als entschieden auf; es lässt sich wieder entfernen.</translation>
    </message>
    <message>
        <source>Answer what was asked, resolve what is settled, and write down what was said.</source>
        <translation>Beantworten, was gefragt wurde, erledigen, was geklärt ist, und aufschreiben, was gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RevisionsPane</name>
    <message>
        <source>Make revision</source>
        <translation>Revision erstellen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Open as a new plan</source>
        <translation>Als neuen Plan öffnen</translation>
    </message>
    <message>
        <source>Name, such as Budget 2026</source>
        <translation>Name, etwa Budget 2026</translation>
    </message>
    <message>
        <source>Name of the revision</source>
        <translation>Name der Revision</translation>
    </message>
    <message>
        <source>Note: what it is for, or why it is approved</source>
        <translation>Notiz: wofür sie ist oder warum sie genehmigt wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keeps the plan as it is now, with all its scenarios. A revision never changes.</source>
        <translation>Hält den Plan fest, wie er jetzt ist, mit allen Szenarien. Eine Revision ändert sich nie.</translation>
    </message>
    <message>
        <source>Makes the selected revision the approved one; the one before it is superseded. The note goes into the audit trail.</source>
        <translation>Macht die gewählte Revision zur genehmigten; die vorige ist dann abgelöst. Die Notiz kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>The plan is kept as it is now. Nothing changes this revision any more.</source>
        <translation>Der Plan ist festgehalten, wie er jetzt ist. Nichts ändert diese Revision mehr.</translation>
    </message>
    <message>
        <source>%1, revision %2 %3</source>
        <comment>plan, number, name</comment>
        <translation>%1, Revision %2 %3</translation>
    </message>
    <message>
        <source>Copy of revision %1, %2</source>
        <translation>Kopie von Revision %1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RowHead</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScenarioStoriesPane</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Je Quartal</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What must be true</source>
        <translation>Was zutreffen muss</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Drawing the outcomes of every scenario…</source>
        <translation>Ergebnisse jedes Szenarios werden gezogen…</translation>
    </message>
    <message>
        <source>Of the plan before this edit; the new one is being drawn.</source>
        <translation>Vom Plan vor dieser Änderung; der neue wird gezogen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScenariosPane</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>A weight is between 0 and 100 %.</source>
        <translation>Ein Gewicht liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Outcomes cannot be drawn until what plan health says of the ranges is put right. How likely each scenario is can be typed all the same.</source>
        <translation>Ergebnisse können erst gezogen werden, wenn behoben ist, was die Planprüfung zu den Spannen sagt. Wie wahrscheinlich jedes Szenario ist, lässt sich trotzdem eingeben.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SeasonPanel</name>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>How a calendar month&apos;s demand stands to the mean of the year: 1.05 is 5 % more. The mean of all twelve is 1; setting one month scales the others.</source>
        <translation>Wie die Nachfrage eines Kalendermonats zum Jahresmittel steht: 1,05 ist 5 % mehr. Das Mittel aller zwölf ist 1; einen Monat zu setzen skaliert die anderen.</translation>
    </message>
    <message>
        <source>Season, %1</source>
        <translation>Saison, %1</translation>
    </message>
    <message>
        <source>The twelve months of a season add up to 12, so that its mean is 1.</source>
        <translation>Die zwölf Monate einer Saison ergeben zusammen 12, damit ihr Mittelwert 1 ist.</translation>
    </message>
    <message>
        <source>The other months of the season were scaled so that its mean stays 1.</source>
        <translation>Die anderen Monate der Saison wurden skaliert, damit ihr Mittelwert 1 bleibt.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SelectionSummary</name>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::SensitivityPane</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Anteil an der Varianz</translation>
    </message>
    <message>
        <source>Copied the chart as an image and as a table</source>
        <translation>Diagramm als Bild und als Tabelle kopiert</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ShortcutsDialog</name>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search by name or by keys</source>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the grid and in fields, always</source>
        <translation>Im Raster und in Feldern, immer</translation>
    </message>
    <message>
        <source>Click into the field and press the keys you want.</source>
        <translation>In das Feld klicken und die gewünschten Tasten drücken.</translation>
    </message>
    <message>
        <source>These keys are the same everywhere and cannot be changed.</source>
        <translation>Diese Tasten sind überall gleich und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 always is “%2”.</source>
        <translation>%1 ist immer „%2“.</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Von dort nehmen</translation>
    </message>
    <message>
        <source>Take %1 from “%2”</source>
        <translation>%1 von „%2“ nehmen</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 ist schon „%2“.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StairEditing</name>
    <message>
        <source>The other months of the season were scaled so that its mean stays 1.</source>
        <translation>Die anderen Monate der Saison wurden skaliert, damit ihr Mittelwert 1 bleibt.</translation>
    </message>
    <message>
        <source>%1: step taken out</source>
        <translation>%1: Stufe herausgenommen</translation>
    </message>
    <message>
        <source>Season, %1</source>
        <translation>Saison, %1</translation>
    </message>
    <message>
        <source>%1: step of %2 moved there</source>
        <translation>%1: Stufe von %2 dorthin verschoben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SurplusPanel</name>
    <message>
        <source>Systems and data</source>
        <translation>Systeme und Daten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Product insight</source>
        <translation>Produkthinweise</translation>
    </message>
    <message>
        <source>New channels</source>
        <translation>Neue Kanäle</translation>
    </message>
    <message>
        <source>Proactive outreach</source>
        <translation>Aktive Ansprache</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Why a surplus may become fewer people</source>
        <translation>Warum aus einem Überschuss weniger Menschen werden dürfen</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Where people go who are not needed for the month&apos;s work: each its share, the first served first.</source>
        <translation>Wohin die Menschen gehen, die für die Arbeit des Monats nicht gebraucht werden: jedes Ziel seinen Anteil, zuerst Bedientes zuerst.</translation>
    </message>
    <message>
        <source>Destinations of a surplus, the first served first</source>
        <translation>Ziele eines Überschusses, zuerst Bedientes zuerst</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a destination; Enter shows its share.</source>
        <translation>Alt+Auf und Alt+Ab verschieben ein Ziel; Eingabe zeigt seinen Anteil.</translation>
    </message>
    <message>
        <source>Served before the one above it (Alt+Up)</source>
        <translation>Vor dem darüber bedient (Alt+Auf)</translation>
    </message>
    <message>
        <source>Served after the one below it (Alt+Down)</source>
        <translation>Nach dem darunter bedient (Alt+Ab)</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>Weniger Menschen</translation>
    </message>
    <message>
        <source>Why a surplus may become fewer people. While this is empty, it may not.</source>
        <translation>Warum aus einem Überschuss weniger Menschen werden dürfen. Solange dies leer ist, dürfen sie es nicht.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A place in an order and what stands there: &quot;1. Content&quot;.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share as short as it is: &quot;15 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Surplus: %1 earlier</source>
        <translation>Überschuss: %1 früher</translation>
    </message>
    <message>
        <source>Surplus: %1 later</source>
        <translation>Überschuss: %1 später</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TeamPanel</name>
    <message>
        <source>Ramp: proficiency by month of age</source>
        <translation>Einarbeitung: Leistungsgrad nach Monat</translation>
    </message>
    <message>
        <source>People still ramping at the opening, by month of age</source>
        <translation>Personen, die zu Beginn noch eingearbeitet werden, nach Monat</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Launches</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Per cent of full proficiency in each month, then 100.</source>
        <translation>Prozent der vollen Leistung in jedem Monat, danach 100.</translation>
    </message>
    <message>
        <source>Still ramping at the opening</source>
        <translation>Zu Beginn noch in Einarbeitung</translation>
    </message>
    <message>
        <source>People in their first month, second month, and so on.</source>
        <translation>Personen in ihrem ersten Monat, zweiten Monat und so weiter.</translation>
    </message>
    <message>
        <source>A day a line: 2026-12-25 Christmas Day</source>
        <translation>Ein Tag je Zeile: 2026-12-25 Weihnachten</translation>
    </message>
    <message>
        <source>A launch a line: month; work type; conversations; share lost a month; name</source>
        <translation>Ein Launch je Zeile: Monat; Vorgangsart; Vorgänge; Verlust pro Monat; Name</translation>
    </message>
    <message>
        <source>A ramp has at most %1 months.</source>
        <translation>Eine Einarbeitung hat höchstens %1 Monate.</translation>
    </message>
    <message>
        <source>%1 months of age have people still ramping: shorten that list first.</source>
        <translation>In %1 Monaten sind noch Personen in Einarbeitung: erst diese Liste kürzen.</translation>
    </message>
    <message>
        <source>The ramp has %1 months: nobody is older and still ramping.</source>
        <translation>Die Einarbeitung hat %1 Monate: Niemand ist länger da und noch in Einarbeitung.</translation>
    </message>
    <message>
        <source>People still ramping</source>
        <translation>Personen in Einarbeitung</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TeamStep</name>
    <message>
        <source>Whose plan is it, and for how long?</source>
        <translation>Wessen Plan ist es, und für wie lange?</translation>
    </message>
    <message>
        <source>Six short steps; what is there already is usual and can stay. Nothing is lost when you leave in between.</source>
        <translation>Sechs kurze Schritte; was schon da ist, ist üblich und kann bleiben. Nichts geht verloren, wenn Sie zwischendurch gehen.</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Customer support, EMEA</source>
        <translation>Kundensupport, EMEA</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A currency has three letters: USD, EUR, GBP.</source>
        <translation>Eine Währung hat drei Buchstaben: USD, EUR, GBP.</translation>
    </message>
    <message>
        <source>Whom the plan is about; may stay empty.</source>
        <translation>Um wen es im Plan geht; darf leer bleiben.</translation>
    </message>
    <message>
        <source>As in January 2027 or 2027-01.</source>
        <translation>Etwa Januar 2027 oder 2027-01.</translation>
    </message>
    <message>
        <source>Usual: 12; 1 to %1.</source>
        <translation>Üblich: 12; 1 bis %1.</translation>
    </message>
    <message>
        <source>Three letters. The usual costs of the later steps are in US dollars.</source>
        <translation>Drei Buchstaben. Die üblichen Kosten der späteren Schritte sind in US-Dollar.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TopBar</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>Auf Hell umschalten</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Auf Dunkel umschalten</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>This file cannot be written, or a newer Headroom made it. Look at everything; nothing can be changed.</source>
        <translation>Diese Datei ist nicht beschreibbar, oder ein neueres Headroom hat sie angelegt. Alles ist zu sehen; nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find  %1</source>
        <comment>keys</comment>
        <translation>Finden  %1</translation>
    </message>
    <message>
        <source>Find a command, a page, a lever, a figure, a plan or a scenario</source>
        <translation>Befehl, Seite, Stellgröße, Kennzahl, Plan oder Szenario finden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Reviewing: comments and decisions only</source>
        <translation>Prüfung: nur Kommentare und Entscheidungen</translation>
    </message>
    <message>
        <source>Look at everything, comment on it, decide on guardrails, hold and sign reviews. Nothing else can be changed until you go back to editing.</source>
        <translation>Alles ansehen, kommentieren, über Leitplanken entscheiden, Prüfungen abhalten und unterschreiben. Sonst lässt sich nichts ändern, bis Sie zum Bearbeiten zurückkehren.</translation>
    </message>
    <message>
        <source>Approved revision %1</source>
        <translation>Genehmigte Revision %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>since it was approved</comment>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n Änderung seither</numerusform>
            <numerusform>%n Änderungen seither</numerusform>
        </translation>
    </message>
    <message>
        <source>Rev. %1 · %2</source>
        <comment>revision, changes</comment>
        <translation>Rev. %1 · %2</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <comment>revision</comment>
        <translation>Rev. %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TopicPicture</name>
    <message>
        <source>%1, AI resolution</source>
        <translation>%1, KI-Lösungsquote</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>month, change that was made</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TrailPane</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find in who, what and plan</source>
        <translation>In Wer, Was und Plan suchen</translation>
    </message>
    <message>
        <source>Find in the trail</source>
        <translation>Im Prüfpfad suchen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Writes the rows that are shown, and those of them that do not fit, as CSV or JSON.</source>
        <translation>Schreibt die gezeigten Zeilen, auch die, die nicht hineinpassen, als CSV oder JSON.</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail has %1 rows</source>
        <translation>
            <numerusform>Der Prüfpfad hat %1 Zeile</numerusform>
            <numerusform>Der Prüfpfad hat %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It only grows: each row is chained to the one before it, and “headroom verify” finds any that was altered, removed or moved.</source>
        <translation>Er wächst nur: Jede Zeile ist an die vorige gekettet, und „headroom verify“ findet jede, die verändert, entfernt oder verschoben wurde.</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Pläne</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Prüfpfad exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are written.</source>
        <translation>
            <numerusform>%1 Zeile ist geschrieben.</numerusform>
            <numerusform>%1 Zeilen sind geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::TypesStep</name>
    <message>
        <source>What kinds of work come in?</source>
        <translation>Welche Arten von Arbeit gehen ein?</translation>
    </message>
    <message>
        <source>Three to six kinds are enough: those that take different time, or that the AI resolves differently well. The nature sets what is usual; you can change all of it.</source>
        <translation>Drei bis sechs Arten genügen: solche, die verschieden lange dauern oder die die KI verschieden gut löst. Der Charakter setzt, was üblich ist; alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Add:</source>
        <translation>Hinzufügen:</translation>
    </message>
    <message>
        <source>Add the work type %1</source>
        <translation>Vorgangsart %1 hinzufügen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art von Arbeit</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Handle time, %1</source>
        <translation>Bearbeitungszeit, %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>Who answers for the AI</source>
        <translation>Verantwortlich für die KI</translation>
    </message>
    <message>
        <source>None yet: add one below.</source>
        <translation>Noch keine: unten eine hinzufügen.</translation>
    </message>
    <message>
        <source>A kind of work needs a name.</source>
        <translation>Eine Art von Arbeit braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another kind of work has this name.</source>
        <translation>Eine andere Art von Arbeit hat diesen Namen.</translation>
    </message>
    <message>
        <source>Nature of %1</source>
        <translation>Charakter von %1</translation>
    </message>
    <message>
        <source>How %1 is answered</source>
        <translation>Wie %1 beantwortet wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who answers for the AI&apos;s performance on %1</source>
        <translation>Verantwortlich für die Leistung der KI bei %1</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>At once, conversations: %1</source>
        <translation>Gleichzeitig, in Vorgängen: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::VolumeTable</name>
    <message>
        <source>Volumes by work type and month</source>
        <translation>Volumen nach Vorgangsart und Monat</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Vorgänge pro Monat</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>headroom::ui::VolumesStep</name>
    <message>
        <source>How many conversations come in?</source>
        <translation>Wie viele Vorgänge gehen ein?</translation>
    </message>
    <message>
        <source>Type them, paste a block from a spreadsheet (Ctrl+V; with its names and months if you like), or import a file of your helpdesk. All that came in counts, whoever answered it.</source>
        <translation>Eingeben, einen Block aus einer Tabelle einfügen (Strg+V; gern mit Namen und Monaten) oder eine Datei Ihres Helpdesks importieren. Alles zählt, was einging, wer auch immer geantwortet hat.</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Was die Tabelle enthält</translation>
    </message>
    <message>
        <source>Conversations in a usual month; growth and season make the other months.</source>
        <translation>Vorgänge in einem üblichen Monat; Wachstum und Saison ergeben die anderen Monate.</translation>
    </message>
    <message>
        <source>What came in, month by month: its mean is the usual month, a whole year gives the season.</source>
        <translation>Was einging, Monat für Monat: Das Mittel ist der übliche Monat, ein ganzes Jahr ergibt die Saison.</translation>
    </message>
    <message>
        <source>What is to come in, month by month, as it is; growth is not added to it.</source>
        <translation>Was eingehen wird, Monat für Monat, so wie es ist; Wachstum kommt nicht hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a block of cells in your spreadsheet first.</source>
        <translation>Es gibt nichts einzufügen: erst in der Tabelle einen Block von Zellen kopieren.</translation>
    </message>
    <message>
        <source>One cell is not a number: it is marked.</source>
        <translation>Eine Zelle ist keine Zahl: Sie ist markiert.</translation>
    </message>
    <message>
        <source>%1 cells are not numbers: they are marked.</source>
        <translation>%1 Zellen sind keine Zahlen: Sie sind markiert.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Pasted %1 work types.</source>
        <translation>%1 Vorgangsarten eingefügt.</translation>
    </message>
    <message>
        <source>Pasted %1 work types, %2 months.</source>
        <translation>%1 Vorgangsarten, %2 Monate eingefügt.</translation>
    </message>
    <message>
        <source>New kinds of work: %1.</source>
        <translation>Neue Arten von Arbeit: %1.</translation>
    </message>
    <message>
        <source>No work type was found for: %1.</source>
        <translation>Keine Vorgangsart gefunden für: %1.</translation>
    </message>
    <message>
        <source>One column is of no month of the table.</source>
        <translation>Eine Spalte gehört zu keinem Monat der Tabelle.</translation>
    </message>
    <message>
        <source>%1 columns are of no month of the table.</source>
        <translation>%1 Spalten gehören zu keinem Monat der Tabelle.</translation>
    </message>
    <message>
        <source>A usual month</source>
        <translation>Ein üblicher Monat</translation>
    </message>
    <message>
        <source>Last year by month</source>
        <translation>Letztes Jahr nach Monat</translation>
    </message>
    <message>
        <source>A forecast by month</source>
        <translation>Eine Prognose nach Monat</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::WorkTypePanel</name>
    <message>
        <source>Name of the work type</source>
        <translation>Name der Vorgangsart</translation>
    </message>
    <message>
        <source>Owner of the AI&apos;s performance</source>
        <translation>Verantwortlich für die Leistung der KI</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Month the work type starts in</source>
        <translation>Monat, in dem die Vorgangsart beginnt</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Vorgangsart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>For a type that comes with a launch: it has no volume before this month, and its path of automation begins there.</source>
        <translation>Für eine Art, die mit einem Launch kommt: Vor diesem Monat hat sie kein Volumen, und ihr Automatisierungsverlauf beginnt dort.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>A work type needs a name.</source>
        <translation>Eine Vorgangsart braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another work type has this name.</source>
        <translation>Eine andere Vorgangsart hat diesen Namen.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>AI owner of %1</source>
        <translation>KI-Verantwortlich für %1</translation>
    </message>
    <message>
        <source>Nature of %1</source>
        <translation>Charakter von %1</translation>
    </message>
    <message>
        <source>What leads %1</source>
        <translation>Was %1 führt</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Service von %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Beginn von %1</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
</context>
</TS>
