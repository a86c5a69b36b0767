<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>À propos d’Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Livré avec</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Affiner des modèles de langage sur sa propre machine.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
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
        <translation>%1 tokens comptés vus %2 fois risquent d’être appris par cœur</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>%1 comptés, gabarit %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>%1 lignes sont réservées pour mesurer la perte</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1 lignes sont omises</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1 lignes dépassent %2 tokens et sont coupées</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>%1 séquences de %2 tokens par passage</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>%1 lignes de validation ne servent jamais à l’entraînement</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>Vides, trop longues, ou rien n’y compte</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>Réserver 10 %</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Aucun modèle choisi</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>Aucun projet ouvert ; une exécution est gardée dans son dossier</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>Il ne reste aucune ligne pour l’entraînement</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>Aucune ligne réservée : le surapprentissage reste invisible</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>Aucune ligne d’entraînement choisie</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Arrêter tôt</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>Le diagnostic n’a rien trouvé d’anormal dans les lignes</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>Le taux d’apprentissage dépend de la méthode et de la taille du modèle</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Les lignes sont en cours de lecture</translation>
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
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>complétion</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 lignes/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pas/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln pas</numerusform>
            <numerusform>%Ln pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>interroge le checkpoint</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>examine %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>mise en place</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>exécute le plan</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>segmente en tokens</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>perte de la méthode</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>nats par ligne</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>nats par token</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur quadratique</translation>
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
        <translation>%1 Md</translation>
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
        <translation>moins de 1 s</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>%1 époques</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>%1 époques font &lt;b&gt;%2 pas&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 séquences × %2 accumulées = &lt;b&gt;%3 séquences&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, échauffement %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, %2 pas d’échauffement</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3 lignes</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, taux automatique</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, environ %1 tokens comptés</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 séquences&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>Le nombre de pas de %1 époques sera connu une fois les lignes lues.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>L’exécution a &lt;b&gt;%1 pas&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>selon la tâche</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>bêta %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>lissage d’étiquettes %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>rien de choisi</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>Dernier : rapport écrit dans %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Page web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 dépasse 64 Mo, ce qui n’est pas un rapport</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(Un dessin du rapport ne peut pas être affiché.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Meilleure perte de validation</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Tokens comptés</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Dossier de l’exécution</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>Dernière perte d’entraînement</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>Dernière perte de validation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>Affichée dans les graphiques</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>Étape de la meilleure perte de validation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>Étapes faites</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Temps d’entraînement</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Perte val.</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>Perte de validation en petite courbe</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Quand elle a été créée</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>par étape</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>étoilée</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>perte val.</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Il manque une parenthèse fermante.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>Une exécution ne peut pas être « %1 » ; elle peut être %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>Il manque une valeur après « %1%2 ».</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>Il manque un mot avant « %1 ».</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Il manque quelque chose à la fin.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Les parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>Il y a une parenthèse fermante de trop.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>Il n’y a pas de champ « %1 » ; le plus proche est %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>« %1 » n’est pas une comparaison ; il y a :, =, !=, &lt;, &lt;=, &gt; et &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>« %1 » n’est pas attendu ici.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 et ${name} désignent les groupes du motif.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>Un objet JSON : la colonne et ce qu’elle dit.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>Une colonne dont les valeurs égales restent d’un côté, par exemple la personne ou le document.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>Une colonne dont les valeurs sont réparties également entre les partitions, par exemple l’étiquette.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>Un fichier ou un jeu de données jamais utilisé pour l’entraînement. S’il est vide, une part des lignes d’entraînement est réservée.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>Un fichier, ou dataset:NAME[@VERSION][/SPLIT] du projet.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Un dossier au format Hugging Face, ou le nom d’un modèle disponible.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>Un saut de ligne dans un paragraphe devient une espace. Pour la prose coupée à largeur fixe.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>Un nouvel ordre tiré de la graine à chaque époque. Désactivé : l’ordre du fichier.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>Une expression régulière (PCRE2), ou un texte brut.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>Une expression régulière (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>Le contenu même d’une ligne décide de son côté, si bien qu’elle y reste quand des lignes s’ajoutent ; les parts sont à peu près respectées.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>Un adaptateur entraîné. Avec une méthode à adaptateur, l’entraînement continue à partir de lui ; avec l’affinage complet, il est d’abord fusionné.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Un modèle entier pour Transformers, vLLM ou un nouvel entraînement</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>Un mot échange sa place avec un autre, au plus tant de mots derrière lui.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>Au-dessus de 0, l’emporte sur les époques.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>Au-dessus de 0, l’emporte sur la part.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>Au-dessus de 0, les lignes dont le modèle est sûr comptent moins ; 2 est courant.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Accumulation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Checkpointing d’activations</translation>
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
        <translation>AdamW, état 8 bits</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>Ajoute des copies de lignes d’entraînement en minuscules, en majuscules ou mélangées.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>Ajoute des copies de lignes d’entraînement où certains mots anglais sont remplacés par des synonymes (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>Ajoute des copies de lignes d’entraînement où manquent certains mots ; au moins un mot reste.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>Ajoute des copies de lignes d’entraînement où certains mots ont échangé leurs places ; espaces et signes restent où ils sont.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>Ajoute des copies de lignes d’entraînement sans certains signes de ponctuation, ou avec davantage.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>Ajoute des copies de lignes d’entraînement avec les fautes de doigts sur un clavier.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>Ajoute une ligne derrière toutes les autres, par exemple une ligne rejetée qui a été réparée ; les étapes suivantes la voient aussi.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Semblables dès</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>Toutes les lignes égales</translation>
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
        <translation>En écrire aussi un après ce nombre de minutes.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>Équilibré : une ligne compte d’autant plus que sa classe est rare.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>Lots additionnés avant un pas : le même pas avec moins de mémoire.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>En plus du meilleur. 0 ne garde que le plus récent.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Better means by</source>
        <translation>Meilleur d’au moins</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>Lignes vides au plus</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>Par hachage</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>De combien la récompense de la réponse choisie doit dépasser celle de la réponse rejetée.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>MAJUSCULES</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>Centrer les récompenses</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>Copies modifiées de chaque ligne.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>Checkpoint après</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint tous les</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Checkpoints gardés</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>Poids choisis seulement</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>Limiter les gradients à</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>Codes de langues, séparés par des virgules : en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>Rôles des colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>Calculer des parties deux fois pour économiser la mémoire.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Poursuivre le pré-entraînement</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>Caractères de contrôle, marques d’ordre des octets et espaces sans chasse. Les liants d’emoji et d’écritures restent.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Cosinus avec redémarrages</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>Compté dans la perte</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>Couper à la fin</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>Décroissance par couche</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>Décide de chaque choix aléatoire : ordre, dropout, nouveaux poids.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Déterministe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>Écarter par motif</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>Écarter ce qui n’est pas sûr</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>Écarte toutes les autres lignes à la place.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>Écarte les lignes avec trop peu ou trop de caractères, ou de tokens d’un modèle.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>Écarte les lignes où une expression régulière correspond.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>Écarte les lignes qui sont dans une autre langue.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>Écarte les lignes portant ces numéros, comptés à partir de 0 dans la version où commence le plan.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>Chaque Mot Avec Une Majuscule</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>Chaque bloc apprend à cette fraction du taux de celui du dessus ; 1 : tous égaux.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Modifier une cellule</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>Plongements seuls</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>Vide : celle dont le rôle est étiquette.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Évaluer tous les</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>Évaluations sans meilleure perte de validation après lesquelles l’exécution prend fin.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Chaque bloc</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Chaque token</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Doublons exacts</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>Exclure des lignes</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>Trouve les adresses e-mail, numéros de téléphone, IBAN, numéros de carte et adresses IP.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gamma focal</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>Pour soi et pour le rapport.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Affinage complet</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>Fichier GGUF</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML en texte</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>Répartit les lignes entre entraînement, validation et test ; ce qui est attribué à une partition reste avec sa ligne.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>Hachage de</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>Comment une paire de réponses devient une perte.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>À quel point une méthode de préférence reste proche du modèle de référence.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>Comment les gradients deviennent des pas.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>La mémoire de la moyenne des gradients.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>La mémoire de la moyenne des gradients au carré.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>Combien de lignes d’entraînement reçoivent des copies.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>Combien d’échanges, pour chaque mot du texte.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>De combien la perte de validation doit baisser pour compter comme meilleure.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>Combien de fois chaque ligne est vue.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>Comment les mots modifiés sont écrits.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>Comment les champs d’une ligne deviennent un texte.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>Comment les fichiers sont lus.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Comment le taux d’apprentissage évolue au fil de l’exécution.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Dossier Hugging Face</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>adresses IP</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>Réglage par instructions</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Racine carrée inverse</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>Son numéro, à partir de 0.</translation>
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
        <translation>Fusionner les espaces</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Garder les quasi-doublons d’un côté</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Garder l’original</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>Garder celles qui correspondent</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>Garde finie la division par de petits gradients.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>Garde la première des lignes qui disent la même chose.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>Garde la première des lignes dont le libellé est presque le même (MinHash, puis mesure exacte).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>Omettre des mots</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>Ignorer la casse et les espaces</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne source</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
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
        <translation>Journaliser tous les</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>Les gradients plus longs sont ramenés à cette norme.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>Les lignes plus longues sont écartées.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>Les suites de lignes vides plus longues sont raccourcies.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Séquence la plus longue</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>Les signes à l’intérieur des mots et des nombres (don't, 3.14) restent.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>Multiplier par alpha / √rang au lieu d’alpha / rang.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune : force du bruit que l’entraînement ajoute aux plongements ; 5 est courant.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC joint lettres et accents ; NFKC change aussi ﬁ en fi et ² en 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC : composé</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC : composé, formes de compatibilité résolues</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>Noms de colonnes, séparés par des virgules. Vide : celles qui contiennent ce qui est demandé ; réponses et étiquettes restent telles quelles.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>Noms de colonnes, séparés par des virgules. Vide : celles qui contiennent ce dont le modèle apprend.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>Ni espaces ni sauts de ligne au début et à la fin d’un texte, pas d’espaces en fin de ligne.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>Bruit sur les plongements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>Numéros et plages : 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>Un seul fichier pour llama.cpp, Ollama, LM Studio. Q8_0 range les poids sur 8 bits, un quart de F32, et les réponses restent presque les mêmes ; Q4_0 sur 4 bits, un huitième, et elles changent sensiblement</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>Seules les premières lignes sont utilisées.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>Seules les premières lignes de validation sont utilisées.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compactage</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>Motifs de noms de poids à entraîner ; * remplace tout.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polynomial</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Perte de préférence</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>Préférence : DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>Préférence : KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>Préférence : ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>Préférence : SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>Threads du processeur.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Gabarit de prompt</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>Tire les poids vers zéro ; pas les normes ni les biais.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>Facteurs QR (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Échelle stabilisée en rang</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>Rangs des modules</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>Taux de B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>Refuser d’entraîner</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Régression</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>Erreurs de régression</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>Renomme des étiquettes ; deux qui reçoivent le même nom sont fusionnées. Un nouveau nom vide écarte les lignes.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>Réparer le texte mal lu</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>Remplace chaque occurrence d’une expression régulière ou d’un texte brut.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Exactitude de la récompense</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Marge de récompense</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Modèle de récompense</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>Robuste aux étiquettes fausses</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>Les lignes sont mises bout à bout au lieu d’être complétées. Plus rapide, avec les mêmes pertes : aucune ligne n’en voit une autre.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>Lignes calculées en une fois.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>Des lignes presque identiques ne testent pas ce qui a été appris.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>Lignes trop longues</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>Les lignes qui ne diffèrent en rien d’autre comptent comme identiques.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>Les lignes avec moins de tokens sont écartées.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>Les lignes avec plus de tokens sont écartées.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>Les suites d’espaces et de tabulations dans une ligne deviennent une espace ; l’indentation reste.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Part des lignes</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>Les lignes courtes, les nombres et le code n’ont souvent pas de langue reconnaissable. Désactivé : ils restent.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>Les lignes plus courtes sont écartées.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Sigmoïde (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>Vecteurs singuliers (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Diviser en morceaux</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Répartir également</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>Quadratique (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Partir d’un adaptateur</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>Taille du pas au maximum de la planification.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>Taille du pas au maximum.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Pas au plus</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>Pas entre deux checkpoints.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>Pas entre deux regards sur les lignes de validation.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>Pas entre deux points des courbes.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Arrêter tôt après</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>Échanger des mots</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
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
        <translation>Retirer les caractères invisibles</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>Retire balises, commentaires, scripts et styles, garde les paragraphes comme sauts de ligne et résout les entités.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>Marge visée</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>La sortie de l’adaptateur est multipliée par alpha / rang.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>La réponse et son token de fin seulement, ou chaque token.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>La colonne de la cellule.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>La colonne dont la valeur décide. Vide : tout ce dont le modèle apprend.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>Le dossier ou le nom du modèle dont le tokenizer compte.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>La largeur intérieure des matrices de l’adaptateur. Un rang plus élevé peut apprendre plus et coûte plus.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>Le taux d’apprentissage à la fin, en part du maximum.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>Le taux d’apprentissage de la seconde matrice, en multiple de celui de la première (LoRA+) ; 16 y est courant.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>La ligne de la source dont elle a été réparée ; 0 : aucune.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>Le modèle répond à quelques prompts de validation à chaque évaluation.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>Le numéro qu’elle reçoit, à partir de 0 : derrière ceux de la version par laquelle le plan commence.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>La ligne reste, et ses copies la suivent ; les copies d’une étape antérieure n’en reçoivent pas. Désactivé : les copies prennent sa place.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>La même exécution donne les mêmes bits sur cette machine.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>La même graine donne les mêmes copies.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>La même graine donne les mêmes lignes.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>La part des entrées de l’adaptateur mise à zéro pendant l’entraînement.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>La part de tous les pas où le taux monte vers son maximum.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>La part des lettres qui deviennent fausses.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>La part des signes omis, ou des mots qui en reçoivent un.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>La part des lignes gardée pour la fin.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>La part des lignes qui mesure la perte pendant l’entraînement.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>La part de la probabilité cible répartie sur toutes les autres ; pour des paires, la part qui peut être étiquetée à l’envers.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>La part des lignes d’entraînement réservée pour mesurer la perte.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>La part des mots omis.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>La part des mots remplacés, parmi ceux qui ont un synonyme.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>La part des mots dont les lettres sont modifiées.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>La part des suites de cinq lettres que deux lignes ont en commun.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>Le texte est cherché tel quel ; aucun signe n’a de sens particulier.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>Le texte qui prend sa place.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>Les matrices entraînées seules, pour PEFT ou pour continuer l’entraînement ; il faut le modèle de base</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Exactitude des tokens</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>Tokens de</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>Tokens par séquence. Les lignes plus longues sont coupées, divisées ou écartées.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Poids entraînés</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Lignes d’entraînement</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>Rogne les textes, fusionne les suites d’espaces et de lignes vides, et uniformise les fins de ligne.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Fautes de frappe</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>Rejoindre les lignes</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>Lignes de validation</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Pas d’échauffement</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>Échauffement, stable, décroissance</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>Pondère un terme qui garde la moyenne des deux récompenses près de zéro ; 0,01 est courant.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>Poids des mauvaises réponses</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>Poids des bonnes réponses</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>Ce qu’il advient des lignes dépassant la séquence la plus longue.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>Ce qu’il advient de ce qui est trouvé.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>Ce qui est calculé sur les lignes de validation.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Ce qui est cherché.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>Ce qui est entraîné : tous les poids, certains d’entre eux, ou de petites matrices à côté.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>Ce que dit la cellule désormais.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>Facteur de la perte d’une réponse jugée mauvaise.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>Facteur de la perte d’une réponse jugée bonne. Compense des nombres d’avis inégaux.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>Ce que sont les matrices au début : rien, ou la partie la plus forte du poids lui-même, qui est alors entraînée.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>Ce que le modèle apprend des lignes.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>Comment l’exécution s’appelle dans les tableaux et graphiques.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>Où cela coûte peu</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>Où le calcul est fait.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>Là où des couches diffèrent du rang ci-dessus : nom=rang, séparés par des virgules, par exemple q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>Quelle colonne joue quel rôle : rôle=colonne, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>Quelles touches sont voisines.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Espaces blancs</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>Mots pour grouper les exécutions, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>Écrire des échantillons</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>Écrit une cellule d’une ligne, comptée à partir de 0 dans la version où commence le plan.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>Écrit les mêmes caractères de la même façon, et répare le texte lu dans le mauvais encodage.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a trouve A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>toutes égales</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear : chaque couche linéaire des blocs ; ou des noms comme q_proj, v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>à la fin de chaque époque</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>lots par pas</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>selon la méthode et la taille du modèle</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>selon les époques</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>selon la part</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>numéros de carte</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>écarter la ligne</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32, ou produits bf16 avec poids et optimiseur en fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>comment les gradients deviennent des pas</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>combien de temps, combien à la fois</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>comment le taux d’apprentissage évolue</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>omettre des signes</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>masquer : [adresse e-mail]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>pas selon le temps</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>sauf normes, biais</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>du maximum</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>des lignes</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>des pas</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>ancien=nouveau, séparés par des virgules.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>au hasard pour chaque mot</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>mettre des signes après des mots</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>remplacer par un texte</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>le contexte du modèle, au plus 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>adresses web</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>ce qui est affiné</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>ce qui est mesuré</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>ce qui est entraîné</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>ce que pèse la perte</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>ce que le modèle lit</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© redevient é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>Ajouter d’autres restrictions ou verrouiller des appareils contre les versions modifiées.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>Ajouter des conditions ou des verrous techniques qui privent de ces droits ceux qui le reçoivent.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>Joindre le fichier Notice que les conditions demandent.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>Demander une licence à Meta si vous dépassez la limite d’utilisateurs.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>Demander l’autorisation des auteurs avant tout usage commercial.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>Supposer que ce qui peut être téléchargé peut être utilisé.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>Tenir les auteurs pour responsables : ils ne promettent rien et ne doivent rien en cas de défaillance.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>Le modifier et bâtir dessus, y compris pour entraîner un modèle.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>Le modifier et bâtir dessus.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>Le modifier, l’affiner et garder le résultat pour vous.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>Prétendre posséder l’original.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>Compter sur une licence de brevets ou de marques : aucune n’est accordée.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>Compter dessus pour toujours : Google peut restreindre un usage contraire aux conditions.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>Découvrir qui l’a fait et ce qui est permis avant de transmettre quoi que ce soit fait avec.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>L’affiner et transmettre le résultat sous le même accord.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>L’affiner et transmettre le résultat, sous vos propres conditions si elles gardent la liste des usages interdits.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>L’affiner et transmettre le résultat.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Suivre la politique d’usage acceptable de Meta et lier à l’accord ceux qui le reçoivent de vous.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Suivre la politique d’usage acceptable de Meta.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>Donner à quiconque le reçoit le code source complet, sous la forme que vous modifieriez vous-même, ou une offre écrite de le fournir.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>Transmettre une copie de l’accord et conserver la mention de Meta dans un fichier texte nommé Notice.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>Transmettre une copie de la licence et reprendre ses restrictions d’usage dans vos propres conditions.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>Transmettre une copie des conditions et lier à ses restrictions d’usage ceux qui reçoivent le modèle ou un dérivé.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>Garder vos modifications pour vous tant que vous ne transmettez rien.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>Conserver la ligne de droit d’auteur et le texte de la licence avec chaque copie et avec chaque modèle dérivé que vous transmettez.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>Conserver la ligne de droit d’auteur, les conditions et la clause de non-responsabilité avec chaque copie, dans la documentation si vous ne livrez pas le code source.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>Conserver la mention d’un support (une édition, un dépôt) quand vous transmettez ce fichier même.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>Conserver les mentions de droit d’auteur, de brevets et de marques, et le fichier NOTICE s’il existe.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>Garder ce qu’il répond : Google n’y revendique aucun droit.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>Mettre un lien vers la licence.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>Le verrouiller techniquement ou laisser entendre que les auteurs vous soutiennent.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>Le regarder et l’essayer pour vous-même, dans la mesure où la loi de votre pays le permet.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>Nommer les auteurs comme ils le demandent, avec le titre et un lien vers la source si vous en avez un.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>Nommer les auteurs, mettre un lien vers la licence et dire si vous avez modifié quelque chose.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>Rien selon le droit d’auteur ; vérifiez que l’œuvre est libre dans votre pays aussi, car les durées diffèrent.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>Rien ; nommer la source reste de bon usage.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>Le transmettre, ainsi que ce que vous en avez fait, même contre paiement.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>Le transmettre, même contre paiement.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>Transmettre une copie de la licence.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>Transmettre l’œuvre entière sous cette licence, avec son texte et les mentions.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>Transmettre ce que vous avez fait, sous vos propres conditions pour votre propre part.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>Publier les adaptations sous cette licence ou une licence compatible ; on discute si un modèle entraîné est une adaptation, supposez-le donc quand vous le pouvez.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>Publier le modèle, ou ce qui en a été entraîné, avant que la licence soit connue.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>Mettre une adaptation sous des conditions plus étroites ou la verrouiller techniquement.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>Indiquer dans les fichiers modifiés que vous les avez modifiés, et conserver les mentions.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>Indiquer dans les fichiers modifiés que vous les avez modifiés.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>Indiquer dans les fichiers modifiés que vous les avez modifiés ; un modèle affiné est un fichier modifié.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>Dire ce que vous avez modifié, et quand.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>Dire si vous avez modifié quelque chose.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>Le partager, ainsi que vos adaptations, gratuitement.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>Afficher « Built with Meta Llama 3 » (à partir de 3.1 « Built with Llama ») à un endroit visible et commencer par « Llama » le nom d’un modèle que vous diffusez.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>Poursuivre quiconque pour des brevets portant sur l’œuvre : votre propre licence de brevet prendrait fin.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>Laisser entendre que les auteurs vous soutiennent, vous ou votre usage.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>Laisser entendre que les auteurs vous soutiennent.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>Utiliser les marques de Meta au-delà de ce que nomme l’accord.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>L’utiliser à toute fin, y compris commerciale, et le modifier.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>L’utiliser à toute fin, y compris commerciale.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>L’utiliser aux fins nuisibles que la licence énumère, comme enfreindre la loi, nuire aux mineurs, tromper, ou décider des droits des personnes sans elles.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>L’utiliser pour ce que nomme la politique d’usages interdits de Google.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>L’utiliser pour ce que la politique d’usage acceptable interdit.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>L’utiliser pour ce que la politique d’usage acceptable interdit : crime, préjudice, tromperie, armes et autres.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>L’utiliser, ou un modèle fait avec, principalement pour un avantage commercial ou contre paiement.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>Utiliser les noms des auteurs pour recommander votre produit sans leur accord écrit.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>Utiliser les brevets des contributeurs dans la mesure où leurs contributions en ont besoin.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>Utiliser le modèle ou ses réponses pour améliorer un autre grand modèle de langue hors de la famille Llama 2.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>Utiliser comme vôtres les noms et logos du projet.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>L’utiliser, le modifier et le partager à toute fin, sans demander et sans nommer personne.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>L’utiliser, le modifier et le partager à toute fin.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>Utiliser, modifier et partager le modèle, y compris commercialement, tant que vos services ne dépassent pas 700 millions d’utilisateurs par mois à sa parution.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>Utiliser, modifier et partager le modèle, y compris commercialement.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>L’utiliser, le copier et le modifier pour l’étude, la recherche et un usage privé.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>L’utiliser, le copier et le partager à toute fin, y compris commerciale.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>Avec les modèles de vision de 3.2 : les utiliser en tant que personne ou entreprise de l’Union européenne.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>Avec la version 3.0 : utiliser le modèle ou ses réponses pour améliorer un autre grand modèle de langue hors de la famille Llama.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>Écrire dans la fiche du modèle ce que vous avez trouvé.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Affiner des modèles de langage sur sa propre machine.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>Ouvrir un projet prêt, avec le modèle et les données fournis.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Le projet à ouvrir.</translation>
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
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>À propos d’Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Aucun projet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Affiche la fenêtre dans cette langue.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>La langue changera quand le travail de la place ouverte sera terminé</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>Le manuel n’est pas installé ; sa place est %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln à corriger</numerusform>
            <numerusform>%Ln à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>Afficher %Ln autre réglage de %1</numerusform>
            <numerusform>Afficher %Ln autres réglages de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Permis : %1 à %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Rétablir %1 à sa valeur par défaut</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>doit être un nombre fini</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit valoir au moins %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit valoir au plus %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>« %1 » n’est pas un nombre entier</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>rôle=colonne, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>Replier l’inspecteur</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>Déplier l’inspecteur</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne demande d’attention</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>, spécial</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>compté dans la perte</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>template</source>
        <translation>gabarit</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>token %1, id %2 : %3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>Ligne %L1 du fichier source</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Tient ici</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Lecture ici</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>bits/octet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>sur disque</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>par mot</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % vides</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>%L1 différentes</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>toutes différentes</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>du fichier</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>une copie modifiée</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>une ligne de plus</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>avant et après</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 moins %2, %3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>Cliquer pour afficher dans les graphiques</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>Cliquer pour ajouter une étoile</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>Affiché dans les graphiques ; cliquer pour masquer</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>Étoilée ; cliquer pour retirer l’étoile</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>Comment elle a été faite</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>examinée</translation>
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
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>Manuel – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>%L1 tokens, %2/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>Copier cette réponse de %1</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>Génération avec %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>Garder le prompt et cette réponse comme ligne d’un jeu de données</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>La réponse est dans le presse-papiers</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>lecture du modèle…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>envoyé à %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>arrêté après %Ln token</numerusform>
            <numerusform>arrêté après %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>Contrôle des réponses</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>Contrôle des réponses, prompt par prompt</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>Plus grand écart d’une probabilité, un point par prompt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>L’export répond comme le checkpoint</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>L’export ne répond pas comme le checkpoint</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>chaque export est relu et comparé avant d’être considéré comme terminé</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>glouton, un point par prompt</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>meilleur checkpoint</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>meilleur, pas %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>checkpoint %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>dernier, pas %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>La réponse apparaît ici, mot à mot.</translation>
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
        <translation>%1 vaut « %2 » : %3 ; c’était %4 avant.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de démarrer</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copier ces chiffres</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>Compté dès qu’un modèle est choisi.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Taux d’apprentissage par pas</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Taux d’apprentissage au fil de l’exécution</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>Aucun pas possible tant que la taille de lot et l’accumulation ne sont pas valides.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>Un pas de l’optimiseur</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>Planification, en part du taux automatique</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>Remettre à %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>Part des paramètres qui est entraînée</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Afficher le champ</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>%Ln point bloque le démarrage</numerusform>
            <numerusform>%Ln points bloquent le démarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Paramètres entraînables</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>Licence du résultat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Ce qu’ils reçoivent</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>1re différence</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>Écart max.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Tokens égaux</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>au token</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>glouton</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>d’une probabilité</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>Enregistrement des lignes dans %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>Ouvrir d’abord un projet : les lignes sont gardées dans son dossier.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>Ce projet est ouvert dans une autre fenêtre ; les lignes peuvent y être gardées.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>exécutions %1–%2 sur %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 a été arrêté ; son dernier checkpoint est gardé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>Dernier : %1 terminé</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>Ouvrir d’abord un projet : une exécution est gardée dans son dossier.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>Démarrage d’un processus séparé…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>Ce projet est ouvert dans une autre fenêtre ; entraîner là-bas, ou la fermer.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>Entraînement dans le processus %1 ; il continue si cette fenêtre est fermée</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 est dans la corbeille ; Ctrl+Z le rétablit</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln jeu de données avec lignes rejetées ou constats</numerusform>
            <numerusform>%Ln jeux de données avec lignes rejetées ou constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln jeu de données, %1</numerusform>
            <numerusform>%Ln jeux de données, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln constat du diagnostic</numerusform>
            <numerusform>%Ln constats du diagnostic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, modifié</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet ou texte brut ; chaque ligne est visible avant l’import.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>Vérifier le jeu de données choisi</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>Copier son nom pour une commande</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>Données (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Déposer ses propres données n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Exporter les lignes</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Exporter les lignes…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Filtrer les jeux de données</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>Répartir les lignes entre entraînement, validation et test</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>Importer les données fournies</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>Dernier : import de %1, %2 en %L3 s</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>Chercher des défauts dans les lignes</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>Plus sur ce jeu de données</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>Mettre le jeu de données choisi à la corbeille</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>Rejouer les étapes sur %1</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>Rejouer les étapes sur un fichier</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>Rejouer les étapes sur de nouvelles données…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>Enregistrer les étapes comme version</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>Les étapes de %1 sont d’abord enregistrées, pour que l’entraînement en tienne compte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>Répartir le jeu de données choisi</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>Impossible d’écrire dans ce projet ; en ouvrir un autre pour importer.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>S’en servir</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>Utiliser ce jeu de données pour l’entraînement</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>Écrire dans un fichier les lignes sélectionnées, trouvées ou toutes</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>Auteurs : %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Lignes vides</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Faits sur %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>Longueur en caractères</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Longueur en tokens</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>Longueurs des lignes</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>Licence et source</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>Ligne la plus longue</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Lignes répétées</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>Les faits sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>le plus et le moins de lignes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln ligne dit la même chose.</numerusform>
            <numerusform>%Ln lignes disent la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>Une partie des %L1 lignes a été examinée, prise dans tout l’ensemble ; les nombres valent pour cette partie.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>Ajouter l’étape : %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Vérifier toutes les lignes</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>Exclure ces lignes</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>Quinze règles ont examiné %L1 lignes.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>Quinze règles ont examiné chaque ligne.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>Recherche de doublons, contradictions, réponses vides, texte abîmé, données personnelles…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>Pas encore vérifié : doublons, étiquettes contradictoires, réponses vides, texte abîmé, données personnelles et dix autres défauts.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>Le même texte figure %Ln fois avec des étiquettes différentes. Garder une étiquette, ou les écarter.</numerusform>
            <numerusform>Le même texte figure %Ln fois avec des étiquettes différentes. Garder une étiquette, ou les écarter.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>une partie : %L1 lignes</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>%L1 lignes vérifiées</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1, checkpoint %2, pas %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>Contrôle des réponses</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>Contrôle des réponses…</translation>
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
        <translation>Export de %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>Filtrer les checkpoints</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à l’entraînement</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>Dernier : exporté vers %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>Recherche d’exports</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>Recherche de checkpoints</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>Recherche des formats possibles pour %1</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Rien à exporter pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>Rien n’a encore été exporté dans ce dossier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>Ce dossier contient déjà un export ; choisir un autre nom</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>Aucune exécution à rapporter pour l’instant</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>Entraîner d’abord un modèle : chaque checkpoint d’une exécution peut être écrit comme dossier lisible par d’autres programmes.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Écrire un rapport…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Écrire un rapport…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Écriture et vérification…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Écrits auparavant</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>meilleur, pas %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>dernier, pas %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>perte val.</translation>
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
        <translation>Interroger le checkpoint</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>Les rouvrir et comparer</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>Quelques pas réels sur vos lignes disent ce que prendra tout l’entraînement.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>Revient quand chaque réglage est valide.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Mesuré sur %Ln pas réel de vos lignes : ± %1, %2 jetons par seconde</numerusform>
            <numerusform>Mesuré sur %Ln pas réels de vos lignes : ± %1, %2 jetons par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>La recette a changé depuis cette mesure.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>Des pas réels de cette recette sont calculés puis jetés ; une demi-minute au plus pour la plupart.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>Format des nombres</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>pas pour cette exécution</translation>
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
        <translation>choisi à la main</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 deviennent la version %2 du jeu de données &lt;b&gt;%3&lt;/b&gt; ; %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 est omis</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>%1 lues, %2 rejetées</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>encore %Ln fichier</numerusform>
            <numerusform>encore %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; l’encodage se voit dans %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1 lignes&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Toutes les lignes bien formées&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;Désactivé : %1.&lt;/b&gt; Cela tient aux numéros de lignes de l’ancien fichier, et ici les mêmes numéros sont d’autres lignes. Cela reste dans la liste des étapes, pour examen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;Pour s’en servir à l’entraînement, donner des rôles aux colonnes&lt;/b&gt; (les listes sous les noms de colonnes) : texte seul, ou texte et étiquette, instruction et sortie, messages, ou prompt, choisi et rejeté. Sans rôles, les lignes peuvent être vues et parcourues.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Trouvé dans le fichier</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>Donner un nom au jeu de données</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Comment le fichier est lu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importer %1 lignes</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>Importer toutes les lignes</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>Nom, licence et source</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>Aucune ligne n’a pu être gardée</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>Rien pour l’instant. Choisir à gauche un autre format ou encodage, ou un autre fichier.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>Forme %1 : %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>Forme pas encore connue</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Ignorer ce fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>Le texte est stocké en UTF-8. Le fichier lui-même n’est pas touché. Ctrl+Z annule l’import.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>La %Ln ligne rejetée attend dans un onglet à part.</numerusform>
            <numerusform>Les %Ln lignes rejetées attendent dans un onglet à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>La commande est dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Puis elles passent par &lt;b&gt;%Ln étape&lt;/b&gt;, et ce qui reste devient la version suivante.</numerusform>
            <numerusform>Puis elles passent par &lt;b&gt;%Ln étapes&lt;/b&gt;, et ce qui reste devient la version suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>Pourquoi l’import a échoué</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>toutes les %L1 lignes</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>barre  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>virgule  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>toutes les colonnes sont gardées</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>première ligne</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>conservé à côté du jeu de données</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>lecture des premières lignes…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>point-virgule  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>les %L1 premières lignes</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>d’où cela vient</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>qui nommer</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>Impossible de créer %1 ; le disque est-il plein ou en lecture seule ?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Impossible de démarrer %1 : %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>Le processus s’est terminé avant le début de l’exécution ; ses messages sont dans %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli n’est pas à côté du programme de la fenêtre ; l’installer, ou démarrer l’exécution dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>La recette en run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Tout usage</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Fournis</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Usage commercial</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Tient ici</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Affinage complet</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>Licence permet</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>Partage du résultat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Où se trouvent les modèles</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>Une conversation telle que l’écrit le gabarit de chat</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Gabarit de chat</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>En choisir un dans le tableau pour voir sa fiche, sa licence, son tokenizer et ses fichiers.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>Copier pour sha256sum</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte complet</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>Texte complet de la licence</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Hachage de %1</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>Licence en clair</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Mémoire pour l’entraînement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Aucun modèle choisi</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>Aucun : c’est un modèle de base. Les lignes de chat et d’instruction sont écrites avec le gabarit de la recette.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>D’un type qui ne peut être rendu ici ; choisir un autre gabarit dans la recette. Son texte :</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>De la famille %1. Une conversation telle que le modèle la lit :</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Il était une fois un meunier qui avait trois fils.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Page du modèle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>Afficher les hachages</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Stocké en</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>Texte pour essayer le tokenizer</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>Les 20 premiers chiffres sur 64 ; la copie les contient tous.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>Le dossier n’a pas de fichier LICENSE.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>Le dossier n’a pas de fiche (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>Les hachages sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Tokens du texte</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>Tokens par mot</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>estimé pour 8 lignes de 256 tokens, fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>aucun (modèle de base)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
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
        <translation>%L1 sur %L2 affichés</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>Ajouter un fichier GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Ajouter un fichier GGUF…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Ajouter un dossier de modèle</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Ajouter un dossier de modèle…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrer les modèles</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>Importer d’abord des lignes : les modèles y sont mesurés</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Chercher à nouveau des modèles</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Recherche de modèles</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>Perte et vitesse de lecture des modèles affichés sur les premières lignes de ce jeu de données</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>Perte sur mes données selon la vitesse ici</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>Perte sur mes lignes selon la vitesse ici</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>Mesurer les candidats</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>Mesurer les modèles sur mes lignes</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>Mesure de %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>Modèles en un seul fichier (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>Aucun des modèles affichés ne peut être ouvert</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>Lecture de lignes pour mesurer les modèles</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>Lignes pour mesurer les modèles</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Utiliser pour l’entraînement</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>impossible de chercher des modèles</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>plus grand cercle : plus de paramètres · tirets : les meilleurs pour chaque vitesse</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 est enregistré comme version %2 : %L3 lignes</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1 : la version %2 est l’actuelle, avec les lignes de la version %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Ajouter l’étape %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Modifier l’étape %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Modifier %Ln ligne</numerusform>
            <numerusform>Modifier %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Modifier la ligne %L1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Exclure %Ln ligne</numerusform>
            <numerusform>Exclure %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>Enregistrement des étapes de %1</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Déplacer l’étape %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>Enregistrez ou annulez d’abord les étapes de la version %1 : aucune version ne les a encore</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>Enregistrement d’une version de %1</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>L’étape %1 ne peut s’exécuter : %2 La corriger ou la désactiver, puis enregistrer.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Étapes de %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>Arrêté : les lignes sont celles des étapes avant la dernière modification</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>Reprendre la ligne %L1</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Impossible d’écrire dans ce projet</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>Modifier run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … et %Ln de plus</numerusform>
            <numerusform>
  … et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Comme commande</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>Supprimer le préréglage choisi</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Modifiés seulement</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Enregistrer ces réglages comme préréglage</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>échouerait</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>%L1 lignes rejetées sont dans %2</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>Une ligne : %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>Ajouter la ligne, comme une étape que l’on peut annuler</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export de %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne source %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>La ligne source %L1 est maintenant une ligne ; Ctrl+Z l’annule</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>Réparez le texte ci-dessus. Ce que cela donne s’affiche ici pendant la frappe.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>Lignes que l’importation n’a pas pu garder. Réparez le texte d’une ligne, et elle devient une ligne du jeu.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>Pas encore une ligne : %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texte de la ligne</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>Les %L1 premières sur %L2 sont affichées ; « Enregistrer en CSV » les écrit toutes.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>La ligne dépasse les 2 000 octets qui en sont conservés.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Les étapes de cette version sont encore en cours de calcul</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>C’est une version plus ancienne ; faites-en l’actuelle pour la modifier</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Impossible d’écrire dans ce projet</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>Ce que donne le texte</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omettre</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>Tout écarter</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>Écarter les deux</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Modifier la ligne %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>Omettre cette ligne, par une étape qui peut être annulée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Utiliser pour toutes</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>Utiliser pour les deux</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>et %L1 colonnes de plus</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>%L1 tokens, %L2 comptés</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>%L1 tokens ; l’étiquette est ce qui est appris</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Vu par le modèle</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Gabarit de prompt</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>Ligne %L1 vue par le modèle</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>Ligne vue par le modèle</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>La ligne suivante</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>La ligne précédente</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>Tokens de la ligne</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>template</source>
        <translation>gabarit</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 lignes sur %L2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 lignes</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 sélectionnées</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>Comptage des tokens de %1</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Comptage des tokens</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Exclure %Ln ligne</numerusform>
            <numerusform>Exclure %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Exporter les lignes…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>Seulement les lignes qui disent la même chose ici</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>Lu en %L1 ms</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Recherche dans %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>comptage des tokens…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>%L1 lignes sont dans %2</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Vu par le modèle</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>En jetons</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;Séparé par tabulations (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>Exporter toutes les %L1 lignes</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export de %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>Exporter les %L1 lignes trouvées</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>Exporter les %L1 lignes sélectionnées</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>Aucune ligne affichée, donc rien à exporter</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>Rejetées (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Les étapes de cette version sont encore en cours de calcul</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>C’est une version plus ancienne ; faites-en l’actuelle pour la modifier</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Impossible d’écrire dans ce projet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>Versions (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>Ce qui est affiché du jeu de données</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>mot · mot OR mot · =exact · *motif* · !sauf · &gt;=5 · 5..10</translation>
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
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>%1 exécutions comparées</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>Copier ce que montre cette page</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Aucune exécution sélectionnée</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Aucun score pour l’instant</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>Échantillons écrits par le modèle</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>Scores des exécutions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>Ce qui est affiché des exécutions</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Écrire un rapport sur les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>la dernière valeur de %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 sur %Ln exécution</numerusform>
            <numerusform>%1 sur %Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 sélectionnées</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Corbeille (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>Dériver l’exécution actuelle avec des modifications</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>Mettre les exécutions sélectionnées à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Colonnes standard</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>Par exemple best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>Sortir les exécutions sélectionnées de la corbeille</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Ce qui ne va pas dans le filtre</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>Les mots sont cherchés dans nom, tags, notes, données, modèle et méthode.
champ:texte cherche dans un champ ; =, !=, &lt;, &lt;=, &gt;, &gt;= comparent ; and, or, not et les parenthèses combinent.
Champs : name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, chaque réglage (lr, trainer.seed) et métrique (train/loss) ; is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Écrire un rapport sur les exécutions sélectionnées</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 et %2 ne peuvent être comparés</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 et %2 ne peuvent être départagés</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 est meilleur que %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 est moins bon que %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), %4 lignes</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Meilleur pas</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Tokens comptés</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>Créé, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Faits : %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’exécution</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Notes sur l’exécution</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>Résultat des exécutions</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Exactitude de la récompense</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Marge de récompense</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>Choisissez une exécution dans le tableau pour voir son résultat, ses faits et ses notes ; choisissez-en plusieurs pour les comparer.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, séparés par des virgules</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>Temps, min:s</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>Perte d’entraînement, dernière</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entraînables</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>Ce qui a été essayé, ce qui a été appris, la suite</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>au meilleur checkpoint</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e à la puissance de la perte de validation</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>récompense moyenne des meilleures réponses moins celle des moins bonnes, à la fin</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>appariée, mêmes lignes de validation</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>paramètres qui sont entraînés</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>lignes de validation dont la meilleure réponse a la récompense la plus haute, à la fin</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>mots, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 au pas %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>Perte de chaque ligne de validation, %1 : %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>Aucune ligne évaluée pour l’instant. Elles apparaissent à la première évaluation d’une exécution.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>Sélectionner une exécution pour voir ses lignes de validation.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>La ligne choisie et ce que les exécutions ont répondu</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>Les mots de cette ligne ne peuvent être lus ici : son jeu de données est hors de portée.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>Lignes de validation des exécutions</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>au pas %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Tous les réglages sont identiques.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>Par défaut : %1 réglages</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>Modifiés par rapport aux défauts</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Tous les réglages sont par défaut.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>Identiques dans toutes : %1 réglages</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>Identiques dans les deux : %1 réglages</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>Sélectionner une exécution pour voir ses réglages.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>Réglages identiques</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>Aucun échantillon écrit. Définir evaluation.generate pour que le modèle réponde à chaque évaluation.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Rien n’a été journalisé.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1 mis à la corbeille ; Ctrl+Z annule</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 sorti de la corbeille</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1 : dans le presse-papiers</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, %1 en file</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, %1 en cours</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>Une exécution apparaît ici dès qu’elle démarre : ses courbes, ses réglages et ses checkpoints.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>Une exécution encore en entraînement ne peut aller à la corbeille ; l’arrêter d’abord.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>L’autre processus est prié de s’arrêter après ce pas</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>Meilleur checkpoint de %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Meilleure perte de validation</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>Dériver l’exécution avec des modifications</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>Dériver et modifier</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à l’entraînement</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Rien n’a encore été entraîné</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>Ouvrir le dossier de l’exécution</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Suspendre l’exécution</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Pause après ce pas …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>Mettre des exécutions à la corbeille</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reprendre l’exécution</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>Revenir au meilleur checkpoint et poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>Sélectionner deux exécutions ou plus (Ctrl+clic, ou l’œil)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>Ajouter une étoile à l’exécution</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Arrêter l’exécution</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>Arrêt après ce pas …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>S’arrête après ce pas et garde ce qui a été appris ; Reprendre continue</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>Sortir des exécutions de la corbeille</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>La recette repart du meilleur checkpoint ; modifier ce qui doit s’améliorer et appuyer sur Démarrer</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>L’exécution est terminée ; la dériver pour poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>Cette exécution ne peut être reprise</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>Valeurs écrites dans %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>Écrire un rapport sur les exécutions …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>mettre des exécutions à la corbeille</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>ajouter une étoile à une exécution</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>ajouter une étoile à des exécutions</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>retirer une étoile</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>sortir des exécutions de la corbeille</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>retirer des étoiles</translation>
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
        <translation>Une réponse se termine avant le premier d’entre eux.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>Réponses par modèle</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>Nouveaux tokens au plus</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>Pointer un mot d’une réponse pour voir ce que le modèle envisageait d’autre.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>Arrêter au token de fin</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Textes d’arrêt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>Token sous le pointeur</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k, 0 : tous</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>aucun ; un par ligne</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>token %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>« %1 », choisi avec %2 ; les plus probables :</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% des lignes, gardés pour la fin</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% des lignes, pour mesurer la perte pendant l’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln ligne de %1 est presque la même qu’une de %2</numerusform>
            <numerusform>%Ln lignes de %1 sont presque les mêmes qu’une de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln ligne de %1 figure aussi dans %2</numerusform>
            <numerusform>%Ln lignes de %1 figurent aussi dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>Selon la colonne</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Chercher des fuites</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>Comparaison de chaque partition avec toutes les autres…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>Chaque partition a été comparée à toutes les autres, mot pour mot et presque.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>Comment les lignes sont réparties</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Garder les quasi-doublons d’un côté</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Fuites entre partitions</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>Fuites entre les partitions de %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>Aucune ligne ne figure des deux côtés</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>Pas encore vérifié : des lignes présentes dans deux partitions, mot pour mot ou presque, rendent les chiffres trop bons.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>Lignes choisies</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>Lignes de chaque partition</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Répartir à nouveau</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>Répartir les lignes</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>Les retirer de %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>Test, pour cent</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>Rien à comparer avant que les lignes soient réparties.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>Ces lignes ne sont pas réparties. L’entraînement en met alors lui-même de côté ; une répartition faite ici reste la même pour chaque exécution et peut être vérifiée contre les fuites.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>Validation, pour cent</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>Mode de répartition</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>Ce qui est mesuré sur %1 serait trop bon.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>une étiquette, un utilisateur, un document</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>par un hachage de la ligne</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>valeurs égales ensemble</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>la même graine donne les mêmes lignes</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>valeurs réparties également</translation>
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
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Descendre l’étape</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Monter l’étape</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>Lignes avant et après l’étape</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>Réglages de l’étape</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>Les étapes modifient les lignes dans cet ordre : chacune voit ce que les précédentes laissent. Elles peuvent être désactivées, déplacées et annulées ; les lignes d’en bas restent telles qu’elles sont venues.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>Désactivé ; %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>Où commence le plan</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>Pourquoi l’étape ne peut s’exécuter</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>Calcul sur toutes les lignes…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>toutes celles qui contiennent du texte</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>les %L1 premières sur %L2</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>L’étape %1 a ajouté %Ln ligne</numerusform>
            <numerusform>L’étape %1 a ajouté %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>L’étape %1 a modifié %Ln ligne</numerusform>
            <numerusform>L’étape %1 a modifié %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>L’étape %1 ne modifie aucune ligne</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>L’étape %1 a retiré %L2 et modifié %L3 lignes</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>L’étape %1 a retiré %Ln ligne</numerusform>
            <numerusform>L’étape %1 a retiré %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>par hachage</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>groupes de %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>Choisir un fichier ; il est importé et passe par les mêmes étapes</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>Importer %1 et %Ln de plus</numerusform>
            <numerusform>Importer %1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Charger un plan</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>Charger un plan…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Plus sur le plan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Plans (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Retirer toutes les étapes</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>Rejouer sur de nouvelles données…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Rejouer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>Enregistrer le plan dans un fichier…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>Enregistrer v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>La commande est dans le presse-papiers ; enregistrer le plan à côté comme plan.json</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>Le plan est enregistré dans %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>Les lignes telles que venues</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Ce que l’étape a fait</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>Écrire comme version les lignes que laissent ces étapes</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>ne peut s’exécuter</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>ne mènent à rien</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, plus ancienne</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, enregistrée</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>en cours…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>Lecture du tokenizer de %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (%3 lignes)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln réglage demande attention</numerusform>
            <numerusform>%Ln réglages demandent attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>Copier la recette comme commande</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Compter les paramètres</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>Examiner les lignes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>Mesurer une prévision</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>Nom du préréglage (le modèle et les données n’en font pas partie) :</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>Place cette recette derrière le travail en cours et reste ici</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Mettre l’entraînement en file</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>Mis en file derrière le travail en cours</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>Lire les lignes d’entraînement</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>Recette en</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enreg. préréglage</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>Enregistrer la recette comme préréglage…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Préréglage %1 enregistré</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>Démarrer isolé</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>Démarrer l’entraînement dans un processus séparé</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>Démarrage en attente : %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>Démarre et affiche l’exécution (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>Reprendre une recette</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>Les vérifications sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>La commande est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>Entraîne dans un processus séparé, qui continue si cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Utiliser le préréglage %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>brouillon, gardé</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 a maintenant %Ln ligne</numerusform>
            <numerusform>%1 a maintenant %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, fourni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>%Ln ligne envoyée d’ici</numerusform>
            <numerusform>%Ln lignes envoyées d’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, %Ln réponse chacun</numerusform>
            <numerusform>, %Ln réponses chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>Réponses des modèles</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Comme entraîné</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>Interroge chaque modèle (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Meilleur, pas %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Complétion</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>Jeu de données où vont les bonnes réponses</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>Générer des réponses</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>Bonnes réponses vers</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>Comment les modèles sont interrogés</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>Dernier, pas %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Aucun checkpoint</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Aucun prompt ne contient ces mots.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Il était une fois un meunier qui avait trois fils.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Gabarit de prompt</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>Les prompts ayant reçu une réponse sont gardés ici.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Exécutions de ce projet</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Chercher des prompts</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Arrêter la génération</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texte système</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>Texte système, ou aucun</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>Ce qui est demandé aux modèles</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>Ce que les modèles continuent</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>Écrire un nouveau prompt</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Écrire d’abord un prompt</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>chaque modèle lit la question comme il l’a appris ; Ctrl+Entrée interroge</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>même prompt et même graine pour chaque modèle ; Ctrl+Entrée répond</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Revenir à la version %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>En faire l’actuelle</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>Version %1 : %2 lignes, %3 de moins que la version %4, l’actuelle.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>Version %1 : %2 lignes, %3 de plus que la version %4, l’actuelle.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>Version %1 : %2 lignes, autant (%3) que la version %4, l’actuelle.</translation>
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
            <numerusform>, %Ln ligne rejetée</numerusform>
            <numerusform>, %Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>Une version ne change jamais : enregistrer les étapes fait la suivante. On peut regarder les anciennes, s’entraîner dessus et en refaire l’actuelle.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>Revenir à ses lignes</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>Voir ses lignes</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>En faire l’actuelle</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>La version choisie à côté de l’actuelle</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>S’en servir</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>La version %1 est l’actuelle : %2 lignes.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Versions du jeu de données</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importation de %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>étapes que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <translation>v%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::plots::CandidatePlot</name>
    <message>
        <source>loss, bits/byte</source>
        <translation>perte, bits/octet</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>lecture ici, tokens/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>plus grand écart d’une probabilité</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>entraînement, chaque pas</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>entraînement, lissé</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1 : %2. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, pas %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Rien de journalisé</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>Sélectionner des exécutions dans le tableau
pour les tracer ici</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>le dossier ne l’accepte pas</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>temps d’entraînement, min:s</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>Toutes les valeurs (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>Axe des valeurs</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>Choisir ce que montre le grand graphique</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Choisir ce que montre ce graphique</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Document (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Dessin (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>Perte des exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>Marquer le meilleur pas, les checkpoints et les conseils</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Image (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>Graphique écrit dans %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>Enregistrer le graphique ou ses valeurs</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Tout afficher (Début)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>Lissage des courbes d’entraînement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>Ce qui défile en bas</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axe</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>% de l’exécution</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>À %1 tokens</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>Au pas %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernières valeurs</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln trouvé · Seulement  &gt; actions  # réglages  @ exécutions  ? manuel</numerusform>
            <numerusform>%Ln trouvés · Seulement  &gt; actions  # réglages  @ exécutions  ? manuel</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Entrée  y aller</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Échap  fermer</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  définir ici</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>Les mots sont cherchés dans les actions, réglages, données, exécutions et le manuel. Un signe placé devant restreint : &gt; actions, # réglages, @ exécutions, ? manuel.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  choisir</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 Go</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en file</numerusform>
            <numerusform>%Ln en file</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Abandonner %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Laisser à l’arrêt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Aucun travail en cours</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>Pause : arrêter après ce pas et garder ce qui a été appris</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pause après ce pas…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Arrêter ce travail</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arrêt après ce pas…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>en pause ; ce qui a été appris est gardé</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 est terminé</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProjectOpener</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>Nommer le dossier du nouveau projet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Ce projet est ouvert dans une autre fenêtre ; ici, il est en lecture seule</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Espaces</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, %2 paramètres</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 contes, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>Un projet est un dossier : données, exécutions et rapports dedans, rien ailleurs.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>Un modèle minuscule apprend à écrire comme les frères Grimm. Modèle, données et recette sont en place : appuyer sur Démarrer et regarder la perte baisser.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Ajouter un dossier de modèle…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>Tous les poids ou un adaptateur de rang faible, sur son propre processeur, avec courbes en direct.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet ou texte brut ; chaque ligne est visible avant l’import</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>Choisir des fichiers de lignes</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Livré avec le programme</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>Comparer et transmettre</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Projet de démo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Déposer ses propres données n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>Affiner un modèle de langage sur ses propres données, sur cette machine</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>Importer, nettoyer et vérifier les lignes ; voir chacune exactement comme le modèle la lira.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet ouvert</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Ouvrir un autre projet</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>Peser les exécutions équitablement, lire les réponses côte à côte, exporter avec contrôle des réponses.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>Écrit des contes très simples. Fait pour essayer, pas pour répondre.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>ni réseau, ni carte graphique</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Manuel (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Aucun projet</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>Chercher actions, données, exécutions, réglages</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
</TS>
