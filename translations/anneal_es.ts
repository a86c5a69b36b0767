<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>Acerca de Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Ajustar modelos de lenguaje en el propio equipo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
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
        <translation>%1 tokens contados vistos %2 veces probablemente se aprendan de memoria</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>%1 contados, plantilla %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>%1 filas se reservan para medir la pérdida</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1 filas se omiten</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1 filas superan %2 tokens y se cortan</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>%1 secuencias de %2 tokens por pasada</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>%1 filas de validación nunca se entrenan</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>Vacías, demasiado largas o sin nada que cuente</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>Reservar el 10 %</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>No se eligió ningún modelo</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>No hay proyecto abierto; una ejecución se guarda en su carpeta</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>No queda ninguna fila para entrenar</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>Sin filas reservadas: el sobreajuste no puede verse</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>No se eligieron filas de entrenamiento</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Detener antes</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>El diagnóstico no encontró fallos en las filas</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>La tasa de aprendizaje depende del método y del tamaño del modelo</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Se están leyendo las filas</translation>
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
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>completar</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 filas/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
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
        <translation>pregunta al checkpoint</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>compara</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>examina %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>se coloca en su sitio</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>ejecuta el plan</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>divide en tokens</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribe</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>pérdida del método</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>nats por fila</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>nats por token</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
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
        <translation>%1 mil M</translation>
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
        <translation>menos de 1 s</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>%1 épocas son &lt;b&gt;%2 pasos&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 secuencias × %2 acumuladas = &lt;b&gt;%3 secuencias&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, calentamiento %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, %2 pasos de calentamiento</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3 filas</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, tasa automática</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rango %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, unos %1 tokens contados</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 secuencias&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>Cuántos pasos son %1 épocas se sabrá al leer las filas.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>La ejecución tiene &lt;b&gt;%1 pasos&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>según la tarea</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>beta %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>suavizado de etiquetas %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>aún nada elegido</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>Último: informe escrito en %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Informe %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Página web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 supera los 64 MB, y ningún informe es tan grande</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(No se puede mostrar un dibujo del informe.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Mejor pérdida de validación</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Tokens contados</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>Última pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>Última pérdida de validación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>Mostrada en los gráficos</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>Paso de la mejor pérdida de validación</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>Pasos dados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Pérd. val.</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>Pérdida de validación como curva pequeña</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Cuándo se creó</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>por paso</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>pérdida val.</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Falta un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>Una ejecución no puede estar «%1»; puede estar %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>Falta un valor después de «%1%2».</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>Falta una palabra antes de «%1».</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Falta algo al final.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Los paréntesis están demasiado anidados.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>Sobra un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>No hay ningún campo «%1»; el más parecido es %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>«%1» no es una comparación; hay :, =, !=, &lt;, &lt;=, &gt; y &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» no se espera aquí.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 y ${name} representan grupos del patrón.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>Un objeto JSON: la columna y lo que dice.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>Una columna cuyos valores iguales quedan en un lado, por ejemplo el usuario o el documento.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>Una columna cuyos valores se reparten por igual entre las divisiones, por ejemplo la etiqueta.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>Un archivo o conjunto de datos con el que nunca se entrena. Si está vacío, se reserva una parte de las filas de entrenamiento.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>Un archivo, o dataset:NAME[@VERSION][/SPLIT] del proyecto.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Una carpeta con formato Hugging Face, o el nombre de un modelo disponible.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>Un salto de línea dentro de un párrafo se vuelve un espacio. Para prosa cortada a un ancho fijo.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>Un orden nuevo según la semilla en cada época. Desactivado: el orden del archivo.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>Una expresión regular (PCRE2), o un texto simple.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>Una expresión regular (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>El propio contenido de una fila decide su lado, de modo que sigue allí cuando se añaden filas; las partes se cumplen de forma aproximada.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>Un adaptador entrenado. Con un método de adaptador, el entrenamiento sigue desde él; con ajuste fino completo, se fusiona primero.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Un modelo completo para Transformers, vLLM o más entrenamiento</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>Una palabra cambia de lugar con otra que está, como máximo, tantas palabras después.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>Por encima de 0 prevalece sobre las épocas.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>Por encima de 0 prevalece sobre la parte.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>Por encima de 0, las filas de las que el modelo está seguro cuentan menos; lo usual es 2.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Acumulación</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Checkpointing de activaciones</translation>
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
        <translation>AdamW, estado de 8 bits</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>Añade copias de filas de entrenamiento en minúsculas, en mayúsculas o mezcladas.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>Añade copias de filas de entrenamiento en que algunas palabras inglesas se reemplazan por sinónimos (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>Añade copias de filas de entrenamiento en que faltan algunas palabras; queda al menos una.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>Añade copias de filas de entrenamiento en que algunas palabras han cambiado de lugar; espacios y signos quedan donde están.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>Añade copias de filas de entrenamiento a las que faltan signos de puntuación, o que tienen más.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>Añade copias de filas de entrenamiento con los deslices de los dedos en un teclado.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>Añade una fila detrás de todas las demás, por ejemplo una línea rechazada que se ha corregido; los pasos siguientes también la ven.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Parecidas desde</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>Todas las filas igual</translation>
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
        <translation>Escribir también uno tras tantos minutos.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>Equilibrado: una fila cuenta más cuanto más rara es su clase.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>Lotes que se suman antes de un paso: el mismo paso con menos memoria.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>Además del mejor. 0 conserva solo el más reciente.</translation>
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
        <translation>Mejor significa por</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>Líneas vacías como máximo</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>Por hash</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>En cuánto debe superar la recompensa de la respuesta elegida a la de la rechazada.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>MAYÚSCULAS</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>Centrar las recompensas</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>Copias modificadas de cada fila.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>Checkpoint tras</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint cada</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Checkpoints conservados</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>Solo pesos elegidos</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clases</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>Recortar gradientes a</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>Códigos de idiomas, separados por comas: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>Roles de columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>Calcular partes dos veces para ahorrar memoria.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Continuar el preentrenamiento</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>Caracteres de control, marcas de orden de bytes y espacios de ancho cero. Los enlaces de emoji y escrituras quedan.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Coseno con reinicios</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>Contado en la pérdida</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>Cortar al final</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>Disminución por capa</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>Decide cada elección al azar: orden, dropout, pesos nuevos.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Determinista</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>Descartar por patrón</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>Descartar lo dudoso</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>Descarta en cambio todas las demás filas.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>Descarta filas con muy pocos o demasiados caracteres, o tokens de un modelo.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>Descarta las filas en que coincide una expresión regular.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>Descarta las filas que están en otro idioma.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>Descarta las filas con estos números, contados desde 0 en la versión con que empieza el plan.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>Cada Palabra Con Mayúscula</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>Cada bloque aprende a esta fracción de la tasa del que está encima; 1: todos igual.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Editar una celda</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>Solo embeddings</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>Vacío: la que tiene el rol de etiqueta.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Evaluar cada</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>Evaluaciones sin mejor pérdida de validación tras las que termina la ejecución.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Cada bloque</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Cada token</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Duplicados exactos</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>Excluir filas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>Encuentra direcciones de correo, números de teléfono, IBAN, números de tarjeta y direcciones IP.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gamma focal</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>Para uso propio y para el informe.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Ajuste fino completo</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>Archivo GGUF</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML a texto</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>Reparte las filas entre entrenamiento, validación y prueba; lo asignado a una división se queda con su fila.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>Hash de</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>Cómo un par de respuestas se convierte en una pérdida.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>Cuánto se ciñe un método de preferencia al modelo de referencia.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>Cómo los gradientes se vuelven pasos.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>Cuánto recuerda la media de los gradientes.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>Cuánto recuerda la media de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>Cuántas de las filas de entrenamiento reciben copias.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>Cuántos intercambios, por cada palabra del texto.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>Cuánto debe bajar la pérdida de validación para contar como mejor.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>Cuántas veces se ve cada fila.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>Cómo se escriben las palabras cambiadas.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>Cómo los campos de una fila forman un texto.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>Cómo se leen los archivos.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Cómo cambia la tasa de aprendizaje durante la ejecución.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>números IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>direcciones IP</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>Ajuste por instrucciones</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Raíz cuadrada inversa</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>Su número, desde 0.</translation>
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
        <translation>Unir espacios</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Casi duplicados en un mismo lado</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Conservar el original</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>Conservar las que coinciden</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Mantener juntos</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>Mantiene finita la división por gradientes pequeños.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>Conserva la primera de las filas que dicen lo mismo.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>Conserva la primera de las filas cuya redacción es casi la misma (MinHash, luego medida con exactitud).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>Omitir palabras</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>Ignorar mayúsculas y espacios</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>Ignorar mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
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
        <translation>Registrar cada</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>Los gradientes más largos se acortan a esta norma.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>Las filas más largas se descartan.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>Las series más largas de líneas vacías se acortan.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Secuencia más larga</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>Los signos dentro de palabras y números (don't, 3.14) quedan.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>Multiplicar por alfa / √rango en vez de alfa / rango.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: intensidad del ruido que el entrenamiento añade a los embeddings; lo usual es 5.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC une letras y acentos; NFKC también convierte ﬁ en fi y ² en 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: compuesto</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: compuesto, formas de compatibilidad resueltas</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>Nombres de columnas, separados por comas. Vacío: las que contienen lo que se pregunta; respuestas y etiquetas quedan como están.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>Nombres de columnas, separados por comas. Vacío: las que contienen aquello de lo que aprende el modelo.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Casi duplicados</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>Sin espacios ni saltos de línea al principio y al final de un texto, sin espacios al final de una línea.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>Ruido en los embeddings</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>Números y rangos: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>Un archivo para llama.cpp, Ollama y LM Studio. Q8_0 guarda los pesos en 8 bits, la cuarta parte de F32, y las respuestas quedan casi iguales; Q4_0 en 4 bits, la octava parte, y cambian de forma apreciable</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>Solo se usan las primeras filas.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>Solo se usan las primeras filas de validación.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetado</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>Patrones de nombres de pesos que se entrenan; * equivale a cualquier cosa.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
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
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polinómica</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Pérdida de preferencia</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>Preferencia: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>Preferencia: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>Preferencia: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>Preferencia: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>Hilos del procesador.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>Atrae los pesos hacia cero; no las normas ni los sesgos.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>Factores QR (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Escala estabilizada por rango</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>Rangos de módulos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>Tasa de B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>Negarse a entrenar</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresión</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>Errores de regresión</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>Renombra etiquetas; dos que reciben un mismo nombre se unen. Un nombre nuevo vacío descarta las filas.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>Reparar texto mal leído</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>Reemplaza cada coincidencia de una expresión regular o de un texto simple.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Exactitud de la recompensa</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Margen de recompensa</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Modelo de recompensa</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>Robusta a etiquetas erróneas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>Las filas se ponen una tras otra en vez de rellenarse. Más rápido, con las mismas pérdidas: ninguna fila ve a otra.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Filas como máximo</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>Filas que se calculan a la vez.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>Las filas casi iguales no ponen a prueba lo aprendido.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>Filas demasiado largas</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>Las filas que no difieren en nada más cuentan como iguales.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>Las filas con menos tokens se descartan.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>Las filas con más tokens se descartan.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>Las series de espacios y tabuladores en una línea se vuelven un espacio; la sangría queda.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Parte de las filas</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>Las filas cortas, los números y el código no suelen estar en un idioma reconocible. Desactivado: quedan.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>Las filas más cortas se descartan.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Sigmoide (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>Vectores singulares (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Partir en trozos</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Repartir por igual</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>Cuadrática (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Partir de un adaptador</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>Tamaño del paso en el máximo de la planificación.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>Tamaño del paso en el máximo.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Pasos como máximo</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>Pasos entre dos checkpoints.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>Pasos entre dos vistazos a las filas de validación.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>Pasos entre dos puntos de las curvas.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Detener antes tras</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>Intercambiar palabras</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Sinónimos</translation>
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
        <translation>Quitar caracteres invisibles</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>Quita etiquetas, comentarios, scripts y estilos, conserva los párrafos como saltos de línea y resuelve entidades.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>Margen objetivo</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>La salida del adaptador se multiplica por alfa / rango.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>Solo la respuesta y su token final, o cada token.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>La columna de la celda.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>La columna cuyo valor decide. Vacío: todo aquello de lo que aprende el modelo.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>La carpeta o el nombre del modelo cuyo tokenizador cuenta.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>El ancho interior de las matrices del adaptador. Más rango puede aprender más y cuesta más.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>La tasa de aprendizaje al final, como parte del máximo.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>La tasa de aprendizaje de la segunda matriz como múltiplo de la primera (LoRA+); allí lo usual es 16.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>La línea de la fuente de la que se corrigió; 0: ninguna.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>El modelo responde a algunos prompts de validación en cada evaluación.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>El número que recibe, desde 0: detrás de los de la versión con la que empieza el plan.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>La fila queda y sus copias la siguen; las copias de un paso anterior no reciben ninguna. Desactivado: las copias ocupan su lugar.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>La misma ejecución da los mismos bits en este equipo.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>La misma semilla da las mismas copias.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>La misma semilla da las mismas filas.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>La parte de las entradas del adaptador que se pone a cero al entrenar.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>La parte de todos los pasos en que la tasa sube a su máximo.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>La parte de las letras que salen mal.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>La parte de los signos que se omiten, o de las palabras que reciben uno.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>La parte de las filas que se guarda para el final.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>La parte de las filas que mide la pérdida al entrenar.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>La parte de la probabilidad objetivo que se reparte entre las demás; en pares, la parte que puede estar etiquetada al revés.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>La parte de las filas de entrenamiento que se reserva para medir la pérdida.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>La parte de las palabras que se omiten.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>La parte de las palabras que se reemplazan, entre las que tienen un sinónimo.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>La parte de las palabras cuyas letras cambian.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>La parte de sus secuencias de cinco letras que dos filas tienen en común.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>El texto se busca tal cual; ningún signo tiene un significado especial.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>El texto que ocupa su lugar.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>Solo las matrices entrenadas, para PEFT o para seguir entrenando; necesita el modelo base</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Exactitud de tokens</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>Tokens de</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>Tokens por secuencia. Las filas más largas se cortan, se parten o se descartan.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Pesos entrenados</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Filas de entrenamiento</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>Recorta textos, une series de espacios y de líneas vacías, e iguala todos los finales de línea.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Errores de tecleo</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>Unir líneas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>Filas de validación</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Pasos de calentamiento</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>Calentamiento, estable, caída</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>Pondera un término que mantiene la media de ambas recompensas cerca de cero; lo usual es 0,01.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>Peso de las respuestas malas</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>Peso de las respuestas buenas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>Qué sucede con las filas que superan la secuencia más larga.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>Qué sucede con lo que se encuentra.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>Qué se calcula con las filas de validación.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Qué se busca.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>Qué se entrena: todos los pesos, algunos de ellos, o matrices pequeñas a su lado.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>Qué dice la celda desde ahora.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>Factor de la pérdida de una respuesta valorada como mala.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>Factor de la pérdida de una respuesta valorada como buena. Equilibra cantidades desiguales de valoraciones.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>Qué son las matrices al principio: nada, o la parte más fuerte del propio peso, que entonces se entrena.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>Qué aprende el modelo de las filas.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>Cómo se llama la ejecución en tablas y gráficos.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>Donde cuesta poco</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>Dónde se calcula.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>Donde las capas difieren del rango de arriba: nombre=rango, separados por comas, por ejemplo q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>Qué columna tiene qué rol: rol=columna, separados por comas.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>Qué teclas están juntas.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Espacio en blanco</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>Palabras para agrupar ejecuciones, separadas por comas.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>Escribir muestras</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>Escribe una celda de una fila, contada desde 0 en la versión con que empieza el plan.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>Escribe los mismos caracteres de la misma forma, y repara texto leído con la codificación equivocada.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a encuentra A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todas igual</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>todos los núcleos</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: cada capa lineal de los bloques; o nombres como q_proj, v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>al final de cada época</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>lotes por paso</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>según método y tamaño del modelo</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>según las épocas</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>según la parte</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>números de tarjeta</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>descartar la fila</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evaluaciones</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32, o productos bf16 con pesos y optimizador fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>cómo los gradientes se vuelven pasos</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>cuánto tiempo, cuánto a la vez</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>cómo varía la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>omitir signos</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>ocultar: [dirección de correo]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>no por tiempo</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>no en normas, sesgos</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>del máximo</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>de las filas</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>de los pasos</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>viejo=nuevo, separados por comas.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>una de estas al azar para cada palabra</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>poner signos tras las palabras</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>reemplazar por un texto</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>el contexto del modelo, como máximo 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>direcciones web</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>qué se ajusta</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>qué se mide</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>qué se entrena</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>qué pondera la pérdida</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>qué lee el modelo</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© vuelve a ser é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>Añadir más restricciones o bloquear dispositivos contra versiones modificadas.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>Añadir condiciones o barreras técnicas que quiten estos derechos a quienes lo reciban.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>Añadir el archivo Notice que piden las condiciones.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>Pedir una licencia a Meta si supera el límite de usuarios.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>Pedir permiso a los autores antes de cualquier uso comercial.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>Suponer que lo que se puede descargar se puede usar.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>Culpar a los autores: no prometen nada ni deben nada si falla.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>Modificarlo y construir sobre él, incluso entrenar un modelo.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>Modificarlo y construir sobre él.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>Modificarlo, ajustarlo y guardar el resultado para usted.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>Afirmar que el original es suyo.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>Contar con una licencia de patentes o marcas: no se concede ninguna.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>Contar con él para siempre: Google puede restringir un uso que incumpla las condiciones.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>Averiguar quién lo hizo y qué permite antes de transmitir algo hecho con él.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>Ajustarlo y transmitir el resultado bajo el mismo acuerdo.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>Ajustarlo y transmitir el resultado, con condiciones propias que conserven la lista de usos prohibidos.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>Ajustarlo y transmitir el resultado.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Seguir la política de uso aceptable de Meta y obligar al acuerdo a quienes lo reciban de usted.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Seguir la política de uso aceptable de Meta.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>Dar a quien lo reciba el código fuente completo en la forma en que usted mismo lo modificaría, o una oferta de ello.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>Entregar una copia del acuerdo y conservar el aviso de Meta en un archivo de texto llamado Notice.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>Entregar una copia de la licencia e incluir sus restricciones de uso en sus propias condiciones.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>Entregar una copia de las condiciones y obligar a sus restricciones de uso a quienes reciban el modelo o un derivado.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>Guardarse los cambios mientras no transmita nada.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>Conservar la línea de derechos de autor y el texto de la licencia con cada copia y con cada modelo hecho a partir de él que transmita.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>Conservar la línea de derechos de autor, las condiciones y la exención de responsabilidad con cada copia, en la documentación donde no entregue el código fuente.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>Conservar el aviso de un soporte (una edición, un repositorio) cuando transmita ese mismo archivo.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>Conservar los avisos de derechos de autor, patentes y marcas, y el archivo NOTICE donde lo haya.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>Quedarse con lo que responda: Google no reclama derechos sobre ello.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>Enlazar la licencia.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>Bloquearlo técnicamente o dar a entender que los autores le respaldan.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>Mirarlo y probarlo para usted, en la medida en que lo permita la ley del lugar donde vive.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>Nombrar a los autores como ellos pidan, con el título y un enlace a la fuente donde lo tenga.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>Nombrar a los autores, enlazar la licencia y decir si ha modificado algo.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>Nada según el derecho de autor; compruebe que también sea libre en su país, pues los plazos difieren.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>Nada; nombrar la fuente es de buena educación de todos modos.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>Transmitirlo, así como lo que haya hecho con él, también por dinero.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>Transmitirlo, también por dinero.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>Entregar una copia de la licencia.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>Transmitir toda la obra bajo esta licencia, con su texto y los avisos.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>Transmitir lo que haya hecho, con condiciones propias para su propia parte.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>Publicar las adaptaciones bajo esta licencia o una compatible; se discute si un modelo entrenado es una adaptación, así que supóngalo donde pueda.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>Publicar el modelo, o lo entrenado a partir de él, antes de que se conozca la licencia.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>Poner una adaptación bajo condiciones más estrechas o bloquearla técnicamente.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>Decir en los archivos modificados que usted los modificó y conservar los avisos.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>Decir en los archivos modificados que usted los modificó.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>Decir en los archivos modificados que usted los modificó; un modelo ajustado es un archivo modificado.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>Decir qué ha modificado y cuándo.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>Decir si ha modificado algo.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>Compartirlo, junto con sus adaptaciones, sin cobrar.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>Mostrar «Built with Meta Llama 3» (desde 3.1 «Built with Llama») donde la gente lo vea, y empezar por «Llama» el nombre de un modelo que distribuya.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>Demandar a nadie por patentes en la obra: su propia licencia de patentes terminaría.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>Dar a entender que los autores le respaldan a usted o a su uso.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>Dar a entender que los autores le respaldan.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>Usar las marcas de Meta más allá de lo que nombra el acuerdo.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>Usarlo para cualquier fin, también comercial, y modificarlo.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>Usarlo para cualquier fin, también comercial.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>Usarlo para los fines dañinos que enumera la licencia, como infringir la ley, dañar a menores, engañar o decidir sobre los derechos de las personas sin ellas.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Usarlo para lo que nombra la política de usos prohibidos de Google.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>Usarlo para lo que prohíbe la política de uso aceptable.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>Usarlo para lo que prohíbe la política de uso aceptable: delitos, daños, engaños, armas y similares.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>Usarlo, o un modelo hecho con él, principalmente para obtener ventaja comercial o a cambio de pago.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>Usar los nombres de los autores para recomendar su producto sin su consentimiento escrito.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>Usar las patentes de los colaboradores en la medida en que sus aportaciones las necesiten.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>Usar el modelo o sus respuestas para mejorar otro gran modelo de lenguaje fuera de la familia Llama 2.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>Usar como propios los nombres y logotipos del proyecto.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>Usarlo, modificarlo y compartirlo para cualquier fin, sin preguntar y sin nombrar a nadie.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>Usarlo, modificarlo y compartirlo para cualquier fin.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>Usar, modificar y compartir el modelo, también comercialmente, mientras sus servicios no superen los 700 millones de usuarios mensuales en la fecha de su publicación.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>Usar, modificar y compartir el modelo, también comercialmente.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>Usarlo, copiarlo y modificarlo para estudio, investigación y fines privados.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>Usarlo, copiarlo y compartirlo para cualquier fin, también comercial.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>Con los modelos de visión de 3.2: usarlos como persona o empresa de la Unión Europea.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>Con la versión 3.0: usar el modelo o sus respuestas para mejorar otro gran modelo de lenguaje fuera de la familia Llama.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>Escribir en la ficha del modelo lo que haya encontrado.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Ajustar modelos de lenguaje en el propio equipo.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>Abrir un proyecto listo con el modelo y los datos incluidos.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>El proyecto que se abre.</translation>
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
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>Acerca de Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>Buscar en este lugar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Muestra la ventana en este idioma.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>El portapapeles no contiene texto</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>El idioma cambiará cuando termine el trabajo del lugar abierto</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>El manual no está instalado; su lugar es %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln por corregir</numerusform>
            <numerusform>%Ln por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>Mostrar %Ln ajuste más de %1</numerusform>
            <numerusform>Mostrar %Ln ajustes más de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Permitido: %1 a %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Restablecer %1 a su valor predeterminado</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>debe ser un número finito</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como mucho %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>rol=columna, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>Plegar el inspector</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>Desplegar el inspector</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>, especial</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>contado en la pérdida</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
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
        <translation>Línea %L1 del archivo de origen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
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
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Cabe aquí</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Lectura aquí</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>bits/byte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>en disco</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>por palabra</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
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
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % vacías</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>%L1 distintas</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>todas distintas</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>del archivo</translation>
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
        <translation>Qué dice el archivo</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>una copia modificada</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>una fila más</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>antes y después</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 menos %2, %3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
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
        <translation>Clic para mostrar en los gráficos</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>Clic para poner una estrella</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>Se muestra en los gráficos; clic para ocultar</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>Con estrella; clic para quitarla</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Divisiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
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
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>Manual – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
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
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>Copiar esta respuesta de %1</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>Generando con %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>Guardar el prompt y esta respuesta como fila de un conjunto de datos</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>La respuesta está en el portapapeles</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>leyendo el modelo…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviado a %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>detenido tras %Ln token</numerusform>
            <numerusform>detenido tras %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>Control de respuestas</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>Control de respuestas, prompt por prompt</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>Mayor diferencia de una probabilidad, un punto por prompt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>La exportación responde como el checkpoint</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>La exportación no responde como el checkpoint</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>cada exportación se relee y compara antes de darse por hecha</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>voraz, un punto por prompt</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>mejor checkpoint</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>mejor, paso %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>checkpoint %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>último, paso %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>La respuesta aparece aquí, palabra a palabra.</translation>
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
        <translation>%1 es «%2»: %3; antes era %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copiar estas cifras</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>Se cuentan al elegir un modelo.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Tasa de aprendizaje por paso</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Tasa de aprendizaje durante la ejecución</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>No puede darse ningún paso hasta que el tamaño de lote y la acumulación sean válidos.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>Un paso del optimizador</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>Planificación, como parte de la tasa automática</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>Parte de los parámetros que se entrena</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Mostrar el campo</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>%Ln punto impide iniciar</numerusform>
            <numerusform>%Ln puntos impiden iniciar</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Parámetros entrenables</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>Licencia del resultado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Lo que reciben</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>Primera difer.</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>Mayor dif.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Mismos tokens</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>en el token</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>voraz</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>de una probabilidad</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>Guardando filas en %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>Abrir primero un proyecto: las filas se guardan en su carpeta.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>Este proyecto está abierto en otra ventana; allí pueden guardarse filas.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>ejecuciones %1–%2 de %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 se detuvo; se conserva su último checkpoint</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>Último: %1 terminado</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>Abrir primero un proyecto: una ejecución se guarda en su carpeta.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>Iniciando un proceso propio…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>Este proyecto está abierto en otra ventana; entrenar allí, o cerrarla.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>Entrenando en el proceso %1; continúa si se cierra esta ventana</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 está en la papelera; Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln conjunto de datos con filas rechazadas o hallazgos</numerusform>
            <numerusform>%Ln conjuntos de datos con filas rechazadas o hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln conjunto de datos, %1</numerusform>
            <numerusform>%Ln conjuntos de datos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln hallazgo del diagnóstico</numerusform>
            <numerusform>%Ln hallazgos del diagnóstico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, modificado</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet o texto simple; se ve cada fila antes de importarla.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>Comprobar el conjunto de datos elegido</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>Copiar su nombre para un comando</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>Datos (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Soltar los propios datos en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Exportar filas</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Exportar filas…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Filtrar conjuntos de datos</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>Repartir las filas entre entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>Importar los datos incluidos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>Último: importación de %1, %2 en %L3 s</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>Buscar fallos en las filas</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>Más sobre este conjunto de datos</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Mover %1 a la papelera</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>Mover el conjunto de datos elegido a la papelera</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>Repetir los pasos en %1</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>Repetir los pasos en un archivo</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>Repetir los pasos en datos nuevos…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>Guardar los pasos como versión</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>Primero se guardan los pasos de %1, para que se entrene con ellos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>Dividir el conjunto de datos elegido</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>No se puede escribir en este proyecto; abrir otro para importar.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Entrenar con él</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>Usar este conjunto de datos para entrenar</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>Escribir en un archivo las filas seleccionadas, las encontradas o todas</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 está en el portapapeles</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>Autores: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Filas vacías</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Datos clave de %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>Longitud en caracteres</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Longitud en tokens</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>Longitudes de las filas</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>Licencia y fuente</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>Fila más larga</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Filas repetidas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
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
        <translation>Los datos clave están en el portapapeles</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Filas ilegibles</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>con más y menos filas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln fila dice lo mismo.</numerusform>
            <numerusform>%Ln filas dicen lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>Se ha mirado una parte de las %L1 filas, de todo el conjunto; los números son de esa parte.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>Añadir el paso: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Comprobar todas las filas</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Comprobación de %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>Excluir estas filas</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>Quince reglas han mirado %L1 filas.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>Quince reglas examinaron cada fila.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>Buscando duplicados, contradicciones, respuestas vacías, texto dañado, datos personales…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>Aún sin comprobar: duplicados, etiquetas contradictorias, respuestas vacías, texto dañado, datos personales y diez fallos más.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>El mismo texto aparece %Ln vez con etiquetas distintas. Conservar una etiqueta, o descartarlas.</numerusform>
            <numerusform>El mismo texto aparece %Ln veces con etiquetas distintas. Conservar una etiqueta, o descartarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>una parte: %L1 filas</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>%L1 filas comprobadas</translation>
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
        <translation>%1, checkpoint %2, paso %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>Control de respuestas</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>Comprobando las respuestas…</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportación de %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>Filtrar checkpoints</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>Último: exportado a %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>Buscando exportaciones</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>Buscando checkpoints</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>Viendo adónde puede ir %1</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>Aún no se exportó nada a esta carpeta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>Ya hay una exportación en esta carpeta; elegir otro nombre</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>Aún no hay ejecución sobre la que informar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>Entrenar primero un modelo: cada checkpoint de una ejecución puede escribirse como carpeta que otros programas abren.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Escribir un informe…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Escribir informe…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Escribiendo y comprobando…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Escritos antes</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>mejor, paso %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>último, paso %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>pérdida val.</translation>
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
        <translation>Preguntar al checkpoint</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>Mover a su lugar</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>Abrirlos de nuevo y comparar</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>Unos pocos pasos reales sobre sus filas dicen lo que necesita toda la ejecución.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>Vuelve cuando todos los ajustes son válidos.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Medido con %Ln paso real de sus filas: ± %1, %2 tokens por segundo</numerusform>
            <numerusform>Medido con %Ln pasos reales de sus filas: ± %1, %2 tokens por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>La receta cambió después de esta medición.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>Se dan pasos reales de esta receta y se descartan; medio minuto como mucho en la mayoría de los casos.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>no para esta ejecución</translation>
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
        <translation>elegido a mano</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 serán la versión %2 del conjunto de datos &lt;b&gt;%3&lt;/b&gt;; %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 se omite</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>%1 leídas, %2 rechazadas</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>%Ln archivo más por venir</numerusform>
            <numerusform>%Ln archivos más por venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; la codificación se ve en %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1 filas&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Todas las filas bien formadas&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;Desactivado: %1.&lt;/b&gt; Depende de los números de filas del archivo antiguo, y aquí los mismos números son otras filas. Se queda en la lista de pasos para revisarlo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;Para entrenar con él, dar roles a sus columnas&lt;/b&gt; (los cuadros bajo los nombres de columna): solo texto, o texto y etiqueta, instrucción y salida, mensajes, o prompt, elegido y rechazado. Sin roles, las filas pueden verse y buscarse.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Hallado en el archivo</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>Dar un nombre al conjunto de datos</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 filas</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>Importar todas las filas</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>Nombre, licencia y fuente</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>No pudo conservarse ninguna fila</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>Aún nada. Elegir a la izquierda otro formato o codificación, u otro archivo.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>Forma %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>Forma aún desconocida</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>El texto se guarda como UTF-8. El archivo en sí no se toca. Ctrl+Z deshace la importación.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>La %Ln fila rechazada espera en una pestaña propia.</numerusform>
            <numerusform>Las %Ln filas rechazadas esperan en una pestaña propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>El comando está en el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Luego pasan por &lt;b&gt;%Ln paso&lt;/b&gt;, y lo que queda será la versión siguiente.</numerusform>
            <numerusform>Luego pasan por &lt;b&gt;%Ln pasos&lt;/b&gt;, y lo que queda será la versión siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>Por qué falló la importación</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>las %L1 filas</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>barra  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>coma  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>se conservan todas las columnas</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primera línea</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>guardado junto al conjunto de datos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>leyendo las primeras filas…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>punto y coma  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>las primeras %L1 filas</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>de dónde viene</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>a quién nombrar</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>No se puede crear %1; ¿está el disco lleno o es de solo lectura?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>El proceso terminó antes de empezar su ejecución; sus mensajes están en %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli no está junto al programa de la ventana; instalarlo, o iniciar la ejecución en la ventana.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>La receta como run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Cualquier fin</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Cabe aquí</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Ajuste fino completo</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>Licencia permite</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>Compartir el resultado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Dónde están los modelos</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sobre %2</translation>
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
        <translation>Una conversación como la escribe la plantilla de chat</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Plantilla de chat</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>Elegir uno en la tabla para ver su ficha, licencia, tokenizador y archivos.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>Copiar como sha256sum</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>Texto completo de la licencia</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Calculando el hash de %1</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>La licencia en palabras</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Memoria para entrenar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>No se eligió ningún modelo</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>Ninguna: es un modelo base. Las filas de chat e instrucción se escriben con la plantilla de la receta.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>De un tipo que no puede mostrarse aquí; elegir otra plantilla en la receta. Su texto:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>De la familia %1. Una conversación como la lee el modelo:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Érase una vez un molinero que tenía tres hijos.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Página del modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>Mostrar hashes</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>Texto para probar el tokenizador</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>Los primeros 20 de 64 dígitos; la copia los tiene todos.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>La carpeta no tiene archivo LICENSE.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>La carpeta no tiene ficha (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>Los hashes están en el portapapeles</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Tokens del texto</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>Tokens por palabra</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>estimado para 8 filas de 256 tokens, fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>ninguna (modelo base)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>%L1 de %L2 mostrados</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>Añadir un archivo GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Añadir un archivo GGUF…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Añadir una carpeta de modelo…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrar modelos</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>Importar filas primero: los modelos se miden con ellas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Buscar modelos de nuevo</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Buscando modelos</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>Pérdida y velocidad de lectura de los modelos mostrados en las primeras filas de este conjunto de datos</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>Pérdida en mis datos frente a velocidad aquí</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>Pérdida en mis filas frente a velocidad aquí</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>Medir candidatos</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>Medir modelos con mis filas</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>Midiendo %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>Modelos en un solo archivo (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>Ninguno de los modelos mostrados puede abrirse</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>Leyendo filas para medir modelos</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>Filas para medir modelos</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Usar para entrenar</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>no se pueden buscar modelos</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>círculo mayor: más parámetros · discontinua: los mejores a cada velocidad</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 se guardó como versión %2: %L3 filas</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: la versión %2 es la actual, con las filas de la versión %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Añadir el paso %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Cambiar el paso %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Editar %Ln fila</numerusform>
            <numerusform>Editar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Editar fila %L1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Excluir %Ln fila</numerusform>
            <numerusform>Excluir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>Guardando los pasos de %1</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Mover el paso %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Quitar el paso %1</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>Guarde o deshaga primero los pasos de la versión %1: ninguna versión los tiene todavía</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>Guardando una versión de %1</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>El paso %1 no puede ejecutarse: %2 Corregirlo o desactivarlo, y luego guardar.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Pasos de %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>Detenido: las filas son las de los pasos antes del último cambio</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>Incorporar la línea %L1</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>No se puede escribir en este proyecto</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>Editar run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … y %Ln más</numerusform>
            <numerusform>
  … y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Como comando</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>Eliminar el preajuste elegido</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Solo modificados</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Guardar estos ajustes como preajuste</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>fallaría</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>%L1 filas rechazadas están en %2</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>Una fila: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>Añadir la fila, como un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportación de %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>La línea %L1 ya es una fila; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>Corrija el texto de arriba. Lo que resulta aparece aquí mientras escribe.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>Líneas que la importación no pudo conservar. Corrija el texto de una línea y se convierte en una fila.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>Todavía no es una fila: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporarla</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texto de la línea</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>Se muestran las primeras %L1 de %L2; «Guardar como CSV» las escribe todas.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>La línea es más larga que los 2000 bytes que se guardan de ella.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Los pasos de esta versión aún se están calculando</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Es una versión anterior; hágala la actual para modificarla</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>No se puede escribir en este proyecto</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>Lo que resulta del texto</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>Descartar todas</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>Descartar ambas</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Editar fila</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Editar fila %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>Omitir esta fila, como paso que puede deshacerse</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Usar para todas</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>Usar para ambas</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>y %L1 columnas más</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>%L1 tokens, %L2 contados</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>%L1 tokens; se aprende la etiqueta</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Como lo ve el modelo</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>Fila %L1 como la ve el modelo</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>Fila como la ve el modelo</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>La fila siguiente</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>La fila anterior</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>Tokens de la fila</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 de %L2 filas</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 filas</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 seleccionadas</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>Contando los tokens de %1</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Contando tokens</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Editar fila</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Excluir %Ln fila</numerusform>
            <numerusform>Excluir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Exportar filas…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>Solo filas que dicen lo mismo aquí</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>Leído en %L1 ms</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Buscando en %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>contando tokens…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>%L1 filas están en %2</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Como lo ve el modelo</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>Como tokens</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;Separado por tabuladores (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>Exportar todas las %L1 filas</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportación de %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>Exportar las %L1 filas encontradas</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>Exportar las %L1 filas seleccionadas</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>No se muestran filas, así que no hay nada que exportar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>Rechazadas (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>Buscar en todo el texto</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Divisiones</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Los pasos de esta versión aún se están calculando</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Es una versión anterior; hágala la actual para modificarla</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>No se puede escribir en este proyecto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>Versiones (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>Qué se muestra del conjunto de datos</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>palabra · palabra OR palabra · =exacto · *patrón* · !no · &gt;=5 · 5..10</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>%1 ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>Copiar lo que muestra esta página</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Ninguna ejecución seleccionada</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Aún sin puntuaciones</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>Muestras que escribió el modelo</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>Puntuaciones de las ejecuciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>Qué se muestra de las ejecuciones</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Escribir un informe de las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>el último valor de %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 de %Ln ejecución</numerusform>
            <numerusform>%1 de %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 seleccionadas</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>Bifurcar la ejecución actual con cambios</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>Mover las ejecuciones seleccionadas a la papelera (Supr)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Columnas estándar</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>Por ejemplo best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>Sacar las ejecuciones seleccionadas de la papelera</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Qué falla en el filtro</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>Las palabras se buscan en nombre, tags, notas, datos, modelo y método.
campo:texto busca en un campo; =, !=, &lt;, &lt;=, &gt;, &gt;= comparan; and, or, not y los paréntesis combinan.
Campos: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, cada ajuste (lr, trainer.seed) y métrica (train/loss); is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Escribir un informe de las ejecuciones seleccionadas</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 y %2 no pueden compararse</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 y %2 no pueden distinguirse</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 es mejor que %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 es peor que %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), %4 filas</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Mejor paso</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Tokens contados</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>Creado, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Datos clave: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Notas sobre la ejecución</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memoria</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>Resultado de las ejecuciones</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Exactitud de la recompensa</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Margen de recompensa</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>Elija una ejecución en la tabla para ver su resultado, datos y notas; elija varias para compararlas.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, separados por comas</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>Tiempo, min:s</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>Pérdida de entren., última</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entrenables</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>Qué se probó, qué se aprendió, qué viene después</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>en el mejor checkpoint</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e elevado a la pérdida de validación</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>recompensa media de las mejores respuestas menos la de las peores, al final</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>pareada, mismas filas de validación</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>parámetros que se entrenan</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>filas de validación cuya mejor respuesta tiene la mayor recompensa, al final</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>palabras, separadas por comas</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 en el paso %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>Pérdida de cada fila de validación, %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>Aún no se evaluaron filas. Aparecen con la primera evaluación de una ejecución.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>Seleccionar una ejecución para ver sus filas de validación.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>La fila elegida y lo que respondieron las ejecuciones</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>Las palabras de esta fila no pueden leerse aquí: su conjunto de datos no está al alcance.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>Filas de validación de las ejecuciones</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>en el paso %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Todos los ajustes son iguales.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>Como los predeterminados: %1 ajustes</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>Distintos de los predeterminados</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Todos los ajustes son los predeterminados.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>Iguales en todas: %1 ajustes</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>Iguales en ambas: %1 ajustes</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>Seleccionar una ejecución para ver sus ajustes.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>Ajustes que son iguales</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>No se escribieron muestras. Definir evaluation.generate para que el modelo responda en cada evaluación.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1 en la papelera; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 sacado de la papelera</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: en el portapapeles</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, %1 en cola</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, %1 en curso</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>Una ejecución aparece aquí en cuanto empieza: sus curvas, sus ajustes y sus checkpoints.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>Una ejecución que aún entrena no puede ir a la papelera; detenerla primero.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>Se pidió al otro proceso que se detenga tras este paso</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>Mejor checkpoint de %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Mejor pérdida de validación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>Bifurcar ejecución con cambios</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>Bifurcar con cambios</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>Abrir carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Pausar ejecución</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Pausa tras este paso …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>Mover ejecuciones a la papelera</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reanudar ejecución</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>Volver al mejor checkpoint y seguir entrenando</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>Seleccionar dos o más ejecuciones (Ctrl+clic, o el ojo)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>Poner estrella a la ejecución</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Detener ejecución</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>Deteniendo tras este paso …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>Se detiene tras este paso y conserva lo aprendido; Reanudar continúa</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>Sacar ejecuciones de la papelera</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>La receta sigue desde el mejor checkpoint; cambiar lo que deba mejorar y pulsar Iniciar</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>La ejecución ha terminado; bifurcarla para seguir entrenando</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>Esta ejecución no puede reanudarse</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>Valores escritos en %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>Escribir informe de ejecuciones …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>mover ejecuciones a la papelera</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>poner estrella a una ejecución</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>poner estrella a ejecuciones</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>quitar una estrella</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>sacar ejecuciones de la papelera</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>quitar estrellas</translation>
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
        <translation>Una respuesta termina antes del primero de ellos.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>Respuestas por modelo</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predeterminados</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>Tokens nuevos como máximo</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>Señalar una palabra de una respuesta para ver qué más consideró el modelo.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>Detener en el token final</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Textos de parada</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>Token bajo el puntero</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k, 0: todos</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>ninguno; uno por línea</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>token %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>«%1», elegido con %2; más probables:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% de las filas, guardado para el final</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% de las filas, para medir la pérdida al entrenar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln fila de %1 es casi igual a una de %2</numerusform>
            <numerusform>%Ln filas de %1 son casi iguales a una de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln fila de %1 está también en %2</numerusform>
            <numerusform>%Ln filas de %1 están también en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>Según la columna</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Buscar fugas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>Comparando cada división con todas las demás…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>Cada división se comparó con todas las demás, palabra por palabra y casi.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>Cómo se reparten las filas</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Casi duplicados en un mismo lado</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Fugas entre divisiones</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>Fugas entre las divisiones de %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>Ninguna fila está en ambos lados</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>Aún sin comprobar: las filas presentes en dos divisiones, palabra por palabra o casi, dan cifras demasiado buenas.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>Las filas se eligen</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>Filas de cada división</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Dividir de nuevo</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>Dividir las filas</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Divisiones</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>Quitarlas de %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>Prueba, por ciento</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>No hay nada que comparar antes de dividir las filas.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>Estas filas no están divididas. El entrenamiento reserva entonces algunas por sí mismo; una división hecha aquí es la misma para cada ejecución y puede comprobarse en busca de fugas.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>Validación, por ciento</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>Modo de dividir</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>Lo que se mida en %1 sería demasiado bueno.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>una etiqueta, un usuario, un documento</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>por un hash de la fila</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>valores iguales juntos</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>la misma semilla da las mismas filas</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>valores repartidos por igual</translation>
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
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>Filas antes y después del paso</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>Ajustes del paso</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>Los pasos cambian las filas en este orden: cada uno ve lo que dejan los anteriores. Pueden desactivarse, moverse y deshacerse; las filas de abajo quedan como llegaron.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>Desactivado; %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>Dónde empieza el plan</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>Por qué el paso no puede ejecutarse</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>Calculando sobre todas las filas…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>todas las que contienen texto</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>las primeras %L1 de %L2</translation>
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
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>El paso %1 añadió %Ln fila</numerusform>
            <numerusform>El paso %1 añadió %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>El paso %1 cambió %Ln fila</numerusform>
            <numerusform>El paso %1 cambió %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>El paso %1 no cambia ninguna fila</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>El paso %1 quitó %L2 y cambió %L3 filas</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>El paso %1 quitó %Ln fila</numerusform>
            <numerusform>El paso %1 quitó %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>por hash</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>grupos de %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>fila %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>Elegir un archivo; se importa y pasa por los mismos pasos</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>Importar %1 y %Ln más</numerusform>
            <numerusform>Importar %1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Cargar un plan</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>Cargar un plan…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Más sobre el plan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Planes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Quitar todos los pasos</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>Repetir con datos nuevos…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>Guardar el plan como archivo…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>Guardar v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>El comando está en el portapapeles; guardar el plan a su lado como plan.json</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>El plan está guardado en %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>Las filas como llegaron</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Qué hizo el paso</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>Escribir como versión las filas que dejan estos pasos</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no puede ejecutarse</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>no llevan a nada</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, anterior</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, guardada</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calculando…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>Leyendo el tokenizador de %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (%3 filas)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln ajuste requiere atención</numerusform>
            <numerusform>%Ln ajustes requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>Copiar receta como comando</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Contar parámetros</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>Examinar las filas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>Medir una previsión</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>Nombre del preajuste (no incluye modelo ni datos):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>Pone esta receta tras el trabajo en curso y se queda aquí</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Poner entrenamiento en cola</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>En cola tras el trabajo en curso</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>Leer las filas de entrenamiento</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>Receta como</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>Guardar receta como preajuste…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Preajuste %1 guardado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>Iniciar aislado</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>Iniciar entrenamiento en un proceso propio</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>Inicio en espera: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>Inicia y muestra la ejecución (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>Adoptar una receta</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>Las comprobaciones están en el portapapeles</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>El comando está en el portapapeles</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>Entrena en un proceso propio, que continúa si se cierra esta ventana</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Usar preajuste %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>borrador, guardado</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 tiene ahora %Ln fila</numerusform>
            <numerusform>%1 tiene ahora %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, incluido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>%Ln fila enviada desde aquí</numerusform>
            <numerusform>%Ln filas enviadas desde aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, %Ln respuesta cada uno</numerusform>
            <numerusform>, %Ln respuestas cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>Respuestas de los modelos</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Como se entrenó</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>Pregunta a cada modelo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Mejor, paso %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>Conjunto de datos al que van las buenas respuestas</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>Generar respuestas</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>Buenas respuestas a</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>Cómo se pregunta a los modelos</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>Último, paso %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Aún sin checkpoint</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Ningún prompt contiene estas palabras.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Érase una vez un molinero que tenía tres hijos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>Aquí se guardan los prompts respondidos.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Ejecuciones de este proyecto</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Detener la generación</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texto de sistema</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>Texto de sistema, o ninguno</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>Qué se pregunta a los modelos</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>Desde dónde siguen los modelos</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>Escribir un prompt nuevo</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Escribir primero un prompt</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>cada modelo lee la pregunta como se le enseñó; Ctrl+Intro pregunta</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>el mismo prompt y semilla para cada modelo; Ctrl+Intro responde</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Volver a la versión %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Hacerla la actual</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>Versión %1: %2 filas, %3 menos que la versión %4, que es la actual.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>Versión %1: %2 filas, %3 más que la versión %4, que es la actual.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>Versión %1: %2 filas, tantas (%3) como la versión %4, que es la actual.</translation>
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
            <numerusform>, %Ln fila rechazada</numerusform>
            <numerusform>, %Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>Una versión nunca cambia: guardar los pasos hace la siguiente. Las anteriores se pueden mirar, usar para entrenar y convertir en la actual.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>Volver a sus filas</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>Ver sus filas</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Hacerla la actual</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>La versión elegida junto a la actual</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Entrenar con él</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>La versión %1 es la actual: %2 filas.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Versiones del conjunto de datos</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>pasos que este programa no conoce</translation>
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
        <translation>pérdida, bits/byte</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>lectura aquí, tokens/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>mayor diferencia de una probabilidad</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>entrenamiento, cada paso</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>entrenamiento, suavizado</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>No se pudo escribir %1: %2. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, paso %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>Seleccionar ejecuciones en la tabla
para dibujarlas aquí</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>la carpeta no lo admite</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>tiempo de entrenamiento, min:s</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, validación</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>Todos los valores (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>Eje de los valores</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>Elegir qué muestra el gráfico grande</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Elegir qué muestra este gráfico</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Retícula</translation>
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
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Dibujo (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>Pérdida de las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>Marcar mejor paso, checkpoints y consejos</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Imagen (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>Gráfico escrito en %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>Guardar el gráfico o sus valores</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Mostrar todo (Inicio)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>Suavizado de las curvas de entrenamiento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>Qué recorre el eje inferior</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>eje</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
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
        <translation>% de la ejecución</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>En %1 tokens</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>En el paso %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln encontrado · Solo  &gt; acciones  # ajustes  @ ejecuciones  ? manual</numerusform>
            <numerusform>%Ln encontrados · Solo  &gt; acciones  # ajustes  @ ejecuciones  ? manual</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Intro  ir allí</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  cerrar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  definir aquí</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>Las palabras se buscan en acciones, ajustes, datos, ejecuciones y el manual. Un signo delante lo limita: &gt; acciones, # ajustes, @ ejecuciones, ? manual.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  elegir</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Dejarlo detenido</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Ningún trabajo en curso</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>Pausa: detener tras este paso y conservar lo aprendido</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pausa tras este paso…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Detener este trabajo</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Deteniendo tras este paso…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>en pausa; se conserva lo aprendido</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>Nombrar la carpeta del nuevo proyecto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Este proyecto está abierto en otra ventana; aquí solo puede leerse</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
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
        <translation>%1 está vacío</translation>
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
        <translation>%1, %2 parámetros</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 cuentos, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>Un proyecto es una carpeta: datos, ejecuciones e informes dentro, nada fuera.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>Un modelo diminuto aprende a sonar como los hermanos Grimm. Modelo, datos y receta están listos: pulsar Iniciar y ver bajar la pérdida.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Añadir una carpeta de modelo…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>Todos los pesos o un adaptador de rango bajo, en el propio procesador, con curvas en vivo.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet o texto simple; se ve cada fila antes de importarla</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>Elegir archivos con filas</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Viene con el programa</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>Comparar y entregar</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Proyecto de demo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Soltar los propios datos en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>Ajustar un modelo de lenguaje con los propios datos, en este equipo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>Importar, limpiar y comprobar filas; ver cada una tal como la leerá el modelo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Ningún proyecto abierto</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Abrir otro proyecto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>Sopesar ejecuciones con justicia, leer respuestas lado a lado, exportar con control de las respuestas.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>Escribe cuentos muy sencillos. Hecho para probar, no para dar respuestas.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>ni red, ni tarjeta gráfica</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Manual (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>Buscar acciones, datos, ejecuciones, ajustes</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
</TS>
