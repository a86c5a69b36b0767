<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>O programie Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>W zestawie</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Dostrajaj modele językowe na własnym komputerze.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Utworzono za pomocą</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Składniki i ich licencje</translation>
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
        <translation>Liczone tokeny: %1, oglądane %2 razy, zapewne zostaną wyuczone na pamięć</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>liczone: %1, szablon: %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>Wiersze odłożone do pomiaru straty: %1</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>Pominięte wiersze: %1</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>Wierszy dłuższych niż %2 tokenów: %1; zostaną obcięte</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>Sekwencje na przejście: %1, po %2 tokenów</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>Wiersze walidacyjne, na których się nie trenuje: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>Puste, za długie lub bez liczonych tokenów</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>Odłóż 10 %</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Nie wybrano modelu</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>Nie otwarto projektu; przebieg jest przechowywany w jego folderze</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>Nie został żaden wiersz do trenowania</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>Nie odłożono wierszy: przeuczenia nie będzie widać</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>Nie wybrano wierszy treningowych</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Ustaw %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Zatrzymaj wcześniej</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>Diagnostyka nie znalazła błędów w wierszach</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>Współczynnik uczenia zależy od metody i wielkości modelu</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Trwa odczyt wierszy</translation>
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
            <numerusform>%Ln odpowiedź</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln modele</numerusform>
            <numerusform>%Ln modeli</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>czat</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>uzupełnianie</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 wierszy/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 kroków/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokenów/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln krok</numerusform>
            <numerusform>%Ln kroki</numerusform>
            <numerusform>%Ln kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>pyta punkt kontrolny</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>porównuje</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>bada %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>przenosi na miejsce</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>wykonuje plan</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>krok %1 z %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>dzieli na tokeny</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>zapisuje</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>strata metody</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>błąd średniokwadratowy</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>naty</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>naty na wiersz</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>naty na token</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>błąd kwadratowy</translation>
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
        <translation>%1 mld</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 godz. %2 min</translation>
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
        <translation>poniżej 1 s</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>epoki: %1</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>Epoki: %1, czyli &lt;b&gt;kroki: %2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 sekw. × %2 akumulacji = &lt;b&gt;%3 sekw.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>kroki: %1</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, wiersze: %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, rozgrzewka %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, kroki rozgrzewki: %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3 wierszy</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, współczynnik automatyczny</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rząd %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, około %1 liczonych tokenów</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;Sekwencje: %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>Liczba kroków (epoki: %1) będzie znana po odczytaniu wierszy.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>Kroki przebiegu: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>zgodnie z zadaniem</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>beta %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>wygładzanie etykiet %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>jeszcze nic nie wybrano</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>Ostatnio: raport zapisano w %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Raport %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Strona WWW (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Utwórz raport</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 jest większy niż 64 MB, a żaden raport taki nie jest</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(Rysunku z raportu nie można pokazać.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>Najlepsza</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Najlepsza strata walidacyjna</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Liczone tokeny</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Folder przebiegu</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatnia</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>Ostatnia strata uczenia</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>Ostatnia strata walidacji</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>Pokazany na wykresach</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazdka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>Krok najlepszej straty walidacji</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>Wykonane kroki</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Typ zadania</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dane uczące</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Czas uczenia</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Strata wal.</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>Strata walidacji jako mała krzywa</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Kiedy go utworzono</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>na krok</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>liczone</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>strata</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>z gwiazdką</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymany</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>niedokończony</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nieczytelny</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>strata wal.</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Brakuje nawiasu zamykającego.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>Przebieg nie może być „%1”; może być %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>Po „%1%2” brakuje wartości.</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>Przed „%1” brakuje słowa.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Na końcu czegoś brakuje.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Nawiasy są zagnieżdżone zbyt głęboko.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>Jest o jeden nawias zamykający za dużo.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>Nie ma pola „%1”; najbliższe to %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>„%1” nie jest porównaniem; są :, =, !=, &lt;, &lt;=, &gt; i &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1” nie jest tu oczekiwane.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 i ${name} oznaczają grupy wzorca.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>Obiekt JSON: kolumna i to, co mówi.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>Kolumna, której równe wartości zostają po jednej stronie, na przykład użytkownik lub dokument.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>Kolumna, której wartości są rozkładane równo na podziały, na przykład etykieta.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>Plik lub zbiór danych, na którym się nie trenuje. Gdy puste, odkładana jest część wierszy treningowych.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>Plik lub dataset:NAME[@VERSION][/SPLIT] projektu.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Folder w układzie Hugging Face lub nazwa dostępnego modelu.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>Podział linii w akapicie staje się spacją. Dla prozy zawijanej do stałej szerokości.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>Nowa kolejność z ziarna w każdej epoce. Wył.: kolejność pliku.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>Wyrażenie regularne (PCRE2) lub zwykły tekst.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>Wyrażenie regularne (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>O stronie decyduje treść wiersza, więc zostaje on tam po dodaniu wierszy; udziały są przybliżone.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>Wytrenowany adapter. Przy metodzie adaptera trening rusza od niego; przy pełnym dostrajaniu jest najpierw scalany.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Cały model dla Transformers, vLLM lub dalszego treningu</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>Słowo zamienia się miejscem z innym, stojącym najwyżej tyle słów dalej.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>Powyżej 0 ma pierwszeństwo przed epokami.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>Powyżej 0 ma pierwszeństwo przed udziałem.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>Powyżej 0 wiersze, których model jest pewien, liczą się mniej; zwykle 2.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Akumulacja</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Dokładność</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Punkty kontrolne aktywacji</translation>
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
        <translation>AdamW, stan 8-bitowy</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>Dodaje kopie wierszy treningowych małymi, wielkimi lub mieszanymi literami.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>Dodaje kopie wierszy treningowych, w których część angielskich słów zastąpiono synonimami (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>Dodaje kopie wierszy treningowych bez niektórych słów; zostaje co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>Dodaje kopie wierszy treningowych, w których część słów zamieniono miejscami; odstępy i znaki zostają na miejscu.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>Dodaje kopie wierszy treningowych, w których znaków interpunkcyjnych jest mniej lub więcej.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>Dodaje kopie wierszy treningowych z pomyłkami palców na klawiaturze.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>Dodaje jeden wiersz za wszystkimi innymi, na przykład odrzuconą linię, którą poprawiono; kolejne kroki też go widzą.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Podobne od</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>Wszystkie wiersze jednakowo</translation>
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
        <translation>Zapisuj też po tylu minutach.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Zrównoważone</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>Zrównoważone: wiersz liczy się tym bardziej, im rzadsza jest jego klasa.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Rozmiar partii</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>Partie sumowane przed jednym krokiem: ten sam krok przy mniejszej pamięci.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>Oprócz najlepszego. 0 zachowuje tylko najnowszy.</translation>
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
        <translation>Lepiej znaczy o</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>Pustych linii, najwyżej</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>Według skrótu</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>O ile nagroda wybranej odpowiedzi ma przewyższać nagrodę odrzuconej.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>WIELKIE LITERY</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Komórki</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>Wyśrodkuj nagrody</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>Zmienione kopie każdego wiersza.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>Punkt kontrolny po</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Punkt kontrolny co</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Zachowane punkty kontrolne</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>Tylko wybrane wagi</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Wagi klas</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasyfikacja</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>Obetnij gradienty przy</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>Kody języków, rozdzielone przecinkami: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>Role kolumn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>Liczy części dwukrotnie, by oszczędzić pamięć.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Stały</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Dalszy trening wstępny</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>Znaki sterujące, znaczniki kolejności bajtów i spacje o zerowej szerokości. Łączniki emoji i pism zostają.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinusowy</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Kosinusowy z restartami</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>Liczone w stracie</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>Obetnij na końcu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>Spadek z warstwą</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>Decyduje o każdym losowaniu: kolejność, dropout, nowe wagi.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministycznie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Odległość</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>Usuń według wzorca</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>Usuń niepewne</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>Usuwa zamiast tego wszystkie inne wiersze.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>Usuwa wiersze o zbyt małej lub dużej liczbie znaków albo tokenów modelu.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>Usuwa wiersze, do których pasuje wyrażenie regularne.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>Usuwa wiersze w innych językach.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>Usuwa wiersze o tych numerach, liczonych od 0 w wersji, od której zaczyna się plan.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>Każde Słowo Wielką Literą</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>Każdy blok uczy się z tą częścią tempa bloku nad nim; 1: wszystkie jednakowo.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Edytuj komórkę</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>Tylko zanurzenia</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>Puste: kolumna o roli etykiety.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Kończy na</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoki</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Ewaluacja co</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Ewaluacja</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>Ewaluacje bez poprawy straty walidacyjnej, po których przebieg się kończy.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Każdy blok</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Każdy token</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Dokładne duplikaty</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>Wyklucz wiersze</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format plików</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Znajdź i zamień</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>Znajduje adresy e-mail, numery telefonów, IBAN, numery kart i adresy IP.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gamma ogniskowa</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>Dla siebie i do raportu.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Pełne dostrajanie</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>Plik GGUF</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML na tekst</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>Rozdziela wiersze na trening, walidację i test; przydzielony podział zostaje przy wierszu.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>Skrót z</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>Jak z pary odpowiedzi powstaje strata.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>Jak blisko modelu odniesienia trzyma się metoda preferencji.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>Jak gradienty stają się krokami.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>Jak długo pamiętana jest średnia gradientów.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>Jak długo pamiętana jest średnia kwadratów gradientów.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>Ile wierszy treningowych otrzymuje kopie.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>Ile zamian na każde słowo tekstu.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>O ile musi spaść strata walidacyjna, by uznać to za poprawę.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>Ile razy oglądany jest każdy wiersz.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>Jak zapisać zmienione słowa.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>Jak pola wiersza stają się jednym tekstem.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>Jak odczytywać pliki.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Jak zmienia się współczynnik uczenia w przebiegu.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Folder Hugging Face</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>numery IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>adresy IP</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>Dostrajanie do instrukcji</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Odwrotność pierwiastka</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>Jego numer, od 0.</translation>
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
        <translation>Złącz odstępy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Trzymaj bliskie duplikaty po jednej stronie</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Zachowaj oryginał</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>Zachowaj pasujące</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Trzymaj razem</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>Utrzymuje skończony wynik dzielenia przez małe gradienty.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>Zachowuje pierwszy z wierszy o tej samej treści.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>Zachowuje pierwszy z wierszy o prawie tym samym brzmieniu (MinHash, potem dokładny pomiar).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Wygładzanie etykiet</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Współczynnik uczenia</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>Pomijanie słów</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Wielkość liter</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>Wielkość liter i odstępy nie mają znaczenia</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>Wielkość liter nie ma znaczenia</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Liniowy</translation>
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
        <translation>Zapis krzywych co</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>Dłuższe gradienty są skracane do tej normy.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>Dłuższe wiersze są usuwane.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>Dłuższe ciągi pustych linii są skracane.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Najdłuższa sekwencja</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>Znaki wewnątrz słów i liczb (don't, 3.14) zostają.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>Mnoży przez alpha / √rząd zamiast alpha / rząd.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: jak silny szum trening dodaje do zanurzeń; zwykle 5.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC łączy litery i akcenty; NFKC zamienia też ﬁ na fi, a ² na 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: złożona</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: złożona, formy zgodności rozwinięte</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Karta graficzna NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>Nazwy kolumn, rozdzielone przecinkami. Puste: te z treścią pytania; odpowiedzi i etykiety zostają bez zmian.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>Nazwy kolumn, rozdzielone przecinkami. Puste: te, z których uczy się model.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Bliskie duplikaty</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>Bez odstępów i podziałów wierszy na początku i końcu tekstu, bez odstępów na końcu linii.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>Szum na zanurzeniach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>Liczby i zakresy: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Jeden cykl</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>Jeden plik dla llama.cpp, Ollama, LM Studio. Q8_0 zapisuje wagi na 8 bitach, w jednej czwartej F32, a odpowiedzi pozostają prawie takie same; Q4_0 na 4 bitach, w jednej ósmej, i zmieniają się zauważalnie</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>Używane są tylko pierwsze wiersze.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>Używane są tylko pierwsze wiersze walidacyjne.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optymalizator</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Pakowanie</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Wzorzec</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>Wzorce nazw trenowanych wag; * oznacza cokolwiek.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perpleksja</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Wielomianowy</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Strata preferencji</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>Preferencje: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>Preferencje: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>Preferencje: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>Preferencje: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesor</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>Wątki procesora.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Szablon promptu</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>Ściąga wagi ku zeru; nie normy i obciążenia.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Interpunkcja</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>Czynniki QR (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rząd</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Skalowanie stabilizujące rząd</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>Rangi modułów</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>Tempo B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>Odmów treningu</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresja</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>Błędy regresji</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwy</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>Zmienia nazwy etykiet; dwie o tej samej nazwie są scalane. Pusta nowa nazwa usuwa wiersze.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>Napraw źle odczytany tekst</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Zastąp przez</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>Zastępuje każde dopasowanie wyrażenia regularnego lub zwykłego tekstu.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Trafność nagrody</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Odstęp nagród</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Model nagrody</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>Odporna na błędne etykiety</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>Wiersze układane są jeden za drugim zamiast dopełniania. Szybciej, przy tych samych stratach: wiersze nie widzą się nawzajem.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Wierszy, najwyżej</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>Wiersze obliczane naraz.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>Wiersze prawie takie same nie sprawdzają tego, czego się nauczono.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>Zbyt długie wiersze</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>Wiersze bez innych różnic uznaje się za takie same.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>Wiersze z mniejszą liczbą tokenów są usuwane.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>Wiersze z większą liczbą tokenów są usuwane.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>Ciągi spacji i tabulatorów w linii stają się jedną spacją; wcięcia zostają.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Udział wierszy</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>Krótkie wiersze, liczby i kod często nie pozwalają określić języka. Wył.: zostają.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>Krótsze wiersze są usuwane.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Tasowanie</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Sigmoida (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>Wektory osobliwe (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Podziel na części</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Rozłóż równo</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>Kwadratowa (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Zacznij od adaptera</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>Wielkość kroku w szczycie harmonogramu.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>Wielkość kroku w szczycie.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Kroków, najwyżej</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>Kroki między dwoma punktami kontrolnymi.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>Kroki między dwiema ewaluacjami wierszy walidacyjnych.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>Kroki między dwoma punktami krzywych.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Zatrzymaj wcześniej po</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>Zamiana słów</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonimy</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>Usuń niewidoczne znaki</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>Usuwa znaczniki, komentarze, skrypty i style, zachowuje akapity jako podziały wierszy i rozwija encje.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>Docelowy odstęp</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Typ zadania</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>Wyjście adaptera jest mnożone przez alpha / rząd.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>Tylko odpowiedź i jej token końca albo każdy token.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>Kolumna komórki.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>Kolumna, której wartość decyduje. Puste: wszystko, z czego uczy się model.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>Folder lub nazwa modelu, którego tokenizer liczy.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>Wewnętrzna szerokość macierzy adaptera. Większy rząd może nauczyć się więcej i więcej kosztuje.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>Współczynnik uczenia na końcu, jako część szczytu.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>Tempo uczenia drugiej macierzy jako wielokrotność pierwszej (LoRA+); zwykle 16.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>Linia źródła, z której go poprawiono; 0: żadna.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>Model odpowiada na kilka promptów walidacyjnych przy każdej ewaluacji.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>Numer, który dostaje, od 0: za numerami wersji, od której zaczyna się plan.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>Wiersz zostaje, a kopie są po nim; kopie z wcześniejszych kroków nie są kopiowane. Wył.: kopie zajmują jego miejsce.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>Ten sam przebieg daje te same bity na tym komputerze.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>To samo ziarno daje te same kopie.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>To samo ziarno daje te same wiersze.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>Udział wejść adaptera zerowanych podczas treningu.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>Udział kroków, w których współczynnik rośnie do szczytu.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>Udział błędnie wpisanych liter.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>Udział pomijanych znaków lub słów, które znak otrzymują.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>Udział wierszy odłożonych na koniec.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>Udział wierszy, na których mierzy się stratę podczas treningu.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>Część prawdopodobieństwa docelowego rozłożona na wszystkie inne; w parach część, która może być oznaczona odwrotnie.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>Udział wierszy treningowych odłożonych do pomiaru straty.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>Udział pomijanych słów.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>Udział zastępowanych słów spośród tych, które mają synonim.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>Udział słów, których litery są zmieniane.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>Udział pięcioliterowych ciągów wspólnych dla dwóch wierszy.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>Tekst jest szukany dosłownie; żaden znak nie ma specjalnego znaczenia.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>Tekst wstawiany w to miejsce.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>Same wytrenowane macierze, dla PEFT lub do dalszego treningu; potrzebny jest model bazowy</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Dokładność tokenów</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>Tokeny modelu</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>Tokeny na sekwencję. Dłuższe wiersze są obcinane, dzielone lub usuwane.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Trenowane wagi</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trener</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Wiersze treningowe</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Przytnij</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>Przycina teksty, złącza ciągi spacji i pustych linii oraz ujednolica końce linii.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Literówki</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>Usuń zawijanie</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>Wiersze walidacyjne</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Udział walidacji</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Rozgrzewka</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Kroki rozgrzewki</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>Rozgrzewka, plateau, spadek</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>Waży składnik, który utrzymuje średnią obu nagród blisko zera; zwykle 0,01.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Zanik wag</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>Waga złych odpowiedzi</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>Waga dobrych odpowiedzi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>Co zrobić z wierszami dłuższymi niż najdłuższa sekwencja.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>Co się dzieje ze znalezionym.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>Co jest obliczane na wierszach walidacyjnych.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Co jest szukane.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>Co jest trenowane: wszystkie wagi, część z nich lub małe macierze obok.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>Nowa treść komórki.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>Przez co mnożona jest strata odpowiedzi ocenionej jako zła.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>Przez co mnożona jest strata odpowiedzi ocenionej jako dobra. Wyrównuje nierówną liczbę ocen.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>Czym są macierze na początku: niczym albo najsilniejszą częścią samej wagi, która jest potem trenowana.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>Czego model uczy się z wierszy.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>Jak przebieg nazywa się w tabelach i na wykresach.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>Gdzie to tanie</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>Gdzie trwają obliczenia.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>Gdzie warstwy różnią się od rangi powyżej: nazwa=ranga, po przecinku, na przykład q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>Która kolumna ma jaką rolę: rola=kolumna, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>Które klawisze sąsiadują.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Białe znaki</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>Słowa do grupowania przebiegów, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>Zapisuj próbki</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>Zapisuje komórkę jednego wiersza, liczonego od 0 w wersji, od której zaczyna się plan.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>Zapisuje te same znaki w ten sam sposób i naprawia tekst odczytany w złym kodowaniu.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a znajduje A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>wszystkie jednakowo</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>wszystkie rdzenie</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: każda warstwa liniowa bloków; albo nazwy, jak q_proj, v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>na końcu każdej epoki</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>partii na krok</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>według metody i wielkości modelu</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>według epok</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>według udziału</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>numery kart</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>znaków</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>usuń wiersz</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresy e-mail</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>ewaluacji</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32 albo iloczyny bf16 z wagami i optymalizatorem fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>jak gradienty stają się krokami</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>jak długo, ile naraz</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>jak zmienia się współczynnik uczenia</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>pomijaj znaki</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>maska: [e-mail address]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>nie według czasu</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>nie na normach, obciążeniach</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>szczytu</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>wierszy</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>kroków</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>stara=nowa, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>losowo jedno z nich dla każdego słowa</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>szczyt</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>stawiaj znaki po słowach</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>zastąp tekstem</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>wierszy</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>małe litery</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>kroków</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>numery telefonów</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>kontekst modelu, najwyżej 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>razy</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>adresy WWW</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>co jest dostrajane</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>co jest mierzone</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>co jest trenowane</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>co waży strata</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>co czyta model</translation>
    </message>
    <message>
        <source>words</source>
        <translation>słów</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© znów staje się é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>Dodawać dalsze ograniczenia lub blokować urządzenia przed zmienionymi wersjami.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>Dodawać warunki lub blokady techniczne, które odbierają te prawa odbiorcom.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>Dodać plik Notice, którego wymagają warunki.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>Poprosić firmę Meta o licencję, jeśli przekraczasz limit użytkowników.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>Prosić autorów o zgodę przed każdym użyciem komercyjnym.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>Zakładać, że co można pobrać, tego można używać.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>Winić autorów: niczego nie obiecują i nic nie są winni, jeśli coś zawiedzie.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>Zmieniać i budować na tym, w tym uczyć model.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>Zmieniać i budować na tym.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>Zmieniać, dostrajać i zachować wynik dla siebie.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>Twierdzić, że oryginał jest twój.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>Liczyć na licencję na patenty lub znaki towarowe: nie jest udzielana.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>Liczyć na to na zawsze: Google może ograniczyć użycie, które łamie warunki.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>Ustalić, kto to zrobił i na co pozwala, zanim przekażesz cokolwiek zrobionego z tym.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>Dostrajać i przekazywać wynik dalej na tej samej umowie.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>Dostrajać i przekazywać wynik dalej, na własnych warunkach, o ile zachowują listę zakazanych zastosowań.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>Dostrajać i przekazywać wynik dalej.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Przestrzegać zasad dopuszczalnego użycia firmy Meta i zobowiązać do umowy tych, którzy to od ciebie dostają.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Przestrzegać zasad dopuszczalnego użycia firmy Meta.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>Dać każdemu odbiorcy pełny kod źródłowy w postaci, w której samemu by się go zmieniało, albo jego ofertę.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>Przekazać kopię umowy i zachować informację firmy Meta w pliku tekstowym o nazwie Notice.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>Przekazać kopię licencji i powtórzyć jej ograniczenia użycia we własnych warunkach.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>Przekazać kopię warunków i zobowiązać odbiorców modelu lub pochodnej do jego ograniczeń użycia.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>Zachować zmiany dla siebie, dopóki niczego się nie przekazuje.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>Zachować wiersz o prawach autorskich i tekst licencji przy każdej kopii i przy każdym zrobionym z tego modelu, który się przekazuje.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>Zachować wiersz o prawach autorskich, warunki i wyłączenie odpowiedzialności przy każdej kopii, w dokumentacji, jeśli nie wydaje się kodu źródłowego.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>Zachować informację nośnika (wydania, repozytorium), gdy przekazuje się właśnie ten plik.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>Zachować informacje o prawach autorskich, patentach i znakach towarowych oraz plik NOTICE, jeśli istnieje.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>Zachować to, co odpowiada: Google nie rości sobie do tego praw.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>Podać odnośnik do licencji.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>Blokować technicznie lub sugerować, że autorzy cię popierają.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>Obejrzeć i wypróbować dla siebie, o ile pozwala na to prawo w miejscu, gdzie mieszkasz.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>Podać autorów tak, jak proszą, z tytułem i odnośnikiem do źródła, jeśli jest.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>Podać autorów, odnośnik do licencji i powiedzieć, czy coś zmieniono.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>Nic według prawa autorskiego; sprawdź, czy także w twoim kraju jest wolne, bo okresy ochrony się różnią.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>Nic; podanie źródła i tak należy do dobrych manier.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>Przekazywać dalej razem z tym, co się z tego zrobiło, także za pieniądze.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>Przekazywać dalej, także za pieniądze.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>Przekazać kopię licencji.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>Przekazać całe dzieło na tej licencji, z jej tekstem i informacjami.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>Przekazywać dalej to, co się zrobiło, na własnych warunkach dla własnej części.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>Publikować adaptacje na tej lub zgodnej licencji; czy nauczony model jest adaptacją, jest sporne, więc przyjmij, że tak, gdzie możesz.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>Publikować model lub to, co z niego nauczono, zanim licencja będzie znana.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>Obejmować adaptację węższymi warunkami lub blokować ją technicznie.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>Zaznaczyć w zmienionych plikach, że je zmieniono, i zachować informacje.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>Zaznaczyć w zmienionych plikach, że je zmieniono.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>Zaznaczyć w zmienionych plikach, że je zmieniono; dostrojony model to zmieniony plik.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>Powiedzieć, co i kiedy zmieniono.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>Powiedzieć, czy coś zmieniono.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>Udostępniać to i swoje adaptacje bez opłat.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>Pokazać „Built with Meta Llama 3” (od 3.1 „Built with Llama”) tam, gdzie ludzie to zobaczą, i zacząć od „Llama” nazwę modelu, który się rozpowszechnia.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>Pozywać kogokolwiek o patenty w tym dziele: własna licencja patentowa by wygasła.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>Sugerować, że autorzy popierają ciebie lub twoje użycie.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>Sugerować, że autorzy cię popierają.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>Używać znaków firmy Meta poza tym, co wymienia umowa.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>Używać do dowolnego celu, także komercyjnie, i zmieniać.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>Używać do dowolnego celu, także komercyjnie.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>Używać do szkodliwych celów, które wymienia licencja, takich jak łamanie prawa, krzywdzenie nieletnich, oszukiwanie czy decydowanie o prawach ludzi bez nich.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Używać do tego, co wymienia polityka zakazanych zastosowań Google.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>Używać do tego, czego zabraniają zasady dopuszczalnego użycia.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>Używać do tego, czego zabraniają zasady dopuszczalnego użycia: przestępstw, szkody, oszustwa, broni i podobnych.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>Używać tego lub zrobionego z tym modelu głównie dla korzyści handlowej lub zapłaty.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>Używać nazwisk autorów do polecania swojego produktu bez ich pisemnej zgody.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>Korzystać z patentów współtwórców, o ile ich wkład ich wymaga.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>Używać modelu lub jego odpowiedzi do ulepszania innego dużego modelu językowego spoza rodziny Llama 2.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>Używać nazw i logo projektu jako własnych.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>Używać, zmieniać i udostępniać do dowolnego celu, bez pytania i bez podawania kogokolwiek.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>Używać, zmieniać i udostępniać do dowolnego celu.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>Używać, zmieniać i udostępniać model, także komercyjnie, o ile twoje usługi w chwili jego wydania nie przekraczają 700 milionów użytkowników miesięcznie.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>Używać, zmieniać i udostępniać model, także komercyjnie.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>Używać, kopiować i zmieniać do nauki, badań i celów prywatnych.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>Używać, kopiować i udostępniać do dowolnego celu, także komercyjnie.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>W przypadku modeli wizyjnych 3.2: używać ich jako osoba lub firma z Unii Europejskiej.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>W wersji 3.0: używać modelu lub jego odpowiedzi do ulepszania innego dużego modelu językowego spoza rodziny Llama.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>Wpisać do karty modelu, co znaleziono.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Dostrajaj modele językowe na własnym komputerze.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>Otwórz gotowy projekt z dołączonym modelem i danymi.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Projekt do otwarcia.</translation>
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
        <translation>&amp;Dane</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>P&amp;rzebieg</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>O programie Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Kolory systemowe</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ciemne kolory</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>Znajdź w tym miejscu</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Język systemu</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Jasne kolory</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nowy projekt…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Brak projektu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze brak</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Otwórz demo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Pokazuje okno w tym języku.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Strona startowa</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>W schowku nie ma tekstu</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>Język zmieni się, gdy skończy się praca otwartego miejsca</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>Podręcznik nie jest zainstalowany; jego miejsce to %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln zmienione</numerusform>
            <numerusform>%Ln zmienione</numerusform>
            <numerusform>%Ln zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln do poprawy</numerusform>
            <numerusform>%Ln do poprawy</numerusform>
            <numerusform>%Ln do poprawy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>Pokaż jeszcze %Ln ustawienie: %1</numerusform>
            <numerusform>Pokaż jeszcze %Ln ustawienia: %1</numerusform>
            <numerusform>Pokaż jeszcze %Ln ustawień: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Dozwolone: od %1 do %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Przywróć wartość domyślną: %1</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Przywróć wszystkie ustawienia</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>musi być liczbą skończoną</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>musi wynosić co najmniej %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>może wynosić najwyżej %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1” nie jest liczbą</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1” nie jest liczbą całkowitą</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>Typ zadania</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>rola=kolumna, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>Zwiń inspektora</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>Rozwiń inspektora</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nic nie wymaga uwagi</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>, specjalny</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>liczony w stracie</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>widziane</translation>
    </message>
    <message>
        <source>template</source>
        <translation>szablon</translation>
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
        <translation>Linia %L1 pliku źródłowego</translation>
    </message>
    <message>
        <source>split</source>
        <translation>podział</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architektura</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Mieści się tutaj</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełne</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Odczyt tutaj</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>bity/bajt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>pomiar</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>na dysku</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>na słowo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokeny/s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % pustych</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>różne: %L1</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>wszystkie różne</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linia</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>pliku</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Treść w pliku</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linia</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>zmieniona kopia</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>jeden wiersz więcej</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>przed i po</translation>
    </message>
    <message>
        <source>row</source>
        <translation>wiersz</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zostaje</translation>
    </message>
    <message>
        <source>why</source>
        <translation>dlaczego</translation>
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
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>liczone</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>strata</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>naty</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>Kliknij, aby pokazać na wykresach</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>Kliknij, aby oznaczyć gwiazdką</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>Widoczny na wykresach; kliknij, aby ukryć</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>Oznaczony gwiazdką; kliknij, aby ją zdjąć</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>Jak powstała</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Podziały</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>current</source>
        <translation>bieżąca</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>oglądana</translation>
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
            <numerusform>%Ln strona</numerusform>
            <numerusform>%Ln strony</numerusform>
            <numerusform>%Ln stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>Podręcznik – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Przeszukaj podręcznik</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Strona podręcznika</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>tokenów: %L1, %2/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Odpowiedź %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>Kopiuj tę odpowiedź %1</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>Generowanie: %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>Zachowaj prompt i tę odpowiedź jako wiersz zbioru danych</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>Odpowiedź jest w schowku</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>odczyt modelu…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>ziarno %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>wysłano do %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>zatrzymano po %Ln tokenie</numerusform>
            <numerusform>zatrzymano po %Ln tokenach</numerusform>
            <numerusform>zatrzymano po %Ln tokenach</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>Sprawdzenie odpowiedzi</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>Sprawdzenie odpowiedzi, prompt po prompcie</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>Największa różnica prawdopodobieństwa, punkt na każdy prompt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Niczego nie zapisano</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>Eksport odpowiada tak jak punkt kontrolny</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>Eksport nie odpowiada tak jak punkt kontrolny</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>każdy eksport jest odczytywany i porównywany, zanim uznaje się go za gotowy</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>zachłannie, punkt na każdy prompt</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>bazowy</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>najlepszy punkt kontrolny</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>najlepszy, krok %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>punkt kontrolny %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>ostatni, krok %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>krok %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>Odpowiedź pojawi się tu słowo po słowie.</translation>
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
        <translation>%1: „%2”. Ta wartość %3; wcześniej było %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln ostrzeżenie</numerusform>
            <numerusform>%Ln ostrzeżenia</numerusform>
            <numerusform>%Ln ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Zanim zaczniesz</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Kopiuj te liczby</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>Liczone po wybraniu modelu.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Współczynnik uczenia według kroków</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Współczynnik uczenia w trakcie przebiegu</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>Żaden krok nie jest możliwy, dopóki rozmiar partii i akumulacja są błędne.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>Jeden krok optymalizatora</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>Harmonogram jako część wartości automatycznej</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>Przywróć %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>Udział trenowanych parametrów</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Pokaż pole</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>Start czeka na %Ln rzecz</numerusform>
            <numerusform>Start czeka na %Ln rzeczy</numerusform>
            <numerusform>Start czeka na %Ln rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Trenowane parametry</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trenowane</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>Licencja wyniku</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Karta modelu</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Co otrzymają inni</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 z %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>Pierwsza różnica</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>Maks. różnica</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Te same tokeny</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>na tokenie</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>różne</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>zachłannie</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>prawdopodob.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>zgodne</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>Zachowywanie wierszy w %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>Najpierw otwórz projekt: wiersze są przechowywane w jego folderze.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>Ten projekt jest otwarty w innym oknie; tam można zachować wiersze.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>przebiegi %1–%2 z %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1: zatrzymano; ostatni punkt kontrolny zachowano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>Ostatnio: ukończono %1</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>Najpierw otwórz projekt: przebieg jest przechowywany w jego folderze.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>Uruchamianie osobnego procesu…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>Ten projekt jest otwarty w innym oknie; trenuj tam albo je zamknij.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>Trening w procesie %1; trwa dalej po zamknięciu tego okna</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 jest w koszu; Ctrl+Z przywraca</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>wiersze: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln zbiór danych z odrzuconymi wierszami lub uwagami</numerusform>
            <numerusform>%Ln zbiory danych z odrzuconymi wierszami lub uwagami</numerusform>
            <numerusform>%Ln zbiorów danych z odrzuconymi wierszami lub uwagami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln zbiór danych, %1</numerusform>
            <numerusform>%Ln zbiory danych, %1</numerusform>
            <numerusform>%Ln zbiorów danych, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln uwaga diagnostyki</numerusform>
            <numerusform>%Ln uwagi diagnostyki</numerusform>
            <numerusform>%Ln uwag diagnostyki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln odrzucony wiersz</numerusform>
            <numerusform>%Ln odrzucone wiersze</numerusform>
            <numerusform>%Ln odrzuconych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, zmieniony</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet lub zwykły tekst; przed importem widać każdy wiersz.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>Sprawdź wybrany zbiór danych</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>Kopiuj nazwę do polecenia</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>Dane (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Zbiory danych</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Upuść własne dane w dowolnym miejscu okna</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Eksportuj wiersze</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Eksportuj wiersze…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Filtruj zbiory danych</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>Rozdziel wiersze na trening, walidację i test</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importuj %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>Importuj dane z zestawu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>Ostatnio: import %1, %2 w %L3 s</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>Poszukaj błędów w wierszach za pomocą diagnostyki</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>Więcej o tym zbiorze danych</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Przenieś %1 do kosza</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>Przenieś wybrany zbiór danych do kosza</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Otwórz jego folder</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>Powtórz kroki na %1</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>Powtórz kroki na pliku</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>Powtórz kroki na nowych danych…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>Zapisz kroki jako wersję</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>Najpierw zapisywane są kroki %1, aby uczyć na nich</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>Podziel wybrany zbiór danych</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>Do tego projektu nie można zapisywać; otwórz inny, aby importować.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Trenuj na nim</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>Użyj tego zbioru danych do trenowania</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>Zapisz do pliku wiersze wybrane, znalezione lub wszystkie</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 jest w schowku</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>znaki: %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>tokeny: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etykieta</numerusform>
            <numerusform>%Ln etykiety</numerusform>
            <numerusform>%Ln etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>Autorzy: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Zbiór danych</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Puste wiersze</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dane podstawowe</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Dane podstawowe: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>Długość w znakach</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Długość w tokenach</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>Długości wierszy</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>Licencja i źródło</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>Najdłuższy wiersz</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Powtórzone wiersze</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Kształt</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>Dane podstawowe są w schowku</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Nieczytelne wiersze</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>liczenie…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>najwięcej i najmniej wierszy</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln wiersz o tej samej treści.</numerusform>
            <numerusform>%Ln wiersze o tej samej treści.</numerusform>
            <numerusform>%Ln wierszy o tej samej treści.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>Obejrzano część z %L1 wierszy, z całego zbioru; liczby dotyczą tej części.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>Dodaj krok: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Sprawdź wszystkie wiersze</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Sprawdzenie %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>Wyklucz te wiersze</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>Piętnaście reguł obejrzało wiersze: %L1.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>Każdy wiersz sprawdziło piętnaście reguł.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>Szukanie duplikatów, sprzeczności, pustych odpowiedzi, uszkodzonego tekstu, danych osobowych…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>Jeszcze nie sprawdzono: duplikaty, sprzeczne etykiety, puste odpowiedzi, uszkodzony tekst, dane osobowe i dziesięć innych błędów.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>Ten sam tekst występuje %Ln raz z różnymi etykietami. Zachowaj jedną etykietę albo usuń wiersze.</numerusform>
            <numerusform>Ten sam tekst występuje %Ln razy z różnymi etykietami. Zachowaj jedną etykietę albo usuń wiersze.</numerusform>
            <numerusform>Ten sam tekst występuje %Ln razy z różnymi etykietami. Zachowaj jedną etykietę albo usuń wiersze.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>część: %L1 wierszy</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>sprawdzone wiersze: %L1</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>wolne: %1</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1, %2 punkt kontrolny, krok %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>Sprawdzenie odpowiedzi</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>Sprawdzanie odpowiedzi…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punkt kontrolny</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Punkty kontrolne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Eksport %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksportuj do</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>Filtruj punkty kontrolne</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Folder docelowy</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Przejdź do treningu</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>Ostatnio: wyeksportowano do %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>Przeglądanie eksportów</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>Szukanie punktów kontrolnych</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>Sprawdzanie, dokąd może trafić %1</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Nie ma jeszcze czego eksportować</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>Do tego folderu jeszcze nic nie wyeksportowano</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>W tym folderze jest już eksport; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>Nie ma jeszcze przebiegu do raportu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>Najpierw wytrenuj model: każdy punkt kontrolny przebiegu można zapisać jako folder, który otwierają inne programy.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Zweryfikuj</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Utwórz raport…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Utwórz raport…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Zapis i sprawdzanie…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Zapisane wcześniej</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>najlepszy, krok %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>różne</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>ostatni, krok %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>zgodne</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>strata wal.</translation>
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
        <translation>Odpytaj punkt kontrolny</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>Przenieś na miejsce</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>Otwórz je ponownie i porównaj</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Zapisz pliki</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapis</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>Kilka prawdziwych kroków na Twoich wierszach mówi, ile zajmie całe uczenie.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>Wróci, gdy każde ustawienie będzie poprawne.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Zmierz ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Zmierzono na %Ln prawdziwym kroku Twoich wierszy: ± %1, %2 tokenów na sekundę</numerusform>
            <numerusform>Zmierzono na %Ln prawdziwych krokach Twoich wierszy: ± %1, %2 tokenów na sekundę</numerusform>
            <numerusform>Zmierzono na %Ln prawdziwych krokach Twoich wierszy: ± %1, %2 tokenów na sekundę</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>Od tego pomiaru przepis się zmienił.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>Wykonywane są prawdziwe kroki tego przepisu, a ich wynik jest odrzucany; zwykle najwyżej pół minuty.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>Format liczb</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>można eksportować</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>nie dla tego przebiegu</translation>
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
        <translation>wybrane przez Ciebie</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 utworzą wersję %2 zbioru danych &lt;b&gt;%3&lt;/b&gt;; %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>pominięto: %1</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>odczytano %1, odrzucono %2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>wiersze: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>jeszcze %Ln plik</numerusform>
            <numerusform>jeszcze %Ln pliki</numerusform>
            <numerusform>jeszcze %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; kodowanie widać w %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Wiersze: %L1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Wszystkie poprawne wiersze&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;Wyłączono: %1.&lt;/b&gt; Zależy to od numerów wierszy starego pliku, a tu te same numery to inne wiersze. Zostaje na liście kroków do przejrzenia.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;Aby na tym trenować, nadaj kolumnom role&lt;/b&gt; (pola pod nazwami kolumn): sam tekst albo tekst i etykieta, instrukcja i odpowiedź, wiadomości lub prompt, odpowiedź wybrana i odrzucona. Bez ról wiersze można przeglądać i przeszukiwać.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autorzy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiuj jako polecenie</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Znaleziono w pliku</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>Nadaj zbiorowi danych nazwę</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Jak odczytać plik</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importuj wiersze: %1</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>Importuj wszystkie wiersze</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>Nazwa, licencja i źródło</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>Nie dało się zachować żadnego wiersza</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>Jeszcze nic. Wybierz po lewej inny format lub kodowanie albo inny plik.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Inny plik…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Odczyt %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>Kształt %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>Kształt jeszcze nieznany</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Pomiń ten plik</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>Tekst jest zapisywany jako UTF-8. Sam plik się nie zmienia. Ctrl+Z cofa import.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>%Ln odrzucony wiersz czeka na osobnej karcie.</numerusform>
            <numerusform>%Ln odrzucone wiersze czekają na osobnej karcie.</numerusform>
            <numerusform>%Ln odrzuconych wierszy czeka na osobnej karcie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>Polecenie jest w schowku</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Potem przechodzą przez &lt;b&gt;%Ln krok&lt;/b&gt;, a to, co zostanie, tworzy następną wersję.</numerusform>
            <numerusform>Potem przechodzą przez &lt;b&gt;%Ln kroki&lt;/b&gt;, a to, co zostanie, tworzy następną wersję.</numerusform>
            <numerusform>Potem przechodzą przez &lt;b&gt;%Ln kroków&lt;/b&gt;, a to, co zostanie, tworzy następną wersję.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>Dlaczego import się nie powiódł</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>wszystkie wiersze: %L1</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>kreska  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>przecinek  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>zachowane są wszystkie kolumny</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>pierwsza linia</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>pewność</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>przechowywane obok zbioru danych</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>jeszcze nieznana</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>odczyt pierwszych wierszy…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>średnik  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>pierwsze wiersze: %L1</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>skąd pochodzą dane</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>kogo podać</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>Nie można utworzyć %1; czy dysk jest pełny lub tylko do odczytu?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Nie można uruchomić %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>Proces zakończył się przed początkiem przebiegu; jego komunikaty są w %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli nie ma obok programu okna; zainstaluj je albo uruchom przebieg w oknie.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>Przepis jako run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>Wszystkie modele</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Dowolny cel</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>W zestawie</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Użycie komercyjne</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Mieści się tutaj</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Pełne dostrajanie</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>Licencja zezwala</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>Udostępnianie wyniku</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Gdzie są modele</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 tutaj</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>tokeny: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>Rozmowa zapisana szablonem czatu</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>O modelu</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektura</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Karta modelu</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Szablon czatu</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>Wybierz model w tabeli, aby zobaczyć jego kartę, licencję, tokenizer i pliki.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>Kopiuj jako sha256sum</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dane podstawowe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełne</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Pełny tekst</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>Pełny tekst licencji</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Obliczanie skrótów %1</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Głowice</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>Licencja słowami</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Pamięć do trenowania</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Nie wybrano modelu</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>Brak: to model bazowy. Wiersze czatu i instrukcji zapisuje szablon z przepisu.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>Tego rodzaju nie można tu wyświetlić; wybierz inny szablon w przepisie. Jego tekst:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>Rodzina %1. Rozmowa tak, jak czyta ją model:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Na dysku</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Był sobie raz młynarz, który miał trzech synów.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Strona modelu</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>Pokaż skróty</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Zapisany jako</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>Tekst do wypróbowania tokenizera</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>Pierwsze 20 z 64 cyfr; kopia zawiera wszystkie.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>W folderze nie ma pliku LICENSE.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>W folderze nie ma karty (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>Skróty są w schowku</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Tokeny tekstu</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>Tokeny na słowo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>szacunek dla 8 wierszy po 256 tokenów, fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>brak (model bazowy)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
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
        <translation>pokazano %L1 z %L2</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>Dodaj plik GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Dodaj plik GGUF…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Dodaj folder modeli</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Dodaj folder modeli…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtruj modele</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>Najpierw zaimportuj wiersze: na nich mierzy się modele</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Poszukaj modeli ponownie</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Szukanie modeli</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>Strata i szybkość odczytu pokazanych modeli na pierwszych wierszach tego zbioru danych</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>Strata na moich danych a szybkość tutaj</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>Strata na moich wierszach a szybkość tutaj</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>Zmierz kandydatów</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>Zmierz modele na moich wierszach</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>Pomiar %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>Modele w jednym pliku (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Moje dane</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>Żadnego z pokazanych modeli nie można otworzyć</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>Odczyt wierszy do pomiaru modeli</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>Wiersze do pomiaru modeli</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Użyj do trenowania</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>nie można szukać modeli</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>większe koło: więcej parametrów · linia przerywana: najlepsze przy każdej szybkości</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>szukanie…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1: zapisano wersję %2, wiersze: %L3</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: wersja %2 jest bieżąca, z wierszami wersji %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Dodaj krok %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Zmień krok %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Edytuj %Ln wiersz</numerusform>
            <numerusform>Edytuj %Ln wiersze</numerusform>
            <numerusform>Edytuj %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Edytuj wiersz %L1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Wyklucz %Ln wiersz</numerusform>
            <numerusform>Wyklucz %Ln wiersze</numerusform>
            <numerusform>Wyklucz %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>Zachowywanie kroków %1</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Przenieś krok %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Usuń krok %1</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>Najpierw zapisz lub cofnij kroki wersji %1: żadna wersja ich jeszcze nie ma</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>Zapisywanie wersji %1</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>Krok %1 nie może działać: %2 Popraw go albo wyłącz, potem zapisz.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Kroki %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>Zatrzymano: wiersze pochodzą z kroków sprzed ostatniej zmiany</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Wyłącz %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Włącz %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>Przyjmij linię %L1</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Do tego projektu nie można zapisywać</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Wersja %1 z %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>Edytuj run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … i jeszcze %Ln</numerusform>
            <numerusform>
  … i jeszcze %Ln</numerusform>
            <numerusform>
  … i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Jako polecenie</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiuj jako polecenie</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>Usuń wybrany preset</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupy ustawień</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Tylko zmienione</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Zapisz te ustawienia jako preset</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>nie powiedzie się</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>Zapisano w %2 odrzucone wiersze: %L1</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>Wiersz: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>Dodaj wiersz jako krok, który można cofnąć</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Jak było</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Eksport %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Linia %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>Linia %L1 jest teraz wierszem; Ctrl+Z to cofa</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>Popraw tekst powyżej. To, co z niego wychodzi, pojawia się tu podczas pisania.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>Linie, których import nie mógł zachować. Popraw tekst linii, a stanie się wierszem.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Zapisz jako CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Zapisz odrzucone wiersze</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>Jeszcze nie wiersz: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Tekst linii</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>Na liście jest pierwsze %L1 z %L2; „Zapisz jako CSV” zapisuje wszystkie.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>Linia jest dłuższa niż 2000 bajtów, które się z niej przechowuje.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Kroki tej wersji są jeszcze obliczane</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>To starsza wersja; uczyń ją bieżącą, aby ją zmienić</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Do tego projektu nie można zapisywać</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>Co wychodzi z tekstu</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>Rola %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>bez roli</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>Usuń wszystkie</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>Usuń oba</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Edycja wiersza</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Edytuj wiersz %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Wyklucz</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>Pomiń ten wiersz krokiem, który można cofnąć</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Wybrany wiersz</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Użyj dla wszystkich</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>Użyj dla obu</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>i jeszcze kolumny: %L1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>tokeny: %L1, liczone: %L2</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>tokeny: %L1; uczona jest etykieta</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Jak widzi to model</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Szablon promptu</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Wiersz %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>Wiersz %L1 tak, jak widzi go model</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>Wiersz tak, jak widzi go model</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Następny wiersz</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>Poprzedni wiersz</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>Tokeny wiersza</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>liczone</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>widziane</translation>
    </message>
    <message>
        <source>template</source>
        <translation>szablon</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 z %L2 wierszy</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>wiersze: %L1</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>wybrano: %L1</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Wyczyść wszystkie filtry</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>Liczenie tokenów: %1</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Liczenie tokenów</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Edycja wiersza</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Wyklucz %Ln wiersz</numerusform>
            <numerusform>Wyklucz %Ln wiersze</numerusform>
            <numerusform>Wyklucz %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Eksportuj wiersze…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>Tylko wiersze z tą samą treścią tutaj</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>Odczytano w %L1 ms</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Szukanie: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>liczenie tokenów…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>Zapisano w %2 wiersze: %L1</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Jak widzi to model</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>Jako tokeny</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;Rozdzielane tabulatorem (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>Eksportuj wszystkie wiersze: %L1</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Eksport %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>Eksportuj znalezione wiersze: %L1</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>Eksportuj wybrane wiersze: %L1</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>Nie pokazano wierszy, więc nie ma czego eksportować</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>Odrzucone (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>Szukaj w całym tekście</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Podziały</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Kroki tej wersji są jeszcze obliczane</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>To starsza wersja; uczyń ją bieżącą, aby ją zmienić</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Do tego projektu nie można zapisywać</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>Wersje (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>Co pokazać ze zbioru danych</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>słowo · słowo OR słowo · =dokładnie · *wzorzec* · !nie · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Punkty kontrolne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze brak</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepszy</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>porównane przebiegi: %1</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>Kopiuj zawartość tej strony</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Ostatnia wartość</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Dziennik przebiegu</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Nie wybrano przebiegu</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Nie ma jeszcze wyników</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>Próbki napisane przez model</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>Wyniki przebiegów</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>Co pokazać o przebiegach</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Utwórz raport o wybranych przebiegach</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>ostatnia wartość %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 z %Ln przebiegu</numerusform>
            <numerusform>%1 z %Ln przebiegów</numerusform>
            <numerusform>%1 z %Ln przebiegów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln przebieg</numerusform>
            <numerusform>%Ln przebiegi</numerusform>
            <numerusform>%Ln przebiegów</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, wybrano %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 przebieg</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Kosz (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>Odgałęź bieżący przebieg ze zmianami</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>Przenieś wybrane przebiegi do kosza (Del)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Kolumny standardowe</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>Na przykład best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>Wyjmij wybrane przebiegi z kosza</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Co jest nie tak z filtrem</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>Słowa są szukane w nazwie, tagach, notatkach, danych, modelu i metodzie.
field:text przeszukuje jedno pole; =, !=, &lt;, &lt;=, &gt;, &gt;= porównują; and, or, not i nawiasy łączą.
Pola: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, każde ustawienie (lr, trainer.seed) i metryka (train/loss); is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Utwórz raport o wybranych przebiegach</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 i %2 nie można porównać</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 i %2 nie da się rozróżnić</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 jest lepszy niż %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 jest gorszy niż %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), wiersze: %4</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Najlepszy krok</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Liczone tokeny</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>Utworzono, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dane podstawowe</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Dane podstawowe: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nazwa przebiegu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Notatki o przebiegu</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Szczyt pamięci</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perpleksja</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>Wynik przebiegów</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Trafność nagrody</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Odstęp nagród</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>Wybierz przebieg w tabeli, aby zobaczyć jego wynik, fakty i notatki; wybierz kilka, aby je porównać.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tagi, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>Czas, min:s</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>Strata treningowa, ostatnia</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trenowane</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Strata walidacyjna</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>Co wypróbowano, czego się dowiedziano, co dalej</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>w najlepszym punkcie kontrolnym</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e do potęgi straty walidacyjnej</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>średnia nagroda lepszych odpowiedzi minus gorszych, na końcu</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>parami, te same wiersze walidacyjne</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>trenowane parametry</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>wiersze walidacyjne, których lepsza odpowiedź ma wyższą nagrodę, na końcu</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>słowa, rozdzielone przecinkami</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 w kroku %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>Strata każdego wiersza walidacyjnego, %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>Nie oceniono jeszcze wierszy. Pojawią się z pierwszą ewaluacją przebiegu.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>Wybierz przebieg, aby zobaczyć jego wiersze walidacyjne.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>Wybrany wiersz i odpowiedzi przebiegów</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>Słów tego wiersza nie można tu odczytać: jego zbiór danych jest niedostępny.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>Wiersze walidacyjne przebiegów</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>w kroku %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Wszystkie ustawienia są takie same.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>Jak domyślne, ustawienia: %1</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>Zmienione względem domyślnych</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Wszystkie ustawienia są domyślne.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>Takie same we wszystkich, ustawienia: %1</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>Takie same w obu, ustawienia: %1</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>Wybierz przebieg, aby zobaczyć jego ustawienia.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>Ustawienia, które są takie same</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ustawienia, które się różnią</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>Nie zapisano próbek. Ustaw evaluation.generate, aby model odpowiadał przy każdej ewaluacji.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Krok %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1: przeniesiono do kosza; Ctrl+Z przywraca</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>działające: %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>przebiegi: %1</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1: wyjęto z kosza</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: w schowku</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, w kolejce: %1</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, działające: %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 przebieg</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>Przebieg pojawia się tu zaraz po starcie: jego krzywe, ustawienia i punkty kontrolne.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>Trenującego przebiegu nie można przenieść do kosza; najpierw go zatrzymaj.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>Poproszono drugi proces o zatrzymanie po tym kroku</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>Najlepszy punkt kontrolny: %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Najlepsza strata walidacyjna</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>Odgałęź przebieg ze zmianami</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>Odgałęź ze zmianami</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Przejdź do treningu</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Niczego jeszcze nie wytrenowano</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>Otwórz folder przebiegu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Wstrzymaj przebieg</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Wstrzymanie po tym kroku …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>Przenieś przebiegi do kosza</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Wznów przebieg</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>Wróć do najlepszego punktu kontrolnego i trenuj dalej</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>Wybierz co najmniej dwa przebiegi (Ctrl+kliknięcie lub oko)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>Oznacz przebieg gwiazdką</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Zatrzymaj przebieg</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>Zatrzymanie po tym kroku …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>Zatrzymuje po tym kroku i zachowuje to, czego się nauczono; „Wznów” kontynuuje</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>Wyjmij przebiegi z kosza</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Zdejmij gwiazdkę</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>Przepis rusza od najlepszego punktu kontrolnego; zmień, co ma pójść lepiej, i naciśnij „Start”</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>Przebieg jest ukończony; odgałęź go, aby trenować dalej</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>Tego przebiegu nie można wznowić</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>Wartości zapisano w %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Utwórz raport</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>Utwórz raport o przebiegach …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>przenieś przebiegi do kosza</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>przebiegi</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>oznacz przebieg gwiazdką</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>oznacz przebiegi gwiazdką</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>zdejmij gwiazdkę</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>wyjmij przebiegi z kosza</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>zdejmij gwiazdki</translation>
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
        <translation>Odpowiedź kończy się przed pierwszym z nich.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>Odpowiedzi na model</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Domyślne</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Pierwsze ziarno</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>Nowych tokenów, najwyżej</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>Wskaż słowo odpowiedzi, aby zobaczyć, co jeszcze rozważał model.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>Zatrzymaj na tokenie końca</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Teksty stopu</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>Token pod wskaźnikiem</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k, 0: wszystkie</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>brak; po jednym w linii</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>token %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>„%1”, wybrano z %2; najbardziej prawdopodobne:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% wierszy odłożonych na koniec</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% wierszy do pomiaru straty podczas treningu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln wiersz z %1 jest prawie taki sam jak wiersz z %2</numerusform>
            <numerusform>%Ln wiersze z %1 są prawie takie same jak wiersz z %2</numerusform>
            <numerusform>%Ln wierszy z %1 jest prawie takich samych jak wiersz z %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln wiersz z %1 jest też w %2</numerusform>
            <numerusform>%Ln wiersze z %1 są też w %2</numerusform>
            <numerusform>%Ln wierszy z %1 jest też w %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>Według kolumny</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Sprawdź przecieki</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>Porównywanie każdego podziału z każdym…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>Porównano każdy podział z każdym, dosłownie i w przybliżeniu.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>Jak rozdzielić wiersze</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Trzymaj bliskie duplikaty po jednej stronie</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Przecieki między podziałami</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>Przecieki między podziałami %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>Żaden wiersz nie występuje po obu stronach</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>Jeszcze nie sprawdzono: wiersze obecne w dwóch podziałach, dosłownie lub prawie, zawyżają wyniki.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>Wybór wierszy</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>Wiersze każdego podziału</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Podziel na nowo</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>Podziel wiersze</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Podziały</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>Usuń je z %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>Test, procent</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>Przed podziałem wierszy nie ma czego porównywać.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>Te wiersze nie są podzielone. Trening sam odkłada wtedy część z nich; podział zrobiony tutaj jest taki sam w każdym przebiegu i można go sprawdzić na przecieki.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>Walidacja, procent</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>Sposób podziału</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>Pomiar na %1 byłby zbyt dobry.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>etykieta, użytkownik, dokument</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>losowo</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>według skrótu wiersza</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>równe wartości razem</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>to samo ziarno daje te same wiersze</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>wartości rozłożone równo</translation>
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
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Przenieś krok w dół</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Przenieś krok w górę</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Usuń krok</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>Wiersze przed krokiem i po nim</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>Ustawienia kroku</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>Kroki zmieniają wiersze w tej kolejności: każdy widzi to, co zostawiły poprzednie. Można je wyłączać, przenosić i cofać; wiersze poniżej pozostają oryginalne.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>Wyłączony; %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>Gdzie zaczyna się plan</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>Dlaczego krok nie może działać</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>Obliczanie na wszystkich wierszach…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>wszystkie, które zawierają tekst</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>pierwsze %L1 z %L2</translation>
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
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>Krok %1 dodał %Ln wiersz</numerusform>
            <numerusform>Krok %1 dodał %Ln wiersze</numerusform>
            <numerusform>Krok %1 dodał %Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>Krok %1 zmienił %Ln wiersz</numerusform>
            <numerusform>Krok %1 zmienił %Ln wiersze</numerusform>
            <numerusform>Krok %1 zmienił %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>Krok %1 nie zmienia wierszy</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>Krok %1 usunął wiersze: %L2, zmienił: %L3</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>Krok %1 usunął %Ln wiersz</numerusform>
            <numerusform>Krok %1 usunął %Ln wiersze</numerusform>
            <numerusform>Krok %1 usunął %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Krok %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>według %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>według skrótu</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>grupy według %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linia %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>wiersz %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentacja</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>Wybierz plik; zostanie zaimportowany i przejdzie te same kroki</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Czyszczenie</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiuj jako polecenie</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importuj %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>Importuj %1 i jeszcze %Ln</numerusform>
            <numerusform>Importuj %1 i jeszcze %Ln</numerusform>
            <numerusform>Importuj %1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Wczytaj plan</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>Wczytaj plan…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Więcej o planie</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nieznane</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Plany (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Usuń wszystkie kroki</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>Powtórz na nowych danych…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Powtórz…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Zapisz plan</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>Zapisz plan do pliku…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>Zapisz v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>Polecenie jest w schowku; zapisz obok plan jako plan.json</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>Plan zapisano w %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>Oryginalne wiersze</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Co zrobił krok</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>Zapisz wiersze pozostałe po tych krokach jako wersję</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>nie może działać</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>bez wyniku</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, starsza</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, zapisano</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>obliczanie…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>Odczyt tokenizera %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (wiersze: %3)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln ustawienie wymaga uwagi</numerusform>
            <numerusform>%Ln ustawienia wymagają uwagi</numerusform>
            <numerusform>%Ln ustawień wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiuj jako polecenie</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>Kopiuj przepis jako polecenie</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Liczenie parametrów</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślnie</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>Badanie wierszy</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>Zmierz prognozę</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>Nazwa presetu (bez modelu i danych):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>Ustawia ten przepis za bieżącym zadaniem i zostaje tutaj</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Do kolejki</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Dodaj trening do kolejki</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>W kolejce za bieżącym zadaniem</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>Odczyt wierszy treningowych</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>Przepis jako</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Przywróć wszystkie ustawienia</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Zapisz preset</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>Zapisz przepis jako preset…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Zapisano preset %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>Osobny proces</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Rozpocznij trening</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>Rozpocznij trening w osobnym procesie</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>Start czeka: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>Startuje i pokazuje przebieg (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>Przejmij przepis</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>Sprawdzenia są w schowku</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>Polecenie jest w schowku</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trenuj</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>Trenuje w osobnym procesie, który trwa dalej po zamknięciu tego okna</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Użyj presetu %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>szkic, zachowany</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 ma teraz %Ln wiersz</numerusform>
            <numerusform>%1 ma teraz %Ln wiersze</numerusform>
            <numerusform>%1 ma teraz %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, w zestawie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln modele</numerusform>
            <numerusform>%Ln modeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>wysłano stąd %Ln wiersz</numerusform>
            <numerusform>wysłano stąd %Ln wiersze</numerusform>
            <numerusform>wysłano stąd %Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, po %Ln odpowiedzi</numerusform>
            <numerusform>, po %Ln odpowiedzi</numerusform>
            <numerusform>, po %Ln odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Dodaj model</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>Odpowiedzi modeli</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Jak w treningu</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>Pyta każdy model (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Najlepszy, krok %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Uzupełnianie</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>Zbiór danych, do którego trafiają dobre odpowiedzi</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Wcześniejsze prompty</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generuj</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>Generuj odpowiedzi</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>Dobre odpowiedzi do</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>Jak pytać modele</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>Ostatni, krok %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Nie ma jeszcze punktu kontrolnego</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Żaden prompt nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Był sobie raz młynarz, który miał trzech synów.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Szablon promptu</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>Tu są przechowywane prompty, na które udzielono odpowiedzi.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Przebiegi tego projektu</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Szukaj promptów</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Krok %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Zatrzymaj generowanie</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Tekst systemowy</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>Tekst systemowy lub brak</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>O co pytać modele</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>Od czego modele kontynuują</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>Napisz nowy prompt</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Najpierw napisz prompt</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>każdy model czyta pytanie tak, jak go nauczono; Ctrl+Return pyta</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>ten sam prompt i ziarno dla każdego modelu; Ctrl+Return odpowiada</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Wróć do wersji %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Uczyń bieżącą</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>Wersja %1: %2 wierszy, o %3 mniej niż wersja %4, która jest bieżąca.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>Wersja %1: %2 wierszy, o %3 więcej niż wersja %4, która jest bieżąca.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>Wersja %1: %2 wierszy, tyle samo (%3) co wersja %4, która jest bieżąca.</translation>
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
            <numerusform>, %Ln wiersz odrzucony</numerusform>
            <numerusform>, %Ln wiersze odrzucone</numerusform>
            <numerusform>, %Ln wierszy odrzuconych</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>Wersja nigdy się nie zmienia: zapisanie kroków tworzy następną. Starsze można oglądać, uczyć na nich i czynić bieżącymi.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>Wróć do jej wierszy</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>Obejrzyj jej wiersze</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Uczyń bieżącą</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>Wybrana wersja obok bieżącej</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Trenuj na nim</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>Wersja %1 jest bieżąca: %2 wierszy.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Wersje zbioru danych</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import z %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>kroki, których ten program nie zna</translation>
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
        <translation>strata, bity/bajt</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>odczyt tutaj, tokeny/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>największa różnica prawdopodobieństwa</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>najlepszy</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punkt kontrolny</translation>
    </message>
    <message>
        <source>train</source>
        <translation>trening</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>trening, każdy krok</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>trening, wygładzony</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>walidacja</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Nie udało się zapisać %1: %2. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, krok %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, krok %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Jeszcze nic nie zapisano</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>Wybierz przebiegi w tabeli,
aby je tu narysować</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>folder nie przyjmuje zapisu</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>czas treningu, min:s</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, walidacja</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>Wszystkie wartości (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>Oś wartości</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>Wybierz, co pokazuje duży wykres</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Wybierz, co pokazuje ten wykres</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Celownik</translation>
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
        <translation>Rysunek (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Rysunek (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma gradientu</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Współczynnik uczenia</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>Strata wybranych przebiegów</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>Zaznacz najlepszy krok, punkty kontrolne i porady</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Obraz (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>Wykres zapisano w %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Zapisz wykres</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>Zapisz wykres lub jego wartości</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Pokaż wszystko (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>Wygładzanie krzywych treningu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Strata walidacyjna</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>Co jest na osi poziomej</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>oś</translation>
    </message>
    <message>
        <source>by</source>
        <translation>według</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>liniowa</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>przebiegi</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>wygładzanie</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokeny/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>% przebiegu</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>Przy %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>Przy %1 tokenach</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>W kroku %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Kopiuj wartości</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Najnowsze</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>trening</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>walidacja</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>Znaleziono: %Ln · Tylko  &gt; działania  # ustawienia  @ przebiegi  ? podręcznik</numerusform>
            <numerusform>Znaleziono: %Ln · Tylko  &gt; działania  # ustawienia  @ przebiegi  ? podręcznik</numerusform>
            <numerusform>Znaleziono: %Ln · Tylko  &gt; działania  # ustawienia  @ przebiegi  ? podręcznik</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  przejdź</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  zamknij</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nic się tak nie nazywa</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  ustaw tutaj</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>Słowa są szukane w działaniach, ustawieniach, danych, przebiegach i podręczniku. Znak na początku zawęża: &gt; działania, # ustawienia, @ przebiegi, ? podręcznik.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  wybierz</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln w kolejce</numerusform>
            <numerusform>%Ln w kolejce</numerusform>
            <numerusform>%Ln w kolejce</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Usuń %1 z kolejki</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Kontynuuj %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Pozostaw zatrzymane</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Żadne zadanie nie działa</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>Wstrzymaj: zatrzymaj po tym kroku i zachowaj to, czego się nauczono</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Wstrzymanie po tym kroku…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Zatrzymaj %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Zatrzymaj to zadanie</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Zatrzymanie po tym kroku…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>wstrzymano; to, czego się nauczono, zachowano</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1: niepowodzenie</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1: zakończono</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>po %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
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
        <translation>Utwórz projekt</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>Nazwij folder nowego projektu</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Otwórz demo</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Ten projekt jest otwarty w innym oknie; tutaj można go tylko czytać</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>wolne: %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: pusto</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>tokeny: %1</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, wolne: %2</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, parametry: %2</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 baśnie, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>Projekt to folder: dane, przebiegi i raporty w środku, nic poza nim.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>Maleńki model uczy się brzmieć jak bracia Grimm. Model, dane i przepis są gotowe: naciśnij „Start” i patrz, jak spada strata.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Dodaj folder modeli…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>Wszystkie wagi lub adapter niskiego rzędu, na własnym procesorze, z krzywymi na żywo.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektura</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet lub zwykły tekst; przed importem widać każdy wiersz</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>Wybierz pliki z wierszami</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Dołączone do programu</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>Porównaj i przekaż</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Rdzenie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Projekt demonstracyjny</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Upuść własne dane w dowolnym miejscu okna</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>Dostrój model językowy na własnych danych, na tym komputerze</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Trafia do</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>Importuj, czyść i sprawdzaj wiersze; każdy widać dokładnie tak, jak przeczyta go model.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wymaga</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nowy projekt…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nie otwarto projektu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze brak</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Na dysku</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Otwórz inny projekt</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Otwórz demo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Wklej wiersze</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesor</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trenuj</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>Oceniaj przebiegi rzetelnie, czytaj odpowiedzi obok siebie, eksportuj ze sprawdzeniem odpowiedzi.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>Pisze bardzo proste baśnie. Do prób, nie do odpowiadania.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>ani sieci, ani karty graficznej</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ciemne kolory</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Jasne kolory</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Podręcznik (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Brak projektu</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>Szukaj działań, danych, przebiegów, ustawień</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtruj %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
</TS>
