<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>Sobre o Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Inclui</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Ajustar modelos de linguagem na própria máquina.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Vem sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes e suas licenças</translation>
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
        <translation>%1 tokens contados vistos %2 vezes tendem a ser decorados</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>%1 contados, template %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>%1 linhas são reservadas para medir a perda</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1 linhas são deixadas de fora</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1 linhas passam de %2 tokens e são cortadas</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>%1 sequências de %2 tokens por passagem</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>%1 linhas de validação nunca são treinadas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>Vazias, longas demais ou sem nada que conte</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>Reservar 10 %</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>Nenhum projeto aberto; uma execução fica na pasta dele</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>Não resta nenhuma linha para treinar</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>Nenhuma linha reservada: o sobreajuste não pode ser visto</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>Nenhuma linha de treino escolhida</translation>
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
        <translation>Parar cedo</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>O diagnóstico não achou nada de errado nas linhas</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>A taxa de aprendizado depende do método e do tamanho do modelo</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>As linhas estão sendo lidas</translation>
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
            <numerusform>%Ln resposta</numerusform>
            <numerusform>%Ln respostas</numerusform>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>%1 linhas/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 passos/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passos</numerusform>
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
        <translation>pergunta ao checkpoint</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>compara</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>examina %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>coloca no lugar</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>executa o plano</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>passo %1 de %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>divide em tokens</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escreve</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>perda do método</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>erro quadrático médio</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>nats por linha</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>nats por token</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erro quadrático</translation>
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
        <translation>%1 bi</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 mi</translation>
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
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
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
        <translation>%1 épocas são &lt;b&gt;%2 passos&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 sequências × %2 acumuladas = &lt;b&gt;%3 sequências&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 passos</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 linhas</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, aquecimento %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, %2 passos de aquecimento</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3 linhas</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, taxa automática</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, posto %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, cerca de %1 tokens contados</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 sequências&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>Quantos passos são %1 épocas se sabe assim que as linhas são lidas.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>A execução tem &lt;b&gt;%1 passos&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>conforme a tarefa</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>beta %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>suavização de rótulos %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>nada escolhido ainda</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>Último: relatório escrito em %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Relatório %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Página da web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escrever um relatório</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível escrever %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 passa de 64 MB, o que nenhum relatório tem</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(Um desenho do relatório não pode ser mostrado.)</translation>
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
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Melhor perda de validação</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Tokens contados</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Pasta da execução</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>Última perda de treino</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>Última perda de validação</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>Mostrada nos gráficos</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>Passo da melhor perda de validação</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>Passos dados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dados de treino</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tempo de treino</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Perda val.</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>Perda de validação como curva pequena</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Quando foi criada</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>por passo</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>perda val.</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Falta um parêntese de fechamento.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>Uma execução não pode estar “%1”; pode estar %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>Falta um valor depois de “%1%2”.</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>Falta uma palavra antes de “%1”.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Falta algo no fim.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Os parênteses estão aninhados demais.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>Há um parêntese de fechamento a mais.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Não há campo “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>Não há campo “%1”; o mais próximo é %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>“%1” não é uma comparação; há :, =, !=, &lt;, &lt;=, &gt; e &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>“%1” não é esperado aqui.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 e ${name} representam grupos do padrão.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>Um objeto JSON: a coluna e o que ela diz.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>Uma coluna cujos valores iguais ficam de um lado, por exemplo o usuário ou o documento.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>Uma coluna cujos valores são distribuídos por igual entre as divisões, por exemplo o rótulo.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>Um arquivo ou conjunto de dados com que nunca se treina. Se estiver vazio, uma parte das linhas de treino é reservada.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>Um arquivo, ou dataset:NAME[@VERSION][/SPLIT] do projeto.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Uma pasta no formato Hugging Face, ou o nome de um modelo disponível.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>Uma quebra de linha dentro de um parágrafo vira um espaço. Para prosa quebrada em largura fixa.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>Uma nova ordem segundo a semente em cada época. Desativado: a ordem do arquivo.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>Uma expressão regular (PCRE2), ou um texto puro.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>Uma expressão regular (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>O próprio conteúdo de uma linha decide seu lado, de modo que ela fica lá quando linhas são adicionadas; as partes são atingidas aproximadamente.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>Um adaptador treinado. Com um método de adaptador, o treino continua a partir dele; com ajuste fino completo, ele é mesclado primeiro.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Um modelo completo para Transformers, vLLM ou mais treino</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>Uma palavra troca de lugar com outra que está no máximo tantas palavras adiante.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>Acima de 0, prevalece sobre as épocas.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>Acima de 0, prevalece sobre a parte.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>Acima de 0, as linhas de que o modelo tem certeza contam menos; o usual é 2.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Acumulação</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Checkpointing de ativações</translation>
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
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>Adiciona cópias de linhas de treino em minúsculas, em maiúsculas ou misturadas.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>Adiciona cópias de linhas de treino em que algumas palavras inglesas são substituídas por sinônimos (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>Adiciona cópias de linhas de treino em que faltam algumas palavras; ao menos uma fica.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>Adiciona cópias de linhas de treino em que algumas palavras trocaram de lugar; espaços e sinais ficam onde estão.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>Adiciona cópias de linhas de treino às quais faltam sinais de pontuação, ou que têm mais deles.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>Adiciona cópias de linhas de treino com os deslizes dos dedos em um teclado.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>Adiciona uma linha atrás de todas as outras, por exemplo uma linha rejeitada que foi corrigida; as etapas seguintes também a veem.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Parecidas a partir de</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>Todas as linhas iguais</translation>
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
        <translation>Escrever um também após tantos minutos.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
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
        <translation>Equilibrado: uma linha conta tanto mais quanto mais rara for a sua classe.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>Lotes somados antes de um passo: o mesmo passo com menos memória.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>Além do melhor. 0 mantém só o mais recente.</translation>
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
        <translation>Melhor significa por</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>Linhas em branco no máximo</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>Por hash</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>Em quanto a recompensa da resposta escolhida deve exceder a da rejeitada.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>MAIÚSCULAS</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>Centrar as recompensas</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>Cópias alteradas de cada linha.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>Checkpoint após</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint a cada</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Checkpoints mantidos</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>Só pesos escolhidos</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos das classes</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>Limitar gradientes em</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>Códigos de idiomas, separados por vírgulas: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>Papéis das colunas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>Calcular partes duas vezes para poupar memória.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Continuar pré-treino</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>Caracteres de controle, marcas de ordem de bytes e espaços de largura zero. Ligadores de emoji e de escritas ficam.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Cosseno com reinícios</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>Contado na perda</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>Cortar no fim</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>Redução por camada</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>Decide cada escolha aleatória: ordem, dropout, pesos novos.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Determinístico</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>Descartar por padrão de busca</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>Descartar o que é incerto</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>Descarta todas as outras linhas em vez disso.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>Descarta linhas com caracteres, ou tokens de um modelo, de menos ou de mais.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>Descarta as linhas em que uma expressão regular corresponde.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>Descarta as linhas que estão em outro idioma.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>Descarta as linhas com estes números, contados a partir de 0 na versão com que o plano começa.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>Cada Palavra Com Maiúscula</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>Cada bloco aprende a esta fração da taxa do que está acima; 1: todos iguais.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Editar uma célula</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>Só embeddings</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>Vazio: a que tem o papel de rótulo.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina em</translation>
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
        <translation>Avaliar a cada</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>Avaliações sem perda de validação melhor após as quais a execução termina.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Cada bloco</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Cada token</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Duplicatas exatas</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>Excluir linhas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de arquivo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar e substituir</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>Encontra endereços de e-mail, números de telefone, IBANs, números de cartão e endereços IP.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gama focal</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>Para uso próprio e para o relatório.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Ajuste fino completo</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>Ficheiro GGUF</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML para texto</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>Distribui as linhas entre treino, validação e teste; o que é atribuído a uma divisão fica com sua linha.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>Hash de</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>Como um par de respostas se torna uma perda.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>O quanto um método de preferência fica perto do modelo de referência.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>Como gradientes viram passos.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>Por quanto tempo a média dos gradientes se lembra.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>Por quanto tempo a média dos gradientes ao quadrado se lembra.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>Quantas das linhas de treino recebem cópias.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>Quantas trocas, para cada palavra do texto.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>Quanto a perda de validação deve cair para contar como melhor.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>Quantas vezes cada linha é vista.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>Como as palavras alteradas são escritas.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>Como os campos de uma linha viram um texto.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>Como os arquivos são lidos.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Como a taxa de aprendizado muda ao longo da execução.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Pasta Hugging Face</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>IBANs</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>endereços IP</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>Ajuste por instruções</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Raiz quadrada inversa</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>Seu número, a partir de 0.</translation>
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
        <translation>Unir espaços</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Manter quase duplicatas de um lado</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Manter o original</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>Manter as que correspondem</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Manter juntos</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>Mantém finita a divisão por gradientes pequenos.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>Mantém a primeira das linhas que dizem o mesmo.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>Mantém a primeira das linhas cuja redação é quase a mesma (MinHash, depois medida com exatidão).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>Omitir palavras</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>Ignorar maiúsculas e espaços</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>Ignorar maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha da fonte</translation>
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
        <translation>Registrar a cada</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>Gradientes mais longos são encurtados a esta norma.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>Linhas mais longas são descartadas.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>Séries mais longas de linhas em branco são encurtadas.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Sequência mais longa</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>Sinais dentro de palavras e números (don't, 3.14) ficam.</translation>
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
        <translation>Multiplicar por alfa / √posto em vez de alfa / posto.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: intensidade do ruído que o treino acrescenta aos embeddings; o usual é 5.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC une letras e acentos; NFKC também transforma ﬁ em fi e ² em 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: composto</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: composto, formas de compatibilidade resolvidas</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Placa de vídeo NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>Nomes de colunas, separados por vírgulas. Vazio: as que contêm o que se pergunta; respostas e rótulos ficam como estão.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>Nomes de colunas, separados por vírgulas. Vazio: as que contêm aquilo de que o modelo aprende.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Quase duplicatas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>Sem espaços e quebras de linha no início e no fim de um texto, sem espaços no fim de uma linha.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>Ruído nos embeddings</translation>
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
        <translation>Números e intervalos: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Um ciclo</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>Um ficheiro para llama.cpp, Ollama e LM Studio. Q8_0 guarda os pesos em 8 bits, um quarto de F32, e as respostas ficam quase iguais; Q4_0 em 4 bits, um oitavo, e mudam de forma percetível</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>Só as primeiras linhas são usadas.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>Só as primeiras linhas de validação são usadas.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empacotamento</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão de busca</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>Padrões de nomes de pesos que são treinados; * vale para qualquer coisa.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto puro</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polinomial</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Perda de preferência</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>Preferência: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>Preferência: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>Preferência: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>Preferência: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>Threads do processador.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Template de prompt</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>Puxa os pesos para zero; não as normas e os vieses.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>Fatores QR (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Escala estabilizada por posto</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>Postos dos módulos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>Taxa de B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>Recusar o treino</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regressão</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>Erros de regressão</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>Renomeia rótulos; dois que recebem o mesmo nome são unidos. Um nome novo vazio descarta as linhas.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>Reparar texto mal lido</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>Substitui cada ocorrência de uma expressão regular ou de um texto puro.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Exatidão da recompensa</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Margem de recompensa</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Modelo de recompensa</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>Robusta a rótulos errados</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>As linhas são postas uma após a outra em vez de preenchidas. Mais rápido, com as mesmas perdas: nenhuma linha vê outra.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Máximo de linhas</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>Linhas calculadas de uma vez.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>Linhas quase iguais não testam o que foi aprendido.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>Linhas longas demais</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>Linhas que não diferem em mais nada contam como iguais.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>Linhas com menos tokens são descartadas.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>Linhas com mais tokens são descartadas.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>Séries de espaços e tabulações dentro de uma linha viram um espaço; o recuo fica.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Parte das linhas</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>Linhas curtas, números e código muitas vezes não têm idioma reconhecível. Desativado: eles ficam.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>Linhas mais curtas são descartadas.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Embaralhar</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Sigmoide (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>Vetores singulares (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Dividir em pedaços</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Distribuir por igual</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>Quadrática (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Partir de adaptador</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>Tamanho do passo no pico do cronograma.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>Tamanho do passo no pico.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Máximo de passos</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>Passos entre dois checkpoints.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>Passos entre dois olhares às linhas de validação.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>Passos entre dois pontos das curvas.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Parar cedo após</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>Trocar palavras</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Sinônimos</translation>
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
        <translation>Tirar caracteres invisíveis</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>Tira tags, comentários, scripts e estilos, mantém parágrafos como quebras de linha e resolve entidades.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>Margem pretendida</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Alvos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>A saída do adaptador é multiplicada por alfa / posto.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>Só a resposta e seu token de fim, ou cada token.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>A coluna da célula.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>A coluna cujo valor decide. Vazio: tudo de que o modelo aprende.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>A pasta ou o nome do modelo cujo tokenizador conta.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>A largura interna das matrizes do adaptador. Mais posto pode aprender mais e custa mais.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>A taxa de aprendizado no fim, como parte do pico.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>A taxa de aprendizagem da segunda matriz como múltiplo da primeira (LoRA+); aí o usual é 16.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>A linha da fonte da qual foi corrigida; 0: nenhuma.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>O modelo responde a alguns prompts de validação em cada avaliação.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>O número que recebe, a partir de 0: atrás dos da versão com que o plano começa.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>A linha fica, e suas cópias a seguem; cópias feitas por um passo anterior não recebem nenhuma. Desativado: as cópias tomam o lugar dela.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>A mesma execução dá os mesmos bits nesta máquina.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>A mesma semente dá as mesmas cópias.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>A mesma semente dá as mesmas linhas.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>A parte das entradas do adaptador que é zerada durante o treino.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>A parte de todos os passos em que a taxa sobe até o pico.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>A parte das letras que saem erradas.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>A parte dos sinais que são omitidos, ou das palavras que recebem um.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>A parte das linhas que é guardada para o fim.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>A parte das linhas que mede a perda durante o treino.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>A parte da probabilidade-alvo que é repartida por todas as outras; em pares, a parte que pode estar rotulada ao contrário.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>A parte das linhas de treino que é reservada para medir a perda.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>A parte das palavras que são omitidas.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>A parte das palavras que são substituídas, entre as que têm um sinônimo.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>A parte das palavras cujas letras são alteradas.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>A parte das sequências de cinco letras que duas linhas têm em comum.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>O texto é procurado como está; nenhum sinal tem significado especial.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>O texto que fica no lugar.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>Só as matrizes treinadas, para PEFT ou para continuar o treino; precisa do modelo de base</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Então</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Acurácia de tokens</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>Tokens de</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>Tokens por sequência. Linhas mais longas são cortadas, divididas ou descartadas.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Pesos treinados</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Treinador</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Linhas de treino</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Aparar</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>Apara textos, une séries de espaços e de linhas em branco, e iguala todos os fins de linha.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Erros de digitação</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>Unir linhas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>Linhas de validação</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte de validação</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Passos de aquecimento</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>Aquecimento, estável, queda</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>Pondera um termo que mantém a média das duas recompensas perto de zero; o usual é 0,01.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento de pesos</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>Peso das respostas más</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>Peso das respostas boas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>O que acontece com linhas acima da sequência mais longa.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>O que acontece com o que é encontrado.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>O que é calculado nas linhas de validação.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>O que é procurado.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>O que é treinado: todos os pesos, alguns deles, ou pequenas matrizes ao lado.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>O que a célula diz de agora em diante.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>Fator da perda de uma resposta avaliada como má.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>Fator da perda de uma resposta avaliada como boa. Equilibra quantidades desiguais de avaliações.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>O que são as matrizes no início: nada, ou a parte mais forte do próprio peso, que é então treinada.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>O que o modelo aprende das linhas.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>Como a execução se chama em tabelas e gráficos.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>Onde custa pouco</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>Onde se calcula.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>Onde as camadas diferem do posto acima: nome=posto, separados por vírgulas, por exemplo q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>Qual coluna tem qual papel: papel=coluna, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>Quais teclas ficam lado a lado.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Espaço em branco</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>Palavras para agrupar execuções, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>Escrever amostras</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>Escreve uma célula de uma linha, contada a partir de 0 na versão com que o plano começa.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>Escreve os mesmos caracteres do mesmo modo, e repara texto lido na codificação errada.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a encontra A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todas iguais</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>todos os núcleos</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: cada camada linear dos blocos; ou nomes como q_proj, v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>no fim de cada época</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>lotes por passo</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>por método e tamanho do modelo</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>pelas épocas</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>pela parte</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>números de cartão</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>descartar a linha</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>endereços de e-mail</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>avaliações</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32, ou produtos bf16 com pesos e otimizador fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>como gradientes viram passos</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>por quanto tempo, quanto de uma vez</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>como a taxa de aprendizado varia</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>omitir sinais</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>mascarar: [endereço de e-mail]</translation>
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
        <translation>sem limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>não por tempo</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>não em normas, vieses</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>do pico</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>das linhas</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>dos passos</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>antigo=novo, separados por vírgulas.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>uma destas ao acaso para cada palavra</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>pôr sinais depois de palavras</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>substituir por um texto</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passos</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>o contexto do modelo, no máximo 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>endereços da web</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>o que é ajustado</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>o que é medido</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>o que é treinado</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>o que a perda pondera</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>o que o modelo lê</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© volta a ser é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>Acrescentar outras restrições ou travar aparelhos contra versões alteradas.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>Acrescentar condições ou travas técnicas que tirem esses direitos de quem o recebe.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>Acrescentar o arquivo Notice que os termos pedem.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>Pedir uma licença à Meta se estiver acima do limite de usuários.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>Pedir permissão aos autores antes de qualquer uso comercial.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>Supor que o que pode ser baixado pode ser usado.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>Culpar os autores: eles nada prometem e nada devem se falhar.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>Modificá-lo e construir sobre ele, inclusive treinar um modelo.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>Modificá-lo e construir sobre ele.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>Modificá-lo, ajustá-lo e guardar o resultado para si.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>Afirmar que o original é seu.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>Contar com uma licença de patentes ou marcas: nenhuma é dada.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>Contar com ele para sempre: o Google pode restringir um uso que viole os termos.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>Descobrir quem o fez e o que permite antes de passar adiante algo feito com ele.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>Ajustá-lo e passar o resultado adiante sob o mesmo acordo.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>Ajustá-lo e passar o resultado adiante, sob condições próprias que mantenham a lista de usos proibidos.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>Ajustá-lo e passar o resultado adiante.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Seguir a política de uso aceitável da Meta e obrigar ao acordo quem o receber de você.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Seguir a política de uso aceitável da Meta.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>Dar a quem o receber o código-fonte completo na forma em que você mesmo o alteraria, ou uma oferta dele.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>Entregar uma cópia do acordo e manter o aviso da Meta num arquivo de texto chamado Notice.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>Entregar uma cópia da licença e incluir as restrições de uso nas suas próprias condições.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>Entregar uma cópia dos termos e obrigar às suas restrições de uso quem receber o modelo ou um derivado.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>Guardar as alterações para si enquanto não passar nada adiante.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>Manter a linha de direitos autorais e o texto da licença em cada cópia e em cada modelo feito dele que passar adiante.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>Manter a linha de direitos autorais, as condições e a isenção de responsabilidade em cada cópia, na documentação onde não entregar o código-fonte.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>Manter o aviso de um suporte (uma edição, um repositório) quando passar adiante esse mesmo arquivo.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>Manter os avisos de direitos autorais, patentes e marcas, e o arquivo NOTICE onde houver um.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>Ficar com o que ele responde: o Google não reivindica direitos sobre isso.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>Incluir um link para a licença.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>Travá-lo tecnicamente ou sugerir que os autores apoiam você.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>Olhar e experimentar para si, até onde permite a lei de onde você vive.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>Citar os autores como eles pedem, com o título e um link para a fonte onde houver.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>Citar os autores, incluir um link para a licença e dizer se alterou alguma coisa.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>Nada segundo o direito autoral; verifique se é livre também no seu país, pois os prazos variam.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>Nada; citar a fonte é de boa educação mesmo assim.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>Passá-lo adiante, assim como o que fez com ele, também por dinheiro.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>Passá-lo adiante, também por dinheiro.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>Entregar uma cópia da licença.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>Passar adiante a obra inteira sob esta licença, com seu texto e os avisos.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>Passar adiante o que fez, sob condições próprias para a sua parte.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>Publicar adaptações sob esta licença ou uma compatível; discute-se se um modelo treinado é uma adaptação, então suponha que sim onde puder.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>Publicar o modelo, ou o que foi treinado a partir dele, antes de a licença ser conhecida.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>Colocar uma adaptação sob condições mais estreitas ou travá-la tecnicamente.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>Dizer nos arquivos alterados que você os alterou e manter os avisos.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>Dizer nos arquivos alterados que você os alterou.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>Dizer nos arquivos alterados que você os alterou; um modelo ajustado é um arquivo alterado.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>Dizer o que alterou e quando.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>Dizer se alterou alguma coisa.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>Compartilhá-lo, e as suas adaptações, sem cobrar.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>Mostrar “Built with Meta Llama 3” (a partir da 3.1, “Built with Llama”) onde as pessoas vejam, e começar por “Llama” o nome de um modelo que distribua.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>Processar alguém por patentes na obra: sua própria licença de patentes terminaria.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>Sugerir que os autores apoiam você ou o seu uso.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>Sugerir que os autores apoiam você.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>Usar as marcas da Meta além do que o acordo nomeia.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>Usá-lo para qualquer fim, também comercial, e modificá-lo.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>Usá-lo para qualquer fim, também comercial.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>Usá-lo para os fins nocivos que a licença lista, como violar a lei, prejudicar menores, enganar ou decidir sobre os direitos das pessoas sem elas.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Usá-lo para o que a política de usos proibidos do Google nomeia.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>Usá-lo para o que a política de uso aceitável proíbe.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>Usá-lo para o que a política de uso aceitável proíbe: crime, dano, engano, armas e coisas assim.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>Usá-lo, ou um modelo feito com ele, principalmente para vantagem comercial ou pagamento.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>Usar os nomes dos autores para recomendar seu produto sem o consentimento escrito deles.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>Usar as patentes dos colaboradores na medida em que suas contribuições precisem delas.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>Usar o modelo ou suas respostas para melhorar outro grande modelo de linguagem fora da família Llama 2.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>Usar os nomes e logotipos do projeto como seus.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>Usá-lo, modificá-lo e compartilhá-lo para qualquer fim, sem perguntar e sem citar ninguém.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>Usá-lo, modificá-lo e compartilhá-lo para qualquer fim.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>Usar, modificar e compartilhar o modelo, também comercialmente, desde que seus serviços não passem de 700 milhões de usuários por mês no lançamento dele.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>Usar, modificar e compartilhar o modelo, também comercialmente.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>Usá-lo, copiá-lo e modificá-lo para estudo, pesquisa e fins privados.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>Usá-lo, copiá-lo e compartilhá-lo para qualquer fim, também comercial.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>Com os modelos de visão da 3.2: usá-los como pessoa ou empresa da União Europeia.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>Com a versão 3.0: usar o modelo ou suas respostas para melhorar outro grande modelo de linguagem fora da família Llama.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>Escrever na ficha do modelo o que encontrou.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Ajustar modelos de linguagem na própria máquina.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>Abrir um projeto pronto com o modelo e os dados incluídos.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>O projeto a abrir.</translation>
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
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Exec&amp;ução</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>Sobre o Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>Buscar neste lugar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nenhum projeto</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir projeto…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir a demonstração</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Mostra a janela neste idioma.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>A área de transferência não contém texto</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>O idioma muda quando o trabalho do lugar aberto terminar</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>O manual não está instalado; o lugar dele é %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterada</numerusform>
            <numerusform>%Ln alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln a corrigir</numerusform>
            <numerusform>%Ln a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>Mostrar mais %Ln configuração de %1</numerusform>
            <numerusform>Mostrar mais %Ln configurações de %1</numerusform>
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
        <translation>Redefinir %1 para o padrão</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Redefinir todas as configurações</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>deve ser um número finito</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>deve ser pelo menos %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>deve ser no máximo %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” não é um número</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” não é um número inteiro</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>papel=coluna, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>Recolher o inspetor</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>Expandir o inspetor</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requer atenção</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>contado na perda</translation>
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
        <translation>Linha %L1 do arquivo de origem</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divisão</translation>
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
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Cabe aqui</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Leitura aqui</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>falhou</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medindo</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>no disco</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>por palavra</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
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
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % vazias</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>%L1 diferentes</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>todas diferentes</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>do arquivo</translation>
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
        <translation>O que o arquivo diz</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>uma cópia alterada</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>uma linha a mais</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>antes e depois</translation>
    </message>
    <message>
        <source>row</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>fica</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por quê</translation>
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
        <translation>Difere</translation>
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
        <translation>perda</translation>
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
        <translation>Clicar para mostrar nos gráficos</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>Clicar para pôr estrela</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>Mostrada nos gráficos; clicar para ocultar</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>Com estrela; clicar para tirar a estrela</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>Como foi feita</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Divisões</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
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
        <translation>Voltar</translation>
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
        <translation>Buscar no manual</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
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
        <translation>Resposta de %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>Copiar esta resposta de %1</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>Gerando com %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>Guardar o prompt e esta resposta como linha de um conjunto de dados</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>A resposta está na área de transferência</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>lendo o modelo…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviado para %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>parado após %Ln token</numerusform>
            <numerusform>parado após %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>Conferência das respostas</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>Conferência das respostas, prompt a prompt</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>Maior diferença de uma probabilidade, um ponto por prompt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nada foi escrito</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>A exportação responde como o checkpoint</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>A exportação não responde como o checkpoint</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>cada exportação é relida e comparada antes de valer como pronta</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>gulosa, um ponto por prompt</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>melhor checkpoint</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>melhor, passo %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>checkpoint %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>último, passo %1</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>A resposta aparece aqui, palavra por palavra.</translation>
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
        <translation>%1 é “%2”: %3; antes era %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erro</numerusform>
            <numerusform>%Ln erros</numerusform>
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
        <translation>Antes de iniciar</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copiar estes números</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>Contados quando um modelo é escolhido.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Taxa de aprendizado por passo</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Taxa de aprendizado ao longo da execução</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>Nenhum passo é possível até que o tamanho do lote e a acumulação sejam válidos.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>Um passo do otimizador</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>Cronograma, como parte da taxa automática</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>Voltar a %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>Parte dos parâmetros que é treinada</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Mostrar o campo</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>%Ln item impede o início</numerusform>
            <numerusform>%Ln itens impedem o início</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Parâmetros treináveis</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>Licença do resultado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>O que recebem</translation>
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
        <translation>1ª diferença</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>Maior dif.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Mesmos tokens</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>no token</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>gulosa</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>de uma probabilidade</translation>
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
        <translation>Não é possível escrever %1: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>Guardando linhas em %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>Abrir primeiro um projeto: as linhas ficam na pasta dele.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>Este projeto está aberto em outra janela; as linhas podem ser guardadas lá.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>execuções %1–%2 de %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 foi parado; seu último checkpoint foi mantido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>Último: %1 concluído</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>Abrir primeiro um projeto: uma execução fica na pasta dele.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>Iniciando um processo próprio…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>Este projeto está aberto em outra janela; treinar lá, ou fechá-la.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>Treinando no processo %1; continua quando esta janela é fechada</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 está na lixeira; Ctrl+Z traz de volta</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 linhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln conjunto de dados com linhas rejeitadas ou achados</numerusform>
            <numerusform>%Ln conjuntos de dados com linhas rejeitadas ou achados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln conjunto de dados, %1</numerusform>
            <numerusform>%Ln conjuntos de dados, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln achado do diagnóstico</numerusform>
            <numerusform>%Ln achados do diagnóstico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln linha rejeitada</numerusform>
            <numerusform>%Ln linhas rejeitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, alterado</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet ou texto puro; cada linha é vista antes da importação.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>Verificar o conjunto de dados escolhido</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>Copiar o nome para um comando</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>Dados (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Soltar os próprios dados em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Exportar linhas</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Exportar linhas…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Filtrar conjuntos de dados</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>Distribuir as linhas entre treino, validação e teste</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>Importar os dados incluídos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>Último: importação de %1, %2 em %L3 s</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>Procurar falhas nas linhas</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>Mais sobre este conjunto de dados</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Mover %1 para a lixeira</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>Mover o conjunto de dados escolhido para a lixeira</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta dele</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>Repetir os passos em %1</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>Repetir os passos em um arquivo</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>Repetir os passos em novos dados…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>Salvar os passos como versão</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>As etapas de %1 são salvas primeiro, para que se treine com elas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>Dividir o conjunto de dados escolhido</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>Não é possível escrever neste projeto; abrir outro para importar.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Treinar com ele</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>Usar este conjunto de dados para treinar</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>Escrever em um arquivo as linhas selecionadas, as encontradas ou todas</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 está na área de transferência</translation>
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
            <numerusform>%Ln rótulo</numerusform>
            <numerusform>%Ln rótulos</numerusform>
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
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Linhas vazias</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatos</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Fatos de %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>Comprimento em caracteres</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Comprimento em tokens</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>Comprimentos das linhas</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>Licença e fonte</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>Linha mais longa</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Linhas repetidas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
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
        <translation>Os fatos estão na área de transferência</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Linhas ilegíveis</translation>
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
        <translation>mais e menos linhas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln linha diz o mesmo.</numerusform>
            <numerusform>%Ln linhas dizem o mesmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>Uma parte das %L1 linhas foi examinada, de todo o conjunto; os números são dessa parte.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>Adicionar o passo: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Verificar todas as linhas</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Verificação de %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>Excluir estas linhas</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>Quinze regras examinaram %L1 linhas.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>Quinze regras examinaram cada linha.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>Procurando duplicatas, contradições, respostas vazias, texto corrompido, dados pessoais…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>Ainda não verificado: duplicatas, rótulos contraditórios, respostas vazias, texto corrompido, dados pessoais e mais dez falhas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>O mesmo texto aparece %Ln vez com rótulos diferentes. Manter um rótulo, ou descartá-los.</numerusform>
            <numerusform>O mesmo texto aparece %Ln vezes com rótulos diferentes. Manter um rótulo, ou descartá-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>uma parte: %L1 linhas</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>%L1 linhas verificadas</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1, checkpoint %2, passo %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>Conferência das respostas</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>Conferindo as respostas…</translation>
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
        <translation>Exportação de %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>Filtrar checkpoints</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Pasta de destino</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir para Treinar</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>Último: exportado para %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>Procurando exportações</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>Procurando checkpoints</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>Vendo para onde %1 pode ir</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Nada a exportar ainda</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>Nada foi exportado para esta pasta ainda</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>Já existe uma exportação nesta pasta; escolher outro nome</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>Ainda não há execução para relatar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>Treinar primeiro um modelo: cada checkpoint de uma execução pode ser escrito como pasta que outros programas abrem.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Escrever um relatório…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Escrever relatório…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Escrevendo e verificando…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Escritos antes</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>melhor, passo %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>último, passo %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>perda val.</translation>
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
        <translation>Perguntar ao checkpoint</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>Mover para o lugar</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>Abri-los de novo e comparar</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escrever os arquivos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>Alguns passos reais nas suas linhas dizem o que a execução inteira exige.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>Volta quando todos os ajustes forem válidos.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de novo</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Medido com %Ln passo real das suas linhas: ± %1, %2 tokens por segundo</numerusform>
            <numerusform>Medido com %Ln passos reais das suas linhas: ± %1, %2 tokens por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>A receita mudou desde esta medição.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>Passos reais desta receita são dados e descartados; meio minuto, no máximo, para a maioria.</translation>
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
        <translation>possível</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>não para esta execução</translation>
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
        <translation>escolhido à mão</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 tornam-se a versão %2 do conjunto de dados &lt;b&gt;%3&lt;/b&gt;; %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 é deixada de fora</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>%1 lidas, %2 rejeitadas</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 linhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>falta %Ln arquivo</numerusform>
            <numerusform>faltam %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; a codificação aparece em %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1 linhas&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Todas as linhas bem formadas&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;Desligado: %1.&lt;/b&gt; Isso depende dos números das linhas do arquivo antigo, e aqui os mesmos números são outras linhas. Fica na lista de etapas para ser revisto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;Para treinar com ele, dar papéis às colunas&lt;/b&gt; (as caixas sob os nomes das colunas): só texto, ou texto e rótulo, instrução e saída, mensagens, ou prompt, escolhido e rejeitado. Sem papéis, as linhas podem ser vistas e pesquisadas.</translation>
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
        <translation>Codificação</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do arquivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Encontrado no arquivo</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>Dar um nome ao conjunto de dados</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Como o arquivo é lido</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 linhas</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>Importar todas as linhas</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>Nome, licença e fonte</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>Nenhuma linha pôde ser mantida</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>Nada ainda. Escolher à esquerda outro formato ou codificação, ou outro arquivo.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>Forma %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>Forma ainda desconhecida</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Pular este arquivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>O texto é armazenado em UTF-8. O arquivo em si não é tocado. Ctrl+Z desfaz a importação.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>A %Ln linha rejeitada espera em uma aba própria.</numerusform>
            <numerusform>As %Ln linhas rejeitadas esperam em uma aba própria.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>O comando está na área de transferência</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Depois passam por &lt;b&gt;%Ln passo&lt;/b&gt;, e o que resta vira a próxima versão.</numerusform>
            <numerusform>Depois passam por &lt;b&gt;%Ln passos&lt;/b&gt;, e o que resta vira a próxima versão.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>Por que a importação falhou</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>todas as %L1 linhas</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>barra  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>vírgula  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>todas as colunas são mantidas</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primeira linha</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>guardado ao lado do conjunto de dados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>lendo as primeiras linhas…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>ponto e vírgula  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>as primeiras %L1 linhas</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>de onde vem</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>quem citar</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>Não é possível criar %1; o disco está cheio ou é somente leitura?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Não é possível iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível escrever %1: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>O processo terminou antes de a execução começar; suas mensagens estão em %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli não está ao lado do programa da janela; instalá-lo, ou iniciar a execução na janela.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>A receita como run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Qualquer finalidade</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Incluídos</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Cabe aqui</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Ajuste fino completo</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>Licença permite</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>Compartilhar o resultado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Onde ficam os modelos</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 aqui</translation>
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
        <translation>Uma conversa como o template de chat a escreve</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Sobre o modelo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Template de chat</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>Escolher um na tabela para ver ficha, licença, tokenizador e arquivos.</translation>
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
        <translation>Fatos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
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
        <translation>Texto completo da licença</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Calculando o hash de %1</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabeças</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>A licença em palavras</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Memória para treinar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>Nenhum: este é um modelo base. Linhas de chat e de instrução são escritas com o template da receita.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>De um tipo que não pode ser exibido aqui; escolher outro template na receita. O texto dele:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>Da família %1. Uma conversa como o modelo a lê:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Era uma vez um moleiro que tinha três filhos.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Página do modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
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
        <translation>Armazenado como</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>Texto para testar o tokenizador</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>Os primeiros 20 de 64 dígitos; a cópia tem todos.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>A pasta não tem arquivo LICENSE.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>A pasta não tem ficha (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>Os hashes estão na área de transferência</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Tokens do texto</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>Tokens por palavra</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>estimado para 8 linhas de 256 tokens, fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>nenhum (modelo base)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
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
        <translation>Adicionar um ficheiro GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Adicionar um ficheiro GGUF…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar um ficheiro…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Adicionar uma pasta de modelo</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Adicionar uma pasta de modelo…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrar modelos</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>Importar linhas primeiro: os modelos são medidos nelas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Procurar modelos de novo</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Procurando modelos</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>Perda e velocidade de leitura dos modelos mostrados nas primeiras linhas deste conjunto de dados</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>Perda nos meus dados versus velocidade aqui</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>Perda nas minhas linhas versus velocidade aqui</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>Medir candidatos</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>Medir modelos nas minhas linhas</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>Medindo %1</translation>
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
        <translation>Modelos num só ficheiro (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meus dados</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>Nenhum dos modelos mostrados pode ser aberto</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>Lendo linhas para medir modelos</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>Linhas para medir modelos</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Usar para treinar</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>não é possível procurar modelos</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>círculo maior: mais parâmetros · tracejado: os melhores em cada velocidade</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 foi salvo como versão %2: %L3 linhas</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: a versão %2 é a atual, com as linhas da versão %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Adicionar o passo %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Alterar o passo %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Editar %Ln linha</numerusform>
            <numerusform>Editar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Editar linha %L1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Excluir %Ln linha</numerusform>
            <numerusform>Excluir %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>Guardando os passos de %1</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Mover o passo %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Remover o passo %1</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>Salve ou desfaça primeiro as etapas da versão %1: nenhuma versão as tem ainda</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>Salvando uma versão de %1</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>O passo %1 não pode rodar: %2 Corrigir ou desativar, depois salvar.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Passos de %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>Parado: as linhas são as dos passos antes da última alteração</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desativar %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Ativar %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>Incorporar a linha %L1</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Não é possível escrever neste projeto</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versão %1 de %2</translation>
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
  … e mais %Ln</numerusform>
            <numerusform>
  … e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erro</numerusform>
            <numerusform>%Ln erros</numerusform>
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
        <translation>Apagar a predefinição escolhida</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar uma configuração</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de configurações</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Só alteradas</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Salvar estas configurações como predefinição</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>falharia</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>%L1 linhas rejeitadas estão em %2</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>Uma linha: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>Adicionar a linha, como uma etapa que se pode desfazer</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportação de %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Linha da fonte %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>A linha da fonte %L1 agora é uma linha; Ctrl+Z desfaz</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>Corrija o texto acima. O que resulta aparece aqui enquanto você digita.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>Linhas que a importação não pôde manter. Corrija o texto de uma linha e ela se torna uma linha do conjunto.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salvar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>Ainda não é uma linha: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporá-la</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texto da linha</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>São listadas as primeiras %L1 de %L2; “Salvar como CSV” grava todas.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>A linha é mais longa que os 2.000 bytes que são guardados dela.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Os passos desta versão ainda estão sendo calculados</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Esta é uma versão mais antiga; torne-a a atual para alterá-la</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Não é possível escrever neste projeto</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>O que resulta do texto</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>Papel de %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sem papel</translation>
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
        <translation>Editar linha</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Editar linha %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>Deixar esta linha de fora, como passo que pode ser desfeito</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>A linha escolhida</translation>
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
        <translation>e mais %L1 colunas</translation>
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
        <translation>%L1 tokens; o rótulo é o que se aprende</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Como o modelo vê</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Template de prompt</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Linha %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>Linha %L1 como o modelo a vê</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>Linha como o modelo a vê</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>A próxima linha</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>A linha anterior</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>Tokens da linha</translation>
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
        <translation>template</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 de %L2 linhas</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 linhas</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 selecionadas</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>Contando os tokens de %1</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Contando tokens</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Editar linha</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Excluir %Ln linha</numerusform>
            <numerusform>Excluir %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Exportar linhas…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>Só linhas que dizem o mesmo aqui</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>Lido em %L1 ms</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Buscando em %1</translation>
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
        <translation>%L1 linhas estão em %2</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Como o modelo vê</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>Como tokens</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;Separado por tabulação (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Escolher colunas</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>Exportar todas as %L1 linhas</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportação de %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>Exportar as %L1 linhas encontradas</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>Exportar as %L1 linhas selecionadas</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>Nenhuma linha é mostrada, então não há nada a exportar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>Rejeitadas (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>Buscar em todo o texto</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Divisões</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Os passos desta versão ainda estão sendo calculados</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Esta é uma versão mais antiga; torne-a a atual para alterá-la</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>Não é possível escrever neste projeto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>Versões (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>O que é mostrado do conjunto de dados</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>palavra · palavra OR palavra · =exato · *padrão* · !não · &gt;=5 · 5..10</translation>
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
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>%1 execuções comparadas</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>Copiar o que esta página mostra</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Log da execução</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Nenhuma execução selecionada</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Nenhuma pontuação ainda</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>Amostras que o modelo escreveu</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>Pontuações das execuções</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>O que é mostrado das execuções</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Escrever um relatório das execuções selecionadas</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>o último valor de %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 de %Ln execução</numerusform>
            <numerusform>%1 de %Ln execuções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln execução</numerusform>
            <numerusform>%Ln execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 selecionadas</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Lixeira (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>Bifurcar a execução atual com alterações</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>Mover as execuções selecionadas para a lixeira (Del)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Colunas padrão</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>Por exemplo best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>Tirar as execuções selecionadas da lixeira</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>O que está errado no filtro</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>As palavras são buscadas em nome, tags, notas, dados, modelo e método.
campo:texto busca em um campo; =, !=, &lt;, &lt;=, &gt;, &gt;= comparam; and, or, not e parênteses combinam.
Campos: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, cada configuração (lr, trainer.seed) e métrica (train/loss); is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Escrever um relatório das execuções selecionadas</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 e %2 não podem ser comparadas</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 e %2 não podem ser distinguidas</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 é melhor que %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 é pior que %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), %4 linhas</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Melhor passo</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Tokens contados</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>Criado, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatos</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Fatos: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nome da execução</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Notas sobre a execução</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memória</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>Resultado das execuções</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Exatidão da recompensa</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Margem de recompensa</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>Escolha uma execução na tabela para ver seu resultado, fatos e notas; escolha várias para compará-las.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>Tempo, min:s</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>Perda de treino, última</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Treináveis</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>O que foi testado, o que se aprendeu, o que vem depois</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>no melhor checkpoint</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e elevado à perda de validação</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>recompensa média das melhores respostas menos a das piores, no fim</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>pareada, mesmas linhas de validação</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>parâmetros que são treinados</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>linhas de validação cuja melhor resposta tem a recompensa mais alta, no fim</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>palavras, separadas por vírgulas</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 no passo %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>Perda de cada linha de validação, %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>Nenhuma linha foi avaliada ainda. Elas aparecem na primeira avaliação de uma execução.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>Selecionar uma execução para ver suas linhas de validação.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>A linha escolhida e o que as execuções responderam</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>As palavras desta linha não podem ser lidas aqui: seu conjunto de dados não está ao alcance.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>Linhas de validação das execuções</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>no passo %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Todas as configurações são iguais.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>Como o padrão: %1 configurações</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>Alteradas em relação ao padrão</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Todas as configurações são o padrão.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>Iguais em todas: %1 configurações</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>Iguais em ambas: %1 configurações</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>Selecionar uma execução para ver suas configurações.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>Configurações iguais</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Configurações que diferem</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>Nenhuma amostra foi escrita. Definir evaluation.generate para o modelo responder em cada avaliação.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nada foi registrado.</translation>
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
        <translation>%1 na lixeira; Ctrl+Z desfaz</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em curso</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 fora da lixeira</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: na área de transferência</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, %1 na fila</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, %1 em curso</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>Uma execução aparece aqui assim que começa: suas curvas, suas configurações e seus checkpoints.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>Uma execução ainda em treino não pode ir para a lixeira; pará-la primeiro.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>O outro processo foi instruído a parar após este passo</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>Melhor checkpoint de %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Melhor perda de validação</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>Bifurcar execução com alterações</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>Bifurcar com alterações</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir para Treinar</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Nada foi treinado ainda</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>Abrir pasta da execução</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Pausar execução</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Pausa após este passo …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>Mover execuções para a lixeira</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Retomar execução</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>Voltar ao melhor checkpoint e continuar treinando</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>Selecionar duas ou mais execuções (Ctrl+clique, ou o olho)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>Pôr estrela na execução</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Parar execução</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>Parando após este passo …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>Para após este passo e mantém o que foi aprendido; Retomar continua</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>Tirar execuções da lixeira</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>A receita continua do melhor checkpoint; alterar o que deve melhorar e pressionar Iniciar</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>A execução terminou; bifurcá-la para continuar treinando</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>Esta execução não pode ser retomada</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>Valores escritos em %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escrever relatório</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>Escrever relatório das execuções …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>mover execuções para a lixeira</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>execuções</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>pôr estrela em uma execução</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>pôr estrela em execuções</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>tirar uma estrela</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>tirar execuções da lixeira</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>tirar estrelas</translation>
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
        <translation>Uma resposta termina antes do primeiro deles.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>Respostas por modelo</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primeira semente</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>Máximo de novos tokens</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>Apontar para uma palavra de uma resposta para ver o que mais o modelo considerou.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>Parar no token de fim</translation>
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
        <translation>Token sob o ponteiro</translation>
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
        <translation>nenhum; um por linha</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>token %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>“%1”, escolhido com %2; mais prováveis:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% das linhas, guardados para o fim</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% das linhas, para medir a perda durante o treino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln linha de %1 é quase igual a uma de %2</numerusform>
            <numerusform>%Ln linhas de %1 são quase iguais a uma de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln linha de %1 está também em %2</numerusform>
            <numerusform>%Ln linhas de %1 estão também em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>Pela coluna</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Procurar vazamentos</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>Comparando cada divisão com todas as outras…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>Cada divisão foi comparada com todas as outras, palavra por palavra e quase.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>Como as linhas são distribuídas</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Manter quase duplicatas de um lado</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Vazamentos entre divisões</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>Vazamentos entre as divisões de %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>Nenhuma linha está dos dois lados</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>Ainda não verificado: linhas presentes em duas divisões, palavra por palavra ou quase, deixam os números bons demais.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>Linhas escolhidas</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>Linhas de cada divisão</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Dividir de novo</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>Dividir as linhas</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Divisões</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>Tirá-las de %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>Teste, por cento</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>Não há nada a comparar antes de dividir as linhas.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>Estas linhas não estão divididas. O treino então reserva algumas por si; uma divisão feita aqui é a mesma para cada execução e pode ser verificada quanto a vazamentos.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>Validação, por cento</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>Modo de dividir</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>O que for medido em %1 seria bom demais.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>um rótulo, um usuário, um documento</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ao acaso</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>por um hash da linha</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>valores iguais juntos</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>a mesma semente dá as mesmas linhas</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>valores distribuídos por igual</translation>
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
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Mover o passo para baixo</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Mover o passo para cima</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Remover o passo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>Linhas antes e depois do passo</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>Configurações do passo</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>Os passos alteram as linhas nesta ordem: cada um vê o que os anteriores deixam. Podem ser desativados, movidos e desfeitos; as linhas de baixo ficam como vieram.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>Desativado; %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>Onde o plano começa</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>Por que o passo não pode rodar</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>Calculando sobre todas as linhas…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>todas as que contêm texto</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>as primeiras %L1 de %L2</translation>
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
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>O passo %1 adicionou %Ln linha</numerusform>
            <numerusform>O passo %1 adicionou %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>O passo %1 alterou %Ln linha</numerusform>
            <numerusform>O passo %1 alterou %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>O passo %1 não altera nenhuma linha</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>O passo %1 removeu %L2 e alterou %L3 linhas</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>O passo %1 removeu %Ln linha</numerusform>
            <numerusform>O passo %1 removeu %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
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
        <translation>linha %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>linha %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>Escolher um arquivo; ele é importado e passa pelos mesmos passos</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpeza</translation>
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
            <numerusform>Importar %1 e mais %Ln</numerusform>
            <numerusform>Importar %1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Carregar um plano</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>Carregar um plano…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Mais sobre o plano</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Planos (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Remover todos os passos</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>Repetir em novos dados…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>Salvar o plano como arquivo…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>Salvar v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>O comando está na área de transferência; salvar o plano ao lado como plan.json</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>O plano está salvo em %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>As linhas como vieram</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>O que o passo fez</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>Escrever como versão as linhas que estes passos deixam</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>não pode rodar</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>não levam a nada</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, mais antiga</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, salva</translation>
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
        <translation>Lendo o tokenizador de %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (%3 linhas)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln configuração requer atenção</numerusform>
            <numerusform>%Ln configurações requerem atenção</numerusform>
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
        <translation>Copiar receita como comando</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Contar parâmetros</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>Examinar as linhas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>Medir uma previsão</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>Nome da predefinição (modelo e dados não fazem parte dela):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>Põe esta receita atrás do trabalho em curso e fica aqui</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Pôr na fila</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Pôr treino na fila</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>Na fila atrás do trabalho em curso</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>Ler as linhas de treino</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>Receita como</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Redefinir todas as configurações</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salvar predef.</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>Salvar receita como predefinição…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Predefinição %1 salva</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>Iniciar isolado</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treino</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>Iniciar treino em um processo próprio</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>Início em espera: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>Inicia e mostra a execução (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>Adotar uma receita</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>As verificações estão na área de transferência</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>O comando está na área de transferência</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>Treina em um processo próprio, que continua quando esta janela é fechada</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Usar predefinição %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>rascunho, guardado</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 agora tem %Ln linha</numerusform>
            <numerusform>%1 agora tem %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, incluído</translation>
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
            <numerusform>%Ln linha enviada daqui</numerusform>
            <numerusform>%Ln linhas enviadas daqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, %Ln resposta cada</numerusform>
            <numerusform>, %Ln respostas cada</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar um modelo</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>Respostas dos modelos</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Como treinado</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>Pergunta a cada modelo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Melhor, passo %1</translation>
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
        <translation>Conjunto de dados para onde vão as boas respostas</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>Gerar respostas</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>Boas respostas vão para</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>Como os modelos são perguntados</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>Último, passo %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Nenhum checkpoint ainda</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Nenhum prompt contém estas palavras.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Era uma vez um moleiro que tinha três filhos.</translation>
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
        <translation>Template de prompt</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>Os prompts respondidos ficam guardados aqui.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Execuções deste projeto</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Parar de gerar</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texto de sistema</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>Texto de sistema, ou nenhum</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>O que se pergunta aos modelos</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>De onde os modelos continuam</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>Escrever um novo prompt</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Escrever primeiro um prompt</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>cada modelo lê a pergunta como lhe foi ensinado; Ctrl+Enter pergunta</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>o mesmo prompt e semente para cada modelo; Ctrl+Enter responde</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Voltar à versão %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Torná-la a atual</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>Versão %1: %2 linhas, %3 a menos que a versão %4, que é a atual.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>Versão %1: %2 linhas, %3 a mais que a versão %4, que é a atual.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>Versão %1: %2 linhas, tantas (%3) quanto a versão %4, que é a atual.</translation>
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
            <numerusform>, %Ln linha rejeitada</numerusform>
            <numerusform>, %Ln linhas rejeitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>Uma versão nunca muda: salvar as etapas faz a próxima. As mais antigas podem ser vistas, usadas para treinar e tornadas a atual.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>Voltar às suas linhas</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>Ver suas linhas</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Torná-la a atual</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>A versão escolhida ao lado da atual</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Treinar com ele</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>A versão %1 é a atual: %2 linhas.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Versões do conjunto de dados</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importação</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importação de %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>etapas que este programa não conhece</translation>
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
        <translation>perda, bits/byte</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>leitura aqui, tokens/s</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>maior diferença de uma probabilidade</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>treino, cada passo</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>treino, suavizado</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Não foi possível escrever %1: %2. Escolher outra pasta.</translation>
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
        <translation>Nada registrado ainda</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>Selecionar execuções na tabela
para desenhá-las aqui</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>a pasta não aceita</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>tempo de treino, min:s</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, validação</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>Todos os valores (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>Eixo dos valores</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>Escolher o que o gráfico grande mostra</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Escolher o que este gráfico mostra</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Mira</translation>
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
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Desenho (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma do gradiente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>Perda das execuções selecionadas</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>Marcar melhor passo, checkpoints e conselhos</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Imagem (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>Gráfico escrito em %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>Salvar o gráfico ou seus valores</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Mostrar tudo (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>Suavização das curvas de treino</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>O que corre no eixo inferior</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>eixo</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
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
        <translation>execuções</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavização</translation>
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
        <translation>% da execução</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>Em %1 tokens</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>No passo %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Mais recentes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln encontrado · Só  &gt; ações  # configurações  @ execuções  ? manual</numerusform>
            <numerusform>%Ln encontrados · Só  &gt; ações  # configurações  @ execuções  ? manual</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  ir lá</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  fechar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada tem esse nome</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  definir aqui</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>As palavras são buscadas em ações, configurações, dados, execuções e no manual. Um sinal na frente restringe: &gt; ações, # configurações, @ execuções, ? manual.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  escolher</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln na fila</numerusform>
            <numerusform>%Ln na fila</numerusform>
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
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Deixar parado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Nenhum trabalho em curso</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>Pausa: parar após este passo e manter o que foi aprendido</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pausa após este passo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Parar este trabalho</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Parando após este passo…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>em pausa; o que foi aprendido é mantido</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 terminou</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>após %1</translation>
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
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Criar projeto</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>Dar nome à pasta do novo projeto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir a demonstração</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Este projeto está aberto em outra janela; aqui só pode ser lido</translation>
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
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vazio</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 livres</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, %2 parâmetros</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 contos, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>Um projeto é uma pasta: dados, execuções e relatórios dentro, nada fora.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>Um modelo minúsculo aprende a soar como os irmãos Grimm. Modelo, dados e receita estão prontos: pressionar Iniciar e ver a perda cair.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Adicionar uma pasta de modelo…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>Todos os pesos ou um adaptador de posto baixo, no próprio processador, com curvas ao vivo.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet ou texto puro; cada linha é vista antes da importação</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>Escolher arquivos com linhas</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Vem com o programa</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>Comparar e entregar</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Projeto de demonstração</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Soltar os próprios dados em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>Ajustar um modelo de linguagem com os próprios dados, nesta máquina</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>Importar, limpar e verificar linhas; ver cada uma exatamente como o modelo a lerá.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nenhum projeto aberto</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Abrir outro projeto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir projeto…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir a demonstração</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Colar linhas</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>Avaliar execuções com justiça, ler respostas lado a lado, exportar com conferência das respostas.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>Escreve contos muito simples. Feito para experimentar, não para dar respostas.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>sem rede, sem placa de vídeo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Manual (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nenhum projeto</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projeto %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>Buscar ações, dados, execuções, configurações</translation>
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
        <translation>Limpar</translation>
    </message>
</context>
</TS>
