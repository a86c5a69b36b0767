<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>Über Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Sprachmodelle auf dem eigenen Rechner feinabstimmen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 counted tokens seen %2 times are likely to be learnt by heart</source>
        <translation>%1 gezählte Token, %2-mal gesehen, werden wohl auswendig gelernt</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>%1 gezählt, Vorlage %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>%1 Zeilen werden zurückgehalten, um den Loss zu messen</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1 Zeilen werden ausgelassen</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1 Zeilen sind länger als %2 Token und werden gekürzt</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>%1 Sequenzen mit %2 Token je Durchgang</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>%1 Validierungszeilen werden nie trainiert</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>Leer, zu lang, oder nichts davon zählt</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>10 % zurückhalten</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>Kein Projekt ist offen; ein Lauf liegt in dessen Ordner</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>Keine Zeile bleibt zum Trainieren</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>Keine Zeilen zurückgehalten: Überanpassung bleibt unsichtbar</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>Keine Trainingszeilen gewählt</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früh anhalten</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>Die Diagnose fand an den Zeilen nichts auszusetzen</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>Die Lernrate folgt aus Methode und Modellgröße</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Die Zeilen werden gelesen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
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
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>Vervollständigung</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>fragt den Checkpoint</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>untersucht %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>wird an seinen Ort gelegt</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>führt den Plan aus</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>zerlegt in Token</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>Loss der Methode</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>Nats je Zeile</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>Nats je Token</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>%1 Epochen sind &lt;b&gt;%2 Schritte&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 Sequenzen × %2 akkumuliert = &lt;b&gt;%3 Sequenzen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, %2 Warm-up</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, %2 Warm-up-Schritte</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3 Zeilen</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, automatische Rate</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, Rang %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, etwa %1 gezählte Token</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 Sequenzen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>Wie viele Schritte %1 Epochen sind, steht fest, sobald die Zeilen gelesen sind.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>Der Lauf hat &lt;b&gt;%1 Schritte&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>wie es die Aufgabe vorgibt</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>Beta %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>Label-Glättung %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>Zuletzt: Bericht nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Webseite (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 ist größer als 64 MB, was kein Bericht ist</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(Eine Zeichnung des Berichts kann nicht gezeigt werden.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Bester Validierungs-Loss</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Gezählte Token</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>Letzter Trainingsverlust</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>Letzter Validierungsverlust</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>In den Diagrammen gezeigt</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>Schritt des besten Validierungsverlusts</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>Gemachte Schritte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Val.-Verlust</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>Validierungsverlust als kleine Kurve</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Wann er erstellt wurde</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>je Schritt</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>Val.-Loss</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>Ein Lauf kann nicht „%1“ sein; er kann %2 sein.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>Nach „%1%2“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>Vor „%1“ fehlt ein Wort.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>Es gibt eine schließende Klammer zu viel.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>Es gibt kein Feld „%1“; das nächste ist %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>„%1“ ist kein Vergleich; es gibt :, =, !=, &lt;, &lt;=, &gt; und &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 und ${name} stehen für Gruppen des Musters.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>Ein JSON-Objekt: Spalte und was sie sagt.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>Eine Spalte, deren gleiche Werte auf einer Seite bleiben, etwa die Person oder das Dokument.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>Eine Spalte, deren Werte gleichmäßig auf die Splits verteilt werden, etwa das Label.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>Eine Datei oder ein Datensatz, mit dem nie trainiert wird. Ist das leer, wird ein Anteil der Trainingszeilen zurückgehalten.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>Eine Datei oder dataset:NAME[@VERSION][/SPLIT] des Projekts.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Ein Ordner im Hugging-Face-Aufbau oder der Name eines vorhandenen Modells.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>Ein Zeilenumbruch in einem Absatz wird ein Leerzeichen. Für Prosa, die auf feste Breite umbrochen wurde.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>In jeder Epoche eine neue Reihenfolge aus dem Seed. Aus: die Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>Ein regulärer Ausdruck (PCRE2) oder ein reiner Text.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>Ein regulärer Ausdruck (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>Der eigene Inhalt einer Zeile bestimmt ihre Seite, sodass sie dort bleibt, wenn Zeilen hinzukommen; die Anteile werden ungefähr getroffen.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>Ein trainierter Adapter. Mit einer Adaptermethode geht das Training von ihm aus weiter; bei voller Feinabstimmung wird er zuerst eingerechnet.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Ein ganzes Modell für Transformers, vLLM oder weiteres Training</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>Ein Wort tauscht den Platz mit einem, das höchstens so viele Wörter weiter hinten steht.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>Über 0 hat es Vorrang vor den Epochen.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>Über 0 hat es Vorrang vor dem Anteil.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>Über 0 zählen Zeilen weniger, deren sich das Modell sicher ist; üblich ist 2.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Akkumulation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Activation Checkpointing</translation>
    </message>
    <message>
        <source>Adafactor</source>
        <translation>Adafactor</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW, 8-bit state</source>
        <translation>AdamW, 8-Bit-Zustand</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>Fügt Kopien von Trainingszeilen in Klein-, Groß- oder gemischter Schreibung hinzu.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>Fügt Kopien von Trainingszeilen hinzu, in denen einige englische Wörter durch Synonyme ersetzt sind (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>Fügt Kopien von Trainingszeilen hinzu, in denen einige Wörter fehlen; mindestens ein Wort bleibt.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>Fügt Kopien von Trainingszeilen hinzu, in denen einige Wörter den Platz getauscht haben; Leerzeichen und Zeichen bleiben an ihrem Ort.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>Fügt Kopien von Trainingszeilen hinzu, denen Satzzeichen fehlen oder die mehr davon haben.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>Fügt Kopien von Trainingszeilen mit Vertippern auf der Tastatur hinzu.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>Fügt eine Zeile hinter allen anderen an, etwa eine abgelehnte Zeile, die ausgebessert wurde; die Schritte darunter sehen sie auch.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Ähnlich ab</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>Alle Zeilen gleich</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Also write one after so many minutes.</source>
        <translation>Auch nach so vielen Minuten einen schreiben.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>Ausgeglichen: Eine Zeile zählt umso mehr, je seltener ihre Klasse ist.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>Batches, die vor einem Schritt summiert werden: derselbe Schritt mit weniger Speicher.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>Neben dem besten. 0 behält nur den neuesten.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Better means by</source>
        <translation>Besser heißt um</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>Leere Zeilen höchstens</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>Nach Hash</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>Um wie viel die Belohnung der gewählten Antwort die der abgelehnten übertreffen soll.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>Belohnungen zentrieren</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>Geänderte Kopien jeder Zeile.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>Checkpoint nach</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Behaltene Checkpoints</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>Nur gewählte Gewichte</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>Gradienten kappen bei</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>Codes von Sprachen, durch Kommas getrennt: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>Spaltenrollen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>Teile doppelt berechnen, um Speicher zu sparen.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Vortraining fortsetzen</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>Steuerzeichen, Byte-Order-Marks und Leerzeichen ohne Breite. Verbinder von Emoji und Schriften bleiben.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Kosinus mit Neustarts</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>Im Loss gezählt</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>Am Ende kürzen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>Abnahme je Schicht</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>Bestimmt jede zufällige Wahl: Reihenfolge, Dropout, neue Gewichte.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>Nach Muster verwerfen</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>Unsicheres verwerfen</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>Verwirft stattdessen alle anderen Zeilen.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>Verwirft Zeilen mit zu wenigen oder zu vielen Zeichen oder Token eines Modells.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>Verwirft die Zeilen, in denen ein regulärer Ausdruck zutrifft.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>Verwirft die Zeilen, die in einer anderen Sprache sind.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>Verwirft die Zeilen mit diesen Nummern, ab 0 gezählt in der Version, mit der der Plan beginnt.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>Jedes Wort Mit Großem Anfang</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>Jeder Block lernt mit diesem Anteil der Rate des Blocks über ihm; 1: alle gleich.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>Nur Einbettungen</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>Leer: die mit der Rolle Label.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Auswerten alle</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>Auswertungen ohne besseren Validierungs-Loss, nach denen der Lauf endet.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Jeder Block</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Jedes Token</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Exakte Dubletten</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>Zeilen ausschließen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>Findet E-Mail-Adressen, Telefonnummern, IBANs, Kartennummern und IP-Adressen.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Fokales Gamma</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>Für eigene Zwecke und für den Bericht.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Volle Feinabstimmung</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>GGUF-Datei</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML zu Text</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>Verteilt die Zeilen auf Training, Validierung und Test; was einem Split zugewiesen ist, bleibt bei seiner Zeile.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>Hash von</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>Wie aus einem Paar von Antworten ein Verlust wird.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>Wie nah eine Präferenzmethode am Referenzmodell bleibt.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>Wie aus Gradienten Schritte werden.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>Wie lange das Mittel der Gradienten sich erinnert.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>Wie lange das Mittel der quadrierten Gradienten sich erinnert.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>Wie viele der Trainingszeilen Kopien bekommen.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>Wie viele Vertauschungen, je Wort des Textes.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>Um wie viel der Validierungs-Loss sinken muss, um als besser zu gelten.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>Wie oft jede Zeile gesehen wird.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>Wie die geänderten Wörter geschrieben werden.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>Wie die Felder einer Zeile ein Text werden.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>Wie die Dateien gelesen werden.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Wie sich die Lernrate über den Lauf ändert.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging-Face-Ordner</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>IBANs</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>Instruction-Tuning</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Inverse Quadratwurzel</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>Ihre Nummer, ab 0.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Join spaces</source>
        <translation>Leerzeichen zusammenfassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Fast-Dubletten auf einer Seite halten</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Original behalten</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>Treffer behalten</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>Hält die Division durch kleine Gradienten endlich.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>Behält die erste der Zeilen, die dasselbe sagen.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>Behält die erste der Zeilen, deren Wortlaut fast gleich ist (MinHash, dann genau gemessen).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>Wörter auslassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>Großschreibung und Leerzeichen egal</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>Groß-/Kleinschreibung egal</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile der Quelle</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Llama 2</source>
        <translation>Llama 2</translation>
    </message>
    <message>
        <source>Llama 3</source>
        <translation>Llama 3</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Log every</source>
        <translation>Aufzeichnen alle</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>Längere Gradienten werden auf diese Norm gekürzt.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>Längere Zeilen werden verworfen.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>Längere Folgen leerer Zeilen werden gekürzt.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Längste Sequenz</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>Zeichen innerhalb von Wörtern und Zahlen (don't, 3.14) bleiben.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>Mit Alpha / √Rang statt Alpha / Rang multiplizieren.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: wie stark das Rauschen ist, das beim Training zu den Einbettungen kommt; üblich ist 5.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC verbindet Buchstaben und Akzente; NFKC macht auch ﬁ zu fi und ² zu 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: zusammengesetzt</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: zusammengesetzt, Kompatibilitätsformen aufgelöst</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>Namen von Spalten, durch Kommas getrennt. Leer: die mit dem, was gefragt wird; Antworten und Labels bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>Namen von Spalten, durch Kommas getrennt. Leer: die mit dem, wovon das Modell lernt.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Fast-Dubletten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>Keine Leerzeichen und Zeilenumbrüche am Anfang und Ende eines Textes, keine Leerzeichen am Zeilenende.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>Rauschen auf Einbettungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>Nummern und Bereiche: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>Eine Datei für llama.cpp, Ollama, LM Studio. Q8_0 speichert Gewichte in 8 Bit, einem Viertel von F32, und die Antworten bleiben fast gleich; Q4_0 in 4 Bit, einem Achtel, und sie ändern sich merklich</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>Nur die ersten Zeilen werden verwendet.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>Nur die ersten Validierungszeilen werden verwendet.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>Muster von Gewichtsnamen, die trainiert werden; * steht für alles.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polynomiell</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Präferenzverlust</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>Präferenz: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>Präferenz: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>Präferenz: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>Präferenz: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>Threads des Prozessors.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>Zieht Gewichte gegen null; nicht Normen und Biases.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>QR-Faktoren (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Rangstabilisierte Skalierung</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>Ränge von Modulen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>Rate von B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>Training verweigern</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>Regressionsfehler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>Benennt Labels um; zwei, die denselben Namen bekommen, werden vereint. Ein leerer neuer Name verwirft die Zeilen.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>Falsch gelesenen Text reparieren</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>Ersetzt jeden Treffer eines regulären Ausdrucks oder eines reinen Textes.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Trefferquote der Belohnung</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Abstand der Belohnungen</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Belohnungsmodell</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>Robust gegen falsche Beschriftung</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>Zeilen werden aneinandergelegt statt aufgefüllt. Schneller, bei gleichem Loss: Keine Zeile sieht eine andere.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Zeilen höchstens</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>Zeilen, die auf einmal berechnet werden.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>Zeilen, die fast gleich sind, prüfen nicht, was gelernt wurde.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>Zu lange Zeilen</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>Zeilen, die sich in nichts anderem unterscheiden, gelten als gleich.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>Zeilen mit weniger Token werden verworfen.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>Zeilen mit mehr Token werden verworfen.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>Folgen von Leerzeichen und Tabulatoren in einer Zeile werden ein Leerzeichen; Einrückung bleibt.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Anteil der Zeilen</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>Bei kurzen Zeilen, Zahlen und Code ist die Sprache oft nicht zu erkennen. Aus: Sie bleiben.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>Kürzere Zeilen werden verworfen.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Sigmoid (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>Singulärvektoren (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>In Stücke teilen</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>Quadratisch (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Von Adapter ausgehen</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>Schrittweite am Höchstwert des Zeitplans.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>Schrittweite am Höchstwert.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Schritte höchstens</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>Schritte zwischen zwei Checkpoints.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>Schritte zwischen zwei Blicken auf die Validierungszeilen.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>Schritte zwischen zwei Punkten der Kurven.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Früh anhalten nach</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>Wörter vertauschen</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>Unsichtbare Zeichen herausnehmen</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>Nimmt Tags, Kommentare, Skripte und Stile heraus, behält Absätze als Zeilenumbrüche und löst Entitäten auf.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>Zielabstand</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>Die Ausgabe des Adapters wird mit Alpha / Rang multipliziert.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>Nur die Antwort und ihr Ende-Token, oder jedes Token.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>Die Spalte der Zelle.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>Die Spalte, deren Wert entscheidet. Leer: alles, wovon das Modell lernt.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>Der Ordner oder der Name des Modells, dessen Tokenizer zählt.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>Die innere Breite der Adaptermatrizen. Mehr Rang kann mehr lernen und kostet mehr.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>Die Lernrate am Ende, als Anteil des Höchstwerts.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>Die Lernrate der zweiten Matrix als Vielfaches der ersten (LoRA+); üblich ist dort 16.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>Die Zeile der Quelle, aus der sie ausgebessert wurde; 0: keine.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>Das Modell beantwortet bei jeder Auswertung einige Validierungs-Prompts.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>Die Nummer, die sie bekommt, ab 0: hinter denen der Version, mit der der Plan beginnt.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>Die Zeile bleibt, und ihre Kopien folgen ihr; Kopien aus einem früheren Schritt bekommen keine. Aus: Die Kopien treten an ihre Stelle.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>Derselbe Lauf ergibt auf diesem Rechner dieselben Bits.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>Derselbe Seed ergibt dieselben Kopien.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>Derselbe Seed ergibt dieselben Zeilen.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>Der Anteil der Adaptereingaben, der beim Training auf null gesetzt wird.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>Der Anteil aller Schritte, in denen die Rate auf ihren Höchstwert steigt.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>Der Anteil der Buchstaben, die falsch werden.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>Der Anteil der Satzzeichen, die ausgelassen werden, oder der Wörter, die eines bekommen.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>Der Anteil der Zeilen, der für den Schluss aufgehoben wird.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>Der Anteil der Zeilen, der beim Training den Loss misst.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>Der Anteil der Zielwahrscheinlichkeit, der auf alle anderen verteilt wird; bei Paaren der Anteil, der verkehrt herum beschriftet sein kann.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>Der Anteil der Trainingszeilen, der zum Messen des Loss zurückgehalten wird.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>Der Anteil der Wörter, die ausgelassen werden.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>Der Anteil der ersetzten Wörter unter denen, die ein Synonym haben.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>Der Anteil der Wörter, deren Buchstaben geändert werden.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>Der Anteil der Fünf-Buchstaben-Folgen, den zwei Zeilen gemeinsam haben.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>Der Text wird gesucht, wie er dasteht; kein Zeichen hat eine besondere Bedeutung.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>Der Text, der an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>Nur die trainierten Matrizen, für PEFT oder zum Weitertrainieren; braucht das Basismodell</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Token-Genauigkeit</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>Token von</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>Token je Sequenz. Längere Zeilen werden gekürzt, geteilt oder verworfen.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Trainierte Gewichte</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Ränder kürzen</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>Kürzt die Ränder von Texten, fasst Folgen von Leerzeichen und leeren Zeilen zusammen und macht alle Zeilenenden gleich.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>Validierungszeilen</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Warm-up-Schritte</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>Warm-up, stabil, Abfall</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>Gewichtet einen Term, der das Mittel beider Belohnungen nahe null hält; üblich ist 0,01.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>Gewicht schlechter Antworten</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>Gewicht guter Antworten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>Was mit Zeilen über der längsten Sequenz geschieht.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>Was mit dem Gefundenen geschieht.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>Was auf den Validierungszeilen berechnet wird.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Wonach gesucht wird.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>Was trainiert wird: alle Gewichte, einige davon oder kleine Matrizen daneben.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>Was die Zelle von nun an sagt.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>Womit der Verlust einer als schlecht bewerteten Antwort multipliziert wird.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>Womit der Verlust einer als gut bewerteten Antwort multipliziert wird. Gleicht ungleich viele Bewertungen aus.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>Was die Matrizen anfangs sind: nichts, oder der stärkste Teil des Gewichts selbst, der dann trainiert wird.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>Was das Modell aus den Zeilen lernt.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>Wie der Lauf in Tabellen und Diagrammen heißt.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>Wo es billig ist</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>Wo gerechnet wird.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>Wo Schichten vom Rang oben abweichen: Name=Rang, durch Kommas getrennt, zum Beispiel q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>Welche Spalte welche Rolle spielt: Rolle=Spalte, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>Welche Tasten nebeneinanderliegen.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>Wörter, um Läufe zu gruppieren, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>Proben schreiben</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>Schreibt eine Zelle einer Zeile, ab 0 gezählt in der Version, mit der der Plan beginnt.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>Schreibt gleiche Zeichen gleich und repariert Text, der in der falschen Kodierung gelesen wurde.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a findet A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: jede lineare Schicht der Blöcke; oder Namen wie q_proj, v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>am Ende jeder Epoche</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>Batches je Schritt</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>nach Methode und Modellgröße</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>nach den Epochen</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>nach dem Anteil</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>die Zeile verwerfen</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32, oder bf16-Produkte mit Gewichten und Optimierer in fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>wie aus Gradienten Schritte werden</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>wie lange, wie viel auf einmal</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>wie die Lernrate verläuft</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>Satzzeichen auslassen</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>maskieren: [E-Mail-Adresse]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>nicht nach Zeit</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>nicht auf Normen, Biases</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>des Höchstwerts</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>der Zeilen</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>der Schritte</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>alt=neu, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>für jedes Wort zufällig eines davon</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>Satzzeichen hinter Wörter setzen</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>durch einen Text ersetzen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>der Kontext des Modells, höchstens 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>was feinabgestimmt wird</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>was gemessen wird</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>was trainiert wird</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>was der Loss gewichtet</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>was das Modell liest</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© wird wieder é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>Weitere Beschränkungen hinzufügen oder Geräte gegen geänderte Fassungen sperren.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>Bedingungen oder technische Sperren hinzufügen, die den Empfängern diese Rechte nehmen.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>Legen Sie die Datei Notice bei, die die Bedingungen verlangen.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>Bitten Sie Meta um eine Lizenz, wenn Sie über der Nutzergrenze liegen.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>Fragen Sie die Urheber vor jeder gewerblichen Nutzung um Erlaubnis.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>Annehmen, dass man nutzen darf, was man herunterladen kann.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>Die Urheber verantwortlich machen: Sie versprechen nichts und schulden nichts, wenn es versagt.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>Ändern Sie es und bauen Sie darauf auf, auch indem Sie ein Modell damit trainieren.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>Ändern Sie es und bauen Sie darauf auf.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>Ändern Sie es, trainieren Sie es nach und behalten Sie das Ergebnis für sich.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>Behaupten, das Original gehöre Ihnen.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>Mit einer Lizenz für Patente oder Marken rechnen: Es wird keine gegeben.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>Sich auf Dauer darauf verlassen: Google kann eine Nutzung einschränken, die gegen die Bedingungen verstößt.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>Finden Sie heraus, wer es gemacht hat und was erlaubt ist, bevor Sie etwas damit Gemachtes weitergeben.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>Trainieren Sie es nach und geben Sie das Ergebnis unter derselben Vereinbarung weiter.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>Trainieren Sie es nach und geben Sie das Ergebnis weiter, unter eigenen Bedingungen, soweit diese die Liste verbotener Nutzungen behalten.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>Trainieren Sie es nach und geben Sie das Ergebnis weiter.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Halten Sie sich an Metas Richtlinie zur zulässigen Nutzung und binden Sie alle, die es von Ihnen erhalten, an die Vereinbarung.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Halten Sie sich an Metas Richtlinie zur zulässigen Nutzung.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>Geben Sie jedem Empfänger den vollständigen Quelltext in der Form, in der Sie ihn selbst ändern würden, oder ein Angebot dazu.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>Geben Sie eine Kopie der Vereinbarung weiter und behalten Sie Metas Hinweis in einer Textdatei namens Notice bei.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>Geben Sie eine Kopie der Lizenz weiter und übernehmen Sie ihre Nutzungsbeschränkungen in Ihre eigenen Bedingungen.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>Geben Sie eine Kopie der Bedingungen weiter und binden Sie alle, die das Modell oder eine Ableitung erhalten, an seine Nutzungsbeschränkungen.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>Behalten Sie Änderungen für sich, solange Sie nichts weitergeben.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>Behalten Sie Urhebervermerk und Lizenztext bei jeder Kopie und bei jedem daraus gemachten Modell, das Sie weitergeben.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>Behalten Sie Urhebervermerk, Bedingungen und Haftungsausschluss bei jeder Kopie, in den Unterlagen, wo Sie keinen Quelltext mitgeben.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>Behalten Sie den Hinweis eines Trägers (einer Ausgabe, eines Archivs) bei, wo Sie eben diese Datei weitergeben.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>Behalten Sie die Hinweise zu Urheberrecht, Patenten und Marken bei, und die Datei NOTICE, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>Behalten Sie, was es antwortet: Google erhebt keine Rechte daran.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>Verlinken Sie die Lizenz.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>Es technisch sperren oder den Eindruck erwecken, dass die Urheber hinter Ihnen stehen.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>Sehen Sie es sich an und probieren Sie es für sich aus, soweit das Recht an Ihrem Ort das zulässt.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>Nennen Sie die Urheber, wie sie es wünschen, mit dem Titel und einem Link zur Quelle, wo Sie einen haben.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>Nennen Sie die Urheber, verlinken Sie die Lizenz und sagen Sie, ob Sie etwas geändert haben.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>Nichts nach dem Urheberrecht; prüfen Sie, ob es auch in Ihrem Land frei ist, denn die Fristen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>Nichts; die Quelle zu nennen gehört trotzdem zum guten Ton.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>Geben Sie es und was Sie daraus gemacht haben weiter, auch gegen Geld.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>Geben Sie es weiter, auch gegen Geld.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>Geben Sie eine Kopie der Lizenz mit.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>Geben Sie das ganze Werk unter dieser Lizenz weiter, mit ihrem Text und den Hinweisen.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>Geben Sie weiter, was Sie gemacht haben, für Ihren eigenen Anteil unter eigenen Bedingungen.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>Veröffentlichen Sie Bearbeitungen unter dieser oder einer verträglichen Lizenz; ob ein trainiertes Modell eine Bearbeitung ist, ist umstritten, nehmen Sie es also an, wo Sie können.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>Das Modell oder was daraus trainiert wurde veröffentlichen, bevor die Lizenz bekannt ist.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>Eine Bearbeitung unter engere Bedingungen stellen oder technisch sperren.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>Vermerken Sie in geänderten Dateien, dass Sie sie geändert haben, und behalten Sie die Hinweise bei.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>Vermerken Sie in geänderten Dateien, dass Sie sie geändert haben.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>Vermerken Sie in geänderten Dateien, dass Sie sie geändert haben; ein nachtrainiertes Modell ist eine geänderte Datei.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>Sagen Sie, was Sie geändert haben und wann.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>Sagen Sie, ob Sie etwas geändert haben.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>Teilen Sie es und Ihre Bearbeitungen unentgeltlich.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>Zeigen Sie „Built with Meta Llama 3“ (ab 3.1 „Built with Llama“), wo man es sieht, und lassen Sie den Namen eines Modells, das Sie verbreiten, mit „Llama“ beginnen.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>Jemanden wegen Patenten in dem Werk verklagen: Ihre eigene Patentlizenz würde enden.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>Den Eindruck erwecken, dass die Urheber hinter Ihnen oder Ihrer Nutzung stehen.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>Den Eindruck erwecken, dass die Urheber hinter Ihnen stehen.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>Metas Marken über das hinaus nutzen, was die Vereinbarung nennt.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>Nutzen Sie es für jeden Zweck, auch gewerblich, und ändern Sie es.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>Nutzen Sie es für jeden Zweck, auch gewerblich.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>Es für die schädlichen Zwecke nutzen, die die Lizenz aufzählt, etwa Gesetze brechen, Minderjährigen schaden, täuschen oder über die Rechte von Menschen ohne sie entscheiden.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Es für das nutzen, was Googles Richtlinie über verbotene Nutzungen nennt.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>Es für das nutzen, was die Richtlinie zur zulässigen Nutzung verbietet.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>Es für das nutzen, was die Richtlinie zur zulässigen Nutzung verbietet: Verbrechen, Schaden, Täuschung, Waffen und dergleichen.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>Es oder ein damit gemachtes Modell hauptsächlich zum geschäftlichen Vorteil oder gegen Bezahlung nutzen.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>Mit den Namen der Urheber ohne deren schriftliche Zustimmung für Ihr Produkt werben.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>Nutzen Sie die Patente der Mitwirkenden, soweit deren Beiträge sie brauchen.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>Das Modell oder seine Antworten nutzen, um ein anderes großes Sprachmodell außerhalb der Familie Llama 2 zu verbessern.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>Namen und Logos des Projekts als eigene verwenden.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>Nutzen, ändern und teilen Sie es für jeden Zweck, ohne zu fragen und ohne jemanden zu nennen.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>Nutzen, ändern und teilen Sie es für jeden Zweck.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>Nutzen, ändern und teilen Sie das Modell, auch gewerblich, solange Ihre Dienste bei seinem Erscheinen nicht mehr als 700 Millionen Nutzer im Monat haben.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>Nutzen, ändern und teilen Sie das Modell, auch gewerblich.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>Nutzen, kopieren und ändern Sie es für Studium, Forschung und private Zwecke.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>Nutzen, kopieren und teilen Sie es für jeden Zweck, auch gewerblich.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>Bei den Bildmodellen von 3.2: sie als Person oder Unternehmen der Europäischen Union nutzen.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>Bei Version 3.0: das Modell oder seine Antworten nutzen, um ein anderes großes Sprachmodell außerhalb der Familie Llama zu verbessern.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>Schreiben Sie in die Modellkarte, was Sie gefunden haben.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Sprachmodelle auf dem eigenen Rechner feinabstimmen.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>Ein fertiges Projekt mit mitgeliefertem Modell und Daten öffnen.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Das zu öffnende Projekt.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Anneal</source>
        <translation>%1 – Anneal</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>Über Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>An diesem Ort suchen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Zeigt das Fenster in dieser Sprache.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>Die Sprache wechselt, sobald die Arbeit des offenen Bereichs beendet ist</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>Das Handbuch ist nicht installiert; es gehört nach %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln zu beheben</numerusform>
            <numerusform>%Ln zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>%Ln weitere Einstellung von %1 zeigen</numerusform>
            <numerusform>%Ln weitere Einstellungen von %1 zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Erlaubt: %1 bis %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>Rolle=Spalte, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>Inspektor einklappen</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>Inspektor ausklappen</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Beachtung</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>, besonderes</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>im Loss gezählt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>Token %1, ID %2: %3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>Zeile %L1 der Quelldatei</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Passt hier</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Liest hier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>Bits/Byte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>je Wort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % leer</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>%L1 verschiedene</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>alle verschieden</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>der Datei</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei sagt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>eine geänderte Kopie</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>eine Zeile mehr</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>vorher und nachher</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 minus %2, %3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>Klick zeigt in den Diagrammen</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>Klick setzt einen Stern</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>In den Diagrammen gezeigt; Klick blendet aus</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>Mit Stern; Klick nimmt den Stern weg</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>Wie sie entstand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>ui::manual::ManualWindow</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>Handbuch – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>%L1 Token, %2/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>Diese Antwort von %1 kopieren</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>Antworten mit %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>Prompt und diese Antwort als Zeile eines Datensatzes behalten</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>Die Antwort ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>Modell wird gelesen…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>an %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>nach %Ln Token angehalten</numerusform>
            <numerusform>nach %Ln Token angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>Antwortprüfung</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>Antwortprüfung, Prompt für Prompt</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>Größte Abweichung einer Wahrscheinlichkeit, ein Punkt je Prompt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>Der Export antwortet wie der Checkpoint</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>Der Export antwortet nicht wie der Checkpoint</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>jeder Export wird zurückgelesen und verglichen, bevor er als fertig gilt</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>greedy, ein Punkt je Prompt</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>bester Checkpoint</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>bester, Schritt %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>Checkpoint %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>letzter, Schritt %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>Hier erscheint die Antwort, Wort für Wort.</translation>
    </message>
</context>
<context>
    <name>ui::panels::BeforeStart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is “%2”. It %3; it was %4 before.</source>
        <translation>%1 ist „%2“: %3; vorher war es %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Diese Zahlen kopieren</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>Wird gezählt, sobald ein Modell gewählt ist.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Lernrate je Schritt</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Lernrate über den Lauf</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>Kein Schritt möglich, bis Batchgröße und Akkumulation gültig sind.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>Ein Optimierungsschritt</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>Zeitplan, als Anteil der automatischen Rate</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>Zurück auf %1 setzen</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>Anteil der Parameter, der trainiert wird</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>Start wartet auf %Ln Punkt</numerusform>
            <numerusform>Start wartet auf %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Trainierbare Parameter</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>Lizenz des Ergebnisses</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie bekommen</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>Erste Abweichung</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>Größte Abw.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Gleiche Token</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>bei Token</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>greedy</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>einer Wahrscheinl.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>Zeilen werden in %1 behalten</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>Zuerst ein Projekt öffnen: Zeilen liegen in dessen Ordner.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen; dort lassen sich Zeilen behalten.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>Läufe %1–%2 von %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 wurde angehalten; der letzte Checkpoint bleibt erhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>Zuletzt: %1 beendet</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>Zuerst ein Projekt öffnen: Ein Lauf liegt in dessen Ordner.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>Ein eigener Prozess wird gestartet…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen; dort trainieren oder es schließen.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>Trainiert in Prozess %1; läuft weiter, wenn dieses Fenster geschlossen wird</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 ist im Papierkorb; Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln Datensatz mit abgelehnten Zeilen oder Befunden</numerusform>
            <numerusform>%Ln Datensätze mit abgelehnten Zeilen oder Befunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln Datensatz, %1</numerusform>
            <numerusform>%Ln Datensätze, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln Befund der Diagnose</numerusform>
            <numerusform>%Ln Befunde der Diagnose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile</numerusform>
            <numerusform>%Ln abgelehnte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet oder reiner Text; jede Zeile ist vor dem Import zu sehen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>Gewählten Datensatz prüfen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>Namen für einen Befehl kopieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>Daten (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Eigene Daten irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Datensätze filtern</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>Zeilen auf Training, Validierung und Test verteilen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>Mitgelieferte Daten importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>Zuletzt: Import von %1, %2 in %L3 s</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>Die Zeilen auf Fehler untersuchen</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>Mehr zu diesem Datensatz</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>Gewählten Datensatz in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Seinen Ordner öffnen</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>Die Schritte auf %1 anwenden</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>Die Schritte auf eine Datei anwenden</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>Schritte auf neue Daten anwenden…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>Schritte als Version speichern</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>Zuerst werden die Schritte von %1 gespeichert, damit darauf trainiert wird</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>Gewählten Datensatz aufteilen</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>In dieses Projekt kann nicht geschrieben werden; zum Importieren ein anderes öffnen.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>Diesen Datensatz zum Trainieren verwenden</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>Gewählte, gefundene oder alle Zeilen als Datei schreiben</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>Autoren: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Fakten zu %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>Länge in Zeichen</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Länge in Token</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>Längen der Zeilen</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>Lizenz und Quelle</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>Längste Zeile</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Wiederholte Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>Die Fakten sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>meiste und wenigste Zeilen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln Zeile sagt dasselbe.</numerusform>
            <numerusform>%Ln Zeilen sagen dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>Ein Teil der %L1 Zeilen wurde angesehen, aus dem ganzen Satz; die Zahlen gelten für diesen Teil.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>Schritt hinzufügen: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Alle Zeilen prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>Diese Zeilen ausschließen</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>Fünfzehn Regeln haben %L1 Zeilen angesehen.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>Fünfzehn Regeln haben jede Zeile angesehen.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>Sucht nach Dubletten, Widersprüchen, leeren Antworten, kaputtem Text, personenbezogenen Daten…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>Noch nicht geprüft: Dubletten, widersprüchliche Labels, leere Antworten, kaputter Text, personenbezogene Daten und zehn weitere Fehler.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>Derselbe Text steht %Ln-mal mit verschiedenen Labels da. Ein Label behalten oder sie verwerfen.</numerusform>
            <numerusform>Derselbe Text steht %Ln-mal mit verschiedenen Labels da. Ein Label behalten oder sie verwerfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>ein Teil: %L1 Zeilen</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>%L1 Zeilen geprüft</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1, Checkpoint %2, Schritt %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>Antwortprüfung</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>Antworten werden geprüft…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>Checkpoints filtern</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>Zuletzt: nach %1 exportiert</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>Exporte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>Checkpoints werden gesucht</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>Prüft, wohin %1 gehen kann</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>In diesen Ordner wurde noch nichts exportiert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>In diesem Ordner liegt schon ein Export; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>Noch gibt es keinen Lauf für einen Bericht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>Zuerst ein Modell trainieren: Jeder Checkpoint eines Laufs lässt sich als Ordner schreiben, den andere Programme öffnen.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Einen Bericht schreiben…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Bericht schreiben…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Wird geschrieben und geprüft…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Früher geschrieben</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>bester, Schritt %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>letzter, Schritt %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>Val.-Loss</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportSteps</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ask the checkpoint</source>
        <translation>Den Checkpoint befragen</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>An ihren Platz verschieben</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>Wieder öffnen und vergleichen</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>Ein paar echte Schritte mit Ihren Zeilen sagen, was der ganze Lauf braucht.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>Kommt wieder, sobald jede Einstellung gültig ist.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Gemessen an %Ln echten Schritt Ihrer Zeilen: ± %1, %2 Token je Sekunde</numerusform>
            <numerusform>Gemessen an %Ln echten Schritten Ihrer Zeilen: ± %1, %2 Token je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>Das Rezept wurde seit dieser Messung geändert.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>Echte Schritte dieses Rezepts werden gerechnet und verworfen; meist höchstens eine halbe Minute.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>nicht für diesen Lauf</translation>
    </message>
</context>
<context>
    <name>ui::panels::GuessRow</name>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>selbst gewählt</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 werden zu Version %2 des Datensatzes &lt;b&gt;%3&lt;/b&gt;; %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>%1 gelesen, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>%Ln weitere Datei folgt</numerusform>
            <numerusform>%Ln weitere Dateien folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; die Kodierung zeigt sich in %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1 Zeilen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Alle wohlgeformten Zeilen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;Ausgeschaltet: %1.&lt;/b&gt; Das hängt an Zeilennummern der alten Datei, und hier sind dieselben Nummern andere Zeilen. Es bleibt zur Durchsicht in der Liste der Schritte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;Um damit zu trainieren, den Spalten Rollen geben&lt;/b&gt; (die Felder unter den Spaltennamen): nur Text, oder Text und Label, Anweisung und Ausgabe, Nachrichten, oder Prompt, gewählt und abgelehnt. Ohne Rollen lassen sich die Zeilen ansehen und durchsuchen.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>In der Datei gefunden</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>Dem Datensatz einen Namen geben</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>Alle Zeilen importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>Name, Lizenz und Quelle</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>Keine Zeile konnte behalten werden</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>Noch nichts. Links ein anderes Format oder eine andere Kodierung wählen, oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>Form %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>Form noch nicht bekannt</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Diese Datei überspringen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>Text wird als UTF-8 gespeichert. Die Datei selbst bleibt unberührt. Strg+Z nimmt den Import zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>Die %Ln abgelehnte Zeile wartet in einem eigenen Tab.</numerusform>
            <numerusform>Die %Ln abgelehnten Zeilen warten in einem eigenen Tab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>Der Befehl ist in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Dann durchlaufen sie &lt;b&gt;%Ln Schritt&lt;/b&gt;, und was bleibt, wird die nächste Version.</numerusform>
            <numerusform>Dann durchlaufen sie &lt;b&gt;%Ln Schritte&lt;/b&gt;, und was bleibt, wird die nächste Version.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>Warum der Import misslang</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>alle %L1 Zeilen</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>jede Spalte wird behalten</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>wie sicher</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>neben dem Datensatz aufbewahrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>erste Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>die ersten %L1 Zeilen</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>woher es stammt</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>wer zu nennen ist</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>%1 kann nicht angelegt werden; ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>Der Prozess endete vor Beginn seines Laufs; seine Meldungen stehen in %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli liegt nicht neben dem Programm des Fensters; installieren oder den Lauf im Fenster starten.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>Das Rezept als run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Auch gewerblich</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Passt hier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Volles Training</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>Lizenz erlaubt</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Wo Modelle liegen</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>Ein Gespräch, wie die Chatvorlage es schreibt</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chatvorlage</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>In der Tabelle eines wählen, um Karte, Lizenz, Tokenizer und Dateien zu sehen.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>Als sha256sum kopieren</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Voller Text</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>Voller Text der Lizenz</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Hash von %1 wird berechnet</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>Lizenz in Worten</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Speicher fürs Training</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>Keine: Dies ist ein Basismodell. Chat- und Anweisungszeilen werden mit der Vorlage des Rezepts geschrieben.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>Von einer Art, die hier nicht dargestellt werden kann; im Rezept eine andere Vorlage wählen. Ihr Text:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>Aus der Familie %1. Ein Gespräch, wie das Modell es liest:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf Datenträger</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Es war einmal ein Müller, der hatte drei Söhne.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Seite des Modells</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>Hashes zeigen</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>Text zum Ausprobieren des Tokenizers</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>Die ersten 20 von 64 Stellen; die Kopie enthält alle.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>Der Ordner hat keine Datei LICENSE.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>Der Ordner hat keine Karte (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>Die Hashes sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Token des Textes</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>Token je Wort</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>geschätzt für 8 Zeilen zu 256 Token, fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>keine (Basismodell)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelPlace</name>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>%L1 von %L2 gezeigt</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>GGUF-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>GGUF-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Modellordner hinzufügen…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>Zuerst Zeilen importieren: Modelle werden daran gemessen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Erneut nach Modellen suchen</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>Loss und Lesetempo der gezeigten Modelle auf den ersten Zeilen dieses Datensatzes</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>Loss auf meinen Daten gegen Tempo hier</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>Loss auf meinen Zeilen gegen Tempo hier</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>Kandidaten messen</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>Modelle an meinen Zeilen messen</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>%1 wird gemessen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>Modelle als eine Datei (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>Keines der gezeigten Modelle lässt sich öffnen</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>Zeilen zum Messen der Modelle werden gelesen</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>Zeilen zum Messen der Modelle</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Zum Training verwenden</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>kann nicht nach Modellen suchen</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>größerer Kreis: mehr Parameter · gestrichelt: die besten je Geschwindigkeit</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 ist als Version %2 gespeichert: %L3 Zeilen</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: Version %2 ist die aktuelle, mit den Zeilen von Version %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Den Schritt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Den Schritt %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile bearbeiten</numerusform>
            <numerusform>%Ln Zeilen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Zeile %L1 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile ausschließen</numerusform>
            <numerusform>%Ln Zeilen ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>Die Schritte von %1 werden behalten</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Den Schritt %1 verschieben</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Den Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>Speichern oder verwerfen Sie zuerst die Schritte von Version %1: Noch hat sie keine Version</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>Eine Version von %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>Schritt %1 kann nicht laufen: %2 Beheben oder ausschalten, dann speichern.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Schritte von %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>Angehalten: Die Zeilen sind die der Schritte vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>Zeile %L1 übernehmen</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>In dieses Projekt kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>run.json bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … und %Ln weitere</numerusform>
            <numerusform>
  … und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Als Befehl</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>Gewählte Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Diese Einstellungen als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>würde scheitern</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>%L1 abgelehnte Zeilen stehen in %2</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>Eine Zeile: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>Die Zeile hinzufügen, als Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie sie war</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Quellzeile %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>Quellzeile %L1 ist jetzt eine Zeile; Strg+Z nimmt das zurück</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>Bessern Sie den Text oben aus. Was daraus wird, steht hier, während Sie tippen.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>Zeilen, die der Import nicht behalten konnte. Bessern Sie den Text aus, und es wird eine Zeile des Datensatzes.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>Noch keine Zeile: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>Die ersten %L1 von %L2 sind aufgelistet; „Als CSV speichern“ schreibt alle.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>Die Zeile ist länger als die 2.000 Bytes, die von ihr aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Die Schritte dieser Version werden noch berechnet</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Dies ist eine ältere Version; machen Sie sie zur aktuellen, um sie zu ändern</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>In dieses Projekt kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>Was aus dem Text wird</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>Beide verwerfen</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>Diese Zeile auslassen, als Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Für alle verwenden</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>Für beide verwenden</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>und %L1 weitere Spalten</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>%L1 Token, %L2 gezählt</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>%L1 Token; gelernt wird das Label</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Wie das Modell es sieht</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>Zeile %L1, wie das Modell sie sieht</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>Zeile, wie das Modell sie sieht</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Die nächste Zeile</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>Die Zeile davor</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>Token der Zeile</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 von %L2 Zeilen</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 ausgewählt</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>Token von %1 werden gezählt</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Token werden gezählt</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile ausschließen</numerusform>
            <numerusform>%Ln Zeilen ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>Nur Zeilen, die hier dasselbe sagen</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>In %L1 ms gelesen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>%1 wird durchsucht</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>Token werden gezählt…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>%L1 Zeilen stehen in %2</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Wie das Modell es sieht</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>Als Token</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;Tabulatorgetrennt (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>Alle %L1 Zeilen exportieren</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>Die %L1 gefundenen Zeilen exportieren</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>Die %L1 ausgewählten Zeilen exportieren</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>Es werden keine Zeilen gezeigt, also gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>Abgelehnt (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>Text durchsuchen</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Die Schritte dieser Version werden noch berechnet</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Dies ist eine ältere Version; machen Sie sie zur aktuellen, um sie zu ändern</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>In dieses Projekt kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>Versionen (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>Was vom Datensatz gezeigt wird</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>Wort · Wort OR Wort · =genau · *Muster* · !nicht · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>%1 Läufe verglichen</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>Kopieren, was diese Seite zeigt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Log des Laufs</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Kein Lauf ausgewählt</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>Proben, die das Modell schrieb</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>Werte der Läufe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>Was von den Läufen gezeigt wird</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Einen Bericht über die gewählten Läufe schreiben</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>der letzte Wert von %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 von %Ln Lauf</numerusform>
            <numerusform>%1 von %Ln Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 ausgewählt</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>Aktuellen Lauf mit Änderungen abzweigen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>Ausgewählte Läufe in den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardspalten</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>Etwa best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>Ausgewählte Läufe aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter nicht stimmt</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>Wörter werden in Name, Tags, Notizen, Daten, Modell und Methode gesucht.
feld:text sucht in einem Feld; =, !=, &lt;, &lt;=, &gt;, &gt;= vergleichen; and, or, not und Klammern verknüpfen.
Felder: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, jede Einstellung (lr, trainer.seed) und Metrik (train/loss); is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Einen Bericht über die gewählten Läufe schreiben</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 und %2 lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 und %2 lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 ist besser als %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 ist schlechter als %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), %4 Zeilen</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Bester Schritt</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Gezählte Token</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>Erstellt, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Fakten: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Notizen zum Lauf</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>Ergebnis der Läufe</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Trefferquote der Belohnung</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Abstand der Belohnungen</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>Wählen Sie einen Lauf in der Tabelle, um Ergebnis, Fakten und Notizen zu sehen; wählen Sie mehrere, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>Zeit, min:s</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>Trainings-Loss, letzter</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>Was versucht wurde, was es lehrte, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>am besten Checkpoint</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e hoch Validierungs-Loss</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>mittlere Belohnung der besseren Antworten minus die der schlechteren, am Ende</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>gepaart, gleiche Validierungszeilen</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>Parameter, die trainiert werden</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>Validierungszeilen, deren bessere Antwort die höhere Belohnung hat, am Ende</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 bei Schritt %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>Loss jeder Validierungszeile, %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>Noch wurden keine Zeilen ausgewertet. Sie erscheinen mit der ersten Auswertung eines Laufs.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>Einen Lauf auswählen, um seine Validierungszeilen zu sehen.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>Die gewählte Zeile und was die Läufe antworteten</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>Die Wörter dieser Zeile sind hier nicht lesbar: Ihr Datensatz ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>Validierungszeilen der Läufe</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>bei Schritt %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Alle Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>Wie der Standard: %1 Einstellungen</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>Gegenüber dem Standard geändert</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Jede Einstellung ist der Standard.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>In allen gleich: %1 Einstellungen</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>In beiden gleich: %1 Einstellungen</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>Einen Lauf auswählen, um seine Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>Gleiche Einstellungen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>Es wurden keine Proben geschrieben. evaluation.generate setzen, damit das Modell bei jeder Auswertung antwortet.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1 in den Papierkorb gelegt; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: in der Zwischenablage</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, %1 eingereiht</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, %1 aktiv</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>Ein Lauf erscheint hier, sobald er beginnt: seine Kurven, seine Einstellungen und seine Checkpoints.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>Ein Lauf, der noch trainiert, kann nicht in den Papierkorb; erst anhalten.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>Der andere Prozess wurde gebeten, nach diesem Schritt anzuhalten</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>Bester Checkpoint von %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Bester Validierungs-Loss</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>Lauf mit Änderungen abzweigen</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>Mit Änderungen abzweigen</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Noch wurde nichts trainiert</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>Ordner des Laufs öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Lauf pausieren</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Pausiert nach diesem Schritt …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>Läufe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>Zum besten Checkpoint zurückkehren und weitertrainieren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>Zwei oder mehr Läufe auswählen (Strg+Klick oder das Auge)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>Lauf mit Stern versehen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>Hält nach diesem Schritt an …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>Hält nach diesem Schritt an und behält das Gelernte; Fortsetzen macht weiter</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>Läufe aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>Das Rezept geht vom besten Checkpoint aus weiter; ändern, was besser werden soll, und auf Starten drücken</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>Der Lauf ist beendet; zum Weitertrainieren abzweigen</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>Dieser Lauf lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>Werte nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>Bericht über Läufe schreiben …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>Läufe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>Lauf mit Stern versehen</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>Läufe mit Stern versehen</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>Läufe aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>Sterne wegnehmen</translation>
    </message>
</context>
<context>
    <name>ui::panels::SamplingInspector</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An answer ends before the first of them.</source>
        <translation>Eine Antwort endet vor dem ersten davon.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>Antworten je Modell</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Seed</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>Neue Token höchstens</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>Auf ein Wort einer Antwort zeigen, um zu sehen, was das Modell noch erwog.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>Beim Ende-Token anhalten</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>Token unter dem Zeiger</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k, 0: alle</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>keine; einer je Zeile</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>Token %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>„%1“, gewählt mit %2; am wahrscheinlichsten:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% der Zeilen, für den Schluss aufgehoben</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% der Zeilen, um beim Training den Loss zu messen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln Zeile von %1 ist fast gleich einer von %2</numerusform>
            <numerusform>%Ln Zeilen von %1 sind fast gleich einer von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln Zeile von %1 steht auch in %2</numerusform>
            <numerusform>%Ln Zeilen von %1 stehen auch in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>Nach der Spalte</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Auf Lecks prüfen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>Jeder Split wird mit jedem anderen verglichen…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>Jeder Split wurde mit jedem anderen verglichen, wörtlich und beinahe.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>Wie die Zeilen verteilt werden</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Fast-Dubletten auf einer Seite halten</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Lecks zwischen Splits</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>Lecks zwischen den Splits von %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>Keine Zeile steht auf beiden Seiten</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>Noch nicht geprüft: Zeilen, die wörtlich oder fast in zwei Splits stehen, machen die Zahlen zu gut.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>Zeilen werden gewählt</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>Zeilen jedes Splits</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Neu aufteilen</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>Zeilen aufteilen</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>Aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>Test, Prozent</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>Bevor die Zeilen aufgeteilt sind, gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>Diese Zeilen sind nicht aufgeteilt. Das Training hält dann selbst einige zurück; eine hier gemachte Aufteilung bleibt für jeden Lauf gleich und lässt sich auf Lecks prüfen.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>Validierung, Prozent</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>Art der Aufteilung</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>Was auf %1 gemessen wird, wäre zu gut.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>ein Label, ein Nutzer, ein Dokument</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>nach einem Hash der Zeile</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>gleiche Werte zusammen</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>derselbe Seed ergibt dieselben Zeilen</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>Werte gleichmäßig verteilt</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepPage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Schritt nach unten</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Schritt nach oben</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>Zeilen vor und nach dem Schritt</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>Einstellungen des Schritts</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>Schritte ändern die Zeilen in dieser Reihenfolge: Jeder sieht, was die vorigen übrig lassen. Sie lassen sich ausschalten, verschieben und zurücknehmen; die Zeilen unten bleiben, wie sie kamen.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>Ausgeschaltet; %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>Wo der Plan beginnt</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>Warum der Schritt nicht laufen kann</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>Wird über alle Zeilen berechnet…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>alle, die Text enthalten</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>die ersten %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>Schritt %1 fügte %Ln Zeile hinzu</numerusform>
            <numerusform>Schritt %1 fügte %Ln Zeilen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>Schritt %1 änderte %Ln Zeile</numerusform>
            <numerusform>Schritt %1 änderte %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>Schritt %1 ändert keine Zeile</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>Schritt %1 entfernte %L2 und änderte %L3 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>Schritt %1 entfernte %Ln Zeile</numerusform>
            <numerusform>Schritt %1 entfernte %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>nach Hash</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>Gruppen von %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Quellzeile %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>Eine Datei wählen; sie wird importiert und durchläuft dieselben Schritte</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Säuberung</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere importieren</numerusform>
            <numerusform>%1 und %Ln weitere importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Plan laden</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>Plan laden…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Mehr zum Plan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Alle Schritte entfernen</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>Auf neue Daten anwenden…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>Plan als Datei speichern…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>v%1 speichern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>Der Befehl ist in der Zwischenablage; den Plan daneben als plan.json speichern</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>Der Plan ist in %1 gespeichert</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>Die Zeilen, wie sie kamen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Was der Schritt tat</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>Die Zeilen, die diese Schritte übrig lassen, als Version schreiben</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>kann nicht laufen</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>führen nirgendwohin</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, älter</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, gespeichert</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>arbeitet…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>Tokenizer von %1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (%3 Zeilen)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln Einstellung braucht Beachtung</numerusform>
            <numerusform>%Ln Einstellungen brauchen Beachtung</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>Rezept als Befehl kopieren</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Parameter zählen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>Zeilen untersuchen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>Vorhersage messen</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>Name der Voreinstellung (Modell und Daten gehören nicht dazu):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>Stellt dieses Rezept hinter den laufenden Job und bleibt hier</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Training einreihen</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>Hinter dem laufenden Job eingereiht</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>Trainingszeilen lesen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>Rezept als</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Voreinst. speichern</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>Rezept als Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Voreinstellung %1 gespeichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>Isoliert starten</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>Training in einem eigenen Prozess starten</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>Start wartet: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>Startet und zeigt den Lauf (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>Ein Rezept übernehmen</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>Die Prüfungen sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>Der Befehl ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>Trainiert in einem eigenen Prozess, der weiterläuft, wenn dieses Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Voreinstellung %1 verwenden</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>Entwurf, behalten</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 hat jetzt %Ln Zeile</numerusform>
            <numerusform>%1 hat jetzt %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, mitgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>%Ln Zeile von hier gesendet</numerusform>
            <numerusform>%Ln Zeilen von hier gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, je %Ln Antwort</numerusform>
            <numerusform>, je %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>Antworten der Modelle</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Wie trainiert</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>Fragt jedes Modell (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Bester, Schritt %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>Datensatz, in den gute Antworten gehen</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>Antworten erzeugen</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>Gute Antworten gehen nach</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>Wie die Modelle gefragt werden</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>Letzter, Schritt %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Checkpoint</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Kein Prompt enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Es war einmal ein Müller, der hatte drei Söhne.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>Beantwortete Prompts bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Läufe dieses Projekts</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Erzeugen anhalten</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Systemtext</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>Systemtext, oder keiner</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>Was die Modelle gefragt werden</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>Wovon die Modelle weiterschreiben</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>Neuen Prompt schreiben</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Zuerst einen Prompt schreiben</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>jedes Modell liest die Frage, wie es gelehrt wurde; Strg+Eingabe fragt</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>derselbe Prompt und Seed für jedes Modell; Strg+Eingabe antwortet</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Zur aktuellen machen</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>Version %1: %2 Zeilen, %3 weniger als Version %4, die aktuelle.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>Version %1: %2 Zeilen, %3 mehr als Version %4, die aktuelle.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>Version %1: %2 Zeilen, so viele (%3) wie Version %4, die aktuelle.</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionsPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln row(s) rejected</source>
        <translation>
            <numerusform>, %Ln Zeile abgelehnt</numerusform>
            <numerusform>, %Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>Eine Version ändert sich nie: Das Speichern der Schritte macht die nächste. Ältere lassen sich ansehen, zum Training nehmen und zur aktuellen machen.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>Zurück zu ihren Zeilen</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>Ihre Zeilen ansehen</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Zur aktuellen machen</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>Die gewählte Version neben der aktuellen</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>Version %1 ist die aktuelle: %2 Zeilen.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Versionen des Datensatzes</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>Schritte, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <translation>v%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::plots::CandidatePlot</name>
    <message>
        <source>loss, bits/byte</source>
        <translation>Loss, Bits/Byte</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>liest hier, Token/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>größte Abweichung einer Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>Training, jeder Schritt</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>Training, geglättet</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, Schritt %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>Läufe in der Tabelle auswählen,
um sie hier zu zeichnen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>der Ordner nimmt es nicht an</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>Trainingszeit, min:s</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, Validierung</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>Alle Werte (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>Achse der Werte</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>Wählen, was das große Diagramm zeigt</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Wählen, was dieses Diagramm zeigt</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Dokument (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>Loss der ausgewählten Läufe</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>Besten Schritt, Checkpoints und Hinweise markieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>Diagramm nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>Das Diagramm oder seine Werte speichern</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Alles zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>Glättung der Trainingskurven</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>Was unten entlangläuft</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>by</source>
        <translation>über</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>% des Laufs</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>Bei %1 Token</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>Bei Schritt %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln gefunden · Nur  &gt; Aktionen  # Einstellungen  @ Läufe  ? Handbuch</numerusform>
            <numerusform>%Ln gefunden · Nur  &gt; Aktionen  # Einstellungen  @ Läufe  ? Handbuch</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  hingehen</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  schließen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  hier setzen</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>Gesucht wird in Aktionen, Einstellungen, Daten, Läufen und im Handbuch. Ein Zeichen davor grenzt ein: &gt; Aktionen, # Einstellungen, @ Läufe, ? Handbuch.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  wählen</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln eingereiht</numerusform>
            <numerusform>%Ln eingereiht</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Angehalten lassen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Kein Job läuft</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>Pause: nach diesem Schritt anhalten und das Gelernte behalten</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pausiert nach diesem Schritt…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diesen Job anhalten</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Hält nach diesem Schritt an…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>pausiert; das Gelernte bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProjectOpener</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>Den Ordner des neuen Projekts benennen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen; hier ist es nur lesbar</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, %2 Parameter</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 Märchen, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>Ein Projekt ist ein Ordner: Daten, Läufe und Berichte darin, nichts anderswo.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>Ein winziges Modell lernt, wie die Brüder Grimm zu klingen. Modell, Daten und Rezept liegen bereit: auf Starten drücken und den Loss fallen sehen.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Modellordner hinzufügen…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>Alle Gewichte oder ein Adapter niedrigen Rangs, auf dem eigenen Prozessor, mit Live-Kurven.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet oder reiner Text; jede Zeile ist vor dem Import zu sehen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>Dateien mit Zeilen wählen</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Gehört zum Programm</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>Vergleichen und weitergeben</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Demoprojekt</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Eigene Daten irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>Ein Sprachmodell mit eigenen Daten feinabstimmen, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>Zeilen importieren, säubern und prüfen; jede genau so sehen, wie das Modell sie lesen wird.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf Datenträger</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Anderes Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>Läufe fair abwägen, Antworten nebeneinander lesen, mit Antwortprüfung exportieren.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>Schreibt sehr einfache Märchen. Zum Ausprobieren gemacht, nicht für Antworten.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>kein Netz, keine Grafikkarte</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Handbuch (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
</TS>
