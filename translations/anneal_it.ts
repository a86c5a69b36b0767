<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>Informazioni su Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Affinare modelli linguistici sul proprio computer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libero sotto la GNU General Public License, versione 3 o successiva. Senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componenti e relative licenze</translation>
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
        <translation>%1 token contati visti %2 volte saranno probabilmente imparati a memoria</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>%1 contati, template %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>%1 righe sono riservate per misurare la loss</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1 righe vengono tralasciate</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1 righe superano %2 token e vengono tagliate</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>%1 sequenze di %2 token per passata</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>%1 righe di validazione non sono mai addestrate</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>Vuote, troppo lunghe o senza nulla che conti</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>Riserva il 10%</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Nessun modello scelto</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>Nessun progetto aperto; un’esecuzione sta nella sua cartella</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>Non resta nessuna riga da addestrare</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>Nessuna riga riservata: l’overfitting non è visibile</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>Nessuna riga di addestramento scelta</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Imposta %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Ferma in anticipo</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>La diagnosi non ha trovato difetti nelle righe</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>Il tasso di apprendimento dipende da metodo e dimensione del modello</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Lettura delle righe in corso</translation>
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
            <numerusform>%Ln risposta</numerusform>
            <numerusform>%Ln risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modello</numerusform>
            <numerusform>%Ln modelli</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>completamento</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 righe/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 passi/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>interroga il checkpoint</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>confronta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>esamina %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>va al suo posto</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>esegue il piano</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>passo %1 di %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>divide in token</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>scrive</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>loss del metodo</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>errore quadratico medio</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>nat per riga</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>nat per token</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>errore quadratico</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 mld</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 mln</translation>
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
        <translation>meno di 1 s</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>%1 epoche</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>%1 epoche sono &lt;b&gt;%2 passi&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 sequenze × %2 accumulate = &lt;b&gt;%3 sequenze&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 passi</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 righe</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, warm-up %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, %2 passi di warm-up</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3 righe</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, tasso automatico</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rango %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, circa %1 token contati</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 sequenze&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>Quanti passi siano %1 epoche si saprà una volta lette le righe.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>L’esecuzione ha &lt;b&gt;%1 passi&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>secondo il compito</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>beta %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>smussamento etichette %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>ancora nulla di scelto</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>Ultimo: rapporto scritto in %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapporto %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Pagina web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Scrivi un rapporto</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 non si può leggere: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 supera 64 MB, cosa che nessun rapporto fa</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(Un disegno del rapporto non si può mostrare.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>Migliore</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Loss di validazione migliore</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Token contati</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creata</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Cartella dell’esecuzione</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultima</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>Ultima perdita di addestramento</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>Ultima perdita di validazione</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>Mostrata nei grafici</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>Passo della migliore perdita di validazione</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>Passi fatti</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dati di addestramento</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tempo di addestramento</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Perdita val.</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>Perdita di validazione come piccola curva</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Quando è stata creata</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>per passo</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finita</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con stella</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermata</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>incompiuta</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>loss val.</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Manca una parentesi di chiusura.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>Un’esecuzione non può essere «%1»; può essere %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>Manca un valore dopo «%1%2».</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>Manca una parola prima di «%1».</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Manca qualcosa alla fine.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Le parentesi sono annidate troppo in profondità.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>C’è una parentesi di chiusura di troppo.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Non c’è un campo «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>Non c’è un campo «%1»; il più vicino è %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>«%1» non è un confronto; ci sono :, =, !=, &lt;, &lt;=, &gt; e &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» qui non è previsto.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 e ${name} stanno per i gruppi dell’espressione.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>Un oggetto JSON: la colonna e ciò che dice.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>Una colonna i cui valori uguali restano da un lato, per esempio l’utente o il documento.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>Una colonna i cui valori si ripartiscono in modo uniforme fra le suddivisioni, per esempio l’etichetta.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>Un file o dataset su cui non si addestra mai. Se è vuoto, si riserva una quota delle righe di addestramento.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>Un file, o dataset:NAME[@VERSION][/SPLIT] del progetto.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Una cartella in formato Hugging Face, o il nome di un modello disponibile.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>Un’interruzione di riga in un paragrafo diventa uno spazio. Per prosa mandata a capo a larghezza fissa.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>Un nuovo ordine dal seme a ogni epoca. Disattivato: l’ordine del file.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>Un’espressione regolare (PCRE2), o un testo semplice.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>Un’espressione regolare (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>Il contenuto stesso di una riga ne decide il lato, così che vi resta quando si aggiungono righe; le quote sono rispettate all’incirca.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>Un adattatore addestrato. Con un metodo ad adattatore l’addestramento prosegue da esso; con il fine-tuning completo viene prima fuso.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Un modello intero per Transformers, vLLM o altro addestramento</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>Una parola scambia il posto con una che sta al massimo tante parole più avanti.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>Sopra 0 prevale sulle epoche.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>Sopra 0 prevale sulla quota.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>Sopra 0, le righe di cui il modello è sicuro contano meno; di solito 2.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Accumulo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Checkpointing delle attivazioni</translation>
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
        <translation>AdamW, stato a 8 bit</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adattatore</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>Aggiunge copie di righe di addestramento in minuscole, in maiuscole o miste.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>Aggiunge copie di righe di addestramento in cui alcune parole inglesi sono sostituite da sinonimi (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>Aggiunge copie di righe di addestramento in cui mancano alcune parole; ne resta almeno una.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>Aggiunge copie di righe di addestramento in cui alcune parole si sono scambiate di posto; spazi e segni restano dove sono.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>Aggiunge copie di righe di addestramento a cui mancano segni di punteggiatura, o che ne hanno di più.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>Aggiunge copie di righe di addestramento con gli sbagli delle dita su una tastiera.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>Aggiunge una riga dietro a tutte le altre, per esempio una riga rifiutata che è stata corretta; anche i passi seguenti la vedono.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Simili da</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>Tutte le righe uguali</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Also write one after so many minutes.</source>
        <translation>Scrivine uno anche dopo tanti minuti.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Bilanciato</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>Bilanciato: una riga conta tanto più quanto più rara è la sua classe.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Dimensione batch</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>Batch sommati prima di un passo: lo stesso passo con meno memoria.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>Oltre al migliore. 0 conserva solo il più recente.</translation>
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
        <translation>Migliore significa di</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>Righe vuote al massimo</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>Per hash</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>Di quanto la ricompensa della risposta scelta deve superare quella della risposta scartata.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>MAIUSCOLE</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celle</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>Centra le ricompense</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>Copie modificate di ogni riga.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>Checkpoint dopo</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint ogni</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Checkpoint conservati</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>Solo pesi scelti</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesi delle classi</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>Limita i gradienti a</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>Codici di lingue, separati da virgole: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>Ruoli delle colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>Calcola parti due volte per risparmiare memoria.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Costante</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Continua il pre-addestramento</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>Caratteri di controllo, byte order mark e spazi a larghezza zero. I congiuntori di emoji e scritture restano.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Coseno con riavvii</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>Contato nella loss</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>Taglia alla fine</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>Decadimento per strato</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>Decide ogni scelta casuale: ordine, dropout, nuovi pesi.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministico</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>Elimina per espressione</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>Elimina ciò che è incerto</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>Elimina invece tutte le altre righe.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>Elimina righe con troppo pochi o troppi caratteri, o token di un modello.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>Elimina le righe in cui corrisponde un’espressione regolare.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>Elimina le righe che sono in un’altra lingua.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>Elimina le righe con questi numeri, contati da 0 nella versione con cui inizia il piano.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>Ogni Parola Con La Maiuscola</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>Ogni blocco impara a questa frazione del tasso di quello sopra; 1: tutti uguali.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Modifica una cella</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>Solo embedding</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>Vuoto: quella con il ruolo di etichetta.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Valuta ogni</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>Valutazioni senza una loss di validazione migliore dopo le quali l’esecuzione termina.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Ogni blocco</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Ogni token</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Duplicati esatti</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>Escludi righe</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato di file</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Cerca e sostituisci</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>Trova indirizzi e-mail, numeri di telefono, IBAN, numeri di carta e indirizzi IP.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gamma focale</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>Per uso proprio e per il rapporto.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Fine-tuning completo</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>File GGUF</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>Da HTML a testo</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>Ripartisce le righe fra addestramento, validazione e test; ciò che è assegnato a una suddivisione resta con la sua riga.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>Hash di</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>Come una coppia di risposte diventa una perdita.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>Quanto un metodo di preferenza resta vicino al modello di riferimento.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>Come i gradienti diventano passi.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>Per quanto ricorda la media dei gradienti.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>Per quanto ricorda la media dei gradienti al quadrato.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>Quante delle righe di addestramento ricevono copie.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>Quanti scambi, per ogni parola del testo.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>Di quanto deve scendere la loss di validazione per valere come migliore.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>Quante volte si vede ogni riga.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>Come si scrivono le parole cambiate.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>Come i campi di una riga diventano un testo.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>Come vengono letti i file.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Come cambia il tasso di apprendimento nel corso dell’esecuzione.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Cartella Hugging Face</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>indirizzi IP</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>Addestramento su istruzioni</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Radice quadrata inversa</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>Il suo numero, a partire da 0.</translation>
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
        <translation>Unisci spazi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Tieni i quasi duplicati da un lato</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Tieni l’originale</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>Tieni quelle che corrispondono</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Tieni insieme</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>Mantiene finita la divisione per gradienti piccoli.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>Tiene la prima delle righe che dicono lo stesso.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>Tiene la prima delle righe il cui testo è quasi lo stesso (MinHash, poi misurato esattamente).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Smussamento etichette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tralascia</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>Ometti parole</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>Ignora maiuscole e spazi</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>Ignora maiuscole e minuscole</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga della fonte</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineare</translation>
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
        <translation>Registra ogni</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>I gradienti più lunghi vengono accorciati a questa norma.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>Le righe più lunghe vengono eliminate.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>Le serie più lunghe di righe vuote vengono accorciate.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Sequenza più lunga</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>I segni all’interno di parole e numeri (don't, 3.14) restano.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriche</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>Moltiplica per alfa / √rango anziché alfa / rango.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: intensità del rumore che l’addestramento aggiunge agli embedding; di solito 5.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC unisce lettere e accenti; NFKC trasforma anche ﬁ in fi e ² in 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: composto</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: composto, forme di compatibilità risolte</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Scheda grafica NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>Nomi di colonne, separati da virgole. Vuoto: quelle che contengono ciò che si chiede; risposte ed etichette restano come sono.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>Nomi di colonne, separati da virgole. Vuoto: quelle che contengono ciò da cui il modello impara.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Quasi duplicati</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>Niente spazi e interruzioni di riga all’inizio e alla fine di un testo, niente spazi a fine riga.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>Rumore sugli embedding</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>Numeri e intervalli: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>Un solo file per llama.cpp, Ollama, LM Studio. Q8_0 tiene i pesi in 8 bit, un quarto di F32, e le risposte restano quasi uguali; Q4_0 in 4 bit, un ottavo, e cambiano in modo percettibile</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>Si usano solo le prime righe.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>Si usano solo le prime righe di validazione.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Ottimizzatore</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Impacchettamento</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Espressione</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>Schemi di nomi dei pesi che si addestrano; * sta per qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplessità</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polinomiale</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Perdita di preferenza</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>Preferenza: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>Preferenza: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>Preferenza: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>Preferenza: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>Thread del processore.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Template del prompt</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>Attira i pesi verso zero; non norme e bias.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Punteggiatura</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>Fattori QR (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Scala stabilizzata per rango</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>Ranghi dei moduli</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>Tasso di B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>Rifiuta di addestrare</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regressione</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>Errori di regressione</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>Rinomina etichette; due che ricevono lo stesso nome vengono unite. Un nuovo nome vuoto elimina le righe.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>Ripara testo letto male</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Sostituisci con</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>Sostituisce ogni corrispondenza di un’espressione regolare o di un testo semplice.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Accuratezza della ricompensa</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Margine di ricompensa</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Modello di ricompensa</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>Robusta a etichette errate</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>Le righe sono messe una dopo l’altra anziché riempite. Più veloce, con le stesse loss: nessuna riga ne vede un’altra.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Righe al massimo</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>Righe calcolate in una volta.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>Righe quasi uguali non mettono alla prova ciò che è stato appreso.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>Righe troppo lunghe</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>Le righe che non differiscono in altro valgono come uguali.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>Le righe con meno token vengono eliminate.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>Le righe con più token vengono eliminate.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>Le serie di spazi e tabulazioni in una riga diventano uno spazio; il rientro resta.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Quota delle righe</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>Righe brevi, numeri e codice spesso non sono in una lingua riconoscibile. Disattivato: restano.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>Le righe più corte vengono eliminate.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mescola</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Sigmoide (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>Vettori singolari (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Suddividi</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Dividi in pezzi</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Ripartisci uniformemente</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>Quadratica (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Parti da un adattatore</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>Ampiezza del passo al massimo della pianificazione.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>Ampiezza del passo al massimo.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Passi al massimo</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>Passi fra due checkpoint.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>Passi fra due sguardi alle righe di validazione.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>Passi fra due punti delle curve.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Ferma in anticipo dopo</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>Scambia parole</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Sinonimi</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>Togli i caratteri invisibili</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>Toglie tag, commenti, script e stili, conserva i paragrafi come interruzioni di riga e risolve le entità.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>Margine obiettivo</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Bersagli</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>L’uscita dell’adattatore è moltiplicata per alfa / rango.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La risposta</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>Solo la risposta e il suo token di fine, o ogni token.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>La colonna della cella.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>La colonna il cui valore decide. Vuoto: tutto ciò da cui il modello impara.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>La cartella o il nome del modello il cui tokenizer conta.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>La larghezza interna delle matrici dell’adattatore. Più rango può imparare di più e costa di più.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>Il tasso di apprendimento alla fine, come quota del massimo.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>Il tasso di apprendimento della seconda matrice come multiplo della prima (LoRA+); lì di solito 16.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>La riga della fonte da cui è stata corretta; 0: nessuna.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>Il modello risponde ad alcuni prompt di validazione a ogni valutazione.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>Il numero che riceve, da 0: dietro a quelli della versione con cui comincia il piano.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>La riga resta, e le sue copie la seguono; le copie di un passo precedente non ne ricevono. Disattivato: le copie prendono il suo posto.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>La stessa esecuzione dà gli stessi bit su questa macchina.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>Lo stesso seme dà le stesse copie.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>Lo stesso seme dà le stesse righe.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>La quota degli ingressi dell’adattatore posta a zero durante l’addestramento.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>La quota di tutti i passi in cui il tasso sale al suo massimo.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>La quota delle lettere che vengono sbagliate.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>La quota dei segni che vengono omessi, o delle parole che ne ricevono uno.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>La quota delle righe che si tiene per la fine.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>La quota delle righe che misura la loss durante l’addestramento.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>La quota della probabilità obiettivo distribuita su tutte le altre; per le coppie, la quota che può essere etichettata al contrario.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>La quota delle righe di addestramento riservata per misurare la loss.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>La quota delle parole che vengono omesse.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>La quota delle parole che vengono sostituite, fra quelle che hanno un sinonimo.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>La quota delle parole le cui lettere vengono cambiate.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>La quota di sequenze di cinque lettere che due righe hanno in comune.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>Il testo viene cercato così com’è; nessun segno ha un significato speciale.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>Il testo che ne prende il posto.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>Solo le matrici addestrate, per PEFT o per continuare l’addestramento; serve il modello di base</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Accuratezza dei token</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>Token di</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>Token per sequenza. Le righe più lunghe vengono tagliate, divise o eliminate.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Pesi addestrati</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Righe di addestr.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Rifila</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>Rifila i testi, unisce serie di spazi e di righe vuote, e rende uguali tutte le fini di riga.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Errori di battitura</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>Unisci righe</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>Righe di validazione</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Quota di validazione</translation>
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
        <translation>Passi di warm-up</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>Warm-up, stabile, discesa</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>Pesa un termine che tiene la media delle due ricompense vicino a zero; di solito 0,01.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decadimento pesi</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>Peso delle risposte cattive</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>Peso delle risposte buone</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Cosa accade</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>Cosa accade alle righe oltre la sequenza più lunga.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>Cosa accade a ciò che si trova.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>Cosa si calcola sulle righe di validazione.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Cosa si cerca.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>Cosa si addestra: tutti i pesi, alcuni di essi, o piccole matrici accanto.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>Cosa dice la cella d’ora in poi.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>Fattore della perdita di una risposta giudicata cattiva.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>Fattore della perdita di una risposta giudicata buona. Bilancia numeri diseguali di giudizi.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>Che cosa sono le matrici all’inizio: nulla, oppure la parte più forte del peso stesso, che viene poi addestrata.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>Cosa impara il modello dalle righe.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>Come si chiama l’esecuzione in tabelle e grafici.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>Dove costa poco</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>Dove si calcola.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>Dove gli strati differiscono dal rango qui sopra: nome=rango, separati da virgole, per esempio q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>Quale colonna ha quale ruolo: ruolo=colonna, separati da virgole.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>Quali tasti stanno vicini.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Spazi bianchi</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>Parole per raggruppare le esecuzioni, separate da virgole.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>Scrivi campioni</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>Scrive una cella di una riga, contata da 0 nella versione con cui inizia il piano.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>Scrive gli stessi caratteri allo stesso modo, e ripara il testo letto con la codifica sbagliata.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a trova A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>tutte uguali</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tutti i core</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: ogni strato lineare dei blocchi; o nomi come q_proj, v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>così com’è</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>alla fine di ogni epoca</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>batch per passo</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>per metodo e dimensione del modello</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>secondo le epoche</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>secondo la quota</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>numeri di carta</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caratteri</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>elimina la riga</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>indirizzi e-mail</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>valutazioni</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32, o prodotti bf16 con pesi e ottimizzatore fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>come i gradienti diventano passi</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>per quanto tempo, quanto alla volta</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>come varia il tasso di apprendimento</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>ometti segni</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>maschera: [indirizzo e-mail]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>per niente</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>non a tempo</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>non su norme, bias</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>del massimo</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>delle righe</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>dei passi</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>vecchio=nuovo, separati da virgole.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>una a caso per ogni parola</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>massimo</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>metti segni dopo le parole</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>sostituisci con un testo</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minuscole</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passi</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>numeri di telefono</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>il contesto del modello, al massimo 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>volte</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>indirizzi web</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>cosa si affina</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>cosa si misura</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>cosa si addestra</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>cosa pesa la loss</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>cosa legge il modello</translation>
    </message>
    <message>
        <source>words</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© ridiventa é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>Aggiungere altre restrizioni o bloccare dispositivi contro versioni modificate.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>Aggiungere condizioni o blocchi tecnici che tolgano questi diritti a chi lo riceve.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>Aggiungere il file Notice che le condizioni richiedono.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>Chiedere una licenza a Meta se superi il limite di utenti.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>Chiedere il permesso agli autori prima di ogni uso commerciale.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>Supporre che ciò che si può scaricare si possa usare.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>Incolpare gli autori: non promettono nulla e non devono nulla se qualcosa va storto.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>Modificarlo e costruirci sopra, anche addestrando un modello.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>Modificarlo e costruirci sopra.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>Modificarlo, affinarlo e tenere il risultato per sé.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>Sostenere di possedere l’originale.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>Contare su una licenza per brevetti o marchi: non ne viene data nessuna.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>Contarci per sempre: Google può limitare un uso che viola le condizioni.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>Scoprire chi l’ha fatto e che cosa permette prima di passare ad altri qualcosa fatto con esso.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>Affinarlo e passare il risultato ad altri con lo stesso accordo.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>Affinarlo e passare il risultato ad altri, con condizioni tue che mantengano l’elenco degli usi vietati.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>Affinarlo e passare il risultato ad altri.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Seguire la politica di uso accettabile di Meta e vincolare all’accordo chi lo riceve da te.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Seguire la politica di uso accettabile di Meta.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>Dare a chi lo riceve il sorgente completo nella forma in cui lo modificheresti tu, oppure un’offerta di fornirlo.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>Consegnare una copia dell’accordo e conservare l’avviso di Meta in un file di testo di nome Notice.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>Consegnare una copia della licenza e riportare le sue restrizioni d’uso nelle tue condizioni.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>Consegnare una copia delle condizioni e vincolare alle sue restrizioni d’uso chi riceve il modello o un derivato.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>Tenere per te le modifiche finché non passi nulla ad altri.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>Conservare la riga del diritto d’autore e il testo della licenza con ogni copia e con ogni modello fatto da esso che passi ad altri.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>Conservare la riga del diritto d’autore, le condizioni e l’esclusione di responsabilità con ogni copia, nella documentazione se non consegni il sorgente.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>Conservare l’avviso di un supporto (un’edizione, un archivio) quando passi proprio quel file.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>Conservare gli avvisi su diritto d’autore, brevetti e marchi, e il file NOTICE dove c’è.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>Tenere ciò che risponde: Google non vi rivendica diritti.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>Mettere un link alla licenza.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>Bloccarlo tecnicamente o far credere che gli autori ti sostengano.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>Guardarlo e provarlo per te, per quanto lo consente la legge del luogo in cui vivi.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>Nominare gli autori come chiedono, con il titolo e un link alla fonte dove ne hai uno.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>Nominare gli autori, mettere un link alla licenza e dire se hai modificato qualcosa.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>Nulla per il diritto d’autore; controlla che sia libero anche nel tuo paese, perché i termini cambiano.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>Nulla; nominare la fonte resta comunque buona educazione.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>Passarlo ad altri, con ciò che se ne è fatto, anche a pagamento.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>Passarlo ad altri, anche a pagamento.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>Consegnare una copia della licenza.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>Passare l’intera opera con questa licenza, con il suo testo e gli avvisi.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>Passare ad altri ciò che hai fatto, con condizioni tue per la tua parte.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>Pubblicare gli adattamenti con questa licenza o una compatibile; è discusso se un modello addestrato sia un adattamento, quindi consideralo tale dove puoi.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>Pubblicare il modello, o ciò che ne è stato addestrato, finché la licenza non è nota.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>Mettere un adattamento sotto condizioni più strette o bloccarlo tecnicamente.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>Dire nei file modificati che li hai modificati e conservare gli avvisi.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>Dire nei file modificati che li hai modificati.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>Dire nei file modificati che li hai modificati; un modello affinato è un file modificato.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>Dire che cosa hai modificato e quando.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>Dire se hai modificato qualcosa.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>Condividerlo, con i tuoi adattamenti, senza compenso.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>Mostrare «Built with Meta Llama 3» (dalla 3.1 «Built with Llama») dove si vede, e far cominciare con «Llama» il nome di un modello che distribuisci.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>Fare causa a qualcuno per brevetti nell’opera: la tua licenza di brevetto finirebbe.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>Far credere che gli autori sostengano te o il tuo uso.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>Far credere che gli autori ti sostengano.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>Usare i marchi di Meta oltre ciò che nomina l’accordo.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>Usarlo per qualsiasi scopo, anche commerciale, e modificarlo.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>Usarlo per qualsiasi scopo, anche commerciale.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>Usarlo per gli scopi dannosi che la licenza elenca, come violare la legge, nuocere ai minori, ingannare o decidere dei diritti delle persone senza di loro.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Usarlo per ciò che nomina la politica di Google sugli usi vietati.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>Usarlo per ciò che la politica di uso accettabile vieta.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>Usarlo per ciò che la politica di uso accettabile vieta: reati, danni, inganni, armi e simili.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>Usarlo, o usare un modello fatto con esso, soprattutto per vantaggio commerciale o a pagamento.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>Usare i nomi degli autori per raccomandare il tuo prodotto senza il loro consenso scritto.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>Usare i brevetti di chi ha contribuito, per quanto i contributi lo richiedono.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>Usare il modello o le sue risposte per migliorare un altro grande modello linguistico fuori dalla famiglia Llama 2.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>Usare come propri i nomi e i loghi del progetto.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>Usarlo, modificarlo e condividerlo per qualsiasi scopo, senza chiedere e senza nominare nessuno.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>Usarlo, modificarlo e condividerlo per qualsiasi scopo.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>Usare, modificare e condividere il modello, anche a fini commerciali, purché i tuoi servizi non superino 700 milioni di utenti al mese alla sua uscita.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>Usare, modificare e condividere il modello, anche a fini commerciali.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>Usarlo, copiarlo e modificarlo per studio, ricerca e scopi privati.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>Usarlo, copiarlo e condividerlo per qualsiasi scopo, anche commerciale.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>Con i modelli visivi della 3.2: usarli come persona o azienda dell’Unione Europea.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>Con la versione 3.0: usare il modello o le sue risposte per migliorare un altro grande modello linguistico fuori dalla famiglia Llama.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>Scrivere nella scheda del modello ciò che hai trovato.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Affinare modelli linguistici sul proprio computer.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>Apri un progetto pronto con il modello e i dati inclusi.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Il progetto da aprire.</translation>
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
        <translation>&amp;Dati</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odello</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Progetto</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Esecuzione</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>Informazioni su Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colori di sistema</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colori scuri</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>Cerca in questo spazio</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Lingua del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colori chiari</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuovo progetto…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nessun progetto</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Apri progetto…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Apri la demo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Progetti recenti</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Mostra la finestra in questa lingua.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Pagina iniziale</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Gli appunti non contengono testo</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>La lingua cambia quando il lavoro del luogo aperto è finito</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>Il manuale non è installato; il suo posto è %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificata</numerusform>
            <numerusform>%Ln modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln in più</numerusform>
            <numerusform>%Ln in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln da correggere</numerusform>
            <numerusform>%Ln da correggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>Mostra %Ln altra impostazione di %1</numerusform>
            <numerusform>Mostra altre %Ln impostazioni di %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Consentito: da %1 a %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Riporta %1 al valore predefinito</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Ripristina tutte le impostazioni</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>deve essere un numero finito</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>deve essere almeno %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>deve essere al massimo %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» non è un numero</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» non è un numero intero</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>ruolo=colonna, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>Comprimi l’ispettore</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>Espandi l’ispettore</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nulla richiede attenzione</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>, speciale</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>contato nella loss</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>token %1, id %2: %3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>Riga %L1 del file di origine</translation>
    </message>
    <message>
        <source>split</source>
        <translation>suddivisione</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Entra qui</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Lettura qui</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>bit/byte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>misura</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>su disco</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>per parola</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1% vuote</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>%L1 diverse</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>tutte diverse</translation>
    </message>
    <message>
        <source>line</source>
        <translation>riga</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>del file</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Cosa dice il file</translation>
    </message>
    <message>
        <source>line</source>
        <translation>riga</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>una copia modificata</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>una riga in più</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>prima e dopo</translation>
    </message>
    <message>
        <source>row</source>
        <translation>riga</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>why</source>
        <translation>perché</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 meno %2, %3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>Clic per mostrarla nei grafici</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>Clic per la stella</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>Mostrata nei grafici; clic per nasconderla</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>Con stella; clic per toglierla</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>Com’è stata fatta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Suddivisioni</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>current</source>
        <translation>attuale</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>vista</translation>
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
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>Manuale – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Pagina del manuale</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>%L1 token, %2/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Risposta di %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>Copia questa risposta di %1</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>Generazione con %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>Conserva il prompt e questa risposta come riga di un dataset</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>La risposta è negli appunti</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>lettura del modello…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>inviato a %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>fermato dopo %Ln token</numerusform>
            <numerusform>fermato dopo %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>Controllo risposte</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>Controllo risposte, prompt per prompt</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>Massima differenza di una probabilità, un punto per prompt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Non è stato scritto nulla</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>L’esportazione risponde come il checkpoint</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>L’esportazione non risponde come il checkpoint</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>ogni esportazione viene riletta e confrontata prima di valere come fatta</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>greedy, un punto per prompt</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>checkpoint migliore</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>migliore, passo %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>checkpoint %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>ultimo, passo %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>La risposta appare qui, parola per parola.</translation>
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
        <translation>%1 è “%2”: %3; prima era %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Prima di avviare</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copia questi valori</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>Contati quando si sceglie un modello.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Tasso di apprendimento per passo</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Tasso di apprendimento nel tempo</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>Nessun passo possibile finché dimensione batch e accumulo non sono validi.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>Un passo dell’ottimizzatore</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>Pianificazione, come quota del tasso automatico</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>Riporta a %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>Quota dei parametri che viene addestrata</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Mostra il campo</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>%Ln voce impedisce l’avvio</numerusform>
            <numerusform>%Ln voci impediscono l’avvio</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Parametri addestrabili</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Addestrati</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>Licenza del risultato</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Scheda del modello</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Cosa ricevono</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 di %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>Prima diversità</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>Diff. massima</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Token uguali</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>al token</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>greedy</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>di una probabilità</translation>
    </message>
    <message>
        <source>same</source>
        <translation>uguale</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>Salvataggio delle righe in %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>Apri prima un progetto: le righe stanno nella sua cartella.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>Questo progetto è aperto in un’altra finestra; le righe si possono conservare lì.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>esecuzioni %1–%2 di %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 è stato fermato; il suo ultimo checkpoint è conservato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>Ultimo: %1 terminato</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>Apri prima un progetto: un’esecuzione sta nella sua cartella.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>Avvio di un processo separato…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>Questo progetto è aperto in un’altra finestra; addestra lì, o chiudila.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>Addestramento nel processo %1; continua se questa finestra viene chiusa</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 è nel cestino; Ctrl+Z lo ripristina</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 righe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln dataset con righe scartate o rilievi</numerusform>
            <numerusform>%Ln dataset con righe scartate o rilievi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln dataset, %1</numerusform>
            <numerusform>%Ln dataset, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln rilievo della diagnosi</numerusform>
            <numerusform>%Ln rilievi della diagnosi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln riga scartata</numerusform>
            <numerusform>%Ln righe scartate</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, modificato</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un passo</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet o testo semplice; ogni riga è visibile prima dell’importazione.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>Controlla il dataset scelto</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>Copia il nome per un comando</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>Dati (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Trascina i tuoi dati in un punto qualsiasi di questa finestra</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Esporta righe</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Esporta righe…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Filtra dataset</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>Ripartisci le righe fra addestramento, validazione e test</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>Importa i dati inclusi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>Ultimo: importazione di %1, %2 in %L3 s</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>Cerca difetti nelle righe</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>Altro su questo dataset</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Sposta %1 nel cestino</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>Sposta il dataset scelto nel cestino</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Apri la sua cartella</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>Ripeti i passi su %1</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>Ripeti i passi su un file</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>Ripeti i passi su nuovi dati…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>Salva i passi come versione</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>Prima si salvano i passi di %1, così che l’addestramento li usi</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Suddividi</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>Suddividi il dataset scelto</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>Impossibile scrivere in questo progetto; aprine un altro in cui importare.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Usa per addestrare</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>Usa questo dataset per l’addestramento</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>Scrivi in un file le righe selezionate, quelle trovate o tutte</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 è negli appunti</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 caratteri</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etichetta</numerusform>
            <numerusform>%Ln etichette</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95% ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>Autori: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Righe vuote</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatti</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Fatti su %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>Lunghezza in caratteri</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Lunghezza in token</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>Lunghezze delle righe</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>Licenza e fonte</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>Riga più lunga</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Righe scartate</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Righe ripetute</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>I fatti sono negli appunti</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Righe illeggibili</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>conteggio…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>con più e meno righe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln riga dice lo stesso.</numerusform>
            <numerusform>%Ln righe dicono lo stesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>È stata guardata una parte delle %L1 righe, presa da tutto l’insieme; i numeri valgono per quella parte.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>Aggiungi il passo: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Controlla tutte le righe</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Controllo di %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>Escludi queste righe</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>Quindici regole hanno guardato %L1 righe.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>Quindici regole hanno esaminato ogni riga.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>Ricerca di duplicati, contraddizioni, risposte vuote, testo guasto, dati personali…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>Non ancora controllato: duplicati, etichette contraddittorie, risposte vuote, testo guasto, dati personali e altri dieci difetti.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nulla trovato</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>Lo stesso testo compare %Ln volta con etichette diverse. Tieni una sola etichetta, o eliminale.</numerusform>
            <numerusform>Lo stesso testo compare %Ln volte con etichette diverse. Tieni una sola etichetta, o eliminale.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>una parte: %L1 righe</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>%L1 righe controllate</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1, checkpoint %2, passo %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>Controllo risposte</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>Controllo delle risposte…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Esportazione di %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Esporta in</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>Filtra checkpoint</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Cartella di destinazione</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Vai ad Addestra</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>Ultimo: esportato in %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>Ricerca di esportazioni</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>Ricerca di checkpoint</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>Verifica di dove può andare %1</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Ancora nulla da esportare</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>Nulla è stato ancora esportato in questa cartella</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>In questa cartella c’è già un’esportazione; scegli un altro nome</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>Non c’è ancora un’esecuzione su cui riferire</translation>
    </message>
    <message>
        <source>To</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>Addestra prima un modello: ogni checkpoint di un’esecuzione può essere scritto come cartella che altri programmi aprono.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Scrivi un rapporto…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Scrivi rapporto…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Scrittura e controllo…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Scritti in precedenza</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>migliore, passo %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>ultimo, passo %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>loss val.</translation>
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
        <translation>Interroga il checkpoint</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>Sposta al loro posto</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>Riaprili e confronta</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Scrivi i file</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>Pochi passi reali sulle sue righe dicono quanto richiede l’intera esecuzione.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>Torna quando ogni impostazione è valida.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Misura di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Misurato con %Ln passo reale delle sue righe: ± %1, %2 token al secondo</numerusform>
            <numerusform>Misurato con %Ln passi reali delle sue righe: ± %1, %2 token al secondo</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>La ricetta è cambiata dopo questa misura.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>Si fanno passi reali di questa ricetta e si scartano; mezzo minuto al massimo nella maggior parte dei casi.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>Formato dei numeri</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>non per questa esecuzione</translation>
    </message>
</context>
<context>
    <name>ui::panels::GuessRow</name>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>scelto a mano</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 diventano la versione %2 del dataset &lt;b&gt;%3&lt;/b&gt;; %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 è tralasciata</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>%1 lette, %2 scartate</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 righe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln in più</numerusform>
            <numerusform>%Ln in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>ancora %Ln file</numerusform>
            <numerusform>ancora %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; la codifica si vede in %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1 righe&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tutte le righe ben formate&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;Disattivato: %1.&lt;/b&gt; Dipende dai numeri di riga del vecchio file, e qui gli stessi numeri sono altre righe. Resta nell’elenco dei passi, da rivedere.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;Per usarlo nell’addestramento, assegna ruoli alle colonne&lt;/b&gt; (le caselle sotto i nomi delle colonne): solo testo, o testo ed etichetta, istruzione e output, messaggi, oppure prompt, scelto e scartato. Senza ruoli le righe si possono guardare e cercare.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copia come comando</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Prime righe del file</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Trovato nel file</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>Dai un nome al dataset</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Come viene letto il file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importa %1 righe</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>Importa tutte le righe</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>Nome, licenza e fonte</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>Nessuna riga conservabile</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>Ancora nulla. Scegli a sinistra un altro formato o codifica, oppure un altro file.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Altro file…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Righe scartate</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>Forma %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>Forma non ancora nota</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Salta questo file</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>Il testo è salvato in UTF-8. Il file stesso non viene toccato. Ctrl+Z annulla l’importazione.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>La %Ln riga scartata attende in una scheda a parte.</numerusform>
            <numerusform>Le %Ln righe scartate attendono in una scheda a parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>Il comando è negli appunti</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Poi passano per &lt;b&gt;%Ln passo&lt;/b&gt;, e ciò che resta diventa la versione successiva.</numerusform>
            <numerusform>Poi passano per &lt;b&gt;%Ln passi&lt;/b&gt;, e ciò che resta diventa la versione successiva.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Cosa accadrà</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>Perché l’importazione è fallita</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>tutte le %L1 righe</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>barra  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>virgola  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>si conserva ogni colonna</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>prima riga</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>certezza</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>conservato accanto al dataset</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>lettura delle prime righe…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>punto e virgola  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>le prime %L1 righe</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>da dove proviene</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>chi nominare</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>senza nome</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>Impossibile creare %1; il disco è pieno o in sola lettura?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Impossibile avviare %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>Il processo è terminato prima che l’esecuzione iniziasse; i suoi messaggi sono in %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli non è accanto al programma della finestra; installalo, o avvia l’esecuzione nella finestra.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>La ricetta come run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>Tutti i modelli</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Qualsiasi scopo</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Inclusi</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Uso commerciale</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Entra qui</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Fine-tuning completo</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>La licenza consente</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>Condivisione del risultato</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Dove si trovano i modelli</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 qui</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>Una conversazione come la scrive il template di chat</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Informazioni sul modello</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Scheda del modello</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Template di chat</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>Scegline uno nella tabella per vederne scheda, licenza, tokenizer e file.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>Copia come sha256sum</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatti</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Testo completo</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>Testo completo della licenza</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Calcolo dell’hash di %1</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Strati</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>La licenza in parole</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Memoria per l’addestramento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Nessun modello scelto</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>Nessuno: è un modello base. Le righe di chat e istruzioni sono scritte con il template della ricetta.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>Di un tipo che qui non può essere reso; scegli un altro template nella ricetta. Il suo testo:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>Della famiglia %1. Una conversazione come la legge il modello:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Su disco</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>C’era una volta un mugnaio che aveva tre figli.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Pagina del modello</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>Mostra hash</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Salvato come</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>Testo su cui provare il tokenizer</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>Le prime 20 di 64 cifre; la copia le contiene tutte.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>La cartella non ha un file LICENSE.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>La cartella non ha una scheda (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>Gli hash sono negli appunti</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Token del testo</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>Token per parola</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabolario</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>stimato per 8 righe di 256 token, fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>nessuno (modello base)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
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
        <translation>%L1 di %L2 mostrati</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>Aggiungi un file GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Aggiungi un file GGUF…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Aggiungi un file…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Aggiungi una cartella di modello</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Aggiungi una cartella di modello…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtra modelli</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>Importa prima delle righe: i modelli si misurano su di esse</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Cerca di nuovo i modelli</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Ricerca di modelli</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>Loss e velocità di lettura dei modelli mostrati sulle prime righe di questo dataset</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>Loss sui miei dati rispetto alla velocità qui</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>Loss sulle mie righe rispetto alla velocità qui</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>Misura i candidati</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>Misura i modelli sulle mie righe</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>Misura di %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>Modelli in un solo file (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>I miei dati</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>Nessuno dei modelli mostrati può essere aperto</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>Lettura di righe su cui misurare i modelli</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>Righe su cui misurare i modelli</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Usa per addestrare</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>impossibile cercare modelli</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>cerchio più grande: più parametri · tratteggio: i migliori a ogni velocità</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>ricerca…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 è salvato come versione %2: %L3 righe</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: la versione %2 è quella attuale, con le righe della versione %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Aggiungi il passo %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Modifica il passo %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Modifica %Ln riga</numerusform>
            <numerusform>Modifica %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Modifica riga %L1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Escludi %Ln riga</numerusform>
            <numerusform>Escludi %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>Salvataggio dei passi di %1</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Sposta il passo %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Rimuovi il passo %1</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>Salva o annulla prima i passi della versione %1: nessuna versione li ha ancora</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>Salvataggio di una versione di %1</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>Il passo %1 non è eseguibile: %2 Correggilo o disattivalo, poi salva.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Passi di %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>Fermato: le righe sono quelle dei passi prima dell’ultima modifica</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Disattiva %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>Riprendi la riga %L1</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Impossibile scrivere in questo progetto</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versione %1 di %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>Modifica run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … e altre %Ln</numerusform>
            <numerusform>
  … e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Come comando</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copia come comando</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>Elimina il preset scelto</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cerca un’impostazione</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppi di impostazioni</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Solo modificate</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Salva queste impostazioni come preset</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>fallirebbe</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>%L1 righe scartate sono in %2</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>Una riga: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>Aggiungi la riga, come passo che si può annullare</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Com’era</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Esportazione di %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Riga della fonte %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>La riga della fonte %L1 ora è una riga; Ctrl+Z annulla</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>Correggi il testo qui sopra. Ciò che ne risulta appare qui mentre scrivi.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Righe scartate</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>Righe che l’importazione non ha potuto tenere. Correggi il testo di una riga e diventa una riga del dataset.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salva come CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salva le righe scartate</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>Non ancora una riga: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Riprendila</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Testo della riga</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>Sono elencate le prime %L1 di %L2; «Salva come CSV» le scrive tutte.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>La riga è più lunga dei 2.000 byte che se ne conservano.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>I passi di questa versione sono ancora in calcolo</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>È una versione precedente; rendila attuale per modificarla</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Impossibile scrivere in questo progetto</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>Ciò che risulta dal testo</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>Ruolo di %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>tralascia</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>Elimina tutte</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>Elimina entrambe</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Modifica riga</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Modifica riga %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>Tralascia questa riga, con un passo che si può annullare</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La riga scelta</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Usa per tutte</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>Usa per entrambe</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>e altre %L1 colonne</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>%L1 token, %L2 contati</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>%L1 token; si apprende l’etichetta</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Come la vede il modello</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Template del prompt</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Riga %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>Riga %L1 come la vede il modello</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>Riga come la vede il modello</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>La riga successiva</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>La riga precedente</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>Token della riga</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 di %L2 righe</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 righe</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 selezionate</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Cancella tutti i filtri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>Conteggio dei token di %1</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Conteggio dei token</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Modifica riga</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Escludi %Ln riga</numerusform>
            <numerusform>Escludi %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Esporta righe…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>Solo le righe che qui dicono lo stesso</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>Letto in %L1 ms</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Ricerca in %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>conteggio dei token…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>%L1 righe sono in %2</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Come la vede il modello</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>Come token</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;Separato da tabulazioni (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Scegli colonne</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>Esporta tutte le %L1 righe</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Esportazione di %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>Esporta le %L1 righe trovate</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>Esporta le %L1 righe selezionate</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>Nessuna riga mostrata, quindi nulla da esportare</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>Scartate (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>Cerca in tutto il testo</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Suddivisioni</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>I passi di questa versione sono ancora in calcolo</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>È una versione precedente; rendila attuale per modificarla</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Impossibile scrivere in questo progetto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>Versioni (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>Cosa viene mostrato del dataset</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>parola · parola OR parola · =esatto · *modello* · !non · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>%1 esecuzioni a confronto</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>Copia ciò che mostra questa pagina</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Ultimo valore</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Log dell’esecuzione</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Nessuna esecuzione selezionata</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Ancora nessun punteggio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>Campioni scritti dal modello</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>Punteggi delle esecuzioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>Cosa viene mostrato delle esecuzioni</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Scrivi un rapporto sulle esecuzioni selezionate</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>l’ultimo valore di %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 di %Ln esecuzione</numerusform>
            <numerusform>%1 di %Ln esecuzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln esecuzione</numerusform>
            <numerusform>%Ln esecuzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 selezionate</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 esecuzione</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Cestino (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>Dirama l’esecuzione corrente con modifiche</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriche</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>Sposta le esecuzioni selezionate nel cestino (Canc)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Colonne standard</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>Per esempio best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>Togli le esecuzioni selezionate dal cestino</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Che cosa non va nel filtro</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>Le parole si cercano in nome, tag, note, dati, modello e metodo.
campo:testo cerca in un campo; =, !=, &lt;, &lt;=, &gt;, &gt;= confrontano; and, or, not e parentesi combinano.
Campi: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, ogni impostazione (lr, trainer.seed) e metrica (train/loss); is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Scrivi un rapporto sulle esecuzioni selezionate</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 e %2 non si possono confrontare</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 e %2 non si possono distinguere</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 è migliore di %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 è peggiore di %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), %4 righe</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Passo migliore</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Token contati</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>Creato, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatti</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Fatti: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Macchina</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nome dell’esecuzione</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Note sull’esecuzione</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Picco di memoria</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplessità</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>Risultato delle esecuzioni</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Accuratezza della ricompensa</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Margine di ricompensa</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>Scegli un’esecuzione nella tabella per vederne risultato, fatti e note; scegline più d’una per confrontarle.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tag, separati da virgole</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>Tempo, min:s</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>Loss di addestr., ultima</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Addestrabili</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Loss di validazione</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>Cosa si è provato, cosa si è imparato, cosa viene dopo</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>al checkpoint migliore</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e elevato alla loss di validazione</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>ricompensa media delle risposte migliori meno quella delle peggiori, alla fine</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>appaiata, stesse righe di validazione</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>parametri che vengono addestrati</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>righe di validazione la cui risposta migliore ha la ricompensa più alta, alla fine</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>parole, separate da virgole</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 al passo %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>Loss di ogni riga di validazione, %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>Nessuna riga è stata ancora valutata. Appaiono con la prima valutazione di un’esecuzione.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>Seleziona un’esecuzione per vederne le righe di validazione.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>La riga scelta e cosa hanno risposto le esecuzioni</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>Le parole di questa riga non si possono leggere qui: il suo dataset non è raggiungibile.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>Righe di validazione delle esecuzioni</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>al passo %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Tutte le impostazioni sono uguali.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>Come i predefiniti: %1 impostazioni</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>Modificate rispetto ai predefiniti</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Ogni impostazione è quella predefinita.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>Uguali in tutte: %1 impostazioni</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>Uguali in entrambe: %1 impostazioni</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>Seleziona un’esecuzione per vederne le impostazioni.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>Impostazioni uguali</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Impostazioni diverse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutto</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>Nessun campione è stato scritto. Imposta evaluation.generate perché il modello risponda a ogni valutazione.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nulla è stato registrato.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1 nel cestino; Ctrl+Z annulla</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 in corso</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 esecuzioni</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 fuori dal cestino</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: negli appunti</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, %1 in coda</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, %1 in corso</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 esecuzione</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>Un’esecuzione appare qui appena inizia: le sue curve, le sue impostazioni e i suoi checkpoint.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>Un’esecuzione ancora in addestramento non può andare nel cestino; fermala prima.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>All’altro processo è stato chiesto di fermarsi dopo questo passo</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>Checkpoint migliore di %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Loss di validazione migliore</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>Dirama esecuzione con modifiche</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>Dirama con modifiche</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Vai ad Addestra</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Ancora nulla è stato addestrato</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>Apri cartella dell’esecuzione</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Sospendi esecuzione</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Pausa dopo questo passo …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>Sposta esecuzioni nel cestino</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Riprendi esecuzione</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>Torna al checkpoint migliore e continua ad addestrare</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>Seleziona due o più esecuzioni (Ctrl+clic, o l’occhio)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>Metti una stella</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Ferma esecuzione</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>Arresto dopo questo passo …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>Si ferma dopo questo passo e conserva ciò che è stato appreso; Riprendi continua</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>Togli esecuzioni dal cestino</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Togli la stella</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>La ricetta prosegue dal checkpoint migliore; modifica ciò che deve migliorare e premi Avvia</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>L’esecuzione è terminata; diramala per continuare ad addestrare</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>Questa esecuzione non si può riprendere</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>Valori scritti in %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Scrivi rapporto</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>Scrivi rapporto sulle esecuzioni …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>sposta esecuzioni nel cestino</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>esecuzioni</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>metti una stella a un’esecuzione</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>metti stelle a esecuzioni</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>togli una stella</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>togli esecuzioni dal cestino</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>togli stelle</translation>
    </message>
</context>
<context>
    <name>ui::panels::SamplingInspector</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>An answer ends before the first of them.</source>
        <translation>Una risposta finisce prima del primo di essi.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>Risposte per modello</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predefiniti</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primo seme</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>Nuovi token al massimo</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>Punta una parola di una risposta per vedere cos’altro ha considerato il modello.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>Ferma al token di fine</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Testi di arresto</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>Token sotto il puntatore</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k, 0: tutti</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>nessuno; uno per riga</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>token %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>“%1”, scelto con %2; più probabili:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% delle righe, tenuto per la fine</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% delle righe, per misurare la loss durante l’addestramento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln riga di %1 è quasi uguale a una di %2</numerusform>
            <numerusform>%Ln righe di %1 sono quasi uguali a una di %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln riga di %1 sta anche in %2</numerusform>
            <numerusform>%Ln righe di %1 stanno anche in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>Secondo la colonna</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Cerca perdite di dati</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>Confronto di ogni suddivisione con tutte le altre…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>Ogni suddivisione è stata confrontata con tutte le altre, parola per parola e quasi.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>Come vengono ripartite le righe</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Tieni i quasi duplicati da un lato</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Perdite fra suddivisioni</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>Perdite fra le suddivisioni di %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>Nessuna riga sta da entrambi i lati</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>Non ancora controllato: le righe presenti in due suddivisioni, parola per parola o quasi, rendono i valori troppo buoni.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>Righe scelte</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>Righe di ogni suddivisione</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Suddividi di nuovo</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>Suddividi le righe</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Suddivisioni</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>Toglile da %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>Test, per cento</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>Non c’è nulla da confrontare prima che le righe siano suddivise.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>Queste righe non sono suddivise. L’addestramento ne riserva allora alcune da sé; una suddivisione fatta qui resta la stessa per ogni esecuzione e può essere controllata per cercare perdite di dati.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>Validazione, per cento</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>Modo di suddividere</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>Ciò che si misura su %1 sarebbe troppo buono.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>un’etichetta, un utente, un documento</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>a caso</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>per hash della riga</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>valori uguali insieme</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>lo stesso seme dà le stesse righe</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>valori ripartiti uniformemente</translation>
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
        <translation>Aggiungi un passo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Sposta il passo in giù</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Sposta il passo in su</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora nulla</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Righe scartate</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Rimuovi il passo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>Righe prima e dopo il passo</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>Impostazioni del passo</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>I passi modificano le righe in quest’ordine: ognuno vede ciò che lasciano i precedenti. Si possono disattivare, spostare e annullare; le righe in basso restano come sono arrivate.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>Disattivato; %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>Dove inizia il piano</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>Perché il passo non è eseguibile</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>Calcolo su tutte le righe…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>tutte quelle che contengono testo</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>le prime %L1 di %L2</translation>
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
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>Il passo %1 ha aggiunto %Ln riga</numerusform>
            <numerusform>Il passo %1 ha aggiunto %Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>Il passo %1 ha modificato %Ln riga</numerusform>
            <numerusform>Il passo %1 ha modificato %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>Il passo %1 non modifica nessuna riga</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>Il passo %1 ha tolto %L2 e modificato %L3 righe</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>Il passo %1 ha tolto %Ln riga</numerusform>
            <numerusform>Il passo %1 ha tolto %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>per hash</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>gruppi di %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>riga %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un passo</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento dei dati</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>Scegli un file; viene importato e passa per gli stessi passi</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copia come comando</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>Importa %1 e %Ln altro</numerusform>
            <numerusform>Importa %1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Carica un piano</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>Carica un piano…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Altro sul piano</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta in giù</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta in su</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Piani (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Rimuovi tutti i passi</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>Ripeti su nuovi dati…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Ripeti…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>Salva il piano come file…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>Salva v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>Il comando è negli appunti; salva il piano accanto come plan.json</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>Il piano è salvato in %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>Le righe come sono arrivate</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annulla l’ultima modifica</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Cosa ha fatto il passo</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>Scrivi come versione le righe lasciate da questi passi</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>non eseguibile</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>non portano a nulla</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, precedente</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, salvata</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calcolo…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>Lettura del tokenizer di %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (%3 righe)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln impostazione richiede attenzione</numerusform>
            <numerusform>%Ln impostazioni richiedono attenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copia come comando</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>Copia la ricetta come comando</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Conta i parametri</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>Esamina le righe</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>Misura una previsione</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>Nome del preset (modello e dati non ne fanno parte):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>Mette questa ricetta dietro il lavoro in corso e resta qui</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Accoda</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Accoda addestramento</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>In coda dietro il lavoro in corso</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>Leggi le righe di addestramento</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>Ricetta come</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Ripristina tutte le impostazioni</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salva preset</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>Salva la ricetta come preset…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Preset %1 salvato</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>Avvia isolato</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Avvia addestramento</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>Avvia l’addestramento in un processo separato</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>Avvio in attesa: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avviato</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>Avvia e mostra l’esecuzione (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>Riprendi una ricetta</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>I controlli sono negli appunti</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>Il comando è negli appunti</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>Addestra in un processo separato, che continua se questa finestra viene chiusa</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Usa il preset %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>bozza, conservata</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 ha ora %Ln riga</numerusform>
            <numerusform>%1 ha ora %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, incluso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modello</numerusform>
            <numerusform>%Ln modelli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>%Ln riga inviata da qui</numerusform>
            <numerusform>%Ln righe inviate da qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, %Ln risposta ciascuno</numerusform>
            <numerusform>, %Ln risposte ciascuno</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Aggiungi un modello</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>Risposte dei modelli</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Come addestrato</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>Interroga ogni modello (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Migliore, passo %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completamento</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>Dataset in cui vanno le buone risposte</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompt precedenti</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>Genera risposte</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>Buone risposte in</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>Come vengono interrogati i modelli</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>Ultimo, passo %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Ancora nessun checkpoint</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Nessun prompt contiene queste parole.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>C’era una volta un mugnaio che aveva tre figli.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Template del prompt</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>I prompt che hanno avuto risposta sono conservati qui.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Esecuzioni di questo progetto</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Cerca prompt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Ferma la generazione</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Testo di sistema</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>Testo di sistema, o nessuno</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>Cosa si chiede ai modelli</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>Da dove proseguono i modelli</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>Scrivi un nuovo prompt</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Scrivi prima un prompt</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>ogni modello legge la domanda come gli è stato insegnato; Ctrl+Invio chiede</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>stesso prompt e stesso seme per ogni modello; Ctrl+Invio risponde</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Torna alla versione %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Rendila attuale</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>Versione %1: %2 righe, %3 in meno della versione %4, quella attuale.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>Versione %1: %2 righe, %3 in più della versione %4, quella attuale.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>Versione %1: %2 righe, tante (%3) quante la versione %4, quella attuale.</translation>
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
            <numerusform>, %Ln riga rifiutata</numerusform>
            <numerusform>, %Ln righe rifiutate</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>Una versione non cambia mai: salvare i passi fa la successiva. Le precedenti si possono guardare, usare per addestrare e rendere attuali.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>Torna alle sue righe</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>Guarda le sue righe</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Rendila attuale</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>La versione scelta accanto a quella attuale</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Usa per addestrare</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>La versione %1 è quella attuale: %2 righe.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Versioni del dataset</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importazione di %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>passi che questo programma non conosce</translation>
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
        <translation>loss, bit/byte</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>lettura qui, token/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>massima differenza di una probabilità</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>train</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>addestramento, ogni passo</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>addestramento, smussato</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validazione</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Impossibile scrivere %1: %2. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, passo %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, passo %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Ancora nulla di registrato</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>Seleziona esecuzioni nella tabella
per disegnarle qui</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>la cartella non lo accetta</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>tempo di addestramento, min:s</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, validazione</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>Tutti i valori (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>Asse dei valori</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>Scegli cosa mostra il grafico grande</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Scegli cosa mostra questo grafico</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Mirino</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Documento (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Disegno (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>Loss delle esecuzioni selezionate</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>Segna passo migliore, checkpoint e consigli</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Immagine (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>Grafico scritto in %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>Salva il grafico o i suoi valori</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Mostra tutto (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>Smussamento delle curve di addestramento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Loss di validazione</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>Cosa scorre lungo l’asse in basso</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>asse</translation>
    </message>
    <message>
        <source>by</source>
        <translation>per</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineare</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>esecuzioni</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>smussamento</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>% dell’esecuzione</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>A %1 token</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>Al passo %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copia valori</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Più recenti</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln in più</numerusform>
            <numerusform>e %Ln in più</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validazione</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln trovato · Solo  &gt; azioni  # impostazioni  @ esecuzioni  ? manuale</numerusform>
            <numerusform>%Ln trovati · Solo  &gt; azioni  # impostazioni  @ esecuzioni  ? manuale</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Invio  vai lì</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  chiudi</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nulla ha questo nome</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  imposta qui</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>Le parole si cercano in azioni, impostazioni, dati, esecuzioni e manuale. Un segno davanti restringe: &gt; azioni, # impostazioni, @ esecuzioni, ? manuale.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  scegli</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln in coda</numerusform>
            <numerusform>%Ln in coda</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Rinuncia a %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continua con %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Lascialo fermo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Nessun lavoro in corso</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>Pausa: ferma dopo questo passo e conserva ciò che è stato appreso</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pausa dopo questo passo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Ferma %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Ferma questo lavoro</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arresto dopo questo passo…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>in pausa; ciò che è stato appreso è conservato</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 non è riuscito</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 è terminato</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>dopo %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
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
        <translation>Crea progetto</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>Dai un nome alla cartella del nuovo progetto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Apri progetto</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Apri la demo</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Questo progetto è aperto in un’altra finestra; qui si può solo leggere</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Spazi</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 liberi</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, %2 parametri</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 fiabe, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>Un progetto è una cartella: dati, esecuzioni e rapporti dentro, nulla altrove.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>Un modello minuscolo impara a suonare come i fratelli Grimm. Modello, dati e ricetta sono pronti: premi Avvia e guarda scendere la loss.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Aggiungi una cartella di modello…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>Tutti i pesi o un adattatore a basso rango, sul proprio processore, con curve dal vivo.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet o testo semplice; ogni riga è visibile prima dell’importazione</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>Scegli file con righe</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Incluso nel programma</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>Confronta e consegna</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Progetto demo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Trascina i tuoi dati in un punto qualsiasi di questa finestra</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>Affina un modello linguistico sui tuoi dati, su questa macchina</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va in</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>Importa, pulisci e controlla le righe; vedi ognuna esattamente come la leggerà il modello.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Richiede</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuovo progetto…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nessun progetto aperto</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Su disco</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Apri un altro progetto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Apri progetto…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Apri la demo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Incolla righe</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepara</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Progetti recenti</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questa macchina</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>Valuta equamente le esecuzioni, leggi le risposte fianco a fianco, esporta con un controllo delle risposte.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>Scrive fiabe molto semplici. Fatto per provare, non per dare risposte.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>né rete, né scheda grafica</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colori scuri</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colori chiari</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Manuale (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nessun progetto</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Progetto %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>Cerca azioni, dati, esecuzioni, impostazioni</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtra %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tutti</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
</TS>
