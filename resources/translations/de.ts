<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>irplanner</name>
<message><source> and {n} more</source>
<translation> und {n} weitere</translation></message>
<message><source> in {n} ms</source>
<translation> in {n} ms</translation></message>
<message><source> Last saved {time}.</source>
<translation> Zuletzt gespeichert {time}.</translation></message>
<message><source> Note: {note}</source>
<translation> Notiz: {note}</translation></message>
<message><source> Over the target, {target} †.</source>
<translation> Über dem Ziel, {target} †.</translation></message>
<message><source> Was {guess} meant?</source>
<translation> War {guess} gemeint?</translation></message>
<message><source> Within the target only after a transfer, {target} †.</source>
<translation> Nur nach einer Verlegung innerhalb des Ziels, {target} †.</translation></message>
<message><source> Within the target, {target} †.</source>
<translation> Innerhalb des Ziels, {target} †.</translation></message>
<message><source>+ Filter</source>
<translation>+ Filter</translation></message>
<message><source>, hours</source>
<translation>, Stunden</translation></message>
<message><source>1 page</source>
<translation>1 Seite</translation></message>
<message><source>1 procedure</source>
<translation>1 Eingriff</translation></message>
<message><source>10 to 90 %</source>
<translation>10 bis 90 %</translation></message>
<message><source>12 months</source>
<translation>12 Monate</translation></message>
<message><source>2026-09-11 or 30 (days)</source>
<translation>2026-09-11 oder 30 (Tage)</translation></message>
<message><source>25 %, min</source>
<translation>25 %, min</translation></message>
<message><source>3 months</source>
<translation>3 Monate</translation></message>
<message><source>3 years</source>
<translation>3 Jahre</translation></message>
<message><source>5 % dextrose</source>
<translation>Glukose 5 %</translation></message>
<message><source>75 %, min</source>
<translation>75 %, min</translation></message>
<message><source>95 % high</source>
<translation>95 % oben</translation></message>
<message><source>95 % interval</source>
<translation>95-%-Intervall</translation></message>
<message><source>95 % low</source>
<translation>95 % unten</translation></message>
<message><source>; and {n} more</source>
<translation>; und {n} weitere</translation></message>
<message><source>A case is signed once it is done or cancelled.</source>
<translation>Ein Fall wird unterschrieben, wenn er fertig oder abgesagt ist.</translation></message>
<message><source>A code begins with</source>
<translation>Ein Code beginnt mit</translation></message>
<message><source>A code ends with</source>
<translation>Ein Code endet mit</translation></message>
<message><source>A copy is open: the plan as before, nothing of what was done.</source>
<translation>Eine Kopie ist offen: der Plan wie zuvor, nichts vom Durchgeführten.</translation></message>
<message><source>A day and a time, such as {example}; a time alone is enough for today</source>
<translation>Tag und Uhrzeit, zum Beispiel {example}; für heute genügt die Uhrzeit</translation></message>
<message><source>A day, such as {example}, or +1 for tomorrow</source>
<translation>Ein Tag, zum Beispiel {example}, oder +1 für morgen</translation></message>
<message><source>A figure is added; with = before it, it is the whole amount</source>
<translation>Eine Zahl wird addiert; mit = davor ist sie die Gesamtmenge</translation></message>
<message><source>A further case for this patient is open. Choose its procedure.</source>
<translation>Ein weiterer Fall dieses Patienten ist offen. Wählen Sie den Eingriff.</translation></message>
<message><source>A new case store is made. It is encrypted: choose a passphrase of four or five words. A recovery key is shown once afterwards. Without either nobody can read the store again.</source>
<translation>Ein neuer Fallspeicher wird angelegt. Er ist verschlüsselt: Wählen Sie eine Passphrase aus vier oder fünf Wörtern. Danach wird einmal ein Wiederherstellungsschlüssel gezeigt. Ohne eines von beiden kann niemand den Speicher wieder lesen.</translation></message>
<message><source>A number in {unit}; empty: not recorded</source>
<translation>Eine Zahl in {unit}; leer: nicht erfasst</translation></message>
<message><source>A number; empty: not recorded</source>
<translation>Eine Zahl; leer: nicht erfasst</translation></message>
<message><source>A password has at most {count} characters.</source>
<translation>Ein Passwort hat höchstens {count} Zeichen.</translation></message>
<message><source>A password needs at least {count} characters.</source>
<translation>Ein Passwort braucht mindestens {count} Zeichen.</translation></message>
<message><source>A PIN is {least} to {most} digits.</source>
<translation>Eine PIN hat {least} bis {most} Ziffern.</translation></message>
<message><source>A range, such as 500-700</source>
<translation>Ein Bereich, zum Beispiel 500-700</translation></message>
<message><source>About</source>
<translation>Über</translation></message>
<message><source>Accept suggestions</source>
<translation>Vorschläge annehmen</translation></message>
<message><source>Access</source>
<translation>Zugang</translation></message>
<message><source>Access and closure</source>
<translation>Zugang und Verschluss</translation></message>
<message><source>Access outcomes</source>
<translation>Ergebnisse des Zugangs</translation></message>
<message><source>Access side</source>
<translation>Seite des Zugangs</translation></message>
<message><source>Access site</source>
<translation>Zugangsstelle</translation></message>
<message><source>Access, usual</source>
<translation>Zugang, üblich</translation></message>
<message><source>Accession</source>
<translation>Auftrag</translation></message>
<message><source>Accession number</source>
<translation>Auftragsnummer</translation></message>
<message><source>Accession {accession_number}</source>
<translation>Auftrag {accession_number}</translation></message>
<message><source>Account of {name}</source>
<translation>Konto von {name}</translation></message>
<message><source>Add</source>
<translation>Hinzufügen</translation></message>
<message><source>Add a person</source>
<translation>Person hinzufügen</translation></message>
<message><source>Add a test</source>
<translation>Test hinzufügen</translation></message>
<message><source>Add allergy</source>
<translation>Allergie hinzufügen</translation></message>
<message><source>Add an account</source>
<translation>Konto hinzufügen</translation></message>
<message><source>Add device</source>
<translation>Produkt hinzufügen</translation></message>
<message><source>Add drug</source>
<translation>Medikament hinzufügen</translation></message>
<message><source>Add follow-up</source>
<translation>Nachsorge hinzufügen</translation></message>
<message><source>Add food or drink</source>
<translation>Essen oder Trinken hinzufügen</translation></message>
<message><source>Add infusion</source>
<translation>Infusion hinzufügen</translation></message>
<message><source>Add it as another device</source>
<translation>Als weiteres Produkt hinzufügen</translation></message>
<message><source>Add local anesthetic</source>
<translation>Lokalanästhetikum hinzufügen</translation></message>
<message><source>Add material</source>
<translation>Material hinzufügen</translation></message>
<message><source>Add medication</source>
<translation>Medikament eintragen</translation></message>
<message><source>Add the time, as in {example}.</source>
<translation>Fügen Sie die Zeit hinzu, wie in {example}.</translation></message>
<message><source>Add to the stock</source>
<translation>Ins Lager aufnehmen</translation></message>
<message><source>Add to {title}</source>
<translation>Zu {title} hinzufügen</translation></message>
<message><source>Add to {title}, {unit}</source>
<translation>Zu {title} hinzufügen, {unit}</translation></message>
<message><source>Add {device}</source>
<translation>{device} hinzufügen</translation></message>
<message><source>added by plan: {reasons}</source>
<translation>vom Plan hinzugefügt: {reasons}</translation></message>
<message><source>Added by this site.</source>
<translation>Von diesem Haus hinzugefügt.</translation></message>
<message><source>Added by this site: the shipped pack has no such entry.</source>
<translation>Von diesem Haus hinzugefügt: Das gelieferte Paket hat keinen solchen Eintrag.</translation></message>
<message><source>added by {reasons}</source>
<translation>hinzugefügt wegen {reasons}</translation></message>
<message><source>Administrator</source>
<translation>Verwaltung</translation></message>
<message><source>Administrators make the other accounts. Your name is what records will say.</source>
<translation>Die Verwaltung legt die anderen Konten an. Ihr Name steht so in den Protokollen.</translation></message>
<message><source>Adverse event</source>
<translation>Unerwünschtes Ereignis</translation></message>
<message><source>Adverse event recorded</source>
<translation>Unerwünschtes Ereignis erfasst</translation></message>
<message><source>Adverse event withdrawn</source>
<translation>Unerwünschtes Ereignis zurückgenommen</translation></message>
<message><source>Adverse events</source>
<translation>Unerwünschte Ereignisse</translation></message>
<message><source>Adverse events at the access site, share of done cases asked, with its 95 % interval.</source>
<translation>Unerwünschte Ereignisse an der Punktionsstelle, Anteil der befragten fertigen Fälle, mit 95-%-Intervall.</translation></message>
<message><source>Adverse events, CUSUM</source>
<translation>Unerwünschte Ereignisse, CUSUM</translation></message>
<message><source>Adverse events, u-chart</source>
<translation>Unerwünschte Ereignisse, u-Karte</translation></message>
<message><source>After care</source>
<translation>Nachbetreuung</translation></message>
<message><source>Afterwards</source>
<translation>Danach</translation></message>
<message><source>Age</source>
<translation>Alter</translation></message>
<message><source>Agent</source>
<translation>Wirkstoff</translation></message>
<message><source>Air kerma</source>
<translation>Luftkerma</translation></message>
<message><source>air kerma at the reference point, mGy</source>
<translation>Luftkerma am Referenzpunkt, mGy</translation></message>
<message><source>Air kerma by procedure</source>
<translation>Luftkerma nach Eingriff</translation></message>
<message><source>Air kerma in the last 60 days</source>
<translation>Luftkerma der letzten 60 Tage</translation></message>
<message><source>Air kerma of this case</source>
<translation>Luftkerma dieses Falls</translation></message>
<message><source>Alert</source>
<translation>Wach</translation></message>
<message><source>All</source>
<translation>Alle</translation></message>
<message><source>All are kept until {day}: the store was restored.</source>
<translation>Alle bleiben bis {day}: Der Speicher wurde wiederhergestellt.</translation></message>
<message><source>All available</source>
<translation>Alles vorhanden</translation></message>
<message><source>All cases</source>
<translation>Alle Fälle</translation></message>
<message><source>All categories</source>
<translation>Alle Kategorien</translation></message>
<message><source>All charts</source>
<translation>Alle Diagramme</translation></message>
<message><source>All keys</source>
<translation>Alle Tasten</translation></message>
<message><source>all lots</source>
<translation>alle Chargen</translation></message>
<message><source>All operators</source>
<translation>Alle Untersucher</translation></message>
<message><source>All other</source>
<translation>Alle anderen</translation></message>
<message><source>All phases are signed. The signed record is kept and locked.</source>
<translation>Alle Phasen sind unterschrieben. Das unterschriebene Protokoll wird bewahrt und gesperrt.</translation></message>
<message><source>All procedures</source>
<translation>Alle Eingriffe</translation></message>
<message><source>All rooms</source>
<translation>Alle Räume</translation></message>
<message numerus="yes"><source>all {n} the same</source>
<translation><numerusform>gleich</numerusform><numerusform>alle {n} gleich</numerusform></translation></message>
<message><source>Allergies</source>
<translation>Allergien</translation></message>
<message><source>Allergy</source>
<translation>Allergie</translation></message>
<message><source>Allergy: {agent}</source>
<translation>Allergie: {agent}</translation></message>
<message><source>Also called</source>
<translation>Auch genannt</translation></message>
<message><source>Also Ctrl + and Ctrl -, and Ctrl 0 for the system's own size.</source>
<translation>Auch Strg + und Strg -, Strg 0 für die Größe des Systems.</translation></message>
<message><source>Also usual for this procedure</source>
<translation>Bei diesem Eingriff ebenfalls üblich</translation></message>
<message><source>also: {synonym}</source>
<translation>auch: {synonym}</translation></message>
<message><source>Alternative</source>
<translation>Alternative</translation></message>
<message><source>Alternatives and surgical back-up</source>
<translation>Alternativen und chirurgische Bereitschaft</translation></message>
<message><source>Amend</source>
<translation>Ändern</translation></message>
<message><source>Amend ...</source>
<translation>Ändern ...</translation></message>
<message><source>amend a signed record</source>
<translation>ein unterschriebenes Protokoll ergänzen</translation></message>
<message><source>Amend the signed case</source>
<translation>Unterschriebenen Fall ändern</translation></message>
<message><source>Amend this record</source>
<translation>Dieses Protokoll ändern</translation></message>
<message><source>Amend this record?</source>
<translation>Dieses Protokoll ändern?</translation></message>
<message><source>Amended: {reason}.</source>
<translation>Geändert: {reason}.</translation></message>
<message><source>Amount</source>
<translation>Menge</translation></message>
<message><source>An administrator changes people and their rights here.</source>
<translation>Die Verwaltung ändert hier Personen und ihre Rechte.</translation></message>
<message><source>An administrator opens it again in Settings, Staff.</source>
<translation>Die Verwaltung öffnet es wieder in Einstellungen, Personal.</translation></message>
<message><source>An event nobody is sure of is kept without a grade.</source>
<translation>Ein unsicheres Ereignis wird ohne Grad gespeichert.</translation></message>
<message><source>an unknown day</source>
<translation>ein unbekannter Tag</translation></message>
<message numerus="yes"><source>and {n} more</source>
<translation><numerusform>und {n} weitere</numerusform><numerusform>und {n} weitere</numerusform></translation></message>
<message numerus="yes"><source>And {n} more.</source>
<translation><numerusform>Und {n} weiterer.</numerusform><numerusform>Und {n} weitere.</numerusform></translation></message>
<message><source>and {rest} more</source>
<translation>und {rest} weitere</translation></message>
<message><source>Anesthesia</source>
<translation>Anästhesie</translation></message>
<message><source>Anesthesia provider</source>
<translation>Anästhesist</translation></message>
<message><source>Aneurysm</source>
<translation>Aneurysma</translation></message>
<message><source>Another device</source>
<translation>Anderes Produkt</translation></message>
<message><source>Another feeding artery</source>
<translation>Weitere zuführende Arterie</translation></message>
<message><source>answered</source>
<translation>beantwortet</translation></message>
<message><source>Answers of no in done cases, per 100 cases.</source>
<translation>Nein-Antworten in fertigen Fällen, pro 100 Fälle.</translation></message>
<message><source>Antibiotic</source>
<translation>Antibiotikum</translation></message>
<message><source>antibiotic</source>
<translation>Antibiotikum</translation></message>
<message><source>Antibiotic given at</source>
<translation>Antibiotikum gegeben um</translation></message>
<message><source>Antibiotics</source>
<translation>Antibiotika</translation></message>
<message><source>any</source>
<translation>beliebig</translation></message>
<message><source>Any of these; pressed again it is taken back</source>
<translation>Beliebig viele; noch einmal gedrückt nimmt es zurück</translation></message>
<message><source>any of this kind</source>
<translation>beliebig dieser Art</translation></message>
<message><source>any product</source>
<translation>beliebiges Produkt</translation></message>
<message><source>Appearance</source>
<translation>Darstellung</translation></message>
<message><source>Appearance of the system</source>
<translation>Darstellung wie im System</translation></message>
<message><source>Apply</source>
<translation>Übernehmen</translation></message>
<message><source>Apply {part}: {effects}</source>
<translation>{part} übernehmen: {effects}</translation></message>
<message><source>April</source>
<translation>April</translation></message>
<message><source>Arithmetic or a screen of this program's own, no clinical source.</source>
<translation>Rechnung oder Prüfung dieses Programms, keine klinische Quelle.</translation></message>
<message><source>Arrival</source>
<translation>Ankunft</translation></message>
<message><source>as expected</source>
<translation>wie erwartet</translation></message>
<message><source>As it is now</source>
<translation>Wie es jetzt ist</translation></message>
<message><source>As opened</source>
<translation>Wie geöffnet</translation></message>
<message><source>as planned</source>
<translation>wie geplant</translation></message>
<message><source>As shipped.</source>
<translation>Wie geliefert.</translation></message>
<message><source>As the system</source>
<translation>Wie das System</translation></message>
<message><source>ASA class</source>
<translation>ASA-Klasse</translation></message>
<message><source>ASA classes</source>
<translation>ASA-Klassen</translation></message>
<message><source>Ask at the right who got a product or lot; record the recall there.</source>
<translation>Fragen Sie rechts, wer ein Produkt oder eine Charge bekam; erfassen Sie dort den Rückruf.</translation></message>
<message><source>Ask by</source>
<translation>Fragen nach</translation></message>
<message><source>Ask for sign-in from now on</source>
<translation>Ab jetzt Anmeldung verlangen</translation></message>
<message><source>Ask for sign-in...</source>
<translation>Anmeldung verlangen...</translation></message>
<message><source>Ask somebody who can sign in.</source>
<translation>Fragen Sie jemanden, der sich anmelden kann.</translation></message>
<message><source>asked for by the plan, {day}</source>
<translation>vom Plan verlangt, {day}</translation></message>
<message><source>Asked of everybody who may be pregnant; unknown is an answer too</source>
<translation>Zu fragen bei allen, die schwanger sein können; unbekannt ist auch eine Antwort</translation></message>
<message><source>Asked: none occurred.</source>
<translation>Gefragt: keines aufgetreten.</translation></message>
<message><source>ASRA class</source>
<translation>ASRA-Klasse</translation></message>
<message><source>ASRA class chosen</source>
<translation>Gewählte ASRA-Klasse</translation></message>
<message><source>ASRA drugs</source>
<translation>ASRA-Medikamente</translation></message>
<message><source>ASRA procedures</source>
<translation>ASRA-Eingriffe</translation></message>
<message><source>ASRA upgrades</source>
<translation>ASRA-Höherstufungen</translation></message>
<message><source>At</source>
<translation>Um</translation></message>
<message><source>At the access site</source>
<translation>An der Punktionsstelle</translation></message>
<message><source>at the access site</source>
<translation>an der Punktionsstelle</translation></message>
<message><source>At work: {person}</source>
<translation>Am Gerät: {person}</translation></message>
<message><source>Audit entries the backup does not have: {n}</source>
<translation>Protokolleinträge, die der Sicherung fehlen: {n}</translation></message>
<message><source>Auditor</source>
<translation>Prüfer</translation></message>
<message><source>August</source>
<translation>August</translation></message>
<message><source>author not recorded</source>
<translation>Verfasser nicht erfasst</translation></message>
<message><source>Available</source>
<translation>Vorhanden</translation></message>
<message><source>available</source>
<translation>vorhanden</translation></message>
<message><source>Back</source>
<translation>Zurück</translation></message>
<message><source>Back to the checklist (Esc)</source>
<translation>Zurück zur Checkliste (Esc)</translation></message>
<message><source>Back to the plan (Esc)</source>
<translation>Zurück zum Plan (Esc)</translation></message>
<message><source>Back to the shipped entry</source>
<translation>Zurück zum gelieferten Eintrag</translation></message>
<message><source>Back up now</source>
<translation>Jetzt sichern</translation></message>
<message><source>Backup and keys</source>
<translation>Sicherung und Schlüssel</translation></message>
<message><source>Backup: less than an hour old</source>
<translation>Sicherung: vor weniger als einer Stunde</translation></message>
<message><source>Backup: {days} days old, make one</source>
<translation>Sicherung: {days} Tage alt, bitte erneuern</translation></message>
<message><source>Backup: {hours} h old</source>
<translation>Sicherung: {hours} h alt</translation></message>
<message><source>Backups (*.db)</source>
<translation>Sicherungen (*.db)</translation></message>
<message><source>Backups: on the server</source>
<translation>Sicherungen: auf dem Server</translation></message>
<message><source>Barbeau test</source>
<translation>Barbeau-Test</translation></message>
<message><source>Barcode</source>
<translation>Barcode</translation></message>
<message><source>Barcode scanners</source>
<translation>Barcodescanner</translation></message>
<message><source>Bed rest</source>
<translation>Bettruhe</translation></message>
<message><source>bed rest</source>
<translation>Bettruhe</translation></message>
<message><source>Before it is written</source>
<translation>Bevor geschrieben wird</translation></message>
<message><source>Before surgery</source>
<translation>Vor einer Operation</translation></message>
<message><source>Before surgery or radiation</source>
<translation>Vor Operation oder Bestrahlung</translation></message>
<message><source>Before the first case</source>
<translation>Vor dem ersten Fall</translation></message>
<message><source>Before the procedure</source>
<translation>Vor dem Eingriff</translation></message>
<message><source>before {stage} {time}</source>
<translation>vor {stage} {time}</translation></message>
<message><source>Before → after</source>
<translation>Vorher → nachher</translation></message>
<message><source>Below minimum</source>
<translation>Unter Mindestbestand</translation></message>
<message><source>Below zero</source>
<translation>Unter null</translation></message>
<message><source>below {rate} %</source>
<translation>unter {rate} %</translation></message>
<message><source>Beside this procedure</source>
<translation>Neben diesem Eingriff</translation></message>
<message><source>Birth date</source>
<translation>Geburtsdatum</translation></message>
<message><source>Blank checklist</source>
<translation>Leere Checkliste</translation></message>
<message><source>Bleeding</source>
<translation>Blutung</translation></message>
<message><source>Bleeding risk</source>
<translation>Blutungsrisiko</translation></message>
<message><source>Born</source>
<translation>Geboren</translation></message>
<message><source>Both</source>
<translation>Beide</translation></message>
<message><source>Breast feeding</source>
<translation>Stillen</translation></message>
<message><source>Breathing stops observed</source>
<translation>Beobachtete Atempausen</translation></message>
<message><source>Bridge to transplant</source>
<translation>Überbrückung zur Transplantation</translation></message>
<message><source>Brought back: {cases}</source>
<translation>Kommen zurück: {cases}</translation></message>
<message><source>by category</source>
<translation>nach Kategorie</translation></message>
<message><source>By lot or product</source>
<translation>Nach Charge oder Produkt</translation></message>
<message><source>by operator</source>
<translation>nach Untersucher</translation></message>
<message><source>By patient</source>
<translation>Nach Patient</translation></message>
<message><source>by room</source>
<translation>nach Raum</translation></message>
<message><source>Call</source>
<translation>Anruf</translation></message>
<message><source>Call this case ready all the same?</source>
<translation>Diesen Fall trotzdem bereit nennen?</translation></message>
<message><source>Call {name} ready all the same?</source>
<translation>{name} trotzdem bereit nennen?</translation></message>
<message><source>Cancel</source>
<translation>Abbrechen</translation></message>
<message><source>Cancel the case</source>
<translation>Fall absagen</translation></message>
<message><source>Cancel the case ...</source>
<translation>Fall absagen ...</translation></message>
<message><source>Cancel this case?</source>
<translation>Diesen Fall absagen?</translation></message>
<message><source>Cancel: {title}</source>
<translation>Abbrechen: {title}</translation></message>
<message><source>Cancelled</source>
<translation>Abgesagt</translation></message>
<message><source>cannot tell</source>
<translation>nicht zu sagen</translation></message>
<message><source>Cardiology</source>
<translation>Kardiologie</translation></message>
<message><source>Case</source>
<translation>Fall</translation></message>
<message><source>Case number</source>
<translation>Fallnummer</translation></message>
<message><source>Case record</source>
<translation>Fallprotokoll</translation></message>
<message><source>Case store</source>
<translation>Fallspeicher</translation></message>
<message><source>Case view</source>
<translation>Fallansicht</translation></message>
<message><source>Case {number}: {verdict}</source>
<translation>Prüffall {number}: {verdict}</translation></message>
<message><source>Case {n}, {month}: sum {value}</source>
<translation>Fall {n}, {month}: Summe {value}</translation></message>
<message><source>Cases</source>
<translation>Fälle</translation></message>
<message><source>cases</source>
<translation>Fälle</translation></message>
<message><source>Cases asked</source>
<translation>Befragte Fälle</translation></message>
<message><source>Cases draw from the shelf by themselves. What could not be drawn is listed here.</source>
<translation>Fälle buchen selbst vom Lager ab. Was nicht abgebucht werden konnte, steht hier.</translation></message>
<message><source>Cases found</source>
<translation>Gefundene Fälle</translation></message>
<message><source>Cases in the backup: {backup}. In the store: {store}.</source>
<translation>Fälle in der Sicherung: {backup}. Im Speicher: {store}.</translation></message>
<message><source>cases in their order, by month</source>
<translation>Fälle in ihrer Folge, nach Monat</translation></message>
<message><source>Cases of the day</source>
<translation>Fälle des Tages</translation></message>
<message><source>Cases per month</source>
<translation>Fälle pro Monat</translation></message>
<message><source>Cases stand here as soon as one is planned. New case begins one.</source>
<translation>Fälle stehen hier, sobald einer geplant ist. Neuer Fall beginnt einen.</translation></message>
<message><source>Cases that are here already</source>
<translation>Bereits vorhandene Fälle</translation></message>
<message><source>cases with an event at the access site, %</source>
<translation>Fälle mit Ereignis an der Punktionsstelle, %</translation></message>
<message><source>Cases with it</source>
<translation>Fälle damit</translation></message>
<message><source>cases with it, %</source>
<translation>Fälle damit, %</translation></message>
<message><source>Catalog</source>
<translation>Katalog</translation></message>
<message><source>Category</source>
<translation>Kategorie</translation></message>
<message><source>Catheter flushed with</source>
<translation>Katheter gespült mit</translation></message>
<message><source>Caution</source>
<translation>Vorsicht</translation></message>
<message><source>Cava</source>
<translation>Cava</translation></message>
<message><source>Ceiling not known: weight, creatinine or the agent is missing.</source>
<translation>Obergrenze unbekannt: Gewicht, Kreatinin oder Mittel fehlt.</translation></message>
<message><source>Change</source>
<translation>Änderung</translation></message>
<message><source>Change account</source>
<translation>Konto ändern</translation></message>
<message><source>change people and their rights</source>
<translation>Personen und ihre Rechte ändern</translation></message>
<message><source>Change procedure</source>
<translation>Eingriff ändern</translation></message>
<message><source>Change status of the case</source>
<translation>Status des Falls ändern</translation></message>
<message><source>Change the account of {name}</source>
<translation>Konto von {name} ändern</translation></message>
<message><source>Change the passphrase</source>
<translation>Passphrase ändern</translation></message>
<message><source>change the site's own content</source>
<translation>die eigenen Inhalte des Hauses ändern</translation></message>
<message><source>change the site's settings</source>
<translation>die Einstellungen des Hauses ändern</translation></message>
<message><source>change the stock</source>
<translation>den Bestand ändern</translation></message>
<message><source>Change to {part}</source>
<translation>Wechseln zu {part}</translation></message>
<message><source>Changed</source>
<translation>Geändert</translation></message>
<message><source>Changed by others as well, open to merge: {cases}</source>
<translation>Auch von anderen geändert, zum Zusammenführen öffnen: {cases}</translation></message>
<message><source>Changed by this site.</source>
<translation>Von diesem Haus geändert.</translation></message>
<message><source>Changed since planning</source>
<translation>Seit der Planung geändert</translation></message>
<message><source>Changed since planning, {when}</source>
<translation>Seit der Planung geändert, {when}</translation></message>
<message><source>Changed. It holds from now on.</source>
<translation>Geändert. Es gilt ab jetzt.</translation></message>
<message><source>Characters.</source>
<translation>Zeichen.</translation></message>
<message><source>Check</source>
<translation>Prüfen</translation></message>
<message><source>Check a backup</source>
<translation>Sicherung prüfen</translation></message>
<message><source>Check the printer, or whether the folder can be written to.</source>
<translation>Prüfen Sie den Drucker oder ob in den Ordner geschrieben werden kann.</translation></message>
<message><source>Check the store</source>
<translation>Speicher prüfen</translation></message>
<message><source>Checking</source>
<translation>Prüfung läuft</translation></message>
<message><source>Checklist</source>
<translation>Checkliste</translation></message>
<message><source>Checklist answer</source>
<translation>Antwort der Checkliste</translation></message>
<message><source>Checklist completion</source>
<translation>Ausgefüllte Checklisten</translation></message>
<message><source>Checklist deviations</source>
<translation>Abweichungen der Checkliste</translation></message>
<message><source>Checklist {count}</source>
<translation>Checkliste {count}</translation></message>
<message><source>Checklist: {item}</source>
<translation>Checkliste: {item}</translation></message>
<message><source>Checklists</source>
<translation>Checklisten</translation></message>
<message><source>Choose a case in the list first.</source>
<translation>Wählen Sie zuerst einen Fall der Liste.</translation></message>
<message><source>Choose a passphrase of four or five words. A recovery key is shown once afterwards. The window closes and opens again. The plain file is kept beside: remove it when all is well.</source>
<translation>Wählen Sie eine Passphrase aus vier oder fünf Wörtern. Danach wird einmal ein Wiederherstellungsschlüssel gezeigt. Das Fenster schließt und öffnet sich wieder. Die offene Datei bleibt daneben liegen: Löschen Sie sie, wenn alles in Ordnung ist.</translation></message>
<message><source>Choose a person</source>
<translation>Person wählen</translation></message>
<message><source>Choose a procedure on the Plan page: its checklist appears here.</source>
<translation>Wählen Sie auf der Seite Plan einen Eingriff: Seine Checkliste erscheint hier.</translation></message>
<message><source>Choose a procedure to see when preparation has to begin.</source>
<translation>Wählen Sie einen Eingriff, um zu sehen, wann die Vorbereitung beginnt.</translation></message>
<message><source>Choose All to see every product.</source>
<translation>Wählen Sie Alle, um jedes Produkt zu sehen.</translation></message>
<message><source>Choose another folder.</source>
<translation>Wählen Sie einen anderen Ordner.</translation></message>
<message><source>Choose folder</source>
<translation>Ordner wählen</translation></message>
<message><source>Choose one in the list, or scan its label.</source>
<translation>Wählen Sie eines in der Liste oder scannen Sie sein Etikett.</translation></message>
<message><source>Chosen by</source>
<translation>Gewählt durch</translation></message>
<message><source>Chosen device</source>
<translation>Gewähltes Produkt</translation></message>
<message><source>Circulating</source>
<translation>Unsteril</translation></message>
<message><source>clash</source>
<translation>Konflikt</translation></message>
<message><source>Clear filter</source>
<translation>Filter aufheben</translation></message>
<message><source>Close</source>
<translation>Schließen</translation></message>
<message><source>Close the program</source>
<translation>Programm schließen</translation></message>
<message><source>Close this window</source>
<translation>Dieses Fenster schließen</translation></message>
<message><source>closed after wrong passwords</source>
<translation>nach falschen Passwörtern gesperrt</translation></message>
<message><source>Closing</source>
<translation>Verschluss der Punktion</translation></message>
<message><source>Closure</source>
<translation>Verschluss</translation></message>
<message><source>Closure outcomes</source>
<translation>Ergebnisse des Verschlusses</translation></message>
<message><source>Closure placed before the large sheath</source>
<translation>Verschluss vor der großen Schleuse gelegt</translation></message>
<message><source>Code</source>
<translation>Kürzel</translation></message>
<message><source>Codes tell people apart: change one.</source>
<translation>Kürzel unterscheiden Personen: Ändern Sie eines.</translation></message>
<message><source>Coil lumen from</source>
<translation>Coillumen von</translation></message>
<message><source>Coil lumen to</source>
<translation>Coillumen bis</translation></message>
<message><source>Coil wire</source>
<translation>Coildraht</translation></message>
<message><source>Colors</source>
<translation>Farben</translation></message>
<message><source>Columns</source>
<translation>Spalten</translation></message>
<message><source>Columns, order and widths under a name.</source>
<translation>Spalten, Reihenfolge und Breiten unter einem Namen.</translation></message>
<message><source>Command</source>
<translation>Befehl</translation></message>
<message><source>Command palette</source>
<translation>Befehlspalette</translation></message>
<message><source>Commands</source>
<translation>Befehle</translation></message>
<message><source>Compare and choose</source>
<translation>Vergleichen und wählen</translation></message>
<message><source>Compare plans</source>
<translation>Pläne vergleichen</translation></message>
<message><source>Compare with the label.</source>
<translation>Mit dem Etikett vergleichen.</translation></message>
<message><source>complete</source>
<translation>vollständig</translation></message>
<message><source>Completion</source>
<translation>Vollständigkeit</translation></message>
<message><source>Complication</source>
<translation>Komplikation</translation></message>
<message><source>Complication rates</source>
<translation>Komplikationsraten</translation></message>
<message><source>Complication rates against published limits</source>
<translation>Komplikationsraten gegen veröffentlichte Grenzen</translation></message>
<message><source>Complications</source>
<translation>Komplikationen</translation></message>
<message><source>computed</source>
<translation>berechnet</translation></message>
<message><source>Concentration</source>
<translation>Konzentration</translation></message>
<message><source>Conditions</source>
<translation>Erkrankungen</translation></message>
<message><source>Confirm</source>
<translation>Bestätigen</translation></message>
<message><source>Confirm as second person: {item}</source>
<translation>Als zweite Person bestätigen: {item}</translation></message>
<message><source>Confirm by PIN</source>
<translation>Mit PIN bestätigen</translation></message>
<message><source>connection encrypted, name of the server not checked</source>
<translation>Verbindung verschlüsselt, Name des Servers nicht geprüft</translation></message>
<message><source>connection encrypted, server not checked</source>
<translation>Verbindung verschlüsselt, Server nicht geprüft</translation></message>
<message><source>connection may be unencrypted</source>
<translation>Verbindung möglicherweise unverschlüsselt</translation></message>
<message><source>connection not encrypted</source>
<translation>Verbindung nicht verschlüsselt</translation></message>
<message><source>Consent</source>
<translation>Einwilligung</translation></message>
<message><source>Consent is not recorded</source>
<translation>Die Einwilligung ist nicht erfasst</translation></message>
<message><source>Consultant</source>
<translation>Facharzt</translation></message>
<message><source>Content pack</source>
<translation>Inhaltspaket</translation></message>
<message><source>Content pack {version} ({count} procedures)</source>
<translation>Inhalt {version} ({count} Eingriffe)</translation></message>
<message><source>Content pack {version} ({count} procedures), clinical texts in English</source>
<translation>Inhalt {version} ({count} Eingriffe), klinische Texte auf Englisch</translation></message>
<message><source>Contraindications</source>
<translation>Kontraindikationen</translation></message>
<message><source>Contrast</source>
<translation>Kontrastmittel</translation></message>
<message><source>Contrast agent</source>
<translation>Kontrastmittel</translation></message>
<message><source>Contrast allergy</source>
<translation>Kontrastmittelallergie</translation></message>
<message><source>Contrast and drugs</source>
<translation>Kontrast und Medikamente</translation></message>
<message><source>Contrast by procedure</source>
<translation>Kontrastmittel nach Eingriff</translation></message>
<message><source>Contrast given</source>
<translation>Gegebenes Kontrastmittel</translation></message>
<message><source>Contrast route</source>
<translation>Weg des Kontrastmittels</translation></message>
<message><source>Contrast volume</source>
<translation>Kontrastmittelmenge</translation></message>
<message><source>contrast volume, mL</source>
<translation>Kontrastmittelmenge, mL</translation></message>
<message><source>Copy all rows</source>
<translation>Alle Zeilen kopieren</translation></message>
<message><source>Copy details</source>
<translation>Details kopieren</translation></message>
<message><source>Copy the row</source>
<translation>Zeile kopieren</translation></message>
<message><source>corrected</source>
<translation>berichtigt</translation></message>
<message><source>Count lot {lot}</source>
<translation>Charge {lot} zählen</translation></message>
<message><source>Counting ...</source>
<translation>Wird gezählt ...</translation></message>
<message><source>CrCl</source>
<translation>CrCl</translation></message>
<message><source>CSV files (*.csv)</source>
<translation>CSV-Dateien (*.csv)</translation></message>
<message><source>Curative</source>
<translation>Kurativ</translation></message>
<message><source>CUSUM</source>
<translation>CUSUM</translation></message>
<message><source>Dark</source>
<translation>Dunkel</translation></message>
<message><source>Dark appearance</source>
<translation>Dunkle Darstellung</translation></message>
<message><source>Data</source>
<translation>Daten</translation></message>
<message><source>Data as CSV</source>
<translation>Daten als CSV</translation></message>
<message><source>Database: {name}</source>
<translation>Datenbank: {name}</translation></message>
<message><source>Date</source>
<translation>Datum</translation></message>
<message><source>Day after</source>
<translation>Tag danach</translation></message>
<message><source>Day and time, empty while there is none</source>
<translation>Tag und Zeit, leer wenn keine</translation></message>
<message><source>Day before</source>
<translation>Tag davor</translation></message>
<message><source>Days. Empty: as long as the content pack says.</source>
<translation>Tage. Leer: wie das Inhaltspaket sagt.</translation></message>
<message><source>De-identified</source>
<translation>De-identifiziert</translation></message>
<message><source>Dead space</source>
<translation>Totraum</translation></message>
<message><source>December</source>
<translation>Dezember</translation></message>
<message><source>Decide later (Esc)</source>
<translation>Später entscheiden (Esc)</translation></message>
<message><source>Delivered through</source>
<translation>Gegeben durch</translation></message>
<message><source>Delivery path</source>
<translation>Zugangsweg</translation></message>
<message><source>Delivery path: does it fit?</source>
<translation>Zugangsweg: passt es?</translation></message>
<message><source>Demo store: {name}</source>
<translation>Demodaten: {name}</translation></message>
<message><source>Deviations</source>
<translation>Abweichungen</translation></message>
<message><source>Deviations per 100 cases</source>
<translation>Abweichungen pro 100 Fälle</translation></message>
<message><source>deviations per 100 cases</source>
<translation>Abweichungen pro 100 Fälle</translation></message>
<message><source>Device</source>
<translation>Produkt</translation></message>
<message><source>Device identifier</source>
<translation>Produktkennung</translation></message>
<message><source>Device identifier (UDI)</source>
<translation>Produktkennung (UDI)</translation></message>
<message><source>Device identifier elements</source>
<translation>Elemente der Produktkennung</translation></message>
<message><source>Device identifier examples</source>
<translation>Beispiele der Produktkennung</translation></message>
<message><source>Device identifier rules</source>
<translation>Regeln der Produktkennung</translation></message>
<message><source>Device removal</source>
<translation>Entfernung des Produkts</translation></message>
<message><source>Devices</source>
<translation>Geräte</translation></message>
<message><source>Diabetes</source>
<translation>Diabetes</translation></message>
<message><source>Diagnostic</source>
<translation>Diagnostisch</translation></message>
<message><source>Diameter</source>
<translation>Durchmesser</translation></message>
<message><source>Diastolic</source>
<translation>Diastolisch</translation></message>
<message><source>Diastolic pressure</source>
<translation>Diastolischer Druck</translation></message>
<message><source>Did you mean {words}?</source>
<translation>Meinten Sie {words}?</translation></message>
<message><source>Difference</source>
<translation>Unterschied</translation></message>
<message><source>Differs</source>
<translation>Weicht ab</translation></message>
<message><source>Discharge</source>
<translation>Entlassung</translation></message>
<message><source>Disposition</source>
<translation>Verbleib</translation></message>
<message><source>DMSO compatible</source>
<translation>DMSO-verträglich</translation></message>
<message><source>DMSO filled first</source>
<translation>Zuerst mit DMSO gefüllt</translation></message>
<message><source>Do not start</source>
<translation>Nicht beginnen</translation></message>
<message><source>Do not use {device}.</source>
<translation>{device} nicht verwenden.</translation></message>
<message><source>Documents are old after</source>
<translation>Dokumente sind alt nach</translation></message>
<message><source>does not fit</source>
<translation>passt nicht</translation></message>
<message><source>Done</source>
<translation>Fertig</translation></message>
<message><source>Done cases</source>
<translation>Fertige Fälle</translation></message>
<message><source>Done cases by procedure and role, for the technologist's own record.</source>
<translation>Fertige Fälle nach Eingriff und Rolle, für den eigenen Nachweis.</translation></message>
<message><source>done {day}</source>
<translation>erledigt {day}</translation></message>
<message><source>Dose</source>
<translation>Dosis</translation></message>
<message><source>Dose by procedure</source>
<translation>Dosis nach Eingriff</translation></message>
<message><source>Dose follow-up</source>
<translation>Dosisnachsorge</translation></message>
<message><source>Dose times</source>
<translation>Dosiszeiten</translation></message>
<message><source>Doses by weight and the contrast limit are worked out from it</source>
<translation>Daraus werden Dosen nach Gewicht und die Kontrastgrenze berechnet</translation></message>
<message><source>Dot: our rate; line: its 95 % interval (Wilson); bar: the society's limit.</source>
<translation>Punkt: unsere Rate; Linie: 95-%-Intervall (Wilson); Balken: Grenze der Gesellschaft.</translation></message>
<message><source>Draw again</source>
<translation>Erneut abbuchen</translation></message>
<message numerus="yes"><source>Drawn again: {n} points are left.</source>
<translation><numerusform>Erneut abgebucht: {n} Punkt bleibt offen.</numerusform><numerusform>Erneut abgebucht: {n} Punkte bleiben offen.</numerusform></translation></message>
<message><source>Drop</source>
<translation>Streichen</translation></message>
<message><source>Drop the task</source>
<translation>Aufgabe streichen</translation></message>
<message><source>dropped: {reason}</source>
<translation>gestrichen: {reason}</translation></message>
<message><source>Drug</source>
<translation>Medikament</translation></message>
<message><source>Drug in the oil</source>
<translation>Wirkstoff im Öl</translation></message>
<message><source>Drug solution</source>
<translation>Wirkstofflösung</translation></message>
<message><source>Drugs</source>
<translation>Medikamente</translation></message>
<message><source>due {day}</source>
<translation>fällig {day}</translation></message>
<message><source>due {when}</source>
<translation>fällig: {when}</translation></message>
<message><source>Due: a day, or days from today</source>
<translation>Fällig: ein Tag, oder Tage ab heute</translation></message>
<message><source>Duplicate this case</source>
<translation>Diesen Fall duplizieren</translation></message>
<message><source>Duration</source>
<translation>Dauer</translation></message>
<message><source>During the procedure</source>
<translation>Während des Eingriffs</translation></message>
<message><source>Each case with an event lifts the sum.</source>
<translation>Jeder Fall mit Ereignis hebt die Summe.</translation></message>
<message><source>Earlier lung dose</source>
<translation>Frühere Lungendosis</translation></message>
<message><source>Edit for this site</source>
<translation>Für dieses Haus bearbeiten</translation></message>
<message><source>Edit product</source>
<translation>Produkt bearbeiten</translation></message>
<message><source>Edits of yours that were not saved yet are back.</source>
<translation>Ihre noch nicht gespeicherten Änderungen sind wieder da.</translation></message>
<message><source>Elective</source>
<translation>Elektiv</translation></message>
<message><source>Embolic</source>
<translation>Embolisat</translation></message>
<message><source>Embolic material</source>
<translation>Embolisat</translation></message>
<message><source>Emergency</source>
<translation>Notfall</translation></message>
<message><source>Emergency access</source>
<translation>Notfallzugriff</translation></message>
<message><source>Emergency access needs a name.</source>
<translation>Der Notfallzugriff braucht einen Namen.</translation></message>
<message><source>Emergency access needs its reason.</source>
<translation>Der Notfallzugriff braucht einen Grund.</translation></message>
<message><source>Emergency access until {time}. It is noted with your reason.</source>
<translation>Notfallzugriff bis {time}. Er wird mit Ihrem Grund vermerkt.</translation></message>
<message><source>Emergency access without an account, with name and reason</source>
<translation>Notfallzugriff ohne Konto, mit Name und Grund</translation></message>
<message><source>Emergency access...</source>
<translation>Notfallzugriff...</translation></message>
<message><source>empty</source>
<translation>leer</translation></message>
<message><source>Empty the search</source>
<translation>Suche leeren</translation></message>
<message><source>Encrypt</source>
<translation>Verschlüsseln</translation></message>
<message><source>Encrypt the case store</source>
<translation>Fallspeicher verschlüsseln</translation></message>
<message><source>Encrypt the store</source>
<translation>Speicher verschlüsseln</translation></message>
<message><source>Encrypt the store with a new key</source>
<translation>Speicher mit neuem Schlüssel verschlüsseln</translation></message>
<message><source>Encrypted. Opened by: {ways}.</source>
<translation>Verschlüsselt. Geöffnet durch: {ways}.</translation></message>
<message><source>Encrypting the case store</source>
<translation>Fallspeicher wird verschlüsselt</translation></message>
<message><source>Encrypting the case store anew</source>
<translation>Fallspeicher wird neu verschlüsselt</translation></message>
<message><source>End</source>
<translation>Ende</translation></message>
<message><source>End of the procedure</source>
<translation>Ende des Eingriffs</translation></message>
<message><source>Enter</source>
<translation>Enter</translation></message>
<message><source>Entries of the section</source>
<translation>Einträge des Abschnitts</translation></message>
<message><source>Entries rest on</source>
<translation>Einträge beruhen auf</translation></message>
<message><source>Entries this site has changed or added, and sign-offs. Empty: beside the settings. From the next start on.</source>
<translation>Von diesem Haus geänderte oder hinzugefügte Einträge und Freigaben. Leer: neben den Einstellungen. Ab dem nächsten Start.</translation></message>
<message><source>Entry</source>
<translation>Eintrag</translation></message>
<message><source>Epidural</source>
<translation>Epidural</translation></message>
<message><source>event at the site in {events} of {asked}, {share} ({low} to {high})</source>
<translation>Ereignis an der Stelle bei {events} von {asked}, {share} ({low} bis {high})</translation></message>
<message><source>Events</source>
<translation>Ereignisse</translation></message>
<message><source>Events at the site</source>
<translation>Ereignisse an der Stelle</translation></message>
<message><source>Events per 100 cases</source>
<translation>Ereignisse pro 100 Fälle</translation></message>
<message><source>events per 100 cases</source>
<translation>Ereignisse pro 100 Fälle</translation></message>
<message><source>Events per 100 cases; limits three standard errors from the mean of the period.</source>
<translation>Ereignisse pro 100 Fälle; Grenzen drei Standardfehler vom Mittel des Zeitraums.</translation></message>
<message><source>Every device that cases name was drawn from its lot.</source>
<translation>Jedes in Fällen genannte Produkt ist von seiner Charge abgebucht.</translation></message>
<message><source>everybody</source>
<translation>alle</translation></message>
<message><source>Everything that is done is noted with a name. Settings, Staff changes this later.</source>
<translation>Alles, was getan wird, wird mit Namen vermerkt. Später änderbar unter Einstellungen, Personal.</translation></message>
<message><source>Evidence</source>
<translation>Beleg</translation></message>
<message><source>Excel</source>
<translation>Excel</translation></message>
<message><source>Expected end</source>
<translation>Erwartetes Ende</translation></message>
<message><source>Expected outcome</source>
<translation>Erwartetes Ergebnis</translation></message>
<message><source>Expects</source>
<translation>Erwartet</translation></message>
<message><source>Expired</source>
<translation>Verfallen</translation></message>
<message><source>expired</source>
<translation>verfallen</translation></message>
<message><source>Expired on {day}.</source>
<translation>Verfallen am {day}.</translation></message>
<message><source>Expires</source>
<translation>Verfällt</translation></message>
<message><source>Expires in {n} days.</source>
<translation>Verfällt in {n} Tagen.</translation></message>
<message><source>Expires on</source>
<translation>Verfällt am</translation></message>
<message><source>Expiring</source>
<translation>Läuft ab</translation></message>
<message><source>Export cases</source>
<translation>Fälle exportieren</translation></message>
<message><source>export cases</source>
<translation>Fälle exportieren</translation></message>
<message><source>Export the stock to CSV</source>
<translation>Lager als CSV exportieren</translation></message>
<message><source>Export to CSV</source>
<translation>Als CSV exportieren</translation></message>
<message><source>Export what was found to CSV</source>
<translation>Gefundenes als CSV exportieren</translation></message>
<message numerus="yes"><source>Export {n} rows to CSV</source>
<translation><numerusform>{n} Zeile als CSV exportieren</numerusform><numerusform>{n} Zeilen als CSV exportieren</numerusform></translation></message>
<message><source>Exporting cases</source>
<translation>Fälle werden exportiert</translation></message>
<message><source>Export…</source>
<translation>Exportieren…</translation></message>
<message><source>F</source>
<translation>W</translation></message>
<message><source>Facts</source>
<translation>Angaben</translation></message>
<message><source>Fasting</source>
<translation>Nüchternheit</translation></message>
<message><source>Favorite</source>
<translation>Favorit</translation></message>
<message><source>favorite</source>
<translation>Favorit</translation></message>
<message><source>Favorite: take the mark away</source>
<translation>Favorit: Markierung entfernen</translation></message>
<message><source>Favorites stand first while nothing is typed</source>
<translation>Favoriten stehen zuerst, solange nichts getippt ist</translation></message>
<message><source>February</source>
<translation>Februar</translation></message>
<message><source>Female</source>
<translation>Weiblich</translation></message>
<message><source>Fields of the pack, in YAML. The shipped entry stays as it is; yours stands in for it. Another id adds an entry.</source>
<translation>Felder des Pakets in YAML. Der gelieferte Eintrag bleibt, Ihrer tritt an seine Stelle. Eine andere Kennung fügt einen Eintrag hinzu.</translation></message>
<message><source>Fill in a new password or PIN.</source>
<translation>Geben Sie ein neues Passwort oder eine neue PIN ein.</translation></message>
<message><source>Fill in “{row}”</source>
<translation>„{row}“ ausfüllen</translation></message>
<message><source>Filters</source>
<translation>Filter</translation></message>
<message><source>Find</source>
<translation>Suchen</translation></message>
<message><source>Find a case, patient, procedure or command</source>
<translation>Fall, Patient, Eingriff oder Befehl suchen</translation></message>
<message><source>Find a condition by name</source>
<translation>Erkrankung nach Namen suchen</translation></message>
<message><source>Find a procedure</source>
<translation>Eingriff suchen</translation></message>
<message><source>Find a procedure by name</source>
<translation>Eingriff nach Namen suchen</translation></message>
<message><source>Find a site by name</source>
<translation>Stelle nach Namen suchen</translation></message>
<message><source>Find a test by name</source>
<translation>Test nach Namen suchen</translation></message>
<message><source>Find by name, synonym, region or indication</source>
<translation>Suchen nach Name, Synonym, Region oder Indikation</translation></message>
<message><source>First case of each room and day: in the room after its scheduled time.</source>
<translation>Erster Fall je Raum und Tag: nach der geplanten Zeit im Raum.</translation></message>
<message><source>First contact</source>
<translation>Erster Kontakt</translation></message>
<message><source>First puncture</source>
<translation>Erste Punktion</translation></message>
<message><source>First start</source>
<translation>Erster Beginn</translation></message>
<message><source>First step at {next} Gy</source>
<translation>Erste Stufe bei {next} Gy</translation></message>
<message><source>First steps</source>
<translation>Erste Schritte</translation></message>
<message><source>First-pass renal exposure</source>
<translation>Nieren im ersten Durchgang</translation></message>
<message><source>Fistula or malformation</source>
<translation>Fistel oder Malformation</translation></message>
<message><source>Fit</source>
<translation>Passung</translation></message>
<message><source>fits</source>
<translation>passt</translation></message>
<message><source>Fluoroscopy</source>
<translation>Durchleuchtung</translation></message>
<message><source>Fluoroscopy time</source>
<translation>Durchleuchtungszeit</translation></message>
<message><source>Fluoroscopy time by procedure</source>
<translation>Durchleuchtungszeit nach Eingriff</translation></message>
<message><source>fluoroscopy time, min</source>
<translation>Durchleuchtungszeit, min</translation></message>
<message><source>Folder</source>
<translation>Ordner</translation></message>
<message><source>Folder of own content</source>
<translation>Ordner eigener Inhalte</translation></message>
<message><source>Folder of the backups</source>
<translation>Ordner der Sicherungen</translation></message>
<message><source>Follow-up</source>
<translation>Nachsorge</translation></message>
<message><source>follow-up</source>
<translation>Nachsorge</translation></message>
<message><source>Follow-up task added</source>
<translation>Nachsorgeaufgabe hinzugefügt</translation></message>
<message><source>Follow-up task done</source>
<translation>Nachsorgeaufgabe erledigt</translation></message>
<message><source>Follow-up task dropped</source>
<translation>Nachsorgeaufgabe gestrichen</translation></message>
<message><source>for example L4/L5</source>
<translation>zum Beispiel L4/L5</translation></message>
<message><source>For reference only; the dose comes from the signed order.</source>
<translation>Nur als Anhalt; die Dosis steht in der unterschriebenen Anordnung.</translation></message>
<message><source>For spreadsheets: with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe in front, which changes it.</source>
<translation>Für Tabellenprogramme: mit Byte-Order-Mark. Ein Text, der als Formel gälte, bekommt ein Apostroph davor und ist damit verändert.</translation></message>
<message><source>For when somebody may have seen the key. The window closes and opens again; the file under the old key is kept beside. A new recovery key is shown afterwards.</source>
<translation>Für den Fall, dass jemand den Schlüssel gesehen haben kann. Das Fenster schließt und öffnet sich wieder; die Datei mit dem alten Schlüssel bleibt daneben liegen. Danach wird ein neuer Wiederherstellungsschlüssel gezeigt.</translation></message>
<message><source>for {indication}</source>
<translation>bei {indication}</translation></message>
<message><source>For {minutes} minutes you may read, plan and start cases. Your name and the reason are kept in the audit trail and are looked at afterwards.</source>
<translation>{minutes} Minuten lang dürfen Sie Fälle lesen, planen und beginnen. Ihr Name und der Grund bleiben im Prüfprotokoll und werden danach durchgesehen.</translation></message>
<message><source>Forget</source>
<translation>Vergessen</translation></message>
<message><source>Forget this view</source>
<translation>Diese Ansicht vergessen</translation></message>
<message><source>Format</source>
<translation>Format</translation></message>
<message><source>Found</source>
<translation>Gefunden</translation></message>
<message><source>Free text</source>
<translation>Freier Text</translation></message>
<message><source>French size</source>
<translation>French-Größe</translation></message>
<message><source>Fri</source>
<translation>Fr</translation></message>
<message><source>Friday</source>
<translation>Freitag</translation></message>
<message><source>From the next start on. Clinical texts stay in the language of the content pack until the site translates them.</source>
<translation>Ab dem nächsten Start. Klinische Texte bleiben in der Sprache des Inhaltspakets, bis das Haus sie übersetzt.</translation></message>
<message><source>From the tip of the sheath.</source>
<translation>Von der Spitze der Schleuse.</translation></message>
<message><source>from {first} until {last}</source>
<translation>von {first} bis {last}</translation></message>
<message><source>from {words}</source>
<translation>aus {words}</translation></message>
<message><source>Full meal</source>
<translation>Volle Mahlzeit</translation></message>
<message><source>Full size</source>
<translation>Volle Größe</translation></message>
<message><source>Function score</source>
<translation>Funktionswert</translation></message>
<message><source>Gauge</source>
<translation>Gauge</translation></message>
<message><source>Give it again.</source>
<translation>Geben Sie es noch einmal ein.</translation></message>
<message><source>Give it and sign.</source>
<translation>Geben Sie es ein und unterschreiben Sie.</translation></message>
<message><source>Give the day as 2026-09-11, or a number of days from today.</source>
<translation>Geben Sie den Tag als 2026-09-11 an oder eine Zahl von Tagen ab heute.</translation></message>
<message><source>Given at</source>
<translation>Gegeben um</translation></message>
<message><source>Gives</source>
<translation>Ergibt</translation></message>
<message><source>GLP-1 rules</source>
<translation>GLP-1-Regeln</translation></message>
<message><source>Glue in the mixture</source>
<translation>Kleber in der Mischung</translation></message>
<message><source>Go to field</source>
<translation>Zum Feld</translation></message>
<message><source>Go to the field that settles it</source>
<translation>Zum Feld, das es klärt</translation></message>
<message><source>Go to today</source>
<translation>Zu heute</translation></message>
<message><source>Go to {field}</source>
<translation>Zu {field}</translation></message>
<message><source>Goes through</source>
<translation>Geht durch</translation></message>
<message><source>Gone: {titles}</source>
<translation>Entfällt: {titles}</translation></message>
<message><source>Grade</source>
<translation>Grad</translation></message>
<message><source>grade {code}</source>
<translation>Grad {code}</translation></message>
<message><source>Guidance</source>
<translation>Steuerung</translation></message>
<message><source>Handover</source>
<translation>Übergabe</translation></message>
<message><source>has a caution</source>
<translation>hat eine Vorsicht</translation></message>
<message><source>has a PIN</source>
<translation>hat eine PIN</translation></message>
<message><source>has a stop</source>
<translation>hat einen Stopp</translation></message>
<message><source>has left</source>
<translation>ausgeschieden</translation></message>
<message><source>Height</source>
<translation>Größe</translation></message>
<message><source>height?</source>
<translation>Größe?</translation></message>
<message><source>Held drugs</source>
<translation>Pausierte Medikamente</translation></message>
<message><source>Help</source>
<translation>Hilfe</translation></message>
<message><source>Help for this page</source>
<translation>Hilfe zu dieser Seite</translation></message>
<message><source>Hemostasis</source>
<translation>Blutstillung</translation></message>
<message><source>Heparinized saline</source>
<translation>Heparinisiertes Kochsalz</translation></message>
<message><source>here: {written}</source>
<translation>hier: {written}</translation></message>
<message><source>Hide</source>
<translation>Verbergen</translation></message>
<message><source>High blood pressure</source>
<translation>Bluthochdruck</translation></message>
<message><source>High contrast</source>
<translation>Hoher Kontrast</translation></message>
<message><source>Highest pressure</source>
<translation>Höchster Druck</translation></message>
<message><source>Highest, {unit}</source>
<translation>Höchster, {unit}</translation></message>
<message><source>historical, recorded when used</source>
<translation>historisch, wird bei Gebrauch erfasst</translation></message>
<message><source>History</source>
<translation>Verlauf</translation></message>
<message><source>hold</source>
<translation>pausieren</translation></message>
<message><source>Holds</source>
<translation>Enthält</translation></message>
<message><source>Hours of observation after the procedure; printed for the ward</source>
<translation>Stunden der Überwachung danach; für die Station gedruckt</translation></message>
<message><source>How many</source>
<translation>Wie viele</translation></message>
<message><source>How many times a day</source>
<translation>Wie oft am Tag</translation></message>
<message><source>How the puncture is closed; bed rest depends on it</source>
<translation>Wie die Punktion verschlossen wird; davon hängt die Bettruhe ab</translation></message>
<message><source>Hub of the parent catheter</source>
<translation>Ansatz des äußeren Katheters</translation></message>
<message><source>hydration</source>
<translation>Hydrierung</translation></message>
<message><source>I have it on paper</source>
<translation>Ich habe ihn auf Papier</translation></message>
<message><source>If needed</source>
<translation>Bei Bedarf</translation></message>
<message><source>Imaging</source>
<translation>Bildgebung</translation></message>
<message><source>Imaging guidance</source>
<translation>Bildsteuerung</translation></message>
<message><source>Imaging used, the puncture included</source>
<translation>Verwendete Bildgebung, auch zur Punktion</translation></message>
<message><source>Import</source>
<translation>Importieren</translation></message>
<message><source>Import a stock list</source>
<translation>Lagerliste importieren</translation></message>
<message><source>Import cases</source>
<translation>Fälle importieren</translation></message>
<message><source>import cases</source>
<translation>Fälle importieren</translation></message>
<message><source>Import CSV</source>
<translation>CSV importieren</translation></message>
<message><source>In an emergency nothing waits for results</source>
<translation>Im Notfall wartet nichts auf Befunde</translation></message>
<message><source>In force from now on: content {version}.</source>
<translation>Ab jetzt in Kraft: Inhalt {version}.</translation></message>
<message><source>in materials</source>
<translation>in Materialien</translation></message>
<message><source>In one injection</source>
<translation>In einer Injektion</translation></message>
<message><source>In room</source>
<translation>Im Raum</translation></message>
<message><source>In stock</source>
<translation>Vorrätig</translation></message>
<message><source>In the room</source>
<translation>Im Raum</translation></message>
<message><source>Indication</source>
<translation>Indikation</translation></message>
<message><source>Indications</source>
<translation>Indikationen</translation></message>
<message><source>Info</source>
<translation>Hinweis</translation></message>
<message><source>Information for the patient</source>
<translation>Information für den Patienten</translation></message>
<message><source>Infusions</source>
<translation>Infusionen</translation></message>
<message><source>Infusions and drugs through the catheter</source>
<translation>Infusionen und Medikamente über den Katheter</translation></message>
<message><source>Injected above or into the renal arteries, so that it reaches the kidneys undiluted</source>
<translation>Oberhalb der Nierenarterien oder in sie gespritzt, sodass es unverdünnt in die Nieren gelangt</translation></message>
<message><source>Injector limit</source>
<translation>Grenze des Injektors</translation></message>
<message><source>Inner diameter measured by ultrasound or CT</source>
<translation>Innendurchmesser nach Ultraschall oder CT</translation></message>
<message><source>Inpatient, outpatient or emergency: where the patient comes from</source>
<translation>Stationär, ambulant oder Notaufnahme: woher der Patient kommt</translation></message>
<message><source>Insights</source>
<translation>Auswertung</translation></message>
<message><source>instead of {part}</source>
<translation>statt {part}</translation></message>
<message><source>Intended effect</source>
<translation>Gewünschte Wirkung</translation></message>
<message><source>Interventional radiology</source>
<translation>Interventionelle Radiologie</translation></message>
<message><source>Intra-arterial</source>
<translation>Intraarteriell</translation></message>
<message><source>Intrathecal</source>
<translation>Intrathekal</translation></message>
<message><source>Intravenous</source>
<translation>Intravenös</translation></message>
<message><source>Iodine concentration</source>
<translation>Jodkonzentration</translation></message>
<message><source>Iodized oil in the mixture.</source>
<translation>Iodiertes Öl in der Mischung.</translation></message>
<message><source>IR Planner is a decision aid for trained staff of interventional radiology. It is not a certified medical device. It brings together what was entered and what the content pack cites; it does not know the patient. Every figure has to be checked by the person who acts on it, and doses come from signed orders only.</source>
<translation>IR Planner ist eine Entscheidungshilfe für geschultes Personal der interventionellen Radiologie. Es ist kein zertifiziertes Medizinprodukt. Es führt zusammen, was eingegeben wurde und was das Inhaltspaket zitiert; es kennt den Patienten nicht. Jede Zahl muss prüfen, wer danach handelt, und Dosen stehen nur in unterschriebenen Anordnungen.</translation></message>
<message><source>Is the disk full?</source>
<translation>Ist die Platte voll?</translation></message>
<message><source>It can only change places with cases of its room that have not begun.</source>
<translation>Er kann nur mit Fällen seines Raums tauschen, die nicht begonnen haben.</translation></message>
<message><source>It cannot be used until they are mended. The details name each file and field.</source>
<translation>Es ist erst nach der Korrektur nutzbar. Die Details nennen jede Datei und jedes Feld.</translation></message>
<message><source>It is noted in the audit trail.</source>
<translation>Es wird im Prüfprotokoll vermerkt.</translation></message>
<message><source>It is open in another window: {holder}. Taking over lets that window save and close. Nothing that was saved is lost either way.</source>
<translation>Er ist in einem anderen Fenster offen: {holder}. Übernehmen lässt jenes Fenster speichern und schließen. Gespeichertes geht so oder so nicht verloren.</translation></message>
<message><source>It is opened in the name of whoever gives PIN or password.</source>
<translation>Es wird im Namen der Person geöffnet, die PIN oder Passwort eingibt.</translation></message>
<message><source>It is recalled: {reason}</source>
<translation>Zurückgerufen: {reason}</translation></message>
<message><source>It is the same one</source>
<translation>Es ist dasselbe</translation></message>
<message><source>It stays to be read. Say why it was none.</source>
<translation>Es bleibt lesbar. Sagen Sie, warum es keines war.</translation></message>
<message><source>It was to be used by {day}; the procedure is on {date}.</source>
<translation>Verwendbar bis {day}; der Eingriff ist am {date}.</translation></message>
<message><source>Item</source>
<translation>Artikel</translation></message>
<message><source>Items answered, %</source>
<translation>Beantwortete Punkte, %</translation></message>
<message><source>items answered, %</source>
<translation>beantwortete Punkte, %</translation></message>
<message><source>Items answered, of all that applied to done cases.</source>
<translation>Beantwortete Punkte von allen, die für fertige Fälle galten.</translation></message>
<message><source>Its cases</source>
<translation>Seine Prüffälle</translation></message>
<message><source>January</source>
<translation>Januar</translation></message>
<message><source>July</source>
<translation>Juli</translation></message>
<message><source>June</source>
<translation>Juni</translation></message>
<message><source>KAP</source>
<translation>KFP</translation></message>
<message><source>Keep</source>
<translation>Merken</translation></message>
<message><source>Keep as it is</source>
<translation>So lassen</translation></message>
<message><source>Keep it as a new case</source>
<translation>Als neuen Fall behalten</translation></message>
<message><source>Keep it plain, without protection</source>
<translation>Offen lassen, ohne Schutz</translation></message>
<message><source>Keep the plan's, fill in the rest</source>
<translation>Angaben des Plans behalten, Rest ausfüllen</translation></message>
<message><source>Keep this password</source>
<translation>Dieses Passwort behalten</translation></message>
<message><source>Keep this search</source>
<translation>Diese Suche merken</translation></message>
<message><source>Keep this search…</source>
<translation>Diese Suche merken…</translation></message>
<message><source>Kept</source>
<translation>Aufbewahrt</translation></message>
<message><source>Kept of yours: {fields}.</source>
<translation>Von Ihnen behalten: {fields}.</translation></message>
<message><source>Kept: one a day for {days} days, {weeks} weeks and {months} months.</source>
<translation>Aufbewahrt: eine je Tag über {days} Tage, dann je {weeks} Wochen und {months} Monate.</translation></message>
<message><source>Kerma-area product</source>
<translation>Kerma-Flächen-Produkt</translation></message>
<message><source>Kerma-area product by procedure</source>
<translation>Kerma-Flächen-Produkt nach Eingriff</translation></message>
<message><source>kerma-area product, Gy·cm²</source>
<translation>Kerma-Flächen-Produkt, Gy·cm²</translation></message>
<message><source>Key</source>
<translation>Schlüssel</translation></message>
<message><source>Keys salted, dates moved by weeks of the patient's own, ages above 89 grouped, free text left out and the rest searched for the patient's names and numbers. Whether it may leave is for the site to say.</source>
<translation>Schlüssel mit Salz, Daten je Patient um Wochen verschoben, Alter über 89 gruppiert, Freitext weggelassen und der Rest nach Namen und Nummern des Patienten durchsucht. Ob es hinaus darf, entscheidet das Haus.</translation></message>
<message><source>Kidney</source>
<translation>Niere</translation></message>
<message><source>Kidney function stages</source>
<translation>Stadien der Nierenfunktion</translation></message>
<message><source>Kind</source>
<translation>Art</translation></message>
<message><source>Kind of task</source>
<translation>Art der Aufgabe</translation></message>
<message><source>Kit</source>
<translation>Set</translation></message>
<message><source>Kit {name} removed.</source>
<translation>Set {name} gelöscht.</translation></message>
<message><source>Kit {name} saved.</source>
<translation>Set {name} gespeichert.</translation></message>
<message><source>Kit, procedure or operator</source>
<translation>Set, Eingriff oder Untersucher</translation></message>
<message><source>Kit: {name}</source>
<translation>Set: {name}</translation></message>
<message><source>Kits</source>
<translation>Sets</translation></message>
<message><source>Known from</source>
<translation>Bekannt aus</translation></message>
<message><source>label</source>
<translation>Fachinformation</translation></message>
<message><source>Label: highest pressure</source>
<translation>Etikett: höchster Druck</translation></message>
<message><source>Label: largest lumen</source>
<translation>Etikett: größtes Lumen</translation></message>
<message><source>Label: largest wire</source>
<translation>Etikett: größter Draht</translation></message>
<message><source>Label: smallest lumen</source>
<translation>Etikett: kleinstes Lumen</translation></message>
<message><source>Laboratory</source>
<translation>Labor</translation></message>
<message><source>Laboratory results</source>
<translation>Laborwerte</translation></message>
<message><source>laboratory test</source>
<translation>Labortest</translation></message>
<message><source>Laboratory values</source>
<translation>Laborwerte</translation></message>
<message><source>Language</source>
<translation>Sprache</translation></message>
<message><source>Larger text</source>
<translation>Größerer Text</translation></message>
<message><source>Largest outside</source>
<translation>Größter Außendurchmesser</translation></message>
<message><source>Largest sheath of this access, in French</source>
<translation>Größte Schleuse dieses Zugangs, in French</translation></message>
<message><source>Largest wire</source>
<translation>Größter Draht</translation></message>
<message><source>Last dose</source>
<translation>Letzte Dosis</translation></message>
<message><source>last dose</source>
<translation>letzte Dosis</translation></message>
<message><source>Last food and drink</source>
<translation>Letztes Essen und Trinken</translation></message>
<message><source>Last month</source>
<translation>Letzter Monat</translation></message>
<message><source>Last year</source>
<translation>Letztes Jahr</translation></message>
<message><source>LAST, First</source>
<translation>NAME, Vorname</translation></message>
<message><source>Later</source>
<translation>Später</translation></message>
<message><source>Leave it</source>
<translation>Lassen</translation></message>
<message><source>Leave it ...</source>
<translation>Lassen ...</translation></message>
<message><source>Leave it out</source>
<translation>Weglassen</translation></message>
<message><source>Left</source>
<translation>Links</translation></message>
<message><source>Left out, as it cannot be read: {terms}</source>
<translation>Ausgelassen, da nicht lesbar: {terms}</translation></message>
<message><source>Legend</source>
<translation>Legende</translation></message>
<message><source>Length</source>
<translation>Länge</translation></message>
<message><source>Letter</source>
<translation>Letter</translation></message>
<message><source>Level</source>
<translation>Höhe</translation></message>
<message><source>Level and airway</source>
<translation>Tiefe und Atemweg</translation></message>
<message><source>level not recorded</source>
<translation>Höhe nicht erfasst</translation></message>
<message><source>Lift</source>
<translation>Aufheben</translation></message>
<message><source>Lift recall</source>
<translation>Rückruf aufheben</translation></message>
<message><source>Lift the recall</source>
<translation>Den Rückruf aufheben</translation></message>
<message><source>Light</source>
<translation>Hell</translation></message>
<message><source>Light appearance</source>
<translation>Helle Darstellung</translation></message>
<message><source>Limit not known: weight, strength or volume is missing.</source>
<translation>Grenze unbekannt: Gewicht, Stärke oder Volumen fehlt.</translation></message>
<message><source>Limit {h}</source>
<translation>Grenze {h}</translation></message>
<message><source>Limit, %</source>
<translation>Grenze, %</translation></message>
<message><source>Limits and deviations</source>
<translation>Grenzen und Abweichungen</translation></message>
<message><source>Limits while the case runs</source>
<translation>Grenzen während des Falls</translation></message>
<message><source>Line label: ARTERIAL - {drugs}</source>
<translation>Leitungsetikett: ARTERIELL - {drugs}</translation></message>
<message><source>Line: 10 to 90 %; box: the middle half; mark: median; dots: single cases where few.</source>
<translation>Linie: 10 bis 90 %; Kasten: mittlere Hälfte; Strich: Median; Punkte: einzelne Fälle, wenn wenige.</translation></message>
<message><source>Lines</source>
<translation>Zeilen</translation></message>
<message><source>Linked procedures</source>
<translation>Verknüpfte Eingriffe</translation></message>
<message><source>Linked procedures in the same case</source>
<translation>Verknüpfte Eingriffe im selben Fall</translation></message>
<message><source>Listed in both SIR classes: the operator decides.</source>
<translation>In beiden SIR-Klassen genannt: Der Untersucher entscheidet.</translation></message>
<message><source>Lists offered while planning</source>
<translation>Beim Planen angebotene Listen</translation></message>
<message><source>Local</source>
<translation>Lokal</translation></message>
<message><source>Local anesthetic</source>
<translation>Lokalanästhetikum</translation></message>
<message><source>Lock</source>
<translation>Sperren</translation></message>
<message><source>Locked</source>
<translation>Gesperrt</translation></message>
<message><source>Locks after</source>
<translation>Sperrt nach</translation></message>
<message><source>Login</source>
<translation>Anmeldename</translation></message>
<message><source>Login or password is wrong.</source>
<translation>Anmeldename oder Passwort ist falsch.</translation></message>
<message><source>Longest pause</source>
<translation>Längste Pause</translation></message>
<message><source>Look for part of a name, kind, size, lot, shelf, reference number or barcode.</source>
<translation>Suchen Sie einen Teil von Name, Art, Größe, Charge, Regal, Bestellnummer oder Barcode.</translation></message>
<message><source>Look for part of a name, procedure or operator.</source>
<translation>Suchen Sie einen Teil von Name, Eingriff oder Untersucher.</translation></message>
<message><source>Looking up what changed since planning …</source>
<translation>Änderungen seit der Planung werden gesucht …</translation></message>
<message><source>Looks for doubled odds against a rate of {rate}, {base}. At that rate one false alarm in about {n} cases.</source>
<translation>Sucht verdoppelte Odds gegenüber einer Rate von {rate}, {base}. Bei dieser Rate ein Fehlalarm in etwa {n} Fällen.</translation></message>
<message><source>Lost, in the store only: {cases}</source>
<translation>Gingen verloren, nur im Speicher: {cases}</translation></message>
<message><source>Lot</source>
<translation>Charge</translation></message>
<message><source>lot</source>
<translation>Charge</translation></message>
<message><source>lot {lot}</source>
<translation>Charge {lot}</translation></message>
<message><source>Lots</source>
<translation>Chargen</translation></message>
<message><source>Lower limit</source>
<translation>Untere Grenze</translation></message>
<message><source>Lumen</source>
<translation>Lumen</translation></message>
<message><source>Lumen (in)</source>
<translation>Lumen (in)</translation></message>
<message><source>Lumen (mm)</source>
<translation>Lumen (mm)</translation></message>
<message><source>lumen {size} in</source>
<translation>Lumen {size} in</translation></message>
<message><source>Lung mass</source>
<translation>Lungenmasse</translation></message>
<message><source>Lung shunt</source>
<translation>Lungenshunt</translation></message>
<message><source>M</source>
<translation>M</translation></message>
<message><source>Made</source>
<translation>Angelegt</translation></message>
<message><source>Make a new one</source>
<translation>Neuen erstellen</translation></message>
<message><source>Maker</source>
<translation>Hersteller</translation></message>
<message><source>Making a backup</source>
<translation>Sicherung wird erstellt</translation></message>
<message><source>Making the pages ...</source>
<translation>Seiten werden erstellt ...</translation></message>
<message><source>Male</source>
<translation>Männlich</translation></message>
<message><source>Mallampati class</source>
<translation>Mallampati-Klasse</translation></message>
<message><source>Manual</source>
<translation>Handbuch</translation></message>
<message><source>March</source>
<translation>März</translation></message>
<message><source>Mark as favorite</source>
<translation>Als Favorit markieren</translation></message>
<message><source>Material</source>
<translation>Material</translation></message>
<message><source>Materials</source>
<translation>Materialien</translation></message>
<message><source>May</source>
<translation>Mai</translation></message>
<message><source>Mean</source>
<translation>Mittel</translation></message>
<message><source>Mean of its axes; gives how many coils fill it.</source>
<translation>Mittel seiner Achsen; ergibt, wie viele Coils ihn füllen.</translation></message>
<message><source>Mean of the period</source>
<translation>Mittel des Zeitraums</translation></message>
<message><source>Median</source>
<translation>Median</translation></message>
<message><source>Median of all months</source>
<translation>Median aller Monate</translation></message>
<message><source>Median of the month</source>
<translation>Median des Monats</translation></message>
<message><source>Median, min</source>
<translation>Median, min</translation></message>
<message><source>Medications</source>
<translation>Medikamente</translation></message>
<message><source>Merge</source>
<translation>Zusammenführen</translation></message>
<message><source>Merged with another's changes</source>
<translation>Mit den Änderungen einer anderen Person zusammengeführt</translation></message>
<message><source>Middle half</source>
<translation>Mittlere Hälfte</translation></message>
<message><source>Middle half of the cases</source>
<translation>Mittlere Hälfte der Fälle</translation></message>
<message><source>Midline</source>
<translation>Mitte</translation></message>
<message><source>Mild</source>
<translation>Leicht</translation></message>
<message><source>Mild, moderate or severe: the premedication depends on it</source>
<translation>Leicht, mittel oder schwer: davon hängt die Prämedikation ab</translation></message>
<message><source>Milliseconds between two keys of a scan. Raise it where a slow scanner is not recognized.</source>
<translation>Millisekunden zwischen zwei Tasten eines Scans. Erhöhen, wenn ein langsamer Scanner nicht erkannt wird.</translation></message>
<message><source>Mine</source>
<translation>Meins</translation></message>
<message><source>Minimum</source>
<translation>Mindestbestand</translation></message>
<message><source>minutes</source>
<translation>Minuten</translation></message>
<message><source>Minutes without a key or the mouse, where people sign in. Ctrl L locks at once.</source>
<translation>Minuten ohne Taste oder Maus, wo man sich anmeldet. Ctrl L sperrt sofort.</translation></message>
<message><source>Missing</source>
<translation>Fehlt</translation></message>
<message><source>Moderate</source>
<translation>Mäßig</translation></message>
<message><source>Mon</source>
<translation>Mo</translation></message>
<message><source>Monday</source>
<translation>Montag</translation></message>
<message><source>Month</source>
<translation>Monat</translation></message>
<message><source>month</source>
<translation>Monat</translation></message>
<message><source>month of expiry</source>
<translation>Verfallsmonat</translation></message>
<message><source>More actions</source>
<translation>Weitere Aktionen</translation></message>
<message numerus="yes"><source>more than {n} cases</source>
<translation><numerusform>mehr als {n} Fall</numerusform><numerusform>mehr als {n} Fälle</numerusform></translation></message>
<message><source>More was taken than was ever received. Count what is there, or receive what was forgotten.</source>
<translation>Es wurde mehr entnommen als je eingebucht. Zählen Sie nach oder buchen Sie Vergessenes ein.</translation></message>
<message><source>Move</source>
<translation>Verlegen</translation></message>
<message><source>Move lot {lot}</source>
<translation>Charge {lot} umlagern</translation></message>
<message><source>Move or postpone</source>
<translation>Verlegen oder verschieben</translation></message>
<message><source>Move or postpone ...</source>
<translation>Verlegen oder verschieben ...</translation></message>
<message><source>Move or postpone: {name}</source>
<translation>Verlegen oder verschieben: {name}</translation></message>
<message><source>Moved back</source>
<translation>Zurückverlegt</translation></message>
<message><source>MRN</source>
<translation>MRN</translation></message>
<message><source>MRN not recorded</source>
<translation>MRN nicht erfasst</translation></message>
<message><source>MRN {number}</source>
<translation>MRN {number}</translation></message>
<message><source>My log</source>
<translation>Mein Protokoll</translation></message>
<message><source>My password and PIN</source>
<translation>Mein Passwort und PIN</translation></message>
<message><source>My password and PIN...</source>
<translation>Mein Passwort und PIN...</translation></message>
<message><source>N/A</source>
<translation>Entf.</translation></message>
<message><source>n/a</source>
<translation>entf.</translation></message>
<message><source>Name</source>
<translation>Name</translation></message>
<message><source>Name not recorded</source>
<translation>Name nicht erfasst</translation></message>
<message><source>Name of the person who signs</source>
<translation>Name der unterschreibenden Person</translation></message>
<message><source>Name of the person who signs the record</source>
<translation>Name der Person, die das Protokoll unterschreibt</translation></message>
<message><source>Name of the reviewer</source>
<translation>Name des Prüfers</translation></message>
<message><source>Name of the second person, then Enter</source>
<translation>Name der zweiten Person, dann Enter</translation></message>
<message><source>Name, as records say it</source>
<translation>Name, wie er in Protokollen steht</translation></message>
<message><source>Name, kind, size, lot, shelf, barcode</source>
<translation>Name, Art, Größe, Charge, Regal, Barcode</translation></message>
<message><source>Name, MRN, procedure, date… or kerma&gt;2000</source>
<translation>Name, MRN, Eingriff, Datum… oder kerma&gt;2000</translation></message>
<message><source>Name, such as K. Vance</source>
<translation>Name, zum Beispiel K. Vance</translation></message>
<message><source>Neck circumference</source>
<translation>Halsumfang</translation></message>
<message><source>Needed</source>
<translation>Benötigt</translation></message>
<message><source>Needs a reason: {text}</source>
<translation>Grund nötig: {text}</translation></message>
<message><source>Needs a second person: {text}</source>
<translation>Zweite Person nötig: {text}</translation></message>
<message><source>Needs one case with the time in the room and that of the puncture.</source>
<translation>Braucht einen Fall mit der Zeit im Raum und der der Punktion.</translation></message>
<message><source>Needs one done case whose checklist was made.</source>
<translation>Braucht einen fertigen Fall mit Checkliste.</translation></message>
<message><source>Needs one done case with a technologist recorded.</source>
<translation>Braucht einen fertigen Fall mit erfasstem MTR.</translation></message>
<message><source>Needs one done case with this recorded and adverse events asked for.</source>
<translation>Braucht einen fertigen Fall mit dieser Angabe und erfragten unerwünschten Ereignissen.</translation></message>
<message><source>Needs one done case, asked about adverse events, of a procedure with a published limit (e.g. lung biopsy, port, biliary drainage).</source>
<translation>Braucht einen fertigen, befragten Fall eines Eingriffs mit veröffentlichter Grenze (z. B. Lungenbiopsie, Port, Gallendrainage).</translation></message>
<message><source>Needs one first case of a day with room, scheduled time and time in the room.</source>
<translation>Braucht einen ersten Fall eines Tages mit Raum, geplanter Zeit und Zeit im Raum.</translation></message>
<message><source>Needs one lot on the shelf with its expiry date.</source>
<translation>Braucht eine Charge im Regal mit Verfallsdatum.</translation></message>
<message><source>Needs two cases of a room and day with the times into and out of the room.</source>
<translation>Braucht zwei Fälle eines Raums und Tages mit den Zeiten hinein und hinaus.</translation></message>
<message><source>Needs {n} cases with this figure; {has} so far.</source>
<translation>Braucht {n} Fälle mit dieser Zahl; bisher {has}.</translation></message>
<message><source>Needs {n} done cases in which adverse events were asked for; {asked} so far. Answer it in the case view: none is an answer too.</source>
<translation>Braucht {n} fertige Fälle mit erfragten unerwünschten Ereignissen; bisher {asked}. Beantworten Sie es in der Fallansicht: Keines ist auch eine Antwort.</translation></message>
<message><source>Neurointervention</source>
<translation>Neurointervention</translation></message>
<message><source>New account</source>
<translation>Neues Konto</translation></message>
<message><source>New case</source>
<translation>Neuer Fall</translation></message>
<message><source>New case with this procedure</source>
<translation>Neuer Fall mit diesem Eingriff</translation></message>
<message><source>New key</source>
<translation>Neuer Schlüssel</translation></message>
<message><source>New kit</source>
<translation>Neues Set</translation></message>
<message><source>New kit begins one: what is pulled for a procedure, by operator.</source>
<translation>Neues Set beginnt eines: was für einen Eingriff gerichtet wird, je Untersucher.</translation></message>
<message><source>New material</source>
<translation>Neues Material</translation></message>
<message><source>New passphrase</source>
<translation>Neue Passphrase</translation></message>
<message><source>New password, at least {count} characters</source>
<translation>Neues Passwort, mindestens {count} Zeichen</translation></message>
<message><source>New password, empty: it stays</source>
<translation>Neues Passwort, leer: es bleibt</translation></message>
<message><source>New PIN, {count} digits or more</source>
<translation>Neue PIN, {count} Ziffern oder mehr</translation></message>
<message><source>New recovery key</source>
<translation>Neuer Wiederherstellungsschlüssel</translation></message>
<message><source>New store key</source>
<translation>Neuer Speicherschlüssel</translation></message>
<message><source>New to the stock: say what it is, once.</source>
<translation>Neu im Lager: Sagen Sie einmal, was es ist.</translation></message>
<message><source>New: {titles}</source>
<translation>Neu: {titles}</translation></message>
<message><source>Newest backup</source>
<translation>Neueste Sicherung</translation></message>
<message><source>Next limit {limit} mL ({why})</source>
<translation>Nächste Grenze {limit} mL ({why})</translation></message>
<message><source>Next step</source>
<translation>Nächster Schritt</translation></message>
<message><source>No</source>
<translation>Nein</translation></message>
<message><source>no</source>
<translation>nein</translation></message>
<message><source>No backup yet</source>
<translation>Noch keine Sicherung</translation></message>
<message><source>No case chosen</source>
<translation>Kein Fall gewählt</translation></message>
<message><source>No case holds all these words.</source>
<translation>Kein Fall enthält alle diese Wörter.</translation></message>
<message><source>No case is open. Open one from Today or Records.</source>
<translation>Kein Fall ist geöffnet. Öffnen Sie einen unter Heute oder Archiv.</translation></message>
<message><source>No case matches.</source>
<translation>Kein Fall passt.</translation></message>
<message><source>No cases on {day}.</source>
<translation>Keine Fälle am {day}.</translation></message>
<message><source>No cases today.</source>
<translation>Heute keine Fälle.</translation></message>
<message><source>No cases yet.</source>
<translation>Noch keine Fälle.</translation></message>
<message><source>No contrast</source>
<translation>Kein Kontrastmittel</translation></message>
<message><source>no date</source>
<translation>ohne Datum</translation></message>
<message><source>No kit chosen</source>
<translation>Kein Set gewählt</translation></message>
<message><source>No kit holds all these words.</source>
<translation>Kein Set enthält alle diese Wörter.</translation></message>
<message><source>No kits yet.</source>
<translation>Noch keine Sets.</translation></message>
<message><source>no lot</source>
<translation>ohne Charge</translation></message>
<message><source>No lot named</source>
<translation>Keine Charge genannt</translation></message>
<message><source>No material is planned. Add one, or leave this step out.</source>
<translation>Kein Material geplant. Fügen Sie eines hinzu oder lassen Sie den Schritt aus.</translation></message>
<message><source>no other effect</source>
<translation>keine andere Wirkung</translation></message>
<message><source>No procedure chosen</source>
<translation>Kein Eingriff gewählt</translation></message>
<message><source>no procedure chosen</source>
<translation>kein Eingriff gewählt</translation></message>
<message><source>No procedure chosen: nothing is assessed</source>
<translation>Kein Eingriff gewählt: Nichts ist beurteilt</translation></message>
<message><source>No procedure holds all these words. Try fewer, or another name for it.</source>
<translation>Kein Eingriff enthält alle diese Wörter. Versuchen Sie weniger oder einen anderen Namen.</translation></message>
<message><source>No procedure is chosen</source>
<translation>Kein Eingriff ist gewählt</translation></message>
<message><source>No procedure: nothing was assessed.</source>
<translation>Kein Eingriff: Nichts wurde beurteilt.</translation></message>
<message><source>No product chosen</source>
<translation>Kein Produkt gewählt</translation></message>
<message><source>No product holds all these words.</source>
<translation>Kein Produkt enthält alle diese Wörter.</translation></message>
<message><source>No product is in this state.</source>
<translation>Kein Produkt ist in diesem Zustand.</translation></message>
<message><source>no reason given</source>
<translation>kein Grund genannt</translation></message>
<message><source>No recall is in force.</source>
<translation>Kein Rückruf ist in Kraft.</translation></message>
<message><source>No results yet</source>
<translation>Noch keine Ergebnisse</translation></message>
<message><source>no room</source>
<translation>kein Raum</translation></message>
<message><source>No rule applies to this case. That is no clearance: nothing has been assessed.</source>
<translation>Keine Regel trifft auf diesen Fall zu. Das ist keine Freigabe: Nichts wurde beurteilt.</translation></message>
<message><source>No serial number</source>
<translation>Keine Seriennummer</translation></message>
<message><source>No sign-in: not decided yet</source>
<translation>Ohne Anmeldung: noch nicht entschieden</translation></message>
<message><source>No sign-in: one person</source>
<translation>Ohne Anmeldung: eine Person</translation></message>
<message><source>no sourced figure</source>
<translation>keine belegte Zahl</translation></message>
<message><source>no stops found</source>
<translation>keine Stopps gefunden</translation></message>
<message><source>No task yet.</source>
<translation>Noch keine Aufgabe.</translation></message>
<message><source>no time yet</source>
<translation>noch keine Zeit</translation></message>
<message><source>No times to keep. Times appear with a scheduled start, drugs to hold, fasting and labs.</source>
<translation>Keine Zeiten einzuhalten. Sie erscheinen mit geplantem Beginn, zu pausierenden Medikamenten, Nüchternheit und Labor.</translation></message>
<message><source>Nobody has decided yet whether people sign in here.</source>
<translation>Noch niemand hat entschieden, ob man sich hier anmeldet.</translation></message>
<message><source>Nobody has signed in at this case store.</source>
<translation>An diesem Fallspeicher ist niemand angemeldet.</translation></message>
<message><source>Nobody here</source>
<translation>Niemand</translation></message>
<message><source>Nobody yet: team fields take any name until people are listed here.</source>
<translation>Noch niemand: Teamfelder nehmen jeden Namen, bis hier Personen stehen.</translation></message>
<message><source>None</source>
<translation>Keine</translation></message>
<message><source>none</source>
<translation>keine</translation></message>
<message><source>None known</source>
<translation>Keine bekannt</translation></message>
<message><source>none known</source>
<translation>keine bekannt</translation></message>
<message><source>None occurred</source>
<translation>Keines aufgetreten</translation></message>
<message><source>None of these</source>
<translation>Keine davon</translation></message>
<message><source>None so far.</source>
<translation>Bisher keine.</translation></message>
<message><source>none there</source>
<translation>keine vorhanden</translation></message>
<message><source>None there. Receive more to put some on a shelf.</source>
<translation>Keine vorhanden. Buchen Sie welche ein.</translation></message>
<message><source>None: the entry says what the shipped one says.</source>
<translation>Keiner: Der Eintrag sagt, was der gelieferte sagt.</translation></message>
<message><source>not after {time}</source>
<translation>nicht nach {time}</translation></message>
<message><source>Not among this procedure's usual materials: say why.</source>
<translation>Kein übliches Material dieses Eingriffs: begründen.</translation></message>
<message><source>not answered</source>
<translation>nicht beantwortet</translation></message>
<message><source>Not answered: {text}</source>
<translation>Nicht beantwortet: {text}</translation></message>
<message><source>not applicable</source>
<translation>entfällt</translation></message>
<message><source>NOT as expected</source>
<translation>NICHT wie erwartet</translation></message>
<message><source>not asked</source>
<translation>nicht gefragt</translation></message>
<message><source>Not asked yet. None is an answer too.</source>
<translation>Noch nicht gefragt. Keines ist auch eine Antwort.</translation></message>
<message><source>Not assessed</source>
<translation>Nicht beurteilt</translation></message>
<message><source>not assessed</source>
<translation>nicht beurteilt</translation></message>
<message><source>Not assessed yet</source>
<translation>Noch nicht beurteilt</translation></message>
<message><source>Not assessed: {title} {advice}</source>
<translation>Nicht beurteilt: {title} {advice}</translation></message>
<message><source>Not found.</source>
<translation>Nicht gefunden.</translation></message>
<message><source>Not graded: not sure yet</source>
<translation>Ohne Grad: noch unsicher</translation></message>
<message><source>not imported</source>
<translation>nicht importiert</translation></message>
<message><source>not in the other plan</source>
<translation>nicht im anderen Plan</translation></message>
<message><source>Not in the stock list</source>
<translation>Nicht im Lager geführt</translation></message>
<message><source>not in this plan</source>
<translation>nicht in diesem Plan</translation></message>
<message><source>not kept</source>
<translation>nicht im Bestand</translation></message>
<message><source>not known</source>
<translation>nicht bekannt</translation></message>
<message><source>Not needed</source>
<translation>Nicht nötig</translation></message>
<message><source>Not on the shelf: {items}.</source>
<translation>Nicht im Regal: {items}.</translation></message>
<message><source>not planned</source>
<translation>nicht geplant</translation></message>
<message><source>not planned yet</source>
<translation>noch nicht geplant</translation></message>
<message><source>not readable</source>
<translation>nicht lesbar</translation></message>
<message><source>Not ready: {points}.</source>
<translation>Nicht bereit: {points}.</translation></message>
<message><source>Not recorded</source>
<translation>Nicht erfasst</translation></message>
<message><source>not recorded</source>
<translation>nicht erfasst</translation></message>
<message><source>Not said</source>
<translation>Nicht angegeben</translation></message>
<message><source>Not saved: the program failed.{last}</source>
<translation>Nicht gespeichert: Fehler im Programm.{last}</translation></message>
<message><source>Not saved: {title}</source>
<translation>Nicht gespeichert: {title}</translation></message>
<message><source>Not saved: {title}{last}</source>
<translation>Nicht gespeichert: {title}{last}</translation></message>
<message><source>Not signed yet.</source>
<translation>Noch nicht unterschrieben.</translation></message>
<message><source>Not signed.</source>
<translation>Nicht freigegeben.</translation></message>
<message><source>not stamped</source>
<translation>nicht gestempelt</translation></message>
<message><source>not started</source>
<translation>nicht begonnen</translation></message>
<message><source>Not sure yet</source>
<translation>Noch unsicher</translation></message>
<message><source>not there</source>
<translation>nicht vorhanden</translation></message>
<message><source>not ticked</source>
<translation>nicht angehakt</translation></message>
<message><source>not used</source>
<translation>nicht verwendet</translation></message>
<message><source>Not used in this procedure</source>
<translation>Bei diesem Eingriff nicht verwendet</translation></message>
<message><source>Note</source>
<translation>Notiz</translation></message>
<message><source>Notes</source>
<translation>Notizen</translation></message>
<message><source>Notes for the team</source>
<translation>Notizen für das Team</translation></message>
<message><source>Nothing</source>
<translation>Nichts</translation></message>
<message><source>nothing</source>
<translation>nichts</translation></message>
<message><source>nothing counted</source>
<translation>nichts gezählt</translation></message>
<message><source>Nothing found missing. Checks answered: {assessed}, of these cautions: {caution}.</source>
<translation>Nichts Fehlendes gefunden. Beantwortete Prüfungen: {assessed}, davon Vorsicht: {caution}.</translation></message>
<message><source>Nothing found. Try a name, MRN, procedure or page.</source>
<translation>Nichts gefunden. Versuchen Sie Name, MRN, Eingriff oder Seite.</translation></message>
<message><source>Nothing has been assessed yet. Choose a procedure: its rules apply at once.</source>
<translation>Noch ist nichts beurteilt. Wählen Sie einen Eingriff: Seine Regeln gelten sofort.</translation></message>
<message><source>Nothing here has the code {code}.</source>
<translation>Nichts hier hat den Code {code}.</translation></message>
<message><source>Nothing in the store would be lost.</source>
<translation>Im Speicher ginge nichts verloren.</translation></message>
<message><source>Nothing in this section holds all these words.</source>
<translation>Nichts in diesem Abschnitt enthält alle diese Wörter.</translation></message>
<message><source>Nothing is kept in stock yet.</source>
<translation>Noch ist nichts im Lager.</translation></message>
<message><source>Nothing is to be changed.</source>
<translation>Nichts ist zu ändern.</translation></message>
<message><source>Nothing is to be settled.</source>
<translation>Nichts ist zu klären.</translation></message>
<message><source>Nothing of patients is shown until somebody signs in.</source>
<translation>Bis sich jemand anmeldet, wird nichts von Patienten gezeigt.</translation></message>
<message><source>Nothing on the shelf expires within a year.</source>
<translation>Nichts im Regal verfällt binnen eines Jahres.</translation></message>
<message><source>Nothing since midnight</source>
<translation>Nichts seit Mitternacht</translation></message>
<message numerus="yes"><source>Nothing to act on. {n} points were assessed and are listed below.</source>
<translation><numerusform>Nichts zu tun. {n} Punkt wurde beurteilt und steht unten.</numerusform><numerusform>Nichts zu tun. {n} Punkte wurden beurteilt und stehen unten.</numerusform></translation></message>
<message><source>Nothing to prepare ahead of time was found for this case.</source>
<translation>Für diesen Fall ist nichts vorab vorzubereiten gefunden worden.</translation></message>
<message><source>Nothing was changed.</source>
<translation>Nichts wurde geändert.</translation></message>
<message><source>Nothing was done. It needs the role of: {roles}. Administrators give roles in Settings.</source>
<translation>Nichts wurde getan. Es braucht die Rolle: {roles}. Rollen vergibt die Verwaltung in den Einstellungen.</translation></message>
<message><source>Nothing was imported: {reason}</source>
<translation>Nichts wurde importiert: {reason}</translation></message>
<message><source>Nothing yet. Add products of the stock, or a kind.</source>
<translation>Noch nichts. Fügen Sie Produkte des Lagers oder eine Art hinzu.</translation></message>
<message><source>Nothing: labs, drugs, devices, staff as planned.</source>
<translation>Nichts: Labor, Medikamente, Produkte, Team wie geplant.</translation></message>
<message><source>November</source>
<translation>November</translation></message>
<message><source>Now</source>
<translation>Jetzt</translation></message>
<message><source>Number of the order in the radiology system</source>
<translation>Auftragsnummer im Radiologiesystem</translation></message>
<message><source>Number of the patient in this hospital; a scan of the wristband fills it</source>
<translation>Patientennummer dieses Hauses; ein Scan des Armbands füllt sie</translation></message>
<message><source>Number of the signed order of a chemotherapy or radiopharmaceutical</source>
<translation>Nummer der unterschriebenen Anordnung für Chemotherapie oder Radiopharmakon</translation></message>
<message><source>Nurse</source>
<translation>Pflege</translation></message>
<message><source>Observation</source>
<translation>Beobachtung</translation></message>
<message><source>observation</source>
<translation>Beobachtung</translation></message>
<message><source>October</source>
<translation>Oktober</translation></message>
<message><source>of 10</source>
<translation>von 10</translation></message>
<message><source>Of a shaft that is thicker at the hub.</source>
<translation>Bei einem Schaft, der am Ansatz dicker ist.</translation></message>
<message><source>Of beads that swell or are loaded: the size that goes through the catheter.</source>
<translation>Bei Partikeln, die quellen oder beladen sind: die Größe, die durch den Katheter geht.</translation></message>
<message><source>Of these put back</source>
<translation>Davon zurückgelegt</translation></message>
<message><source>Of these wasted</source>
<translation>Davon verworfen</translation></message>
<message><source>Offer all materials</source>
<translation>Alle Materialien anbieten</translation></message>
<message><source>Offered in the team fields. Records and exports hold the code.</source>
<translation>In den Teamfeldern angeboten. Datensätze und Exporte enthalten das Kürzel.</translation></message>
<message><source>Oil</source>
<translation>Öl</translation></message>
<message><source>OK</source>
<translation>OK</translation></message>
<message><source>ok</source>
<translation>ok</translation></message>
<message><source>On oxygen</source>
<translation>Mit Sauerstoff</translation></message>
<message><source>On the shelf</source>
<translation>Im Regal</translation></message>
<message><source>Oncology</source>
<translation>Onkologie</translation></message>
<message><source>One a line, in the order in which they are offered.</source>
<translation>Je Zeile einer, in der angebotenen Reihenfolge.</translation></message>
<message><source>One a line.</source>
<translation>Je Zeile einer.</translation></message>
<message><source>one answer stops this phase</source>
<translation>eine Antwort stoppt diese Phase</translation></message>
<message><source>One case</source>
<translation>Ein Fall</translation></message>
<message><source>One case with a date begins this chart.</source>
<translation>Ein Fall mit Datum beginnt dieses Diagramm.</translation></message>
<message><source>One more of this lot: {count}</source>
<translation>Noch eines dieser Charge: {count}</translation></message>
<message><source>One of the list; the first line means not recorded</source>
<translation>Eines der Liste; die erste Zeile heißt nicht erfasst</translation></message>
<message><source>One of these; pressed again it is taken back</source>
<translation>Eines davon; noch einmal gedrückt nimmt es zurück</translation></message>
<message><source>One person on this computer, no sign-in</source>
<translation>Eine Person an diesem Rechner, ohne Anmeldung</translation></message>
<message><source>One person works here without sign-in: whoever opens the program may do everything.</source>
<translation>Hier arbeitet eine Person ohne Anmeldung: Wer das Programm öffnet, darf alles.</translation></message>
<message><source>One way to make it fit</source>
<translation>Ein Weg, damit es passt</translation></message>
<message><source>Only if needed</source>
<translation>Nur bei Bedarf</translation></message>
<message><source>only if needed</source>
<translation>nur bei Bedarf</translation></message>
<message><source>Only {purpose}</source>
<translation>Nur {purpose}</translation></message>
<message><source>Open again</source>
<translation>Wieder öffnen</translation></message>
<message><source>Open again after wrong passwords</source>
<translation>Nach falschen Passwörtern wieder öffnen</translation></message>
<message><source>Open by the system's keyring</source>
<translation>Mit dem Schlüsselbund des Systems öffnen</translation></message>
<message><source>Open checklist</source>
<translation>Checkliste öffnen</translation></message>
<message><source>Open for an amendment; {n} signed version kept.</source>
<translation>Für eine Änderung offen; {n} unterschriebene Fassung bewahrt.</translation></message>
<message><source>Open for an amendment; {n} signed versions kept.</source>
<translation>Für eine Änderung offen; {n} unterschriebene Fassungen bewahrt.</translation></message>
<message><source>Open for changes</source>
<translation>Für Änderungen öffnen</translation></message>
<message><source>Open for this emergency</source>
<translation>Für diesen Notfall öffnen</translation></message>
<message><source>Open plan</source>
<translation>Plan öffnen</translation></message>
<message><source>Open questions</source>
<translation>Offene Fragen</translation></message>
<message><source>Open the case</source>
<translation>Fall öffnen</translation></message>
<message><source>Open the demo day</source>
<translation>Demotag öffnen</translation></message>
<message><source>Open the phase again</source>
<translation>Phase wieder öffnen</translation></message>
<message><source>Open {case}</source>
<translation>{case} öffnen</translation></message>
<message><source>Opened for an amendment</source>
<translation>Für eine Änderung geöffnet</translation></message>
<message><source>Opening the case ...</source>
<translation>Der Fall wird geöffnet ...</translation></message>
<message><source>Operator</source>
<translation>Untersucher</translation></message>
<message><source>Operator grade</source>
<translation>Stufe des Untersuchers</translation></message>
<message><source>Opioid dose a day</source>
<translation>Opioiddosis pro Tag</translation></message>
<message><source>optional</source>
<translation>freiwillig</translation></message>
<message><source>or</source>
<translation>oder</translation></message>
<message><source>Or another case</source>
<translation>Oder ein anderer Fall</translation></message>
<message><source>Order and consent</source>
<translation>Anordnung und Einwilligung</translation></message>
<message><source>Ordering service</source>
<translation>Anfordernde Abteilung</translation></message>
<message><source>Organ or flow reduction</source>
<translation>Organ- oder Flussminderung</translation></message>
<message><source>original</source>
<translation>Original</translation></message>
<message><source>Other</source>
<translation>Anderes</translation></message>
<message><source>other</source>
<translation>divers</translation></message>
<message><source>Other choices</source>
<translation>Andere Auswahl</translation></message>
<message><source>Other plan</source>
<translation>Anderer Plan</translation></message>
<message><source>Our rate</source>
<translation>Unsere Rate</translation></message>
<message><source>Out of room</source>
<translation>Aus dem Raum</translation></message>
<message><source>Outer</source>
<translation>Außen</translation></message>
<message><source>Outer diameter</source>
<translation>Außendurchmesser</translation></message>
<message><source>Outside of the wound wire.</source>
<translation>Außenmaß des gewickelten Drahts.</translation></message>
<message><source>Outside the limits</source>
<translation>Außerhalb der Grenzen</translation></message>
<message><source>outside the limits</source>
<translation>außerhalb der Grenzen</translation></message>
<message><source>Over {n} of {all} limits; the lowest is {limit} mL ({why})</source>
<translation>Über {n} von {all} Grenzen; die niedrigste ist {limit} mL ({why})</translation></message>
<message><source>Pack</source>
<translation>Paket</translation></message>
<message><source>Page</source>
<translation>Seite</translation></message>
<message><source>Pages</source>
<translation>Seiten</translation></message>
<message><source>Pain</source>
<translation>Schmerz</translation></message>
<message><source>Pain medicine</source>
<translation>Schmerzmedizin</translation></message>
<message><source>Pain score</source>
<translation>Schmerzwert</translation></message>
<message><source>Pain score after</source>
<translation>Schmerz nachher</translation></message>
<message><source>Pain score before</source>
<translation>Schmerz vorher</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} less.</source>
<translation>Schmerz {before} vorher, {score} am {day}: {change} weniger.</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} more.</source>
<translation>Schmerz {before} vorher, {score} am {day}: {change} mehr.</translation></message>
<message><source>Palliative</source>
<translation>Palliativ</translation></message>
<message><source>Paper</source>
<translation>Papier</translation></message>
<message><source>Part</source>
<translation>Teil</translation></message>
<message><source>Part of a product, a kind or a reference number</source>
<translation>Teil eines Produkts, einer Art oder Bestellnummer</translation></message>
<message><source>Part of the whole dose that goes into this artery</source>
<translation>Anteil der ganzen Dosis in diese Arterie</translation></message>
<message><source>Particle size</source>
<translation>Partikelgröße</translation></message>
<message><source>Particle size of the label, such as 500-700</source>
<translation>Partikelgröße laut Etikett, zum Beispiel 500-700</translation></message>
<message><source>Passphrase</source>
<translation>Passphrase</translation></message>
<message><source>passphrase</source>
<translation>Passphrase</translation></message>
<message><source>Passphrase or recovery key</source>
<translation>Passphrase oder Wiederherstellungsschlüssel</translation></message>
<message><source>Passphrase or recovery key in force</source>
<translation>Gültige Passphrase oder Wiederherstellungsschlüssel</translation></message>
<message><source>Password</source>
<translation>Passwort</translation></message>
<message><source>Password of now</source>
<translation>Jetziges Passwort</translation></message>
<message><source>Password to begin with, at least {count} characters</source>
<translation>Anfangspasswort, mindestens {count} Zeichen</translation></message>
<message><source>Password, at least {count} characters</source>
<translation>Passwort, mindestens {count} Zeichen</translation></message>
<message><source>Path beyond the parent catheter</source>
<translation>Weg hinter dem äußeren Katheter</translation></message>
<message><source>Path beyond the sheath</source>
<translation>Weg jenseits der Schleuse</translation></message>
<message><source>Patient</source>
<translation>Patient</translation></message>
<message><source>Patient and labs</source>
<translation>Patient und Labor</translation></message>
<message><source>Patient and plan</source>
<translation>Patient und Plan</translation></message>
<message><source>Patient class</source>
<translation>Patientenart</translation></message>
<message><source>Patient in the room until the first puncture.</source>
<translation>Patient im Raum bis zur ersten Punktion.</translation></message>
<message><source>Patient out until the next one in, same room and day; gaps over 3 h left out.</source>
<translation>Patient hinaus bis nächster hinein, selber Raum und Tag; Lücken über 3 h ausgelassen.</translation></message>
<message><source>Patient's MRN</source>
<translation>MRN des Patienten</translation></message>
<message><source>Patients</source>
<translation>Patienten</translation></message>
<message><source>PDF files (*.pdf)</source>
<translation>PDF-Dateien (*.pdf)</translation></message>
<message><source>People</source>
<translation>Personen</translation></message>
<message><source>Per 100</source>
<translation>Pro 100</translation></message>
<message><source>Per day</source>
<translation>Pro Tag</translation></message>
<message><source>Performing and ordering services, one a line.</source>
<translation>Ausführende und anfordernde Abteilungen, je Zeile eine.</translation></message>
<message><source>Performing service</source>
<translation>Ausführende Abteilung</translation></message>
<message><source>Period</source>
<translation>Zeitraum</translation></message>
<message><source>Permanent</source>
<translation>Dauerhaft</translation></message>
<message><source>Person</source>
<translation>Person</translation></message>
<message><source>Physician</source>
<translation>Arzt/Ärztin</translation></message>
<message><source>Pick list</source>
<translation>Materialliste</translation></message>
<message><source>picked lately</source>
<translation>zuletzt gewählt</translation></message>
<message><source>Pieces</source>
<translation>Stück</translation></message>
<message><source>pieces</source>
<translation>Stück</translation></message>
<message><source>Pieces on the shelf by month of expiry, a year ahead.</source>
<translation>Stücke im Regal nach Verfallsmonat, ein Jahr voraus.</translation></message>
<message><source>PIN</source>
<translation>PIN</translation></message>
<message><source>PIN of {count} digits or more, to come back quickly (may stay empty)</source>
<translation>PIN mit {count} oder mehr Ziffern, zum schnellen Zurückkommen (darf leer bleiben)</translation></message>
<message><source>PIN or password</source>
<translation>PIN oder Passwort</translation></message>
<message><source>Place</source>
<translation>Ort</translation></message>
<message><source>Plain, not encrypted.</source>
<translation>Offen, nicht verschlüsselt.</translation></message>
<message><source>Plan</source>
<translation>Plan</translation></message>
<message><source>Plan a further procedure</source>
<translation>Weiteren Eingriff planen</translation></message>
<message><source>Plan as it was {when}, {who}.</source>
<translation>Plan, wie er {when} war, {who}.</translation></message>
<message><source>plan cases</source>
<translation>Fälle planen</translation></message>
<message><source>Plan one with New case. Cases planned for this day stand here by time.</source>
<translation>Planen Sie einen mit Neuer Fall. Fälle dieses Tages stehen hier nach Zeit.</translation></message>
<message><source>Planned</source>
<translation>Geplant</translation></message>
<message><source>Planned (not signed)</source>
<translation>Geplant (nicht unterschrieben)</translation></message>
<message><source>Planned amount</source>
<translation>Geplante Menge</translation></message>
<message><source>Planned and done</source>
<translation>Geplant und durchgeführt</translation></message>
<message><source>Planned together with this case</source>
<translation>Zusammen mit diesem Fall geplant</translation></message>
<message><source>Planning</source>
<translation>Planung</translation></message>
<message><source>Planning this case ...</source>
<translation>Fall wird geplant ...</translation></message>
<message><source>Plausibility</source>
<translation>Plausibilität</translation></message>
<message><source>Please sign in</source>
<translation>Bitte anmelden</translation></message>
<message><source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
<translation>PNG-Bilder (*.png);;SVG-Zeichnungen (*.svg)</translation></message>
<message><source>Position</source>
<translation>Lagerung</translation></message>
<message><source>Positions</source>
<translation>Lagerungen</translation></message>
<message><source>Possible</source>
<translation>Möglich</translation></message>
<message><source>Preferred</source>
<translation>Bevorzugt</translation></message>
<message><source>Pregnancy</source>
<translation>Schwangerschaft</translation></message>
<message><source>premedication</source>
<translation>Prämedikation</translation></message>
<message><source>Premedication given</source>
<translation>Prämedikation gegeben</translation></message>
<message><source>Preparation timeline</source>
<translation>Vorbereitungszeitplan</translation></message>
<message><source>Preparation timeline, drawn</source>
<translation>Vorbereitungszeitplan, gezeichnet</translation></message>
<message><source>Preparing the charts</source>
<translation>Diagramme werden vorbereitet</translation></message>
<message><source>Press to correct the time</source>
<translation>Drücken, um die Zeit zu berichtigen</translation></message>
<message><source>Press, or key {key}, to stamp the time of now</source>
<translation>Drücken oder Taste {key}: jetzige Zeit stempeln</translation></message>
<message><source>Print</source>
<translation>Drucken</translation></message>
<message><source>Print ...</source>
<translation>Drucken ...</translation></message>
<message><source>Print all checklists</source>
<translation>Alle Checklisten drucken</translation></message>
<message><source>Print checklist</source>
<translation>Checkliste drucken</translation></message>
<message><source>Print day list</source>
<translation>Tagesliste drucken</translation></message>
<message><source>Print it or write it down, and lock it away. It opens the case store when the passphrase is lost, and is not shown again.</source>
<translation>Drucken oder notieren Sie ihn und schließen Sie ihn weg. Er öffnet den Fallspeicher, wenn die Passphrase verloren ist, und wird nicht noch einmal gezeigt.</translation></message>
<message><source>Printed on paper.</source>
<translation>Steht auf Ausdrucken.</translation></message>
<message><source>Printed with the plan; may stay empty</source>
<translation>Wird mit dem Plan gedruckt; darf leer bleiben</translation></message>
<message><source>Procedure</source>
<translation>Eingriff</translation></message>
<message><source>Procedure log</source>
<translation>Eingriffsprotokoll</translation></message>
<message><source>Procedures</source>
<translation>Eingriffe</translation></message>
<message><source>Procedures found</source>
<translation>Gefundene Eingriffe</translation></message>
<message><source>Product</source>
<translation>Produkt</translation></message>
<message><source>product {number}</source>
<translation>Produkt {number}</translation></message>
<message><source>Product: scan it, or its device identifier</source>
<translation>Produkt: scannen oder seine Kennung</translation></message>
<message><source>Products</source>
<translation>Produkte</translation></message>
<message><source>Profile</source>
<translation>Profil</translation></message>
<message><source>program's own</source>
<translation>vom Programm</translation></message>
<message><source>Protect the cases</source>
<translation>Fälle schützen</translation></message>
<message><source>Protection</source>
<translation>Schutz</translation></message>
<message><source>Proximal end</source>
<translation>Proximales Ende</translation></message>
<message><source>Published limit</source>
<translation>Veröffentlichte Grenze</translation></message>
<message><source>Pulse</source>
<translation>Puls</translation></message>
<message><source>Pump</source>
<translation>Pumpe</translation></message>
<message><source>Puncture</source>
<translation>Punktion</translation></message>
<message><source>Purpose</source>
<translation>Zweck</translation></message>
<message><source>Pusher</source>
<translation>Schieber</translation></message>
<message><source>Put a kit into the case</source>
<translation>Ein Set in den Fall nehmen</translation></message>
<message><source>Put back</source>
<translation>Zurückgelegt</translation></message>
<message><source>Qty</source>
<translation>Anz.</translation></message>
<message><source>Quantity</source>
<translation>Menge</translation></message>
<message><source>Radiation</source>
<translation>Strahlung</translation></message>
<message><source>Radiology</source>
<translation>Radiologie</translation></message>
<message><source>Rate</source>
<translation>Rate</translation></message>
<message><source>Rate, %</source>
<translation>Rate, %</translation></message>
<message><source>Reaches the limit</source>
<translation>Erreicht die Grenze</translation></message>
<message><source>Reaction</source>
<translation>Reaktion</translation></message>
<message><source>Read at</source>
<translation>Gelesen in</translation></message>
<message><source>read cases</source>
<translation>Fälle lesen</translation></message>
<message><source>Read in a copy, summary or secondary page, not in the original.</source>
<translation>In einer Kopie, Zusammenfassung oder Sekundärquelle gelesen, nicht im Original.</translation></message>
<message><source>Read in the guideline itself.</source>
<translation>In der Leitlinie selbst gelesen.</translation></message>
<message><source>Read in the product's labelling.</source>
<translation>In der Fachinformation des Produkts gelesen.</translation></message>
<message><source>read the audit trail</source>
<translation>das Prüfprotokoll lesen</translation></message>
<message><source>Read the risk summary, then press Ready again.</source>
<translation>Lesen Sie die Risikoübersicht und drücken Sie dann wieder Bereit.</translation></message>
<message><source>Read time out aloud</source>
<translation>Time-out vorlesen</translation></message>
<message><source>Readiness</source>
<translation>Bereitschaft</translation></message>
<message><source>Ready</source>
<translation>Bereit</translation></message>
<message><source>Ready with this reason</source>
<translation>Bereit mit diesem Grund</translation></message>
<message><source>Reason</source>
<translation>Grund</translation></message>
<message><source>Reason for going on all the same</source>
<translation>Grund, trotzdem fortzufahren</translation></message>
<message><source>Reason for starting without a signed time out</source>
<translation>Grund, ohne unterschriebenes Time-out zu beginnen</translation></message>
<message><source>Reason for starting without it</source>
<translation>Grund, ohne zu beginnen</translation></message>
<message><source>Reason for this material</source>
<translation>Grund für dieses Material</translation></message>
<message><source>Reason, needed for another day or none</source>
<translation>Grund, nötig bei anderem Tag oder keinem</translation></message>
<message><source>Reason: who recalls it and why</source>
<translation>Grund: wer zurückruft und warum</translation></message>
<message><source>Reason: {item}</source>
<translation>Grund: {item}</translation></message>
<message><source>Reasons for a cancellation</source>
<translation>Gründe für eine Absage</translation></message>
<message><source>Reasons for a delay</source>
<translation>Gründe für eine Verspätung</translation></message>
<message><source>Recall</source>
<translation>Rückruf</translation></message>
<message><source>Recall the chosen lot</source>
<translation>Gewählte Charge zurückrufen</translation></message>
<message><source>Recalled</source>
<translation>Zurückgerufen</translation></message>
<message><source>Recalled on</source>
<translation>Zurückgerufen am</translation></message>
<message><source>recalled †</source>
<translation>erinnert †</translation></message>
<message><source>Recalled: {reason}. Set it apart.</source>
<translation>Zurückgerufen: {reason}. Aussondern.</translation></message>
<message><source>Recalled: {what}.</source>
<translation>Zurückgerufen: {what}.</translation></message>
<message><source>Recalls</source>
<translation>Rückrufe</translation></message>
<message><source>Recalls in force</source>
<translation>Rückrufe in Kraft</translation></message>
<message><source>Receive</source>
<translation>Einbuchen</translation></message>
<message><source>Receive more</source>
<translation>Mehr einbuchen</translation></message>
<message><source>received</source>
<translation>eingebucht</translation></message>
<message><source>Record</source>
<translation>Erfassen</translation></message>
<message><source>Record adverse event</source>
<translation>Unerwünschtes Ereignis erfassen</translation></message>
<message><source>Record it all the same: {what}</source>
<translation>Trotzdem erfassen: {what}</translation></message>
<message><source>Record recall</source>
<translation>Rückruf erfassen</translation></message>
<message><source>Record signed.</source>
<translation>Protokoll unterschrieben.</translation></message>
<message><source>Record the recall: from then on it may not be used</source>
<translation>Rückruf erfassen: Von da an darf es nicht verwendet werden</translation></message>
<message><source>recorded {when} by {who}</source>
<translation>erfasst {when} von {who}</translation></message>
<message><source>Records</source>
<translation>Archiv</translation></message>
<message><source>Records and exports hold the code: give a short one.</source>
<translation>Datensätze und Exporte enthalten das Kürzel: Geben Sie ein kurzes an.</translation></message>
<message><source>Recovery key</source>
<translation>Wiederherstellungsschlüssel</translation></message>
<message><source>recovery key</source>
<translation>Wiederherstellungsschlüssel</translation></message>
<message><source>Recovery key: {key}</source>
<translation>Wiederherstellungsschlüssel: {key}</translation></message>
<message><source>Redo</source>
<translation>Wiederholen</translation></message>
<message><source>Redo {what}</source>
<translation>{what} wiederholen</translation></message>
<message><source>Reference</source>
<translation>Bestellnummer</translation></message>
<message><source>Reference air kerma of all procedures in the last 60 days</source>
<translation>Referenz-Luftkerma aller Eingriffe der letzten 60 Tage</translation></message>
<message><source>Reference level</source>
<translation>Referenzwert</translation></message>
<message><source>Reference levels describe groups of patients: one patient above is no fault.</source>
<translation>Referenzwerte beschreiben Gruppen: Ein Patient darüber ist kein Fehler.</translation></message>
<message><source>Reference ranges only: the dose comes from the signed order.</source>
<translation>Nur Referenzbereiche: Die Dosis steht in der unterschriebenen Anordnung.</translation></message>
<message><source>reference: {dose}</source>
<translation>Referenz: {dose}</translation></message>
<message><source>Refuse</source>
<translation>Ablehnen</translation></message>
<message><source>Relief {relief} %.</source>
<translation>Besserung {relief} %.</translation></message>
<message><source>Remove</source>
<translation>Löschen</translation></message>
<message><source>Remove kit</source>
<translation>Set löschen</translation></message>
<message><source>Remove material {number}</source>
<translation>Material {number} löschen</translation></message>
<message><source>Remove row {number}</source>
<translation>Zeile {number} entfernen</translation></message>
<message><source>Remove the filter {words}</source>
<translation>Filter {words} entfernen</translation></message>
<message><source>Remove this row</source>
<translation>Diese Zeile entfernen</translation></message>
<message><source>removed</source>
<translation>entfernt</translation></message>
<message><source>Respiration</source>
<translation>Atmung</translation></message>
<message><source>Restore</source>
<translation>Wiederherstellen</translation></message>
<message><source>Restore a backup</source>
<translation>Sicherung wiederherstellen</translation></message>
<message><source>Restore {file}?</source>
<translation>{file} wiederherstellen?</translation></message>
<message><source>Restored</source>
<translation>Wiederhergestellt</translation></message>
<message><source>Restoring the backup</source>
<translation>Sicherung wird zurückgespielt</translation></message>
<message><source>Result</source>
<translation>Ergebnis</translation></message>
<message><source>Results count for</source>
<translation>Ergebnisse gelten</translation></message>
<message><source>resume</source>
<translation>wieder beginnen</translation></message>
<message><source>returned</source>
<translation>zurückgelegt</translation></message>
<message><source>Reviewed</source>
<translation>Geprüft</translation></message>
<message><source>Right</source>
<translation>Rechts</translation></message>
<message><source>Risk</source>
<translation>Risiko</translation></message>
<message><source>Risk summary</source>
<translation>Risikoübersicht</translation></message>
<message><source>Risk summary read</source>
<translation>Risikoübersicht gelesen</translation></message>
<message><source>Risks: stop {stop}, caution {caution}, not assessed {na}, ok {ok}. Content pack {pack}.</source>
<translation>Risiken: Stopp {stop}, Vorsicht {caution}, nicht beurteilt {na}, ok {ok}. Inhalt {pack}.</translation></message>
<message><source>Role</source>
<translation>Rolle</translation></message>
<message><source>Room</source>
<translation>Raum</translation></message>
<message><source>room and time clash with {case}</source>
<translation>Raum und Zeit überschneiden sich mit {case}</translation></message>
<message><source>Room of the procedure; two cases at one time are marked</source>
<translation>Raum des Eingriffs; zwei Fälle zugleich werden markiert</translation></message>
<message><source>Room or cabinet</source>
<translation>Raum oder Schrank</translation></message>
<message><source>Room to puncture</source>
<translation>Raum bis Punktion</translation></message>
<message><source>Rooms</source>
<translation>Räume</translation></message>
<message><source>Route</source>
<translation>Weg</translation></message>
<message><source>Rule</source>
<translation>Regel</translation></message>
<message><source>Rules and limits</source>
<translation>Regeln und Grenzen</translation></message>
<message><source>Rules that lead</source>
<translation>Führende Regeln</translation></message>
<message><source>Run chart of monthly medians.</source>
<translation>Verlaufskarte der Monatsmediane.</translation></message>
<message><source>Run its cases</source>
<translation>Prüffälle ausführen</translation></message>
<message><source>Runs inside</source>
<translation>Läuft in</translation></message>
<message><source>Sac</source>
<translation>Sack</translation></message>
<message><source>Saline</source>
<translation>Kochsalz</translation></message>
<message><source>Sat</source>
<translation>Sa</translation></message>
<message><source>Saturday</source>
<translation>Samstag</translation></message>
<message><source>Save</source>
<translation>Speichern</translation></message>
<message><source>Save again</source>
<translation>Nochmals speichern</translation></message>
<message><source>Save again.</source>
<translation>Speichern Sie nochmals.</translation></message>
<message><source>Save as PDF</source>
<translation>Als PDF speichern</translation></message>
<message><source>Save figures</source>
<translation>Zahlen speichern</translation></message>
<message><source>Save figures as CSV ...</source>
<translation>Zahlen als CSV speichern ...</translation></message>
<message><source>Save for this site</source>
<translation>Für dieses Haus speichern</translation></message>
<message><source>Save kit</source>
<translation>Set speichern</translation></message>
<message><source>Save now</source>
<translation>Jetzt speichern</translation></message>
<message><source>Save picture</source>
<translation>Bild speichern</translation></message>
<message><source>Save picture as PNG ...</source>
<translation>Bild als PNG speichern ...</translation></message>
<message><source>Save picture as SVG ...</source>
<translation>Bild als SVG speichern ...</translation></message>
<message><source>Save the refused rows</source>
<translation>Abgelehnte Zeilen speichern</translation></message>
<message><source>Save the refused rows…</source>
<translation>Abgelehnte Zeilen speichern…</translation></message>
<message><source>Save the result (Enter)</source>
<translation>Ergebnis speichern (Eingabe)</translation></message>
<message><source>Save this list as CSV</source>
<translation>Diese Liste als CSV speichern</translation></message>
<message><source>Save this view</source>
<translation>Diese Ansicht speichern</translation></message>
<message><source>Save this view ...</source>
<translation>Diese Ansicht speichern …</translation></message>
<message><source>Save who got it</source>
<translation>Empfängerliste speichern</translation></message>
<message><source>Saved {path}, {count} pages.</source>
<translation>{path} gespeichert, {count} Seiten.</translation></message>
<message><source>Saved {path}.</source>
<translation>{path} gespeichert.</translation></message>
<message><source>Saved {time}</source>
<translation>Gespeichert {time}</translation></message>
<message><source>Saving…</source>
<translation>Wird gespeichert…</translation></message>
<message><source>Say how many.</source>
<translation>Sagen Sie, wie viele.</translation></message>
<message><source>Say in a few words why it is put off.</source>
<translation>Sagen Sie in wenigen Worten, warum verschoben wird.</translation></message>
<message><source>Say in a few words why.</source>
<translation>Sagen Sie in wenigen Worten, warum.</translation></message>
<message><source>Say what is to be done.</source>
<translation>Sagen Sie, was zu tun ist.</translation></message>
<message><source>Say why it is not needed.</source>
<translation>Sagen Sie, warum sie nicht nötig ist.</translation></message>
<message><source>Says</source>
<translation>Sagt</translation></message>
<message><source>Scale</source>
<translation>Skala</translation></message>
<message><source>Scan</source>
<translation>Scan</translation></message>
<message><source>Scan a product's label to receive it, or import a list.</source>
<translation>Scannen Sie ein Produktetikett, um es einzubuchen, oder importieren Sie eine Liste.</translation></message>
<message><source>Scan a product, or type a lot or a patient's number.</source>
<translation>Scannen Sie ein Produkt oder tippen Sie eine Charge oder Patientennummer.</translation></message>
<message><source>Scan the label, or type its code and press Enter</source>
<translation>Etikett scannen, oder Code tippen und Enter</translation></message>
<message><source>Scan the label, or type the device identifier</source>
<translation>Etikett scannen oder die Produktkennung eingeben</translation></message>
<message><source>Scheduled cases {by}. Cancelled ones left out.</source>
<translation>Geplante Fälle {by}. Ohne abgesagte.</translation></message>
<message><source>Scheduled start</source>
<translation>Geplanter Beginn</translation></message>
<message><source>Scores</source>
<translation>Scores</translation></message>
<message><source>Scrub technologist</source>
<translation>Steriler MTR</translation></message>
<message><source>Scrubbed</source>
<translation>Steril</translation></message>
<message><source>Search all cases</source>
<translation>Alle Fälle durchsuchen</translation></message>
<message><source>Search in the manual</source>
<translation>Im Handbuch suchen</translation></message>
<message><source>Search in the section</source>
<translation>Im Abschnitt suchen</translation></message>
<message><source>Search in {section}</source>
<translation>In {section} suchen</translation></message>
<message><source>Search the stock</source>
<translation>Im Lager suchen</translation></message>
<message><source>Searches</source>
<translation>Suchen</translation></message>
<message><source>Second access</source>
<translation>Zweiter Zugang</translation></message>
<message><source>Second access site needed</source>
<translation>Zweiter Zugang nötig</translation></message>
<message><source>second access {share}</source>
<translation>zweiter Zugang {share}</translation></message>
<message><source>Second person</source>
<translation>Zweite Person</translation></message>
<message><source>second person</source>
<translation>zweite Person</translation></message>
<message><source>Second person: {item}</source>
<translation>Zweite Person: {item}</translation></message>
<message><source>secondary page</source>
<translation>Sekundärquelle</translation></message>
<message><source>Sections of the content pack</source>
<translation>Abschnitte des Inhaltspakets</translation></message>
<message><source>Sedation</source>
<translation>Sedierung</translation></message>
<message><source>Sedation and other drugs</source>
<translation>Sedierung und andere Medikamente</translation></message>
<message><source>Seen on</source>
<translation>Gesehen am</translation></message>
<message><source>Sent {count} pages to the printer.</source>
<translation>{count} Seiten an den Drucker gesendet.</translation></message>
<message><source>September</source>
<translation>September</translation></message>
<message><source>Serial number</source>
<translation>Seriennummer</translation></message>
<message><source>serial {serial}</source>
<translation>Serie {serial}</translation></message>
<message><source>Services</source>
<translation>Abteilungen</translation></message>
<message><source>Set a date and time to see when preparation has to begin.</source>
<translation>Setzen Sie Datum und Zeit, um zu sehen, wann die Vorbereitung beginnt.</translation></message>
<message><source>Set apart</source>
<translation>Aussondern</translation></message>
<message><source>Set back to an earlier state: {cases}</source>
<translation>Auf früheren Stand zurückgesetzt: {cases}</translation></message>
<message><source>Set count</source>
<translation>Bestand setzen</translation></message>
<message><source>Set or changed by this site.</source>
<translation>Von diesem Haus gesetzt oder geändert.</translation></message>
<message><source>Settings</source>
<translation>Optionen</translation></message>
<message><source>Settle</source>
<translation>Klären</translation></message>
<message><source>Several people, with sign-in</source>
<translation>Mehrere Personen, mit Anmeldung</translation></message>
<message><source>Severe</source>
<translation>Schwer</translation></message>
<message><source>Severity</source>
<translation>Schwere</translation></message>
<message><source>Sex</source>
<translation>Geschlecht</translation></message>
<message><source>sex not recorded</source>
<translation>Geschlecht nicht erfasst</translation></message>
<message><source>sex unknown</source>
<translation>Geschlecht unbekannt</translation></message>
<message><source>Shaken</source>
<translation>Geschüttelt</translation></message>
<message><source>Share</source>
<translation>Anteil</translation></message>
<message><source>Share of the whole</source>
<translation>Anteil am Ganzen</translation></message>
<message><source>Sheath</source>
<translation>Schleuse</translation></message>
<message><source>Shelf</source>
<translation>Regal</translation></message>
<message><source>shift</source>
<translation>Verschiebung</translation></message>
<message><source>Shifts and trends are looked for from {n} months on.</source>
<translation>Verschiebungen und Trends werden ab {n} Monaten gesucht.</translation></message>
<message><source>shipped: {written}</source>
<translation>geliefert: {written}</translation></message>
<message><source>Shortest code</source>
<translation>Kürzester Code</translation></message>
<message><source>Show</source>
<translation>Zeigen</translation></message>
<message><source>Show the entry</source>
<translation>Eintrag zeigen</translation></message>
<message><source>Show the list (Down)</source>
<translation>Liste zeigen (Pfeil ab)</translation></message>
<message><source>Show the list: {field}</source>
<translation>Liste zeigen: {field}</translation></message>
<message><source>Show the lot to count it</source>
<translation>Charge zeigen und zählen</translation></message>
<message><source>Show this view</source>
<translation>Diese Ansicht zeigen</translation></message>
<message><source>Shown</source>
<translation>Angezeigt</translation></message>
<message><source>Side</source>
<translation>Seite</translation></message>
<message><source>Side holes</source>
<translation>Seitenlöcher</translation></message>
<message><source>Side of the procedure; the time out repeats it</source>
<translation>Seite des Eingriffs; das Time-out wiederholt sie</translation></message>
<message><source>Side or level</source>
<translation>Seite oder Höhe</translation></message>
<message><source>Sign</source>
<translation>Unterschreiben</translation></message>
<message><source>sign a record</source>
<translation>ein Protokoll unterschreiben</translation></message>
<message><source>Sign in</source>
<translation>Sign-in</translation></message>
<message><source>Sign in now</source>
<translation>Jetzt anmelden</translation></message>
<message><source>Sign in with your password first.</source>
<translation>Melden Sie sich zuerst mit dem Passwort an.</translation></message>
<message><source>Sign off</source>
<translation>Freigeben</translation></message>
<message><source>Sign out</source>
<translation>Sign-out</translation></message>
<message><source>Sign the record</source>
<translation>Protokoll unterschreiben</translation></message>
<message><source>Sign this phase</source>
<translation>Diese Phase unterschreiben</translation></message>
<message><source>Sign-off</source>
<translation>Freigabe</translation></message>
<message><source>Sign: {phase}</source>
<translation>Unterschrift: {phase}</translation></message>
<message><source>Signal</source>
<translation>Signal</translation></message>
<message><source>Signed</source>
<translation>Unterschrieben</translation></message>
<message><source>Signed by {name} on {date}.{note}</source>
<translation>Freigegeben von {name} am {date}.{note}</translation></message>
<message><source>Signed by {name}, {role}, {when}</source>
<translation>Unterschrieben von {name}, {role}, {when}</translation></message>
<message><source>Signed order number</source>
<translation>Nummer der unterschriebenen Anordnung</translation></message>
<message><source>Signed version</source>
<translation>Unterschriebene Fassung</translation></message>
<message><source>Signed {when}.</source>
<translation>Unterschrieben {when}.</translation></message>
<message><source>Signed {when}: this record is locked. An amendment keeps the version as signed.</source>
<translation>Unterschrieben {when}: Dieses Protokoll ist gesperrt. Eine Änderung bewahrt die unterschriebene Fassung.</translation></message>
<message><source>Signed: name and date are kept with this version.</source>
<translation>Freigegeben: Name und Datum bleiben bei dieser Fassung.</translation></message>
<message><source>Signing needs PIN or password of the person who signs.</source>
<translation>Unterschreiben braucht PIN oder Passwort der Person, die unterschreibt.</translation></message>
<message><source>Signing says: I compared this entry with its sources and it holds for this site. Name and date are kept with the version signed; once the entry changes, it says so.</source>
<translation>Mit der Freigabe sagen Sie: Ich habe den Eintrag mit seinen Quellen verglichen, er gilt für dieses Haus. Name und Datum bleiben bei der freigegebenen Fassung; ändert sich der Eintrag, wird es gesagt.</translation></message>
<message><source>Signs this phase:</source>
<translation>Unterschreibt diese Phase:</translation></message>
<message><source>Since</source>
<translation>Seit</translation></message>
<message><source>SIR class</source>
<translation>SIR-Klasse</translation></message>
<message><source>SIR row</source>
<translation>SIR-Zeile</translation></message>
<message><source>SIR threshold {rate} %</source>
<translation>SIR-Schwelle {rate} %</translation></message>
<message><source>Site</source>
<translation>Haus</translation></message>
<message><source>Site code</source>
<translation>Kürzel des Hauses</translation></message>
<message><source>Site name</source>
<translation>Name des Hauses</translation></message>
<message><source>Size</source>
<translation>Größe</translation></message>
<message><source>Size as delivered</source>
<translation>Größe bei der Gabe</translation></message>
<message><source>Sizing</source>
<translation>Größenwahl</translation></message>
<message><source>Skip</source>
<translation>Überspringen</translation></message>
<message><source>Sleep apnea (STOP-Bang)</source>
<translation>Schlafapnoe (STOP-Bang)</translation></message>
<message><source>Small numbers, under {n} cases: {names}.</source>
<translation>Kleine Zahlen, unter {n} Fälle: {names}.</translation></message>
<message><source>Smaller text</source>
<translation>Kleinerer Text</translation></message>
<message><source>Smallest lumen it needs</source>
<translation>Kleinstes nötiges Lumen</translation></message>
<message><source>Snoring</source>
<translation>Schnarchen</translation></message>
<message><source>Some wording of this scale was not seen.</source>
<translation>Ein Teil des Wortlauts dieser Skala wurde nicht gesehen.</translation></message>
<message><source>Somebody else confirms this item with PIN or password.</source>
<translation>Eine andere Person bestätigt diesen Punkt mit PIN oder Passwort.</translation></message>
<message><source>someone else</source>
<translation>jemand anderes</translation></message>
<message><source>Something else</source>
<translation>Etwas anderes</translation></message>
<message><source>Something went wrong in the program.</source>
<translation>Im Programm ist ein Fehler aufgetreten.</translation></message>
<message><source>Source</source>
<translation>Quelle</translation></message>
<message><source>Sources</source>
<translation>Quellen</translation></message>
<message><source>SpO2</source>
<translation>SpO2</translation></message>
<message><source>Staff</source>
<translation>Personal</translation></message>
<message><source>Start</source>
<translation>Starten</translation></message>
<message><source>start a procedure</source>
<translation>einen Eingriff beginnen</translation></message>
<message><source>Start in this language</source>
<translation>In dieser Sprache starten</translation></message>
<message><source>Start with this reason</source>
<translation>Mit diesem Grund beginnen</translation></message>
<message><source>Start without time out</source>
<translation>Ohne Time-out beginnen</translation></message>
<message><source>Started before the time out was signed</source>
<translation>Vor unterschriebenem Time-out begonnen</translation></message>
<message><source>State</source>
<translation>Zustand</translation></message>
<message><source>Status</source>
<translation>Status</translation></message>
<message><source>Stay with the open case</source>
<translation>Beim offenen Fall bleiben</translation></message>
<message><source>Step {number}</source>
<translation>Schritt {number}</translation></message>
<message><source>Steps of the plan</source>
<translation>Schritte des Plans</translation></message>
<message><source>Stock</source>
<translation>Lager</translation></message>
<message><source>Stock near expiry</source>
<translation>Bald verfallender Bestand</translation></message>
<message><source>Stop</source>
<translation>Stopp</translation></message>
<message><source>Stop bleeding</source>
<translation>Blutung stillen</translation></message>
<message><source>STOP-Bang</source>
<translation>STOP-Bang</translation></message>
<message><source>stops the phase</source>
<translation>stoppt die Phase</translation></message>
<message><source>stops this phase</source>
<translation>stoppt diese Phase</translation></message>
<message><source>Such as Europe/Berlin. Empty: that of the computer. From the next start on.</source>
<translation>Etwa Europe/Berlin. Leer: die des Rechners. Ab dem nächsten Start.</translation></message>
<message><source>suggested</source>
<translation>vorgeschlagen</translation></message>
<message><source>Suggested from the usual duration of the procedure</source>
<translation>Vorgeschlagen nach der üblichen Dauer des Eingriffs</translation></message>
<message><source>suggested, not accepted yet</source>
<translation>vorgeschlagen, noch nicht angenommen</translation></message>
<message><source>Sum</source>
<translation>Summe</translation></message>
<message><source>Sum after each case</source>
<translation>Summe nach jedem Fall</translation></message>
<message><source>sum of log odds</source>
<translation>Summe der Log-Odds</translation></message>
<message><source>Sun</source>
<translation>So</translation></message>
<message><source>Sunday</source>
<translation>Sonntag</translation></message>
<message><source>Supervisor</source>
<translation>Aufsicht</translation></message>
<message><source>SVG drawings (*.svg);;PNG pictures (*.png)</source>
<translation>SVG-Zeichnungen (*.svg);;PNG-Bilder (*.png)</translation></message>
<message><source>Syringe for DMSO</source>
<translation>Spritze für DMSO</translation></message>
<message><source>system keyring</source>
<translation>Schlüsselbund des Systems</translation></message>
<message><source>Systolic</source>
<translation>Systolisch</translation></message>
<message><source>Systolic pressure</source>
<translation>Systolischer Druck</translation></message>
<message><source>Tab</source>
<translation>Tab</translation></message>
<message><source>Tables (*.csv *.xlsx)</source>
<translation>Tabellen (*.csv *.xlsx)</translation></message>
<message><source>Take a shorter one.</source>
<translation>Nehmen Sie ein kürzeres.</translation></message>
<message><source>Take all mine</source>
<translation>Alles von mir nehmen</translation></message>
<message><source>Take all theirs</source>
<translation>Alles von der anderen Person nehmen</translation></message>
<message><source>Take away</source>
<translation>Entfernen</translation></message>
<message><source>Take digits that are neither alike nor in a row.</source>
<translation>Nehmen Sie Ziffern, die weder gleich noch fortlaufend sind.</translation></message>
<message><source>Take out</source>
<translation>Herausnehmen</translation></message>
<message><source>Take out a word, or look for part of a name or number.</source>
<translation>Nehmen Sie ein Wort weg oder suchen Sie einen Teil von Name oder Nummer.</translation></message>
<message><source>Take out a word, or look in another section.</source>
<translation>Nehmen Sie ein Wort weg oder suchen Sie in einem anderen Abschnitt.</translation></message>
<message><source>Take out of the site's content</source>
<translation>Aus dem Inhalt des Hauses entfernen</translation></message>
<message><source>Take over</source>
<translation>Übernehmen</translation></message>
<message><source>Take over the label's</source>
<translation>Angaben des Etiketts übernehmen</translation></message>
<message><source>Take three or four words in a row.</source>
<translation>Nehmen Sie drei oder vier Wörter hintereinander.</translation></message>
<message><source>Taken at</source>
<translation>Abgenommen am</translation></message>
<message><source>taken at</source>
<translation>abgenommen am</translation></message>
<message><source>Taken for</source>
<translation>Genommen wegen</translation></message>
<message><source>Taken from {who}: {fields}.</source>
<translation>Übernommen von {who}: {fields}.</translation></message>
<message><source>Taken in</source>
<translation>Aufgenommen</translation></message>
<message><source>Takes none</source>
<translation>Nimmt keine</translation></message>
<message><source>Target</source>
<translation>Ziel</translation></message>
<message><source>Target artery</source>
<translation>Zielarterie</translation></message>
<message><source>Target vessel diameter</source>
<translation>Durchmesser des Zielgefäßes</translation></message>
<message><source>Target vessel, organ or level</source>
<translation>Zielgefäß, Organ oder Höhe</translation></message>
<message><source>Task done</source>
<translation>Aufgabe erledigt</translation></message>
<message><source>Team</source>
<translation>Team</translation></message>
<message><source>Team and notes</source>
<translation>Team und Notizen</translation></message>
<message><source>Technical success</source>
<translation>Technischer Erfolg</translation></message>
<message><source>technical success {share}</source>
<translation>technischer Erfolg {share}</translation></message>
<message><source>Technologist</source>
<translation>MTR</translation></message>
<message><source>Tell the operator: step {n} reached. Next at {next} Gy</source>
<translation>Untersucher informieren: Stufe {n} erreicht. Nächste bei {next} Gy</translation></message>
<message><source>Temperature</source>
<translation>Temperatur</translation></message>
<message><source>Temporary</source>
<translation>Vorübergehend</translation></message>
<message><source>Territory</source>
<translation>Stromgebiet</translation></message>
<message><source>Territory or feeding artery</source>
<translation>Gebiet oder zuführende Arterie</translation></message>
<message><source>Test</source>
<translation>Test</translation></message>
<message><source>Text size</source>
<translation>Textgröße</translation></message>
<message><source>Text size of the system</source>
<translation>Textgröße des Systems</translation></message>
<message><source>that of the cases before</source>
<translation>die der Fälle davor</translation></message>
<message><source>that of this period itself</source>
<translation>die dieses Zeitraums selbst</translation></message>
<message><source>The case is ready.</source>
<translation>Der Fall ist bereit.</translation></message>
<message><source>The case is saved as you decided.</source>
<translation>Der Fall ist so gespeichert, wie Sie entschieden haben.</translation></message>
<message><source>The case names no lot, so nothing was drawn. Enter the lot in the case.</source>
<translation>Der Fall nennt keine Charge, darum wurde nichts abgebucht. Tragen Sie die Charge im Fall ein.</translation></message>
<message><source>The case store is encrypted</source>
<translation>Der Fallspeicher ist verschlüsselt</translation></message>
<message><source>The case used it, and the stock has no such product: nothing was drawn. Add the product and what came of it; the case is then drawn by itself.</source>
<translation>Der Fall hat es verwendet, das Lager kennt das Produkt nicht: Nichts wurde abgebucht. Nehmen Sie Produkt und Zugang auf; der Fall bucht dann selbst ab.</translation></message>
<message><source>The checklist appears once a procedure is chosen.</source>
<translation>Die Checkliste erscheint, sobald ein Eingriff gewählt ist.</translation></message>
<message><source>The chosen case</source>
<translation>Der gewählte Fall</translation></message>
<message><source>The chosen entry</source>
<translation>Der gewählte Eintrag</translation></message>
<message><source>The chosen kit</source>
<translation>Das gewählte Set</translation></message>
<message><source>The chosen product</source>
<translation>Das gewählte Produkt</translation></message>
<message><source>The clock of this computer is {amount} behind what was recorded before. Set it right: times are kept as it shows them.</source>
<translation>Die Uhr dieses Rechners geht {amount} nach gegenüber früher Aufgezeichnetem. Stellen Sie sie: Zeiten werden so gespeichert, wie sie sie zeigt.</translation></message>
<message><source>The code is that of the open case: {name}.</source>
<translation>Der Code gehört zum offenen Fall: {name}.</translation></message>
<message><source>The code {code} is given twice.</source>
<translation>Das Kürzel {code} ist doppelt vergeben.</translation></message>
<message><source>the command line, or the data folder</source>
<translation>die Befehlszeile oder der Datenordner</translation></message>
<message><source>The content pack has faults.</source>
<translation>Das Inhaltspaket hat Fehler.</translation></message>
<message><source>The content pack lists no devices for this procedure.</source>
<translation>Das Inhaltspaket nennt für diesen Eingriff keine Produkte.</translation></message>
<message><source>The demo day could not be started: run irplanner --demo.</source>
<translation>Der Demotag konnte nicht gestartet werden: irplanner --demo ausführen.</translation></message>
<message><source>The demo day opens in a window of its own.</source>
<translation>Der Demotag öffnet sich in einem eigenen Fenster.</translation></message>
<message><source>The device it runs in; the path is checked from it</source>
<translation>Das Instrument, in dem es läuft; danach wird der Weg geprüft</translation></message>
<message><source>The device through which the material goes; its lumen is checked</source>
<translation>Das Instrument, durch das das Material läuft; sein Lumen wird geprüft</translation></message>
<message><source>The entry as text</source>
<translation>Der Eintrag als Text</translation></message>
<message><source>The file as it was is still there: {kept}. Remove it when all is well.</source>
<translation>Die Datei von vorher liegt noch da: {kept}. Löschen Sie sie, wenn alles in Ordnung ist.</translation></message>
<message><source>The first administrator</source>
<translation>Erste Verwaltungsperson</translation></message>
<message><source>The kit was not saved: {why}</source>
<translation>Das Set wurde nicht gespeichert: {why}</translation></message>
<message><source>The label has lot and date but no product: scan the product's label too.</source>
<translation>Das Etikett hat Charge und Datum, aber kein Produkt: Scannen Sie auch das Produktetikett.</translation></message>
<message><source>The label names no lot and no date.</source>
<translation>Das Etikett nennt weder Charge noch Datum.</translation></message>
<message><source>The label says so: {what}</source>
<translation>Das Etikett sagt es so: {what}</translation></message>
<message><source>The last good value stays in force.</source>
<translation>Der letzte gültige Wert bleibt in Kraft.</translation></message>
<message><source>The level is not recorded</source>
<translation>Die Höhe ist nicht erfasst</translation></message>
<message><source>The lot is kept by serial number and the case names none, so nothing was drawn. Enter it in the case.</source>
<translation>Die Charge wird nach Seriennummern geführt und der Fall nennt keine, darum wurde nichts abgebucht. Tragen Sie sie im Fall ein.</translation></message>
<message><source>The manual is in English so far.</source>
<translation>Das Handbuch gibt es bisher nur auf Englisch.</translation></message>
<message><source>The new passphrase again</source>
<translation>Neue Passphrase noch einmal</translation></message>
<message><source>The new password again</source>
<translation>Neues Passwort noch einmal</translation></message>
<message><source>the oldest case</source>
<translation>der älteste Fall</translation></message>
<message><source>The one printed before opens the store no more.</source>
<translation>Der früher gedruckte öffnet den Speicher nicht mehr.</translation></message>
<message><source>The one you were given was known to somebody else.</source>
<translation>Das Ihnen gegebene kannte noch jemand.</translation></message>
<message><source>The page could not be started.</source>
<translation>Die Seite konnte nicht begonnen werden.</translation></message>
<message><source>The passphrase again</source>
<translation>Passphrase noch einmal</translation></message>
<message><source>The passphrase is changed.</source>
<translation>Die Passphrase ist geändert.</translation></message>
<message><source>The password again</source>
<translation>Passwort noch einmal</translation></message>
<message><source>The password is changed by its owner at the next sign-in.</source>
<translation>Das Passwort wird bei der nächsten Anmeldung von seinem Inhaber geändert.</translation></message>
<message><source>The pick list appears once a procedure is chosen.</source>
<translation>Die Materialliste erscheint, sobald ein Eingriff gewählt ist.</translation></message>
<message><source>The PIN is not enough here.</source>
<translation>Die PIN genügt hier nicht.</translation></message>
<message><source>The PIN is wrong.</source>
<translation>Die PIN ist falsch.</translation></message>
<message><source>The PIN or password was given too long ago.</source>
<translation>PIN oder Passwort wurde vor zu langer Zeit eingegeben.</translation></message>
<message><source>The plan has the other choices now.</source>
<translation>Der Plan hat nun die andere Auswahl.</translation></message>
<message><source>The planning phase was never signed nor the case marked ready: planned values are those of now.</source>
<translation>Die Planungsphase wurde nie unterschrieben, der Fall nie als bereit markiert: Die geplanten Werte sind die jetzigen.</translation></message>
<message><source>The planning phase was not signed and the case was not marked ready: what changed since cannot be said.</source>
<translation>Die Planungsphase wurde nicht unterschrieben, der Fall nicht als bereit markiert: Was sich geändert hat, ist nicht zu sagen.</translation></message>
<message><source>The record is locked in the name of whoever gives PIN or password.</source>
<translation>Das Protokoll wird im Namen der Person gesperrt, die PIN oder Passwort eingibt.</translation></message>
<message><source>The record is open for changes.</source>
<translation>Das Protokoll ist für Änderungen offen.</translation></message>
<message><source>The recovery key stays as it is.</source>
<translation>Der Wiederherstellungsschlüssel bleibt, wie er ist.</translation></message>
<message><source>The risk summary has not been read</source>
<translation>Die Risikoübersicht ist nicht gelesen</translation></message>
<message><source>The search {name} is gone.</source>
<translation>Die Suche {name} ist gelöscht.</translation></message>
<message><source>The second person must be another than {name}.</source>
<translation>Die zweite Person muss eine andere als {name} sein.</translation></message>
<message><source>The server has its own backups and keys: see docs/postgresql.md.</source>
<translation>Der Server hat eigene Sicherungen und Schlüssel: siehe docs/postgresql.md.</translation></message>
<message><source>the settings file</source>
<translation>die Einstellungsdatei</translation></message>
<message><source>The shares of the feeding arteries add up to {total} %.</source>
<translation>Die Anteile der Arterien ergeben {total} %.</translation></message>
<message><source>The side is not recorded</source>
<translation>Die Seite ist nicht erfasst</translation></message>
<message><source>the site's own</source>
<translation>vom Haus</translation></message>
<message><source>The stock list does not know this product yet. {unit}</source>
<translation>Die Lagerliste kennt dieses Produkt noch nicht. {unit}</translation></message>
<message><source>The store as it is now is kept beside it under another name. The window closes and opens again.</source>
<translation>Der Speicher bleibt in seinem jetzigen Stand unter anderem Namen daneben liegen. Das Fenster schließt und öffnet sich wieder.</translation></message>
<message><source>The system's keyring opens the store from now on.</source>
<translation>Ab jetzt öffnet der Schlüsselbund des Systems den Speicher.</translation></message>
<message><source>The target is not recorded</source>
<translation>Das Ziel ist nicht erfasst</translation></message>
<message><source>The time out is not signed.</source>
<translation>Das Time-out ist nicht unterschrieben.</translation></message>
<message><source>The two passphrases are not the same.</source>
<translation>Die beiden Passphrasen sind nicht gleich.</translation></message>
<message><source>The two passwords are not the same.</source>
<translation>Die beiden Passwörter sind nicht gleich.</translation></message>
<message><source>The version as signed is kept. Say what is put right.</source>
<translation>Die unterschriebene Fassung bleibt erhalten. Sagen Sie, was berichtigt wird.</translation></message>
<message><source>The vessel, organ or level that is treated</source>
<translation>Gefäß, Organ oder Höhe, die behandelt wird</translation></message>
<message><source>the whole interval lies above the limit</source>
<translation>das ganze Intervall liegt über der Grenze</translation></message>
<message numerus="yes"><source>The {n} shown</source>
<translation><numerusform>Die {n} gezeigten</numerusform><numerusform>Die {n} gezeigten</numerusform></translation></message>
<message><source>Theirs</source>
<translation>Von der anderen Person</translation></message>
<message><source>Therapeutic</source>
<translation>Therapeutisch</translation></message>
<message><source>There</source>
<translation>Vorhanden</translation></message>
<message><source>There is no case on this day to print.</source>
<translation>An diesem Tag ist kein Fall zu drucken.</translation></message>
<message><source>There is no day {text}.</source>
<translation>Den Tag {text} gibt es nicht.</translation></message>
<message><source>There is no open case on this day to print.</source>
<translation>An diesem Tag ist kein offener Fall zu drucken.</translation></message>
<message><source>There is no time {text}.</source>
<translation>Die Zeit {text} gibt es nicht.</translation></message>
<message><source>These words do not open the case store.</source>
<translation>Diese Wörter öffnen den Fallspeicher nicht.</translation></message>
<message><source>Thin out backups again</source>
<translation>Sicherungen wieder ausdünnen</translation></message>
<message><source>Thirteen invented cases, in a window of their own</source>
<translation>Dreizehn erfundene Fälle, in einem eigenen Fenster</translation></message>
<message><source>This account is closed after too many wrong passwords.</source>
<translation>Dieses Konto ist nach zu vielen falschen Passwörtern geschlossen.</translation></message>
<message><source>This case store is open already</source>
<translation>Dieser Fallspeicher ist schon offen</translation></message>
<message><source>This case was signed meanwhile. Your edits are kept: they come back when it is amended.</source>
<translation>Dieser Fall wurde inzwischen unterschrieben. Ihre Änderungen bleiben erhalten: Sie kommen wieder, wenn er wieder geöffnet wird.</translation></message>
<message><source>This content pack does not know the procedure: choose another.</source>
<translation>Dieses Inhaltspaket kennt den Eingriff nicht: Wählen Sie einen anderen.</translation></message>
<message><source>This is another patient than the one on the screen.</source>
<translation>Das ist ein anderer Patient als der auf dem Bildschirm.</translation></message>
<message><source>This label cannot be taken over.</source>
<translation>Dieses Etikett kann nicht übernommen werden.</translation></message>
<message><source>This month</source>
<translation>Dieser Monat</translation></message>
<message><source>This password is guessed at once.</source>
<translation>Dieses Passwort ist sofort erraten.</translation></message>
<message><source>This PIN is guessed at once.</source>
<translation>Diese PIN ist sofort erraten.</translation></message>
<message><source>This plan</source>
<translation>Dieser Plan</translation></message>
<message><source>This record is signed and locked. Amend it to change it.</source>
<translation>Dieses Protokoll ist unterschrieben und gesperrt. Ändern Sie es über „Ändern“.</translation></message>
<message><source>This record is signed: nothing was changed.</source>
<translation>Dieses Protokoll ist unterschrieben: Nichts wurde geändert.</translation></message>
<message><source>This site has no emergency access without an account.</source>
<translation>Hier gibt es keinen Notfallzugriff ohne Konto.</translation></message>
<message><source>This system has no keyring that can be used. The passphrase opens the store.</source>
<translation>Dieses System hat keinen nutzbaren Schlüsselbund. Die Passphrase öffnet den Speicher.</translation></message>
<message><source>This text has {count} characters; at most {limit} can be kept.</source>
<translation>Dieser Text hat {count} Zeichen; höchstens {limit} können gespeichert werden.</translation></message>
<message><source>This year</source>
<translation>Dieses Jahr</translation></message>
<message><source>Throw away</source>
<translation>Verwerfen</translation></message>
<message><source>Throw away of lot {lot}</source>
<translation>Aus Charge {lot} verwerfen</translation></message>
<message><source>Thu</source>
<translation>Do</translation></message>
<message><source>Thursday</source>
<translation>Donnerstag</translation></message>
<message><source>Time</source>
<translation>Zeit</translation></message>
<message><source>Time not known</source>
<translation>Zeit unbekannt</translation></message>
<message><source>time not set</source>
<translation>Zeit nicht gesetzt</translation></message>
<message><source>Time of {stage}</source>
<translation>Zeit: {stage}</translation></message>
<message><source>Time out</source>
<translation>Time-out</translation></message>
<message><source>Time out: read aloud</source>
<translation>Time-out: laut vorlesen</translation></message>
<message><source>Time since the newest stage</source>
<translation>Zeit seit der letzten Etappe</translation></message>
<message><source>Time zone</source>
<translation>Zeitzone</translation></message>
<message><source>Timeline</source>
<translation>Zeitplan</translation></message>
<message><source>Times</source>
<translation>Zeiten</translation></message>
<message><source>Times per day</source>
<translation>Mal pro Tag</translation></message>
<message><source>Times: {what}</source>
<translation>Zeiten: {what}</translation></message>
<message><source>Tired in the daytime</source>
<translation>Tagesmüdigkeit</translation></message>
<message><source>To settle</source>
<translation>Zu klären</translation></message>
<message><source>Today</source>
<translation>Heute</translation></message>
<message><source>today</source>
<translation>heute</translation></message>
<message><source>tomorrow</source>
<translation>morgen</translation></message>
<message><source>Too many wrong passwords: this account is closed until {time}.</source>
<translation>Zu viele falsche Passwörter: Das Konto ist bis {time} geschlossen.</translation></message>
<message><source>Trainee</source>
<translation>In Ausbildung</translation></message>
<message><source>Treatment</source>
<translation>Behandlung</translation></message>
<message><source>Treatment intent</source>
<translation>Behandlungsziel</translation></message>
<message><source>trend</source>
<translation>Trend</translation></message>
<message><source>Try again. After several wrong ones the account is closed for a while.</source>
<translation>Versuchen Sie es noch einmal. Nach mehreren falschen wird das Konto eine Zeit lang geschlossen.</translation></message>
<message><source>Tue</source>
<translation>Di</translation></message>
<message><source>Tuesday</source>
<translation>Dienstag</translation></message>
<message><source>Tumor</source>
<translation>Tumor</translation></message>
<message><source>Turnover</source>
<translation>Wechsel</translation></message>
<message><source>Two versions of this case</source>
<translation>Zwei Fassungen dieses Falls</translation></message>
<message><source>Type a search or add a filter first.</source>
<translation>Geben Sie zuerst eine Suche oder einen Filter ein.</translation></message>
<message><source>Type digits only.</source>
<translation>Tippen Sie nur Ziffern.</translation></message>
<message><source>Type of the oximeter curve while the radial artery is pressed</source>
<translation>Form der Oximeterkurve, während die A. radialis abgedrückt wird</translation></message>
<message><source>Type part of a name; Down shows the list, Enter takes the first</source>
<translation>Teil eines Namens eingeben; Pfeil ab zeigt die Liste, Eingabe nimmt das erste</translation></message>
<message><source>Type them again.</source>
<translation>Geben Sie sie nochmals ein.</translation></message>
<message><source>Typing…</source>
<translation>Eingabe…</translation></message>
<message><source>u-chart</source>
<translation>u-Karte</translation></message>
<message><source>Understood</source>
<translation>Verstanden</translation></message>
<message><source>Undo</source>
<translation>Rückgängig</translation></message>
<message><source>Undo {what}</source>
<translation>{what} rückgängig</translation></message>
<message><source>Unit</source>
<translation>Einheit</translation></message>
<message><source>unit</source>
<translation>Einheit</translation></message>
<message><source>Units and paper</source>
<translation>Einheiten und Papier</translation></message>
<message><source>Unknown</source>
<translation>Unbekannt</translation></message>
<message><source>unknown</source>
<translation>unbekannt</translation></message>
<message><source>Unlikely: {question}.{guess}</source>
<translation>Unwahrscheinlich: {question}.{guess}</translation></message>
<message><source>Unlock</source>
<translation>Entsperren</translation></message>
<message><source>Unlock the case store</source>
<translation>Fallspeicher entsperren</translation></message>
<message><source>until {time}</source>
<translation>bis {time}</translation></message>
<message><source>Upper limit</source>
<translation>Obere Grenze</translation></message>
<message><source>Urgency</source>
<translation>Dringlichkeit</translation></message>
<message><source>Urgent</source>
<translation>Dringlich</translation></message>
<message><source>Usable</source>
<translation>Verwendbar</translation></message>
<message><source>use by {day}</source>
<translation>verwendbar bis {day}</translation></message>
<message><source>Use the other choices</source>
<translation>Die andere Auswahl übernehmen</translation></message>
<message><source>Used</source>
<translation>Verwendet</translation></message>
<message><source>used</source>
<translation>verwendet</translation></message>
<message><source>usual</source>
<translation>üblich</translation></message>
<message><source>Usual choice</source>
<translation>Übliche Wahl</translation></message>
<message><source>Usual columns and widths</source>
<translation>Übliche Spalten und Breiten</translation></message>
<message><source>Usual duration</source>
<translation>Übliche Dauer</translation></message>
<message><source>Usual needle: {size} G</source>
<translation>Übliche Nadel: {size} G</translation></message>
<message><source>Usual plan</source>
<translation>Üblicher Plan</translation></message>
<message><source>usual {low}-{high} mL</source>
<translation>üblich {low}-{high} mL</translation></message>
<message><source>usual {low}-{high} µm</source>
<translation>üblich {low}-{high} µm</translation></message>
<message><source>usual {size}</source>
<translation>üblich {size}</translation></message>
<message><source>usual, {size}</source>
<translation>üblich, {size}</translation></message>
<message><source>UTF-8, every cell as recorded. For statistics programs and to be imported again.</source>
<translation>UTF-8, jede Zelle wie erfasst. Für Statistikprogramme und zum Wiedereinlesen.</translation></message>
<message><source>Value</source>
<translation>Wert</translation></message>
<message><source>value</source>
<translation>Wert</translation></message>
<message><source>Values</source>
<translation>Werte</translation></message>
<message><source>Values are kept in the unit they were typed in; this is the unit they are asked for.</source>
<translation>Werte bleiben in der eingegebenen Einheit; in dieser wird nach ihnen gefragt.</translation></message>
<message><source>Vascular surgery</source>
<translation>Gefäßchirurgie</translation></message>
<message><source>Version</source>
<translation>Version</translation></message>
<message><source>Version {n}</source>
<translation>Fassung {n}</translation></message>
<message><source>Version {n}, signed {when} by {who}. Content pack {pack}, rules {mark}, irplanner {program}.</source>
<translation>Fassung {n}, unterschrieben {when} von {who}. Inhalt {pack}, Regeln {mark}, irplanner {program}.</translation></message>
<message><source>Vessel diameter</source>
<translation>Gefäßdurchmesser</translation></message>
<message><source>View</source>
<translation>Ansicht</translation></message>
<message><source>Visit</source>
<translation>Besuch</translation></message>
<message><source>Vital signs</source>
<translation>Vitalzeichen</translation></message>
<message><source>Vocabularies</source>
<translation>Vokabulare</translation></message>
<message><source>Volume</source>
<translation>Volumen</translation></message>
<message><source>Volume planned in all; held against the limit for this kidney function</source>
<translation>Geplante Gesamtmenge; verglichen mit der Grenze für diese Nierenfunktion</translation></message>
<message><source>Volume the drug is dissolved in.</source>
<translation>Volumen, in dem der Wirkstoff gelöst ist.</translation></message>
<message><source>Wait until then, or ask an administrator.</source>
<translation>Warten Sie bis dahin oder fragen Sie die Verwaltung.</translation></message>
<message><source>waits for a second person</source>
<translation>wartet auf eine zweite Person</translation></message>
<message><source>Ware withstands oil and alcohol</source>
<translation>Material verträgt Öl und Alkohol</translation></message>
<message><source>was due {when}</source>
<translation>war fällig {when}</translation></message>
<message><source>Wasted</source>
<translation>Verworfen</translation></message>
<message><source>wasted</source>
<translation>verworfen</translation></message>
<message><source>Way in</source>
<translation>Zugang</translation></message>
<message><source>Wed</source>
<translation>Mi</translation></message>
<message><source>Wednesday</source>
<translation>Mittwoch</translation></message>
<message><source>Weight</source>
<translation>Gewicht</translation></message>
<message><source>Weight / height</source>
<translation>Gewicht / Größe</translation></message>
<message><source>weight?</source>
<translation>Gewicht?</translation></message>
<message><source>Welcome to IR Planner</source>
<translation>Willkommen bei IR Planner</translation></message>
<message><source>Went to</source>
<translation>Verlegt nach</translation></message>
<message><source>What</source>
<translation>Was</translation></message>
<message><source>What and why</source>
<translation>Was und warum</translation></message>
<message><source>What came</source>
<translation>Was kam</translation></message>
<message><source>What came of it, in a few words.</source>
<translation>Was herauskam, in wenigen Worten.</translation></message>
<message><source>What can be done with this chart</source>
<translation>Was mit diesem Diagramm möglich ist</translation></message>
<message><source>What differs</source>
<translation>Was abweicht</translation></message>
<message><source>What each column of the table is</source>
<translation>Was jede Spalte der Tabelle ist</translation></message>
<message><source>What else could be done, and who is informed for back-up</source>
<translation>Was sonst möglich wäre und wer für den Notfall Bescheid weiß</translation></message>
<message><source>What happened</source>
<translation>Was geschah</translation></message>
<message><source>What happened then: hives, shortness of breath, shock</source>
<translation>Was damals geschah: Urtikaria, Atemnot, Schock</translation></message>
<message><source>What happened, in a few words</source>
<translation>Was geschah, in wenigen Worten</translation></message>
<message><source>What is missing</source>
<translation>Was fehlt</translation></message>
<message><source>What is missing before {start}</source>
<translation>Was vor {start} fehlt</translation></message>
<message><source>What is pulled</source>
<translation>Was gerichtet wird</translation></message>
<message><source>What is to be done</source>
<translation>Was zu tun ist</translation></message>
<message><source>What it was</source>
<translation>Was es war</translation></message>
<message><source>What moved</source>
<translation>Bewegungen</translation></message>
<message><source>What rests on what</source>
<translation>Was worauf beruht</translation></message>
<message><source>What the content pack says</source>
<translation>Was das Inhaltspaket sagt</translation></message>
<message><source>What the procedure is guided by; X-ray adds the radiation items</source>
<translation>Womit geführt wird; Röntgen bringt die Strahlenschutzpunkte mit</translation></message>
<message><source>What the scanners are set to type first. Empty: nothing.</source>
<translation>Was die Scanner zuerst tippen. Leer: nichts.</translation></message>
<message><source>What to print</source>
<translation>Was gedruckt wird</translation></message>
<message><source>What was last eaten or drunk: each kind has its own fasting time</source>
<translation>Was zuletzt gegessen oder getrunken wurde: jede Art hat ihre Nüchternzeit</translation></message>
<message><source>What was said or found</source>
<translation>Was gesagt oder gefunden wurde</translation></message>
<message><source>what you type is kept on this computer</source>
<translation>was Sie eingeben, bleibt auf diesem Rechner erhalten</translation></message>
<message><source>What you typed is kept in this window.</source>
<translation>Ihre Eingaben bleiben in diesem Fenster.</translation></message>
<message><source>What you typed up to now is kept. If it happens again, close and open the program, and send the details to whoever looks after it. They hold no patient data.</source>
<translation>Was Sie bisher eingegeben haben, bleibt erhalten. Geschieht es wieder, schließen und öffnen Sie das Programm und senden Sie die Details an den Betreuer. Sie enthalten keine Patientendaten.</translation></message>
<message><source>What {column} is</source>
<translation>Was {column} ist</translation></message>
<message><source>When</source>
<translation>Wann</translation></message>
<message><source>When and where</source>
<translation>Wann und wo</translation></message>
<message><source>When the last dose was taken: hold times are counted from it</source>
<translation>Wann zuletzt eingenommen: davon zählt die Pause</translation></message>
<message><source>Where published rules differ one leads; the others are still shown. In force at once.</source>
<translation>Wo sich veröffentlichte Regeln unterscheiden, führt eine; die anderen werden weiter gezeigt. Gilt sofort.</translation></message>
<message><source>Where something is exchanged.</source>
<translation>Wo etwas gewechselt wird.</translation></message>
<message><source>Where the way in is: artery, vein, skin or natural opening</source>
<translation>Wo der Zugang liegt: Arterie, Vene, Haut oder natürliche Öffnung</translation></message>
<message><source>Whether the vessel is to open again; compared with the material</source>
<translation>Ob das Gefäß wieder aufgehen soll; verglichen mit dem Material</translation></message>
<message><source>Which backup?</source>
<translation>Welche Sicherung?</translation></message>
<message><source>Which device is {name}?</source>
<translation>Welches Produkt ist {name}?</translation></message>
<message><source>Who</source>
<translation>Wer</translation></message>
<message><source>Who does the procedure; no phase is signed without a name</source>
<translation>Wer den Eingriff macht; ohne Namen wird keine Phase unterschrieben</translation></message>
<message><source>Who got it</source>
<translation>Wer es bekam</translation></message>
<message><source>Who signs in, and what each may do.</source>
<translation>Wer sich anmeldet und was jede Person darf.</translation></message>
<message><source>Who works with these cases?</source>
<translation>Wer arbeitet mit diesen Fällen?</translation></message>
<message><source>Whoever opens the program may do everything then. Say why; it is kept in the audit trail.</source>
<translation>Wer das Programm öffnet, darf dann alles. Sagen Sie warum; es bleibt im Prüfprotokoll.</translation></message>
<message><source>Whoever opens the program may do everything, in the name of the computer's account. The status line says so.</source>
<translation>Wer das Programm öffnet, darf alles, im Namen des Rechnerkontos. Die Statuszeile sagt es.</translation></message>
<message><source>Whoever signs in their own name gives PIN or password.</source>
<translation>Wer im eigenen Namen unterschreibt, gibt PIN oder Passwort ein.</translation></message>
<message><source>Whose log</source>
<translation>Wessen Protokoll</translation></message>
<message><source>Why</source>
<translation>Warum</translation></message>
<message><source>Why wasted</source>
<translation>Warum verworfen</translation></message>
<message><source>Why: {title}</source>
<translation>Warum: {title}</translation></message>
<message><source>Widest shunt</source>
<translation>Weitester Shunt</translation></message>
<message><source>Widest shunt or dangerous anastomosis seen; 0: none was seen.</source>
<translation>Weitester Shunt oder gefährliche Anastomose; 0: keine gesehen.</translation></message>
<message><source>Wire</source>
<translation>Draht</translation></message>
<message><source>Wire inside the patient</source>
<translation>Draht im Patienten</translation></message>
<message><source>wire {size} in</source>
<translation>Draht {size} in</translation></message>
<message><source>With a published limit</source>
<translation>Mit veröffentlichter Grenze</translation></message>
<message><source>With an event</source>
<translation>Mit Ereignis</translation></message>
<message><source>with caution</source>
<translation>mit Vorsicht</translation></message>
<message><source>With login and password</source>
<translation>Mit Anmeldename und Passwort</translation></message>
<message><source>With sign-in each person has an account, rights by role, and signs by PIN or password.</source>
<translation>Mit Anmeldung hat jede Person ein Konto, Rechte nach Rolle und unterschreibt mit PIN oder Passwort.</translation></message>
<message><source>With the other choices</source>
<translation>Mit der anderen Auswahl</translation></message>
<message><source>With the weight it gives body surface and BMI</source>
<translation>Ergibt mit dem Gewicht Körperoberfläche und BMI</translation></message>
<message><source>Withdraw</source>
<translation>Zurücknehmen</translation></message>
<message><source>Withdraw the adverse event</source>
<translation>Unerwünschtes Ereignis zurücknehmen</translation></message>
<message><source>withdrawn: {reason}</source>
<translation>zurückgenommen: {reason}</translation></message>
<message><source>Within 24 h</source>
<translation>Innerhalb von 24 h</translation></message>
<message><source>Within 3 months</source>
<translation>Binnen 3 Monaten</translation></message>
<message><source>without a number</source>
<translation>ohne Nummer</translation></message>
<message><source>Withstands DMSO</source>
<translation>Verträgt DMSO</translation></message>
<message><source>Words, "phrases", -without, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Enter makes chips of fields.</source>
<translation>Wörter, "Wendungen", -ohne, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Enter macht aus Feldern Filter.</translation></message>
<message><source>Work without sign-in</source>
<translation>Ohne Anmeldung arbeiten</translation></message>
<message><source>Work without sign-in...</source>
<translation>Ohne Anmeldung arbeiten...</translation></message>
<message><source>Work without sign-in?</source>
<translation>Ohne Anmeldung arbeiten?</translation></message>
<message><source>Works here</source>
<translation>Arbeitet hier</translation></message>
<message><source>Write a whole number.</source>
<translation>Schreiben Sie eine ganze Zahl.</translation></message>
<message><source>Write day and time as {example}.</source>
<translation>Schreiben Sie Tag und Zeit als {example}.</translation></message>
<message><source>Write the day as {example}.</source>
<translation>Schreiben Sie den Tag als {example}.</translation></message>
<message><source>Write the name of the person who signs.</source>
<translation>Schreiben Sie den Namen der unterschreibenden Person.</translation></message>
<message><source>Write the name of the second person.</source>
<translation>Schreiben Sie den Namen der zweiten Person.</translation></message>
<message><source>Write the smaller number first, as in 500-700.</source>
<translation>Schreiben Sie die kleinere Zahl zuerst, wie 500-700.</translation></message>
<message><source>Write the time as 08:00.</source>
<translation>Schreiben Sie die Zeit als 08:00.</translation></message>
<message><source>Write who you are.</source>
<translation>Schreiben Sie, wer Sie sind.</translation></message>
<message><source>Written to every new record, from the next start on.</source>
<translation>Wird in jeden neuen Datensatz geschrieben, ab dem nächsten Start.</translation></message>
<message><source>X</source>
<translation>D</translation></message>
<message><source>Y yes, N no, A not applicable, arrows move</source>
<translation>Y ja, N nein, A entfällt, Pfeile bewegen</translation></message>
<message><source>Years. Older ones are marked in the catalog and in explanations. Empty: none is.</source>
<translation>Jahre. Ältere werden im Katalog und in Erklärungen markiert. Leer: keines.</translation></message>
<message><source>Yes</source>
<translation>Ja</translation></message>
<message><source>yes</source>
<translation>ja</translation></message>
<message><source>Yes, it is in {unit}: change the unit</source>
<translation>Ja, es ist in {unit}: Einheit ändern</translation></message>
<message><source>yes, not graded</source>
<translation>ja, ohne Grad</translation></message>
<message><source>yesterday</source>
<translation>gestern</translation></message>
<message><source>you</source>
<translation>Sie</translation></message>
<message><source>You are also:</source>
<translation>Sie sind auch:</translation></message>
<message><source>Your name</source>
<translation>Ihr Name</translation></message>
<message><source>Your own password, {name}</source>
<translation>Ihr eigenes Passwort, {name}</translation></message>
<message><source>{age} y {sex}</source>
<translation>{age} J. {sex}</translation></message>
<message><source>{axis}, logarithmic scale</source>
<translation>{axis}, logarithmische Skala</translation></message>
<message><source>{backup} is restored. The store as it was: {kept}</source>
<translation>{backup} ist wiederhergestellt. Der Speicher von vorher: {kept}</translation></message>
<message><source>{card}: figures</source>
<translation>{card}: Zahlen</translation></message>
<message><source>{count} cases exported to {path}, with side files and codebook beside it.</source>
<translation>{count} Fälle nach {path} exportiert, mit Beidateien und Codebuch daneben.</translation></message>
<message><source>{count} entries</source>
<translation>{count} Einträge</translation></message>
<message><source>{count} more on the Plan page</source>
<translation>{count} weitere auf der Seite Plan</translation></message>
<message><source>{count} pages</source>
<translation>{count} Seiten</translation></message>
<message><source>{count} points the reference itself leaves open</source>
<translation>{count} Punkte, die die Vorlage selbst offen lässt</translation></message>
<message><source>{count} procedures</source>
<translation>{count} Eingriffe</translation></message>
<message><source>{count} suggestions accepted</source>
<translation>{count} Vorschläge angenommen</translation></message>
<message><source>{count} ways to make it fit</source>
<translation>{count} Wege, damit es passt</translation></message>
<message><source>{count} x {product} received.</source>
<translation>{count} x {product} eingebucht.</translation></message>
<message><source>{count}, {same} the same</source>
<translation>{count}, {same} gleich</translation></message>
<message><source>{day} ({age} y) {sex}</source>
<translation>{day} ({age} J.) {sex}</translation></message>
<message><source>{device} is in the case already.</source>
<translation>{device} ist schon im Fall.</translation></message>
<message><source>{device}. {unit}</source>
<translation>{device}. {unit}</translation></message>
<message><source>{device}: added.</source>
<translation>{device}: hinzugefügt.</translation></message>
<message><source>{device}: another lot, a row of its own.</source>
<translation>{device}: andere Charge, eigene Zeile.</translation></message>
<message><source>{device}: filled in.</source>
<translation>{device}: ausgefüllt.</translation></message>
<message><source>{device}: label and plan differ.</source>
<translation>{device}: Etikett und Plan weichen ab.</translation></message>
<message><source>{device}: open the case it is for, then scan it.</source>
<translation>{device}: Öffnen Sie den Fall, für den es ist, und scannen Sie dann.</translation></message>
<message><source>{device}: {count} of this lot.</source>
<translation>{device}: {count} dieser Charge.</translation></message>
<message><source>{done} of {total}</source>
<translation>{done} von {total}</translation></message>
<message><source>{done} of {total} decided</source>
<translation>{done} von {total} entschieden</translation></message>
<message><source>{dose} of {limit} mg</source>
<translation>{dose} von {limit} mg</translation></message>
<message><source>{field}, person {number}</source>
<translation>{field}, Person {number}</translation></message>
<message><source>{field}: the plan says {old}, the label {new}</source>
<translation>{field}: Plan sagt {old}, Etikett {new}</translation></message>
<message><source>{file} is damaged: {problems}</source>
<translation>{file} ist beschädigt: {problems}</translation></message>
<message><source>{file}: made, restored to a scratch store and compared.</source>
<translation>{file}: erstellt, in einen Probespeicher zurückgespielt und verglichen.</translation></message>
<message><source>{file}: no problem found in {cases} cases and {entries} audit entries.</source>
<translation>{file}: kein Fehler in {cases} Fällen und {entries} Protokolleinträgen.</translation></message>
<message><source>{first} to {last}</source>
<translation>{first} bis {last}</translation></message>
<message numerus="yes"><source>{found} of {n} cases</source>
<translation><numerusform>{found} von {n} Fall</numerusform><numerusform>{found} von {n} Fällen</numerusform></translation></message>
<message numerus="yes"><source>{found} of {n} products</source>
<translation><numerusform>{found} von {n} Produkt</numerusform><numerusform>{found} von {n} Produkten</numerusform></translation></message>
<message numerus="yes"><source>{group}: {title}, {n} entries</source>
<translation><numerusform>{group}: {title}, {n} Eintrag</numerusform><numerusform>{group}: {title}, {n} Einträge</numerusform></translation></message>
<message><source>{instead}; not in the stock list</source>
<translation>{instead}; nicht in der Lagerliste</translation></message>
<message><source>{kind}, was {corrects}</source>
<translation>{kind}, war {corrects}</translation></message>
<message><source>{label} cannot be used: {error}.</source>
<translation>{label} ist nicht verwendbar: {error}.</translation></message>
<message><source>{label}: {text} is not a whole number.</source>
<translation>{label}: {text} ist keine ganze Zahl.</translation></message>
<message><source>{left} mL left to {limit} mL ({why})</source>
<translation>noch {left} mL bis {limit} mL ({why})</translation></message>
<message><source>{list}: order of the rows</source>
<translation>{list}: Reihenfolge der Zeilen</translation></message>
<message><source>{low} to {high}</source>
<translation>{low} bis {high}</translation></message>
<message><source>{month}: median {median} min, middle half {low} to {high}, {n} values</source>
<translation>{month}: Median {median} min, mittlere Hälfte {low} bis {high}, {n} Werte</translation></message>
<message><source>{month}: {events} events in {cases} cases, {rate} per 100; limit {limit}</source>
<translation>{month}: {events} Ereignisse in {cases} Fällen, {rate} pro 100; Grenze {limit}</translation></message>
<message><source>{name} does not answer</source>
<translation>{name} antwortet nicht</translation></message>
<message><source>{name} has no code.</source>
<translation>{name} hat kein Kürzel.</translation></message>
<message><source>{name} is not ready. {points}.</source>
<translation>{name} ist nicht bereit. {points}.</translation></message>
<message><source>{name} may not {deed}.</source>
<translation>{name} darf nicht: {deed}.</translation></message>
<message><source>{name} signed an earlier version on {date}; this one is not signed.{note}</source>
<translation>{name} gab am {date} eine frühere Fassung frei; diese nicht.{note}</translation></message>
<message><source>{name} stays in the records as cancelled, with your reason.</source>
<translation>{name} bleibt als abgesagt im Archiv, mit Ihrem Grund.</translation></message>
<message><source>{name} to first device {minutes} min</source>
<translation>{name} bis zum ersten Gerät {minutes} min</translation></message>
<message><source>{name}, by PIN</source>
<translation>{name}, mit PIN</translation></message>
<message><source>{name}: emergency access until {time}</source>
<translation>{name}: Notfallzugriff bis {time}</translation></message>
<message><source>{name}: fill in what is to be changed. The PIN works where you have signed in today.</source>
<translation>{name}: Füllen Sie aus, was geändert werden soll. Die PIN gilt, wo Sie sich heute angemeldet haben.</translation></message>
<message><source>{name}: take away</source>
<translation>{name}: entfernen</translation></message>
<message><source>{name}: {n} done cases</source>
<translation>{name}: {n} fertige Fälle</translation></message>
<message><source>{name}: {status}</source>
<translation>{name}: {status}</translation></message>
<message><source>{name}: {when}, {room}</source>
<translation>{name}: {when}, {room}</translation></message>
<message><source>{n} answers stop this phase</source>
<translation>{n} Antworten stoppen diese Phase</translation></message>
<message numerus="yes"><source>{n} backups in the folder.</source>
<translation><numerusform>{n} Sicherung im Ordner.</numerusform><numerusform>{n} Sicherungen im Ordner.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases</source>
<translation><numerusform>{n} Fall</numerusform><numerusform>{n} Fälle</numerusform></translation></message>
<message><source>{n} cases asked, none or all with an event: there is no rate to compare with.</source>
<translation>{n} Fälle befragt, keiner oder alle mit Ereignis: Es gibt keine Vergleichsrate.</translation></message>
<message numerus="yes"><source>{n} cases cancelled</source>
<translation><numerusform>{n} Fall abgesagt</numerusform><numerusform>{n} Fälle abgesagt</numerusform></translation></message>
<message numerus="yes"><source>{n} cases edited meanwhile were saved.</source>
<translation><numerusform>{n} zwischenzeitlich bearbeiteter Fall wurde gespeichert.</numerusform><numerusform>{n} zwischenzeitlich bearbeitete Fälle wurden gespeichert.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases have another time</source>
<translation><numerusform>{n} Fall hat eine andere Zeit</numerusform><numerusform>{n} Fälle haben eine andere Zeit</numerusform></translation></message>
<message numerus="yes"><source>{n} cases imported.</source>
<translation><numerusform>{n} Fall importiert.</numerusform><numerusform>{n} Fälle importiert.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without a date</source>
<translation><numerusform>{n} Fall ohne Datum</numerusform><numerusform>{n} Fälle ohne Datum</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without an MRN</source>
<translation><numerusform>{n} Fall ohne MRN</numerusform><numerusform>{n} Fälle ohne MRN</numerusform></translation></message>
<message><source>{n} cases, {events} with an event; the sum reaches the limit {times} times</source>
<translation>{n} Fälle, {events} mit Ereignis; die Summe erreicht die Grenze {times}-mal</translation></message>
<message numerus="yes"><source>{n} caution</source>
<translation><numerusform>{n} Vorsicht</numerusform><numerusform>{n} Vorsicht</numerusform></translation></message>
<message numerus="yes"><source>{n} caution fewer</source>
<translation><numerusform>{n} Vorsicht weniger</numerusform><numerusform>{n} Vorsicht weniger</numerusform></translation></message>
<message numerus="yes"><source>{n} caution more</source>
<translation><numerusform>{n} Vorsicht mehr</numerusform><numerusform>{n} Vorsicht mehr</numerusform></translation></message>
<message numerus="yes"><source>{n} clash in room and time</source>
<translation><numerusform>{n} überschneidet sich</numerusform><numerusform>{n} überschneiden sich</numerusform></translation></message>
<message><source>{n} days</source>
<translation>{n} Tag</translation></message>
<message numerus="yes"><source>{n} days after this procedure.</source>
<translation><numerusform>{n} Tag nach diesem Eingriff.</numerusform><numerusform>{n} Tage nach diesem Eingriff.</numerusform></translation></message>
<message><source>{n} days late</source>
<translation>{n} Tage überfällig</translation></message>
<message><source>{n} days left</source>
<translation>noch {n} Tage</translation></message>
<message><source>{n} deviations per 100 cases</source>
<translation>{n} Abweichungen pro 100 Fälle</translation></message>
<message numerus="yes"><source>{n} devices are not ticked as available</source>
<translation><numerusform>{n} Produkt nicht als vorhanden angehakt</numerusform><numerusform>{n} Produkte nicht als vorhanden angehakt</numerusform></translation></message>
<message numerus="yes"><source>{n} devices recorded for this patient.</source>
<translation><numerusform>{n} Produkt für diesen Patienten erfasst.</numerusform><numerusform>{n} Produkte für diesen Patienten erfasst.</numerusform></translation></message>
<message numerus="yes"><source>{n} differ</source>
<translation><numerusform>{n} weicht ab</numerusform><numerusform>{n} weichen ab</numerusform></translation></message>
<message><source>{n} done cases without an answer are left out.</source>
<translation>{n} fertige Fälle ohne Antwort sind ausgelassen.</translation></message>
<message numerus="yes"><source>{n} expired</source>
<translation><numerusform>{n} verfallen</numerusform><numerusform>{n} verfallen</numerusform></translation></message>
<message numerus="yes"><source>{n} expiring</source>
<translation><numerusform>{n} läuft ab</numerusform><numerusform>{n} laufen ab</numerusform></translation></message>
<message><source>{n} filled in</source>
<translation>{n} ergänzt</translation></message>
<message numerus="yes"><source>{n} follow-ups due</source>
<translation><numerusform>{n} Nachsorge fällig</numerusform><numerusform>{n} Nachsorgen fällig</numerusform></translation></message>
<message numerus="yes"><source>{n} info</source>
<translation><numerusform>{n} Hinweis</numerusform><numerusform>{n} Hinweise</numerusform></translation></message>
<message numerus="yes"><source>{n} kits</source>
<translation><numerusform>{n} Set</numerusform><numerusform>{n} Sets</numerusform></translation></message>
<message numerus="yes"><source>{n} lines written to {path}.</source>
<translation><numerusform>{n} Zeile in {path} geschrieben.</numerusform><numerusform>{n} Zeilen in {path} geschrieben.</numerusform></translation></message>
<message numerus="yes"><source>{n} merged</source>
<translation><numerusform>{n} zusammengeführt</numerusform><numerusform>{n} zusammengeführt</numerusform></translation></message>
<message numerus="yes"><source>{n} merged.</source>
<translation><numerusform>{n} zusammengeführt.</numerusform><numerusform>{n} zusammengeführt.</numerusform></translation></message>
<message><source>{n} minutes</source>
<translation>{n} Minute</translation></message>
<message><source>{n} more</source>
<translation>{n} weitere</translation></message>
<message numerus="yes"><source>{n} more taken</source>
<translation><numerusform>{n} zu viel entnommen</numerusform><numerusform>{n} zu viel entnommen</numerusform></translation></message>
<message numerus="yes"><source>{n} never planned</source>
<translation><numerusform>{n} nie geplant</numerusform><numerusform>{n} nie geplant</numerusform></translation></message>
<message numerus="yes"><source>{n} new cases</source>
<translation><numerusform>{n} neuer Fall</numerusform><numerusform>{n} neue Fälle</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed</source>
<translation><numerusform>{n} nicht beurteilt</numerusform><numerusform>{n} nicht beurteilt</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed fewer</source>
<translation><numerusform>{n} nicht beurteilt weniger</numerusform><numerusform>{n} nicht beurteilt weniger</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed more</source>
<translation><numerusform>{n} nicht beurteilt mehr</numerusform><numerusform>{n} nicht beurteilt mehr</numerusform></translation></message>
<message numerus="yes"><source>{n} not there</source>
<translation><numerusform>{n} fehlt</numerusform><numerusform>{n} fehlen</numerusform></translation></message>
<message numerus="yes"><source>{n} ok</source>
<translation><numerusform>{n} ok</numerusform><numerusform>{n} ok</numerusform></translation></message>
<message numerus="yes"><source>{n} on the shelf</source>
<translation><numerusform>{n} im Regal</numerusform><numerusform>{n} im Regal</numerusform></translation></message>
<message numerus="yes"><source>{n} patients</source>
<translation><numerusform>{n} Patient</numerusform><numerusform>{n} Patienten</numerusform></translation></message>
<message numerus="yes"><source>{n} pieces</source>
<translation><numerusform>{n} Stück</numerusform><numerusform>{n} Stück</numerusform></translation></message>
<message numerus="yes"><source>{n} points of the risk summary</source>
<translation><numerusform>{n} Punkt der Risikoübersicht</numerusform><numerusform>{n} Punkte der Risikoübersicht</numerusform></translation></message>
<message numerus="yes"><source>{n} points settled: drawn now.</source>
<translation><numerusform>{n} Punkt geklärt: jetzt abgebucht.</numerusform><numerusform>{n} Punkte geklärt: jetzt abgebucht.</numerusform></translation></message>
<message numerus="yes"><source>{n} products</source>
<translation><numerusform>{n} Produkt</numerusform><numerusform>{n} Produkte</numerusform></translation></message>
<message numerus="yes"><source>{n} recalls in force</source>
<translation><numerusform>{n} Rückruf in Kraft</numerusform><numerusform>{n} Rückrufe in Kraft</numerusform></translation></message>
<message numerus="yes"><source>{n} refused: none is imported</source>
<translation><numerusform>{n} abgelehnt: keine wird importiert</numerusform><numerusform>{n} abgelehnt: keine wird importiert</numerusform></translation></message>
<message numerus="yes"><source>{n} rows name the lot but no product: look at the charts.</source>
<translation><numerusform>{n} Zeile nennt die Charge ohne Produkt: Akten prüfen.</numerusform><numerusform>{n} Zeilen nennen die Charge ohne Produkt: Akten prüfen.</numerusform></translation></message>
<message numerus="yes"><source>{n} rows read</source>
<translation><numerusform>{n} Zeile gelesen</numerusform><numerusform>{n} Zeilen gelesen</numerusform></translation></message>
<message><source>{n} rows saved to {path}.</source>
<translation>{n} Zeilen in {path} gespeichert.</translation></message>
<message numerus="yes"><source>{n} skipped</source>
<translation><numerusform>{n} übersprungen</numerusform><numerusform>{n} übersprungen</numerusform></translation></message>
<message numerus="yes"><source>{n} stop</source>
<translation><numerusform>{n} Stopp</numerusform><numerusform>{n} Stopps</numerusform></translation></message>
<message numerus="yes"><source>{n} stop fewer</source>
<translation><numerusform>{n} Stopp weniger</numerusform><numerusform>{n} Stopps weniger</numerusform></translation></message>
<message numerus="yes"><source>{n} stop more</source>
<translation><numerusform>{n} Stopp mehr</numerusform><numerusform>{n} Stopps mehr</numerusform></translation></message>
<message numerus="yes"><source>{n} there</source>
<translation><numerusform>{n} vorhanden</numerusform><numerusform>{n} vorhanden</numerusform></translation></message>
<message numerus="yes"><source>{n} to settle</source>
<translation><numerusform>{n} zu klären</numerusform><numerusform>{n} zu klären</numerusform></translation></message>
<message numerus="yes"><source>{n} with stops</source>
<translation><numerusform>{n} mit Stopps</numerusform><numerusform>{n} mit Stopps</numerusform></translation></message>
<message><source>{part}, through {through}, {result}. {why}</source>
<translation>{part}, durch {through}, {result}. {why}</translation></message>
<message><source>{passed} of {count} give what they expect.</source>
<translation>{passed} von {count} ergeben das Erwartete.</translation></message>
<message><source>{path} cannot be written: {strerror}.</source>
<translation>{path} kann nicht geschrieben werden: {strerror}.</translation></message>
<message><source>{path} could not be written.</source>
<translation>{path} konnte nicht geschrieben werden.</translation></message>
<message><source>{path} is encrypted. Type its passphrase, or the recovery key that was printed.</source>
<translation>{path} ist verschlüsselt. Geben Sie die Passphrase ein oder den gedruckten Wiederherstellungsschlüssel.</translation></message>
<message><source>{path} was refused; nothing was changed.</source>
<translation>{path} wurde abgelehnt; nichts wurde geändert.</translation></message>
<message><source>{path}: {lines} lines read, {products} new products, {lots} lots changed.</source>
<translation>{path}: {lines} Zeilen gelesen, {products} neue Produkte, {lots} Chargen geändert.</translation></message>
<message><source>{patient}: which case?</source>
<translation>{patient}: welcher Fall?</translation></message>
<message><source>{person} has no done case in this period.</source>
<translation>{person} hat in diesem Zeitraum keinen fertigen Fall.</translation></message>
<message><source>{phase}: {done} of {total} answered</source>
<translation>{phase}: {done} von {total} beantwortet</translation></message>
<message><source>{points}. Your reason is kept with the case.</source>
<translation>{points}. Ihr Grund wird beim Fall gespeichert.</translation></message>
<message><source>{points}: show or hide</source>
<translation>{points}: zeigen oder verbergen</translation></message>
<message><source>{procedures} procedures, {sources} sources</source>
<translation>{procedures} Eingriffe, {sources} Quellen</translation></message>
<message><source>{procedure}, {complication}: {events} of {cases} cases, {rate} (95 % interval {low} to {high}); limit {limit} %, {source}</source>
<translation>{procedure}, {complication}: {events} von {cases} Fällen, {rate} (95-%-Intervall {low} bis {high}); Grenze {limit} %, {source}</translation></message>
<message><source>{procedure}, {day}: relief {percent} %. Take it over</source>
<translation>{procedure}, {day}: Besserung {percent} %. Übernehmen</translation></message>
<message><source>{readiness} percent ready</source>
<translation>zu {readiness} Prozent bereit</translation></message>
<message><source>{ready} of {count} available</source>
<translation>{ready} von {count} vorhanden</translation></message>
<message><source>{replace}.pdf</source>
<translation>{replace}.pdf</translation></message>
<message><source>{room} is taken at this time by {case}</source>
<translation>{room} ist zu dieser Zeit belegt durch {case}</translation></message>
<message><source>{share} of items answered</source>
<translation>{share} der Punkte beantwortet</translation></message>
<message><source>{size} G needle</source>
<translation>{size}-G-Nadel</translation></message>
<message><source>{test} taken at</source>
<translation>{test}: abgenommen</translation></message>
<message><source>{test} unit</source>
<translation>Einheit von {test}</translation></message>
<message><source>{there} of {needed} there</source>
<translation>{there} von {needed} vorhanden</translation></message>
<message><source>{time}  Procedure starts</source>
<translation>{time}  Eingriff beginnt</translation></message>
<message><source>{time} on</source>
<translation>ab {time}</translation></message>
<message><source>{title} ({id}), version {version}</source>
<translation>{title} ({id}), Version {version}</translation></message>
<message><source>{title}, page {number} of {of}</source>
<translation>{title}, Seite {number} von {of}</translation></message>
<message><source>{told} +{more}</source>
<translation>{told} +{more}</translation></message>
<message><source>{topic} rules</source>
<translation>Regeln: {topic}</translation></message>
<message><source>{usable} of {there}</source>
<translation>{usable} von {there}</translation></message>
<message><source>{weekday} {day} {month} {year}</source>
<translation>{weekday}, {day}. {month} {year}</translation></message>
<message><source>{what} is taken off this list and never drawn. Say why.</source>
<translation>{what} verschwindet von dieser Liste und wird nie abgebucht. Sagen Sie warum.</translation></message>
<message><source>{what} may be used again. Say who allows it and why.</source>
<translation>{what} darf wieder verwendet werden. Sagen Sie, wer es erlaubt und warum.</translation></message>
<message><source>{what}, case {id}</source>
<translation>{what}, Fall {id}</translation></message>
<message><source>{what}. This plan: {left}. Other plan: {right}</source>
<translation>{what}. Dieser Plan: {left}. Anderer Plan: {right}</translation></message>
<message><source>{what}: held</source>
<translation>{what}: pausiert</translation></message>
<message><source>{what}: last dose</source>
<translation>{what}: letzte Dosis</translation></message>
<message><source>{what}: new</source>
<translation>{what}: neu</translation></message>
<message><source>{what}: not any more</source>
<translation>{what}: nicht mehr</translation></message>
<message><source>{what}: the chosen lot</source>
<translation>{what}: die gewählte Charge</translation></message>
<message><source>{what}: {now} (was {was})</source>
<translation>{what}: {now} (war {was})</translation></message>
<message><source>{what}: {n} cases, median {median} {unit}, 75 % {upper}, 10 to 90 % {low} to {high}</source>
<translation>{what}: {n} Fälle, Median {median} {unit}, 75 % {upper}, 10 bis 90 % {low} bis {high}</translation></message>
<message><source>{what}: {word} no later than this</source>
<translation>{what}: {word} nicht später als dies</translation></message>
<message><source>{who} changed the open case too. Open Plan to choose what is kept.</source>
<translation>{who} hat den offenen Fall auch geändert. Öffnen Sie Plan und wählen Sie, was bleibt.</translation></message>
<message><source>{who} changed this case after it was opened here, and so did you</source>
<translation>{who} hat diesen Fall geändert, nachdem er hier geöffnet wurde, und Sie auch</translation></message>
<message><source>{who} changed this case meanwhile. Both changes are kept: {fields}.</source>
<translation>{who} hat diesen Fall inzwischen geändert. Beide Änderungen bleiben: {fields}.</translation></message>
<message><source>{words} (proposed)</source>
<translation>{words} (vorgeschlagen)</translation></message>
<message><source>“{text}” can be read two ways: write {plain} or {decimal}.</source>
<translation>„{text}“ lässt sich auf zwei Arten lesen: Schreiben Sie {plain} oder {decimal}.</translation></message>
<message><source>“{text}” is not a number.</source>
<translation>„{text}“ ist keine Zahl.</translation></message>
<message><source>“{text}” is not in the list: pick one of it.</source>
<translation>„{text}“ steht nicht in der Liste: Wählen Sie daraus.</translation></message>
<message><source>“{value}” does not fit {field}.</source>
<translation>„{value}“ passt nicht zu {field}.</translation></message>
<message><source>† Known from the publication but not read again for this pack: check it.</source>
<translation>† Aus der Veröffentlichung bekannt, für dieses Paket nicht nachgelesen: prüfen.</translation></message>
<message><source>† Recalled: nobody has read it again in its source.</source>
<translation>† Erinnert: Niemand hat es in der Quelle nachgelesen.</translation></message>
<message><source>† The figure is known from the publication but has not been read again for this content pack.</source>
<translation>† Die Zahl ist aus der Veröffentlichung bekannt, wurde für dieses Inhaltspaket aber nicht nachgelesen.</translation></message>
<message><source>† The limit is recalled: nobody has read it again in its source.</source>
<translation>† Die Grenze ist erinnert: Niemand hat sie in der Quelle nachgelesen.</translation></message>
<message><source>† They are recalled: nobody has read them again in their source.</source>
<translation>† Erinnert: Niemand hat sie in der Quelle nachgelesen.</translation></message>
</context>
</TS>
