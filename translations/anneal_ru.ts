<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>Об Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>В комплекте</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Дообучение языковых моделей на вашем компьютере.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Создано с помощью</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Компоненты и их лицензии</translation>
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
        <translation>Учитываемых токенов: %1, просмотров: %2 — модель, вероятно, заучит их наизусть</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>учитывается %1, шаблон %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>Для измерения потерь отложено строк: %1</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>Исключено строк: %1</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>Строк длиннее %2 токенов: %1; они обрезаются</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>За проход: %1 последов. по %2 токенов</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>Валидационных строк, на которых не обучают: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>Пустые, слишком длинные или без учитываемых токенов</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>Отложить 10 %</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Модель не выбрана</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>Проект не открыт; запуск хранится в его папке</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>Не осталось строк для обучения</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>Строки не отложены: переобучение не будет заметно</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>Обучающие строки не выбраны</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Задать %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Ранняя остановка</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>Диагностика не нашла проблем в строках</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>Скорость обучения выбирается по методу и размеру модели</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Строки читаются</translation>
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
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln модель</numerusform>
            <numerusform>%Ln модели</numerusform>
            <numerusform>%Ln моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>продолжение</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 строк/с</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 шагов/с</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенов/с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln шаг</numerusform>
            <numerusform>%Ln шага</numerusform>
            <numerusform>%Ln шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>опрашивает чекпоинт</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>сравнивает</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>изучает %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>кладёт на место</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>выполняет план</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>шаг %1 из %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>разбивает на токены</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>записывает</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>потери метода</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>среднеквадратичная ошибка</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>нат</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>нат на строку</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>нат на токен</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>квадратичная ошибка</translation>
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
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>менее 1 с</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>эпох: %1</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>Эпох: %1, &lt;b&gt;шагов: %2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 последов. × %2 накоплений = &lt;b&gt;%3 последов.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>шагов: %1</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, строк: %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, разогрев %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, шагов разогрева: %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3 строк</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, скорость авто</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, ранг %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, около %1 учитываемых токенов</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;Последовательностей: %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>Сколько шагов в эпохах (%1), станет известно после чтения строк.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>Шагов в запуске: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>как задано задачей</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>бета %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>сглаживание меток %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>пока ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>Последнее: отчёт записан в %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Отчёт %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Веб-страница (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Создать отчёт</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 больше 64 МБ, таких отчётов не бывает</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(Рисунок из отчёта нельзя показать.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>Лучшая</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Лучшие потери на валидации</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Учитываемые токены</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Папка запуска</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последняя</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>Последняя потеря обучения</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>Последняя потеря проверки</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>Показан на графиках</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звезда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>Шаг лучшей потери проверки</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>Сделано шагов</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Данные обучения</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Время обучения</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Потеря пров.</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>Потеря проверки маленькой кривой</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Когда он создан</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>по шагам</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>мин:с</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звездой</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>потери вал.</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Не хватает закрывающей скобки.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>Запуск не может быть «%1»; он может быть %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>После «%1%2» не хватает значения.</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>Перед «%1» не хватает слова.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>В конце чего-то не хватает.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Скобки вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>Есть лишняя закрывающая скобка.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>Поля «%1» нет; ближайшее — %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>«%1» — не сравнение; есть :, =, !=, &lt;, &lt;=, &gt; и &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» здесь не ожидается.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 и ${name} обозначают группы шаблона.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>Объект JSON: столбец и что в нём сказано.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>Столбец, равные значения которого остаются на одной стороне, например пользователь или документ.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>Столбец, значения которого распределяются по выборкам поровну, например метка.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>Файл или набор данных, на котором не обучают. Если пусто, откладывается доля обучающих строк.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>Файл или dataset:NAME[@VERSION][/SPLIT] проекта.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Папка в формате Hugging Face или имя доступной модели.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>Перевод строки внутри абзаца становится пробелом. Для прозы с фиксированной шириной строки.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>Новый порядок по сиду в каждой эпохе. Выкл.: порядок файла.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>Регулярное выражение (PCRE2) или простой текст.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>Регулярное выражение (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>Сторону определяет само содержимое строки, и она не меняется при добавлении строк; доли соблюдаются приблизительно.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>Обученный адаптер. При методе адаптера обучение продолжается с него; при полном дообучении он сначала вливается.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Вся модель целиком для Transformers, vLLM или дальнейшего обучения</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>Слово меняется местами с тем, что стоит не далее чем на столько слов после него.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>Выше 0 важнее эпох.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>Выше 0 важнее доли.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>Выше 0 строки, в которых модель уверена, значат меньше; обычно 2.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Накопление</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Чекпоинты активаций</translation>
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
        <translation>AdamW, 8-битное состояние</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Адаптер</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>Добавляет копии обучающих строк строчными, прописными или вперемешку.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>Добавляет копии обучающих строк, где часть английских слов заменена синонимами (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>Добавляет копии обучающих строк без некоторых слов; хотя бы одно слово остаётся.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>Добавляет копии обучающих строк, где часть слов поменялась местами; пробелы и знаки на своих местах.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>Добавляет копии обучающих строк, где знаков препинания меньше или больше.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>Добавляет копии обучающих строк с промахами пальцев по клавишам.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>Добавляет одну строку после всех остальных, например исправленную отклонённую строку; её видят и следующие шаги.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Сходство от</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>Все строки одинаково</translation>
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
        <translation>Записывать также через столько минут.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сбалансировано</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>Сбалансировано: строка значит тем больше, чем реже её класс.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Размер батча</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>Батчи, суммируемые перед одним шагом: тот же шаг с меньшей памятью.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>Кроме лучшего. 0 хранит только новейший.</translation>
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
        <translation>Порог улучшения</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>Пустых строк, не более</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>По хешу</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>Насколько награда выбранного ответа должна превышать награду отвергнутого.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>ПРОПИСНЫЕ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>Центрировать награды</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>Изменённых копий на строку.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>Чекпоинт через</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Чекпоинт каждые</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Хранить чекпоинтов</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>Только выбранные веса</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Веса классов</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Классификация</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>Предел градиента</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>Коды языков через запятую: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>Роли столбцов</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>Считать части дважды ради экономии памяти.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Постоянное</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Продолжение предобучения</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>Управляющие символы, метки порядка байтов и пробелы нулевой ширины. Соединители эмодзи и письменностей остаются.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Косинус</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Косинус с перезапусками</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>Учёт в потерях</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>Обрезать в конце</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>Спад по слоям</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>Определяет все случайности: порядок, дропаут, новые веса.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Детерминированно</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>Удалить по шаблону</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>Удалять неясные</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Дропаут</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>Удаляет вместо этого все остальные строки.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>Удаляет строки, где слишком мало или много символов либо токенов модели.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>Удаляет строки, в которых есть совпадение с регулярным выражением.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>Удаляет строки на других языках.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>Удаляет строки с этими номерами; счёт с 0 в версии, с которой начинается план.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>Каждое Слово С Прописной</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>Каждый блок учится с этой долей темпа блока над ним; 1: все одинаково.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Изменить ячейку</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>Только эмбеддинги</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>Пусто: столбец с ролью метки.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Завершение на</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Оценка каждые</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>Оценок без улучшения потерь на валидации, после которых запуск заканчивается.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Каждый блок</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Каждый токен</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Точные дубликаты</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>Исключить строки</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Формат файлов</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>Находит адреса эл. почты, номера телефонов, IBAN, номера карт и IP-адреса.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Фокальная гамма</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>Для себя и для отчёта.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Полное дообучение</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>Файл GGUF</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML в текст</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>Распределяет строки на обучение, валидацию и тест; назначенная выборка остаётся при строке.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>Хеш от</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>Как из пары ответов получаются потери.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>Насколько близко метод предпочтений держится к эталонной модели.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>Как градиенты становятся шагами.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>Как долго помнит среднее градиентов.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>Как долго помнит среднее квадратов градиентов.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>Для какой доли обучающих строк делаются копии.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>Сколько перестановок на каждое слово текста.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>Насколько должны снизиться потери на валидации, чтобы считаться улучшением.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>Сколько раз просматривается каждая строка.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>Как пишутся изменённые слова.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>Как поля строки становятся одним текстом.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>Как читаются файлы.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Как меняется скорость обучения в ходе запуска.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Папка Hugging Face</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>номера IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-адреса</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>Обучение инструкциям</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Обратный квадратный корень</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>Её номер, с 0.</translation>
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
        <translation>Объединять пробелы</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Почти одинаковые строки на одной стороне</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Сохранять исходную</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>Оставить совпавшие</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Держать вместе</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>Удерживает деление на малые градиенты конечным.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>Оставляет первую из строк с одинаковым содержимым.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>Оставляет первую из строк с почти одинаковым текстом (MinHash, затем точное измерение).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Сглаживание меток</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>Пропуск слов</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Регистр букв</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>Регистр и пробелы не важны</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>Регистр не важен</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка источника</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линейное</translation>
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
        <translation>Запись каждые</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>Более длинные градиенты укорачиваются до этой нормы.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>Более длинные строки удаляются.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>Более длинные цепочки пустых строк укорачиваются.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Макс. длина последов.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>Знаки внутри слов и чисел (don't, 3.14) остаются.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>Умножать на alpha / √ранг вместо alpha / ранг.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: насколько силён шум, который обучение добавляет к эмбеддингам; обычно 5.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC соединяет буквы и диакритику; NFKC ещё превращает ﬁ в fi, а ² в 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: составная</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: составная, формы совместимости раскрыты</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Видеокарта NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>Имена столбцов через запятую. Пусто: те, где содержится вопрос; ответы и метки не меняются.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>Имена столбцов через запятую. Пусто: те, на которых учится модель.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Почти дубликаты</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>Без пробелов и переводов строк в начале и конце текста, без пробелов в конце строки.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>Шум на эмбеддингах</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>Числа и диапазоны: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Один цикл</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>Один файл для llama.cpp, Ollama, LM Studio. Q8_0 хранит веса в 8 битах, четверть F32, и ответы почти не меняются; Q4_0 — в 4 битах, восьмая часть, и они меняются заметно</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>Используются только первые строки.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>Используются только первые валидационные строки.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Оптимизатор</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>Шаблоны имён обучаемых весов; * означает что угодно.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Полиномиальное</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность чисел</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Потери предпочтений</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>Предпочтения: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>Предпочтения: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>Предпочтения: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>Предпочтения: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>Потоки процессора.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Шаблон промпта</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>Тянет веса к нулю; кроме норм и смещений.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>Множители QR (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Масштаб со стабилизацией ранга</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>Ранги модулей</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>Темп B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>Отказаться обучать</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Регрессия</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>Ошибки регрессии</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>Переименовывает метки; две с одним именем объединяются. Пустое новое имя удаляет строки.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>Исправлять неверно прочитанный текст</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>Заменяет каждое совпадение с регулярным выражением или простым текстом.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Точность награды</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Отрыв награды</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Модель награды</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>Устойчивые к ошибкам разметки</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>Строки кладутся встык, без дополнения. Быстрее при тех же потерях: строки не видят друг друга.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Строк, не более</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>Строки, вычисляемые сразу.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>Почти одинаковые строки не проверяют выученное.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>Слишком длинные строки</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>Строки без других различий считаются одинаковыми.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>Строки с меньшим числом токенов удаляются.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>Строки с большим числом токенов удаляются.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>Цепочки пробелов и табуляций внутри строки становятся одним пробелом; отступы остаются.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Доля строк</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>У коротких строк, чисел и кода язык часто не определить. Выкл.: они остаются.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>Более короткие строки удаляются.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Перемешивание</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Сигмоида (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>Сингулярные векторы (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разбить</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Делить на части</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Распределить поровну</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>Квадратичные (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Начать с адаптера</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>Размер шага на пике расписания.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>Размер шага на пике.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Шагов, не более</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>Шаги между двумя чекпоинтами.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>Шаги между двумя оценками на валидационных строках.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>Шаги между двумя точками кривых.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Ранняя остановка после</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>Перестановка слов</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Синонимы</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>Убирать невидимые символы</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>Убирает теги, комментарии, скрипты и стили, сохраняет абзацы как переводы строк и раскрывает сущности.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>Целевой отрыв</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Целевые слои</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>Выход адаптера умножается на alpha / ранг.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>Только ответ и его конечный токен или каждый токен.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>Столбец ячейки.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>Столбец, значение которого решает. Пусто: всё, на чём учится модель.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>Папка или имя модели, чей токенизатор считает.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>Внутренняя ширина матриц адаптера. Больший ранг может выучить больше и стоит дороже.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>Скорость обучения в конце, в долях пика.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>Темп обучения второй матрицы как кратное первой (LoRA+); обычно 16.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>Строка источника, из которой она исправлена; 0: никакая.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>Модель отвечает на несколько валидационных промптов при каждой оценке.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>Номер, который она получает, с 0: после номеров версии, с которой начинается план.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>Строка остаётся, копии идут за ней; копии от прежних шагов не копируются. Выкл.: копии занимают её место.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>Тот же запуск даёт те же биты на этой машине.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>Тот же сид даёт те же копии.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>Тот же сид даёт те же строки.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>Доля входов адаптера, обнуляемых при обучении.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>Доля всех шагов, за которую скорость поднимается до пика.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>Доля букв, набранных с ошибкой.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>Доля опускаемых знаков или слов, получающих знак.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>Доля строк, отложенных до конца.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>Доля строк, на которых измеряются потери при обучении.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>Доля целевой вероятности, распределяемая на все остальные; у пар — доля тех, что могли быть размечены наоборот.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>Доля обучающих строк, отложенная для измерения потерь.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>Доля пропускаемых слов.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>Доля заменяемых слов среди тех, у которых есть синоним.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>Доля слов, у которых меняются буквы.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>Доля общих для двух строк пятибуквенных цепочек.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>Текст ищется как есть; ни один знак не имеет особого значения.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>Текст, который встаёт на место найденного.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>Только обученные матрицы, для PEFT или продолжения обучения; нужна базовая модель</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Точность по токенам</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>Токены модели</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>Токенов на последовательность. Более длинные строки обрезаются, делятся или удаляются.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Обучаемые веса</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Обучающие строки</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Обрезать края</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>Обрезает края текстов, объединяет пробелы и пустые строки, делает концы строк одинаковыми.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Опечатки</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Юникод</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>Убирать переносы</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Валидация</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>Валидационные строки</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Доля валидации</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Разогрев</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Шаги разогрева</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>Разогрев, плато, спад</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>Взвешивает слагаемое, которое держит среднее обеих наград около нуля; обычно 0,01.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Затухание весов</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>Вес плохих ответов</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>Вес хороших ответов</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>Что делать со строками сверх максимальной длины.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>Что делается с найденным.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>Что вычисляется на валидационных строках.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Что ищется.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>Что обучается: все веса, часть из них или малые матрицы рядом.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>Новое содержимое ячейки.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>На что умножаются потери ответа, оценённого как плохой.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>На что умножаются потери ответа, оценённого как хороший. Уравновешивает неравное число оценок.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>Чем матрицы являются вначале: ничем или сильнейшей частью самого веса, которая затем обучается.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>Чему модель учится на строках.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>Как запуск называется в таблицах и на графиках.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>Где это дёшево</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>Где идут вычисления.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>Где слои отличаются от ранга выше: имя=ранг через запятую, например q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>Какой столбец какую роль играет: роль=столбец, через запятую.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>Какие клавиши соседствуют.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Пробельные символы</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>Слова для группировки запусков, через запятую.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>Писать примеры</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>Записывает ячейку одной строки; счёт с 0 в версии, с которой начинается план.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>Записывает одинаковые символы одинаково и исправляет текст, прочитанный в неверной кодировке.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a находит A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>все одинаково</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>все ядра</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: каждый линейный слой блоков; или имена, например q_proj, v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>в конце каждой эпохи</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>батчей на шаг</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>по методу и размеру модели</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>по эпохам</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>по доле</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>номера карт</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>символов</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>удалить строку</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>адреса эл. почты</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>оценок</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32 или произведения bf16 с весами и оптимизатором fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>как градиенты становятся шагами</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>как долго, сколько сразу</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>как меняется скорость обучения</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>опускать знаки</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>маска: [e-mail address]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>никак</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>не по времени</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>кроме норм, смещений</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>от пика</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>от строк</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>от шагов</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>старое=новое, через запятую.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>случайно одно из этих для каждого слова</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>пик</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>ставить знаки после слов</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>заменить текстом</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>строчные буквы</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шагов</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>номера телефонов</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>контекст модели, не более 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>раз</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>веб-адреса</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>что дообучается</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>что измеряется</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>что обучается</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>что взвешивают потери</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>что читает модель</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слов</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© снова становится é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>Добавлять дальнейшие ограничения или блокировать устройства от изменённых версий.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>Добавлять условия или технические ограничения, которые отнимают эти права у получателей.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>Добавить файл Notice, которого требуют условия.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>Запросить лицензию у Meta, если вы превышаете предел пользователей.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>Спрашивать разрешения авторов перед любым коммерческим использованием.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>Считать, что скачанное можно использовать.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>Винить авторов: они ничего не обещают и ничего не должны, если что-то откажет.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>Изменять и развивать, в том числе обучать модель.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>Изменять и развивать.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>Изменять, дообучать и оставлять результат себе.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>Утверждать, что оригинал принадлежит вам.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>Рассчитывать на лицензию на патенты или товарные знаки: она не даётся.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>Рассчитывать на неё навсегда: Google может ограничить использование, нарушающее условия.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>Выяснить, кто это сделал и что разрешает, прежде чем передавать что-либо, сделанное с этим.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>Дообучать и передавать результат дальше по тому же соглашению.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>Дообучать и передавать результат дальше на своих условиях, если в них остаётся список запрещённых применений.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>Дообучать и передавать результат дальше.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Соблюдать политику допустимого использования Meta и обязывать соглашением тех, кто получает это от вас.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Соблюдать политику допустимого использования Meta.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>Давать каждому получателю полный исходный код в том виде, в котором вы сами бы его меняли, или предложение его получить.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>Передавать копию соглашения и сохранять уведомление Meta в текстовом файле с именем Notice.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>Передавать копию лицензии и включать её ограничения использования в свои условия.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>Передавать копию условий и обязывать получателей модели или производной соблюдать ограничения использования.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>Оставлять изменения себе, пока вы ничего не передаёте.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>Сохранять строку об авторских правах и текст лицензии при каждой копии и при каждой сделанной из неё модели, которую вы передаёте.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>Сохранять строку об авторских правах, условия и отказ от ответственности при каждой копии, в документации, если вы не передаёте исходный код.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>Сохранять уведомление носителя (издания, хранилища), когда вы передаёте именно этот файл.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>Сохранять уведомления об авторских правах, патентах и товарных знаках и файл NOTICE, если он есть.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>Оставлять себе её ответы: Google не заявляет на них прав.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>Дать ссылку на лицензию.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>Ограничивать технически или давать понять, что авторы вас поддерживают.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>Посмотреть и попробовать для себя, насколько позволяет закон там, где вы живёте.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>Называть авторов так, как они просят, с названием и ссылкой на источник, если она есть.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>Называть авторов, дать ссылку на лицензию и сказать, изменили ли вы что-нибудь.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>Ничего по авторскому праву; проверьте, свободно ли это и в вашей стране, ведь сроки различаются.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>Ничего; назвать источник всё равно хороший тон.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>Передавать дальше вместе с тем, что вы из этого сделали, в том числе за деньги.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>Передавать дальше, в том числе за деньги.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>Прилагать копию лицензии.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>Передавать всю работу под этой лицензией, с её текстом и уведомлениями.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>Передавать дальше то, что вы сделали, на своих условиях для своей части.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>Публиковать переработки под этой или совместимой лицензией; спорно, является ли обученная модель переработкой, поэтому считайте, что да, где можете.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>Публиковать модель или то, что из неё обучено, пока лицензия не известна.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>Ставить переработку под более узкие условия или ограничивать её технически.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>Указывать в изменённых файлах, что вы их изменили, и сохранять уведомления.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>Указывать в изменённых файлах, что вы их изменили.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>Указывать в изменённых файлах, что вы их изменили; дообученная модель — изменённый файл.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>Сказать, что и когда вы изменили.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>Сказать, изменили ли вы что-нибудь.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>Распространять это и свои переработки бесплатно.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>Показывать «Built with Meta Llama 3» (с 3.1 «Built with Llama») там, где это видно людям, и начинать с «Llama» название модели, которую вы распространяете.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>Подавать в суд из-за патентов в этой работе: ваша собственная патентная лицензия прекратится.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>Давать понять, что авторы поддерживают вас или ваше использование.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>Давать понять, что авторы вас поддерживают.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>Использовать знаки Meta сверх того, что названо в соглашении.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>Использовать в любых целях, в том числе коммерческих, и изменять.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>Использовать в любых целях, в том числе коммерческих.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>Использовать для вредных целей, перечисленных в лицензии: нарушать закон, вредить несовершеннолетним, обманывать или решать о правах людей без них.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Использовать для того, что названо в политике запрещённого использования Google.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>Использовать для того, что запрещает политика допустимого использования.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>Использовать для того, что запрещает политика допустимого использования: преступлений, вреда, обмана, оружия и подобного.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>Использовать это или сделанную с этим модель главным образом ради коммерческой выгоды или за плату.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>Использовать имена авторов для рекомендации своего продукта без их письменного согласия.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>Использовать патенты участников настолько, насколько этого требует их вклад.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>Использовать модель или её ответы для улучшения другой большой языковой модели вне семейства Llama 2.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>Использовать названия и логотипы проекта как свои.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>Использовать, изменять и распространять в любых целях, никого не спрашивая и не называя.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>Использовать, изменять и распространять в любых целях.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>Использовать, изменять и распространять модель, в том числе коммерчески, пока у ваших сервисов на момент её выхода не больше 700 миллионов пользователей в месяц.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>Использовать, изменять и распространять модель, в том числе коммерчески.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>Использовать, копировать и изменять для учёбы, исследований и личных целей.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>Использовать, копировать и распространять в любых целях, в том числе коммерческих.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>Для моделей зрения 3.2: использовать их как лицо или компания из Европейского союза.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>В версии 3.0: использовать модель или её ответы для улучшения другой большой языковой модели вне семейства Llama.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>Записать найденное в карточку модели.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>Дообучение языковых моделей на вашем компьютере.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>Открыть готовый проект с моделью и данными из комплекта.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Открываемый проект.</translation>
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
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запуск</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>Об Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета системы</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>Найти в этом разделе</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Нет проекта</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Открыть демо</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Показывает окно на этом языке.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>В буфере обмена нет текста</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>Язык сменится, когда закончится работа открытого места</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>Руководство не установлено; его место: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>изменена %Ln</numerusform>
            <numerusform>изменено %Ln</numerusform>
            <numerusform>изменено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>исправить: %Ln</numerusform>
            <numerusform>исправить: %Ln</numerusform>
            <numerusform>исправить: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>Показать ещё %Ln настройку: %1</numerusform>
            <numerusform>Показать ещё %Ln настройки: %1</numerusform>
            <numerusform>Показать ещё %Ln настроек: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Допустимо: от %1 до %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Сбросить %1 к значению по умолчанию</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Сбросить все настройки</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>должно быть конечным числом</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>должно быть не меньше %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>должно быть не больше %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» — не число</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» — не целое число</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>роль=столбец, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>Свернуть инспектор</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>Развернуть инспектор</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Ничто не требует внимания</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>, особый</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>учтён в потерях</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>видно</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>токен %1, id %2: %3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>Строка %L1 исходного файла</translation>
    </message>
    <message>
        <source>split</source>
        <translation>выборка</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Помещается здесь</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Чтение здесь</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>бит/байт</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>измерение</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>на диске</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>на слово</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>токенов/с</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % пусто</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>разных: %L1</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>все разные</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>файла</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Что в файле</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>изменённая копия</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>на строку больше</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>до и после</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 минус %2, %3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>нат</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>Щёлкните, чтобы показать на графиках</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>Щёлкните, чтобы отметить звездой</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>Показан на графиках; щёлкните, чтобы скрыть</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>Отмечен звездой; щёлкните, чтобы снять</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>Как она создана</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Выборки</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущая</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>просматривается</translation>
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
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>Руководство – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>токенов: %L1, %2/с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>Копировать этот ответ %1</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>Генерация: %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>Сохранить промпт и этот ответ как строку набора данных</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>Ответ скопирован в буфер обмена</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>чтение модели…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>сид %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>отправлено в %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>остановлено после %Ln токена</numerusform>
            <numerusform>остановлено после %Ln токенов</numerusform>
            <numerusform>остановлено после %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>Сверка ответов</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>Сверка ответов по промптам</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>Наибольшая разность вероятности, точка на каждый промпт</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>Экспорт отвечает так же, как чекпоинт</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>Экспорт отвечает не так, как чекпоинт</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>каждый экспорт считывается обратно и сверяется, прежде чем считается готовым</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>жадный выбор, точка на каждый промпт</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>базовая</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>лучший чекпоинт</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>лучший, шаг %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>чекпоинт %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>последний, шаг %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>шаг %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>Ответ появится здесь слово за словом.</translation>
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
        <translation>%1: «%2». Это значение %3; прежде было %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Копировать эти цифры</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>Подсчёт после выбора модели.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Скорость обучения по шагам</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Скорость обучения в ходе запуска</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>Ни один шаг невозможен, пока размер батча и накопление неверны.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>Один шаг оптимизатора</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>Расписание в долях автоматической скорости</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>Доля обучаемых параметров</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Показать поле</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>Для старта нужна ещё %Ln вещь</numerusform>
            <numerusform>Для старта нужны ещё %Ln вещи</numerusform>
            <numerusform>Для старта нужно ещё %Ln вещей</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Обучаемые параметры</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Обучается</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>Лицензия результата</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Что получат другие</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>Первое отличие</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>Макс. разность</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Общие токены</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>на токене</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>жадный выбор</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>вероятности</translation>
    </message>
    <message>
        <source>same</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>Сохранение строк в %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>Сначала откройте проект: строки хранятся в его папке.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>Этот проект открыт в другом окне; строки можно сохранять там.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>запуски %1–%2 из %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1: остановлено; последний чекпоинт сохранён</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>Последнее: %1 завершено</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>Сначала откройте проект: запуск хранится в его папке.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>Запуск отдельного процесса…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>Этот проект открыт в другом окне; обучайте там или закройте его.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>Обучение идёт в процессе %1 и продолжится после закрытия окна</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 в корзине; Ctrl+Z вернёт обратно</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>строк: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln набор данных с отклонёнными строками или замечаниями</numerusform>
            <numerusform>%Ln набора данных с отклонёнными строками или замечаниями</numerusform>
            <numerusform>%Ln наборов данных с отклонёнными строками или замечаниями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln набор данных, %1</numerusform>
            <numerusform>%Ln набора данных, %1</numerusform>
            <numerusform>%Ln наборов данных, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln замечание диагностики</numerusform>
            <numerusform>%Ln замечания диагностики</numerusform>
            <numerusform>%Ln замечаний диагностики</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln отклонённая строка</numerusform>
            <numerusform>%Ln отклонённые строки</numerusform>
            <numerusform>%Ln отклонённых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, изменён</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet или простой текст; каждую строку видно до импорта.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>Проверить выбранный набор данных</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>Копировать имя для команды</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>Данные (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Наборы данных</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Перетащите свои данные в любое место окна</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Экспорт строк</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Экспорт строк…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Фильтр наборов данных</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>Распределить строки на обучение, валидацию и тест</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импортировать файл…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>Импортировать данные из комплекта</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>Последнее: импорт %1, %2 за %L3 с</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>Искать ошибки в строках с помощью диагностики</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>Ещё об этом наборе данных</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Переместить %1 в корзину</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>Переместить выбранный набор данных в корзину</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>Повторить шаги на %1</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>Повторить шаги на файле</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>Повторить шаги на новых данных…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>Сохранить шаги как версию</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>Сначала сохраняются шаги %1, чтобы обучение шло на них</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разбить</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>Разбить выбранный набор данных</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>В этот проект нельзя записывать; откройте другой, чтобы импортировать.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Обучать на нём</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>Использовать этот набор данных для обучения</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>Записать в файл выбранные, найденные или все строки</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 в буфере обмена</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>символов: %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>токенов: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln метка</numerusform>
            <numerusform>%Ln метки</numerusform>
            <numerusform>%Ln меток</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>Авторы: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Сведения о %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>Длина в символах</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Длина в токенах</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>Длины строк</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>Лицензия и источник</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>Самая длинная строка</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Повторы строк</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>Сведения в буфере обмена</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Нечитаемые строки</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>медиана %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>больше и меньше всего строк</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln строка с одинаковым содержимым.</numerusform>
            <numerusform>%Ln строки с одинаковым содержимым.</numerusform>
            <numerusform>%Ln строк с одинаковым содержимым.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>Просмотрена часть из %L1 строк, со всего набора; числа относятся к этой части.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>Добавить шаг: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Проверить все строки</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Проверка %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>Исключить эти строки</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>Пятнадцать правил просмотрели строки: %L1.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>Каждая строка проверена по пятнадцати правилам.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>Поиск дубликатов, противоречий, пустых ответов, повреждённого текста, персональных данных…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>Ещё не проверено: дубликаты, противоречивые метки, пустые ответы, повреждённый текст, персональные данные и ещё десять видов ошибок.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>Один и тот же текст встречается %Ln раз с разными метками. Оставьте одну метку или удалите строки.</numerusform>
            <numerusform>Один и тот же текст встречается %Ln раза с разными метками. Оставьте одну метку или удалите строки.</numerusform>
            <numerusform>Один и тот же текст встречается %Ln раз с разными метками. Оставьте одну метку или удалите строки.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>часть: строк %L1</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>проверено строк: %L1</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1, %2 чекпоинт, шаг %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>Сверка ответов</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>Сверка ответов…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Чекпоинт</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Чекпоинты</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Экспорт %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>Фильтр чекпоинтов</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Папка для записи</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>К обучению</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>Последнее: экспорт в %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>Просмотр экспортов</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>Поиск чекпоинтов</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>Проверка, куда можно экспортировать %1</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Пока нечего экспортировать</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>В эту папку ещё ничего не экспортировано</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>В этой папке уже есть экспорт; выберите другое имя</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>Пока нет запуска для отчёта</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>Сначала обучите модель: каждый чекпоинт запуска можно записать папкой, которую открывают другие программы.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Создать отчёт…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Создать отчёт…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Запись и проверка…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Записано ранее</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>лучший, шаг %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>последний, шаг %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>потери вал.</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportSteps</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Ask the checkpoint</source>
        <translation>Опросить чекпоинт</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>Переместить на место</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>Открыть их снова и сравнить</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Записать файлы</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>Несколько настоящих шагов на ваших строках покажут, чего потребует весь запуск.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>Появится, когда все настройки будут верны.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Измерить снова</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Измерено на %Ln настоящем шаге ваших строк: ± %1, %2 токенов в секунду</numerusform>
            <numerusform>Измерено на %Ln настоящих шагах ваших строк: ± %1, %2 токенов в секунду</numerusform>
            <numerusform>Измерено на %Ln настоящих шагах ваших строк: ± %1, %2 токенов в секунду</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>С момента измерения рецепт изменился.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>Настоящие шаги этого рецепта выполняются и отбрасываются; обычно не дольше полуминуты.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>Формат чисел</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>можно экспортировать</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>не для этого запуска</translation>
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
        <translation>выбрано вами</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 станут версией %2 набора данных &lt;b&gt;%3&lt;/b&gt;; %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 пропускается</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>прочитано %1, отклонено %2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>строк: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>ещё %Ln файл</numerusform>
            <numerusform>ещё %Ln файла</numerusform>
            <numerusform>ещё %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; кодировка видна в %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Строк: %L1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;Все правильные строки&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;Выключено: %1.&lt;/b&gt; Это привязано к номерам строк старого файла, а здесь те же номера — другие строки. Остаётся в списке шагов для просмотра.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;Чтобы обучать на этих данных, задайте роли столбцов&lt;/b&gt; (поля под именами столбцов): только текст, или текст и метка, инструкция и ответ, сообщения, либо промпт, выбранный и отвергнутый ответы. Без ролей строки можно просматривать и искать.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Копировать как команду</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Найдено в файле</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>Дайте набору данных название</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Как читается файл</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Импортировать строк: %1</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>Импортировать все строки</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>Название, лицензия и источник</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>Не удалось сохранить ни одной строки</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>Пока пусто. Выберите слева другой формат или кодировку либо другой файл.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>Структура %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>Структура пока неизвестна</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Пропустить этот файл</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>Текст хранится в UTF-8. Сам файл не изменяется. Ctrl+Z отменяет импорт.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>%Ln отклонённая строка ждёт на отдельной вкладке.</numerusform>
            <numerusform>%Ln отклонённые строки ждут на отдельной вкладке.</numerusform>
            <numerusform>%Ln отклонённых строк ждут на отдельной вкладке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>Команда в буфере обмена</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Затем они проходят &lt;b&gt;%Ln шаг&lt;/b&gt;, и оставшееся становится следующей версией.</numerusform>
            <numerusform>Затем они проходят &lt;b&gt;%Ln шага&lt;/b&gt;, и оставшееся становится следующей версией.</numerusform>
            <numerusform>Затем они проходят &lt;b&gt;%Ln шагов&lt;/b&gt;, и оставшееся становится следующей версией.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>Почему импорт не удался</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>все строки: %L1</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>черта  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>запятая  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>сохраняются все столбцы</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>первая строка</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>уверенность</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>хранится рядом с набором данных</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>чтение первых строк…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>точка с запятой  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>первые строки: %L1</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>откуда данные</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>кого назвать</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без названия</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>Не удаётся создать %1; диск заполнен или защищён от записи?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Не удаётся запустить %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>Процесс завершился до начала запуска; его вывод в %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli нет рядом с программой окна; установите его или начните запуск в окне.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>Рецепт как run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>Все модели</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Любая цель</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>В комплекте</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Коммерческое использование</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Помещается здесь</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Полное дообучение</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>Лицензия разрешает</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>Распространение результата</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Где лежат модели</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 здесь</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>токенов: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>Диалог в записи шаблона чата</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>О модели</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>Выберите модель в таблице, чтобы увидеть её карточку, лицензию, токенизатор и файлы.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>Копировать как sha256sum</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>Полный текст лицензии</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Хеширование %1</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Головы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>Лицензия словами</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Память для обучения</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Модель не выбрана</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>Нет: это базовая модель. Строки чата и инструкций записываются по шаблону рецепта.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>Этот вид нельзя здесь отобразить; выберите в рецепте другой шаблон. Его текст:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>Семейство %1. Диалог, как его читает модель:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Жил-был мельник, и было у него три сына.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Страница модели</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>Показать хеши</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Хранится как</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>Текст для пробы токенизатора</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>Первые 20 из 64 цифр; при копировании — все.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>В папке нет файла LICENSE.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>В папке нет карточки (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>Хеши в буфере обмена</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Токенизатор</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Токены текста</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>Токенов на слово</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Пробовать</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>оценка для 8 строк по 256 токенов, fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>нет (базовая модель)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
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
        <translation>показано %L1 из %L2</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>Добавить файл GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Добавить файл GGUF…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Добавить папку моделей</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Добавить папку моделей…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Фильтр моделей</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>Сначала импортируйте строки: модели измеряются на них</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Найти модели заново</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>Потери и скорость чтения показанных моделей на первых строках этого набора данных</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>Потери на моих данных и скорость здесь</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>Потери на моих строках и скорость здесь</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>Измерить кандидатов</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>Измерить модели на моих строках</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>Измерение %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>Модели одним файлом (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Мои данные</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>Ни одну из показанных моделей нельзя открыть</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>Чтение строк для измерения моделей</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>Строки для измерения моделей</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Для обучения</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>не удаётся найти модели</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>больше круг: больше параметров · пунктир: лучшие при каждой скорости</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>поиск…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1: сохранена версия %2, строк: %L3</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: текущая версия — %2, со строками версии %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Добавить шаг «%1»</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Изменить шаг «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Изменить %Ln строку</numerusform>
            <numerusform>Изменить %Ln строки</numerusform>
            <numerusform>Изменить %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Изменить строку %L1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Исключить %Ln строку</numerusform>
            <numerusform>Исключить %Ln строки</numerusform>
            <numerusform>Исключить %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>Сохранение шагов %1</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Переместить шаг «%1»</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Убрать шаг «%1»</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>Сначала сохраните или отмените шаги версии %1: их ещё нет ни в одной версии</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>Сохранение версии %1</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>Шаг %1 не может выполниться: %2 Исправьте или выключите его и сохраните.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Шаги %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>Остановлено: показаны строки шагов до последнего изменения</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Выключить %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Включить %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>Принять строку %L1</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>В этот проект нельзя записывать</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Версия %1 из %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>Править run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … и ещё %Ln</numerusform>
            <numerusform>
  … и ещё %Ln</numerusform>
            <numerusform>
  … и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Как команда</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Копировать как команду</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>Удалить выбранный пресет</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Только изменённые</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Сохранить эти настройки как пресет</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>не выполнится</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>Записано в %2 отклонённых строк: %L1</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>Строка: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>Добавить строку как шаг, который можно отменить</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Экспорт %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Строка источника %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>Строка источника %L1 теперь в наборе; Ctrl+Z отменяет это</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>Исправьте текст выше. Что из него получается, видно здесь, пока вы печатаете.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>Строки, которые импорт не смог сохранить. Исправьте текст, и получится строка набора.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>Ещё не строка: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Текст строки</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>Показаны первые %L1 из %L2; «Сохранить как CSV» запишет все.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>Строка длиннее 2000 байт, которые от неё хранятся.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Шаги этой версии ещё выполняются</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Это более старая версия; сделайте её текущей, чтобы изменить</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>В этот проект нельзя записывать</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>Что получается из текста</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>Роль %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>без роли</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>Удалить все</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>Удалить обе</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Правка строки</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>Изменить строку %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>Исключить эту строку шагом, который можно отменить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>Для обеих</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>и ещё столбцов: %L1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>токенов: %L1, учитывается: %L2</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>токенов: %L1; выучивается метка</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Как видит модель</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Шаблон промпта</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Строка %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>Строка %L1, как её видит модель</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>Строка, как её видит модель</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>Предыдущая строка</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>Токены строки</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>видно</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>строк: %L1 из %L2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>строк: %L1</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>выбрано: %L1</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>Подсчёт токенов %1</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Подсчёт токенов</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>Правка строки</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Исключить %Ln строку</numerusform>
            <numerusform>Исключить %Ln строки</numerusform>
            <numerusform>Исключить %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>Экспорт строк…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>Только строки с тем же содержимым здесь</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>Прочитано за %L1 мс</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>подсчёт токенов…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>Записано в %2 строк: %L1</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Как видит модель</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>Как токены</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;С табуляцией (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>Экспорт всех строк: %L1</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Экспорт %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>Экспорт найденных строк: %L1</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>Экспорт выбранных строк: %L1</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>Строк не показано, экспортировать нечего</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>Отклонено (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>Искать во всём тексте</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Выборки</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>Шаги этой версии ещё выполняются</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>Это более старая версия; сделайте её текущей, чтобы изменить</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>В этот проект нельзя записывать</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>Версии (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>Что показано из набора данных</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>слово · слово OR слово · =точно · *шаблон* · !не · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Чекпоинты</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Пробовать</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучший</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>сравнено запусков: %1</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>Копировать то, что на странице</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Последнее значение</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Журнал запуска</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Запуск не выбран</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Оценок пока нет</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>Примеры, написанные моделью</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>Оценки запусков</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>Что показано о запусках</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Создать отчёт о выбранных запусках</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>последнее значение %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 из %Ln запуска</numerusform>
            <numerusform>%1 из %Ln запусков</numerusform>
            <numerusform>%1 из %Ln запусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln запуск</numerusform>
            <numerusform>%Ln запуска</numerusform>
            <numerusform>%Ln запусков</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, выбрано %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 запуск</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Корзина (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>Ответвить текущий запуск с изменениями</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>Переместить выбранные запуски в корзину (Del)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Стандартные столбцы</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>Например: best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>Достать выбранные запуски из корзины</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Что не так с фильтром</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>Слова ищутся в имени, тегах, заметках, данных, модели и методе.
field:text ищет в одном поле; =, !=, &lt;, &lt;=, &gt;, &gt;= сравнивают; and, or, not и скобки соединяют.
Поля: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, каждая настройка (lr, trainer.seed) и метрика (train/loss); is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>Создать отчёт о выбранных запусках</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 и %2 нельзя сравнить</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 и %2 неразличимы</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 лучше, чем %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 хуже, чем %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), строк: %4</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Лучший шаг</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>Учитываемые токены</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>Создан, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разность</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Сведения: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Имя запуска</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Заметки о запуске</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Пик памяти</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Перплексия</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>Результат запусков</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>Точность награды</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>Отрыв награды</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>Выберите запуск в таблице, чтобы увидеть его результат, сведения и заметки; выберите несколько, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>Время, мин:с</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>Потери обучения, посл.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Обучаемые</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Потери на валидации</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>Что пробовали, что узнали, что дальше</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>на лучшем чекпоинте</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e в степени потерь на валидации</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>средняя награда лучших ответов минус худших, в конце</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>попарно, те же валидационные строки</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>обучаемые параметры</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>строки проверки, где лучший ответ имеет большую награду, в конце</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>слова через запятую</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 на шаге %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>Потери на каждой валидационной строке, %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>Строки ещё не оценивались. Они появятся с первой оценкой запуска.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>Выберите запуск, чтобы увидеть его валидационные строки.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>Выбранная строка и ответы запусков</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>Слова этой строки здесь не прочесть: её набор данных недоступен.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>Валидационные строки запусков</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>на шаге %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Все настройки совпадают.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>По умолчанию, настроек: %1</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>Отличия от значений по умолчанию</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Все настройки по умолчанию.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>Совпадает во всех, настроек: %1</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>Совпадает в обоих, настроек: %1</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>Выберите запуск, чтобы увидеть его настройки.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>Настройки, которые совпадают</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Настройки, которые различаются</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>Примеры не записаны. Задайте evaluation.generate, чтобы модель отвечала при каждой оценке.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1: в корзине; Ctrl+Z вернёт обратно</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>идёт: %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>запусков: %1</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1: возвращено из корзины</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: в буфере обмена</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, в очереди: %1</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, идёт: %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 запуск</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>Запуск появляется здесь сразу после старта: его кривые, настройки и чекпоинты.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>Обучающийся запуск нельзя переместить в корзину; сначала остановите его.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>Другой процесс остановится после этого шага</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>Лучший чекпоинт %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Лучшие потери на валидации</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>Ответвить запуск с изменениями</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>Ответвить с изменениями</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>К обучению</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Пока ничего не обучено</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>Открыть папку запуска</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Приостановить запуск</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Пауза после этого шага …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>Переместить запуски в корзину</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Возобновить запуск</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>Вернуться к лучшему чекпоинту и обучать дальше</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>Выберите два запуска или больше (Ctrl+щелчок или глаз)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>Отметить запуск звездой</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Остановить запуск</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>Остановка после этого шага …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>Останавливает после этого шага и хранит выученное; «Возобновить» продолжает</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>Достать запуски из корзины</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Снять звезду</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>Рецепт продолжает с лучшего чекпоинта; измените то, что нужно улучшить, и нажмите «Старт»</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>Запуск завершён; ответвите его, чтобы обучать дальше</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>Этот запуск нельзя возобновить</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>Значения записаны в %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Создать отчёт</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>Создать отчёт о запусках …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>переместить запуски в корзину</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>запуски</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>отметить запуск звездой</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>отметить запуски звездой</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>снять звезду</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>достать запуски из корзины</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>снять звёзды</translation>
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
        <translation>Ответ кончается перед первым из них.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>Ответов на модель</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Первый сид</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>Новых токенов, не более</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>Наведите на слово ответа, чтобы увидеть, что ещё рассматривала модель.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Сэмплирование</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>Остановка на конечном токене</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Стоп-тексты</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>Токен под указателем</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k, 0: все</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>нет; по одному в строке</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>токен %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>«%1», выбран с %2; вероятнее всего:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% строк, отложенных до конца</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% строк, чтобы измерять потери при обучении</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln строка из %1 почти совпадает со строкой из %2</numerusform>
            <numerusform>%Ln строки из %1 почти совпадают со строкой из %2</numerusform>
            <numerusform>%Ln строк из %1 почти совпадают со строкой из %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln строка из %1 есть и в %2</numerusform>
            <numerusform>%Ln строки из %1 есть и в %2</numerusform>
            <numerusform>%Ln строк из %1 есть и в %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>По столбцу</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Проверить на утечки</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>Сравнение каждой выборки с каждой…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>Каждая выборка сравнена с каждой, дословно и приблизительно.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>Как распределяются строки</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>Почти одинаковые строки на одной стороне</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Утечки между выборками</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>Утечки между выборками %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>Ни одна строка не стоит на обеих сторонах</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>Ещё не проверено: строки, стоящие в двух выборках дословно или почти, делают показатели слишком хорошими.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>Строки выбираются</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>Строки каждой выборки</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Разбить заново</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>Разбить строки</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Выборки</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>Убрать их из %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>Тест, процентов</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>До разбиения строк сравнивать нечего.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>Эти строки не разбиты. При обучении часть их откладывается сама; разбиение, сделанное здесь, одинаково для всех запусков и проверяется на утечки.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Валидация</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>Валидация, процентов</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>Способ разбиения</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>Измеренное на %1 было бы слишком хорошим.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>метка, пользователь, документ</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>по хешу строки</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>равные значения вместе</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>тот же сид даёт те же строки</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>значения поровну</translation>
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
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Шаг вниз</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Шаг вверх</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока пусто</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Убрать шаг</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>Строки до и после шага</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>Настройки шага</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>Шаги меняют строки в этом порядке: каждый видит то, что оставили предыдущие. Их можно выключать, перемещать и отменять; строки ниже остаются исходными.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>Выключен; %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>Где начинается план</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>Почему шаг не может выполниться</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>Расчёт по всем строкам…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>все, в которых есть текст</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>первые %L1 из %L2</translation>
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
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>Шаг %1 добавил %Ln строку</numerusform>
            <numerusform>Шаг %1 добавил %Ln строки</numerusform>
            <numerusform>Шаг %1 добавил %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>Шаг %1 изменил %Ln строку</numerusform>
            <numerusform>Шаг %1 изменил %Ln строки</numerusform>
            <numerusform>Шаг %1 изменил %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>Шаг %1 не меняет строк</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>Шаг %1: убрано строк %L2, изменено %L3</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>Шаг %1 убрал %Ln строку</numerusform>
            <numerusform>Шаг %1 убрал %Ln строки</numerusform>
            <numerusform>Шаг %1 убрал %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Шаг %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>по хешу</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>группы по %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>строка %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Аугментация</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>Выберите файл; он импортируется и проходит те же шаги</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Очистка</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Копировать как команду</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>Импортировать %1 и ещё %Ln</numerusform>
            <numerusform>Импортировать %1 и ещё %Ln</numerusform>
            <numerusform>Импортировать %1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Загрузить план</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>Загрузить план…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Ещё о плане</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Планы (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Убрать все шаги</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>Повторить на новых данных…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Повторить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>Сохранить план в файл…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>Сохранить v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>Команда в буфере обмена; сохраните план рядом как plan.json</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>План сохранён в %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>Исходные строки</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Что сделал шаг</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>Записать строки, оставшиеся после этих шагов, как версию</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>не выполняется</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>без результата</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, старее</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, сохранено</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>расчёт…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>Чтение токенизатора %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (строк: %3)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln настройка требует внимания</numerusform>
            <numerusform>%Ln настройки требуют внимания</numerusform>
            <numerusform>%Ln настроек требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Допустимо</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Копировать как команду</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>Копировать рецепт как команду</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Подсчитать параметры</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>Измерить прогноз</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>Имя пресета (без модели и данных):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>Ставит рецепт за текущим заданием, оставаясь здесь</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>В очередь</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Поставить обучение в очередь</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>В очереди за текущим заданием</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>Читать обучающие строки</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>Рецепт в виде</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Сбросить все настройки</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Сохранить пресет</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>Сохранить рецепт как пресет…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Пресет %1 сохранён</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>Отдельный процесс</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>Начать обучение в отдельном процессе</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>Старт ждёт: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>Начинает запуск и показывает его (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>Перенять рецепт</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>Проверки в буфере обмена</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>Команда в буфере обмена</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>Обучает в отдельном процессе, который продолжится после закрытия окна</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Применить пресет %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>черновик, сохранён</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>Теперь в %1 %Ln строка</numerusform>
            <numerusform>Теперь в %1 %Ln строки</numerusform>
            <numerusform>Теперь в %1 %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, в комплекте</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln модель</numerusform>
            <numerusform>%Ln модели</numerusform>
            <numerusform>%Ln моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>отсюда отправлена %Ln строка</numerusform>
            <numerusform>отсюда отправлены %Ln строки</numerusform>
            <numerusform>отсюда отправлено %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, по %Ln ответу</numerusform>
            <numerusform>, по %Ln ответа</numerusform>
            <numerusform>, по %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Добавить модель</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>Ответы моделей</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Как обучена</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>Спрашивает все модели (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Лучший, шаг %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Продолжение</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>Набор данных для хороших ответов</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Прежние промпты</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Генерировать</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>Генерировать ответы</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>Хорошие ответы в</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>Как спрашивают модели</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>Последний, шаг %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Чекпоинтов пока нет</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Нет промптов с этими словами.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>Жил-был мельник, и было у него три сына.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Шаблон промпта</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>Здесь хранятся промпты, на которые получены ответы.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Запуски этого проекта</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Поиск промптов</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Остановить генерацию</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Системный текст</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>Системный текст или пусто</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>О чём спрашивают модели</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>С чего продолжают модели</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>Написать новый промпт</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Сначала напишите промпт</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>каждая модель читает вопрос так, как её учили; Ctrl+Return спрашивает</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>один промпт и сид для всех моделей; Ctrl+Return отвечает</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Вернуться к версии %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Сделать текущей</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>Версия %1: строк %2, на %3 меньше, чем в версии %4, текущей.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>Версия %1: строк %2, на %3 больше, чем в версии %4, текущей.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>Версия %1: строк %2, столько же (%3), сколько в версии %4, текущей.</translation>
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
            <numerusform>, отклонена %Ln строка</numerusform>
            <numerusform>, отклонены %Ln строки</numerusform>
            <numerusform>, отклонено %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>Версия никогда не меняется: сохранение шагов создаёт следующую. Старые можно смотреть, обучать на них и делать текущими.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>Вернуться к её строкам</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>Посмотреть её строки</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Сделать текущей</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>Выбранная версия рядом с текущей</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Обучать на нём</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>Версия %1 — текущая: строк %2.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Версии набора данных</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>импорт из %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>шаги, неизвестные этой программе</translation>
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
        <translation>потери, бит/байт</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>чтение здесь, токенов/с</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>наибольшая разность вероятности</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>лучший</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>чекпоинт</translation>
    </message>
    <message>
        <source>train</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>обучение, каждый шаг</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>обучение, сглажено</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>валидация</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Не удалось записать %1: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, шаг %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, шаг %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>Выберите запуски в таблице,
чтобы построить их здесь</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>папка недоступна для записи</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>время обучения, мин:с</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, валидация</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>Все значения (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>Ось значений</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>Выбрать, что показывает большой график</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Выбрать, что показывает этот график</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Перекрестие</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Документ (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Рисунок (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Норма градиента</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>Потери выбранных запусков</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>Отметить лучший шаг, чекпоинты и советы</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Изображение (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>График записан в %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>Сохранить график или его значения</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Показать всё (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>Сглаживание кривых обучения</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Потери на валидации</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>Что отложено по горизонтали</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>ось</translation>
    </message>
    <message>
        <source>by</source>
        <translation>по</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>линейная</translation>
    </message>
    <message>
        <source>log</source>
        <translation>логарифм.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>запуски</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>сглаживание</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>токенов/с</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>% запуска</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>На %1 токенов</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>На шаге %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Копировать значения</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Последние</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>валидация</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>Найдено: %Ln · Только  &gt; действия  # настройки  @ запуски  ? руководство</numerusform>
            <numerusform>Найдено: %Ln · Только  &gt; действия  # настройки  @ запуски  ? руководство</numerusform>
            <numerusform>Найдено: %Ln · Только  &gt; действия  # настройки  @ запуски  ? руководство</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  перейти</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  закрыть</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Такого названия нет</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  задать здесь</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>Поиск идёт по действиям, настройкам, данным, запускам и руководству. Знак впереди сужает его: &gt; действия, # настройки, @ запуски, ? руководство.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  выбрать</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 ГБ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln в очереди</numerusform>
            <numerusform>%Ln в очереди</numerusform>
            <numerusform>%Ln в очереди</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Продолжить %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Не возобновлять</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Нет выполняемых заданий</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>Пауза: остановиться после этого шага и сохранить выученное</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Пауза после этого шага…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Остановить это задание</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Остановка после этого шага…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>на паузе; выученное сохранено</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1: ошибка</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1: готово</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>через %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProjectOpener</name>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>Назовите папку нового проекта</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Открыть демо</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Этот проект открыт в другом окне; здесь его можно только читать</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: пусто</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>токенов: %1</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, свободно %2</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, параметров: %2</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 сказки, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>Проект — это папка: данные, запуски и отчёты внутри, и ничего в других местах.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>Крошечная модель учится говорить, как братья Гримм. Модель, данные и рецепт готовы: нажмите «Старт» и смотрите, как падают потери.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Добавить папку моделей…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>Все веса или низкоранговый адаптер, на вашем процессоре, с живыми кривыми.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet или простой текст; каждую строку видно до импорта</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>Выберите файлы со строками</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>В комплекте с программой</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>Сравнить и передать</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Ядра</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Демонстрационный проект</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>Перетащите свои данные в любое место окна</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>Дообучите языковую модель на своих данных, на этой машине</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>Импортируйте, чистите и проверяйте строки; каждая видна точно так, как её прочтёт модель.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Открыть другой проект</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Открыть демо</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Эта машина</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>Честно сравнивайте запуски, читайте ответы рядом, экспортируйте со сверкой ответов.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>Пишет очень простые сказки. Для проб, не для ответов.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>ни сети, ни видеокарты</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Руководство (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Нет проекта</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Проект %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>Поиск действий, данных, запусков, настроек</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>Фильтр %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
</TS>
